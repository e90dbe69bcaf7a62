import { governingConfigs } from "../config/find-config.ts";
import { refuseLevels } from "./apply-levels.ts";
import { engineRuleIds } from "./built-in-rules.ts";
import { createCodeGate } from "./code-gate.ts";
import type { Member } from "../corpus/identity.ts";
import { openProject, type OpenedProject, type ProjectOptions } from "./open-project.ts";
import { isWithin } from "./requested-paths.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** The projects that a run concerns, and which paths are seeds of them. */
export interface Governance {
  readonly projects: readonly OpenedProject[];
  /** The project that a path is in and its membership there; undefined if it is no seed of any. */
  find(path: string): { readonly project: OpenedProject; readonly member: Member } | undefined;
}

/** How projects are found and opened. */
export interface GovernOptions extends ProjectOptions {
  /** The configuration to use for every path, from the repository root; undefined: as found. */
  readonly configPath: string | undefined;
  /** False if no code may be run, whatever the configuration names. */
  readonly isCodeAllowed?: boolean | undefined;
}

/** Opens the projects that govern what was asked for; no other configuration is looked at. */
export async function govern(
  workspace: Workspace,
  files: SnapshotFiles,
  options: GovernOptions,
): Promise<Governance> {
  const configOf = findConfigs(files, options.configPath);
  const isRequested = createRequestTest(workspace);
  const wanted = new Set<string | null>();
  const basePaths = ((await workspace.base?.snapshot?.list()) ?? []).map(({ path }) => path);
  for (const path of [...files.entries.keys(), ...basePaths]) {
    if (isRequested(path)) wanted.add(configOf(path));
  }
  const byConfig = new Map<string | null, OpenedProject>();
  const gate = createCodeGate(workspace, files, options.isCodeAllowed ?? true);
  for (const configPath of wanted) {
    const { readText, entries } = files;
    const source = { readText, listPaths: () => entries.keys(), root: workspace.root, gate };
    byConfig.set(configPath, await openProject(configPath, source, options));
  }
  const projects = [...byConfig.values()];
  refuseLevels(
    options.levels,
    projects.map(({ project }) => project.config),
    engineRuleIds,
  );
  return {
    projects,
    find(path) {
      const project = byConfig.get(configOf(path));
      const member = project?.memberOf(path);
      return project === undefined || member === undefined ? undefined : { project, member };
    },
  };
}

/** Tells whether the paths that were asked for include a path; without any, all are included. */
export function createRequestTest({ requestedPaths }: Workspace): (path: string) => boolean {
  if (requestedPaths.length === 0) return () => true;
  return (path) => requestedPaths.some((folder) => isWithin(folder, path));
}

function findConfigs(
  { entries }: SnapshotFiles,
  configPath: string | undefined,
): (path: string) => string | null {
  return configPath === undefined ? governingConfigs(entries.keys()) : () => configPath;
}
