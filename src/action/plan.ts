import { UserError } from "../sdk/user-error.ts";
import { findDefaultBranch, findObjectId, findText, type WorkflowEvent } from "./event.ts";

/** The commit that is checked out. */
export interface CheckedOut {
  readonly oid: string;
  /** Object ids, the first parent first. */
  readonly parents: readonly string[];
}

/** A commit to compare with. Titles say which one it is, as the end of "compared with …". */
export type BaseCandidate =
  /** A commit by its object id; it is fetched if it is not in the clone. */
  | { readonly kind: "commit"; readonly oid: string; readonly title: string }
  /** Where the checked-out history left that of `ref`, a revision that may not be in the clone. */
  | { readonly kind: "fork-point"; readonly ref: string; readonly title: string };

/** What to compare the checked-out commit with. */
export interface Plan {
  /** Best first: the first that can be had is taken. */
  readonly candidates: readonly BaseCandidate[];
  /** Why everything is judged if none can be had: the end of "… because …". */
  readonly otherwise: string;
}

/**
 * Events that start workflows with the secrets of the repository, while what is to be judged is not
 * what they check out. Whatever was said about the checkout would read as a verdict on it.
 */
const REFUSED = new Set(["pull_request_target", "workflow_run", "issue_comment"]);

/**
 * What an event asks to compare. Head is always the commit that is checked out. Throws `UserError`
 * for an event that cannot be judged safely. Source: "Events that trigger workflows" of GitHub's
 * documentation.
 */
export function planOf(event: WorkflowEvent, head: CheckedOut): Plan {
  if (REFUSED.has(event.name)) throw refusalOf(event.name);
  switch (event.name) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      return planPullRequest(event, head);
    case "push":
      return planPush(event);
    case "merge_group":
      return planMergeGroup(event);
    default:
      return planEverything(`the event \`${event.name}\` names no change`);
  }
}

/** A plan to compare with nothing. */
function planEverything(otherwise: string): Plan {
  return { candidates: [], otherwise };
}

/** The checked-out commit is GitHub's merge, unless the workflow asked for another one. */
function planPullRequest(event: WorkflowEvent, head: CheckedOut): Plan {
  if (isTestMerge(event, head)) {
    const [oid = ""] = head.parents;
    const title = "the base branch that the pull request was merged with";
    return {
      candidates: [{ kind: "commit", oid, title }],
      otherwise: "the first parent of the merge commit cannot be had",
    };
  }
  const tip = findObjectId(event, "/pull_request/base/sha");
  if (tip === undefined) return planEverything("the event names no base");
  return {
    candidates: [
      { kind: "fork-point", ref: tip, title: "the commit at which it left the base branch" },
      // Seeds that changed on the base branch meanwhile are judged too, but none is left out.
      { kind: "commit", oid: tip, title: "the tip of the base branch" },
    ],
    otherwise: "the base of the pull request cannot be had",
  };
}

/**
 * True if the checked-out commit is the merge of base and head that GitHub made. A head that is
 * itself a merge, of the base into the branch, is none: its first parent is the branch.
 */
function isTestMerge(event: WorkflowEvent, { oid, parents }: CheckedOut): boolean {
  const tip = findObjectId(event, "/pull_request/head/sha");
  if (parents.length !== 2 || oid === tip) return false;
  return parents[1] === tip || oid === event.sha;
}

function planPush(event: WorkflowEvent): Plan {
  const ref = findText(event, "/ref") ?? "";
  if (ref.startsWith("refs/tags/")) return planEverything("a tag was pushed");
  if (findObjectId(event, "/after") === undefined) {
    return planEverything("the push left no commit to judge");
  }
  const before = findObjectId(event, "/before");
  const candidates: BaseCandidate[] = [];
  if (before !== undefined) {
    candidates.push({ kind: "commit", oid: before, title: "the branch before the push" });
  }
  const trunk = findDefaultBranch(event);
  // On the default branch itself the fork point is the head, and nothing would be judged.
  if (trunk !== undefined && ref !== `refs/heads/${trunk}`) {
    const title = `the commit at which it left \`${trunk}\``;
    candidates.push({ kind: "fork-point", ref: `refs/remotes/origin/${trunk}`, title });
  }
  const what = before === undefined ? "the branch is new" : "the commit before the push is gone";
  const more = candidates.length > (before === undefined ? 0 : 1);
  const otherwise = more ? `${what} and the default branch is not in the clone` : what;
  return { candidates, otherwise };
}

function planMergeGroup(event: WorkflowEvent): Plan {
  const oid = findObjectId(event, "/merge_group/base_sha");
  if (oid === undefined) return planEverything("the event names no base");
  return {
    candidates: [{ kind: "commit", oid, title: "the commit that the merge group builds on" }],
    otherwise: "the base of the merge group cannot be had",
  };
}

function refusalOf(name: string): UserError {
  return new UserError("event-refused", [
    {
      message: `The event \`${name}\` is not judged: what it checks out is not what was proposed`,
      hint: "Run seedlint on `pull_request`, which needs no secrets and also judges forks.",
    },
  ]);
}
