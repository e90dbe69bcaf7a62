import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOf, type CheckAnnotation } from "../../../src/action/checks/check-report.ts";
import {
  afterRefusal,
  afterSuccess,
  planStep,
  unknownState,
  type CheckState,
} from "../../../src/action/checks/plan-step.ts";
import { makeReport } from "./make-report.ts";

/** Takes steps until there is none, where GitHub takes no annotation of these lines. */
function publish(count: number, bad: ReadonlySet<number>) {
  const report = makeReport(count);
  const shown: CheckAnnotation[] = [];
  const sizes: number[] = [];
  let state: CheckState | undefined = unknownState;
  for (;;) {
    const step = planStep(report, state);
    if (step === undefined) return { shown, sizes, state };
    sizes.push(step.annotations.length);
    if (step.annotations.some(({ start_line }) => bad.has(start_line))) {
      state = afterRefusal(state, step);
      if (state === undefined) throw new Error("given up");
    } else {
      shown.push(...step.annotations);
      state = afterSuccess(state, step, 7);
    }
  }
}

describe("the steps to a check run", () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])("of %i annotations send %j", (count, sizes) => {
    expect(publish(count, new Set()).sizes).toEqual(sizes);
  });

  test("update one that shows everything already once, for its title and conclusion", () => {
    const report = makeReport(2);
    const shown = new Set(report.annotations.map(keyOf));
    const state = { ...unknownState, id: 7, shown };
    const step = planStep(report, state);
    expect(step).toEqual({ id: 7, annotations: [], refused: [] });
    expect(step && planStep(report, afterSuccess(state, step, 7))).toBeUndefined();
  });

  test("send only what one does not show yet", () => {
    const report = makeReport(3);
    const shown = new Set(report.annotations.slice(0, 2).map(keyOf));
    expect(planStep(report, { ...unknownState, id: 7, shown })?.annotations).toEqual(
      report.annotations.slice(2),
    );
  });

  test("create it without annotations where those are invalid, and then find the one to blame", () => {
    const { sizes } = publish(4, new Set([3]));
    expect(sizes).toEqual([4, 0, 4, 2, 2, 1, 1]);
  });

  test("give up where no annotation is to blame", () => {
    const step = { id: undefined, annotations: [], refused: [] };
    expect(afterRefusal(unknownState, step)).toBeUndefined();
  });

  test("show every annotation once but those that are not taken, which are told at last", () => {
    const cases = fc.tuple(
      fc.nat({ max: 130 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 130 }), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(cases, ([count, lines]) => {
        const bad = new Set(lines);
        const { annotations } = makeReport(count);
        const { shown, sizes, state } = publish(count, bad);
        expect(shown).toHaveLength(new Set(shown).size);
        expect(new Set(shown.map(keyOf))).toEqual(
          new Set(annotations.filter(({ start_line }) => !bad.has(start_line)).map(keyOf)),
        );
        expect(state.refused.map(keyOf).toSorted()).toEqual(
          annotations
            .filter(({ start_line }) => bad.has(start_line))
            .map(keyOf)
            .toSorted(),
        );
        expect(Math.max(...sizes)).toBeLessThanOrEqual(50);
        expect(state.isTold).toBe(true);
      }),
    );
  });
});
