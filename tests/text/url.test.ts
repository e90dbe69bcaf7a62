import fc from "fast-check";
import { expect, test } from "vitest";
import { toWebUrl } from "../../src/text/url.ts";
import { hostileText } from "../support/hostile.ts";

test.each([
  ["https://example.com/政策", "https://example.com/%E6%94%BF%E7%AD%96"],
  ["http://example.com", "http://example.com/"],
  ["javascript:alert(1)", undefined],
  ["docs/rules/a.md", undefined],
  ["//example.com", undefined],
  ["", undefined],
  ["https://", undefined],
  ["https://me:secret@example.com/a?b=c#d", "https://example.com/a?b=c#d"],
  ["https://[::1]:8080/", "https://[::1]:8080/"],
  ["https://example.com/a[b]%zz#c#d[e]", "https://example.com/a%5Bb%5D%25zz#c%23d%5Be%5D"],
  ["https://exa`mple.com/", undefined],
])("toWebUrl of %s is %s", (url, expected) => {
  expect(toWebUrl(url)).toBe(expected);
});

test("what toWebUrl gives stays as it is, and means the same", () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.webUrl()), (text) => {
      const url = toWebUrl(`https://example.com/${text}`);
      expect(url).toMatch(/^[!-~]+$/u);
      expect(toWebUrl(url ?? "")).toBe(url);
      expect(url?.split("#").length).toBeLessThanOrEqual(2);
    }),
  );
});
