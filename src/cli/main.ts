#!/usr/bin/env node
import { Console } from "node:console";
import { writeSync } from "node:fs";
import module from "node:module";
import { version } from "../sdk/version.ts";
import { guardExit } from "../session/guard-exit.ts";

/** What `node:module` has since Node 22.1; with it, every start but the first takes half the time. */
interface CompileCache {
  readonly enableCompileCache?: () => void;
}

// The types are those of the oldest Node that is supported, which may lack the function.
(module as typeof module & CompileCache).enableCompileCache?.();

const release = guardExit((code, failure = "The process was ended before there was a verdict") => {
  // Whoever ended it so has said why.
  if (code !== 2) writeSync(2, `error: ${failure}\n`);
});

const words = process.argv.slice(2);
if (words.length === 1 && ["--version", "-v", "-V"].includes(words[0] ?? "")) {
  printVersion();
} else {
  await tune();
  // What a rule of the house logs does not belong among the findings.
  globalThis.console = new Console(process.stderr);
  // A reader that closes early, such as `head`, is no error.
  process.stdout.on("error", () => undefined);
  const { runCli } = await import("./run.ts");
  process.exitCode = await runCli(words);
}
release();

/** Fits the engine to a short run. Only engines that were measured: an unknown flag is complained of. */
async function tune(): Promise<void> {
  const major = Number.parseInt(process.versions.node, 10);
  if (major > 24) return;
  const { setFlagsFromString } = await import("node:v8");
  // Nearly all that is made for a seed is gone by the next one: more room for what is new saves
  // hardly any time, and takes up to 50 MiB.
  setFlagsFromString("--semi-space-growth-factor=1");
  // A run is over before most optimised code pays for having been made: on Node 20, a third of the
  // time goes there. What is hot in a large repository still is optimised. Later ones know better.
  if (major === 20) setFlagsFromString("--interrupt-budget=2000000");
}

/** Without a stream, which alone would take a third of the time. */
function printVersion(): void {
  try {
    writeSync(1, `${version}\n`);
  } catch (error) {
    const isClosed = error instanceof Error && "code" in error && error.code === "EPIPE";
    if (!isClosed) throw error;
  }
}
