#!/usr/bin/env node
import { n as version } from "./chunks/sdk-version.js";
import module from "node:module";

// src/cli/main.ts
module.enableCompileCache?.();
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) process.stdout.write(`${version}\n`);
else {
	const { runCli } = await import("./chunks/cli-run.js");
	process.exitCode = await runCli(words);
}

export {  };