#!/usr/bin/env node
import { n as version } from "./chunks/sdk-version.js";
import module from "node:module";
import { writeSync } from "node:fs";
import v8 from "node:v8";

// src/cli/main.ts
module.enableCompileCache?.();
let hasEnded = false;
process.on("exit", () => {
	if (!hasEnded) process.exitCode = 2;
});
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) printVersion();
else {
	if (process.versions.node.startsWith("20.")) v8.setFlagsFromString("--interrupt-budget=2000000");
	process.stdout.on("error", () => void 0);
	const { runCli } = await import("./chunks/cli-run.js");
	process.exitCode = await runCli(words);
}
hasEnded = true;
function printVersion() {
	try {
		writeSync(1, `${version}\n`);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
	}
}

export {  };