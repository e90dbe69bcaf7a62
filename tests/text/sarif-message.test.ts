import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeSarifMessage } from "../../src/text/sarif-message.ts";
import { hostileText } from "../support/hostile.ts";

describe("escapeSarifMessage", () => {
  it("makes no link of what content has", () => {
    expect(escapeSarifMessage("See [here](https://example.com)", 100)).toBe(
      "See [here]\\u{28}https://example.com)",
    );
  });

  it("shows what nobody sees, and keeps lines", () => {
    expect(escapeSarifMessage("a\u202eb\nc", 100)).toBe("a\\u{202e}b\nc");
  });

  it("is never longer than it may be, and has no link", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const message = escapeSarifMessage(text, limit);
        expect(message.length).toBeLessThanOrEqual(limit);
        expect(message).not.toContain("](");
      }),
    );
  });
});
