import type { Commit } from "../session/checkout.ts";
import { UserError } from "../sdk/user-error.ts";
import { findObjectId, findText, isObjectId, isTrusted, type WorkflowEvent } from "./event.ts";
import type { NamedCommit } from "./named-commit.ts";

/** A commit to judge; it is fetched if it is not in the clone, and never checked out. */
export interface HeadCandidate extends NamedCommit {
  /** What has to be its second parent, if it is to be GitHub's merge of that. */
  readonly mergeOf?: string;
}

/** What to judge: the commit that is checked out, or the first of these that can be had. */
export type HeadPlan =
  | { readonly kind: "checked-out" }
  | { readonly kind: "named"; readonly candidates: readonly HeadCandidate[] };

const CHECKED_OUT: HeadPlan = { kind: "checked-out" };

/**
 * What an event asks to judge. It is what is checked out, unless that is not what was proposed: then
 * what was is named by the event. Throws `UserError` for an event that proposes nothing.
 */
export function planHead(event: WorkflowEvent, checkedOut: Commit): HeadPlan {
  switch (event.name) {
    case "pull_request_target":
      return planProposed(event, findObjectId(event, "/pull_request/merge_commit_sha"));
    case "workflow_run":
      return planRun(event);
    case "issue_comment":
      throw refusalOf(event.name, "it says of no commit that the comment is about it");
    default:
      return isTrusted(event) || isProposed(event, checkedOut)
        ? CHECKED_OUT
        : planProposed(event, isObjectId(event.sha) ? event.sha : undefined);
  }
}

/** True if a commit is one that the event is about, so that no other repository passes for this. */
function isProposed(event: WorkflowEvent, { oid }: Commit): boolean {
  return oid === event.sha || oid === findObjectId(event, "/pull_request/head/sha");
}

/** GitHub's merge shows what the pull request changes even if the base branch has gone on. */
function planProposed(event: WorkflowEvent, merge: string | undefined): HeadPlan {
  const head = findObjectId(event, "/pull_request/head/sha");
  if (head === undefined) throw refusalOf(event.name, "it names no head of a pull request");
  const merged = { title: "the merge of the pull request", mergeOf: head };
  return {
    kind: "named",
    candidates: [
      ...(merge === undefined ? [] : [{ oid: merge, ...merged }]),
      { oid: head, title: "the head of the pull request" },
    ],
  };
}

function planRun(event: WorkflowEvent): HeadPlan {
  const started = findText(event, "/workflow_run/event") ?? "";
  const oid = findObjectId(event, "/workflow_run/head_sha");
  if (oid === undefined || !/^pull_request(?:_review(?:_comment)?)?$/.test(started)) {
    throw refusalOf(event.name, "the workflow that ran before was not that of a pull request");
  }
  return { kind: "named", candidates: [{ oid, title: "the head of the pull request" }] };
}

function refusalOf(name: string, reason: string): UserError {
  return new UserError("event-refused", [
    {
      message: `The event \`${name}\` is not judged: ${reason}`,
      hint: "Run seedlint on `pull_request`, which needs no secrets and also judges forks.",
    },
  ]);
}
