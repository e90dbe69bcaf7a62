import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlaceholder } from "../../src/sdk/placeholders.ts";

describe("a text that is filler as a whole", () => {
  test.each([
    ...[
      "TBD",
      "tbd.",
      " Pending ",
      "Not specified",
      "NOT  SPECIFIED!",
      "n/a",
      "N.A.",
      "To be confirmed",
    ],
    ...[
      "Initial Assessment",
      "Human Audit Pending",
      "No specific market rules.",
      "No data available",
    ],
    ...[
      "Profile for Algeria",
      "undefined",
      "Lorem ipsum",
      "[object Object]",
      "...",
      "--",
      "?",
      "Coming soon…",
    ],
    ...[
      "待定",
      "待补充。",
      "暂无",
      "暂无数据",
      "暂无相关信息",
      "暂无具体跨境规则",
      "未知/未指定",
      "ＴＢＤ",
    ],
  ])("%j", (text) => {
    expect(findPlaceholder(text)).toMatchObject({ text: text.trim(), isWhole: true });
  });
});

describe("filler within a text", () => {
  test.each([
    ["[AI-Generated] Credits trade.", "[AI-Generated]"],
    ["Lifetime + closure (TBD)", "(TBD)"],
    ["TODO: ask the ministry", "TODO:"],
    ["Sent to [insert name here] in May", "[insert name here]"],
    ["【AI生成】该政策规定了封存许可", "【AI生成】"],
    ["许可期限（待核实）为三十年", "（待核实）"],
    ["About: lorem ipsum dolor", "lorem ipsum"],
  ])("%j", (text, mark) => {
    const found = findPlaceholder(text);
    expect(found).toMatchObject({ text: mark, isWhole: false });
    expect(text.slice(found?.span.start, found?.span.end)).toBe(mark);
  });
});

describe("no filler is", () => {
  test.each([
    ...["", "  ", "None", "No", "Not applicable", "No evidence", "Null", "Undefined", "Yes.", "无"],
    ...["Not explicitly defined in law", "Pending specific legislation", "Under construction"],
    ...["No specific rules apply to storage", "Unknown reserves were found", "NaNo-scale capture"],
    ...["A better lorem ipsum", "Lorem ipsum generators compared"],
    ...["The TBD agency (Tribunal) decides", "[Add] support for credits", "[1] Art. 7", "x"],
    ...["暂无跨境封存实例", "暂无强制性财务保证机制", "尚未明确规定", "待批准后生效", "不详细规定"],
  ])("%j", (text) => {
    expect(findPlaceholder(text)).toBeUndefined();
  });
});

describe("terms of a repository", () => {
  test("a star stands for any words", () => {
    const phrases = ["overview of * in *"];
    expect(findPlaceholder("Overview of CCS in Algeria.", { phrases })?.isWhole).toBe(true);
    expect(findPlaceholder("Overview of CCS", { phrases })).toBeUndefined();
    expect(findPlaceholder("overview of in ", { phrases: ["overview of *in"] })?.isWhole).toBe(
      true,
    );
    expect(findPlaceholder("ab", { phrases: ["ab*b"] })).toBeUndefined();
  });

  test("what is allowed is no filler, however it is written", () => {
    expect(findPlaceholder("PENDING.", { allow: ["Pending"] })).toBeUndefined();
    expect(findPlaceholder("TBD", { allow: ["Pending"] })?.isWhole).toBe(true);
  });

  test("the first mark is found, and of two that start together the longer", () => {
    const marks = ["@", "@@", ""];
    expect(findPlaceholder("by @@ or @", { marks })).toMatchObject({ text: "@@", isWhole: false });
  });
});

test("the span is that of the filler in any text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before}[TBD]${after}`;
      const found = findPlaceholder(text);
      expect(found).toBeDefined();
      const { start, end } = found?.span ?? { start: 0, end: 0 };
      expect(text.slice(start, end).trim()).toBe(found?.text);
    }),
  );
});

test("takes no longer than its length asks for", () => {
  for (const piece of ["-", "[", "no specific ", "( ", "暂无", "profile for A"]) {
    const text = piece.repeat(100_000);
    const start = performance.now();
    findPlaceholder(text, { phrases: ["a*b*c"], marks: ["zz"] });
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
