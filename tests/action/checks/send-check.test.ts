import { describe, expect, test } from "vitest";
import type { CheckApi } from "../../../src/action/checks/check-api.ts";
import type { CheckAnnotation } from "../../../src/action/checks/check-report.ts";
import { Pace, type Clock } from "../../../src/action/checks/pace.ts";
import { sendCheck } from "../../../src/action/checks/send-check.ts";
import { makeReport } from "./make-report.ts";

/** A clock that goes on only while somebody sleeps. */
function makeClock(): Clock & { readonly sleeps: number[] } {
  let nowMs = 0;
  const sleeps: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    sleeps.push(ms);
    nowMs += ms;
    return Promise.resolve();
  };
  return { nowMs: () => nowMs, sleep, sleeps };
}

const failing = (status: number, headers: Readonly<Record<string, string>> = {}): Error =>
  Object.assign(new Error("Scripted"), { status, response: { headers } });

/** An API that throws what there is of `mishaps`, write by write, and then works. */
function makeApi(clock: Clock, mishaps: readonly (Error | undefined)[], tookMs = 0) {
  const writes: string[] = [];
  const annotations: CheckAnnotation[] = [];
  const left = [...mishaps];
  const write = async (name: string, added: readonly CheckAnnotation[]): Promise<number> => {
    writes.push(`${name} ${added.length}`);
    await clock.sleep(tookMs);
    const mishap = left.shift();
    if (mishap !== undefined) throw mishap;
    annotations.push(...added);
    return 7;
  };
  const api: CheckApi = {
    list: async () => Promise.resolve([]),
    listAnnotations: async () => Promise.resolve([]),
    create: async (_, content) => write("create", content.annotations),
    update: async (id, _, content) => write(`update ${id}`, content.annotations),
  };
  return { api, writes, annotations };
}

const send = async (
  annotationCount: number,
  mishaps: readonly (Error | undefined)[],
  tookMs = 0,
) => {
  const clock = makeClock();
  const { api, writes, annotations } = makeApi(clock, mishaps, tookMs);
  const sent = await sendCheck(makeReport(annotationCount), { api, clock, pace: new Pace(clock) });
  return {
    sent,
    writes,
    annotations,
    sleeps: clock.sleeps.filter((ms) => ms > 0),
    endMs: clock.nowMs(),
  };
};

describe("sending a check run", () => {
  test("waits a second between writes, and not before the first", async () => {
    const { writes, sleeps } = await send(101, []);
    expect(writes).toEqual(["create 50", "update 7 50", "update 7 1"]);
    expect(sleeps).toEqual([1000, 1000]);
  });

  test("waits ever longer for a server that is broken, and gives up after four tries", async () => {
    const { sent, writes, sleeps } = await send(
      1,
      Array.from({ length: 9 }, () => failing(500)),
    );
    expect(sent).toMatchObject({ kind: "failed", fault: { kind: "passing" } });
    expect(writes).toHaveLength(4);
    expect(sleeps).toEqual([1000, 2000, 4000]);
  });

  test("waits as long as it is asked to, up to a minute", async () => {
    const patient = await send(1, [failing(429, { "retry-after": "60" })]);
    expect(patient.sent.kind).toBe("published");
    expect(patient.sleeps).toEqual([60_000]);
    const asked = await send(1, [failing(429, { "retry-after": "61" })]);
    expect(asked.sent.kind).toBe("failed");
    expect(asked.endMs).toBe(0);
  });

  test("does not begin to wait for what would be too late", async () => {
    const limits = Array.from({ length: 3 }, () => failing(429, { "retry-after": "50" }));
    const { sent, endMs } = await send(1, limits);
    expect(sent.kind).toBe("failed");
    expect(endMs).toBe(50_000);
  });

  test("does not ask again for what is refused", async () => {
    const { sent, writes } = await send(1, [failing(403)]);
    expect(sent).toMatchObject({ kind: "failed", fault: { kind: "refused" } });
    expect(writes).toEqual(["create 1"]);
  });

  test("ends after 90 seconds, however slow the answers are", async () => {
    const slow = await send(500, [], 20_000);
    expect(slow.sent.kind).toBe("failed");
    expect(slow.endMs).toBeLessThanOrEqual(90_000 + 20_000);
  });

  test("gives up where GitHub takes nothing", async () => {
    const { sent, writes } = await send(
      30,
      Array.from({ length: 999 }, () => failing(422)),
    );
    expect(sent).toMatchObject({ kind: "failed", fault: { kind: "invalid" } });
    expect(writes).toEqual(["create 30", "create 0"]);
  });

  test("gives up where GitHub takes the check run and no annotation", async () => {
    const refusals = Array.from({ length: 999 }, () => failing(422));
    const { sent, writes } = await send(500, [failing(422), undefined, ...refusals]);
    expect(sent).toMatchObject({ kind: "failed", fault: { kind: "invalid" } });
    expect(writes.slice(0, 4)).toEqual(["create 50", "create 0", "update 7 50", "update 7 25"]);
    expect(writes.length).toBeLessThan(30);
  });

  test("throws a bug of ours, which is none of GitHub's", async () => {
    const bug = new TypeError("undefined is not a function");
    await expect(send(1, [bug])).rejects.toBe(bug);
  });
});
