import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeTerminal, escapeTerminalLine, toHyperlink } from "../../src/text/terminal.ts";
import { targetsOf, withoutDecoration } from "../support/decoration.ts";
import { hostileText } from "../support/hostile.ts";
import { readCommands } from "../support/runner.ts";

const INVISIBLE = /(?!\n|\t)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b-\u200d\u2060\ufeff]/u;

describe("escapeTerminal", () => {
  it("leaves what people can see", () => {
    const text = "政策 “é” 한국어 🌊 ☎️ \u0301 a\tb\nnext line";
    expect(escapeTerminal(text)).toBe(text);
  });

  it.each([
    ["an escape sequence", "\u001b[31mred", "\\u{1b}[31mred"],
    ["the one-byte form of its start", "\u009b31mred", "\\u{9b}31mred"],
    ["bidi controls", "\u202eabc\u2066d\u200f", "\\u{202e}abc\\u{2066}d\\u{200f}"],
    ["zero-width characters", "a\u200bb\u200dc\ufeff", "a\\u{200b}b\\u{200d}c\\u{feff}"],
    ["line separators", "a\u2028b\u2029c\u0085d", "a\\u{2028}b\\u{2029}c\\u{85}d"],
    ["characters drawn as nothing", "a\u3164b\u{e0041}", "a\\u{3164}b\\u{e0041}"],
    ["lone surrogates", "a\ud800b", "a\\u{d800}b"],
    ["a carriage return", "good\rbad", "good\\rbad"],
  ])("shows %s", (_, text, shown) => {
    expect(escapeTerminal(text)).toBe(shown);
  });

  it("lets no control and no command through", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeTerminal(text);
        expect(escaped).not.toMatch(INVISIBLE);
        expect(readCommands(escaped)).toEqual([]);
      }),
    );
  });
});

describe("escapeTerminalLine", () => {
  it("shows line feeds and tabs", () => {
    expect(escapeTerminalLine("a\nb\r\n\tc")).toBe("a\\nb\\r\\n\\tc");
  });

  it("gives one line without controls or commands", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeTerminalLine(text);
        expect(escaped).not.toMatch(INVISIBLE);
        expect(escaped).not.toMatch(/[\n\t]/u);
        expect(readCommands(escaped)).toEqual([]);
      }),
    );
  });
});

describe("toHyperlink", () => {
  it("links a label to a web page", () => {
    expect(toHyperlink("schema", "https://example.com/schema")).toBe(
      "\u001b]8;;https://example.com/schema\u001b\\schema\u001b]8;;\u001b\\",
    );
  });

  it.each(["", "docs/schema.md", "javascript:alert(1)", "file:///etc/passwd"])(
    "leaves the label bare for %j",
    (url) => {
      expect(toHyperlink("schema", url)).toBe("schema");
    },
  );

  it("writes URLs in printable ASCII, without commands", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const link = toHyperlink("label", `https://example.com/${text}#${text}`);
        expect(withoutDecoration(link)).toBe("label");
        for (const target of targetsOf(link)) expect(target).not.toContain("##[");
      }),
    );
  });
});
