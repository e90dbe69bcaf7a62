import { describe, expect, test } from "vitest";
import type { WorkflowEvent } from "../../src/action/event.ts";
import { planOf } from "../../src/action/plan.ts";
import type { Json } from "../../src/sdk/index.ts";
import { UserError } from "../../src/sdk/user-error.ts";
import type { Commit } from "../../src/session/checkout.ts";
import { base, branchTip, elsewhere, eventOf, head, merge, testMerge } from "./events.ts";

/** Each candidate as `kind revision`; nothing where everything is judged. */
function candidatesOf(event: WorkflowEvent, commit: Commit): readonly string[] {
  return planOf(event, commit).candidates.map((candidate) =>
    candidate.kind === "commit" ? `commit ${candidate.oid}` : `fork-point ${candidate.ref}`,
  );
}

describe("what an event asks to compare", () => {
  test.each<[string, WorkflowEvent, Commit, readonly string[]]>([
    [
      "GitHub's merge of a pull request with its first parent",
      eventOf("pull_request"),
      testMerge,
      [`commit ${base}`],
    ],
    [
      "GitHub's merge of a pull request from a fork with its first parent",
      eventOf("pull_request.fork"),
      testMerge,
      [`commit ${base}`],
    ],
    [
      "the first parent, not the base that the event was written with",
      eventOf("pull_request"),
      { oid: merge, parents: [elsewhere, head] },
      [`commit ${elsewhere}`],
    ],
    [
      "GitHub's merge of a later head, by the runner's own word",
      eventOf("pull_request"),
      { oid: merge, parents: [base, elsewhere] },
      [`commit ${base}`],
    ],
    [
      "the head of a pull request with where it left the base, else with the base",
      eventOf("pull_request"),
      branchTip,
      [`fork-point ${base}`, `commit ${base}`],
    ],
    [
      "a head that is a merge of the base into the branch not with its first parent",
      eventOf("pull_request"),
      { oid: head, parents: [elsewhere, base] },
      [`fork-point ${base}`, `commit ${base}`],
    ],
    [
      "any other merge that is checked out not with its first parent",
      eventOf("pull_request"),
      { oid: elsewhere, parents: ["1".repeat(40), "2".repeat(40)] },
      [`fork-point ${base}`, `commit ${base}`],
    ],
    [
      "a review of a pull request like the pull request",
      eventOf("pull_request", { name: "pull_request_review" }),
      testMerge,
      [`commit ${base}`],
    ],
    [
      "a push to the default branch with the commit before it",
      eventOf("push"),
      branchTip,
      [`commit ${base}`],
    ],
    [
      "a new branch with where it left the default branch",
      eventOf("push.new-branch"),
      branchTip,
      ["fork-point refs/remotes/origin/main"],
    ],
    ["a deleted branch with nothing", eventOf("push.deleted-branch"), branchTip, []],
    ["a merge group with what it builds on", eventOf("merge_group"), branchTip, [`commit ${base}`]],
    ["a start by hand with nothing", eventOf("workflow_dispatch"), branchTip, []],
    ["a start by the clock with nothing", eventOf("schedule"), branchTip, []],
    ["an unknown event with nothing", eventOf("push", { name: "novelty" }), branchTip, []],
  ])("compares %s", (_, event, commit, expected) => {
    expect(candidatesOf(event, commit)).toEqual(expected);
  });

  test("compares a push to another branch with the commit before it, else with the fork point", () => {
    const event = pushOf({ ref: "refs/heads/topic", before: base, after: head });
    expect(candidatesOf(event, branchTip)).toEqual([
      `commit ${base}`,
      "fork-point refs/remotes/origin/main",
    ]);
  });

  test("does not compare the default branch with itself when the commit before a push is unknown", () => {
    const event = pushOf({ ref: "refs/heads/main", before: "0".repeat(40), after: head });
    expect(candidatesOf(event, branchTip)).toEqual([]);
  });

  test("judges everything when a tag is pushed", () => {
    const event = pushOf({ ref: "refs/tags/v1", before: base, after: head });
    expect(planOf(event, branchTip)).toEqual({ candidates: [], otherwise: "a tag was pushed" });
  });

  test("takes object ids of SHA-256 repositories", () => {
    const long = "d".repeat(64);
    const event = pushOf({ ref: "refs/heads/main", before: long, after: "c".repeat(64) });
    expect(candidatesOf(event, branchTip)).toEqual([`commit ${long}`]);
  });
});

describe("a payload that is not what GitHub writes", () => {
  const strange: readonly Json[] = [
    null,
    [],
    "text",
    {},
    { pull_request: null, merge_group: [], ref: 1 },
    { pull_request: { base: { sha: "--upload-pack=touch" } } },
    { before: "HEAD", after: "main", ref: {}, repository: { default_branch: 7 } },
    { merge_group: { base_sha: `${base}\n` } },
    { merge_group: { base_sha: base.toUpperCase() } },
  ];
  const names = ["push", "merge_group", "schedule"];

  test.each(strange.flatMap((payload) => names.map((name) => ({ name, payload }))))(
    "names no commit: $name $payload",
    ({ name, payload }) => {
      expect(candidatesOf({ name, payload, sha: "" }, branchTip)).toEqual([]);
    },
  );

  const untrusted = ["pull_request", "pull_request_target", "workflow_run"];

  test.each(strange.flatMap((payload) => untrusted.map((name) => ({ name, payload }))))(
    "leaves nobody whose rules could hold: $name $payload",
    ({ name, payload }) => {
      expect(() => planOf({ name, payload, sha: "" }, branchTip)).toThrow(UserError);
    },
  );

  test.each(["main..", "a@{1}", "a b", "a:b", "-x\u0000", "a^", "a~1", "[x", ""])(
    "has no default branch that git would read as more than a name: %j",
    (branch) => {
      const event = pushOf({
        ref: "refs/heads/topic",
        before: "0".repeat(40),
        after: head,
        repository: { default_branch: branch },
      });
      expect(candidatesOf(event, branchTip)).toEqual([]);
    },
  );
});

function pushOf(payload: { readonly [key: string]: Json }): WorkflowEvent {
  const repository = { default_branch: "main" };
  return { name: "push", payload: { repository, ...payload }, sha: head };
}
