import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { markdown, markdownWithin } from "../../src/report/markdown.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { hostileText } from "../support/hostile.ts";
import { BASE, hostileRun, makeRun, toDiagnostic, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };
const files = { "en/a.md": "id: x\n", "en/b.md": "id: y\n" };
const span = { start: 4, end: 5 };
const related = [
  { path: "en/b.md", pointer: null, span, message: "was `x` before", isCause: true },
  { path: "gone.md", pointer: null, span, message: "deleted", isCause: true },
  { path: "c.md", pointer: null, span, message: "no cause" },
];
const told: readonly Told[] = [
  { path: "en/a.md", span, message: "No `x`", related },
  { path: "en/b.md", span, message: "Old", verdict: "existing" },
  { path: "en/b.md", span, message: "Older", verdict: "existing", severity: "warning" },
  { path: "gone.md", message: "Year `0`", verdict: "fixed" },
];
const blobUrl = "https://example.com/blob/1";

const draw = (given: Partial<ReportOptions> = {}, rest: Partial<LintRun> = {}) =>
  markdown(makeRun(files, told, { base: BASE, ...rest }), { ...options, ...given });

describe("markdown, of a change", () => {
  it("tells what is introduced by file, what is fixed as thanks, what existed as a count", () => {
    expect(draw({ blobUrl, settings: "inputs" }))
      .toBe(`## ❌ seedlint: 1 new error in 1 seed; 1 fixed

| Findings | Errors | Warnings | Infos |
| --- | ---: | ---: | ---: |
| New | 1 | 0 | 0 |
| Fixed | 1 | 0 | 0 |
| Existing | 1 | 1 | 0 |

2 changed seeds linted, 0 skipped, 0 failed. Existing findings are left as they were; the input \`all\` lists them.

### Findings

#### \`en/a.md\` (1 error)

- **error** [line 1](https://example.com/blob/1/en/a.md?plain=1#L1): No \`x\` (\`some-rule\`)
  - caused by \`en/b.md\`, [line 1](https://example.com/blob/1/en/b.md?plain=1#L1): was \`x\` before
  - caused by \`gone.md\`: deleted

### Fixed, thank you

- ✔ Year \`0\` (\`some-rule\`, \`gone.md\`)
`);
  });

  it("lists existing ones under --all, apart from the introduced", () => {
    expect(draw({ isAll: true })).toContain(`
### Existing findings

#### \`en/b.md\` (1 existing error, 1 existing warning)

- **error** line 1: Old (\`some-rule\`)
- **warning** line 1: Older (\`some-rule\`)

### Fixed`);
  });

  it("is green where nothing is introduced", () => {
    const run = makeRun(files, told.slice(3), { base: BASE });
    expect(markdown(run, options)).toMatch(
      /^## ✅ seedlint: All 2 changed seeds are clean; 1 fixed, thank you\n/u,
    );
  });

  it("folds all but a few of the fixed", () => {
    const diagnostics = Array.from({ length: 60 }, (_, index) =>
      toDiagnostic({ path: "a.md", verdict: "fixed", message: `w${index}` }),
    );
    const text = markdown(makeRun(files, [], { base: BASE, diagnostics }), options);
    expect(text.match(/^- ✔ `w\d+`/gmu)).toHaveLength(60);
    expect(text).toMatch(/(?:^- ✔.*\n){5}\n<details><summary>Show 55 more<\/summary>\n\n- ✔/mu);
    expect(text.endsWith(")\n\n</details>\n")).toBe(true);
  });

  it("stays below a mebibyte, whatever is listed", () => {
    const message = "政策".repeat(400);
    const verdicts = ["introduced", "existing", "fixed"] as const;
    const diagnostics = Array.from({ length: 6000 }, (_, index) =>
      toDiagnostic({
        path: `${index}.md`,
        message,
        related,
        verdict: verdicts[index % 3] ?? "fixed",
      }),
    );
    const effects = diagnostics.map(({ path }) => ({ rule: path, added: 1, removed: 1 }));
    const ruleChange = { paths: effects.map(({ rule }) => rule), effects, unknown: null };
    const repetitions = diagnostics.map((each) => ({ diagnostics: [each] as const, seedCount: 1 }));
    const rest = { base: BASE, diagnostics, ruleChange };
    for (const repeated of [[], repetitions.slice(0, 3000)]) {
      const run = makeRun({}, [], { ...rest, repetitions: repeated });
      const all = { ...options, isAll: true, blobUrl };
      expect(Buffer.byteLength(markdown(run, all))).toBeLessThan(2 ** 20);
      for (const maxBytes of [5000, 65_535, 300_000]) {
        const byteLength = Buffer.byteLength(markdownWithin(run, all, maxBytes));
        expect(byteLength).toBeLessThanOrEqual(maxBytes);
        expect(byteLength).toBeGreaterThan(maxBytes / 2);
      }
    }
  });

  it("keeps to fewer bytes too, and says of each section what it leaves out", () => {
    fc.assert(
      fc.property(hostileRun, fc.integer({ min: 5000, max: 12_000 }), (run, maxBytes) => {
        const text = markdownWithin(run, { ...options, isAll: true }, maxBytes);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
        const whole = markdown(run, { ...options, isAll: true });
        const titles = (of: string) => of.match(/^### .*$/gmu);
        expect(titles(text)).toEqual(titles(whole));
      }),
    );
  });
});

describe("markdown, of changed rules", () => {
  const paths = ["schemas/policy.json", "seedlint.config.yaml"];

  it("has a table of what each rule has more and less", () => {
    const effects = [
      { rule: "audit-fresh", added: 1338, removed: 0 },
      { rule: "schema", added: 12, removed: 3 },
    ];
    expect(draw({}, { ruleChange: { paths, effects, unknown: null } })).toContain(`
### The rules changed

Changed: \`schemas/policy.json\`, \`seedlint.config.yaml\`

In the same seeds, what the new rules find in addition, and what they no longer find:

| Rule | More | No longer |
| --- | ---: | ---: |
| \`audit-fresh\` | +1,338 | −0 |
| \`schema\` | +12 | −3 |
`);
  });

  it("says why the effect is not known", () => {
    const ruleChange = { paths, effects: [], unknown: "the base has none that can be read" };
    expect(draw({}, { ruleChange })).toContain(
      "\nWhat the new rules find otherwise is not known: the base has none that can be read.\n",
    );
  });

  it("keeps its rows, whatever a rule is called", () => {
    fc.assert(
      fc.property(hostileText, (rule) => {
        const effects = [{ rule, added: 1, removed: 2 }];
        const row = draw({}, { ruleChange: { paths, effects, unknown: null } })
          .split("\n")
          .find((line) => line.endsWith(" | +1 | −2 |"));
        expect(row?.match(/\|/gu)).toHaveLength(4);
      }),
    );
  });
});
