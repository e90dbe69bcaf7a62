import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import type { ReportOptions } from "../../src/report/index.ts";
import { rdjson } from "../../src/report/rdjson.ts";
import { BASE, hostileRun, makeRun, readMarks, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "1.2.3" } };

const position = {
  type: "object",
  required: ["line", "column"],
  additionalProperties: false,
  properties: {
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1 },
  },
};
const location = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "string" },
    range: {
      type: "object",
      required: ["start"],
      additionalProperties: false,
      properties: { start: position, end: position },
    },
  },
};
/** The messages of `reviewdog.proto` that are used, closed: its parser refuses unknown fields. */
const validate = new Ajv2020({ strict: true, allErrors: true }).compile({
  type: "object",
  required: ["source", "diagnostics"],
  additionalProperties: false,
  properties: {
    source: {
      type: "object",
      additionalProperties: false,
      properties: { name: { type: "string" }, url: { type: "string" } },
    },
    diagnostics: {
      type: "array",
      items: {
        type: "object",
        required: ["message", "location", "severity", "code"],
        additionalProperties: false,
        properties: {
          message: { type: "string", minLength: 1 },
          location,
          severity: { enum: ["ERROR", "WARNING", "INFO"] },
          code: {
            type: "object",
            required: ["value"],
            additionalProperties: false,
            properties: { value: { type: "string" }, url: { type: "string" } },
          },
          suggestions: {
            type: "array",
            items: {
              type: "object",
              required: ["range", "text"],
              additionalProperties: false,
              properties: { range: location.properties.range, text: { type: "string" } },
            },
          },
          related_locations: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: { message: { type: "string" }, location },
            },
          },
        },
      },
    },
  },
});

interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end?: { readonly line: number; readonly column: number };
}
interface RdDiagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: Range };
  readonly severity: string;
  readonly related_locations?: readonly object[];
}

function read(run: LintRun, more: Partial<ReportOptions> = {}): readonly RdDiagnostic[] {
  const result = JSON.parse(rdjson(run, { ...options, ...more })) as object;
  validate(result);
  expect(validate.errors).toBeNull();
  return (result as { readonly diagnostics: readonly RdDiagnostic[] }).diagnostics;
}

describe("rdjson", () => {
  it("is a result in the format of reviewdog", () => {
    const place = { path: "b.md", pointer: null, span: { start: 0, end: 0 } };
    const told: Told = {
      path: "a.md",
      message: "Id `x` is taken",
      rule: "id-unique",
      url: "https://example.com/id-unique",
      span: { start: 2, end: 4 },
      related: [{ ...place, message: "here" }],
    };
    const run = makeRun({ "a.md": "x\nyz\n", "b.md": "" }, [told]);
    expect(JSON.parse(rdjson(run, options))).toEqual({
      source: { name: "seedlint", url: "https://github.com/seedlint/seedlint" },
      diagnostics: [
        {
          message: "Id `x` is taken",
          location: {
            path: "a.md",
            range: { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } },
          },
          severity: "ERROR",
          code: { value: "id-unique", url: "https://example.com/id-unique" },
          related_locations: [
            {
              message: "here",
              location: { path: "b.md", range: { start: { line: 1, column: 1 } } },
            },
          ],
        },
      ],
    });
  });

  it("counts columns in bytes of UTF-8", () => {
    const { text, span } = readMarks("a𐐀政«b»");
    const [diagnostic] = read(makeRun({ "a.md": text }, [{ path: "a.md", span }]));
    expect(diagnostic?.location.range).toEqual({
      start: { line: 1, column: 9 },
      end: { line: 1, column: 10 },
    });
  });

  it("has what is new, with all what was there before too, and for quiet errors only", () => {
    const told = (["introduced", "existing", "fixed"] as const).flatMap((verdict) =>
      (["error", "warning"] as const).map((severity): Told => ({
        path: "a.md",
        message: `${verdict} ${severity}`,
        verdict,
        severity,
      })),
    );
    const run = makeRun({ "a.md": "" }, told, { base: BASE });
    const messages = (more: Partial<ReportOptions>) =>
      read(run, more).map(({ message }) => message);
    expect(messages({})).toEqual(["introduced error", "introduced warning"]);
    expect(messages({ quiet: true })).toEqual(["introduced error"]);
    expect(messages({ isAll: true, quiet: true })).toEqual([
      "introduced error",
      "existing error (there before the change)",
    ]);
  });

  it("has seeds that could not be judged, first and whatever is wanted", () => {
    const failed = [{ path: "m.md", reason: "missing" }];
    const [diagnostic] = read(makeRun({ "a.md": "" }, [{ path: "a.md" }], { failed }), {
      quiet: true,
    });
    expect(diagnostic).toEqual({
      message: "The seed could not be judged: missing",
      location: { path: "m.md" },
      severity: "ERROR",
      code: { value: "seed-failed" },
    });
  });

  it("has messages of which no comment makes a mention, an image or a link", () => {
    const message = "@everyone ![x](https://example.com/x.png) <img src=x>";
    const [diagnostic] = read(makeRun({ "a.md": "" }, [{ path: "a.md", message }]));
    expect(diagnostic?.message).toContain("@everyone");
    expectInert(diagnostic?.message ?? "");
  });

  it("has ranges within the text and nothing that reviewdog does not know, whatever the content", () => {
    fc.assert(
      fc.property(hostileRun, fc.boolean(), (run, isAll) => {
        for (const { message, location: place } of read(run, { isAll })) {
          expectInert(message);
          const { start, end } = place.range ?? {};
          const isEmpty = start === undefined || end === undefined;
          const isForward =
            isEmpty ||
            end.line > start.line ||
            (end.line === start.line && end.column > start.column);
          expect(isForward).toBe(true);
        }
      }),
    );
  });
});

/** One paragraph of words and code spans, in which words are nothing to GitHub. */
function expectInert(message: string): void {
  const { children } = fromMarkdown(message);
  expect(children.map(({ type }) => type)).toEqual(["paragraph"]);
  for (const node of children.flatMap((each) => (each.type === "paragraph" ? each.children : []))) {
    expect(["text", "inlineCode"]).toContain(node.type);
    const words = node.type === "text" ? node.value : "";
    expect(words).not.toMatch(/[@<#]|www\.|:\/\//u);
  }
}
