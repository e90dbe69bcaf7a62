import type { Diagnostic } from "../sdk/index.ts";
import { toDiagnostic, type Judged } from "./judge.ts";
import { judgeChange, type ChangeOutcome } from "./judge-change.ts";
import { leaveOutTold } from "./leave-out-told.ts";
import { compareDiagnostics } from "./order.ts";
import { matchBaseline } from "./baseline/match-baseline.ts";
import type { Mendable } from "./fix/mend.ts";
import type {
  Acceptance,
  Project,
  ProjectFiles,
  ProjectMember,
  ProjectOutcome,
} from "./project.ts";
import { isCrash, isCrashTold } from "./raised.ts";
import { toRuleSets, type RuleSets } from "./rule-sets.ts";
import { SeedShelf } from "./shelf.ts";
import { Side } from "./side.ts";

/**
 * Judges the files of one project; with a base, what changed between the two.
 *
 * The files may come in any order: the outcome does not depend on it.
 */
export async function lintProject(project: Project, files: ProjectFiles): Promise<ProjectOutcome> {
  const rules = toRuleSets(project, files.base?.tracesChains);
  const isChanged = (path: string): boolean => files.base?.changedPaths.has(path) === true;
  const { readKnown } = files;
  const shelf = new SeedShelf({ isChanged, ...(readKnown === undefined ? {} : { readKnown }) });
  const head = new Side(project, rules, shelf);
  await head.read(files.head, ({ isSelected }) => isSelected, files.onRecord);
  const unread = files.listUnread?.() ?? [];
  head.addUnread(unread);
  const base = files.base && (await readBase(project, rules, { head, unread, ...files.base }));
  const { diagnostics, deletedCount, hasCrashed, chains, formerTexts, growth } =
    files.base === undefined || base === undefined
      ? await judgeHead(project, head, files.ignoresComments)
      : await judgeChange(project, rules, { head, base, ...files.base });
  const acceptance = { head: project.acceptance, base: files.base?.acceptance };
  addSuppressionTexts(head, base, acceptance);
  await head.readTexts(diagnostics);
  const sources = base === undefined ? head.texts : textsOf(diagnostics, head.texts, base.texts);
  return {
    ...matchBaseline(
      diagnostics.toSorted(compareDiagnostics),
      acceptance.head?.baseline,
      acceptance.base?.baseline,
    ),
    growth,
    fileAt: (path) => head.fileAt(path),
    loadSeeds: (paths) => head.shelf.loadAll(paths),
    linted: head.linted,
    skipped: head.skipped,
    deletedCount,
    hasCrashed,
    chains,
    sources,
    baseSources: base?.texts ?? new Map(),
    formerSources: new Map([...formerTexts].filter(([path]) => sources.has(path))),
  };
}

/** The files of suppressions, which are no seeds, but in which diagnostics may stand. */
function addSuppressionTexts(
  head: Side,
  base: Side | undefined,
  acceptance: { readonly head: Acceptance | undefined; readonly base: Acceptance | undefined },
): void {
  const now = acceptance.head?.suppressions;
  const before = acceptance.base === undefined ? now : acceptance.base.suppressions;
  if (now !== undefined) head.texts.set(now.path, now.text);
  if (before !== undefined) base?.texts.set(before.path, before.text);
}

/** The texts of the head; of a seed that is gone, in which a rule about changes reports, the former text. */
function textsOf(
  diagnostics: readonly Diagnostic[],
  head: ReadonlyMap<string, string>,
  base: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const texts = new Map(head);
  for (const { path, verdict } of diagnostics) {
    const text = verdict === "introduced" && !head.has(path) ? base.get(path) : undefined;
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

/** The seeds that changed, as they were; all others are those of the head. */
async function readBase(
  project: Project,
  rules: RuleSets,
  {
    head,
    unread,
    files,
    changedPaths,
  }: NonNullable<ProjectFiles["base"]> & {
    readonly head: Side;
    readonly unread: readonly ProjectMember[];
  },
): Promise<Side> {
  const isChanged = (path: string): boolean => changedPaths.has(path);
  const base = new Side(project, rules, new SeedShelf({ isChanged, fallback: head.shelf }));
  for (const [path, facts] of head.facts) if (!isChanged(path)) base.facts.set(path, facts);
  // What was wrong is asked of every seed that changed, whatever path it had.
  await base.read(files, () => true);
  // What is not known of the head is not known to differ.
  base.addUnread(unread);
  return base;
}

/** Without a base everything that is wrong counts as introduced. */
async function judgeHead(
  project: Project,
  head: Side,
  ignoresComments = false,
): Promise<ChangeOutcome> {
  const raised = head.checkAcrossSeeds();
  const judged = [...head.ofSeeds, ...(await head.judge(raised.filter(head.isReported)))];
  const found = leaveOutTold(judged, project.rules);
  return {
    diagnostics: await tellHead(project, head, { found, ignoresComments }),
    growth: new Map(),
    deletedCount: 0,
    chains: [],
    formerTexts: new Map(),
    // Also of a seed that is not reported on.
    hasCrashed: raised.some(isCrash) || judged.some(isCrashTold),
  };
}

async function tellHead(
  project: Project,
  head: Side,
  options: { readonly found: readonly Judged[]; readonly ignoresComments: boolean },
): Promise<readonly Mendable[]> {
  const { found } = options;
  const hasFile = project.acceptance?.suppressions !== undefined;
  if (!hasFile && head.noted.size === 0) {
    return found.map((each) => toDiagnostic(each, "introduced"));
  }
  const { suppressHead } = await import("./suppressions/suppress-sides.ts");
  const { notices, tell } = suppressHead(project, head, options);
  return [...found, ...notices].map(tell);
}
