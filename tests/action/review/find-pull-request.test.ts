import { describe, expect, test } from "vitest";
import { findPullRequest } from "../../../src/action/review/find-pull-request.ts";
import type { KnownPullRequest } from "../../../src/action/review/review-api.ts";
import type { Json } from "../../../src/sdk/index.ts";

const HEAD = "0123456789".repeat(4);
const OTHER = "9876543210".repeat(4);
const known: KnownPullRequest = {
  ...{ number: 42, headSha: HEAD, headRepositoryId: 7302, baseRepositoryId: 7301 },
};

const afterRun = (more: Readonly<Record<string, Json>> = {}): Json => ({
  repository: { id: 7301 },
  workflow_run: {
    head_branch: "plan",
    head_sha: HEAD,
    head_repository: { id: 7302, owner: { login: "ines-harrow" } },
    ...more,
  },
});

/** What is found, and which branches were asked for. */
async function find(name: string, payload: Json, listed: readonly KnownPullRequest[] = [known]) {
  const asked: string[] = [];
  const listPullRequests = async (head: string) => {
    asked.push(head);
    return Promise.resolve(listed);
  };
  const found = await findPullRequest({ name, payload, sha: OTHER }, { listPullRequests });
  return { found, asked };
}

describe("the pull request of an event", () => {
  test("is the one that the event names", async () => {
    const payload = { pull_request: { number: 7, head: { sha: HEAD } } };
    const { found, asked } = await find("pull_request_target", payload);
    expect(found).toEqual({ number: 7, headSha: HEAD });
    expect(asked).toEqual([]);
  });

  test("is none for an event about none", async () => {
    expect((await find("push", { after: HEAD })).found).toBeUndefined();
  });

  test("of a workflow that ran before is asked for by its branch", async () => {
    const { found, asked } = await find("workflow_run", afterRun());
    expect(found).toEqual({ number: 42, headSha: HEAD });
    expect(asked).toEqual(["ines-harrow:plan"]);
  });

  test("of such a workflow is not taken from what the event lists", async () => {
    const pull_requests = [{ number: 1, head: { sha: HEAD }, base: { repo: { id: 7301 } } }];
    expect((await find("workflow_run", afterRun({ pull_requests }), [])).found).toBeUndefined();
  });

  test.each<[string, readonly KnownPullRequest[]]>([
    ["another head", [{ ...known, headSha: OTHER }]],
    ["another repository", [{ ...known, headRepositoryId: 1 }]],
    ["a repository that is gone", [{ ...known, headRepositoryId: undefined }]],
    ["another base", [{ ...known, baseRepositoryId: 7302 }]],
    ["two of them", [known, { ...known, number: 43 }]],
    ["none", []],
  ])("of such a workflow is none for %s", async (_, listed) => {
    expect((await find("workflow_run", afterRun(), listed)).found).toBeUndefined();
  });

  test("of such a workflow is none where the repository is gone", async () => {
    const payload = afterRun({ head_repository: null });
    expect(await find("workflow_run", payload)).toEqual({ found: undefined, asked: [] });
  });
});
