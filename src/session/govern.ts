import { governingConfigs, refuseTwoConfigs } from "../config/find-config.ts";
import { refuseLevels } from "./apply-levels.ts";
import { fixedRuleIds } from "./built-in-rules.ts";
import type { Member } from "../corpus/identity.ts";
import { openProject, type OpenedProject, type ProjectOptions } from "./open-project.ts";
import { isWithin } from "./requested-paths.ts";
import type { RuleSource } from "./rule-source.ts";
import type { Workspace } from "./workspace.ts";

/** The projects that a run concerns, and which paths are seeds of them. */
export interface Governance {
  readonly projects: readonly OpenedProject[];
  /** False if the head has no say in it, so that no change of it alters how it is judged. */
  readonly isOfHead: boolean;
  /** The project that should say it has no collection for a path; undefined if none should. */
  findUnclaiming(path: string): OpenedProject | undefined;
  /** The project that a path is in and its membership there; undefined if it is no seed of any. */
  find(path: string): { readonly project: OpenedProject; readonly member: Member } | undefined;
}

/**
 * Opens the projects that govern what was asked for, of head and base; no other configuration is
 * looked at.
 */
export async function govern(
  workspace: Workspace,
  { files, configPath: chosen, gate, isOfHead, hangs, furtherRules }: RuleSource,
  options: ProjectOptions,
): Promise<Governance> {
  const { readText, entries } = files;
  const configOf = chosen === undefined ? governingConfigs(entries.keys()) : () => chosen;
  const isRequested = createRequestTest(workspace);
  const wanted = new Set<string | null>();
  for (const side of [workspace.head, workspace.base?.snapshot]) {
    for (const { path } of (await side?.list()) ?? []) {
      if (isRequested(path)) wanted.add(configOf(path));
    }
  }
  const byConfig = new Map<string | null, OpenedProject>();
  for (const configPath of wanted) {
    if (chosen === undefined && configPath !== null) refuseTwoConfigs(configPath, entries.keys());
    const source = {
      ...{ readText, listPaths: () => entries.keys(), root: workspace.root, gate },
      ...{ hangs, furtherRules },
    };
    byConfig.set(configPath, await openProject(configPath, source, options));
  }
  const projects = [...byConfig.values()];
  refuseLevels(
    options.levels,
    projects.map(({ project }) => project.config),
    fixedRuleIds,
  );
  return {
    projects,
    isOfHead,
    findUnclaiming(path) {
      const project = byConfig.get(configOf(path));
      return project?.isUnclaimed(path) === true ? project : undefined;
    },
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
