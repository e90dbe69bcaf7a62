import { describe, expect, it } from "vitest";
import type { Remedy } from "../../src/sdk/index.ts";
import { json } from "../../src/report/json.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { pretty } from "../../src/report/pretty.ts";
import { rdjson } from "../../src/report/rdjson.ts";
import { sarif } from "../../src/report/sarif.ts";
import { readSarif } from "../support/sarif.ts";
import { makeRun } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "1.2.3" } };
const files = { "政策.md": '---\r\nid: 🌊"a "\r\nby: " b"\r\n---\r\n', "b.md": "x\ny\n" };
const path = "政策.md";

const trim: Remedy = {
  title: "Remove `the` blanks",
  isSafe: true,
  edits: [
    { path, span: { start: 13, end: 14 }, text: "" },
    { path, span: { start: 22, end: 23 }, text: "[政]" },
  ],
};
const both: Remedy = {
  title: "Write both",
  isSafe: false,
  edits: [
    { path: "b.md", span: { start: 2, end: 2 }, text: "new\n" },
    { path, span: { start: 13, end: 14 }, text: "" },
  ],
};
const run = makeRun(files, [
  { path, span: { start: 13, end: 14 }, isFixable: true, remedies: [trim, both] },
]);

describe("remedies", () => {
  it("are edits with places in json, none where nobody asked", () => {
    const read = (text: string) =>
      (JSON.parse(text) as { readonly diagnostics: readonly { readonly remedies: unknown }[] })
        .diagnostics[0]?.remedies;
    expect(read(json(makeRun(files, [{ path }]), options))).toBeNull();
    expect(read(json(makeRun(files, [{ path, remedies: [] }]), options))).toEqual([]);
    expect(read(json(run, options))).toEqual([
      {
        title: "Remove `the` blanks",
        safe: true,
        edits: [
          {
            path,
            start: { line: 2, column: 9, offset: 13 },
            end: { line: 2, column: 10, offset: 14 },
            text: "",
          },
          {
            path,
            start: { line: 3, column: 6, offset: 22 },
            end: { line: 3, column: 7, offset: 23 },
            text: "[政]",
          },
        ],
      },
      {
        title: "Write both",
        safe: false,
        edits: [
          {
            path: "b.md",
            start: { line: 2, column: 1, offset: 2 },
            end: { line: 2, column: 1, offset: 2 },
            text: "new\n",
          },
          {
            path,
            start: { line: 2, column: 9, offset: 13 },
            end: { line: 2, column: 10, offset: 14 },
            text: "",
          },
        ],
      },
    ]);
  });

  it("are fixes in sarif, each file once, relative to the repository", () => {
    const log = sarif(run, options);
    readSarif(log);
    const { runs } = JSON.parse(log) as {
      readonly runs: readonly [{ readonly results: readonly [{ readonly fixes: unknown }] }];
    };
    const region = (startLine: number, startColumn: number, endColumn: number) => {
      return { startLine, startColumn, endLine: startLine, endColumn };
    };
    const own = { uri: "%E6%94%BF%E7%AD%96.md", uriBaseId: "%SRCROOT%" };
    expect(runs[0].results[0].fixes).toEqual([
      {
        description: { text: "Remove `the` blanks" },
        artifactChanges: [
          {
            artifactLocation: own,
            replacements: [
              { deletedRegion: region(2, 9, 10) },
              { deletedRegion: region(3, 6, 7), insertedContent: { text: "[政]" } },
            ],
          },
        ],
      },
      {
        description: { text: "Write both" },
        artifactChanges: [
          {
            artifactLocation: { uri: "b.md", uriBaseId: "%SRCROOT%" },
            replacements: [{ deletedRegion: region(2, 1, 1), insertedContent: { text: "new\n" } }],
          },
          { artifactLocation: own, replacements: [{ deletedRegion: region(2, 9, 10) }] },
        ],
      },
    ]);
  });

  it("are suggestions in rdjson, in columns of bytes, where they are of one file", () => {
    const read = (text: string) =>
      (JSON.parse(text) as { readonly diagnostics: readonly { readonly suggestions?: unknown }[] })
        .diagnostics[0]?.suggestions;
    expect(read(rdjson(run, options))).toEqual([
      {
        range: { start: { line: 2, column: 11 }, end: { line: 3, column: 7 } },
        text: '"\r\nby: "[政]',
      },
    ]);
    const fenced = makeRun({ "a.md": "```\n" }, [
      {
        path: "a.md",
        remedies: [{ ...trim, edits: [{ path: "a.md", span: { start: 3, end: 3 }, text: "x" }] }],
      },
    ]);
    expect(read(rdjson(fenced, options))).toBeUndefined();
  });
});

describe("for people", () => {
  const mixed = makeRun(files, [
    { path, isFixable: true },
    { path, isFixable: true, hasSuggestions: true },
    { path, hasSuggestions: true },
    { path },
  ]);

  it("each finding that --fix mends is marked, and in the end they are counted", () => {
    const text = pretty(mixed, options);
    expect(text.match(/some-rule {2}fixable$/gm)).toHaveLength(2);
    expect(text).toContain("Fixable  2 with --fix, another 1 with --fix --unsafe-fixes\n");
  });

  it("what the run has fixed already is not offered", () => {
    expect(pretty(mixed, { ...options, fixes: "safe" })).toContain(
      "Fixable  1 with --fix --unsafe-fixes\n",
    );
    expect(pretty(mixed, { ...options, fixes: "unsafe" })).not.toContain("Fixable");
  });

  it("nothing is offered of a commit, nor of what does not count", () => {
    const commit = { kind: "commit", ref: "HEAD", oid: "a" } as const;
    expect(pretty({ ...mixed, head: commit }, options)).not.toContain("Fixable");
    const old = makeRun(files, [{ path, isFixable: true, verdict: "existing" }], { base: commit });
    expect(pretty(old, options)).not.toContain("Fixable");
    expect(pretty(old, { ...options, isAll: true })).toContain("Fixable");
  });
});
