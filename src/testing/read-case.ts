import type { Span } from "../sdk/index.ts";
import { readMarks, type MarkedText } from "./marks.ts";
import type { Texts } from "./case-files.ts";
import type { InvalidCase, ValidCase } from "./rule-cases.ts";

/** What a case says of a rule: that it reports this message at this place. */
export interface Report {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

/** A case taken apart: what goes in, what is to come out, and the texts to show it in. */
export interface ReadCase {
  /** Without marks. */
  readonly example: ValidCase;
  /** In order of path, then place. */
  readonly expected: readonly Report[];
  /** Why marks and reports do not fit together; undefined if they do. */
  readonly problem: string | undefined;
  /** By path, as they are decoded, without marks; of a seed that the change deletes, what it was. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the marks of a case.
 *
 * @throws Error for marks that are not in pairs
 */
export function readCase({ reports, ...marked }: InvalidCase): ReadCase {
  const { files, base } = marked;
  const places = Object.entries({ ...base, ...files })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => readDecoded(text).spans.map((span) => ({ path, span })));
  const example = { ...marked, files: unmark(files) };
  return {
    example: base === undefined ? example : { ...example, base: unmark(base) },
    expected: places.map(({ path, span }, index) => {
      return { path, span, message: reports[index]?.slice(path.length + 1) ?? "" };
    }),
    problem: findProblem(
      places.map(({ path }) => path),
      reports,
    ),
    texts: new Map(
      Object.entries({ ...base, ...files }).map(([path, text]) => [path, readDecoded(text).text]),
    ),
  };
}

/** @param paths of the marks, in order */
function findProblem(paths: readonly string[], reports: readonly string[]): string | undefined {
  if (paths.length !== reports.length) {
    return `The case has ${count(paths.length, "mark")} «…» and ${count(reports.length, "report")}, expected one mark for each report`;
  }
  const index = paths.findIndex((path, at) => reports[at]?.startsWith(`${path} `) !== true);
  if (index === -1) return undefined;
  return `Mark ${index + 1}, by path and place, is in \`${paths[index]}\`, but report ${index + 1} does not start with that path: ${reports[index]}`;
}

/** Offsets are those of the text without a byte order mark. */
function readDecoded(text: string): MarkedText {
  return readMarks(text.replace(/^\uFEFF/, ""));
}

function unmark(files: Texts): Texts {
  const entries = Object.entries(files).map(
    ([path, text]) => [path, readMarks(text).text] as const,
  );
  return Object.fromEntries(entries);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
