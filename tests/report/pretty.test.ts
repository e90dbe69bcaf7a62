import { describe, expect, it } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { makeRun, toDiagnostic, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };

const after = (text: string): string => `\n${text}`;

describe("pretty", () => {
  const text = "id: x\nyear: 1\n";
  const files = { "en/a.md": text, "en/b.md": text, "zh/c.md": text };
  const told: readonly Told[] = [
    { path: "en/a.md", span: { start: 4, end: 5 }, message: "Id `x` is taken" },
    { path: "en/a.md", span: { start: 12, end: 13 }, severity: "warning", message: "Old" },
    { path: "zh/c.md", span: { start: 4, end: 5 }, severity: "info", message: "Short" },
  ];

  it("groups findings by file and ends with counts and the outcome", () => {
    const run = makeRun(files, told, {
      counts: { selected: 6, linted: 3, skipped: 3, failed: 0 },
      skipped: [
        { path: "l.md", reason: "symbolic link" },
        { path: "m.md", reason: "no front matter" },
        { path: "n.md", reason: "no front matter" },
      ],
    });
    expect(after(pretty(run, { ...options, durationMs: 1234 }))).toBe(`
── en/a.md ── 1 error, 1 warning

  ✖ error  Id \`x\` is taken  some-rule
       ╭─ en/a.md:1:5
     1 │ id: x
       │     ^

  ▲ warning  Old  some-rule
       ╭─ en/a.md:2:7
     2 │ year: 1
       │       ^

── zh/c.md ── 1 info

  ● info  Short  some-rule
       ╭─ zh/c.md:1:5
     1 │ id: x
       │     ^

   Found    1 error, 1 warning, 1 info
   Linted   3 seeds of 6 selected in 1.2 s
   Skipped  2 × no front matter, 1 × symbolic link

✖ 1 error, 1 warning, 1 info in 2 seeds
`);
  });

  it("says in one line that all is clean", () => {
    expect(pretty(makeRun(files), { ...options, durationMs: 41.7 })).toBe(
      "✔ All 3 seeds are clean · 42 ms\n",
    );
    const run = makeRun({ "a.md": text }, [], {
      counts: { selected: 2, linted: 1, skipped: 1, failed: 0 },
      skipped: [{ path: "b.md", reason: "symbolic link" }],
    });
    expect(pretty(run, options)).toBe("✔ The one seed is clean · skipped 1 × symbolic link\n");
  });

  it("passes with warnings, and says so", () => {
    expect(pretty(makeRun(files, told.slice(1)), options)).toMatch(
      /\n✔ No errors, but 1 warning, 1 info in 2 seeds\n$/u,
    );
  });

  it("lists what failed, and calls it no pass", () => {
    const run = makeRun(files, [], {
      counts: { selected: 5, linted: 3, skipped: 0, failed: 2 },
      failed: [
        { path: "x.md", reason: "the blob is missing" },
        { path: "y\n.md", reason: "the blob is missing" },
      ],
    });
    expect(after(pretty(run, options))).toBe(`
   Found    no findings
   Linted   3 seeds of 5 selected
   Failed   x.md: the blob is missing
            y\\n.md: the blob is missing

✖ 2 seeds could not be judged, so the run is no pass
`);
  });

  it.each([
    [{ hasCrashed: true }, "✖ A rule crashed, so the run is no pass"],
    [
      { counts: { selected: 9, linted: 3, skipped: 0, failed: 0 } },
      "✖ Of 9 selected seeds only 3 are accounted for, so the run is no pass",
    ],
    [{ counts: { selected: 0, linted: 0, skipped: 0, failed: 0 } }, "● No seeds were found"],
    [
      {
        base: { kind: "commit", ref: "main", oid: "abc" },
        counts: { selected: 0, linted: 0, skipped: 0, failed: 0 },
      },
      "● 0 of 3 seeds changed",
    ],
    [
      { counts: { selected: 2, linted: 0, skipped: 2, failed: 0 } },
      "● No seed was linted, all were skipped",
    ],
  ] satisfies [Partial<LintRun>, string][])("never calls %j clean", (rest, outcome) => {
    expect(`\n${pretty(makeRun(files, [], rest), options)}`).toContain(`\n${outcome}\n`);
  });

  it("tells of errors only when quiet, and that there is more", () => {
    const quiet = pretty(makeRun(files, told), { ...options, quiet: true });
    expect(quiet).not.toContain("▲ warning");
    expect(quiet).toContain("Found    1 error, 1 warning, 1 info (only errors are shown)");
  });

  it("stops at the limit and counts the rest by severity", () => {
    const limited = pretty(makeRun(files, told), { ...options, limit: 1 });
    expect(limited.match(/╭─/gu)).toHaveLength(1);
    expect(limited).toContain("\n   … and 1 warning, 1 info more: --format json lists every one\n");
    const many = Array.from({ length: 205 }, () => toDiagnostic({ path: "en/a.md" }));
    const run = makeRun(files, [], { diagnostics: many });
    expect(pretty(run, options)).toContain("\n   … and 5 errors more:");
  });

  it("says why warnings that are not shown fail the run", () => {
    const wanted: ReportOptions = { ...options, quiet: true, maxWarnings: 0 };
    expect(after(pretty(makeRun(files, told.slice(1)), wanted))).toBe(`
   Found    1 warning, 1 info (only errors are shown)
   Linted   3 seeds

✖ 1 warning, more than the 0 of --max-warnings
`);
  });

  it("does not contradict itself where a change breaks seeds that it does not touch", () => {
    const run = makeRun(files, told.slice(0, 1), {
      base: { kind: "commit", ref: "main", oid: "abc" },
      counts: { selected: 0, linted: 0, skipped: 0, failed: 0 },
    });
    expect(pretty(run, options)).toMatch(
      /\n {3}Linted {3}0 changed seeds\n\n✖ 1 new error in 1 seed that the change affects\n$/u,
    );
  });

  it("shows errors before warnings where not all fit, and counts what each file has", () => {
    const warned = Array.from({ length: 6 }, (_, index): Told => ({
      path: "en/a.md",
      severity: "warning",
      message: `w${index}`,
    }));
    const run = makeRun(files, [
      ...warned,
      { path: "en/b.md", severity: "warning", message: "b0" },
      { path: "zh/c.md", severity: "info", message: "Short" },
      { path: "zh/c.md", message: "Grave" },
    ]);
    const limited = pretty(run, { ...options, limit: 4 });
    expect(limited.match(/^──.*|(?<=^ {2}\S \w+ {2})\w+/gmu)).toEqual([
      "── en/a.md ── 6 warnings, 2 shown",
      "w0",
      "w1",
      "── en/b.md ── 1 warning",
      "b0",
      "── zh/c.md ── 1 error, 1 info, 1 shown",
      "Grave",
    ]);
    expect(limited).toContain("\n   … and 4 warnings, 1 info more:");
    expect(pretty(run, { ...options, limit: 1 })).not.toContain("en/a.md");
  });

  it("gives paths relative to the reader's folder", () => {
    const run = makeRun(files, told, { root: "/repo" });
    const printed = pretty(run, { ...options, cwd: "/repo/en" });
    expect(printed).toContain("╭─ a.md:1:5\n");
    expect(printed).toContain("╭─ ../zh/c.md:1:5\n");
  });

  it("links a rule to its page where links are wanted", () => {
    const run = makeRun(files, [{ path: "en/a.md", url: "https://example.com/some-rule" }]);
    const link = "\u001b]8;;https://example.com/some-rule\u001b\\some-rule\u001b]8;;\u001b\\";
    expect(pretty(run, { ...options, hyperlinks: true })).toContain(link);
    expect(pretty(run, options)).not.toContain("\u001b");
  });

  it("colours what is grave, and nothing of the source", () => {
    const printed = pretty(makeRun(files, told), { ...options, color: true });
    expect(printed).toContain("  \u001b[31m✖ error\u001b[39m  Id \u001b[1m`x`\u001b[22m is taken");
    expect(printed).toContain("\u001b[2m     1 │\u001b[22m id: x\n");
    expect(printed).toContain("     \u001b[31m^\u001b[39m\n");
  });
});
