#!/usr/bin/env node
import { Console } from "node:console";
import { writeSync } from "node:fs";
import module from "node:module";
import { version } from "../sdk/version.ts";
import { endSoon, guardExit } from "../session/guard-exit.ts";

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
  const { tune } = await import("./tune.ts");
  tune();
  // What a rule of the house logs does not belong among the findings, however it has the console.
  Object.assign(console, new Console(process.stderr));
  // A reader that closes early, such as `head`, is no error.
  process.stdout.on("error", () => undefined);
  const { runCli } = await import("./run.ts");
  process.exitCode = await runCli(words);
}
release();
endSoon(() => {
  writeSync(
    2,
    "note: Code of the house kept the process alive, such as a timer of a rule: it was ended\n",
  );
});

/** Without a stream, which alone would take a third of the time. */
function printVersion(): void {
  try {
    writeSync(1, `${version}\n`);
  } catch (error) {
    const isClosed = error instanceof Error && "code" in error && error.code === "EPIPE";
    if (!isClosed) throw error;
  }
}
