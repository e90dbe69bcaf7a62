import { expect, it } from "vitest";
import { createSeed } from "../../src/seed/seed.ts";
import { parse } from "./support.ts";

const document = await parse(
  '---\n{"id": "x", "tags": [{"n": 1}, {"n": 2}], "constructor": 5}\n---\nBody *text*\n',
);
const seed = createSeed(document, {
  path: "en/x.md",
  collection: "policies",
  id: "x",
  locale: "en",
  captures: { locale: "en" },
  fields: { id: "/id", first: "/tags/0/n" },
});

it("a seed has its identity and its values", () => {
  expect(seed).toMatchObject({ path: "en/x.md", collection: "policies", id: "x", locale: "en" });
  expect(seed.captures).toEqual({ locale: "en" });
  expect(seed.data["id"]).toBe("x");
});

it("values are read by pointer and by field, and only own ones", () => {
  expect(seed.get("/tags/1/n")).toBe(2);
  expect(seed.get("first")).toBe(1);
  expect(seed.get("/constructor")).toBe(5);
  for (const absent of ["toString", "constructor", "/toString", "/tags/length", "title"] as const) {
    expect(seed.get(absent)).toBeUndefined();
  }
});

it("values are selected by pattern, in document order", () => {
  expect(seed.select("/tags/*/n")).toEqual([
    { pointer: "/tags/0/n", value: 1 },
    { pointer: "/tags/1/n", value: 2 },
  ]);
});

it("the body is parsed once", () => {
  expect(seed.body.source).toBe("Body *text*\n");
  expect(seed.body.tree).toBe(seed.body.tree);
  expect(seed.body.blocks).toBe(seed.body.blocks);
});
