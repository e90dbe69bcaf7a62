import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findInvisibles,
  findSentences,
  findTexts,
  findWriting,
  getAt,
  hasSuspect,
  outlineOf,
  scriptCheckFor,
  type Json,
} from "../../src/sdk/index.ts";

const value = fc.jsonValue().map((json) => json as Json);

describe("the texts of a value", () => {
  it("are found at their pointers, keys before what they hold", () => {
    const data = { a: ["x", { "b/c": "y" }], d: 1 };
    expect(findTexts(data, () => true)).toEqual([
      { pointer: "/a", text: "a", isKey: true },
      { pointer: "/a/0", text: "x", isKey: false },
      { pointer: "/a/1/b~1c", text: "b/c", isKey: true },
      { pointer: "/a/1/b~1c", text: "y", isKey: false },
      { pointer: "/d", text: "d", isKey: true },
    ]);
  });

  it("are all there is, whatever the keys are", () => {
    fc.assert(
      fc.property(value, (json) => {
        for (const { pointer, text } of findTexts(json, (_text, isKey) => !isKey)) {
          expect(getAt(json, pointer)).toBe(text);
        }
        const root = { json };
        const { texts, pointers, lists } = outlineOf(root);
        expect(texts).toEqual(pointers.map((pointer) => getAt(root, pointer)));
        for (const { pointer, items } of lists) expect(getAt(root, pointer)).toBe(items);
      }),
    );
  });
});

describe("the sentences of a text", () => {
  it.each([
    ["One. Two? Three", ["One.", "Two?", "Three"]],
    ["Grew by 21.7 % in 2024. See example.org.", ["Grew by 21.7 % in 2024.", "See example.org."]],
    ["第一条。“第二条。”第三条；第四条", ["第一条。", "“第二条。”", "第三条；", "第四条"]],
    ["One\n\n two \n", ["One", "two"]],
    ["", []],
  ])("end at a mark or a line break: %j", (text, sentences) => {
    expect(findSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  it("stand where their spans say", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", ".", "。", "\n", '"') }), (text) => {
        for (const { text: sentence, span } of findSentences(text)) {
          expect(text.slice(span.start, span.end)).toBe(sentence);
        }
      }),
    );
  });
});

describe("the script of a locale", () => {
  it.each([
    ["en", "Latin"],
    ["zh", "Han"],
    ["zh-TW", "Han"],
    ["zh_CN", "Han"],
    ["ja", "Japanese"],
    ["ko", "Korean"],
    ["ru", "Cyrillic"],
    ["ar", "Arabic"],
    ["sr-Latn", "Latin"],
    ["python", undefined],
    ["not a locale", undefined],
    ["", undefined],
  ])("of %s is %s", (locale, name) => {
    expect(findWriting(locale)?.name).toBe(name);
  });
});

describe("what is looked for in texts", () => {
  it("stands where it is said to stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const found = findInvisibles(text);
        for (const { index, character } of found) {
          expect(text.startsWith(character, index)).toBe(true);
        }
        expect(found.length === 0 || hasSuspect(text)).toBe(true);
      }),
    );
  });

  it("is found in linear time", () => {
    for (const part of [
      "(",
      "“",
      "a",
      "ab ",
      "碳",
      "\u200B",
      "\u200E",
      "\t",
      " ",
      ".",
      "`",
      "<",
      "http://",
      "中(",
    ]) {
      const text = part.repeat(50_000);
      const start = performance.now();
      findSentences(text);
      findInvisibles(text);
      for (const locale of ["en", "zh", "ja"]) {
        const writing = findWriting(locale);
        if (writing !== undefined) scriptCheckFor(writing).find(text, 2);
      }
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
