import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../src/report/outcome.ts";
import { sayOutcome } from "../../src/report/say-outcome.ts";
import { exitCodeOf } from "../../src/session/exit-code.ts";
import { BASE as base, hostileRun, makeRun, type Told } from "./make-run.ts";

const severity = fc.constantFrom("error", "warning", "info");
const policy = fc.record({
  failOn: severity,
  maxWarnings: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
  isAll: fc.boolean(),
});
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

  it.each(["symlink", "submodule"])("is no pass if all that changed is a %s", (reason) => {
    const counts = { selected: 1, linted: 0, skipped: 1, failed: 0 };
    const run = makeRun({}, [], { base, counts, skipped: [{ path: "a.md", reason }] });
    expect([outcomeOf(run, {}), exitCodeOf(run, { failOn: "error", maxWarnings: 0 })]).toEqual([
      "unjudged",
      2,
    ]);
    expect(sayOutcome(run, {})).toBe(
      "No seed that changed could be judged: symbolic links or submodules are in their places, so the run is no pass",
    );
    const all = { ...run, base: null };
    expect(outcomeOf(all, {})).toBe("empty");
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
      "2 new errors in 2 seeds that the change affects",
    );
    expect(sayOutcome(makeRun({}, [warned], { base, counts }), {})).toBe(
      "No new errors, but 1 new warning in 1 seed that the change affects",
    );
    expect(sayOutcome(makeRun({ "a.md": "" }, [{ path: "a.md" }], { base }), {})).toBe(
      "1 new error in 1 seed",
    );
  });
});

describe("the outcome of a change", () => {
  const introduced: Told = { path: "a.md" };
  const existing: Told = { path: "b.md", verdict: "existing" };
  const fixed: Told = { path: "b.md", verdict: "fixed" };
  const oldWarning: Told = { ...existing, severity: "warning" };
  const say = (told: readonly Told[], given: Parameters<typeof sayOutcome>[1] = {}) =>
    sayOutcome(makeRun({ "a.md": "", "b.md": "" }, told, { base }), given);

  it.each([
    [[introduced], "1 new error in 1 seed"],
    [[introduced, fixed, fixed], "1 new error in 1 seed; 2 fixed"],
    [[introduced, existing], "1 new error in 1 seed"],
    [[warned, fixed], "No new errors, but 1 new warning in 1 seed; 1 fixed, thank you"],
    [[existing], "Nothing new; 1 error was there before"],
    [[existing, oldWarning], "Nothing new; 1 error, 1 warning were there before"],
    [[existing, fixed], "Nothing new and 1 fixed, thank you; 1 error was there before"],
    [[fixed], "All 2 changed seeds are clean; 1 fixed, thank you"],
    [[], "All 2 changed seeds are clean"],
  ])("of %j says what the change did", (told, sentence) => {
    expect(say(told)).toBe(sentence);
  });

  it.each([
    [[introduced, existing], "1 new error in 1 seed and 1 existing error in 1 seed"],
    [[existing, fixed], "Nothing new, but 1 existing error in 1 seed; 1 fixed"],
    [[oldWarning], "Nothing new; 1 warning was there before"],
    [
      [warned, oldWarning],
      "No errors, but 1 new warning in 1 seed and 1 existing warning in 1 seed",
    ],
    [[], "All 2 seeds are clean"],
  ])("of %j counts what existed before under --all", (told, sentence) => {
    expect(say(told, { isAll: true })).toBe(sentence);
  });

  it("counts under the limits what it counts anyway", () => {
    expect(say([warned, oldWarning], { maxWarnings: 1 })).toMatch(/^No new errors/u);
    expect(say([warned, oldWarning], { maxWarnings: 0 })).toBe(
      "1 new warning, more than the 0 of --max-warnings",
    );
    expect(say([warned, oldWarning], { maxWarnings: 1, isAll: true })).toBe(
      "2 warnings, more than the 1 of --max-warnings",
    );
    expect(say([oldWarning], { failOn: "warning" })).toMatch(/^Nothing new/u);
    expect(say([oldWarning, fixed], { failOn: "warning", isAll: true })).toBe(
      "1 existing warning in 1 seed, while --fail-on is warning; 1 fixed",
    );
  });

  it.each([
    [1, [], "1 deleted seed breaks nothing"],
    [2, [fixed], "2 deleted seeds break nothing; 1 fixed, thank you"],
    [0, [fixed], "Nothing new and 1 fixed, thank you"],
  ])("passes where it only deletes %j seeds", (deletedCount, told, sentence) => {
    const run = makeRun({}, told, { base, deletedCount });
    expect([outcomeOf(run, {}), sayOutcome(run, {})]).toEqual(["passed", sentence]);
  });

  it("calls seeds that new rules select clean only if all is told of them", () => {
    const ruleChange = { paths: ["seedlint.config.yaml"], effects: [], unknown: null };
    const run = makeRun({ "a.md": "" }, [fixed], { base, ruleChange });
    expect(sayOutcome(run, {})).toBe("Nothing new in 1 seed; 1 fixed, thank you");
    expect(sayOutcome(run, { isAll: true })).toBe("The one seed is clean; 1 fixed, thank you");
  });
});
