import { describe, expect, test } from "vitest";
import { inferWordMap, isSameWord, type WordPair } from "../../src/sdk/index.ts";

const repeat = (count: number, source: string, target: string): readonly WordPair[] =>
  Array.from({ length: count }, () => ({ source, target }));

describe("inferWordMap", () => {
  const pairs = [...repeat(30, "Capture", "碳捕集"), ...repeat(10, "Storage", "封存")];

  test("knows the words of both locales, whatever their case", () => {
    const map = inferWordMap(pairs);
    expect(map?.toTarget("capture")).toBe("碳捕集");
    expect(map?.toSource("封存")).toBe("Storage");
    expect(map?.toTarget("Transport")).toBeUndefined();
  });

  test("knows no rule for a word that is translated in several ways, or once", () => {
    const map = inferWordMap([
      ...pairs,
      ...repeat(5, "Use", "利用"),
      ...repeat(5, "Use", "使用"),
      ...repeat(1, "Other", "其他"),
    ]);
    expect(map?.toTarget("Use")).toBeUndefined();
    expect(map?.toTarget("Other")).toBeUndefined();
    expect(map?.toSource("使用")).toBe("Use");
  });

  test.each([
    ["of too few pairs", repeat(19, "Capture", "碳捕集")],
    ["that is mostly the same in both locales", [...pairs, ...repeat(10, "EOR", "EOR")]],
    [
      "whose words are as many as its records",
      pairs.map(({ source }, index) => ({ source, target: `碳${index}` })),
    ],
  ])("sees no vocabulary in a field %s", (_name, field) => {
    expect(inferWordMap(field)).toBeUndefined();
  });

  test("is not misled by words that are keys of every object", () => {
    const map = inferWordMap(repeat(20, "constructor", "__proto__"));
    expect(map?.toTarget("constructor")).toBe("__proto__");
    expect(map?.toTarget("toString")).toBeUndefined();
  });
});

test("a word is the same in any case, with blanks around it", () => {
  expect(isSameWord("Full Chain ", "full chain")).toBe(true);
  expect(isSameWord("Full Chain", "全产业链")).toBe(false);
});
