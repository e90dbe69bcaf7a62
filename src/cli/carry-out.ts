import { loadDiff } from "../report/index.ts";
import { count, sayNumber } from "../report/wording.ts";
import { UserError } from "../sdk/user-error.ts";
import type { Refactoring } from "../session/refactor.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { RefactorMode } from "./refactor-options.ts";
import type { Terminal } from "./terminal.ts";

/** So many things of one kind are told one by one. */
const LIMIT = 10;

interface CarryOutOptions {
  readonly mode: RefactorMode;
  /** The id that no record has afterwards, of which mentions are told. */
  readonly formerId?: string;
}

/**
 * Prints the diff of a refactoring to standard output and what else there is to know to standard error,
 * and writes it if that is wanted. Throws `UserError` where nobody can be asked, and where it cannot be
 * written.
 */
export async function carryOut(
  { stdout, stderr }: Terminal,
  refactoring: Refactoring,
  { mode, formerId }: CarryOutOptions,
): Promise<number> {
  const { files, title } = refactoring;
  const say = (lines: readonly string[]): Promise<void> =>
    stderr.write(lines.map((line) => `${escapeTerminalLine(line)}\n`).join(""));
  const diff = (await loadDiff())(files);
  // A program takes the bytes of the files, and a person's terminal must not.
  await stdout.write(mode === "ask" ? escapeLines(diff) : diff);
  await say([...sayRestored(refactoring), ...sayNotes(refactoring, formerId)]);
  if (files.length === 0) {
    await say(["Nothing is to be changed"]);
    return 0;
  }
  const size = count(files.length, "file");
  if (mode === "dry-run") {
    await say([`${title}: would change ${size}`]);
    return 0;
  }
  if (mode === "show") throw needsYes();
  if (mode === "ask" && !(await confirm(`${title} in ${size}?`))) {
    await say(["Nothing was written"]);
    return 0;
  }
  await refactoring.write();
  await say([`${title}: changed ${size}`]);
  return 0;
}

function escapeLines(text: string): string {
  return text.split("\n").map(escapeTerminalLine).join("\n");
}

async function confirm(question: string): Promise<boolean> {
  const prompts = await import("@clack/prompts");
  return (await prompts.confirm({ message: escapeTerminalLine(question) })) === true;
}

function needsYes(): UserError {
  return new UserError("usage", [
    {
      message: "Nothing was written: here is no terminal to ask in",
      hint: "Give --yes to write what the diff shows, --dry-run to see it alone.",
    },
  ]);
}

function sayRestored({ restored }: Refactoring): readonly string[] {
  return cut(restored.map((path) => `Put back, since a run that wrote it was killed: ${path}`));
}

function sayNotes(
  { notes, mentions }: Refactoring,
  formerId: string | undefined,
): readonly string[] {
  if (mentions.length === 0 || formerId === undefined) return notes.map(toNote);
  const fileCount = new Set(mentions.map(({ path }) => path)).size;
  return [
    ...notes.map(toNote),
    `Note: \`${formerId}\` is also mentioned in ${count(fileCount, "file")}; left as it is there:`,
    ...cut(mentions.map(({ path, line, column }) => `  ${path}:${line}:${column}`)),
  ];
}

const toNote = (note: string): string => `Note: ${note}`;

function cut(lines: readonly string[]): readonly string[] {
  const rest = lines.length - LIMIT;
  return rest > 0 ? [...lines.slice(0, LIMIT), `  … and ${sayNumber(rest)} more`] : lines;
}
