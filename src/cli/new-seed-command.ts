import { relative } from "node:path";
import { LineIndex } from "../text/line-index.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { LintRun } from "../sdk/index.ts";
import { lint } from "../session/lint.ts";
import { newSeed, type NewSeedRequest } from "../session/new-seed.ts";
import type { Terminal } from "./terminal.ts";

/** The options of the command, as commander hands them over. */
export interface NewSeedOptions {
  readonly id?: string;
  readonly locale?: string;
  readonly syntax?: "json" | "yaml" | "toml";
  readonly config?: string;
}

/**
 * Writes a skeleton of a seed, prints the path of each file, and says on standard error what a
 * person has still to fill in: what the rules say of the new files.
 */
export async function runNewSeedCommand(
  { cwd, environment, stdout, stderr }: Terminal,
  collection: string,
  { config, ...options }: NewSeedOptions,
): Promise<number> {
  const where = { cwd, environment, ...(config === undefined ? {} : { configPath: config }) };
  const request: NewSeedRequest = { ...where, collection, ...options };
  const files = await newSeed(request);
  await stdout.write(files.map((file) => `${escapeTerminalLine(relative(cwd, file))}\n`).join(""));
  const run = await lint({ ...where, paths: files, head: { kind: "worktree" } });
  await stderr.write(sayRest(run));
  return 0;
}

function sayRest({ diagnostics, sources }: LintRun): string {
  if (diagnostics.length === 0) return "Nothing is left that a rule asks for.\n";
  const lines = diagnostics.map(({ path, span, message, rule }) => {
    const { line, column } = new LineIndex(sources.get(path) ?? "").positionAt(span.start);
    return `  ${escapeTerminalLine(`${path}:${line}:${column}  ${message}  ${rule}`)}\n`;
  });
  return `Left to fill in:\n${lines.join("")}`;
}
