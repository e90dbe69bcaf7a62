import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { fixInPasses } from "../../src/engine/fix/fix-in-passes.ts";
import { toFixPolicy } from "../../src/engine/fix/policy.ts";
import { lintProject } from "../../src/engine/lint-project.ts";
import type { Diagnostic, Json, Rule } from "../../src/sdk/index.ts";
import { openCase } from "../../src/testing/case-project.ts";
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
/** The cases in which there is something to mend. */
const cases = (await Promise.all(ids.map(readCases))).flat();

async function readCases(id: string): Promise<readonly NamedCase[]> {
  const { default: rule } = (await import(`../../rules/${id}.ts`)) as { readonly default: Rule };
  const { default: examples } = (await import(`./${id}.cases.ts`)) as {
    readonly default: RuleCases;
  };
  const mendable: NamedCase[] = [];
  for (const [name, { files, base, ...rest }] of Object.entries(examples.invalid)) {
    const before = base === undefined ? {} : { base: rewrite(base, unmark) };
    const example: ValidCase = { ...rest, files: rewrite(files, unmark), ...before };
    const { project, files: seeds } = await openCase(rule, example);
    const { diagnostics } = await lintProject(project, seeds);
    if (diagnostics.some(({ mend }) => mend !== undefined)) {
      mendable.push({ name: `${id}: ${name}`, rule, example });
    }
  }
  return mendable;
}

function rewrite(files: ValidCase["files"], change: Rewrite): ValidCase["files"] {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, change(text)]));
}

function unmark(text: string): string {
  return readMarks(text).text;
}

const frontMatter = /^---\n([\s\S]*?\n)---\n/;

/** The front matter in another syntax, as the same values. */
const reserialise =
  (write: (data: Json) => string): Rewrite =>
  (text) =>
    text.replace(frontMatter, (_all, yaml: string) => {
      const written = write(parse(yaml) as Json);
      return `---\n${written.endsWith("\n") ? written : `${written}\n`}---\n`;
    });

const layouts: Readonly<Record<string, Rewrite>> = {
  "as it is": (text) => text,
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "with a byte order mark": (text) => `\uFEFF${text}`,
  "as JSON": reserialise((data) => JSON.stringify(data, null, 2)),
  "as flow YAML": reserialise((data) =>
    stringify(data, { collectionStyle: "flow", singleQuote: true, lineWidth: 0 }),
  ),
  "as block YAML": reserialise((data) =>
    stringify(data, { collectionStyle: "block", lineWidth: 0 }),
  ),
};

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Mends a case, by suggestions too if `isUnsafe`. */
async function mendCase({ rule, example }: NamedCase, isUnsafe: boolean) {
  const found: (readonly Diagnostic[])[] = [];
  const { files, left } = await fixInPasses(
    async (edited) => {
      const texts = [...edited].map(([file, bytes]) => [file, decoder.decode(bytes)] as const);
      const now: ValidCase["files"] = { ...example.files, ...Object.fromEntries(texts) };
      const { project, files: seeds } = await openCase(rule, { ...example, files: now });
      const outcome = await lintProject(project, seeds);
      found.push(outcome.diagnostics);
      return { judged: [{ rules: project.rules, outcome }] };
    },
    toFixPolicy({ isAll: false, isUnsafe }),
  );
  const texts = Object.fromEntries(
    [...files].map(([file, { after }]) => [file, decoder.decode(after)]),
  );
  return { texts, left, before: found[0] ?? [], after: found.at(-1) ?? [] };
}

/** Whether what counts is said of a seed by its own rule or another one. */
const countOf = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ verdict }) => verdict === "introduced").length;

/** What is not as it should be once a case is mended; nothing, if all is well. */
async function findFaults(named: NamedCase, isUnsafe: boolean): Promise<readonly string[]> {
  const { texts, left, before, after } = await mendCase(named, isUnsafe);
  const files = { ...named.example.files, ...texts };
  const again = await mendCase({ ...named, example: { ...named.example, files } }, isUnsafe);
  // What a person is to decide may be wrong; then it is not made.
  const isExpected = (reason: string) => isUnsafe && reason.startsWith("It would bring in");
  return [
    ...left.map(({ reason }) => reason).filter((reason) => !isExpected(reason)),
    ...(countOf(after) > countOf(before) ? ["there is more to say than before"] : []),
    ...Object.keys(again.texts).map((file) => `${file} changes a second time`),
  ];
}

describe("mends end, leave nothing worse, and have nothing to do a second time", () => {
  for (const [layout, change] of Object.entries(layouts)) {
    test.each(cases)(`of seeds ${layout}: $name`, async ({ example, ...named }) => {
      const changed = { ...example, files: rewrite(example.files, change) };
      expect(await findFaults({ ...named, example: changed }, false)).toEqual([]);
    });
  }

  test.each(cases)("suggestions included: $name", async (named) => {
    expect(await findFaults(named, true)).toEqual([]);
  });
});
