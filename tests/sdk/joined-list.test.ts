import { describe, expect, it } from "vitest";
import { splitJoinedList, takeApart } from "../../src/sdk/index.ts";

describe("a list that is written as one text", () => {
  it.each([
    ["EERC, NDIC, Kiewit", ["EERC", "NDIC", "Kiewit"]],
    ["1PointFive,Occidental", ["1PointFive", "Occidental"]],
    ["中国石油、中国石化", ["中国石油", "中国石化"]],
    ["钢铁；水泥；化工", ["钢铁", "水泥", "化工"]],
    ["钢铁，水泥", ["钢铁", "水泥"]],
    ["Equinor, Linde (FEED, EPC)", ["Equinor", "Linde"]],
    ["ON Clean Energy, Inc., Texas A&M", ["ON Clean Energy", "Texas A&M"]],
    ["Lhoist, Air Liquide, Eqiom, and RTE", ["Lhoist", "Air Liquide", "Eqiom", "and RTE"]],
    ["carbon capture and storage, hydrogen", ["carbon capture and storage", "hydrogen"]],
  ])("is told from one item: %s", (text, items) => {
    expect(splitJoinedList(text)).toEqual(items);
  });

  it.each([
    "EERC",
    "",
    ", ",
    "Illinois clean fuels,",
    "Bechtel National, Inc.",
    "Yulin Chemical Co., Ltd",
    "Washington, D.C.",
    "Austin, TX",
    "1,000 tonnes",
    "Monitoring, Reporting and Verification",
    "monitoring, reporting and verification of emissions",
    "https://example.org/a,b",
    "mail@example.org,x",
    "Built in 2020, closed since.",
    "该计划，即将生效。",
    "The plant, once built, will serve the whole of the region",
  ])("is no list: %s", (text) => {
    expect(splitJoinedList(text)).toBeUndefined();
  });

  it("is looked for in linear time", () => {
    for (const part of ["(", "a, ", " , ", ",,", "、", "(a", " ", "1,000", ", Inc."]) {
      const text = part.repeat(50_000);
      const start = performance.now();
      splitJoinedList(text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

describe("a list that is taken apart", () => {
  it.each([
    ["EERC, NDIC, Kiewit", ["EERC", "NDIC", "Kiewit"]],
    ["Equinor, Linde (FEED, EPC)", ["Equinor", "Linde (FEED, EPC)"]],
    ["Tata Steel (IJmuiden (NL), x), Athos", ["Tata Steel (IJmuiden (NL), x)", "Athos"]],
    ["ON Clean Energy, Inc., Texas A&M", ["ON Clean Energy, Inc.", "Texas A&M"]],
    ["Lhoist, Air Liquide, Eqiom, and RTE", ["Lhoist", "Air Liquide", "Eqiom", "RTE"]],
    ["中国石油、中国石化（北京、上海）", ["中国石油", "中国石化（北京、上海）"]],
  ])("has all that its items had: %s", (text, items) => {
    expect(takeApart(text)).toEqual(items);
  });

  it.each(["EERC", "Equinor, (Shell), Linde", "Bechtel National, Inc."])(
    "stays as it is where it is one item, or something would be lost: %s",
    (text) => {
      expect(takeApart(text)).toBeUndefined();
    },
  );
});
