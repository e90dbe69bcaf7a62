import type { ProjectFiles, ProjectMember, SeedFile } from "../engine/project.ts";
import type { Snapshot } from "../git/index.ts";
import { createRequestTest, type Governance } from "./govern.ts";
import type { OpenedProject } from "./open-project.ts";
import { readAcceptanceBefore } from "./acceptance-before.ts";
import { readKnownSeeds, type Helpers } from "./read-known-seeds.ts";
import { readSeeds, type MemberEntry, type ReadAccount } from "./read-seeds.ts";
import type { Selected } from "./select.ts";
import type { Workspace } from "./workspace.ts";

/** Opens the files of one project for reading; nothing is read before the engine asks. */
export async function openProjectFiles({
  workspace,
  project,
  selected,
  governance,
  account,
  tracesChains,
  helpers,
}: {
  readonly workspace: Workspace;
  readonly project: OpenedProject;
  readonly selected: Selected;
  readonly governance: Governance;
  /** Told of each selected file that gives no content. */
  readonly account: ReadAccount;
  readonly tracesChains: boolean;
  /** Who else looks at the seeds of the head. */
  readonly helpers?: Helpers | undefined;
}): Promise<ProjectFiles> {
  const { changes, formerPaths } = selected;
  const own = selected.members.get(project) ?? [];
  const listUnread = (): readonly ProjectMember[] => {
    const failed = new Set(account.failed.map(({ path }) => path));
    return own.flatMap(({ member }) => (failed.has(member.path) ? [member] : []));
  };
  const readHead = (
    isNeeded: (path: string) => boolean,
  ): Pick<ProjectFiles, "head" | "onRecord"> =>
    helpers === undefined
      ? { head: readSeeds(workspace.head, own, account) }
      : readKnownSeeds({ snapshot: workspace.head, members: own, isNeeded, ...helpers }, account);
  if (changes === undefined) {
    // Nobody knows which comments a stranger has just written.
    const { allowsOwnSuppressions = governance.isOfHead } = project.project.config;
    return {
      listUnread,
      ...readHead(() => false),
      ignoresComments: !allowsOwnSuppressions && !governance.isOfHead,
    };
  }
  const moved = new Set(formerPaths.values());
  const isOwn = (path: string): boolean =>
    !moved.has(path) && governance.find(path)?.project === project;
  const changedPaths = new Set(changes.map(({ path }) => path).filter(isOwn));
  const reportsAll = selected.everySeedOf.has(project);
  // Nothing of this project differs, so nothing of it can have become wrong.
  if (changedPaths.size === 0 && !reportsAll) return { head: [] };
  const snapshot = workspace.base?.snapshot ?? null;
  const before = await findMembersBefore(workspace, governance, { changedPaths, formerPaths });
  for (const { member } of before) changedPaths.add(member.path);
  const files = snapshot === null ? [] : readBefore(snapshot, before, account);
  const accepted = await readAcceptanceBefore(workspace, { project, selected, governance });
  // What has changed is compared with what it was.
  const head = readHead((path) => changedPaths.has(path));
  return {
    listUnread,
    ...head,
    base: { files, changedPaths, reportsAll, tracesChains, ...accepted },
  };
}

/**
 * Reads the seeds as they were, when the head has been read. What could not be read there is left
 * out, because it is not known what became of it: it must not pass for deleted.
 */
async function* readBefore(
  snapshot: Snapshot,
  members: readonly MemberEntry[],
  account: ReadAccount,
): AsyncIterable<SeedFile> {
  const failed = new Set(account.failed.map(({ path }) => path));
  const known = members.filter(({ member }) => !failed.has(member.path));
  yield* readSeeds(snapshot, known, account);
}

async function findMembersBefore(
  workspace: Workspace,
  governance: Governance,
  {
    changedPaths,
    formerPaths,
  }: Pick<Selected, "formerPaths"> & {
    readonly changedPaths: ReadonlySet<string>;
  },
): Promise<readonly MemberEntry[]> {
  const isRequested = createRequestTest(workspace);
  const pathsAfter = new Map(
    [...formerPaths].flatMap(([after, before]) =>
      changedPaths.has(after) ? [[before, after]] : [],
    ),
  );
  const entries = (await workspace.base?.snapshot?.list()) ?? [];
  return entries.flatMap((entry) => {
    const { path } = entry;
    // What the head's configuration says of a place for seeds holds for where they were before.
    const pathAfter = changedPaths.has(path) ? path : pathsAfter.get(path);
    const member = pathAfter === undefined ? undefined : governance.find(pathAfter)?.member;
    if (member === undefined) return [];
    // It is not selected: what is judged is what became of it.
    const flags = { isRequested: isRequested(path), isSelected: false };
    return [{ member: { ...member, path, ...flags }, entry }];
  });
}
