import { getAt, isList, type Json } from "../sdk/index.ts";
import { findObjectId, isObjectId, type WorkflowEvent } from "./event.ts";
import type { NamedCommit } from "./named-commit.ts";

/**
 * The end of the branch that the pull request of a run is for. GitHub does not say which pull request
 * it is if it comes from a fork: then that of the branch that this workflow is of, the default one.
 */
export function findRunBase(event: WorkflowEvent): NamedCommit | undefined {
  const oid = findOwnBase(event);
  if (oid !== undefined) return { oid, title: "the tip of the base branch" };
  return isObjectId(event.sha)
    ? { oid: event.sha, title: "the tip of the default branch" }
    : undefined;
}

/** Forks have pull requests of their own with the same head, and those are listed too. */
function findOwnBase(event: WorkflowEvent): string | undefined {
  const { payload } = event;
  const repository = getAt(payload, "/repository/id");
  const head = findObjectId(event, "/workflow_run/head_sha");
  const listed = getAt(payload, "/workflow_run/pull_requests");
  if (typeof repository !== "number" || head === undefined || !isList(listed)) return undefined;
  const isOwn = (each: Json): boolean =>
    getAt(each, "/base/repo/id") === repository && getAt(each, "/head/sha") === head;
  const oids = listed.filter(isOwn).map((each) => getAt(each, "/base/sha"));
  // Two pull requests with one head may be for two branches, and neither is the one that was meant.
  const [oid] = oids;
  return oids.length === 1 && isObjectId(oid) ? oid : undefined;
}
