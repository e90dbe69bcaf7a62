import type { ProjectFiles } from "../engine/project.ts";
import type { Governance } from "./govern.ts";
import type { OpenedProject } from "./open-project.ts";
import { readSeeds, type MemberEntry, type ReadAccount } from "./read-seeds.ts";
import type { Selected } from "./select.ts";
import type { Workspace } from "./workspace.ts";

/** Opens the files of one project for reading; nothing is read before the engine asks. */
export async function openProjectFiles({
  workspace,
  project,
  selected: { members, changes, rejudged },
  governance,
  account,
}: {
  readonly workspace: Workspace;
  readonly project: OpenedProject;
  readonly selected: Selected;
  readonly governance: Governance;
  /** Told of each selected file that gives no content. */
  readonly account: ReadAccount;
}): Promise<ProjectFiles> {
  const own = members.get(project) ?? [];
  if (changes === undefined || rejudged.has(project))
    return { head: readSeeds(workspace.head, own, account) };
  const changedPaths = new Set(
    changes.map(({ path }) => path).filter((path) => governance.find(path)?.project === project),
  );
  // Nothing of this project differs, so nothing of it can have become wrong.
  if (changedPaths.size === 0) return { head: [] };
  const before = await findMembersBefore(workspace, governance, changedPaths);
  const snapshot = workspace.base?.snapshot ?? null;
  return {
    head: readSeeds(workspace.head, own, account),
    base: { files: snapshot === null ? [] : readSeeds(snapshot, before, account), changedPaths },
  };
}

async function findMembersBefore(
  { base }: Workspace,
  governance: Governance,
  changedPaths: ReadonlySet<string>,
): Promise<readonly MemberEntry[]> {
  const entries = (await base?.snapshot?.list()) ?? [];
  return entries
    .filter(({ path }) => changedPaths.has(path))
    .flatMap((entry) => {
      const member = governance.find(entry.path)?.member;
      // The base is read for its facts alone, so nothing in it is selected.
      return member === undefined
        ? []
        : [{ member: { ...member, isRequested: false, isSelected: false }, entry }];
    });
}
