import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Document, parse, stringify, visit } from "yaml";
import { getAt, type Diagnostic, type Json, type Rule } from "../../src/sdk/index.ts";
import { lintCase } from "../../src/testing/lint-case.ts";
import { readMarks } from "../../src/testing/marks.ts";
import type { RuleCases, ValidCase } from "../../src/testing/rule-cases.ts";

interface NamedCase {
  readonly name: string;
  readonly rule: Rule;
  readonly example: ValidCase;
}

type Rewrite = (text: string) => string;

const ids = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".cases.ts"))
  .map((file) => path.basename(file, ".cases.ts"));
const cases = (await Promise.all(ids.map(readCases))).flat();
const changes = cases.filter(({ example }) => example.base !== undefined);

async function readCases(id: string): Promise<readonly NamedCase[]> {
  const { default: rule } = (await import(`../../rules/${id}.ts`)) as { readonly default: Rule };
  const { default: examples } = (await import(`./${id}.cases.ts`)) as {
    readonly default: RuleCases;
  };
  return Object.entries({ ...examples.valid, ...examples.invalid }).map(([name, example]) => ({
    name: `${id}: ${name}`,
    rule,
    example: rewrite(example, (text) => readMarks(text).text),
  }));
}

/** Every text of a case rewritten; of a case about a change those of both sides. */
function rewrite(example: ValidCase, change: Rewrite): ValidCase {
  const { base } = example;
  const rewritten = rewriteFiles(example, change);
  return base === undefined ? rewritten : { ...rewritten, base: rewriteAll(base, change) };
}

/** The texts that are there in the end rewritten: a change that also rewrites the layout. */
function rewriteFiles(example: ValidCase, change: Rewrite): ValidCase {
  return { ...example, files: rewriteAll(example.files, change) };
}

function rewriteAll(files: ValidCase["files"], change: Rewrite): ValidCase["files"] {
  const entries = Object.entries(files).map(([file, text]) => [file, change(text)] as const);
  return Object.fromEntries(entries);
}

const reverse = (files: ValidCase["files"]): ValidCase["files"] =>
  Object.fromEntries(Object.entries(files).toReversed());

/** Everything but where it stands in the text. */
const summarise = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .map(({ rule, messageId, message, pointer, fingerprint, ...diagnostic }) => ({
      ...{ rule, messageId, message, pointer, fingerprint, path: diagnostic.path },
      related: diagnostic.related.map((place) => [place.path, place.pointer, place.message]),
    }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const frontMatter = /^---\n([\s\S]*?\n)---\n/;

/** The front matter in another syntax, as the same values. */
const reserialise =
  (write: (data: Json) => string): Rewrite =>
  (text) =>
    text.replace(frontMatter, (_all, yaml: string) => {
      const written = write(parse(yaml) as Json);
      return `---\n${written.endsWith("\n") ? written : `${written}\n`}---\n`;
    });

const syntaxes: Readonly<Record<string, (data: Json) => string>> = {
  JSON: (data) => JSON.stringify(data, null, 2),
  "flow YAML": writeFlow,
  "block YAML": (data) => stringify(data, { collectionStyle: "block", lineWidth: 0 }),
};

/** In quotes what could not be read without them: text with a character at its edge that nobody sees. */
function writeFlow(data: Json): string {
  const document = new Document(data);
  visit(document, {
    Scalar(_part, node) {
      if (/^\p{Cf}|\p{Cf}$/u.test(String(node.value))) node.type = "QUOTE_SINGLE";
    },
  });
  return document.toString({ collectionStyle: "flow", singleQuote: true, lineWidth: 0 });
}

describe("a rule says the same", () => {
  const layouts: Readonly<Record<string, Rewrite>> = {
    "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
    "with a byte order mark": (text) => `\uFEFF${text}`,
    ...Object.fromEntries(
      Object.entries(syntaxes).map(([name, write]) => [`as ${name}`, reserialise(write)]),
    ),
  };
  for (const [layout, change] of Object.entries(layouts)) {
    test.each(cases)(`${layout}: $name`, async ({ rule, example }) => {
      const expected = summarise(await lintCase(rule, example));
      expect(summarise(await lintCase(rule, rewrite(example, change)))).toEqual(expected);
    });

    test.each(changes)(`of a change that also writes it ${layout}: $name`, async (each) => {
      const { rule, example } = each;
      const expected = summarise(await lintCase(rule, example));
      expect(summarise(await lintCase(rule, rewriteFiles(example, change)))).toEqual(expected);
    });
  }

  test.each(cases)("in whatever order files come: $name", async ({ rule, example }) => {
    const files = reverse(example.files);
    const base = example.base === undefined ? {} : { base: reverse(example.base) };
    const reversed = { ...example, files, ...base };
    expect(await lintCase(rule, reversed)).toEqual(await lintCase(rule, example));
  });
});

describe("a place is that of the value", () => {
  for (const [syntax, write] of Object.entries(syntaxes)) {
    test.each(cases)(`in ${syntax}: $name`, async ({ rule, example }) => {
      const changed = rewrite(example, reserialise(write));
      for (const { path: file, pointer, span } of await lintCase(rule, changed)) {
        const text = changed.files[file] ?? "";
        const data = parse(frontMatter.exec(text)?.[1] ?? "") as Json;
        const value = pointer === null ? undefined : getAt(data, pointer);
        const found = text.slice(span.start, span.end);
        if (value === undefined || isPartOf(value, found)) continue;
        // A block starts at its first item: the lines after it are as deep as the column says.
        const column = span.start - (text.lastIndexOf("\n", span.start - 1) + 1);
        const read: unknown = parse(" ".repeat(column) + found);
        if (isKeyOf(pointer, read)) continue;
        expect(read).toEqual(value);
      }
    });
  }
});

/** True for a finding about a part of a text, which may be an escape. */
function isPartOf(value: Json, found: string): boolean {
  if (typeof value !== "string" || value === found) return false;
  const text: unknown = found.startsWith("\\") ? parse(`"${found}"`) : found;
  return typeof text === "string" && value.includes(text);
}

/** True for a finding about a key, which is one where the text is the last key of the pointer. */
function isKeyOf(pointer: string | null, read: unknown): boolean {
  return typeof read === "string" && pointer?.split("/").at(-1) === read;
}
