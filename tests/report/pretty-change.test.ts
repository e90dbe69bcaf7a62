import { describe, expect, it } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { BASE, makeRun, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };
const text = "id: x\nyear: 1\n";
const files = { "en/a.md": text, "en/b.md": text, "zh/c.md": text };
const introduced: Told = {
  path: "en/a.md",
  span: { start: 4, end: 5 },
  message: "Id `x` is taken",
};
const existing: readonly Told[] = [
  { path: "en/b.md", verdict: "existing", span: { start: 4, end: 5 }, message: "Old" },
  { path: "zh/c.md", verdict: "existing", severity: "warning", message: "Older" },
];
const fixed: readonly Told[] = [
  { path: "en/b.md", verdict: "fixed", severity: "warning", message: "Year `0`" },
  { path: "gone.md", verdict: "fixed", message: "Grave" },
];

/** What is printed of a change, after a line feed. */
function print(
  told: readonly Told[],
  given: Partial<ReportOptions> = {},
  rest: Partial<LintRun> = {},
): string {
  return `\n${pretty(makeRun(files, told, { base: BASE, ...rest }), { ...options, ...given })}`;
}

describe("pretty, of a change", () => {
  it("tells what is introduced in full, what is fixed as thanks, what existed as a count", () => {
    expect(print([introduced, ...existing, ...fixed])).toBe(`
── en/a.md ── 1 error

  ✖ error  Id \`x\` is taken  some-rule
       ╭─ en/a.md:1:5
     1 │ id: x
       │     ^

── Fixed, thank you ── 1 error, 1 warning

  ✔ Grave  some-rule  gone.md
  ✔ Year \`0\`  some-rule  en/b.md

   New       1 error
   Fixed     1 error, 1 warning
   Existing  1 error, 1 warning in the changed seeds, left as they were; --all lists them
   Linted    3 changed seeds

✖ 1 new error in 1 seed; 2 fixed
`);
  });

  it("passes what introduces nothing, though there are old errors", () => {
    expect(print(existing)).toBe(`
   Existing  1 error, 1 warning in the changed seeds, left as they were; --all lists them
   Linted    3 changed seeds

✔ Nothing new; 1 error, 1 warning were there before
`);
  });

  it("speaks of one existing finding as of one", () => {
    expect(print(existing.slice(1), { settings: "inputs" })).toContain(
      "Existing  1 warning in the changed seeds, left as it was; the input all lists it\n",
    );
  });

  it("is green and says thanks where a change leaves all clean", () => {
    expect(print(fixed.slice(0, 1), { durationMs: 12 })).toBe(`
── Fixed, thank you ── 1 warning

  ✔ Year \`0\`  some-rule  en/b.md

✔ All 3 changed seeds are clean; 1 fixed, thank you · 12 ms
`);
  });

  it("lists existing ones under --all after the introduced, and calls them that", () => {
    expect(print([...existing, introduced], { isAll: true })).toBe(`
── en/a.md ── 1 error

  ✖ error  Id \`x\` is taken  some-rule
       ╭─ en/a.md:1:5
     1 │ id: x
       │     ^

── en/b.md ── 1 existing error

  ✖ existing error  Old  some-rule
       ╭─ en/b.md:1:5
     1 │ id: x
       │     ^

── zh/c.md ── 1 existing warning

  ▲ existing warning  Older  some-rule
       ╶─ zh/c.md:1:1

   New       1 error
   Existing  1 error, 1 warning
   Linted    3 seeds

✖ 1 new error in 1 seed and 1 existing error, 1 existing warning in 2 seeds
`);
  });

  it("gives introduced ones the room that there is", () => {
    const limited = print([...existing, introduced], { isAll: true, limit: 2 });
    expect(limited).toContain("Id `x` is taken");
    expect(limited).toContain("── en/b.md ── 1 existing error\n");
    expect(limited).toContain(
      "\n   … and 1 existing warning more: --format json lists every one\n",
    );
  });

  it("names ten things that are fixed, the gravest first, then the most frequent", () => {
    const many = Array.from({ length: 14 }, (_, index): Told => ({
      path: "en/b.md",
      verdict: "fixed",
      severity: "warning",
      message: `w${Math.min(index, 11)}`,
    }));
    const printed = print([...many, ...fixed.slice(1)]);
    const lines = printed.match(/ {2}✔ .*/gu) ?? [];
    expect(lines.slice(0, 3)).toEqual([
      "  ✔ Grave  some-rule  gone.md",
      "  ✔ w11  some-rule  3 times in en/b.md",
      "  ✔ w0  some-rule  en/b.md",
    ]);
    expect(lines).toHaveLength(10);
    expect(printed).toContain("\n  … and 3 more\n");
  });

  it("thanks for errors alone when quiet", () => {
    const quiet = print([introduced, ...existing, ...fixed], { quiet: true });
    expect(quiet).toContain("── Fixed, thank you ── 1 error\n");
    expect(quiet).toContain("Fixed     1 error, 1 warning\n");
  });

  it("says where a cause is, unless that seed is gone", () => {
    const cause = (path: string, message: string) => {
      const place = { pointer: null, span: { start: 4, end: 5 } };
      return { path, ...place, message, isCause: true };
    };
    const related = [cause("zh/c.md", "was `y` before"), cause("gone.md", "deleted")];
    expect(print([{ ...introduced, related }])).toContain(`
       │     ^
       ├─ caused by zh/c.md:1:5  was \`y\` before
       ╰─ caused by gone.md  deleted
`);
  });

  it("counts deleted seeds beside the linted ones", () => {
    expect(print(existing, { durationMs: 5 }, { deletedCount: 2 })).toContain(
      "\n   Linted    3 changed seeds, 2 deleted in 5 ms\n",
    );
  });

  it("is one line for a change without seeds", () => {
    const counts = { selected: 0, linted: 0, skipped: 0, failed: 0 };
    expect(print([], { durationMs: 5 }, { counts })).toBe("\n● 0 of 3 seeds changed · 5 ms\n");
  });
});

describe("pretty, of changed rules", () => {
  const change = (rest: Partial<NonNullable<LintRun["ruleChange"]>>): Partial<LintRun> => ({
    ruleChange: { paths: ["seedlint.config.yaml"], effects: [], unknown: null, ...rest },
  });

  it("says what each rule has more and less", () => {
    const effects = [
      { rule: "audit-fresh", added: 1338, removed: 0 },
      { rule: "schema", added: 12, removed: 3 },
    ];
    expect(print([], {}, change({ effects }))).toBe(`
── The rules changed ── seedlint.config.yaml

   In the same seeds, what the new rules find in addition, and what they no longer find:

   audit-fresh  +1,338  −0
   schema          +12  −3

✔ Nothing new in 3 seeds
`);
  });

  it("says why that is not known, and that nothing comes of it", () => {
    expect(print([], {}, change({ unknown: "the base has no `valid` one" }))).toContain(
      "\n   What the new rules find otherwise is not known: the base has no `valid` one\n",
    );
    expect(print([], {}, change({}))).toContain(
      "\n   In the same seeds, the new rules find the same\n",
    );
  });

  it("names five of the files", () => {
    const paths = Array.from({ length: 8 }, (_, index) => `s/${index}.json`);
    expect(print([], {}, change({ paths }))).toContain(
      "── The rules changed ── s/0.json, s/1.json, s/2.json, s/3.json, s/4.json, 3 more\n",
    );
  });

  it("does not call the seeds that are linted changed, as that is every one", () => {
    expect(print(existing, {}, change({}))).toContain("\n   Linted    3 seeds\n");
  });
});
