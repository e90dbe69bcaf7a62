import { afterEach, describe, expect, test } from "vitest";
import { startGithubServer, type GithubServer } from "../support/github-server.ts";
import { startStep, type StepResult } from "./support/action.ts";
import { TOKEN, withServer } from "./support/checks.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { Markers, plantedFiles, proposal } from "./support/planted-fork.ts";
import { proposalOf, type Files } from "./support/proposal.ts";
import { keep } from "./support/pull-request.ts";
import { openOn, suggestionsIn, untrimmed } from "./support/reviews.ts";

const servers: GithubServer[] = [];
const allMarkers: Markers[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
  for (const markers of allMarkers.splice(0)) markers.dispose();
});

interface Suggested extends StepResult {
  readonly server: GithubServer;
  readonly head: string;
}

/** What a workflow with the rights of the base does with what a fork proposes. */
async function suggest(
  event: string,
  files: Files,
  prepare: (server: GithubServer) => void = () => {},
): Promise<Suggested> {
  const { origin, oids } = proposalOf(files);
  const server = await startGithubServer(TOKEN);
  servers.push(server);
  openOn(server, oids.head, true);
  prepare(server);
  const { root } = keep(origin.clone({}));
  const request = { workspace: root, event, oids, sha: oids.base };
  const inputs = { review: "true", checks: "false" };
  const result = await startStep(withServer(request, server, inputs));
  return { ...result, server, head: oids.head };
}

describe.each(["pull_request_target", "workflow_run.fork"])("a fork, by %s", (event) => {
  test("gets suggestions by the rules of the base", async () => {
    const { server, head, exitCode } = await suggest(event, {
      ...proposal,
      "seedlint.config.yaml": "rules: { text-trim: off, score-range: off }\n",
    });
    expect(suggestionsIn(server)).toEqual(['seeds/c.md:8 "title: \\"A draft\\""']);
    expect(server.reviews.reviews).toMatchObject([{ number: 42, commit_id: head }]);
    expect(server.violations).toEqual([]);
    expect(exitCode).toBe(1);
  });

  test("has nothing run of what it brings", async () => {
    const markers = new Markers();
    allMarkers.push(markers);
    const { server } = await suggest(event, { ...proposal, ...plantedFiles(markers) });
    expect(markers.planted).toBeGreaterThanOrEqual(30);
    expect(markers.ran).toEqual([]);
    expect(suggestionsIn(server)).toEqual(['seeds/c.md:8 "title: \\"A draft\\""']);
  });

  test("has its words as words only", async () => {
    const { server, log } = await suggest(event, {
      "seeds/```.md": untrimmed("```", '"```  ````suggestion @everyone <img src=x>"'),
      "seeds/::error::x.md": untrimmed("::error::x", '"::error::x  ##[error]y"'),
      "seeds/hidden.md": untrimmed("hidden", '"a\u202e  b"'),
      "seeds/marker.md": untrimmed("marker", `"x  <!-- seedlint:${"0".repeat(32)} -->"`),
    });
    expect(suggestionsIn(server).toSorted()).toEqual([
      'seeds/::error::x.md:8 "title: \\"::error::x ##[error]y\\""',
      'seeds/```.md:8 "title: \\"``` ````suggestion @everyone <img src=x>\\""',
      `seeds/marker.md:8 "title: \\"x <!-- seedlint:${"0".repeat(32)} -->\\""`,
    ]);
    for (const { body } of server.reviews.threads) {
      const prose = body.slice(0, body.search(/^`{3,}suggestion$/m)).replaceAll(/`[^`]*`/g, "");
      expect(prose).not.toMatch(/@|<|::/);
    }
    expect(log).not.toContain(TOKEN);
  });
});

describe("a fork, after another workflow", () => {
  const files = { "seeds/c.md": untrimmed("c") };

  test("has no other pull request reviewed", async () => {
    const { server, log } = await suggest("workflow_run.fork", files, ({ reviews }) => {
      const [own] = reviews.pullRequests;
      if (own === undefined) return;
      // Of another branch, at another head, and of a repository that has the same name.
      reviews.pullRequests.splice(0, 1, { ...own, number: 1, head: "norvale:groundwater-plan" });
      reviews.pullRequests.push({ ...own, number: 2, headSha: "0".repeat(40) });
      reviews.pullRequests.push({ ...own, number: 3, headRepositoryId: 9 });
      reviews.pullRequests.push({ ...own, number: 4, baseRepositoryId: 9 });
    });
    expect(server.calls.map(({ operation }) => operation)).toEqual(["pulls/list"]);
    expect(log).toContain("the head of no pull request");
  });

  test("is asked for by its branch, and nothing else", async () => {
    const { server } = await suggest("workflow_run.fork", files);
    expect(server.calls.map(({ operation }) => operation)).toEqual([
      ...["pulls/list", "graphql/threads", "pulls/create-review"],
    ]);
    expect(suggestionsIn(server)).toEqual(['seeds/c.md:8 "title: Two words"']);
  });

  test("with nothing to mend gets no review", async () => {
    const { server } = await suggest("workflow_run.fork", {
      "seeds/c.md": cleanSeed("c", 50, ["title: The third"]),
    });
    expect(server.reviews.reviews).toEqual([]);
  });
});
