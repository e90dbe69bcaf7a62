import { describe, expect, test } from "vitest";
import type { WorkflowEvent } from "../../src/action/event.ts";
import { planHead } from "../../src/action/plan-head.ts";
import { UserError } from "../../src/sdk/user-error.ts";
import type { Commit } from "../../src/session/checkout.ts";
import { base, branchTip, elsewhere, eventOf, head, merge, testMerge } from "./events.ts";

/** The object ids of what is judged, best first; `checked-out` for that. */
function headsOf(event: WorkflowEvent, checkedOut: Commit): readonly string[] {
  const plan = planHead(event, checkedOut);
  return plan.kind === "checked-out" ? [plan.kind] : plan.candidates.map(({ oid }) => oid);
}

describe("what an event asks to judge", () => {
  const targetSha = { sha: base };
  const trunkTip: Commit = { oid: base, parents: [] };

  test.each<[string, WorkflowEvent, Commit, readonly string[]]>([
    ["a pull request by what is checked out", eventOf("pull_request"), testMerge, ["checked-out"]],
    [
      "one from a fork by GitHub's merge, if that is checked out",
      eventOf("pull_request.fork"),
      testMerge,
      ["checked-out"],
    ],
    [
      "one from a fork by its head, if that is checked out",
      eventOf("pull_request.fork"),
      branchTip,
      ["checked-out"],
    ],
    [
      "one from a fork by what the event names, if anything else is checked out",
      eventOf("pull_request.fork"),
      { oid: elsewhere, parents: [base, head] },
      [merge, head],
    ],
    [
      "a pull request of which nobody says where it comes from as one from a fork",
      eventOf("pull_request", { payload: { pull_request: { head: { sha: head } } } }),
      { oid: elsewhere, parents: [] },
      [merge, head],
    ],
    [
      "pull_request_target by the merge or the head, whatever is checked out",
      eventOf("pull_request_target", targetSha),
      branchTip,
      [merge, head],
    ],
    ["the run of a pull request's workflow by its head", eventOf("workflow_run"), trunkTip, [head]],
    ["the run of a fork's workflow by its head", eventOf("workflow_run.fork"), trunkTip, [head]],
    ["a push by what is checked out", eventOf("push"), branchTip, ["checked-out"]],
  ])("is %s", (_, event, checkedOut, expected) => {
    expect(headsOf(event, checkedOut)).toEqual(expected);
  });

  test("trusts nothing but GitHub's merge of the head to be that", () => {
    const plan = planHead(eventOf("pull_request_target", targetSha), trunkTip);
    expect(plan).toMatchObject({ candidates: [{ oid: merge, mergeOf: head }, { oid: head }] });
  });

  test.each([
    ["issue_comment", eventOf("issue_comment")],
    ["workflow_run of a push", eventOf("workflow_run.push")],
    ["workflow_run without a head", eventOf("workflow_run", { payload: {} })],
    ["pull_request_target without a head", eventOf("pull_request_target", { payload: {} })],
  ])("is refused where nothing is proposed: %s", (_, event) => {
    expect(() => planHead(event, trunkTip)).toThrow(UserError);
  });
});
