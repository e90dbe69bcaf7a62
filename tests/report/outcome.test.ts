import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf, sayOutcome } from "../../src/report/outcome.ts";
import type { LintRun } from "../../src/sdk/index.ts";
import { exitCodeOf } from "../../src/session/exit-code.ts";
import { hostileRun, makeRun, type Told } from "./make-run.ts";

const severity = fc.constantFrom("error", "warning", "info");
const policy = fc.record({
  failOn: severity,
  maxWarnings: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
});
const base: LintRun["base"] = { kind: "commit", ref: "main", oid: "abc" };
const warned: Told = { path: "a.md", severity: "warning" };

describe("the outcome", () => {
  it("is that of the exit code, whatever fails the run", () => {
    const sound = hostileRun.map((run) => ({
      ...run,
      hasCrashed: false,
      failed: [],
      counts: { ...run.counts, selected: run.counts.selected - run.failed.length, failed: 0 },
    }));
    fc.assert(
      fc.property(fc.oneof(sound, hostileRun), policy, (run, given) => {
        const outcome = outcomeOf(run, given);
        const exitCode = outcome === "unjudged" ? 2 : outcome === "failed" ? 1 : 0;
        expect(exitCode).toBe(exitCodeOf(run, given));
      }),
    );
  });

  it.each([
    [{}, "No errors, but 2 warnings, 1 info in 2 seeds"],
    [{ maxWarnings: 2 }, "No errors, but 2 warnings, 1 info in 2 seeds"],
    [{ maxWarnings: 1 }, "2 warnings, more than the 1 of --max-warnings"],
    [{ maxWarnings: 1, settings: "inputs" }, "2 warnings, more than the 1 of max-warnings"],
    [{ failOn: "warning" }, "2 warnings in 1 seed, while --fail-on is warning"],
    [{ failOn: "info", maxWarnings: 0 }, "2 warnings, 1 info in 2 seeds, while --fail-on is info"],
    [
      { failOn: "info", settings: "inputs" },
      "2 warnings, 1 info in 2 seeds, while fail-on is info",
    ],
  ] as const)("under %j says why the run passes or fails", (given, sentence) => {
    const run = makeRun({ "a.md": "", "b.md": "" }, [
      warned,
      warned,
      { path: "b.md", severity: "info" },
    ]);
    expect(sayOutcome(run, given)).toBe(sentence);
  });

  it("names errors alone as the cause where there are any", () => {
    const run = makeRun({ "a.md": "" }, [warned, { path: "a.md" }]);
    expect(sayOutcome(run, { maxWarnings: 0 })).toBe("1 error, 1 warning in 1 seed");
  });

  it("says that a change breaks seeds which it does not touch", () => {
    const counts = { selected: 0, linted: 0, skipped: 0, failed: 0 };
    const broken: readonly Told[] = [{ path: "a.md" }, { path: "b.md" }];
    expect(sayOutcome(makeRun({}, broken, { base, counts }), {})).toBe(
      "2 errors in 2 seeds that the change affects",
    );
    expect(sayOutcome(makeRun({}, [warned], { base, counts }), {})).toBe(
      "No errors, but 1 warning in 1 seed that the change affects",
    );
    expect(sayOutcome(makeRun({ "a.md": "" }, [{ path: "a.md" }], { base }), {})).toBe(
      "1 error in 1 seed",
    );
  });

  it("does not call problems new that were there before", () => {
    const run = makeRun({ "a.md": "" }, [{ path: "a.md", verdict: "existing" }], { base });
    expect(sayOutcome(run, {})).toBe("No new errors, but 1 error in 1 seed");
  });
});
