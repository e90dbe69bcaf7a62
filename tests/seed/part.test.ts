import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import type { Span } from "../../src/sdk/index.ts";
import type { SeedDocument } from "../../src/seed/document.ts";
import { locatePart } from "../../src/seed/part/locate-part.ts";
import { parse } from "./support.ts";

const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Array.from("aß政策、。'\" \\\t")) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(" ", "\n", "\n\n", "long", "words", ": ", " #", "\u200B"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("😀", "\uD83D", "\r", "\u0085", "\0", "\u2028", "\u00A0"),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 3, unit: "binary" }) },
);
const text = fc.array(unit, { maxLength: 24 }).map((units) => units.join(""));
// What YAML takes for blanks that are none is told by the reader, and no text.
const lineText = text.map((value) => value.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u00A0\u2028]/gu, ""));
const wholeText = text.map((value) => value.replaceAll(/(?!\n|\t)[\p{Cc}\p{Cs}]/gu, ""));

/** Where a range starts and ends, as shares of the text. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Checks that each range of a text is found where it reads as itself. */
async function expectExact(
  values: fc.Arbitrary<string>,
  write: (value: string) => string,
  read: (source: string) => string,
  { isMeant = /^/, fold = (value: string) => value } = {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, share, share, async (written, a, b) => {
      const file = write(written);
      const document = await parse(file);
      const value = document.data?.["v"];
      // The writer takes another style for what the wanted one cannot say, and folds some wrong.
      fc.pre(isMeant.test(file) && typeof value === "string" && value.trim() !== "");
      const [start = 0, end = 0] = [a, b]
        .map((each) => Math.round(each * value.length))
        .toSorted((one, other) => one - other);
      const source = sourceOf(document, { start, end });
      expect(source).toBeDefined();
      expect(fold(read(source ?? ""))).toBe(fold(value.slice(start, end)));
    }),
    { numRuns: 200 },
  );
}

/** The source of a range of the value at `/v`. */
function sourceOf(document: SeedDocument, part: Span): string | undefined {
  const span = locatePart(document, { pointer: "/v", part: "value" }, part);
  return span && document.text.slice(span.start, span.end);
}

type Style = "PLAIN" | "QUOTE_SINGLE" | "QUOTE_DOUBLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

const yamlOf =
  (defaultStringType: Style, lineWidth: number, collectionStyle: "block" | "flow" = "block") =>
  (value: string): string => {
    const data = { id: "x", deep: { list: [value] }, v: value };
    const styles = { defaultStringType, defaultKeyType: "PLAIN", collectionStyle } as const;
    const layout = { version: "1.2", lineWidth, minContentWidth: 0 } as const;
    return `---\n${stringify(data, { ...styles, ...layout, aliasDuplicateObjects: false })}---\n`;
  };

/** A fold of several lines is one piece of source, whatever part of it is meant. */
const foldBreaks = (value: string): string => value.replaceAll(/\n+/g, "\n");
const collapse = (value: string): string => value.replaceAll(/\s+/g, " ").trim();

describe("a range of a text is found in the source", () => {
  it("of JSON", async () => {
    await expectExact(
      text,
      (value) => `---\n${JSON.stringify({ id: "x", v: value }, null, 2)}\n---\n`,
      (source) => JSON.parse(`"${source}"`) as string,
    );
  });

  it("of JSON in which every character is escaped", async () => {
    const escape = (value: string) =>
      Array.from({ length: value.length }, (_, at) => value.charCodeAt(at))
        .map((code) => `\\u${code.toString(16).padStart(4, "0")}`)
        .join("");
    await expectExact(
      text,
      (value) => `---\n{ "v": "${escape(value)}" }\n---\n`,
      (source) => JSON.parse(`"${source}"`) as string,
    );
  });

  describe.each(["block", "flow"] as const)("of YAML in %s collections", (collections) => {
    it.each([0, 20])("in double quotes, lines of %i", async (width) => {
      const write = yamlOf("QUOTE_DOUBLE", width, collections);
      await expectExact(text, write, (source) => String(parseYaml(`"${source}"`)));
    });

    it.each([0, 20])("in single quotes, lines of %i", async (width) => {
      const write = yamlOf("QUOTE_SINGLE", width, collections);
      const read = (source: string) => String(parseYaml(`'${source}'`));
      await expectExact(wholeText, write, read, { isMeant: /[{ \n]v:\s+'/, fold: foldBreaks });
    });

    it.each([0, 20])("without quotes, lines of %i", async (width) => {
      const write = yamlOf("PLAIN", width, collections);
      const read = (source: string) => String(parseYaml(`'${source.replaceAll("'", "''")}'`));
      const isMeant = /[{ \n]v:\s+[^\s"'|>]/;
      await expectExact(lineText, write, read, { isMeant, fold: foldBreaks });
    });
  });

  it("of a literal block", async () => {
    const read = (source: string) => source.replaceAll(/\n {0,2}/g, "\n");
    const isMeant = /^v: \|/m;
    await expectExact(wholeText, yamlOf("BLOCK_LITERAL", 0), read, { isMeant, fold: collapse });
  });

  it("of a folded block", async () => {
    const isMeant = /^v: >/m;
    const folded = wholeText.map((value) => `some long words that fold ${value}`);
    await expectExact(folded, yamlOf("BLOCK_FOLDED", 20), String, { isMeant, fold: collapse });
  });

  const basic = (value: string, isMultiline: boolean) =>
    JSON.stringify(value)
      .slice(1, -1)
      .replaceAll("\u007F", "\\u007f")
      .replaceAll("\\n", isMultiline ? "\n" : "\\n");
  const readBasic = (source: string) =>
    JSON.parse(`"${source.replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`) as string;
  const scalarText = text.map((value) => value.replaceAll(/\p{Cs}|\\/gu, ""));
  const literalText = wholeText.map((value) => value.replaceAll("'", ""));

  it("of a basic string of TOML", async () => {
    await expectExact(scalarText, (value) => `+++\nv = "${basic(value, false)}"\n+++\n`, readBasic);
  });

  it("of a basic string of TOML over several lines", async () => {
    const write = (value: string) => `+++\nv = """\n${basic(value, true)}"""\n+++\n`;
    await expectExact(scalarText, write, readBasic);
  });

  it("of a literal string of TOML", async () => {
    const oneLine = literalText.map((value) => value.replaceAll("\n", ""));
    await expectExact(oneLine, (value) => `+++\nv = '${value}'\n+++\n`, String);
  });

  it("of a literal string of TOML over several lines", async () => {
    await expectExact(literalText, (value) => `+++\nv = '''\n${value}'''\n+++\n`, String);
  });
});

describe("a range of a text", () => {
  const find = async (file: string, wanted: string): Promise<string | undefined> => {
    const document = await parse(file);
    const value = document.data?.["v"];
    const start = typeof value === "string" ? value.indexOf(wanted) : -1;
    return sourceOf(document, { start, end: start + wanted.length });
  };

  it.each([
    ["an escape in JSON", '---\n{"v": "a\\u200bc"}\n---\n', "\u200B", "\\u200b"],
    ["a pair of escapes", '---\n{"v": "a\\uD83D\\uDE00c"}\n---\n', "😀", "\\uD83D\\uDE00"],
    ["a long escape in YAML", '---\nv: "a\\U0001F600c"\n---\n', "😀", "\\U0001F600"],
    ["a line that YAML joins", '---\nv: "one \\\n   two"\n---\n', "one two", "one \\\n   two"],
    ["a line that YAML folds", "---\nv: one\n  two\n\n  three\n---\n", "o\nth", "o\n\n  th"],
    ["doubled quotes", "---\nv: 'it''s so'\n---\n", "'s", "''s"],
    ["an anchored value", "---\nv: &a one two\n---\n", "two", "two"],
    ["an indented literal", "---\nv: |2\n    one\n   two\n---\n", "one\n two", "one\n   two"],
    ["a literal with CRLF", "---\r\nv: |\r\n  one\r\n  two\r\n---\r\n", "e\nt", "e\r\n  t"],
    ["a literal after blank lines", "---\nv: |-\n\n  one\n\n  two\n---\n", "two", "two"],
    ["a fold that ends at a list", "---\nv: >-\n  one\n    - two\n  three\n---\n", "two", "two"],
    ["what TOML joins", '+++\nv = """one \\\n   two"""\n+++\n', "one two", "one \\\n   two"],
    ["TOML with CRLF", "+++\r\nv = '''\r\none\r\ntwo'''\r\n+++\r\n", "two", "two"],
  ])("is exact for %s", async (_name, file, wanted, source) => {
    expect(await find(file, wanted)).toBe(source);
  });

  it("may be empty", async () => {
    const document = await parse('---\n{"v": "water"}\n---\n');
    const place = { pointer: "/v", part: "value" } as const;
    expect(locatePart(document, place, { start: 5, end: 5 })).toEqual({ start: 16, end: 16 });
  });

  it("is found in a key", async () => {
    const document = await parse('---\n{"a\\u200bb": 1}\n---\n');
    const place = { pointer: "/a\u200Bb", part: "key" } as const;
    const span = locatePart(document, place, { start: 1, end: 2 });
    expect(document.text.slice(span?.start, span?.end)).toBe("\\u200b");
  });

  it.each([
    ["an alias", "---\na: &a one two\nv: *a\n---\n"],
    ["a number", "---\nv: 12345\n---\n"],
    ["a list", "---\nv: [one]\n---\n"],
    ["nothing", "---\na: b\n---\n"],
    ["a text that ends before it", "---\nv: a\n---\n"],
  ])("is not found in %s", async (_name, file) => {
    const document = await parse(file);
    const place = { pointer: "/v", part: "value" } as const;
    expect(locatePart(document, place, { start: 1, end: 2 })).toBeUndefined();
  });
});
