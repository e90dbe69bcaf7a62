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
import {
  checkPlacesIn,
  commandPlacesIn,
  faultySeeds,
  TOKEN,
  withServer,
} from "./support/checks.ts";
import { lastLine, pullRequest } from "./support/pull-request.ts";

/** A server that the test closes itself, since tests that run at once have no end in common. */
const serve = async (fault?: ScriptedFault) => startGithubServer(TOKEN, fault);

/** Annotations that are about the step and no file. */
const noticesIn = ({ log }: StepResult) =>
  readAnnotations(log).filter(
    ({ level, properties }) => level === "notice" && !properties.has("file"),
  );

const status = (code: number, headers: Readonly<Record<string, string>> = {}): ScriptedFault => ({
  mishap: { kind: "status", status: code, headers },
});

/** What never ends, and whether it is news. */
const LASTING: Readonly<Record<string, readonly [ScriptedFault, isQuiet: boolean]>> = {
  // First, since it takes longest, while others run.
  "no answer": [{ mishap: { kind: "hang" } }, false],
  "no right to write": [{ ...status(403), operation: "checks/create" }, true],
  "no right to read": [status(403), true],
  "a token that has expired": [status(401), true],
  "no such repository": [status(404), true],
  "a server that is broken": [status(500), false],
  "a gateway that has no answer": [{ ...status(502), operation: "checks/create" }, false],
  "a limit that asks for a second": [status(429, { "retry-after": "1" }), false],
  "a limit that asks for too long": [status(429, { "retry-after": "3600" }), false],
  "a secondary limit": [status(403, { "retry-after": "1" }), false],
  "a limit that is used up for an hour": [
    status(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" }),
    false,
  ],
  "JSON that ends too soon": [{ mishap: { kind: "broken" } }, false],
  "JSON of something else": [{ mishap: { kind: "nonsense" } }, false],
  "connections that end": [{ mishap: { kind: "drop" } }, false],
  "a request that is invalid": [{ ...status(422), operation: "checks/create" }, false],
  "updates that fail": [{ ...status(503), operation: "checks/update" }, false],
  "a redirect elsewhere": [status(307, { location: "http://127.0.0.1:9/" }), false],
};

/** What ends in time. */
const PASSING: Readonly<Record<string, ScriptedFault>> = {
  "a server that is broken once": { ...status(500), times: 1 },
  "a gateway that loses an answer": {
    ...status(502),
    operation: "checks/create",
    times: 1,
    isDone: true,
  },
  "an update whose answer is lost": {
    ...status(502),
    operation: "checks/update",
    times: 1,
    isDone: true,
  },
  "three faults": { ...status(503), times: 3 },
  "a limit": { ...status(429, { "retry-after": "2" }), operation: "checks/update", times: 1 },
  "a secondary limit": {
    ...status(403, { "retry-after": "1" }),
    operation: "checks/create",
    times: 1,
  },
  "JSON that ends too soon": {
    mishap: { kind: "broken" },
    operation: "checks/create",
    times: 1,
    isDone: true,
  },
  "a connection that ends": { mishap: { kind: "drop" }, operation: "checks/update", times: 1 },
  "an answer that does not come": {
    mishap: { kind: "hang" },
    operation: "checks/create",
    times: 1,
    isDone: true,
  },
};

const EVENTS = ["pull_request", "pull_request.fork"];

describe.concurrent("whatever goes wrong", () => {
  const COUNT = 60;
  // Steps only read it, so that they can share it.
  let shared: ReturnType<typeof pullRequest>;
  let stepCount = 0;
  /** What a step without a token says of it, by event. */
  const expected = new Map<string, Awaited<ReturnType<typeof judge>>>();
  beforeAll(async () => {
    shared = pullRequest(faultySeeds(COUNT));
    for (const event of EVENTS) expected.set(event, await judge(event));
  });

  /** A step, and everything that it has told anybody. */
  async function judge(event: string, server?: Pick<GithubServer, "url">) {
    const { origin, oids } = shared;
    stepCount += 1;
    const json = path.join(origin.root, `result-${stepCount}.json`);
    const inputs = { "json-file": json };
    const request = { workspace: origin.root, event, oids, sha: oids.merge, inputs };
    const startedAt = performance.now();
    const result = await startStep(server ? withServer(request, server, inputs) : request);
    const seconds = (performance.now() - startedAt) / 1000;
    return { result, seconds, file: readFileSync(json, "utf8") };
  }

  /** The same findings in the same words, and the same verdict, as without a token. */
  function expectSame(event: string, judged: Awaited<ReturnType<typeof judge>>): void {
    const { result, seconds, file } = judged;
    const wanted = expected.get(event);
    expect(result.exitCode).toBe(1);
    expect(lastLine(result)).toBe(lastLine(wanted?.result ?? result));
    expect(result.summary).toBe(wanted?.result.summary);
    expect(file).toBe(wanted?.file);
    const { "json-file": _, ...outputs } = result.outputs;
    expect(wanted?.result.outputs).toMatchObject(outputs);
    expect(seconds).toBeLessThan(90);
    const said = `${result.log}${result.summary}${file}${JSON.stringify(outputs)}`;
    expect(said).not.toContain(TOKEN);
  }

  const wantedPlaces = (event: string): readonly string[] => {
    const wanted = expected.get(event);
    return wanted === undefined ? [] : commandPlacesIn(wanted.result);
  };

  for (const event of EVENTS) {
    // Of lists that are all empty, each would be like the other.
    test(`${event}: as many annotations of the job as a runner shows`, () => {
      expect(wantedPlaces(event)).toHaveLength(10);
    });

    test.each(Object.entries(LASTING))(
      `${event}: %s ends in annotations of the job`,
      async (_, [fault, isQuiet]) => {
        const server = await serve(fault);
        const judged = await judge(event, server);
        await server.close();
        expectSame(event, judged);
        expect(commandPlacesIn(judged.result)).toEqual(wantedPlaces(event));
        expect(noticesIn(judged.result)).toHaveLength(isQuiet ? 0 : 1);
        expect(judged.result.log.match(/annotations of this job instead/g)).toHaveLength(1);
        const tries = server.calls.filter(
          ({ operation }) => operation === (fault.operation ?? operation),
        );
        expect(tries.length).toBeLessThanOrEqual(4);
        expect(server.store.checks.filter((check) => check.status !== "completed")).toEqual([]);
        expect(server.violations).toEqual([]);
      },
      120_000,
    );
  }

  test.each(Object.entries(PASSING))(
    "%s does not keep the check run from being whole",
    async (_, fault) => {
      const server = await serve(fault);
      const judged = await judge("pull_request", server);
      await server.close();
      expectSame("pull_request", judged);
      expect(server.store.checks).toHaveLength(1);
      expect(checkPlacesIn(server)).toHaveLength(COUNT);
      expect(new Set(checkPlacesIn(server)).size).toBe(COUNT);
      expect(readAnnotations(judged.result.log)).toEqual([]);
      expect(server.violations).toEqual([]);
    },
    120_000,
  );

  test("nobody at the address ends in annotations of the job", async () => {
    const server = await serve();
    await server.close();
    const judged = await judge("pull_request", server);
    expectSame("pull_request", judged);
    expect(commandPlacesIn(judged.result)).toEqual(wantedPlaces("pull_request"));
    expect(noticesIn(judged.result)[0]?.message).toContain("ECONNREFUSED");
  }, 120_000);
});
