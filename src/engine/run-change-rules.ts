import type { ChangeRule } from "../sdk/index.ts";
import { settingOf } from "./active-rules.ts";
import type { LoadedSeed } from "./load.ts";
import type { Project } from "./project.ts";
import { FINDINGS_LIMIT, raise, raiseCrash, raiseExcess, type Raised } from "./raised.ts";
import type { LoadedChange } from "./seed-change.ts";

/**
 * Runs the rules about changes on one record. None is run where both sides say the same, and none
 * where one of them cannot be read: what is not known must not pass for new or deleted.
 *
 * @param own the side that findings are placed in, whose settings hold: after, unless it is deleted
 */
export function runChangeRules(
  project: Project,
  rules: readonly ChangeRule[],
  change: LoadedChange,
  own: LoadedSeed,
): readonly Raised[] {
  const raised: Raised[] = [];
  if (!change.isRead || !hasChanged(change)) return raised;
  for (const rule of rules) {
    const run = () => runRule({ project, rule, own }, change, raised);
    if (project.times === undefined) run();
    else project.times.measure(rule.meta.id, run);
  }
  return raised;
}

function hasChanged({ before, after, differences, hasNewBody }: LoadedChange): boolean {
  return (before === undefined) !== (after === undefined) || hasNewBody || differences.length > 0;
}

interface Call {
  readonly project: Project;
  readonly rule: ChangeRule;
  readonly own: LoadedSeed;
}

/** Adds what one rule says of one change. */
function runRule({ project, rule, own }: Call, change: LoadedChange, raised: Raised[]): void {
  const { id } = rule.meta;
  const { level, options } = settingOf(project.config, id, own);
  if (level === "off") return;
  const { path } = own.identity;
  const context = { options, today: project.today, collection: own.member.collection };
  const limit = raised.length + FINDINGS_LIMIT;
  const isSeen = (named: string): boolean =>
    named === path || change.otherLocales.some(({ after }) => after?.path === named);
  try {
    for (const finding of rule.check(change, context)) {
      if (raised.length === limit) {
        raised.push(raiseExcess(id, path));
        break;
      }
      raised.push(raise(rule.meta, { ...finding, in: path }, path, isSeen));
    }
  } catch (error) {
    raised.push(raiseCrash(id, path, error));
  }
}
