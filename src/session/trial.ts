import { isRulePath } from "../config/catalogue.ts";
import type { ResolvedConfig } from "../config/resolve.ts";
import type { Tally } from "../custom/tally.ts";
import type { Level, Rule, RuleMeta } from "../sdk/index.ts";
import type { LoadedConfig } from "./load-config.ts";

/** The one rule that is to speak, whatever the configuration says of it and of others. */
export type Trial =
  | { readonly kind: "id"; readonly id: string }
  /** A file of the house, from the repository root, whether or not a configuration names it. */
  | { readonly kind: "file"; readonly path: string };

/** The rule that a trial is of, and the level at which it speaks. */
export interface TriedRule {
  readonly rule: Rule;
  readonly level: Exclude<Level, "off">;
  /** What it comes across in each project that declares it, while it runs; none for other rules. */
  readonly tallies: readonly Readonly<Tally>[];
}

/** The configuration and rules of a project with the tried rule alone; without any if it has none. */
export function applyTrial(
  { config, rules, catalogue }: LoadedConfig,
  trial: Trial,
): { readonly config: ResolvedConfig; readonly rules: readonly Rule[] } {
  const tried = rules.find(({ meta }) =>
    trial.kind === "id"
      ? meta.id === trial.id
      : catalogue.some(({ path, meta: { id } }) => path === trial.path && id === meta.id),
  );
  if (tried === undefined) return { config, rules: [] };
  const { id } = tried.meta;
  const setting = config.rules.get(id) ?? { options: {}, source: "try", level: "off" };
  const level = setting.level === "off" ? loudnessOf(tried.meta) : setting.level;
  return {
    config: { ...config, rules: new Map([...config.rules, [id, { ...setting, level }]]) },
    rules: [tried],
  };
}

/** How loudly a rule would speak that nothing has turned on. */
function loudnessOf({ recommended }: RuleMeta): Exclude<Level, "off"> {
  return recommended === undefined || recommended === "off" ? "warn" : recommended;
}

/** A file if it looks like one, else an id. */
export function isTrialFile(name: string): boolean {
  return isRulePath(name) || /\.[cm]?[jt]s$/.test(name);
}
