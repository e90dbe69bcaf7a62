import fc from "fast-check";
import matter from "gray-matter";
import { describe, expect, it } from "vitest";
import { findFences } from "../../src/seed/fences.ts";
import { split } from "../../src/seed/split.ts";

describe("JSON, which is split by its fences alone,", () => {
  it("has the parts that gray-matter makes of it", () => {
    const lineEnd = fc.constantFrom("\n", "\r\n");
    const opener = fc.constantFrom("---", "---json", "--- json", "---  ");
    const body = fc.array(fc.constantFrom("\n", "\r\n", " ", "\t", "---", "text", "政策", "{}"));
    fc.assert(
      fc.property(opener, fc.object({ maxDepth: 1 }), lineEnd, body, (fence, data, end, words) => {
        const json = JSON.stringify(data, null, 1).replaceAll("\n", end);
        const text = [fence, json, "---", words.join("")].join(end);
        const fences = findFences(text);
        if (fences.kind !== "exact") throw new Error(fences.problem.messageId);
        const { values, body: found } = split(text, fences.fence, fences.close);
        const engines = { json: () => ({}), yaml: () => ({}) };
        const { content, matter: source } = matter(text, { engines });
        expect(text.slice(values.start, values.end).trim()).toBe(source.trim());
        expect(text.slice(found.start).trimStart()).toBe(content.trimStart());
        expect(found.end).toBe(text.length);
      }),
    );
  });
});

describe("YAML that ends in dots", () => {
  it.each(["\n", "\r\n"])("has the body that gray-matter finds with that fence: %j", (end) => {
    const text = ["---", "a: b", "...", "", " Body", "---", "more", "..."].join(end);
    const fences = findFences(text);
    if (fences.kind !== "exact") throw new Error(fences.problem.messageId);
    const { values, body } = split(text, fences.fence, fences.close);
    const engines = { yaml: () => ({}) };
    const { content } = matter(text, { engines, delimiters: ["---", "..."] });
    expect(text.slice(values.start, values.end)).toBe(`a: b${end}`);
    expect(text.slice(body.start)).toBe(content);
  });
});
