import type { InputProblem } from "../sdk/user-error.ts";
import { hintOf } from "./describe-violation.ts";

/** The rules that there are, by id. */
export interface SuppressibleRules {
  readonly ids: readonly string[];
  /** Those of the engine, of which nothing can be suppressed. */
  readonly fixedIds: ReadonlySet<string>;
}

/** Why nothing of the rule can be suppressed; undefined if it can. */
export function findRuleProblem(
  id: string,
  { ids, fixedIds }: SuppressibleRules,
): Pick<InputProblem, "message" | "hint"> | undefined {
  if (fixedIds.has(id)) {
    return { message: `Rule \`${id}\` cannot be suppressed, because the other rules rely on it` };
  }
  if (ids.includes(id)) return undefined;
  const { hint = "" } = hintOf(id, ids);
  // All ids would be a page; a near one is a line.
  const isNear = hint.startsWith("Did");
  return { message: `Unknown rule \`${id}\``, ...(isNear ? { hint } : {}) };
}
