import { describe, expect, it } from "vitest";
import { findRepetitions } from "../../src/session/find-repetitions.ts";
import type { LintRun } from "../../src/sdk/index.ts";
import { github } from "../../src/report/github.ts";
import { json } from "../../src/report/json.ts";
import { markdown } from "../../src/report/markdown.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { readAnnotations } from "../support/runner.ts";
import { BASE, makeRun, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };
const text = "kind: a\n";
const span = { start: 6, end: 7 };

/** A run in which `count` seeds of one collection have the same finding, and one has another. */
function makeRepeated(
  count: number,
  aggregate: number,
  more: readonly Told[] = [],
  what: Partial<Told> = {},
): LintRun {
  const paths = Array.from(
    { length: count },
    (_, index) => `en/${String(index).padStart(4, "0")}.md`,
  );
  const told = paths.map((path): Told => ({
    path,
    span,
    collection: "policies",
    severity: "warning",
    message: "Same",
    ...what,
  }));
  const run = makeRun(Object.fromEntries(paths.map((path) => [path, text])), [...told, ...more]);
  return { ...run, repetitions: findRepetitions(run.diagnostics, aggregate) };
}

describe("what repeats", () => {
  it("is said of more seeds than the limit, not of as many", () => {
    expect(makeRepeated(4, 4).repetitions).toEqual([]);
    expect(makeRepeated(5, 4).repetitions).toMatchObject([{ seedCount: 5 }]);
  });

  it("counts seeds, not findings", () => {
    const twice: Told = {
      path: "en/0000.md",
      collection: "policies",
      severity: "warning",
      message: "Same",
    };
    expect(makeRepeated(3, 3, [twice, twice]).repetitions).toEqual([]);
    const [repetition] = makeRepeated(4, 3, [twice, twice]).repetitions;
    expect(repetition).toMatchObject({ seedCount: 4 });
    expect(repetition?.diagnostics).toHaveLength(6);
  });

  it("is of one rule, message, severity, verdict and collection", () => {
    const other = (told: Partial<Told>): Told => ({
      path: "zh/a.md",
      collection: "policies",
      severity: "warning",
      message: "Same",
      ...told,
    });
    const others = [
      other({ rule: "other" }),
      other({ message: "Other" }),
      other({ severity: "error" }),
      other({ collection: "pages" }),
      other({ verdict: "fixed" }),
      other({ verdict: "existing" }),
    ];
    const [repetition, ...rest] = makeRepeated(5, 4, others).repetitions;
    expect(repetition?.diagnostics).toHaveLength(5);
    expect(rest).toEqual([]);
  });
});

describe("a repetition", () => {
  const run = makeRepeated(1338, 20, [{ path: "en/0001.md", span, message: "Alone" }]);

  it("is one entry with three examples for a person in a terminal", () => {
    expect(`\n${pretty(run, options)}`).toBe(`
── en/0001.md ── 1 error

  ✖ error  Alone  some-rule
       ╭─ en/0001.md:1:7
     1 │ kind: a
       │       ^

── Repeated in many seeds ── 1,338 warnings

  ▲ warning  Same  some-rule
       ╭─ en/0000.md:1:7
       ├─ en/0001.md:1:7
       ├─ en/0002.md:1:7
       ╰─ in 1,338 seeds of policies, 1,335 more

   --format json lists every one; naming a file shows those in it

   Found    1 error, 1,338 warnings
   Linted   1,338 seeds

✖ 1 error, 1,338 warnings in 1,338 seeds
`);
  });

  it("is left out with --quiet unless it is an error", () => {
    expect(pretty(run, { ...options, quiet: true })).not.toContain("Repeated");
  });

  it("is one item with links in a summary", () => {
    const summary = markdown(run, { ...options, blobUrl: "https://example.com/blob/1" });
    expect(summary).toContain(`### Repeated in many seeds

- **warning** in 1,338 seeds of policies: Same (\`some-rule\`)
  - \`en/0000.md\`, [line 1](https://example.com/blob/1/en/0000.md?plain=1#L1)
  - \`en/0001.md\`, [line 1](https://example.com/blob/1/en/0001.md?plain=1#L1)
  - \`en/0002.md\`, [line 1](https://example.com/blob/1/en/0002.md?plain=1#L1)
`);
    expect(summary).toMatch(/### Findings\n\n#### `en\/0001\.md` \(1 error\)\n/);
    expect(summary).not.toContain("en/0003.md");
  });

  it("is one annotation at its first place, with how often it is found", () => {
    const annotations = readAnnotations(github(run, options));
    expect(annotations.map(({ message }) => message)).toEqual([
      "Alone",
      "Same\n\nThe same is found in 1,338 seeds of policies: the machine result lists every one",
    ]);
    expect(annotations[1]?.properties.get("file")).toBe("en/0000.md");
  });

  it("is told apart by verdict: fixed ones as thanks, existing ones with --all", () => {
    const verdicts = ["introduced", "existing", "fixed"] as const;
    const runs = verdicts.map((verdict) => {
      const repeated = makeRepeated(5, 4, [], { verdict });
      return { ...repeated, base: BASE };
    });
    const headings = (each: LintRun, isAll: boolean) =>
      pretty(each, { ...options, isAll }).match(/^──.*$/gmu);
    expect(runs.map((each) => headings(each, true))).toEqual([
      ["── Repeated in many seeds ── 5 warnings"],
      ["── Repeated in many seeds ── 5 existing warnings"],
      ["── Fixed, thank you ── 5 warnings"],
    ]);
    expect(runs.map((each) => headings(each, false)?.length ?? 0)).toEqual([1, 0, 1]);
    expect(pretty(runs[2] ?? run, options)).toContain("\n  ✔ Same  some-rule  in 5 seeds\n");
    expect(markdown(runs[2] ?? run, options)).toContain(
      "### Fixed, thank you\n\n- ✔ Same (`some-rule`, in 5 seeds)\n",
    );
    expect(github(runs[2] ?? run, options)).toBe("");
  });

  it("names what caused it", () => {
    const related = [
      { path: "gone.md", pointer: null, span, message: "deleted", isCause: true },
      { path: "other.md", pointer: null, span, message: "no cause" },
    ];
    const caused = makeRepeated(5, 4, [], { related });
    expect(pretty(caused, options)).toContain(`
       ├─ en/0002.md:1:7
       ├─ caused by gone.md  deleted
       ╰─ in 5 seeds of policies, 2 more
`);
    expect(markdown(caused, options)).toContain(
      "  - `en/0002.md`, line 1\n  - caused by `gone.md`: deleted\n",
    );
  });

  it("is complete for programs", () => {
    const result = JSON.parse(json(run, options)) as { readonly diagnostics: readonly unknown[] };
    expect(result.diagnostics).toHaveLength(1339);
  });
});
