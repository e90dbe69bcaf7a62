import { isConfigPath } from "../config/find-config.ts";
import type { Entry, PathChange } from "../git/index.ts";
import type { PathReason } from "../sdk/index.ts";
import { findUnclaimed } from "./find-unclaimed.ts";
import { findFormerPaths } from "./former-paths.ts";
import { createRequestTest, type Governance } from "./govern.ts";
import type { OpenedProject } from "./open-project.ts";
import type { MemberEntry } from "./read-seeds.ts";
import { refuseEmptyCollections } from "./refuse-empty.ts";
import { refuseMissingPaths } from "./refuse.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** What a run judges. */
export interface Selected {
  /** For each project its seeds in the head, in path order. */
  readonly members: ReadonlyMap<OpenedProject, readonly MemberEntry[]>;
  /** The projects of which every seed is judged: all, where that is asked for, and the rejudged. */
  readonly everySeedOf: ReadonlySet<OpenedProject>;
  /** The projects that a change has given other rules. */
  readonly rejudged: ReadonlySet<OpenedProject>;
  /**
   * The paths of what has changed of that which decides how seeds are judged, or will once it is
   * merged: configurations and what they name, in path order.
   */
  readonly changedInputs: readonly string[];
  /** The seeds that differ from the base, of either side; undefined without a base. */
  readonly changes: readonly PathChange[] | undefined;
  /**
   * Where seeds of the head were, by path, if that is no place for seeds any more: together with
   * the configuration, content may move.
   */
  readonly formerPaths: ReadonlyMap<string, string>;
  /** Files that are no seeds and were asked for by name, or look as if they should be seeds. */
  readonly skipped: readonly PathReason[];
  /** How many files are to be accounted for. */
  readonly count: number;
}

/**
 * Selects the seeds that were asked for and, with a base, differ from it. Throws `UserError` for a
 * path at which there is nothing, and for a collection without a seed.
 */
export async function selectSeeds(
  workspace: Workspace,
  files: SnapshotFiles,
  governance: Governance,
  isAll: boolean,
): Promise<Selected> {
  const isSeed = (path: string) => governance.find(path) !== undefined;
  const all = await workspace.base?.findChanges(
    (path) =>
      isSeed(path) ||
      isInput(path, governance) ||
      governance.findUnclaiming(path) !== undefined ||
      !files.entries.has(path),
  );
  const changes = all?.filter(({ path }) => isSeed(path));
  refuseMissingPaths(workspace, files, changes);
  const changedInputs = (all ?? [])
    .map(({ path }) => path)
    .filter((path) => isInput(path, governance));
  const rejudging = governance.isOfHead ? changedInputs : [];
  const rejudged = new Set(findRejudged(rejudging, governance));
  const everySeedOf = isAll || all === undefined ? new Set(governance.projects) : rejudged;
  const members = findMembers(workspace, files, governance, { changes, everySeedOf });
  refuseEmptyCollections(members, workspace, files);
  const named = workspace.requestedPaths.filter((path) => files.entries.has(path) && !isSeed(path));
  const changed = (all ?? []).map(({ path }) => path);
  const unclaimed = findUnclaimed(workspace, files, governance, { changed, everySeedOf });
  const skipped = [...new Set([...named, ...unclaimed])].map((path) => ({
    path,
    reason: "no collection has it",
  }));
  const wanted = [...members.values()].flat().filter(({ member }) => member.isSelected);
  const projectOf = (path: string) => governance.find(path)?.project;
  const formerPaths = findFormerPaths(rejudging.length > 0 ? (all ?? []) : [], projectOf);
  return {
    ...{ members, everySeedOf, rejudged, changedInputs, changes, formerPaths, skipped },
    count: wanted.length + skipped.length,
  };
}

/** True for a configuration, or what one of the run names. */
function isInput(path: string, { projects }: Governance): boolean {
  return isConfigPath(path) || projects.some(({ isInput: isOwn }) => isOwn(path));
}

/**
 * The projects that changed inputs decide about; a configuration that is new, gone or moved may
 * govern any of them.
 */
export function findRejudged(
  paths: readonly string[],
  { projects }: Governance,
): readonly OpenedProject[] {
  return projects.filter(({ isInput: isOwn }) => paths.some(isConfigPath) || paths.some(isOwn));
}

function isLink({ kind }: Entry): boolean {
  return kind === "symlink" || kind === "gitlink";
}

function findMembers(
  workspace: Workspace,
  files: SnapshotFiles,
  governance: Governance,
  { changes, everySeedOf }: Pick<Selected, "changes" | "everySeedOf">,
): ReadonlyMap<OpenedProject, readonly MemberEntry[]> {
  const isRequested = createRequestTest(workspace);
  const changed = changes && new Map(changes.map(({ path, status }) => [path, status]));
  const members = new Map<OpenedProject, MemberEntry[]>(
    governance.projects.map((project) => [project, []]),
  );
  for (const [path, entry] of files.entries) {
    const found = governance.find(path);
    if (found === undefined) continue;
    const requested = isRequested(path);
    const isWanted = changed?.has(path) !== false || everySeedOf.has(found.project);
    // Where nothing is configured, a link that a change makes is none of its seeds, unless it takes
    // the place of one.
    const isGuess = found.project.project.config.isImplicit && isLink(entry);
    const isOther = isGuess && changed !== undefined && changed.get(path) !== "type-changed";
    const isSelected = requested && isWanted && !isOther;
    const member = { ...found.member, isRequested: requested, isSelected };
    members.get(found.project)?.push({ member, entry });
  }
  return members;
}
