import { describe, expect, test } from "vitest";
import { Pace, type Clock } from "../../../src/action/checks/pace.ts";
import type { ReviewApi, ReviewThread } from "../../../src/action/review/review-api.ts";
import type { Wish } from "../../../src/action/review/review-state.ts";
import { sendReview } from "../../../src/action/review/send-review.ts";
import type { SuggestedComment } from "../../../src/action/review/suggested-comment.ts";

const PULL_REQUEST = { number: 42, headSha: "0123456789".repeat(4) };

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

const commentsOf = (...keys: readonly string[]): readonly SuggestedComment[] =>
  keys.map((key) => ({ key, path: "a.md", first: 1, last: 1, body: key }));

const threadOf = (key: string, more: Partial<ReviewThread> = {}): ReviewThread => ({
  ...{ id: `thread ${key}`, commentId: `comment ${key}`, key },
  ...{ isSettled: false, isOurResolution: false, isOutdated: false },
  ...more,
});

interface Scene {
  readonly wanted?: readonly string[];
  readonly known?: readonly string[];
  readonly isWhole?: boolean;
  readonly threads?: readonly ReviewThread[];
  /** What each write throws, in turn. */
  readonly mishaps?: readonly (Error | undefined)[];
  /** Comments that are not taken. */
  readonly bad?: readonly string[];
  readonly before?: (clock: Clock) => Promise<Pace>;
}

/** Sends to an API that keeps what it is told; what it was told to write, and when it ended. */
async function send(scene: Scene) {
  const { wanted = [], known = wanted, isWhole = true, mishaps = [], bad = [] } = scene;
  const clock = makeClock();
  const writes: string[] = [];
  const threads = [...(scene.threads ?? [])];
  const left = [...mishaps];
  const write = async (what: string): Promise<void> => {
    writes.push(what);
    const mishap = left.shift();
    return mishap === undefined ? Promise.resolve() : Promise.reject(mishap);
  };
  const api: ReviewApi = {
    listPullRequests: async () => Promise.resolve([]),
    readThreads: async () =>
      Promise.resolve({ headSha: PULL_REQUEST.headSha, isOpen: true, threads, next: undefined }),
    createReview: async (_, { comments }) => {
      await write(comments.map(({ key }) => key).join(" "));
      if (comments.some(({ key }) => bad.includes(key))) throw failing(422);
      threads.push(...comments.map(({ key }) => threadOf(key)));
    },
    resolveThread: async (id) => write(`resolve ${id}`),
    hideComment: async (id) => write(`hide ${id}`),
  };
  const wish: Wish = { known: new Set(known), comments: commentsOf(...wanted), isWhole };
  const pace = new Pace(clock, await scene.before?.(clock));
  const sent = await sendReview(wish, PULL_REQUEST, { api, clock, pace });
  return { sent, writes, endMs: clock.nowMs() };
}

const many = Array.from({ length: 100 }, (_, index) => `c${index}`);

describe("sending a review", () => {
  test("says what is missing, then settles what is not wanted any more", async () => {
    const threads = [threadOf("a"), threadOf("old"), threadOf("done", { isSettled: true })];
    const { sent, writes, endMs } = await send({ wanted: ["a", "b"], threads });
    expect(writes).toEqual(["b", "resolve thread old"]);
    expect(sent).toMatchObject({ kind: "published", addedCount: 1, settledCount: 1 });
    expect(endMs).toBe(1000);
  });

  test("settles nothing after a run that could not judge everything", async () => {
    expect((await send({ threads: [threadOf("old")], isWhole: false })).writes).toEqual([]);
  });

  test("leaves what holds, though it cannot be said where it belongs", async () => {
    const threads = [threadOf("a"), threadOf("b", { isOutdated: true })];
    expect((await send({ known: ["a", "b"], threads })).writes).toEqual([]);
  });

  test("says anew what is outdated, but not what somebody has settled", async () => {
    const threads = [
      threadOf("a", { isOutdated: true }),
      threadOf("b", { isOutdated: true, isSettled: true }),
    ];
    const { writes } = await send({ wanted: ["a", "b"], threads });
    expect(writes).toEqual(["a", "resolve thread a"]);
  });

  test("says anew what was mended once", async () => {
    const threads = [threadOf("a", { isSettled: true, isOurResolution: true })];
    expect((await send({ wanted: ["a"], threads })).writes).toEqual(["a"]);
    expect((await send({ wanted: ["a"], threads: [...threads, threadOf("a")] })).writes).toEqual(
      [],
    );
  });

  test("never has more than 30 comments", async () => {
    expect((await send({ wanted: many })).writes[0]?.split(" ")).toHaveLength(30);
    const threads = many.slice(0, 29).map((key) => threadOf(key));
    expect((await send({ wanted: many, threads })).writes).toEqual(["c29"]);
  });

  test("finds the comments that are not taken, and takes the others", async () => {
    const wanted = many.slice(0, 30);
    const { sent, writes } = await send({ wanted, bad: ["c3", "c17"] });
    expect(sent).toMatchObject({ kind: "published", addedCount: 28, refusedCount: 2 });
    expect(writes.length).toBeLessThan(24);
  });

  test("ends where every comment is refused", async () => {
    const { sent, writes } = await send({ wanted: many, bad: many });
    expect(sent).toMatchObject({ kind: "failed", fault: { kind: "invalid" } });
    expect(writes.length).toBeLessThanOrEqual(25);
  });

  test("hides what it may not resolve, and leaves it if it may not hide it either", async () => {
    const threads = [threadOf("a"), threadOf("b")];
    const hidden = await send({ threads, mishaps: [failing(403)] });
    expect(hidden.writes).toEqual(["resolve thread a", "hide comment a", "hide comment b"]);
    const left = await send({ threads, mishaps: [failing(403), failing(403)] });
    expect(left.writes).toEqual(["resolve thread a", "hide comment a"]);
    expect(left.sent).toMatchObject({ kind: "published", settledCount: 0 });
  });

  test("tries four times in all", async () => {
    const mishaps = Array.from({ length: 9 }, () => failing(502));
    const { sent, writes } = await send({ wanted: ["a"], mishaps });
    expect(writes).toHaveLength(4);
    expect(sent).toMatchObject({ kind: "failed", fault: { kind: "passing" } });
  });

  test("has the time that the check run has left it", async () => {
    const before = async (clock: Clock): Promise<Pace> => {
      const pace = new Pace(clock);
      await clock.sleep(90_000);
      return pace;
    };
    const { sent, writes } = await send({ wanted: ["a"], before });
    expect(writes).toEqual([]);
    expect(sent).toMatchObject({ kind: "failed", fault: { reason: "GitHub took too long" } });
  });

  test("waits a second after the last write of the check run", async () => {
    const before = async (clock: Clock): Promise<Pace> => {
      const pace = new Pace(clock);
      await pace.write(async () => Promise.resolve());
      return pace;
    };
    expect((await send({ wanted: ["a"], before })).endMs).toBe(1000);
  });
});
