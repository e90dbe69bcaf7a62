import { describe, expect, test } from "vitest";
import { Pace, type Clock } from "../../../src/action/checks/pace.ts";
import { takeSteps } from "../../../src/action/checks/take-steps.ts";

/** A clock that goes on only while somebody sleeps. */
function makeClock(): Clock {
  let nowMs = 0;
  return {
    nowMs: () => nowMs,
    sleep: async (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  };
}

const failing = (status: number): Error =>
  Object.assign(new Error("Scripted"), { status, response: { headers: {} } });

interface Scene {
  /** What reading throws, in turn; null for what is none of the run's business any more. */
  readonly readings?: readonly (Error | null)[];
  /** What each write throws, in turn; what was asked for is done nevertheless after a 502. */
  readonly mishaps?: readonly (Error | undefined)[];
  /** What is left out where the server does not take it. */
  readonly mayLeaveOut?: boolean;
}

/** Counts to three on a server, and says what was asked of it. */
async function count({ readings = [], mishaps = [], mayLeaveOut = false }: Scene) {
  const clock = makeClock();
  const requests: string[] = [];
  const there: number[] = [];
  const scripts = { read: [...readings], write: [...mishaps] };
  const ended = await takeSteps<readonly number[], number>(
    {
      unknown: [],
      read: async () => {
        requests.push("read");
        const reading = scripts.read.shift();
        if (reading instanceof Error) throw reading;
        return Promise.resolve(reading === null ? undefined : [...there]);
      },
      plan: (known) => [1, 2, 3].find((number) => !known.includes(number)),
      take: async (known, number) => {
        requests.push(`write ${number}`);
        const mishap = scripts.write.shift();
        if (mishap === undefined || "status" in mishap) there.push(number);
        if (mishap !== undefined) throw mishap;
        return Promise.resolve([...known, number]);
      },
      afterRefusal: (known, number, kind) =>
        mayLeaveOut && kind === "invalid" ? [...known, number] : undefined,
    },
    { clock, pace: new Pace(clock) },
  );
  return { ended, requests };
}

describe("taking steps", () => {
  test("reads once and writes until nothing is missing", async () => {
    const { ended, requests } = await count({});
    expect(requests).toEqual(["read", "write 1", "write 2", "write 3"]);
    expect(ended).toEqual({ kind: "done", state: [1, 2, 3] });
  });

  test("reads anew after a fault that leaves open what was done, and writes nothing twice", async () => {
    const { ended, requests } = await count({ mishaps: [undefined, failing(502)] });
    expect(requests).toEqual(["read", "write 1", "write 2", "read", "write 3"]);
    expect(ended.kind).toBe("done");
  });

  test("writes nothing before it knows what there is", async () => {
    const { ended, requests } = await count({ readings: [failing(502)] });
    expect(requests.slice(0, 3)).toEqual(["read", "read", "write 1"]);
    expect(ended.kind).toBe("done");
    const refused = await count({ readings: [failing(403)], mayLeaveOut: true });
    expect(refused.requests).toEqual(["read"]);
    expect(refused.ended).toMatchObject({ kind: "failed", fault: { kind: "refused" } });
  });

  test("passes by what is none of the run's business any more, also between two steps", async () => {
    expect((await count({ readings: [null] })).ended).toEqual({ kind: "passed-by" });
    const readings = [failing(502), null];
    expect((await count({ readings })).ended).toEqual({ kind: "passed-by" });
  });

  test("goes on after what is not taken only if there is another thing to try", async () => {
    const mishaps = [failing(422)];
    expect((await count({ mishaps })).ended).toMatchObject({ kind: "failed" });
    const { ended, requests } = await count({ mishaps, mayLeaveOut: true });
    expect(requests).toEqual(["read", "write 1", "write 2", "write 3"]);
    expect(ended.kind).toBe("done");
  });

  test("throws what is no fault of a request", async () => {
    const bug = new TypeError("undefined is not a function");
    await expect(count({ mishaps: [bug] })).rejects.toBe(bug);
  });
});
