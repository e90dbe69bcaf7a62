import { describe, expect, test } from "vitest";
import type { Judged } from "../../src/engine/judge.ts";
import type { PlacedEntry } from "../../src/engine/suppressions/suppression-file.ts";
import { Suppressor } from "../../src/engine/suppressions/suppressor.ts";

const blank = {
  ...{ locale: undefined, files: undefined, pointer: undefined, until: null },
  ...{ rules: ["score-range"], source: null, place: { path: "s.yaml" } },
  ...{ matchesPath: () => true },
};

const entryAt = (start: number, more: Partial<PlacedEntry>): PlacedEntry => ({
  ...{ ...blank, record: undefined, reason: `entry at ${start}`, span: { start, end: start } },
  ...more,
});

const judgedIn = (id: string): Judged => ({
  ...{ record: "", problem: "", place: undefined, context: "" },
  told: {
    ...{ rule: "score-range", messageId: "m", message: "m", severity: "error", pointer: null },
    ...{ path: `${id}.md`, span: { start: 0, end: 0 }, collection: "s", id, locale: null },
    ...{ url: null, related: [], isFixable: false },
  },
});

function open(entries: readonly PlacedEntry[]): Suppressor {
  const file = { path: "s.yaml", text: "", entries, problems: [] };
  return new Suppressor({ file, directivesOf: () => [], today: "2026-06-01" });
}

describe("Suppressor", () => {
  test("names the first entry of the file, whether it is about a record or about paths", () => {
    const reasonOf = (...entries: readonly PlacedEntry[]) =>
      open(entries).find(judgedIn("a"))?.suppression.reason;
    const [first, second] = [entryAt(0, {}), entryAt(9, { record: "s/a" })];
    expect(reasonOf(first, second)).toBe("entry at 0");
    expect(reasonOf(entryAt(0, { record: "s/a" }), entryAt(9, {}))).toBe("entry at 0");
  });

  test("looks at no entry about another record, however many there are", () => {
    let looks = 0;
    const entries = Array.from({ length: 1000 }, (_, at) => ({
      ...entryAt(at, { record: `s/a${at}` }),
      get locale() {
        looks += 1;
        return undefined;
      },
      get record() {
        looks += 1;
        return `s/a${at}`;
      },
    }));
    const suppressor = open(entries);
    looks = 0;
    for (let at = 0; at < 1000; at += 1) {
      expect(suppressor.find(judgedIn(`a${at}`))?.suppression.reason).toBe(`entry at ${at}`);
    }
    expect(looks).toBeLessThan(10_000);
  });
});
