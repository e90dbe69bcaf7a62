import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { toInertParagraph } from "../../src/text/markdown-paragraph.ts";
import { hostileText } from "../support/hostile.ts";

const STARTS = ["- ", "+ ", "1. ", "12) ", "    ", "\t", "# ", "> ", "~~~", "---", "[a]: b", "<p>"];

test.each(["Id `water` is taken", "`water` is taken", "20 seeds say so"])("keeps %s", (message) => {
  expect(toInertParagraph(message)).toBe(message);
});

test("makes one paragraph of any message", () => {
  const message = fc
    .tuple(fc.constantFrom("", ...STARTS), hostileText)
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(message, (text) => {
      const { children } = fromMarkdown(toInertParagraph(text));
      expect(children.map(({ type }) => type)).toEqual(["paragraph"]);
    }),
  );
});
