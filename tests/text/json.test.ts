import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toInertJson } from "../../src/text/json.ts";
import { hostileText } from "../support/hostile.ts";
import { readCommands, readMatchedLines } from "../support/runner.ts";

describe("toInertJson", () => {
  it("escapes what a terminal or a runner would act on", () => {
    const value = { text: "a\u001b\u009b\u202e\u2028##[error]政策 \u{e0041}" };
    expect(toInertJson(value)).toBe(
      '{\n  "text": "a\\u001b\\u009b\\u202e\\u2028##\\u005berror]政策 \\udb40\\udc41"\n}',
    );
  });

  it("is read as the same value, and holds no command", () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        hostileText,
        fc.integer(),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(
          hostileText.filter((key) => key !== "__proto__"),
          tie("value"),
          { maxKeys: 3 },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        const text = toInertJson({ value });
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify({ value }));
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(readCommands(text)).toEqual([]);
        expect(readMatchedLines(text)).toEqual([]);
      }),
    );
  });
});
