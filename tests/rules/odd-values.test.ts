import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  getAt,
  isObject,
  parsePointer,
  selectAll,
  type Json,
  type Pointer,
  type Rule,
} from "../../src/sdk/index.ts";
import { lintCase } from "../../src/testing/lint-case.ts";
import { readMarks } from "../../src/testing/marks.ts";
import type { RuleCases, ValidCase } from "../../src/testing/rule-cases.ts";

const ids = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".cases.ts"))
  .map((file) => path.basename(file, ".cases.ts"));

const frontMatter = /^---\n([\s\S]*?\n)---\n/;

/** What stands in real repositories where another kind of value is expected. */
const odd: readonly Json[] = ["", "water", 7, null, true, [], ["water"], [[]], {}, { "0": 1 }, 0.5];

/** A case once for each of its values: that one replaced, by one odd value after the other. */
function* spoil(files: ValidCase["files"]): Iterable<ValidCase["files"]> {
  let count = 0;
  for (const [file, marked] of Object.entries(files)) {
    const { text } = readMarks(marked);
    const yaml = frontMatter.exec(text)?.[1];
    const data: unknown = yaml === undefined ? undefined : parse(yaml);
    if (!isObject(data as Json)) continue;
    for (const { pointer } of selectAll(data as Json, "/**")) {
      const spoilt = replaceAt(data as Json, pointer, odd[count % odd.length] ?? null);
      const front = () => `---\n${JSON.stringify(spoilt)}\n---\n`;
      yield { ...unmark(files), [file]: text.replace(frontMatter, front) };
      count += 1;
    }
  }
}

function replaceAt(data: Json, pointer: Pointer, value: Json): Json {
  const copy = structuredClone(data);
  const keys = parsePointer(pointer);
  const parent = getAt(copy, `/${keys.slice(0, -1).join("/")}`.replace(/^\/$/, "") as Pointer);
  if (parent !== null && typeof parent === "object") {
    Object.assign(parent, { [keys.at(-1) ?? ""]: value });
  }
  return copy;
}

describe("a rule gets by with values of any kind where it expects another", () => {
  test.each(ids)("%s", { timeout: 60_000 }, async (id) => {
    const { default: rule } = (await import(`../../rules/${id}.ts`)) as { readonly default: Rule };
    const { default: cases } = (await import(`./${id}.cases.ts`)) as {
      readonly default: RuleCases;
    };
    const crashes = new Set<string>();
    for (const example of [...Object.values(cases.valid), ...Object.values(cases.invalid)]) {
      const base = example.base && unmark(example.base);
      for (const files of spoil(example.files)) {
        const given = base === undefined ? { ...example, files } : { ...example, base, files };
        for (const { rule: by, message } of await lintCase(rule, given)) {
          if (by === "rule-crashed") crashes.add(`${message}: ${JSON.stringify(files)}`);
        }
      }
    }
    expect([...crashes]).toEqual([]);
  });
});

function unmark(files: ValidCase["files"]): ValidCase["files"] {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, readMarks(text).text] as const),
  );
}
