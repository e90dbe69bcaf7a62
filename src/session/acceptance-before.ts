import type { ResolvedConfig } from "../config/resolve.ts";
import { documentsOf, readStack } from "../config/stack.ts";
import type { Acceptance, ProjectFiles } from "../engine/project.ts";
import { getAt } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { Governance } from "./govern.ts";
import type { OpenedProject } from "./open-project.ts";
import { isAcceptancePath, readAcceptance } from "./read-acceptance.ts";
import type { Selected } from "./select.ts";
import { openSnapshotFiles, type SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

type AcceptanceBefore = Pick<NonNullable<ProjectFiles["base"]>, "acceptance" | "forbidsOwn">;

/**
 * What the base accepted, as far as the change alters it, and whether the change may suppress what
 * it introduces: the base decides that, else a change could allow it to itself.
 */
export async function readAcceptanceBefore(
  workspace: Workspace,
  {
    project,
    selected: { changedInputs },
    governance: { isOfHead },
  }: {
    readonly project: OpenedProject;
    readonly selected: Pick<Selected, "changedInputs">;
    readonly governance: Pick<Governance, "isOfHead">;
  },
): Promise<AcceptanceBefore> {
  const { config } = project.project;
  const changed = changedInputs.filter(project.isInput);
  const snapshot = workspace.base?.snapshot ?? null;
  const files =
    snapshot && isOfHead && changed.length > 0 ? await openSnapshotFiles(snapshot) : null;
  const isConfigured = changed.some((path) => !isAcceptancePath(path));
  const allows =
    files !== null && isConfigured ? await readPolicy(files, config) : config.allowsOwnSuppressions;
  return {
    forbidsOwn: !(allows ?? isOfHead),
    ...(files !== null && changed.some(isAcceptancePath)
      ? { acceptance: await readOrNone(() => readAcceptance(config, files.readText)) }
      : {}),
  };
}

/** What cannot be read has accepted nothing. */
async function readOrNone(read: () => Promise<Acceptance | undefined>): Promise<Acceptance> {
  try {
    return (await read()) ?? {};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {};
  }
}

/**
 * What the configuration of the base says, with the files that it extends; what that of the head says
 * if there is none, or none without code. No code is run for it.
 */
async function readPolicy(
  files: SnapshotFiles,
  { source, allowsOwnSuppressions }: ResolvedConfig,
): Promise<boolean | undefined> {
  if (source === null || !files.entries.has(source)) return allowsOwnSuppressions;
  try {
    const stack = await readStack(source, {
      read: files.readText,
      findPackage: async () => undefined,
      importDefault: refuse,
      readPluginPreset: refuse,
    });
    const said = documentsOf(stack).map(({ value }) => getAt(value, "/suppressions/ownFindings"));
    return said.findLast((allowed) => typeof allowed === "boolean");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return allowsOwnSuppressions;
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new UserError("config-extends", [{ message: "This is code" }]));
}
