import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findWordAcross,
  findWordBefore,
  measureContainment,
  toWords,
} from "../../src/sdk/words.ts";

test("takes each Han character for a word and other letters by runs", () => {
  expect(toWords("CCUS项目 in 2024年, don’t!")).toEqual([
    ...["ccus", "项", "目", "in", "2024", "年", "don", "t"],
  ]);
});

test("takes full width, case and composition of accents for no difference", () => {
  expect(toWords("ＣＣＵＳ Cafe\u0301")).toEqual(["ccus", "caf\u00e9"]);
});

test("measures the share of words that the other text has", () => {
  expect(measureContainment("fees and courts", "the fees of all courts")).toBeCloseTo(2 / 3);
  expect(measureContainment("碳封存费用", "费用由企业承担")).toBeCloseTo(2 / 5);
  expect(measureContainment("…", "anything")).toBe(1);
});

test("finds any part of a text contained in it", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.nat(), (words, cut) => {
      const whole = words.join(" ");
      const part = words.slice(0, cut % (words.length + 1)).join(" ");
      expect(measureContainment(part, whole)).toBe(1);
    }),
  );
});

const cut = (text: string) => {
  const offset = text.indexOf("|");
  return { text: text.replace("|", ""), offset };
};

test.each([
  ["to reach net-zer|o soon", "net-zero"],
  ["a high-value end-|market", "end-market"],
  ["pillars: 1. **Targ|eted** aid", "Targeted"],
  ["Canada don’|t", "don’t"],
  ["paid 21.|7 billion", "21.7"],
  ["愿景的物流大动|脉", "大动脉"],
  ["无序开发，确|立了", "确立"],
  ["สวัส|ดีครับ", "สวัสดี"],
])("finds the word that a cut tears: %s", (marked, word) => {
  const { text, offset } = cut(marked);
  expect(findWordAcross(text, offset)).toBe(word);
});

test.each([
  "net-zero |soon",
  "net-zero| soon",
  "June.| It",
  "|start",
  "end|",
  "CCUS|项目",
  "生效。|它",
  "法案|（草案）",
  "**bold**| text",
])("finds no word that a cut tears: %s", (marked) => {
  const { text, offset } = cut(marked);
  expect(findWordAcross(text, offset)).toBeUndefined();
});

test.each([
  ["within about two years.  In April, the |", "the"],
  ["a 'public use,|'", "use"],
  ["监管机构的职责，|规定", "职责"],
  ["to **net-zero** |", "net-zero"],
  ["𠮷野家|", "野家"],
])("finds the word before a cut: %s", (marked, word) => {
  const { text, offset } = cut(marked);
  expect(findWordBefore(text, offset)).toContain(word);
});

test("looks at no more than the neighbourhood of a cut", () => {
  const text = "x".repeat(1_000_000);
  expect(findWordAcross(text, 500_000)?.length).toBeLessThan(100);
  expect(findWordBefore("-".repeat(1000), 1000)).toBeUndefined();
});
