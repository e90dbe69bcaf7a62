import { levelIn, presetNames } from "../config/presets.ts";
import {
  findClosest,
  type JsonObject,
  type Level,
  type Rule,
  type RuleMeta,
} from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { builtInMetas, pageOf } from "./built-in-rules.ts";
import { findOwnRules, type OwnRule } from "./own-rules.ts";
import type { PlaceRequest } from "./project-at.ts";

/** All that there is to know of a rule: of a built-in one, without a configuration. */
export interface RulePage {
  readonly meta: RuleMeta;
  /** `engine` for one of the engine's own, which is always on if it is an error. */
  readonly scope: Rule["scope"] | "engine";
  /** Each preset and the level that it gives to the rule; for one of the house, its configuration. */
  readonly levels: readonly (readonly [source: string, level: Level])[];
  /** Undefined for a rule of the engine or the house, of which no case is documented. */
  readonly examples: { readonly invalid: RuleExample; readonly valid: RuleExample } | undefined;
  readonly url: string;
}

/** Content and what a rule says of it. */
export interface RuleExample {
  /** What the content shows. */
  readonly name: string;
  /** What it is judged with: options, configuration, day. */
  readonly given: JsonObject;
  /** The texts before a change; absent where the example is no change. */
  readonly base?: Readonly<Record<string, string>>;
  /** Texts by path; each span that is reported is marked: `id: «water»`. */
  readonly files: Readonly<Record<string, string>>;
  /** Path and message of each; empty for content with which nothing is wrong. */
  readonly reports: readonly string[];
  /** The texts that differ after all fixes; absent where there is none. */
  readonly fixed?: Readonly<Record<string, string>>;
}

interface ExamplesOfRule {
  readonly scope: Rule["scope"];
  readonly invalid: RuleExample;
  readonly valid: RuleExample;
}

/**
 * The page of a built-in rule, or of one that the configuration in force names. Throws `UserError`
 * for an id that none has.
 */
export async function explainRule(id: string, place: PlaceRequest): Promise<RulePage> {
  const meta = builtInMetas.find((candidate) => candidate.id === id);
  if (meta === undefined) return explainOwnRule(id, await findOwnRules(place));
  const { default: examples } = await import("./rule-examples.json", { with: { type: "json" } });
  // The file is written by a program from typed cases; its own type has one shape for each rule.
  const known = new Map(Object.entries(examples as unknown as Record<string, ExamplesOfRule>));
  const own = known.get(id);
  return {
    meta,
    scope: own?.scope ?? "engine",
    levels: presetNames.map((preset) => [preset, levelIn(preset, meta)]),
    examples: own,
    url: pageOf(id) ?? "",
  };
}

function explainOwnRule(id: string, rules: readonly OwnRule[]): RulePage {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (rule === undefined) throw unknownRule(id, rules);
  const { meta, scope, level, configPath } = rule;
  const url = meta.docs.url ?? "";
  return { meta, scope, levels: [[configPath, level]], examples: undefined, url };
}

function unknownRule(id: string, ownRules: readonly OwnRule[]): UserError {
  const known = [...builtInMetas, ...ownRules.map(({ meta }) => meta)];
  const meant = findClosest(
    id,
    known.map((meta) => meta.id),
  );
  const hint =
    meant === undefined ? "`seedlint rules` lists all rules." : `Did you mean \`${meant}\`?`;
  return new UserError("unknown-rule", [{ message: `There is no rule \`${id}\``, hint }]);
}
