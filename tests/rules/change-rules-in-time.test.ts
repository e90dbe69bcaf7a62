import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/sdk/index.ts";
import { inFiles } from "../histories/history.ts";
import { lintInMemory } from "../histories/lint-in-memory.ts";

/** Generous: each takes a fraction of a second where time grows with the size alone. */
const LIMIT_MS = 7000;
const timeout = 60_000;

const KEYS = 1000;
const words = "The plant reports every hour how much it stores, and where. ";
/** 500 KB. */
const long = words.repeat(500_000 / words.length);

const print = (data: object, body = "Text.\n") => `---\n${JSON.stringify(data)}\n---\n\n${body}`;
const list = <Value>(toValue: (index: number) => Value, count = KEYS): readonly Value[] =>
  Array.from({ length: count }, (_, index) => toValue(index));
const keys = (toValue: (index: number) => unknown, count = KEYS) =>
  Object.fromEntries(list(toValue, count).map((value, index) => [`k${index}`, value]));
const sentence = (index: number) => `Value ${index} says at length what there is at ${index * 7}.`;

const config = `collections:
  tables:
    files: "{locale}/{id}.md"
    locales: { values: [en, zh], neutral: ["/shared/**"] }
    fields: { audited: /audited }
rules:
  locale-neutral: off
  text-script: off
  text-boilerplate: off
`;

async function judge(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Promise<readonly Diagnostic[]> {
  const history = inFiles({ name: "large", before, after });
  const startedAt = performance.now();
  const diagnostics = await lintInMemory(history, false);
  expect(performance.now() - startedAt).toBeLessThan(LIMIT_MS);
  return diagnostics;
}

const countOf = (rule: string, diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter((each) => each.rule === rule).length;

const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ rule }) => rule);

describe("a large change is judged in a time that grows with its size", () => {
  it.each([
    ["short texts", (index: number) => `value ${index}`],
    ["long texts", sentence],
    ["lists of texts", (index: number) => [`a ${index}`, sentence(index)]],
  ])(
    "a thousand values that go, %s, beside a new body of 500 KB",
    async (_, toValue) => {
      const before = { "a.md": print({ id: "a", data: keys(toValue) }) };
      const after = { "a.md": print({ id: "a", data: { other: 1 } }, `${long}\n`) };
      expect(countOf("change-loss", await judge(before, after))).toBe(KEYS);
    },
    timeout,
  );

  it(
    "a list of 8,000 texts that moves",
    async () => {
      const texts = list((index) => `value ${index}`, 8000);
      const before = { "a.md": print({ id: "a", data: { texts } }) };
      const after = { "a.md": print({ id: "a", data: { moved: texts } }) };
      expect(rulesOf(await judge(before, after))).toEqual([]);
    },
    timeout,
  );

  it(
    "4,000 values that move into one text",
    async () => {
      const before = { "a.md": print({ id: "a", data: keys(sentence, 4000) }) };
      const after = { "a.md": print({ id: "a", text: list(sentence, 4000).join(" ") }) };
      expect(rulesOf(await judge(before, after))).toEqual([]);
    },
    timeout,
  );

  it(
    "a thousand values, texts and scores of two locales, and bodies of 500 KB",
    async () => {
      const seed = (at: number, body: string) =>
        print(
          {
            id: "a",
            audited: "2024-01-01",
            shared: keys((index) => sentence(index + at), KEYS - 1),
            texts: keys((index) => `${sentence(index)} ${at}`),
            analysis: keys((index) => ({ score: (index + at) % 100 })),
            tags: list((index) => ({ [`tag ${index + at}`]: [sentence(index)] })),
          },
          `${body}\n`,
        );
      const before = {
        "seedlint.config.yaml": config,
        "en/a.md": seed(0, long),
        "zh/a.md": seed(0, long),
      };
      const diagnostics = await judge(before, { "en/a.md": seed(1, `${long} It is new.`) });
      expect(countOf("change-one-locale", diagnostics)).toBe(KEYS);
      expect(countOf("change-score-noted", diagnostics)).toBe(KEYS);
      expect(countOf("change-audit-date", diagnostics)).toBe(1);
    },
    timeout,
  );

  it.each([
    ["one locale", () => "en"],
    ["as many locales", (index: number) => `l${index}`],
  ])(
    "two thousand files of one id in %s",
    async (_, toLocale) => {
      const settings = `collections:
  tables: { files: "{name}.md", fields: { id: /id, locale: /lang, audited: /audited } }
rules: { id-unique: off, body-present: off }
`;
      const filesAt = (audited: string) => {
        const seed = (index: number) => ({ id: "index", lang: toLocale(index), audited });
        const texts = list(
          (index) => print(seed(index), `Table ${index} of the register.\n`),
          2000,
        );
        return Object.fromEntries(texts.map((text, index) => [`${index}.md`, text]));
      };
      const [before, after] = [filesAt("2026-01-01"), filesAt("2026-01-02")];
      const told = rulesOf(await judge({ "seedlint.config.yaml": settings, ...before }, after));
      expect(new Set(told)).toEqual(new Set(["change-audit-date"]));
    },
    timeout,
  );

  it(
    "two thousand references of untouched seeds to an id that as many others had",
    async () => {
      const settings = `collections:
  tables: { files: "tables/{name}.md" }
  notes: { files: "notes/{name}.md", relations: [{ from: /table, to: tables }] }
rules: { id-unique: off, body-present: off, change-id-stable: off }
`;
      const files = (folder: string, toData: (index: number) => object) =>
        Object.fromEntries(
          list(toData, 2000).map((data, at) => [`${folder}/${at}.md`, print(data)]),
        );
      const before = {
        "seedlint.config.yaml": settings,
        ...files("tables", () => ({ id: "index" })),
        ...files("notes", (index) => ({ id: `note-${index}`, table: "index" })),
      };
      const told = await judge(
        before,
        files("tables", (index) => ({ id: `table-${index}` })),
      );
      expect(countOf("reference-exists", told)).toBe(2000);
      expect(new Set(told.map(({ related }) => related[0]?.path))).toEqual(
        new Set(["tables/0.md"]),
      );
    },
    timeout,
  );
});
