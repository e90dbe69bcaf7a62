import { lintProject } from "../engine/lint-project.ts";
import { isSuppressionRule } from "../engine/suppressions/suppression-rules.ts";
import type { Diagnostic, RuleChange, RuleEffect } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { BrokenRule } from "./broken-rules.ts";
import { createCodeGate, type CodeGate } from "./code-gate.ts";
import { createRequestTest, govern, type Governance } from "./govern.ts";
import type { JudgedProject } from "./join-run.ts";
import type { OpenedProject, ProjectOptions } from "./open-project.ts";
import { newAccount, readSeeds, type MemberEntry } from "./read-seeds.ts";
import { listImportable } from "./rule-files.ts";
import type { RuleSource } from "./rule-source.ts";
import { findRejudged, type Selected } from "./select.ts";
import { openSnapshotFiles, type SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** What is known of the head when the effect of its rules is asked for. */
interface Judgement {
  readonly files: SnapshotFiles;
  readonly source: RuleSource;
  readonly options: ProjectOptions;
  /** False if no code may be run, wherever it comes from. */
  readonly isCodeAllowed: boolean;
  readonly selected: Selected;
  readonly judged: readonly JudgedProject[];
}

/** Why the effect of new rules that nothing was judged by is not known. */
const TAKES_EFFECT_LATER =
  "they take effect after the merge, because a change that is not trusted is judged by the old ones";

/**
 * What a change of configurations, schemas or rules does: the seeds of the head are judged once
 * more, by the rules of the base. Undefined if no such thing changed, or if there was nothing before.
 * Rules of a head that has no say are not even read.
 */
export async function findRuleChange(
  workspace: Workspace,
  { files, source, options, isCodeAllowed, selected, judged }: Judgement,
): Promise<RuleChange | undefined> {
  const { changedInputs: paths, formerPaths } = selected;
  const pathNow = new Map([...formerPaths].map(([path, former]) => [former, path]));
  const snapshot = workspace.base?.snapshot;
  if (!snapshot || paths.length === 0) return undefined;
  if (!source.isOfHead) return { paths, effects: [], unknown: TAKES_EFFECT_LATER };
  try {
    const filesBefore = await openSnapshotFiles(snapshot);
    const gate = refuseOtherImports(createCodeGate(workspace, filesBefore, isCodeAllowed), paths);
    const before = await govern(workspace, { ...source, files: filesBefore, gate }, options);
    const broken = [...before.projects, ...judged.map(({ opened }) => opened)]
      .flatMap(({ brokenRules }) => brokenRules)
      .at(0);
    if (broken !== undefined) return { paths, effects: [], unknown: sayBroken(broken) };
    const former: Diagnostic[] = [];
    for (const opened of findRejudged(paths, before)) {
      const members = listMembers(workspace, files, { governance: before, opened, formerPaths });
      // The head has been accounted for.
      const head = readSeeds(workspace.head, members, newAccount());
      const { diagnostics } = await lintProject(opened.project, { head });
      former.push(
        ...diagnostics
          .filter(isOpen)
          .map((each) => ({ ...each, path: pathNow.get(each.path) ?? each.path })),
      );
    }
    const present = judged
      .filter(({ opened }) => selected.rejudged.has(opened))
      .flatMap(findPresent);
    return { paths, effects: countEffects(former, present), unknown: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { paths, effects: [], unknown: sayUnreadable(error) };
  }
}

/** A rule may be as it was, and yet be another one by what it imports from disk. */
function refuseOtherImports(gate: CodeGate, changed: readonly string[]): CodeGate {
  return {
    ...gate,
    locate: async (rule) => {
      const file = await gate.locate(rule);
      const [path] = listImportable(rule, changed);
      if (path === undefined) return file;
      const message = "The file on disk is not the one in the base";
      throw new UserError("code-differs", [{ message, place: { path } }]);
    },
  };
}

function sayBroken({ path }: BrokenRule): string {
  return `\`${path}\` cannot be run as a rule`;
}

function sayUnreadable({ code, message, problems }: UserError): string {
  const path = problems[0]?.place?.path;
  if (code !== "code-differs" || path === undefined) {
    return `the rules of the base cannot be read: ${message}`;
  }
  return `the base has another version of \`${path}\` than the one on disk, and only code on disk is run`;
}

/** What the head has, whatever the base had: nothing that is said of the change alone. */
function findPresent({ opened, outcome }: JudgedProject): readonly Diagnostic[] {
  const scopes = new Map(opened.project.rules.map(({ meta, scope }) => [meta.id, scope]));
  return outcome.diagnostics.filter(
    (each) => isOpen(each) && each.verdict !== "fixed" && scopes.get(each.rule) !== "change",
  );
}

/** False for what is accepted, and what is said of that which accepts. */
function isOpen({ rule, suppression, isBaselined = false }: Diagnostic): boolean {
  return suppression === undefined && !isBaselined && !isSuppressionRule(rule);
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

/** How often each problem occurs with each severity, by rule. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countByRule(diagnostics: readonly Diagnostic[]): Counts {
  const rules = new Map<string, Map<string, number>>();
  for (const { rule, messageId, severity, path, pointer, span } of diagnostics) {
    const counts = rules.get(rule) ?? new Map<string, number>();
    // Places, since both look at one state, and other rules may call its records otherwise.
    const key = JSON.stringify([severity, messageId, path, pointer, span]);
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
