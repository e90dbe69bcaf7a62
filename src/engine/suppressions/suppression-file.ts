import type { ParsedSuppressions, SuppressionEntry } from "../../config/parse-suppressions.ts";
import { compilePathPattern } from "../../corpus/path-pattern.ts";
import type { Span } from "../../sdk/index.ts";
import type { InputPlace } from "../../sdk/user-error.ts";
import { LineIndex } from "../../text/line-index.ts";
import { toProblemText } from "./problem-text.ts";

/** A file of suppressions at work. */
export interface SuppressionFile {
  /** From the repository root. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** In order. */
  readonly entries: readonly PlacedEntry[];
  /** What is wrong with the others, by place. */
  readonly problems: readonly { readonly text: string; readonly span: Span }[];
}

/** An entry, where it stands in its file, and the test of its patterns. */
export interface PlacedEntry extends SuppressionEntry {
  readonly span: Span;
  /** Of a path from the repository root. */
  readonly matchesPath: (path: string) => boolean;
}

/**
 * Places what was parsed.
 *
 * @param file.directory the folder that patterns are relative to, `""` for the root
 */
export function toSuppressionFile(
  { entries, problems }: ParsedSuppressions,
  file: { readonly path: string; readonly text: string; readonly directory: string },
): SuppressionFile {
  const text = file.text.replace(/^\uFEFF/, "");
  const lines = new LineIndex(text);
  return {
    path: file.path,
    text,
    entries: entries.map((entry) => ({
      ...entry,
      span: toSpan(entry.place, lines),
      matchesPath: createPathTest(entry.files, file.directory),
    })),
    problems: problems.map((problem) => ({
      text: toProblemText(problem),
      span: toSpan(problem.place, lines),
    })),
  };
}

/** From a place to the end of its line: what stands there is seldom more. */
function toSpan(place: InputPlace | undefined, lines: LineIndex): Span {
  const { line = 1, column = 1 } = place ?? {};
  const start = lines.offsetAt({ line, column });
  return { start, end: Math.max(start, lines.lineSpan(line).end) };
}

function createPathTest(
  files: readonly string[] | undefined,
  directory: string,
): (path: string) => boolean {
  if (files === undefined) return () => true;
  const pattern = compilePathPattern(files);
  const prefix = directory === "" ? "" : `${directory}/`;
  return (path) =>
    path.startsWith(prefix) && pattern.match(path.slice(prefix.length)) !== undefined;
}
