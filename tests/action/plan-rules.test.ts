import { describe, expect, test } from "vitest";
import type { WorkflowEvent } from "../../src/action/event.ts";
import { planOf } from "../../src/action/plan.ts";
import type { Commit } from "../../src/session/checkout.ts";
import { base, branchTip, elsewhere, eventOf, head, merge, testMerge } from "./events.ts";

/** The object id of the commit whose rules hold; undefined for the head's own. */
const rulesOf = (event: WorkflowEvent, commit: Commit): string | undefined =>
  planOf(event, commit).rules?.oid;

describe("whose rules hold", () => {
  const trunk = "d".repeat(40);

  test.each<[string, WorkflowEvent, Commit]>([
    ["a pull request of the repository's own", eventOf("pull_request"), testMerge],
    ["its head", eventOf("pull_request"), branchTip],
    ["a review of it", eventOf("pull_request", { name: "pull_request_review" }), testMerge],
    ["a push", eventOf("push"), branchTip],
    ["a merge group", eventOf("merge_group"), branchTip],
    ["a start by the clock", eventOf("schedule"), branchTip],
  ])("are the head's own: %s", (_, event, commit) => {
    expect(rulesOf(event, commit)).toBeUndefined();
  });

  test.each<[string, WorkflowEvent, Commit, string]>([
    [
      "what GitHub merged a fork's head into",
      eventOf("pull_request.fork"),
      { oid: merge, parents: [elsewhere, head] },
      elsewhere,
    ],
    ["the base, where a fork's head is checked out", eventOf("pull_request.fork"), branchTip, base],
    [
      "the base, where a merge is judged that the runner does not name",
      eventOf("pull_request.fork", { sha: trunk }),
      { oid: merge, parents: [elsewhere, head] },
      base,
    ],
    [
      "the base, where it is not known whose the head is",
      eventOf("pull_request", { payload: { pull_request: { base: { sha: base } } } }),
      branchTip,
      base,
    ],
    [
      "the base, not what is checked out for pull_request_target",
      eventOf("pull_request_target", { sha: trunk }),
      { oid: merge, parents: [elsewhere, head] },
      base,
    ],
    ["the base of a run's pull request", eventOf("workflow_run", { sha: trunk }), branchTip, base],
    [
      "the default branch for a fork's run",
      eventOf("workflow_run.fork", { sha: trunk }),
      branchTip,
      trunk,
    ],
    [
      "the default branch for a run whose pull request is one of a fork's own",
      runWith([{ repo: 7302, sha: head }], trunk),
      branchTip,
      trunk,
    ],
    [
      "the default branch for a run whose pull request has another head",
      runWith([{ repo: 7301, sha: elsewhere }], trunk),
      branchTip,
      trunk,
    ],
    [
      "the default branch for a run with two pull requests",
      runWith(
        [
          { repo: 7301, sha: head },
          { repo: 7301, sha: head },
        ],
        trunk,
      ),
      branchTip,
      trunk,
    ],
  ])("are those of %s", (_, event, commit, expected) => {
    expect(rulesOf(event, commit)).toBe(expected);
  });

  test.each([
    eventOf("pull_request.fork", { payload: {} }),
    eventOf("pull_request_target", { payload: {} }),
    eventOf("workflow_run.fork", { sha: "" }),
  ])("are never a stranger's for lack of others: $name", (event) => {
    expect(() => planOf(event, branchTip)).toThrow("rules of its own");
  });
});

/** The run of a workflow with the pull requests that GitHub lists for it. */
function runWith(
  listed: readonly { readonly repo: number; readonly sha: string }[],
  sha: string,
): WorkflowEvent {
  const pulls = listed.map((each) => ({
    head: { sha: each.sha },
    base: { sha: base, repo: { id: each.repo } },
  }));
  const run = { event: "pull_request", head_sha: head, pull_requests: pulls };
  return { name: "workflow_run", payload: { repository: { id: 7301 }, workflow_run: run }, sha };
}
