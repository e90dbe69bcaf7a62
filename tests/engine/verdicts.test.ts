import { expect, test } from "vitest";
import fc from "fast-check";
import type { Judged } from "../../src/engine/judge.ts";
import { findVerdicts, type Former } from "../../src/engine/verdicts.ts";
import type { Pointer, Severity } from "../../src/sdk/index.ts";

interface Sketch {
  readonly rule?: string;
  readonly record?: string;
  readonly value?: string;
  readonly at?: Pointer | null;
  readonly severity?: Severity;
  readonly path?: string;
  readonly context?: string;
}

const judged = (sketch: Sketch = {}): Judged => {
  const { rule = "form", record = "a", value = "1", at = "/kind", severity = "error" } = sketch;
  const { path = `${record}.md`, context = "" } = sketch;
  return {
    told: {
      ...{ rule, messageId: "wrong", message: "It is wrong", severity, path },
      ...{ pointer: at, span: { start: 0, end: 1 }, collection: "c", id: record, locale: null },
      ...{ url: null, related: [], isFixable: false },
    },
    record,
    problem: `${rule} ${at} ${value}`,
    place: at ?? undefined,
    context,
  };
};

/** Nothing was renamed, and no rule is about all seeds. */
const unmoved: Former = {
  pathNow: ({ told }) => told.path,
  recordNow: ({ record }) => record,
  isAcrossSeeds: () => false,
};

/** How many are introduced, existing and fixed. */
const count = (head: readonly Sketch[], base: readonly Sketch[]): readonly number[] => {
  const verdicts = findVerdicts(head.map(judged), base.map(judged), unmoved);
  return [verdicts.introduced.length, verdicts.existing.length, verdicts.fixed.length];
};

test("what only the head has is introduced, what only the base has is fixed", () => {
  expect(count([{}], [])).toEqual([1, 0, 0]);
  expect(count([], [{}])).toEqual([0, 0, 1]);
  expect(count([{ record: "b" }], [{ record: "a" }])).toEqual([1, 0, 1]);
});

test("the same problem twice is one more than once", () => {
  expect(count([{ at: null }, { at: null }], [{ at: null }])).toEqual([1, 1, 0]);
  expect(count([{ at: null }], [{ at: null }, { at: null }])).toEqual([0, 1, 1]);
});

test("a value that was wrong and is wrong otherwise is the same problem", () => {
  expect(count([{ value: "2" }], [{ value: "1" }])).toEqual([0, 1, 0]);
});

test("another rule, another place or a place in the body is another problem", () => {
  expect(count([{ value: "2", rule: "sum" }], [{}])).toEqual([1, 0, 1]);
  expect(count([{ value: "2", at: "/type" }], [{}])).toEqual([1, 0, 1]);
  expect(count([{ value: "2", at: null }], [{ at: null }])).toEqual([1, 0, 1]);
});

test("a problem that has become graver is introduced, and nothing is fixed by that", () => {
  const before: Sketch = { severity: "warning" };
  expect(count([{ value: "2" }], [before])).toEqual([1, 0, 0]);
  expect(count([{}], [before])).toEqual([1, 0, 0]);
  expect(count([before], [{}])).toEqual([0, 1, 0]);
});

test("the same value is matched before another one at its place", () => {
  const items: readonly Sketch[] = [{ value: "1" }, { value: "2" }];
  expect(count([{ value: "2" }], items)).toEqual([0, 1, 1]);
  const { fixed } = findVerdicts([judged({ value: "2" })], items.map(judged), unmoved);
  expect(fixed.map(({ problem }) => problem)).toEqual(["form /kind 1"]);
});

test("a seed that was renamed keeps its problems", () => {
  const head = [judged({ record: "new" })];
  const base = [judged({ record: "old" })];
  expect(findVerdicts(head, base, { ...unmoved, pathNow: () => "new.md" }).existing).toEqual(head);
});

test("an old problem of one seed excuses no new one of another, though they are one record", () => {
  expect(count([{ path: "b.md" }], [{ path: "a.md" }])).toEqual([1, 0, 1]);
});

test("what a rule about all seeds says of a record may be said at another of its seeds", () => {
  const head = [judged({ path: "b.md" })];
  const base = [judged({ path: "a.md" })];
  expect(findVerdicts(head, base, { ...unmoved, isAcrossSeeds: () => true }).existing).toEqual(
    head,
  );
});

test("of several problems that are alike the one in a new line is introduced", () => {
  const at = null;
  const old = ["seven", "nine"].map((context) => judged({ at, context }));
  const added = judged({ at, context: "five" });
  expect(findVerdicts([added, ...old], old, unmoved).introduced).toEqual([added]);
});

const sketches = fc.array(
  fc.record({
    rule: fc.constantFrom("form", "sum"),
    record: fc.constantFrom("a", "b"),
    value: fc.constantFrom("1", "2", "3"),
    at: fc.constantFrom<Pointer | null>("/kind", "/type", null),
    severity: fc.constantFrom<Severity>("error", "warning"),
  }),
);

test("nothing of the head is lost or told twice, and equal sides differ in nothing", () => {
  fc.assert(
    fc.property(sketches, sketches, (head, base) => {
      const [introduced = 0, existing = 0, fixed = 0] = count(head, base);
      expect(introduced + existing).toBe(head.length);
      expect(existing + fixed).toBeLessThanOrEqual(base.length);
      expect(count(head, head)).toEqual([0, head.length, 0]);
    }),
  );
});

test("to go back swaps what is introduced and what is fixed, where gravity stays", () => {
  const calm = sketches.map((each) => each.map((sketch) => ({ ...sketch, severity: "error" })));
  fc.assert(
    fc.property(calm, calm, (head, base) => {
      const [introduced, existing, fixed] = count(head as Sketch[], base as Sketch[]);
      expect(count(base as Sketch[], head as Sketch[])).toEqual([fixed, existing, introduced]);
    }),
  );
});
