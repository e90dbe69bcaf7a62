import { posix } from "node:path";
import { findConfigPath } from "../config/find-config.ts";
import { UserError } from "../sdk/user-error.ts";
import { createCodeGate } from "./code-gate.ts";
import { withoutHangs, type Attempt } from "./hangs.ts";
import { openProject, type OpenedProject } from "./open-project.ts";
import { refuseMissingPaths } from "./refuse.ts";
import type { LintRequest } from "./request.ts";
import { toRequestedPaths } from "./requested-paths.ts";
import { openSnapshotFiles, type SnapshotFiles } from "./snapshot-files.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** A place in a worktree, as a door was told it. */
export type PlaceRequest = Pick<LintRequest, "cwd" | "configPath" | "environment"> & {
  /** A file that exists; the folder `cwd` itself if absent. */
  readonly file?: string;
};

/** A worktree and the project that governs a place in it. Close the workspace when done. */
export interface ProjectAt {
  readonly workspace: Workspace;
  readonly files: SnapshotFiles;
  readonly opened: OpenedProject;
  /** The place from the root of the repository; `""` for the root itself. */
  readonly path: string;
}

/**
 * Opens the project at a place, by the configuration that is named or found. Throws `UserError`, also
 * for a rule of the house that cannot be run.
 */
export async function openProjectAt(request: PlaceRequest): Promise<ProjectAt> {
  return withoutHangs((attempt) => openOnce(request, attempt));
}

async function openOnce(
  { cwd, configPath, environment, file }: PlaceRequest,
  { hangs, onHang }: Attempt,
): Promise<ProjectAt> {
  const workspace = await openWorkspace({
    cwd,
    paths: file === undefined ? [] : [file],
    head: { kind: "worktree" },
    ...(environment === undefined ? {} : { environment }),
  });
  onHang(() => workspace.close());
  try {
    const { root, today } = workspace;
    const files = await openSnapshotFiles(workspace.head);
    refuseMissingPaths(workspace, files);
    const toPaths = (paths: readonly string[]) => toRequestedPaths(root ?? cwd, cwd, paths);
    const [path = ""] = toPaths([file ?? "."]);
    const folder = file === undefined ? path : posix.dirname(path);
    const chosen = configPath === undefined ? undefined : toPaths([configPath])[0];
    const source = {
      readText: files.readText,
      listPaths: () => files.entries.keys(),
      root,
      gate: createCodeGate(workspace, files, true),
      hangs,
    };
    const found = chosen ?? findConfigPath(files.entries.keys(), folder) ?? null;
    const opened = await openProject(found, source, { today, levels: new Map() });
    refuseBroken(opened);
    return { workspace, files, opened, path };
  } catch (error) {
    workspace.close();
    throw error;
  }
}

/** Who asks what rules there are is told of those that cannot be asked. */
function refuseBroken({ brokenRules: [broken, ...others] }: OpenedProject): void {
  if (broken === undefined) return;
  const [first, ...rest] = broken.error.problems;
  if (first === undefined) return;
  const more = others.flatMap(({ error: { problems } }) => problems);
  throw new UserError(broken.error.code, [first, ...rest, ...more], broken.error);
}
