import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pickSamples } from "../../src/report/pick-samples.ts";
import type { Diagnostic } from "../../src/sdk/index.ts";

/** Diagnostics of a rule by the ids of their messages, each in a seed of its own. */
function toDiagnostics(messageIds: readonly string[]): readonly Diagnostic[] {
  return messageIds.map((messageId, index) => ({
    ...{ rule: "own", messageId, message: "Found", severity: "warning", verdict: "introduced" },
    ...{ path: `${index}.md`, pointer: null, span: { start: 0, end: 0 }, fingerprint: "" },
    ...{ collection: null, id: null, locale: null, url: null, related: [], isFixable: false },
  }));
}

const paths = (messageIds: readonly string[], limit: number): readonly string[] =>
  pickSamples(toDiagnostics(messageIds), limit).map(({ path }) => path);

describe("samples of diagnostics", () => {
  test("are far apart", () => {
    const ids = Array.from({ length: 100 }, () => "a");
    expect(paths(ids, 4)).toEqual(["12.md", "37.md", "62.md", "87.md"]);
  });

  test("show each message, be it ever so rare", () => {
    const ids = Array.from({ length: 100 }, (_, index) => (index === 71 ? "rare" : "usual"));
    expect(paths(ids, 3)).toContain("71.md");
  });

  test("are as many as there may be, in their order, each once", () => {
    const ids = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 60 });
    fc.assert(
      fc.property(ids, fc.integer({ min: 3, max: 12 }), (messageIds, limit) => {
        const picked = pickSamples(toDiagnostics(messageIds), limit);
        expect(picked).toHaveLength(Math.min(limit, messageIds.length));
        expect(new Set(picked.map(({ messageId }) => messageId))).toEqual(new Set(messageIds));
        const places = picked.map(({ path }) => Number.parseInt(path, 10));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
