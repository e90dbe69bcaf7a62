import { celList, celMethod, type CelFunc } from "@bufbuild/cel";
import { memoize } from "../../../sdk/index.ts";
import { BOOL, INT, LIST, STRING } from "./types.ts";

/** A regular expression that takes linear time on any text. */
interface Pattern {
  readonly test: (text: string) => boolean;
  /** The matches in order, at most `limit`. */
  readonly findAll: (text: string, limit: number) => readonly string[];
}

/** Throws an `Error` that says what is wrong with a pattern. */
export type CompilePattern = (pattern: string) => Pattern;

/** A pattern may come from content, so that not all of them can be kept. */
const MAX_PATTERNS = 500;

/** `matches`, and what Kubernetes has beside it. */
export function patterns(compile: CompilePattern): readonly CelFunc[] {
  const toPattern = memoize(compile, MAX_PATTERNS);
  return [
    celMethod("matches", STRING, [STRING], BOOL, function (pattern) {
      return toPattern(pattern).test(this);
    }),
    celMethod("find", STRING, [STRING], STRING, function (pattern) {
      return toPattern(pattern).findAll(this, 1)[0] ?? "";
    }),
    celMethod("findAll", STRING, [STRING], LIST, function (pattern) {
      return celList(toPattern(pattern).findAll(this, Infinity));
    }),
    celMethod("findAll", STRING, [STRING, INT], LIST, function (pattern, limit) {
      return celList(toPattern(pattern).findAll(this, limit < 0n ? Infinity : Number(limit)));
    }),
  ];
}

/** Compiles patterns by RE2. */
export async function loadPatterns(): Promise<CompilePattern> {
  const { RE2JS } = await import("re2js");
  return (source) => {
    const expression = RE2JS.compile(source);
    return {
      test: (text) => expression.matcher(text).find(),
      findAll: (text, limit) => {
        const found: string[] = [];
        const matcher = expression.matcher(text);
        while (found.length < limit && matcher.find()) found.push(matcher.group() ?? "");
        return found;
      },
    };
  };
}
