import { createRequestTest, type Governance } from "./govern.ts";
import type { OpenedProject } from "./open-project.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The paths that are no seeds and look as if they should be: those that are changed, or all of a
 * project of which every seed is judged; in path order.
 *
 * @param changed the paths that differ from the base; empty without one
 */
export function findUnclaimed(
  workspace: Workspace,
  { entries }: SnapshotFiles,
  governance: Governance,
  {
    changed,
    everySeedOf,
  }: { readonly changed: Iterable<string>; readonly everySeedOf: ReadonlySet<OpenedProject> },
): readonly string[] {
  const isRequested = createRequestTest(workspace);
  const differing = new Set(changed);
  return [...entries.keys()].filter((path) => {
    const project = isRequested(path) ? governance.findUnclaiming(path) : undefined;
    return project !== undefined && (everySeedOf.has(project) || differing.has(path));
  });
}
