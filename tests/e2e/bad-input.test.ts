import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

const collection = "collections:\n  pages:\n    files: content/{locale}/{id}.md\n";

/** What a run on a repository with one seed says of its configuration and schema. */
function judge(config: string, schema = "{}"): string {
  const repository = TemporaryRepository.init({
    files: {
      "content/en/a.md": "---\nid: a\n---\n\nText.\n",
      "schemas/page.schema.json": schema,
      "seedlint.config.yaml": config,
    },
  });
  repositories.push(repository);
  const { stdout, stderr, exitCode } = seedlint([], { cwd: repository.root });
  expect([stdout, exitCode]).toEqual(["", 2]);
  expect(stderr).not.toMatch(/\n\s+at /);
  return stderr;
}

describe("a configuration with a mistake ends in 2, with the place and what to write", () => {
  it.each([
    [
      "a value of the wrong type",
      "collections:\n  pages:\n    files: 5\n",
      "seedlint.config.yaml:3:12: Expected a list of patterns, found `5`",
    ],
    [
      "a level of another linter",
      "rules:\n  id-unique: warning\n",
      "seedlint.config.yaml:2:14: Expected `off`, `info`, `warn` or `error`, found `warning`\n  Did you mean `warn`?",
    ],
    [
      "an unknown preset",
      "extends: [seedlint:strct]\n",
      "seedlint.config.yaml:1:11: Unknown preset `seedlint:strct`\n  Did you mean `seedlint:strict`?",
    ],
    [
      "a file to extend that does not exist",
      "extends: ./base.yaml\n",
      "seedlint.config.yaml:1:10: The file `base.yaml`, which this extends, does not exist\n  The path is relative to the folder of `seedlint.config.yaml`",
    ],
    [
      "a package that is not installed",
      "extends: seedlint-config-house\n",
      "seedlint.config.yaml:1:10: The package `seedlint-config-house` is not installed\n  Install it: `npm install --save-dev seedlint-config-house`; a file would start with `./`",
    ],
    [
      "a file that extends itself",
      "extends: ./seedlint.config.yaml\n",
      "seedlint.config.yaml:1:10: The configuration extends itself: `seedlint.config.yaml` → `seedlint.config.yaml`\n  Leave one of them out",
    ],
    [
      "a collection that extends what has no shape",
      `${collection}    extends: seedlint:strict\n`,
      "seedlint.config.yaml:4:14: Expected `seedlint:policy`, found `seedlint:strict`\n  Did you mean `seedlint:policy`?",
    ],
    [
      "a pattern that matches nothing",
      "collections:\n  pages:\n    files: content/{locale}/pages/{id}.md\n",
      "seedlint.config.yaml:3:12: Collection `pages` has no seed: no path matches `content/{locale}/pages/{id}.md`\n  Patterns are relative to the repository's root, the folder of the configuration. Markdown files are in `content/en`.",
    ],
    [
      "two collections that claim one file",
      `${collection}  all:\n    files: "**/*.md"\n`,
      "seedlint.config.yaml:5:12: Two collections claim `content/en/a.md`: `pages` and `all`\n  Narrow the `files` of one of them, or exclude the path there: `!content/en/a.md`",
    ],
    [
      "a schema that does not exist",
      `${collection}    schema: schemas/pages.schema.json\n`,
      "seedlint.config.yaml:4:13: The JSON Schema `schemas/pages.schema.json` does not exist\n  Did you mean `schemas/page.schema.json`?",
    ],
  ])("%s", (_, config, expected) => {
    expect(judge(config)).toBe(`error: ${expected}\n`);
  });
});

describe("a JSON Schema with a mistake ends in 2, with its place and that of who names it", () => {
  const named = "It is the schema of `pages` by seedlint.config.yaml:4:13";

  it.each([
    [
      "a list",
      "[]",
      '1:1: Expected a JSON Schema, found `[]`\n  A JSON Schema is a mapping such as `{ "type": "object" }`, or `true` or `false`. ',
    ],
    [
      "an unknown type",
      '{ "type": "strng" }',
      "1:11: This is no JSON Schema: `/type` must be equal to one of the allowed values, found `strng`\n  Did you mean `string`? ",
    ],
    [
      "a keyword with a value of the wrong type",
      '{ "properties": { "id": { "minLength": "1" } } }',
      "1:40: This is no JSON Schema: `/properties/id/minLength` must be integer, found `1`\n  ",
    ],
    [
      "a reference to nowhere",
      '{ "$ref": "#/$defs/pge", "$defs": { "page": {} } }',
      "1:11: The `$ref` `#/$defs/pge` leads to nothing\n  Did you mean `#/$defs/page`? ",
    ],
    [
      "a reference to a file that does not exist",
      '{ "$ref": "./other.json" }',
      "1:11: The `$ref` leads to `schemas/other.json`, which does not exist\n  The path is relative to the folder of `schemas/page.schema.json`. ",
    ],
    [
      "a reference to the network",
      '{ "$ref": "https://example.com/page.json" }',
      "1:11: The `$ref` `https://example.com/page.json` is remote, and schemas are never fetched\n  Keep a copy of the schema in the repository and refer to it by a relative path. ",
    ],
  ])("%s", (_, schema, expected) => {
    const stderr = judge(`${collection}    schema: schemas/page.schema.json\n`, schema);
    expect(stderr.replace("?. It", "? It")).toBe(
      `error: schemas/page.schema.json:${expected.replace("? ", "? ")}${named}\n`,
    );
  });
});
