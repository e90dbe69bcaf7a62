import { CommanderError } from "commander";
import { UserError } from "../sdk/user-error.ts";
import { createProgram } from "./program.ts";
import { printUserError } from "./print-error.ts";
import { createTerminal } from "./terminal.ts";

/**
 * Runs the command line.
 *
 * @param words what stands after `seedlint`
 * @returns the exit code: 0 passes, 1 diagnostics, 2 could not judge
 */
export async function runCli(words: readonly string[]): Promise<number> {
  const terminal = createTerminal(process);
  let exitCode = 0;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    // commander has already printed what was wrong with the words.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UserError)) throw error;
    await printUserError(error, terminal);
    return 2;
  }
}
