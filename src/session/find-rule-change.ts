import { lintProject } from "../engine/lint-project.ts";
import type { Diagnostic, RuleChange, RuleEffect } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { createRequestTest, govern, type Governance, type GovernOptions } from "./govern.ts";
import type { JudgedProject } from "./join-run.ts";
import type { OpenedProject } from "./open-project.ts";
import { newAccount, readSeeds, type MemberEntry } from "./read-seeds.ts";
import { findRejudged, type Selected } from "./select.ts";
import { openSnapshotFiles, type SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** What is known of the head when the effect of its rules is asked for. */
interface Judgement {
  readonly files: SnapshotFiles;
  readonly options: GovernOptions;
  readonly selected: Selected;
  /** What was found by the rules of the head. */
  readonly judged: readonly JudgedProject[];
}

/**
 * What a change of configurations, schemas or rules does: the seeds of the head are judged once
 * more, by the rules of the base. Undefined if no such thing changed, or if there was nothing before.
 */
export async function findRuleChange(
  workspace: Workspace,
  { files, options, selected, judged }: Judgement,
): Promise<RuleChange | undefined> {
  const { changedInputs: paths, formerPaths } = selected;
  const snapshot = workspace.base?.snapshot;
  if (!snapshot || paths.length === 0) return undefined;
  try {
    const before = await govern(workspace, await openSnapshotFiles(snapshot), options);
    const former: Diagnostic[] = [];
    for (const opened of findRejudged(paths, before)) {
      const members = listMembers(workspace, files, { governance: before, opened, formerPaths });
      // The head has been accounted for.
      const head = readSeeds(workspace.head, members, newAccount());
      former.push(...(await lintProject(opened.project, { head })).diagnostics);
    }
    const present = judged
      .filter(({ opened }) => selected.rejudged.has(opened))
      .flatMap(findPresent);
    return { paths, effects: countEffects(former, present), unknown: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      paths,
      effects: [],
      unknown: `The rules of the base cannot be read: ${error.message}`,
    };
  }
}

/** What the head has, whatever the base had: nothing that is said of the change alone. */
function findPresent({ opened, outcome }: JudgedProject): readonly Diagnostic[] {
  const scopes = new Map(opened.project.rules.map(({ meta, scope }) => [meta.id, scope]));
  return outcome.diagnostics.filter(
    ({ rule, verdict }) => verdict !== "fixed" && scopes.get(rule) !== "change",
  );
}

/** The seeds of the head that are of a project of the base, where they were if they have moved. */
function listMembers(
  workspace: Workspace,
  { entries }: SnapshotFiles,
  {
    governance,
    opened,
    formerPaths,
  }: Pick<Selected, "formerPaths"> & {
    readonly governance: Governance;
    readonly opened: OpenedProject;
  },
): readonly MemberEntry[] {
  const isRequested = createRequestTest(workspace);
  return [...entries].flatMap(([path, entry]) => {
    const found = governance.find(formerPaths.get(path) ?? path);
    if (found?.project !== opened) return [];
    const flags = { isRequested: isRequested(path), isSelected: isRequested(path) };
    return [{ member: { ...found.member, ...flags }, entry }];
  });
}

function countEffects(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): readonly RuleEffect[] {
  const [old, now] = [countByRule(before), countByRule(after)];
  const rules = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return rules
    .map((rule) => ({
      rule,
      added: countMissing(now.get(rule), old.get(rule)),
      removed: countMissing(old.get(rule), now.get(rule)),
    }))
    .filter(({ added, removed }) => added + removed > 0);
}

/** How often each fingerprint occurs with each severity, by rule. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countByRule(diagnostics: readonly Diagnostic[]): Counts {
  const rules = new Map<string, Map<string, number>>();
  for (const { rule, fingerprint, severity } of diagnostics) {
    const counts = rules.get(rule) ?? new Map<string, number>();
    const key = `${severity} ${fingerprint}`;
    rules.set(rule, counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  return rules;
}

/** How many of `counts` the others lack. */
function countMissing(
  counts: ReadonlyMap<string, number> = new Map(),
  others: ReadonlyMap<string, number> = new Map(),
): number {
  let missing = 0;
  for (const [key, number] of counts) missing += Math.max(0, number - (others.get(key) ?? 0));
  return missing;
}
