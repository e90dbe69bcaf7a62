import { posix } from "node:path";
import type { CustomDefinition } from "../../config/custom-rules.ts";
import type { ResolvedConfig } from "../../config/resolved-config.ts";
import { fillPathPattern } from "../../corpus/fill-pattern.ts";
import { toPointer, type Pointer } from "../../sdk/index.ts";
import type { InputProblem } from "../../sdk/user-error.ts";
import { findCaseProblems, findCasesProblems } from "../case-keys.ts";
import type { InvalidCase, ValidCase } from "../rule-cases.ts";

/** One case of a declared rule, in the form that cases of code have. */
export interface DeclaredCase {
  readonly kind: "valid" | "invalid";
  readonly name: string;
  readonly example: InvalidCase;
}

const KEYS = {
  valid: ["files", "seed", "base", "today"],
  invalid: ["files", "seed", "base", "today", "reports"],
} as const;

/**
 * The cases that stand beside a declared rule. In place of `files`, a case may have one `seed`,
 * whose path the collection gives; a valid one may be no more than the text of it.
 *
 * @returns what is wrong with their form, by place, where anything is
 */
export function readDeclaredCases(
  definition: CustomDefinition,
  config: ResolvedConfig,
): { readonly cases: readonly DeclaredCase[]; readonly problems: readonly InputProblem[] } {
  const { id, raw, document } = definition;
  const problems: InputProblem[] = [];
  const report = (at: Pointer, messages: readonly string[]): boolean => {
    const place = document.placeOf(at);
    problems.push(...messages.map((message) => ({ message: `Rule \`${id}\`: ${message}`, place })));
    return messages.length > 0;
  };
  const all: unknown = isRecord(raw.cases) ? { valid: {}, invalid: {}, ...raw.cases } : raw.cases;
  const at = toPointer(["custom", id, "cases"]);
  if (report(at, findCasesProblems(all)) || !isRecord(all)) return { cases: [], problems };
  const cases = (["valid", "invalid"] as const).flatMap((kind) =>
    Object.entries(all[kind] as object).flatMap(([name, given]: readonly [string, unknown]) => {
      const path = pathOfSeed(definition, config);
      const example = toExample(given, path);
      const wrong = hasOtherSeed(given)
        ? [NO_TEXT]
        : [
            ...(usesSeed(given) && path === undefined ? [NO_PATH] : []),
            ...findCaseProblems(example, kind, KEYS[kind]),
          ];
      if (report(toPointer(["custom", id, "cases", kind, name]), wrong)) return [];
      // It has the form of a case; a valid one has nothing to report.
      return [{ kind, name, example: { reports: [], ...(example as ValidCase) } }];
    }),
  );
  return { cases, problems };
}

const NO_PATH =
  "`seed` has no path, since the collection does not say where a seed goes: expected `files` with a path";

const NO_TEXT = "`seed` is no text: expected that of a whole seed, with its fences";

/** True for a seed that is no text, such as its values alone. */
function hasOtherSeed(given: unknown): boolean {
  return isRecord(given) && Object.hasOwn(given, "seed") && typeof given["seed"] !== "string";
}

function usesSeed(given: unknown): boolean {
  return typeof given === "string" || (isRecord(given) && Object.hasOwn(given, "seed"));
}

/** The case with files in place of a seed; what is no case is left as it is, to be told. */
function toExample(given: unknown, path = "seed.md"): unknown {
  if (typeof given === "string") return { files: { [path]: given } };
  if (!isRecord(given) || !Object.hasOwn(given, "seed")) return given;
  const { seed, base, reports, ...rest } = given;
  const toReport = (report: unknown): unknown =>
    typeof report === "string" && !report.startsWith(`${path} `) ? `${path} ${report}` : report;
  return {
    ...rest,
    files: { [path]: seed },
    ...(base === undefined ? {} : { base: typeof base === "string" ? { [path]: base } : base }),
    ...(Array.isArray(reports) ? { reports: reports.map(toReport) } : {}),
  };
}

/** Where a seed of the rule's first collection may be; undefined if its pattern does not say. */
function pathOfSeed({ raw }: CustomDefinition, config: ResolvedConfig): string | undefined {
  const [first] = raw.in === undefined ? [] : [raw.in].flat();
  const collection =
    config.collections.find(({ name }) => name === first) ??
    (first === undefined ? config.collections[0] : undefined);
  if (collection === undefined) return config.isImplicit ? "seed.md" : undefined;
  const { files, locales } = collection;
  const parts = { id: "example", locale: locales.values[0] ?? "en" };
  const path = fillPathPattern(files, locales.values, parts) ?? fillWildcards(files);
  return path === undefined ? undefined : posix.join(config.directory, path);
}

/** Of a pattern such as `pages/**` + `/*.md`, the simplest path that it matches. */
function fillWildcards(files: readonly string[]): string | undefined {
  const pattern = files.find((text) => !text.startsWith("!"));
  const path = pattern?.replaceAll("**/", "").replaceAll("{id}", "example").replaceAll("*", "seed");
  return path === undefined || /[{}[\]?\\]/.test(path) ? undefined : path;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
