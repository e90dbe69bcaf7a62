#!/usr/bin/env node
import { n as guardExit, o as version, t as endSoon } from "./chunks/start.js";
import module from "node:module";
import { Console } from "node:console";
import { writeSync } from "node:fs";

// src/cli/main.ts
module.enableCompileCache?.();
const release = guardExit((code, failure = "The process was ended before there was a verdict") => {
	if (code !== 2) writeSync(2, `error: ${failure}\n`);
});
const words = process.argv.slice(2);
if (words.length === 1 && [
	"--version",
	"-v",
	"-V"
].includes(words[0] ?? "")) printVersion();
else {
	const { tune } = await import("./chunks/cli-tune.js");
	tune();
	Object.assign(console, new Console(process.stderr));
	process.stdout.on("error", () => void 0);
	const { runCli } = await import("./chunks/cli-run.js");
	process.exitCode = await runCli(words);
}
release();
endSoon(() => {
	writeSync(2, "note: Code of the house kept the process alive, such as a timer of a rule: it was ended\n");
});
function printVersion() {
	try {
		writeSync(1, `${version}\n`);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
	}
}

export {  };