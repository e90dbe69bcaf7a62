import type { SchemaViolation, SeedContext, SeedRule } from "../sdk/index.ts";
import { settingOf } from "./active-rules.ts";
import { findingsBudget } from "./engine-rules.ts";
import type { LoadedSeed } from "./load.ts";
import type { Project } from "./project.ts";
import { raise, raiseCrash, type Raised } from "./raised.ts";

/** The most findings that one rule may have in one seed. */
const FINDINGS_LIMIT = 1000;

/** Runs every seed rule on one seed. A rule that throws becomes a finding; the others still run. */
export function runSeedRules(
  project: Project,
  rules: readonly SeedRule[],
  loaded: LoadedSeed,
): readonly Raised[] {
  if (loaded.seed === undefined) return [];
  const violations = violationsOf(project, loaded);
  const raised: Raised[] = [];
  for (const rule of rules) {
    const { level, options } = settingOf(project.config, rule.meta.id, loaded);
    if (level === "off") continue;
    const { today } = project;
    const context = { options, today, collection: loaded.member.collection, violations };
    raised.push(...runRule(rule, loaded, context));
  }
  return raised;
}

function runRule(rule: SeedRule, loaded: LoadedSeed, context: SeedContext): readonly Raised[] {
  const { seed, identity } = loaded;
  const { path } = identity;
  const raised: Raised[] = [];
  if (seed === undefined) return raised;
  try {
    for (const finding of rule.check(seed, context)) {
      if (raised.length === FINDINGS_LIMIT) {
        const data = { rule: rule.meta.id, limit: FINDINGS_LIMIT };
        raised.push({ meta: findingsBudget, finding: { in: path, message: "exceeded", data } });
        break;
      }
      raised.push(raise(rule.meta, { ...finding, in: path }, path, () => true));
    }
  } catch (error) {
    raised.push(raiseCrash(rule.meta.id, path, error));
  }
  return raised;
}

/** The schema's violations, computed when a rule first asks. */
function violationsOf({ validators }: Project, { member, document }: LoadedSeed) {
  let violations: readonly SchemaViolation[] | undefined;
  return () => (violations ??= validators.get(member.collection.name)?.(document.data) ?? []);
}
