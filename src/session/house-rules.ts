import type { Rule } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { loadCode } from "./load-code.ts";

/** A rule of the house and where it stands, from the repository root. */
export interface HouseRule {
  readonly path: string;
  readonly rule: Rule;
}

/** Loads rules of the house, in the order given, each checked for being a rule. */
export async function loadHouseRules(
  paths: readonly string[],
  locate: LocateCode,
): Promise<readonly HouseRule[]> {
  const rules: HouseRule[] = [];
  for (const path of paths) {
    rules.push({ path, rule: toRule(await loadCode(await locate(path), path), path) });
  }
  return rules;
}

/** The absolute path of a file that is to be run; throws `UserError` if it may not be. */
export type LocateCode = (path: string) => Promise<string>;

function toRule(value: unknown, path: string): Rule {
  const problem = findProblem(value);
  if (problem === undefined) return value as Rule; // findProblem has looked at what a rule needs.
  throw new UserError("rule-invalid", [
    {
      message: `The file is no rule: ${problem}`,
      place: { path },
      hint: "Its default export is what `defineRule` of `seedlint/sdk` returns.",
    },
  ]);
}

const SCOPES: ReadonlySet<unknown> = new Set<Rule["scope"]>(["seed", "corpus", "change"]);

function findProblem(value: unknown): string | undefined {
  if (!isRecord(value)) return "it has no default export that is an object";
  const { scope, meta, check, collect } = value;
  if (!SCOPES.has(scope)) return "`scope` is none of `seed`, `corpus` and `change`";
  if (typeof check !== "function") return "`check` is no function";
  if (scope === "corpus" && typeof collect !== "function") return "`collect` is no function";
  if (!isRecord(meta)) return "`meta` is no object";
  if (typeof meta["id"] !== "string" || !/^[a-z][a-z0-9-]*$/.test(meta["id"])) {
    return "`meta.id` is no name in kebab case";
  }
  if (!isRecord(meta["messages"])) return "`meta.messages` is no object";
  if (!Object.values(meta["levels"] ?? {}).every((level) => level === "info" || level === "warn")) {
    return "`meta.levels` has a level other than `info` and `warn`";
  }
  return isRecord(meta["docs"]) ? undefined : "`meta.docs` is no object";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
