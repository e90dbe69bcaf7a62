import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  startGithubServer,
  type GithubServer,
  type ScriptedFault,
} from "../support/github-server.ts";
import { readAnnotations } from "../support/runner.ts";
import { startStep, type StepResult } from "./support/action.ts";
import { commandPlacesIn, TOKEN } from "./support/checks.ts";
import { lastLine, pullRequest } from "./support/pull-request.ts";
import { openOn, reviewing, suggestionsIn, untrimmedSeeds } from "./support/reviews.ts";

const COUNT = 4;
const EVENTS = ["pull_request", "pull_request.fork"];

const status = (code: number, headers: Readonly<Record<string, string>> = {}): ScriptedFault => ({
  mishap: { kind: "status", status: code, headers },
});
const READ = "graphql/threads";
const WRITE = "pulls/create-review";

/** What never ends, and whether it is news. */
const LASTING: Readonly<Record<string, readonly [ScriptedFault, isQuiet: boolean]>> = {
  "no answer": [{ mishap: { kind: "hang" } }, false],
  "no right to write": [{ ...status(403), operation: WRITE }, true],
  "no right to read": [{ mishap: { kind: "errors", type: "FORBIDDEN" }, operation: READ }, true],
  "a token that has expired": [status(401), true],
  "no such pull request": [{ mishap: { kind: "errors", type: "NOT_FOUND" } }, true],
  "no such repository": [{ ...status(404), operation: WRITE }, true],
  "a server that is broken": [status(500), false],
  "a gateway that has no answer": [{ ...status(502), operation: WRITE }, false],
  "a limit that asks for too long": [status(429, { "retry-after": "3600" }), false],
  "a limit of queries": [{ mishap: { kind: "errors", type: "RATE_LIMITED" } }, false],
  "a secondary limit": [{ ...status(403, { "retry-after": "1" }), operation: WRITE }, false],
  "an error of another kind": [{ mishap: { kind: "errors", type: "INTERNAL" } }, false],
  "JSON that ends too soon": [{ mishap: { kind: "broken" } }, false],
  "JSON of something else": [{ mishap: { kind: "nonsense" } }, false],
  "connections that end": [{ mishap: { kind: "drop" } }, false],
  "a redirect elsewhere": [status(307, { location: "http://127.0.0.1:9/" }), false],
};

/** What ends in time. */
const PASSING: Readonly<Record<string, ScriptedFault>> = {
  "three faults": { ...status(503), times: 3 },
  "a gateway that loses an answer": { ...status(502), operation: WRITE, times: 1, isDone: true },
  "a limit": { ...status(429, { "retry-after": "2" }), operation: WRITE, times: 1 },
  "JSON that ends too soon": {
    ...{ mishap: { kind: "broken" }, operation: READ, times: 1 },
  },
  "an answer that does not come": {
    ...{ mishap: { kind: "hang" }, operation: WRITE, times: 1, isDone: true },
  },
};

describe.concurrent("whatever goes wrong with a review", () => {
  let shared: ReturnType<typeof pullRequest>;
  let stepCount = 0;
  const expected = new Map<string, Awaited<ReturnType<typeof judge>>>();
  beforeAll(async () => {
    shared = pullRequest(untrimmedSeeds(COUNT));
    for (const event of EVENTS) {
      const server = await serve(event);
      expected.set(event, await judge(event, server, { review: "", token: "" }));
      await server.close();
    }
  });

  /** A server that the test closes itself, since tests that run at once have no end in common. */
  async function serve(event: string, fault?: ScriptedFault): Promise<GithubServer> {
    const server = await startGithubServer(TOKEN, fault);
    openOn(server, shared.oids.head, event.endsWith("fork"));
    return server;
  }

  async function judge(
    event: string,
    server: GithubServer,
    more: Readonly<Record<string, string>> = {},
  ) {
    stepCount += 1;
    const json = path.join(shared.origin.root, `result-${stepCount}.json`);
    const inputs = { "json-file": json, ...more };
    const startedAt = performance.now();
    const result = await startStep(reviewing(shared, server, { event, inputs }));
    const seconds = (performance.now() - startedAt) / 1000;
    return { result, seconds, file: readFileSync(json, "utf8") };
  }

  /** The same findings, and the same verdict, as without a token. */
  function expectSame(event: string, judged: Awaited<ReturnType<typeof judge>>): void {
    const { result, seconds, file } = judged;
    const wanted = expected.get(event);
    expect(result.exitCode).toBe(wanted?.result.exitCode);
    expect(lastLine(result)).toBe(lastLine(wanted?.result ?? result));
    expect(fingerprintsIn(file)).toEqual(fingerprintsIn(wanted?.file ?? ""));
    expect(fingerprintsIn(file)).toHaveLength(COUNT);
    const { "json-file": _, ...outputs } = result.outputs;
    expect(wanted?.result.outputs).toMatchObject(outputs);
    expect(seconds).toBeLessThan(90);
    const said = `${result.log}${result.summary}${file}${JSON.stringify(outputs)}`;
    expect(said).not.toContain(TOKEN);
  }

  for (const event of EVENTS) {
    test.each(Object.entries(LASTING))(
      `${event}: %s changes nothing else`,
      async (_, [fault, isQuiet]) => {
        const server = await serve(event, fault);
        const judged = await judge(event, server);
        await server.close();
        expectSame(event, judged);
        expect(commandPlacesIn(judged.result)).toHaveLength(COUNT);
        expect(noticesIn(judged.result)).toHaveLength(isQuiet ? 0 : 1);
        expect(judged.result.log).toMatch(/No review, which needs|could not be published whole/);
        expect(suggestionsIn(server)).toEqual([]);
        const tries = server.calls.filter(
          ({ operation }) => operation === (fault.operation ?? operation),
        );
        expect(tries.length).toBeGreaterThan(0);
        expect(tries.length).toBeLessThanOrEqual(4);
        expect(server.violations).toEqual([]);
      },
      120_000,
    );
  }

  test.each(Object.entries(PASSING))(
    "%s does not keep the review from being whole",
    async (_, fault) => {
      const server = await serve("pull_request", fault);
      const judged = await judge("pull_request", server);
      await server.close();
      expectSame("pull_request", judged);
      expect(suggestionsIn(server)).toHaveLength(COUNT);
      expect(server.reviews.reviews).toHaveLength(1);
      expect(noticesIn(judged.result)).toEqual([]);
    },
    120_000,
  );

  test("comments that are all refused end in a notice about none of them", async () => {
    const server = await serve("pull_request");
    server.reviews.refuses = () => true;
    const judged = await judge("pull_request", server);
    await server.close();
    expectSame("pull_request", judged);
    expect(judged.result.log).toContain(`${COUNT} not taken by GitHub`);
    expect(server.reviews.reviews).toEqual([]);
  }, 120_000);

  test("a server that fails the check run is left alone, and told of once", async () => {
    const server = await serve("pull_request", status(500));
    const judged = await judge("pull_request", server, { checks: "true" });
    await server.close();
    expectSame("pull_request", judged);
    expect(noticesIn(judged.result)).toHaveLength(1);
    expect(server.calls.length).toBeLessThanOrEqual(4);
  }, 120_000);

  test("a check run is published though the review is refused", async () => {
    const server = await serve("pull_request", { ...status(403), operation: WRITE });
    const judged = await judge("pull_request", server, { checks: "true" });
    await server.close();
    expectSame("pull_request", judged);
    expect(server.store.checks).toHaveLength(1);
    expect(judged.result.log).toContain("`pull-requests: write`");
  }, 120_000);
});

/** Annotations that are about the step and no file. */
function noticesIn({ log }: StepResult) {
  return readAnnotations(log).filter(
    ({ level, properties }) => level === "notice" && !properties.has("file"),
  );
}

function fingerprintsIn(file: string): readonly string[] {
  // The format's own tests hold its shape against the published schema.
  const { diagnostics } = JSON.parse(file) as { readonly diagnostics: readonly unknown[] };
  return diagnostics.map((each) => (each as { readonly fingerprint: string }).fingerprint);
}
