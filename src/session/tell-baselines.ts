import { baselinePathOf } from "./read-acceptance.ts";
import { countEntries, type BaselineEntry } from "../engine/baseline/baseline.ts";
import type { BaselineInfo } from "../sdk/index.ts";
import type { JudgedProject } from "./join-run.ts";
import type { Selected } from "./select.ts";
import type { Workspace } from "./workspace.ts";

/** What a run has looked at. */
interface Judgement {
  readonly judged: readonly JudgedProject[];
  readonly selected: Pick<Selected, "everySeedOf">;
  readonly account: { readonly failed: readonly unknown[] };
}

/**
 * What the baselines come to; undefined where there is none. That an entry is gone is known only where
 * every seed was judged.
 */
export function tellBaselines(
  { requestedPaths }: Pick<Workspace, "requestedPaths">,
  { judged, selected, account }: Judgement,
): BaselineInfo | undefined {
  const projects = judged.filter(({ opened }) => opened.project.acceptance?.baseline !== undefined);
  if (projects.length === 0) return undefined;
  const isComplete =
    requestedPaths.length === 0 &&
    account.failed.length === 0 &&
    projects.every(
      ({ opened, outcome }) => selected.everySeedOf.has(opened) && !outcome.hasCrashed,
    );
  return {
    paths: projects.map(({ opened }) => baselinePathOf(opened.project.config)).toSorted(),
    goneCount: isComplete
      ? projects.reduce((sum, project) => sum + countEntries(listGone(project)), 0)
      : null,
  };
}

/** The entries of what no longer occurs, in a project of which every seed was judged. */
export function listGone({ opened, outcome }: JudgedProject): readonly BaselineEntry[] {
  const { rules } = opened.project.config;
  return outcome.unmatched.filter(({ rule }) => {
    const setting = rules.get(rule);
    // A rule that is off for this run alone says nothing of what it would find.
    return !(setting?.level === "off" && setting.source === "--rule");
  });
}
