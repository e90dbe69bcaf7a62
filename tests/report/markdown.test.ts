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

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly url?: string;
  readonly lang?: string | null | undefined;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** All nodes of a Markdown text. */
function readNodes(text: string): readonly Node[] {
  const listed = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(listed)];
  return listed(fromMarkdown(text));
}

const ours = new Set([
  ...["root", "heading", "paragraph", "list", "listItem", "strong", "text", "inlineCode"],
  ...["link", "html", "code"],
]);

/** False for a node that content can have made. */
function isOurs({ type, depth = 2, ordered, url = "", lang, value = "" }: Node): boolean {
  switch (type) {
    case "heading":
      return depth >= 2 && depth <= 4;
    case "list":
      return ordered !== true;
    case "link":
      return /^https:\/\/example\.com\/(?:o\/r\/blob\/1\/[\w./%-]*\?plain=1#L\d+$|[\w.~%/#-]*$)/u.test(
        url,
      );
    case "html":
      return /^(?:<details><summary>Show [\d,]+(?: more)?<\/summary>|<\/details>)$/u.test(value);
    case "code":
      return lang === "mermaid" && isDiagram(value);
    case "text":
      // What would be the problem of a tool in a log has an escape: `\u{3a}`.
      return !/[@#<>&*_~[\]\\$]|:\/|www\./iu.test(value.replaceAll(/\\u\{[\da-f]+\}/gu, ""));
    default:
      return true;
  }
}

/** True if each line has one of the forms that we write. */
function isDiagram(code: string): boolean {
  const label = String.raw`(?:[A-Za-z0-9]|[ -]|#\d+;)*(?: \((?:new|changed|deleted|missing)\))?`;
  const line = new RegExp(
    [
      "^flowchart (?:LR|TB)",
      String.raw`  n\d+\["${label}"\]`,
      String.raw`  n\d+ (?:==>|-\.->|-->) n\d+`,
      String.raw`  classDef (?:touched|gone) [a-z0-9 :-]+`,
      String.raw`  class n\d+(?:,n\d+)* (?:touched|gone)$`,
    ].join("$|^"),
    "u",
  );
  return code.split("\n").every((text) => line.test(text));
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

| Errors | Warnings | Infos |
| ---: | ---: | ---: |
| 1 | 1 | 0 |

1 seed linted, 1 skipped, 1 failed.

### Failed

- \`m.md\`: the blob is missing

### Findings

#### \`en/政策 (1).md\` (1 error, 1 warning)

- **error** line 1: Id \`x\` is taken (\`some-rule\`)
- **warning** line 1: See \`#12\` (\`some-rule\`)

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
      "[line 1](https://example.com/o/r/blob/abc/en/%E6%94%BF%E7%AD%96%20%281%29.md?plain=1#L1)",
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
    expect(text).toContain("### Findings\n\n#### `z.md` (1 error)\n\n- **error** line 1: Grave");
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

  it("opens as many findings as one reads, files with errors first, and folds the others", () => {
    const warned = Array.from({ length: 50 }, (_, index): Told => ({
      path: index < 25 ? "a.md" : "b.md",
      severity: "warning",
    }));
    const text = markdown(makeRun({}, [...warned, { path: "c.md" }]), options);
    const [open = "", folded = ""] = text.split("\n<details><summary>Show 21 more</summary>\n\n");
    expect(open.match(/^####.*$/gmu)).toEqual([
      "#### `c.md` (1 error)",
      "#### `a.md` (25 warnings)",
      "#### `b.md` (25 warnings)",
    ]);
    expect(folded.match(/^- \*\*warning/gmu)).toHaveLength(21);
    expect(folded.endsWith("\n\n</details>\n")).toBe(true);
  });

  it("tells why many files were skipped before it names them", () => {
    const skipped = Array.from({ length: 40 }, (_, index) => ({
      path: `${index}.md`,
      reason: index % 4 === 0 ? "symbolic link" : "no collection has it",
    }));
    expect(markdown(makeRun(files, [], { skipped }), options)).toContain(`### Skipped

- 30 files: no collection has it
- 10 files: symbolic link

<details><summary>Show 40</summary>

- \`0.md\`: symbolic link
- \`1.md\`: no collection has it
`);
  });

  it("links each rule that speaks to its page once, and nothing that is no plain address", () => {
    const url = "https://example.com/rules/id-unique.md#why";
    const text = markdown(
      makeRun(files, [
        { path: "a.md", rule: "id-unique", url },
        { path: "b.md", rule: "id-unique", url },
        { path: "b.md", rule: "older", url, verdict: "fixed" },
        { path: "b.md", rule: "a", url: "https://example.com/) <b>" },
        { path: "b.md", rule: "b", url: "javascript:alert(1)" },
      ]),
      options,
    );
    expect(text).toContain(`### Why, and what to do\n\n- Rule [\`id-unique\`](${url})\n`);
    expect(text.match(/\]\(/gu)).toHaveLength(1);
  });

  it("keeps content inert: nothing but headings, lists, prose, code and what is ours", () => {
    fc.assert(
      fc.property(hostileRun, fc.boolean(), (run, isAll) => {
        const text = markdown(run, {
          ...options,
          isAll,
          blobUrl: "https://example.com/o/r/blob/1",
        });
        const nodes = readNodes(text);
        expect([...ours]).toEqual(expect.arrayContaining(nodes.map(({ type }) => type)));
        for (const node of nodes) expect(node).toSatisfy(isOurs);
      }),
    );
  });
});
