import { createCodeGate, type CodeGate } from "./code-gate.ts";
import { chooseConfig } from "./own-config.ts";
import type { Hang } from "./hangs.ts";
import type { JudgeRequest } from "./judge-request.ts";
import { openSnapshotFiles, type SnapshotFiles } from "./snapshot-files.ts";
import { openStoredCode } from "./stored-code.ts";
import type { Workspace } from "./workspace.ts";

/** What decides how seeds are judged: where configurations, and what they name, are taken from. */
export interface RuleSource {
  readonly files: SnapshotFiles;
  /** The configuration to use for every path, from the repository root; undefined: as found. */
  readonly configPath: string | undefined;
  readonly gate: CodeGate;
  /** False if the head has no say in it, so that no change of it alters how it is judged. */
  readonly isOfHead: boolean;
  /** Code that did not end when it was last run, and is left out. */
  readonly hangs: readonly Hang[];
  /** Rules to load that no configuration names, from the repository root. */
  readonly furtherRules: readonly string[];
}

/** A source that may hold files outside of the repository. Close it when nothing is run any more. */
export interface OpenRuleSource extends RuleSource {
  close(): void;
}

/** Opens the rules of the commit that the request names, else those of the head. Throws `UserError`. */
export async function openRuleSource(
  workspace: Workspace,
  headFiles: SnapshotFiles,
  request: JudgeRequest,
): Promise<OpenRuleSource> {
  const { rules } = workspace;
  const listed = rules === null ? headFiles : await openSnapshotFiles(rules);
  const { configPath, files } = chooseConfig(workspace, listed, request);
  const isAllowed = request.isCodeAllowed ?? true;
  const { hangs = [], trial } = request;
  const furtherRules = trial?.kind === "file" ? [trial.path] : [];
  const what = { files, configPath, hangs, furtherRules };
  if (rules === null || !isAllowed) {
    const gate = createCodeGate(workspace, files, isAllowed);
    return { ...what, gate, isOfHead: rules === null, close: () => {} };
  }
  const code = openStoredCode(listed, workspace.root);
  return { ...what, gate: code.gate, isOfHead: false, close: () => code.close() };
}
