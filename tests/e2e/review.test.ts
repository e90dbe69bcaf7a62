import { afterEach, describe, expect, test } from "vitest";
import { startGithubServer, type GithubServer } from "../support/github-server.ts";
import { readAnnotations } from "../support/runner.ts";
import { startStep } from "./support/action.ts";
import { TOKEN } from "./support/checks.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { lastLine, pullRequest } from "./support/pull-request.ts";
import { openOn, reviewing, suggestionsIn, untrimmed, untrimmedSeeds } from "./support/reviews.ts";

const servers: GithubServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

/** A server that knows the pull request, and is closed after the test. */
async function serve(headSha: string, isFork = false): Promise<GithubServer> {
  const server = await startGithubServer(TOKEN);
  servers.push(server);
  openOn(server, headSha, isFork);
  return server;
}

const BLOCK = '"title: Two words"';

describe("a review", () => {
  test("suggests what mends a finding, beside its lines", async () => {
    const proposed = pullRequest({ "seeds/b.md": untrimmed("b") });
    const server = await serve(proposed.oids.head);
    const result = await startStep(reviewing(proposed, server));
    expect(server.violations).toEqual([]);
    expect(suggestionsIn(server)).toEqual([`seeds/b.md:8 ${BLOCK}`]);
    expect(server.reviews.reviews).toMatchObject([
      { number: 42, event: "COMMENT", commit_id: proposed.oids.head },
    ]);
    expect(server.reviews.threads[0]?.body).toContain("A safe fix");
    expect(result.log).toContain("Suggestions in the pull request: 1 new, 0 settled");
    expect(result.log).not.toContain(TOKEN);
    // The findings are told as without it.
    expect(readAnnotations(result.log).map(({ level }) => level)).toEqual(["warning"]);
    const { exitCode } = await startStep(reviewing(proposed, server, { inputs: { review: "" } }));
    expect(result.exitCode).toBe(exitCode);
  });

  test("is made at the address of a GitHub Enterprise server", async () => {
    const proposed = pullRequest({ "seeds/b.md": untrimmed("b") });
    const server = await serve(proposed.oids.head);
    const request = reviewing(proposed, { ...server, url: `${server.url}/api/v3` });
    await startStep(request);
    expect(server.violations).toEqual([]);
    expect(suggestionsIn(server)).toEqual([`seeds/b.md:8 ${BLOCK}`]);
  });

  test("counts in the summary what could be mended", async () => {
    const seed = cleanSeed("b", 50, ["title: Two  words", "name: One", "note: Two  words"]);
    const proposed = pullRequest({ "seeds/b.md": seed });
    const server = await serve(proposed.oids.head);
    const { summary } = await startStep(reviewing(proposed, server));
    expect(summary).toMatch(/findings? fixable with `seedlint --fix`/);
  });

  test("is not made where nobody asks for it", async () => {
    const proposed = pullRequest({ "seeds/b.md": untrimmed("b") });
    const server = await serve(proposed.oids.head);
    await startStep(reviewing(proposed, server, { inputs: { review: "" } }));
    expect(server.calls).toEqual([]);
  });

  test("is not made where there is nothing to suggest", async () => {
    const proposed = pullRequest();
    const server = await serve(proposed.oids.head);
    const result = await startStep(reviewing(proposed, server));
    expect(server.reviews.reviews).toEqual([]);
    expect(result.exitCode).toBe(1);
  });

  test("says nothing again", async () => {
    const proposed = pullRequest(untrimmedSeeds(3));
    const server = await serve(proposed.oids.head);
    await startStep(reviewing(proposed, server));
    server.reviews.pageSize = 2;
    const again = await startStep(reviewing(proposed, server));
    expect(suggestionsIn(server)).toHaveLength(3);
    expect(server.reviews.reviews).toHaveLength(1);
    expect(again.log).toContain("0 new, 0 settled");
    // What a person has resolved is not said again either.
    for (const thread of server.reviews.threads) {
      thread.isResolved = true;
      thread.resolvedBy = "ines-harrow";
    }
    await startStep(reviewing(proposed, server));
    expect(server.reviews.reviews).toHaveLength(1);
  });

  test("makes so many suggestions as people read, and no more in another run", async () => {
    const proposed = pullRequest(untrimmedSeeds(40));
    const server = await serve(proposed.oids.head);
    await startStep(reviewing(proposed, server));
    await startStep(reviewing(proposed, server));
    expect(server.reviews.reviews).toHaveLength(1);
    expect(suggestionsIn(server)).toHaveLength(30);
  });

  test("is resolved when it is done, and nobody else's is", async () => {
    const proposed = pullRequest({ "seeds/b.md": untrimmed("b"), "seeds/c.md": untrimmed("c") });
    const server = await serve(proposed.oids.head);
    await startStep(reviewing(proposed, server));
    const [own] = server.reviews.threads;
    // Somebody else's comment with the same line at its end.
    server.reviews.start({ path: "seeds/b.md", line: 8, body: own?.body ?? "" }, "ines-harrow");
    const later = commitOn(proposed, { "seeds/b.md": cleanSeed("b", 50, ["title: Two words"]) });
    openOn(server, later.oids.head);
    const result = await startStep(reviewing(later, server));
    expect(suggestionsIn(server)).toEqual([
      `seeds/b.md:8 resolved ${BLOCK}`,
      `seeds/c.md:8 ${BLOCK}`,
      `seeds/b.md:8 ${BLOCK}`,
    ]);
    expect(result.log).toContain("0 new, 1 settled");
    // It is said again if it comes back.
    const back = commitOn(proposed, { "seeds/b.md": untrimmed("b") });
    openOn(server, back.oids.head);
    expect((await startStep(reviewing(back, server))).log).toContain("1 new, 0 settled");
    expect(server.violations).toEqual([]);
  });

  test("is hidden where the token may not resolve", async () => {
    const proposed = pullRequest(untrimmedSeeds(2));
    const server = await serve(proposed.oids.head);
    server.reviews.mayResolve = false;
    await startStep(reviewing(proposed, server));
    const later = commitOn(proposed, {
      "seeds/n000.md": cleanSeed("n000"),
      "seeds/n001.md": cleanSeed("n001"),
    });
    openOn(server, later.oids.head);
    await startStep(reviewing(later, server));
    expect(suggestionsIn(server)).toEqual([
      `seeds/n000.md:8 hidden ${BLOCK}`,
      `seeds/n001.md:8 hidden ${BLOCK}`,
    ]);
    const tries = server.calls.filter(({ operation }) => operation === "graphql/resolve");
    expect(tries).toHaveLength(1);
    await startStep(reviewing(later, server));
    expect(server.calls.filter(({ operation }) => operation === "graphql/hide")).toHaveLength(2);
  });

  test("stands where its lines are now, if these have changed", async () => {
    const proposed = pullRequest({ "seeds/b.md": untrimmed("b") });
    const server = await serve(proposed.oids.head);
    await startStep(reviewing(proposed, server));
    for (const thread of server.reviews.threads) thread.isOutdated = true;
    await startStep(reviewing(proposed, server));
    expect(suggestionsIn(server)).toEqual([
      `seeds/b.md:8 resolved ${BLOCK}`,
      `seeds/b.md:8 ${BLOCK}`,
    ]);
  });

  test("replaces a suggestion that is another by now", async () => {
    const proposed = pullRequest({ "seeds/b.md": untrimmed("b") });
    const server = await serve(proposed.oids.head);
    await startStep(reviewing(proposed, server));
    const later = commitOn(proposed, { "seeds/b.md": untrimmed("b", "Other  words") });
    openOn(server, later.oids.head);
    await startStep(reviewing(later, server));
    expect(suggestionsIn(server)).toEqual([
      `seeds/b.md:8 resolved ${BLOCK}`,
      'seeds/b.md:8 "title: Other words"',
    ]);
  });

  test("has the lines of the head, not those of its merge", async () => {
    // At the start on the base, at the end in the pull request.
    const proposed = commitOn(
      pullRequest({ "seeds/c.md": cleanSeed("c") }),
      { "seeds/a.md": untrimmed("a") },
      { "seeds/a.md": cleanSeed("a").replace("---\n", "---\n# Lines\n# of the base\n") },
    );
    const server = await serve(proposed.oids.head);
    await startStep(reviewing(proposed, server));
    expect(suggestionsIn(server)).toEqual([`seeds/a.md:8 ${BLOCK}`]);
  });

  test("leaves out what the difference does not show", async () => {
    const far = untrimmed("old").replace("---\n\n", `${"# far\n".repeat(9)}---\n\n`);
    const { origin } = pullRequest({ "seeds/b.md": cleanSeed("b") });
    origin.checkout("main");
    const base = origin.commitFiles({ "seeds/old.md": far });
    origin.branch("other");
    const head = origin.commitFiles({ "seeds/old.md": far.replace("every hour", "every day") });
    const proposed = { origin, fork: base, oids: { base, head, merge: head } };
    const server = await serve(head);
    await startStep(reviewing(proposed, server, { inputs: { all: "true" } }));
    expect(server.calls.map(({ operation }) => operation)).toEqual(["graphql/threads"]);
  });

  test("leaves out the comment that GitHub does not take", async () => {
    const proposed = pullRequest(untrimmedSeeds(5));
    const server = await serve(proposed.oids.head);
    server.reviews.refuses = ({ path }) => path.includes("n002");
    const result = await startStep(reviewing(proposed, server));
    expect(suggestionsIn(server).toSorted()).toEqual(
      ["n000", "n001", "n003", "n004"].map((name) => `seeds/${name}.md:8 ${BLOCK}`),
    );
    expect(result.log).toContain("4 new, 0 settled, 1 not taken by GitHub");
  }, 60_000);

  test.each([
    ["has another head by now", (server: GithubServer) => openOn(server, "0".repeat(40))],
    [
      "is closed",
      ({ reviews }: GithubServer) => {
        for (const each of reviews.pullRequests) each.state = "CLOSED";
      },
    ],
  ])("is not made where the pull request %s", async (_, change) => {
    const proposed = pullRequest({ "seeds/b.md": untrimmed("b") });
    const server = await serve(proposed.oids.head);
    change(server);
    const result = await startStep(reviewing(proposed, server));
    expect(server.reviews.reviews).toEqual([]);
    expect(result.log).toContain("has another head by now");
    expect(lastLine(result)).toContain("seedlint: success");
  });
});

/** The pull request after another commit of it, merged with a base that has `others` too. */
function commitOn(
  { origin, fork, oids }: ReturnType<typeof pullRequest>,
  files: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): ReturnType<typeof pullRequest> {
  origin.checkout("topic");
  const head = origin.commitFiles(files);
  origin.git(["checkout", "-q", "-B", "main", oids.base]);
  if (Object.keys(others).length > 0) origin.commitFiles(others);
  const base = origin.oid("HEAD");
  origin.merge("topic");
  return { origin, fork, oids: { base, head, merge: origin.oid("HEAD") } };
}
