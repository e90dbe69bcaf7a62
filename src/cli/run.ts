import { CommanderError } from "commander";
import { UserError } from "../sdk/user-error.ts";
import { askForCommand, withMeantCommand } from "./meant-command.ts";
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
  const ask = (): string | undefined => askForCommand(program, terminal.cwd);
  try {
    await program.parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    // commander has already printed what was wrong with the words.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const question = error.code === "commander.unknownOption" ? ask() : undefined;
      if (question !== undefined) await terminal.stderr.write(`${question}\n`);
      return 2;
    }
    if (!(error instanceof UserError)) throw error;
    await printUserError(withMeantCommand(error, ask), terminal);
    return 2;
  }
}
