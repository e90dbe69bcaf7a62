import { posix } from "node:path";
import type { CustomDefinition } from "../../config/custom-rules.ts";
import type { RawCase } from "../../config/raw-config.ts";
import type { ResolvedConfig } from "../../config/resolved-config.ts";
import { fillPathPattern } from "../../corpus/fill-pattern.ts";
import { toPointer } from "../../sdk/index.ts";
import type { InputProblem } from "../../sdk/user-error.ts";
import type { InvalidCase } from "../rule-cases.ts";

/** One case of a declared rule, in the form that cases of code have. */
export interface DeclaredCase {
  readonly kind: "valid" | "invalid";
  readonly name: string;
  readonly example: InvalidCase;
}

const NO_PATH =
  "`seed` has no path, since the collection does not say where a seed goes: expected `files` with a path";

/**
 * The cases that stand beside a declared rule. In place of `files`, a case may have one `seed`,
 * whose path the collection gives; a valid one may be no more than the text of it.
 *
 * @returns by place, the cases whose seed has no path
 */
export function readDeclaredCases(
  definition: CustomDefinition,
  config: ResolvedConfig,
): { readonly cases: readonly DeclaredCase[]; readonly problems: readonly InputProblem[] } {
  const { id, raw, document } = definition;
  const path = pathOfSeed(definition, config);
  const problems: InputProblem[] = [];
  const cases = (["valid", "invalid"] as const).flatMap((kind) =>
    Object.entries(raw.cases?.[kind] ?? {}).flatMap(([name, given]: [string, string | RawCase]) => {
      const example = toExample(given, path);
      if (example !== undefined) return [{ kind, name, example }];
      const place = document.placeOf(toPointer(["custom", id, "cases", kind, name]));
      problems.push({ message: `Rule \`${id}\`: ${NO_PATH}`, place });
      return [];
    }),
  );
  return { cases, problems };
}

/** The case with files in place of a seed; undefined for a seed that has no path. */
function toExample(given: string | RawCase, path: string | undefined): InvalidCase | undefined {
  if (typeof given === "string") return toExample({ seed: given }, path);
  // A valid one has nothing to report.
  if (!("seed" in given)) return { reports: [], ...given };
  if (path === undefined) return undefined;
  const { seed, base, reports = [], ...rest } = given;
  return {
    ...rest,
    files: { [path]: seed },
    ...(base === undefined ? {} : { base: { [path]: base } }),
    reports: reports.map((text) => (text.startsWith(`${path} `) ? text : `${path} ${text}`)),
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
