import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toXmlDocument } from "../../src/text/xml.ts";
import { hostileText } from "../support/hostile.ts";
import { parseXml } from "../support/xml.ts";

describe("toXmlDocument", () => {
  it("writes elements, attributes in their order, and texts", () => {
    const root = {
      name: "a",
      attributes: { b: 1, c: 'x"y' },
      content: [{ name: "d", content: "1 < 2 & 3" }, { name: "e" }],
    };
    expect(toXmlDocument(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<a b="1" c="x&quot;y">
  <d>1 &lt; 2 &amp; 3</d>
  <e/>
</a>
`);
  });

  it("keeps line feeds and tabs, in attributes too", () => {
    const text = "a\n\tb]]>c";
    const { attributes, text: content } = parseXml(
      toXmlDocument({ name: "a", attributes: { b: text }, content: text }),
    );
    expect([attributes["b"], content]).toEqual([text, text]);
  });

  it("shows what XML cannot have as escapes", () => {
    const text = "\u0000\u001b\ufffe\uffff\ud800\u0085\r";
    const root = parseXml(toXmlDocument({ name: "a", content: text }));
    expect(root.text).toBe("\\u{0}\\u{1b}\\u{fffe}\\u{ffff}\\u{d800}\\u{85}\\r");
  });

  it("is well-formed, whatever the content, and loses nothing that can be seen", () => {
    const anything = fc.oneof(hostileText, fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(anything, anything, (value, content) => {
        const root = parseXml(toXmlDocument({ name: "a", attributes: { value }, content }));
        const visible = (text: string) => text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} \n\t]/gu, "");
        const isKept = (before: string, after: string | undefined) =>
          after?.length !== undefined && after.length >= visible(before).length;
        expect(isKept(value, root.attributes["value"])).toBe(true);
        expect(isKept(content, root.text)).toBe(true);
      }),
    );
  });
});
