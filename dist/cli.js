#!/usr/bin/env node
import { n as version } from "./chunks/sdk-version.js";
import module from "node:module";

// src/cli/main.ts
module.enableCompileCache?.();
let hasEnded = false;
process.on("exit", () => {
	if (!hasEnded) process.exitCode = 2;
});
process.stdout.on("error", () => void 0);
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) process.stdout.write(`${version}\n`);
else {
	const { runCli } = await import("./chunks/cli-run.js");
	process.exitCode = await runCli(words);
}
hasEnded = true;

export {  };