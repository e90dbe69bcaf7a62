import { getAt, type Json, type Pointer } from "../sdk/index.ts";

/** What started the workflow, as the runner tells it. Nothing in it is trusted. */
export interface WorkflowEvent {
  /** `pull_request`, `push`, …: the value of `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** The content of the file that `GITHUB_EVENT_PATH` names. */
  readonly payload: Json;
  /** The value of `GITHUB_SHA`. */
  readonly sha: string;
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Characters that the name of a branch may have here: none that git takes for an operator of a
 * revision. Such names exist, but are not worth a rule of their own.
 */
const BRANCH = /^(?!.*(?:\.\.|@\{))[^\s\p{C}~^:?*[\\]+$/u;

/** True for the name of an object: 40 or 64 hexadecimal digits. */
export function isObjectId(text: unknown): text is string {
  return typeof text === "string" && OBJECT_ID.test(text);
}

/** The object id at a place of the payload; undefined if there is none, or it is all zeros. */
export function findObjectId({ payload }: WorkflowEvent, pointer: Pointer): string | undefined {
  const value = getAt(payload, pointer);
  return isObjectId(value) && !/^0+$/.test(value) ? value : undefined;
}

/** The text at a place of the payload. */
export function findText({ payload }: WorkflowEvent, pointer: Pointer): string | undefined {
  const value = getAt(payload, pointer);
  return typeof value === "string" ? value : undefined;
}

/** The branch that the repository calls its default one. */
export function findDefaultBranch(event: WorkflowEvent): string | undefined {
  const name = findText(event, "/repository/default_branch");
  return name !== undefined && BRANCH.test(name) ? name : undefined;
}

/** Events of workflows that run with the rights of the repository on behalf of anybody. */
const ON_BEHALF = new Set(["pull_request_target", "workflow_run", "issue_comment"]);

/**
 * True if what is to be judged comes from who may write to the repository anyway, so that it may
 * bring its own rules. A pull request of which it is not known where it comes from does not.
 */
export function isTrusted(event: WorkflowEvent): boolean {
  if (ON_BEHALF.has(event.name)) return false;
  const isPullRequest =
    event.name.startsWith("pull_request") || getAt(event.payload, "/pull_request") !== undefined;
  if (!isPullRequest) return true;
  const head = findText(event, "/pull_request/head/repo/full_name");
  return head !== undefined && head === findText(event, "/pull_request/base/repo/full_name");
}
