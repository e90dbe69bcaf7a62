import type { Commit } from "../session/checkout.ts";
import { UserError } from "../sdk/user-error.ts";
import {
  findDefaultBranch,
  findObjectId,
  findText,
  isTrusted,
  type WorkflowEvent,
} from "./event.ts";
import type { NamedCommit } from "./named-commit.ts";
import { findRunBase } from "./workflow-run.ts";

/** A commit to compare with. Titles say which one it is, as the end of "compared with …". */
export type BaseCandidate =
  /** A commit by its object id; it is fetched if it is not in the clone. */
  | (NamedCommit & { readonly kind: "commit" })
  /** Where the judged history left that of `ref`, a revision that may not be in the clone. */
  | { readonly kind: "fork-point"; readonly ref: string; readonly title: string };

/** What to compare the judged commit with, and whose rules hold. */
export interface Plan {
  /** Best first: the first that can be had is taken. */
  readonly candidates: readonly BaseCandidate[];
  /** Why everything is judged if none can be had: the end of "… because …". */
  readonly otherwise: string;
  /** Whose configuration, schemas and rules hold; absent if the judged commit is trusted with its own. */
  readonly rules?: NamedCommit;
}

/**
 * What an event asks to compare a commit with, the one that `planHead` led to. Throws `UserError` for
 * a stranger's change if the event names no commit whose rules could be taken: those that the change
 * brings never hold, and without any its verdict would not be that of the repository. Source: "Events
 * that trigger workflows" of GitHub's documentation.
 */
export function planOf(event: WorkflowEvent, head: Commit): Plan {
  switch (event.name) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
    case "pull_request_target":
      return planPullRequest(event, head);
    case "workflow_run":
      return planFrom(findRunBase(event));
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

function planPullRequest(event: WorkflowEvent, head: Commit): Plan {
  const tip = findObjectId(event, "/pull_request/base/sha");
  const named = tip === undefined ? undefined : { oid: tip, title: "the tip of the base branch" };
  if (!isTestMerge(event, head)) {
    if (!isTrusted(event)) return planFrom(named);
    return named === undefined ? planEverything("the event names no base") : compareWith(named);
  }
  const [oid = ""] = head.parents;
  const merged = { oid, title: "the base branch that the pull request was merged with" };
  const plan: Plan = {
    candidates: [{ kind: "commit", ...merged }],
    otherwise: "the first parent of the merge commit cannot be had",
  };
  if (isTrusted(event)) return plan;
  // Only of what the runner itself names is it known who made it.
  return { ...plan, rules: requireRules(head.oid === event.sha ? merged : named) };
}

/** A plan by the rules of what is compared with, the end of a branch. */
function planFrom(tip: NamedCommit | undefined): Plan {
  const rules = requireRules(tip);
  return { ...compareWith(rules), rules };
}

function compareWith({ oid, title }: NamedCommit): Plan {
  return {
    candidates: [
      { kind: "fork-point", ref: oid, title: "the commit at which it left the base branch" },
      // Seeds that changed on the base branch meanwhile are judged too, but none is left out.
      { kind: "commit", oid, title },
    ],
    otherwise: "the base of the pull request cannot be had",
  };
}

/**
 * True if a commit is the merge of base and head that GitHub made. A head that is itself a merge, of
 * the base into the branch, is none: its first parent is the branch.
 */
function isTestMerge(event: WorkflowEvent, { oid, parents }: Commit): boolean {
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

function requireRules(rules: NamedCommit | undefined): NamedCommit {
  if (rules !== undefined) return rules;
  throw new UserError("rules-unknown", [
    {
      message:
        "The event names no base, and a change that is not trusted is not judged by rules of its own",
    },
  ]);
}
