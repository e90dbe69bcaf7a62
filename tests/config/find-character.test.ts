import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseConfigText } from "../../src/config/parse-config.ts";
import { getAt, type Json } from "../../src/sdk/index.ts";

/** Lines and words as they occur in expressions, quotes and backslashes among them. */
const words = fc.constantFrom(
  "self.a",
  "==",
  '"x"',
  "'y'",
  "\\\\d",
  "&&",
  "é",
  "😀",
  "(",
  ")",
  "#",
  ":",
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(" ", "\n", "  ", " ")), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join("").trim());

const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;

/** The text that the configurations here hold. */
function textAt(data: Json): string {
  const value = getAt(data, "/custom/own");
  return typeof value === "string" ? value : "";
}

/** The character at a line and column of a text. */
function charAt(source: string, line = 0, column = 0): string | undefined {
  const text = source.split("\n")[line - 1];
  return text?.charAt(column - 1);
}

describe("the place of a character of a text in a configuration", () => {
  it("is where that character was written, in every style of YAML and in JSON", async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.nat(),
        fc.constantFrom(...styles),
        fc.constantFrom(20, 80),
        async (written, seed, style, lineWidth) => {
          const data = { before: "x", custom: { own: written } };
          const yaml = stringify(data, {
            defaultStringType: style,
            defaultKeyType: "PLAIN",
            lineWidth,
          });
          for (const [path, source] of [
            ["c.yaml", yaml],
            ["c.json", JSON.stringify(data, null, 2)],
          ] as const) {
            const document = await parseConfigText(source, path);
            // What is written folded may be read with other line breaks.
            const value = textAt(document.value);
            const visible = [...value.matchAll(/[^\s"'\\]/g)].map(({ index }) => index);
            fc.pre(visible.length > 0);
            const offset = visible[seed % visible.length] ?? 0;
            const { line, column } = document.placeWithin?.("/custom/own", offset) ?? {};
            expect(charAt(source, line, column)).toBe(value[offset]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is after the last character for the end, whatever closes the text", async () => {
    const source = "a: |\n  x +\n\nb: 'x + '\nc: \"\"\n";
    const document = await parseConfigText(source, "c.yaml");
    expect(document.placeWithin?.("/a", 4)).toEqual({ path: "c.yaml", line: 2, column: 6 });
    expect(document.placeWithin?.("/b", 4)).toEqual({ path: "c.yaml", line: 4, column: 8 });
    expect(document.placeWithin?.("/c", 0)).toEqual({ path: "c.yaml", line: 5, column: 5 });
  });

  it("is that of the value where it is no text", async () => {
    const document = await parseConfigText("a: [1]\n", "c.yaml");
    expect(document.placeWithin?.("/a", 3)).toEqual({ path: "c.yaml", line: 1, column: 4 });
  });
});
