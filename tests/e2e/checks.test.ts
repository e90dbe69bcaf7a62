import { afterEach, describe, expect, test } from "vitest";
import { startGithubServer, type GithubServer } from "../support/github-server.ts";
import { readAnnotations } from "../support/runner.ts";
import { runStep, startStep, type StepRequest } from "./support/action.ts";
import {
  checkPlacesIn,
  commandPlacesIn,
  faultySeeds,
  TOKEN,
  withServer,
} from "./support/checks.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { lastLine, pullRequest, stepOf } from "./support/pull-request.ts";

const servers: GithubServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

/** A server that is closed after the test. */
async function serve(): Promise<GithubServer> {
  const server = await startGithubServer(TOKEN);
  servers.push(server);
  return server;
}

describe("a check run", () => {
  test("stands beside the head of a pull request, and replaces the annotations of the job", async () => {
    const server = await serve();
    const request = pullRequest();
    const result = await startStep(withServer(stepOf(request), server));
    expect(server.violations).toEqual([]);
    expect(server.store.checks).toMatchObject([
      {
        name: "seedlint: Content / seeds (pull_request)",
        headSha: request.oids.head,
        status: "completed",
        conclusion: "failure",
        title: "1 new error in 1 seed",
      },
    ]);
    expect(checkPlacesIn(server)).toEqual(["seeds/b.md:5:12"]);
    expect(readAnnotations(result.log)).toEqual([]);
    expect(result.log).toContain("Published as the check run");
    expect(result.exitCode).toBe(1);
    expect(server.store.checks[0]?.summary).toContain("seeds/b.md");
  });

  test.each([
    [{ "seeds/b.md": cleanSeed("b") }, "success", 0],
    [{ "src/a.txt": "text" }, "neutral", 0],
    [
      { "seedlint.config.yaml": "rules: { score-range: warn }", "seeds/b.md": cleanSeed("b", 150) },
      "success",
      0,
    ],
  ])("of %j concludes with %s", async (files, conclusion, exitCode) => {
    const server = await serve();
    const result = await startStep(withServer(stepOf(pullRequest(files)), server));
    expect(server.store.checks).toMatchObject([{ conclusion, status: "completed" }]);
    expect(result.exitCode).toBe(exitCode);
  });

  test("stands beside what was judged where there is no pull request", async () => {
    const server = await serve();
    const { origin, oids } = pullRequest();
    const request = { workspace: origin.root, event: "schedule", sha: oids.merge };
    await startStep(withServer(request, server));
    expect(server.store.checks).toMatchObject([{ headSha: oids.merge }]);
  });

  test("stands beside what was proposed where a workflow has the rights of the base", async () => {
    const server = await serve();
    const { origin, oids } = pullRequest();
    const event = "pull_request_target";
    await startStep(withServer({ workspace: origin.root, event, oids, sha: oids.base }, server));
    expect(server.store.checks).toMatchObject([{ headSha: oids.head, conclusion: "failure" }]);
  });

  test("is published at the address of a GitHub Enterprise server", async () => {
    const server = await serve();
    const url = `${server.url}/api/v3`;
    const result = await startStep(withServer(stepOf(pullRequest()), { url }));
    expect(server.violations).toEqual([]);
    expect(server.store.checks).toHaveLength(1);
    expect(result.log).not.toContain(TOKEN);
  });

  test("is not asked for without a token, nor with checks: false", async () => {
    const server = await serve();
    const request = stepOf(pullRequest());
    const without = await startStep(withServer(request, server, { token: "" }));
    const unwanted = await startStep(withServer(request, server, { checks: "false" }));
    expect(server.calls).toEqual([]);
    expect([without, unwanted].map(commandPlacesIn)).toEqual([
      ["seeds/b.md:5:12"],
      ["seeds/b.md:5:12"],
    ]);
  });

  test("fails where a file that was asked for cannot be written", async () => {
    const server = await serve();
    const request = stepOf(pullRequest({ "seeds/b.md": cleanSeed("b") }));
    const result = await startStep(
      withServer(request, server, { "json-file": "seeds/b.md/folder.json" }),
    );
    expect(result.exitCode).toBe(2);
    expect(server.store.checks).toMatchObject([{ conclusion: "failure" }]);
  });

  test("of many findings is filled by fifties, a second apart", async () => {
    const server = await serve();
    const result = await startStep(
      withServer(stepOf(pullRequest(faultySeeds(120))), server, { "json-file": "r.json" }),
    );
    const writes = server.calls.filter(({ operation }) => /create|update/.test(operation));
    expect(server.violations).toEqual([]);
    expect(writes.map(({ operation }) => operation)).toEqual([
      "checks/create",
      "checks/update",
      "checks/update",
    ]);
    const gaps = writes.slice(1).map(({ atMs }, index) => atMs - (writes[index]?.atMs ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
    expect(new Set(checkPlacesIn(server)).size).toBe(120);
    expect(readAnnotations(result.log)).toEqual([]);
  });

  test("is updated by a second attempt, and nothing is shown twice", async () => {
    const server = await serve();
    const request = withServer(stepOf(pullRequest(faultySeeds(60))), server);
    await startStep(request);
    await startStep({
      ...request,
      environment: { ...request.environment, GITHUB_RUN_ATTEMPT: "2" },
    });
    expect(server.store.checks).toHaveLength(1);
    expect(checkPlacesIn(server)).toHaveLength(60);
  });

  test("that shows what is no longer so is replaced", async () => {
    const server = await serve();
    const request = withServer(stepOf(pullRequest()), server);
    const stale = {
      ...{ path: "seeds/b.md", start_line: 1, end_line: 1 },
      ...{ annotation_level: "failure", message: "Once upon a time" },
    };
    await startStep(request);
    const [first] = server.store.checks;
    server.store.update(first?.id ?? 0, { output: { summary: "", annotations: [stale] } });
    await startStep(request);
    expect(server.store.checks.map(({ name }) => name)).toEqual([first?.name, first?.name]);
    expect(server.store.checks[1]?.annotations).toHaveLength(1);
  });

  test("of another step, job or scope is another one", async () => {
    const server = await serve();
    const request = withServer(stepOf(pullRequest()), server);
    const variants: readonly Pick<StepRequest, "inputs" | "environment">[] = [
      {},
      { environment: { GITHUB_ACTION: "__seedlint_seedlint_2" } },
      { environment: { GITHUB_JOB: "other" } },
      { environment: { GITHUB_WORKFLOW: "Other" } },
      { inputs: { paths: "seeds/b.md" } },
      { inputs: { all: "true" } },
    ];
    for (const { inputs, environment } of variants) {
      await startStep({
        ...request,
        inputs: { ...request.inputs, ...inputs },
        environment: { ...request.environment, ...environment },
      });
    }
    expect(new Set(server.store.checks.map(({ name }) => name)).size).toBe(variants.length);
  });

  test("leaves out the one annotation that GitHub does not take, and says so", async () => {
    const server = await serve();
    server.store.refuses = ({ path: file }) => file === "seeds/n0017.md";
    const result = await startStep(withServer(stepOf(pullRequest(faultySeeds(60))), server));
    expect(server.violations).toEqual([]);
    expect(new Set(checkPlacesIn(server)).size).toBe(59);
    expect(server.store.checks[0]?.summary).toContain("`seeds/n0017.md` line 5");
    expect(result.exitCode).toBe(1);
    expect(readAnnotations(result.log)).toEqual([]);
  }, 60_000);
});

describe("a change that concerns nothing that could be judged", () => {
  test("says of how many seeds none changed", async () => {
    const server = await serve();
    const result = await startStep(withServer(stepOf(pullRequest({ "a.txt": "text" })), server));
    expect(lastLine(result)).toMatch(/^seedlint: neutral\. 0 of 3 seeds changed/);
    expect(server.store.checks).toMatchObject([{ title: "0 of 3 seeds changed" }]);
  });

  test("says in its title that a report is missing, which fails the run", async () => {
    const server = await serve();
    const step = withServer(stepOf(pullRequest({ "a.txt": "text" })), server);
    const inputs = { ...step.inputs, "json-file": "seeds" };
    const result = await startStep({ ...step, inputs });
    expect(result.exitCode).toBe(2);
    expect(server.store.checks).toMatchObject([
      { conclusion: "failure", title: "A report could not be written: 0 of 3 seeds changed" },
    ]);
  });

  test("is no pass where a seed became a symbolic link", async () => {
    const server = await serve();
    const { origin } = pullRequest({});
    const base = origin.oid("HEAD");
    origin.remove("seeds/old.md");
    origin.symlink("a.md", "seeds/old.md");
    origin.add();
    const oids = { base, head: origin.commit("Link") };
    const request = { workspace: origin.root, event: "merge_group", oids, sha: oids.head };
    const result = await startStep(withServer(request, server));
    expect(result.exitCode).toBe(2);
    expect(result.outputs).toMatchObject({ conclusion: "error" });
    expect(server.store.checks).toMatchObject([
      {
        conclusion: "failure",
        title: expect.stringContaining("No seed that changed could be judged") as string,
      },
    ]);
    expect(readAnnotations(result.log)[0]?.message).toContain(
      "No seed that changed could be judged",
    );
  });

  test("passes where a link is new that nobody has called a seed", () => {
    const { origin } = pullRequest({});
    const base = origin.oid("HEAD");
    origin.symlink("seeds/a.md", "AGENTS.md");
    origin.add();
    const oids = { base, head: origin.commit("Link") };
    const request = { workspace: origin.root, event: "merge_group", oids, sha: oids.head } as const;
    expect(runStep(request).exitCode).toBe(0);
  });
});
