import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { findClosest } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";

/** The question that follows what was wrong with the words; undefined if no command was meant. */
export type AskForCommand = () => string | undefined;

/**
 * Asks whether the first word was meant to be a command: whatever is none is taken for a path, so a
 * mistyped one would only be told to be no file.
 *
 * @param program the command line that has parsed the words
 */
export function askForCommand({ args, commands }: Command, cwd: string): string | undefined {
  const [word] = args;
  if (word === undefined || /[/\\.]/u.test(word) || existsSync(resolve(cwd, word)))
    return undefined;
  const names = [...commands.map((command) => command.name()), "help"];
  const meant = names.includes(word) ? undefined : findClosest(word, names);
  return meant === undefined ? undefined : `Did you mean the command \`${meant}\`?`;
}

/** The same error, its first problem with the question whether a command was meant. */
export function withMeantCommand(error: UserError, ask: AskForCommand): UserError {
  const [first, ...others] = error.problems;
  const question = error.code === "path-missing" ? ask() : undefined;
  if (first === undefined || question === undefined) return error;
  const hint = first.hint === undefined ? question : `${question} ${first.hint}`;
  return new UserError(error.code, [{ ...first, hint }, ...others], error.cause);
}
