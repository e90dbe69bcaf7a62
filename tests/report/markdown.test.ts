import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/report/markdown.ts";
import { hostileRun, makeRun, toDiagnostic, type Told } from "./make-run.ts";

const options = { tool: { name: "seedlint", version: "0.0.0" } };
const told: readonly Told[] = [
  { path: "en/政策 (1).md", span: { start: 4, end: 5 }, message: "Id `x` is taken" },
  { path: "en/政策 (1).md", severity: "warning", message: "See #12" },
];
const files = { "en/政策 (1).md": "id: x\n" };

/** The types of all nodes of a Markdown text. */
function typesOf(text: string): ReadonlySet<string> {
  const types = new Set<string>();
  const visit = (node: { readonly type: string; readonly children?: readonly object[] }): void => {
    types.add(node.type);
    for (const child of node.children ?? []) visit(child as { readonly type: string });
  };
  visit(fromMarkdown(text));
  return types;
}

describe("markdown", () => {
  it("tells the outcome, counts, what failed, what was found and what was skipped", () => {
    const run = makeRun(files, told, {
      counts: { selected: 3, linted: 1, skipped: 1, failed: 1 },
      failed: [{ path: "m.md", reason: "the blob is missing" }],
      skipped: [{ path: "l.md", reason: "symbolic link" }],
    });
    expect(markdown(run, options))
      .toBe(`## ❌ seedlint: 1 seed could not be judged, so the run is no pass

| Linted | Skipped | Failed | Errors | Warnings | Infos |
| ---: | ---: | ---: | ---: | ---: | ---: |
| 1 | 1 | 1 | 1 | 1 | 0 |

### Failed

- \`m.md\`: the blob is missing

### Findings

#### \`en/政策 (1).md\` (1 error, 1 warning)

- **error** 1:5 Id \`x\` is taken \`some-rule\`
- **warning** 1:1 \`See #12\` \`some-rule\`

### Skipped

- \`l.md\`: symbolic link
`);
  });

  it("links places if it is told where the files are", () => {
    const text = markdown(makeRun(files, told), {
      ...options,
      blobUrl: "https://example.com/o/r/blob/abc",
    });
    expect(text).toContain(
      "[1:5](https://example.com/o/r/blob/abc/en/%E6%94%BF%E7%AD%96%20%281%29.md?plain=1#L1)",
    );
  });

  it("says that a clean run is clean", () => {
    expect(markdown(makeRun(files), options)).toMatch(/^## ✅ seedlint: The one seed is clean\n/u);
  });

  it("stays below a mebibyte and counts what is left out", () => {
    const message = "政策".repeat(400);
    const diagnostics = Array.from({ length: 3000 }, (_, index) =>
      toDiagnostic({ path: `${index % 50}.md`, message }),
    );
    const failed = Array.from({ length: 20_000 }, (_, index) => ({
      path: `${index}.md`,
      reason: "the blob is missing",
    }));
    const text = markdown(makeRun({}, [], { diagnostics, failed, skipped: failed }), options);
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
    const shown = text.match(/^- \*\*error/gmu)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(text).toContain(
      `\n${(3000 - shown).toLocaleString("en-US")} more are not shown here.\n`,
    );
  });

  it("keeps errors where not all findings fit", () => {
    const message = "政策".repeat(400);
    const warned = Array.from({ length: 3000 }, (): Told => ({
      path: "a.md",
      severity: "warning",
      message,
    }));
    const run = makeRun({}, [...warned, { path: "z.md", message: "Grave" }]);
    const text = markdown(run, options);
    expect(text).toContain("\n#### `z.md` (1 error)\n\n- **error** 1:1 Grave");
    expect(text).toMatch(/\n#### `a\.md` \(3,000 warnings, \d+ shown\)\n/u);
  });

  it("shows errors only when quiet, and how many others there are", () => {
    const text = markdown(makeRun(files, told), { ...options, quiet: true });
    expect(text).toContain("\nOnly errors are shown; hidden: 1 warning.\n");
    expect(text).toContain("(1 error)");
    expect(text).not.toContain("**warning**");
    expect(markdown(makeRun(files, told), options)).not.toContain("hidden");
  });

  it("says why findings below an error fail the run", () => {
    const run = makeRun(files, told.slice(1));
    expect(markdown(run, { ...options, maxWarnings: 0, settings: "inputs" })).toMatch(
      /^## ❌ seedlint: 1 warning, more than the 0 of max-warnings\n/u,
    );
  });

  it("keeps content inert: nothing but headings, lists, prose and code", () => {
    const ours = [
      "root",
      "heading",
      "paragraph",
      "list",
      "listItem",
      "strong",
      "text",
      "inlineCode",
    ];
    fc.assert(
      fc.property(hostileRun, (run) => {
        expect([...ours]).toEqual(expect.arrayContaining([...typesOf(markdown(run, options))]));
      }),
    );
  });
});
