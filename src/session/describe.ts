import { governingConfigs } from "../config/find-config.ts";
import { describeConfig, type ConfigDescription } from "../config/describe-config.ts";
import { loadSeed } from "../engine/load.ts";
import type { SeedIdentity } from "../sdk/index.ts";
import { withUserErrors } from "./errors.ts";
import { openProject } from "./open-project.ts";
import { readSeeds } from "./read-seeds.ts";
import { refuseMissingPaths } from "./refuse.ts";
import type { LintRequest } from "./request.ts";
import { openSnapshotFiles } from "./snapshot-files.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";
import { toRequestedPaths } from "./requested-paths.ts";

/** What is in force, and for whom. */
export interface Description {
  /** The seed that was asked about; null if none was, or the file is no seed. */
  readonly seed: SeedIdentity | null;
  readonly config: ConfigDescription;
}

/** What to describe: the configuration of `cwd`, or of one file in it. */
export type DescribeRequest = Pick<LintRequest, "cwd" | "configPath" | "environment"> & {
  readonly file?: string;
};

/** The configuration in force for a folder, or for one seed with its overrides applied. */
export async function describe({ file, ...request }: DescribeRequest): Promise<Description> {
  return withUserErrors(async () => {
    const paths = file === undefined ? [] : [file];
    const workspace = await openWorkspace({ ...request, paths, head: { kind: "worktree" } });
    try {
      return await describeWorkspace(workspace, request, file);
    } finally {
      workspace.close();
    }
  });
}

async function describeWorkspace(
  workspace: Workspace,
  { cwd, configPath }: DescribeRequest,
  file: string | undefined,
): Promise<Description> {
  const { root, today } = workspace;
  const files = await openSnapshotFiles(workspace.head);
  refuseMissingPaths(workspace, files);
  const [path = ""] = toRequestedPaths(root ?? cwd, cwd, [file ?? "."]);
  const [chosen] = configPath === undefined ? [] : toRequestedPaths(root ?? cwd, cwd, [configPath]);
  // A name that no file has stands for any seed of the folder.
  const place = file === undefined ? `${path}/\0`.replace(/^\//, "") : path;
  const found = chosen ?? governingConfigs(files.entries.keys())(place);
  const source = { readText: files.readText, root };
  const { project, memberOf } = await openProject(found, source, { today, levels: new Map() });
  const member = file === undefined ? undefined : memberOf(path);
  const entry = files.entries.get(path);
  if (member === undefined || entry === undefined) {
    return { seed: null, config: describeConfig(project.config) };
  }
  const wanted = { member: { ...member, isRequested: true, isSelected: true }, entry };
  for await (const seedFile of readSeeds(workspace.head, [wanted], { skipped: [], failed: [] })) {
    const { identity, seed } = await loadSeed(seedFile);
    const get = (pointer: Parameters<NonNullable<typeof seed>["get"]>[0]) => seed?.get(pointer);
    const { collection, id, locale } = identity;
    return {
      seed: { path, collection, id, locale },
      config: describeConfig(project.config, { path, get }),
    };
  }
  return { seed: null, config: describeConfig(project.config) };
}
