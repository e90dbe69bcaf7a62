import { describe, expect, test } from "vitest";
import { toFault, UnexpectedAnswer } from "../../../src/action/checks/fault.ts";

const NOW_MS = 1_700_000_000_000;

/** What the client throws for an answer. */
function answered(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  message = "Scripted",
): Error {
  return Object.assign(new Error(message), { status, response: { headers } });
}

/** What the client throws without one. */
const unanswered = (cause: Error): Error =>
  Object.assign(new Error("fetch failed", { cause }), { status: 500 });

describe("a fault", () => {
  test.each([
    [401, "refused"],
    [403, "refused"],
    [404, "refused"],
    [410, "refused"],
    [400, "invalid"],
    [413, "invalid"],
    [422, "invalid"],
    [408, "passing"],
    [500, "passing"],
    [502, "passing"],
    [503, "passing"],
  ])("of %i is %s", (status, kind) => {
    const fault = toFault(answered(status), NOW_MS);
    expect(fault).toMatchObject({ kind, waitMs: undefined });
    expect(fault.reason).toContain(`GitHub answered ${status}`);
  });

  test.each([
    ["429 that names seconds", answered(429, { "retry-after": "7" }), 7000],
    ["429 that names nothing", answered(429), 60_000],
    ["403 that names seconds", answered(403, { "retry-after": "30" }), 30_000],
    [
      "403 of a secondary limit",
      answered(403, {}, "You have exceeded a secondary rate limit"),
      60_000,
    ],
    [
      "403 of a limit that is used up",
      answered(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1700000012" }),
      12_000,
    ],
    [
      "429 of a limit that is over",
      answered(429, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1600000000" }),
      0,
    ],
    ["503 that names seconds", answered(503, { "retry-after": "2" }), 2000],
    ["503 that names nonsense", answered(503, { "retry-after": "-1e9" }), undefined],
  ])("of %s is to be outlasted", (_, error, waitMs) => {
    expect(toFault(error, NOW_MS)).toMatchObject({ kind: "passing", waitMs });
  });

  test.each([
    ["ECONNREFUSED", unanswered(Object.assign(new Error("x"), { code: "ECONNREFUSED" }))],
    [
      "ENOTFOUND",
      unanswered(
        new TypeError("x", { cause: Object.assign(new Error("y"), { code: "ENOTFOUND" }) }),
      ),
    ],
    ["in time", unanswered(new DOMException("x", "TimeoutError"))],
    ["no connection", unanswered(new Error("secret"))],
  ])("without an answer says %s", (expected, error) => {
    expect(toFault(error, NOW_MS)).toEqual({
      kind: "passing",
      reason: `GitHub did not answer (${expected})`,
      waitMs: undefined,
    });
  });

  test("says nothing in the words of a server or a client, who know the token", () => {
    const error = answered(422, { "x-echo": "ghs_secret" }, "ghs_secret\n::error::pwned");
    expect(toFault(error, NOW_MS).reason).toBe("GitHub answered 422 Unprocessable Entity");
    const header = unanswered(new TypeError('Headers.append: "token ghs_secret" is invalid'));
    expect(toFault(header, NOW_MS).reason).not.toContain("ghs_secret");
  });

  test("is an answer that is not what GitHub documents", () => {
    expect(toFault(new UnexpectedAnswer("x"), NOW_MS).kind).toBe("passing");
  });

  test("is no bug of ours", () => {
    const bug = new TypeError("undefined is not a function");
    expect(() => toFault(bug, NOW_MS)).toThrow(bug);
  });
});
