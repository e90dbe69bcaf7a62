import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { json } from "../../src/report/json.ts";
import { resultSchema } from "../../src/report/result-schema.ts";
import { BASE, hostileRun, makeRun, type Told } from "./make-run.ts";

const options = { tool: { name: "seedlint", version: "1.2.3" } };
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  resultSchema,
);

interface Result {
  readonly diagnostics: readonly { readonly message: string }[];
}

describe("json", () => {
  it("is the machine result, version 1", () => {
    const run = makeRun(
      { "en/a.md": "---\ntitle: 政策\nid: 🌊x\n---\n" },
      [
        {
          path: "en/a.md",
          rule: "id-unique",
          messageId: "taken",
          message: "Id `🌊x` is taken",
          pointer: "/id",
          span: { start: 18, end: 21 },
          collection: "policies",
          id: "🌊x",
          locale: "en",
          url: "https://example.com/id-unique",
          related: [
            { path: "b.md", pointer: null, span: { start: 0, end: 0 }, message: "" },
            {
              path: "gone.md",
              pointer: null,
              span: { start: 0, end: 0 },
              message: "deleted",
              isCause: true,
            },
          ],
        },
        { path: "en/a.md", severity: "warning", verdict: "fixed" },
      ],
      {
        head: { kind: "commit", ref: "HEAD", oid: "abc" },
        base: { kind: "index", ref: null, oid: null },
        counts: { selected: 3, linted: 1, skipped: 1, failed: 1 },
        skipped: [{ path: "l.md", reason: "symbolic link" }],
        failed: [{ path: "m.md", reason: "missing" }],
        deletedCount: 2,
      },
    );
    const text = json(run, options);
    expect(text).toMatch(/^\{\n {2}"version": 1,\n/u);
    expect(text).toMatch(/\}\n$/u);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      tool: { name: "seedlint", version: "1.2.3" },
      head: { kind: "commit", ref: "HEAD", oid: "abc" },
      base: { kind: "index", ref: null, oid: null },
      counts: {
        selected: 3,
        linted: 1,
        skipped: 1,
        failed: 1,
        deleted: 2,
        error: 1,
        warning: 0,
        info: 0,
        introduced: 1,
        existing: 0,
        fixed: 1,
        suppressed: 0,
        baselined: 0,
      },
      diagnostics: [
        {
          rule: "id-unique",
          messageId: "taken",
          message: "Id `🌊x` is taken",
          severity: "error",
          verdict: "introduced",
          path: "en/a.md",
          pointer: "/id",
          start: { line: 3, column: 5, offset: 18 },
          end: { line: 3, column: 8, offset: 21 },
          collection: "policies",
          id: "🌊x",
          locale: "en",
          fingerprint: "0123456789abcdef0123456789abcdef",
          url: "https://example.com/id-unique",
          related: [
            {
              path: "b.md",
              pointer: null,
              start: { line: 1, column: 1, offset: 0 },
              end: { line: 1, column: 1, offset: 0 },
              message: "",
              cause: false,
            },
            expect.objectContaining({ path: "gone.md", message: "deleted", cause: true }),
          ],
          fixable: false,
          remedies: null,
          suppressed: null,
          baselined: false,
        },
        expect.objectContaining({ verdict: "fixed" }),
      ],
      skipped: [{ path: "l.md", reason: "symbolic link" }],
      failed: [{ path: "m.md", reason: "missing" }],
      ruleChange: null,
      baseline: null,
      ratchet: null,
    });
  });

  it("places what is fixed in the text of the base", () => {
    const place = { path: "a.md", span: { start: 4, end: 5 } };
    const told: readonly Told[] = [
      { ...place, verdict: "introduced" },
      { ...place, verdict: "fixed", related: [{ ...place, pointer: null, message: "" }] },
    ];
    const run = makeRun({ "a.md": "0123456" }, told, {
      base: BASE,
      baseSources: new Map([["a.md", "01\n3456"]]),
    });
    const { diagnostics } = JSON.parse(json(run, options)) as Result;
    const start = { line: 2, column: 2, offset: 4 };
    expect(diagnostics[0]).toMatchObject({ start: { line: 1, column: 5, offset: 4 } });
    expect(diagnostics[1]).toMatchObject({ start, related: [{ start }] });
  });

  it("tells what a change of the rules does", () => {
    const ruleChange = {
      paths: ["seedlint.config.yaml"],
      effects: [{ rule: "audit-fresh", added: 12, removed: 3 }],
      unknown: null,
    };
    const run = makeRun({}, [], { base: BASE, ruleChange });
    expect(JSON.parse(json(run, options))).toMatchObject({ ruleChange });
  });

  it("conforms to its schema and keeps every text, whatever the content", () => {
    fc.assert(
      fc.property(hostileRun, (run) => {
        const result: unknown = JSON.parse(json(run, options));
        validate(result);
        expect(validate.errors).toBeNull();
        const { diagnostics } = result as Result;
        expect(diagnostics.map(({ message }) => message)).toEqual(
          run.diagnostics.map(({ message }) => message),
        );
      }),
    );
  });

  it("has a schema that refuses what is not in it", () => {
    const result = JSON.parse(json(makeRun({}), options)) as object;
    expect(validate(result)).toBe(true);
    expect(validate({ ...result, more: 1 })).toBe(false);
    expect(validate({ ...result, version: 2 })).toBe(false);
    expect(validate({ ...result, base: { kind: "commit" } })).toBe(false);
  });
});
