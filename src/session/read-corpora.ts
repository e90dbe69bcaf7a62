import { loadCorpus, type RefactorCorpus } from "../engine/refactor/corpus.ts";
import type { SeedFile } from "../engine/project.ts";
import { UserError } from "../sdk/user-error.ts";
import { govern } from "./govern.ts";
import { newAccount, readSeeds, type MemberEntry } from "./read-seeds.ts";
import type { OpenedProject } from "./open-project.ts";
import type { JudgeRequest } from "./judge-request.ts";
import { openRuleSource } from "./rule-source.ts";
import { openSnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** What there is in a workspace: the seeds of every project, and the bytes of each. */
export interface ReadCorpora {
  readonly corpora: readonly RefactorCorpus[];
  /** Of the seeds, by path. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Every path of the workspace. */
  readonly paths: readonly string[];
  /** True for a seed that a sparse checkout leaves out, so that there is no file to write. */
  readonly isAbsent: (path: string) => boolean;
}

/** Reads every seed. Throws `UserError` for one that cannot be read: it might name any record. */
export async function readCorpora(
  workspace: Workspace,
  request: JudgeRequest,
): Promise<ReadCorpora> {
  const files = await openSnapshotFiles(workspace.head);
  const source = await openRuleSource(workspace, files, request);
  try {
    const options = { today: workspace.today, levels: new Map() };
    const governance = await govern(workspace, source, options);
    const members = new Map<OpenedProject, MemberEntry[]>(
      governance.projects.map((project) => [project, []]),
    );
    for (const [path, entry] of files.entries) {
      const found = governance.find(path);
      if (found === undefined) continue;
      const member = { ...found.member, isRequested: true, isSelected: true };
      members.get(found.project)?.push({ member, entry });
    }
    const bytes = new Map<string, Uint8Array>();
    const corpora: RefactorCorpus[] = [];
    for (const [opened, own] of members) {
      const seeds = await readAll(workspace, own);
      for (const file of seeds) if ("bytes" in file) bytes.set(file.member.path, file.bytes);
      corpora.push(await loadCorpus(opened.project, seeds, opened.memberOf));
    }
    const isAbsent = (path: string): boolean =>
      workspace.head.kind === "worktree" && files.entries.get(path)?.oid !== null;
    return { corpora, bytes, paths: [...files.entries.keys()], isAbsent };
  } finally {
    source.close();
  }
}

async function readAll(
  { head }: Workspace,
  members: readonly MemberEntry[],
): Promise<readonly SeedFile[]> {
  const account = newAccount();
  const seeds: SeedFile[] = [];
  for await (const file of readSeeds(head, members, account)) seeds.push(file);
  const [first, ...others] = account.failed.map(({ path, reason }) => ({
    message: `The seed cannot be read: ${reason}`,
    place: { path },
  }));
  if (first !== undefined) throw new UserError("seed-unreadable", [first, ...others]);
  return seeds;
}
