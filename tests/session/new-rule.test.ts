import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { declareRule, newRule, type NewRuleRequest } from "../../src/session/new-rule.ts";
import { environment, temporary } from "../git/support.ts";

const config = "collections: { pages: { files: 'pages/{id}.md' } }\n";

function write(
  request: Partial<NewRuleRequest>,
  files: Readonly<Record<string, string>> = { "seedlint.config.yaml": config },
) {
  const { root } = temporary({ files: { "pages/a.md": "---\nid: a\n---\n", ...files } });
  const given = { id: "title-own", scope: "seed", isJavaScript: false, ...request } as const;
  return { root, written: newRule({ cwd: root, environment, ...given }) };
}

describe("a new rule", () => {
  test("stands beside the configuration, with its test and its page", async () => {
    const { root, written } = write({});
    const { rule, test: testFile, page, ...rest } = await written;
    expect([rule, testFile, page]).toEqual(
      ["ts", "test.ts", "md"].map((ending) => join(root, `seedlint-rules/title-own.${ending}`)),
    );
    expect(rest).toEqual({ nameInConfig: undefined, runner: "seedlint" });
    for (const file of [rule, testFile, page]) {
      expect(readFileSync(file, "utf8")).not.toMatch(/rule-id|collection|0\.0\.0/);
    }
  });

  test("asks for its collection in code and cases, as data", async () => {
    const name = 'a "b" $&';
    const quoted = {
      "seedlint.config.json": JSON.stringify({ collections: { [name]: { files: "*.md" } } }),
    };
    const { written } = write({ collection: name }, quoted);
    const { rule, test: testFile } = await written;
    const literal = JSON.stringify(name);
    expect(readFileSync(rule, "utf8")).toContain(`collection.name !== ${literal}`);
    expect(readFileSync(testFile, "utf8")).toContain(`collections: { ${literal}:`);
  });

  test.each<readonly [string | undefined, boolean, string]>([
    [undefined, false, ".ts"],
    [undefined, true, ".js"],
    ['{ "type": "module" }', true, ".js"],
    ['{ "type": "commonjs" }', true, ".mjs"],
    ["{}", false, ".mts"],
    ["no json", false, ".mts"],
  ])(
    "in a package that says %s, JavaScript %j, is of modules as %s",
    async (manifest, js, ending) => {
      const files = manifest === undefined ? {} : { "package.json": manifest };
      const { written } = write({ isJavaScript: js }, { "seedlint.config.yaml": config, ...files });
      const { rule, test: testFile } = await written;
      expect(rule.endsWith(`title-own${ending}`)).toBe(true);
      expect(readFileSync(testFile, "utf8")).toContain(`from "./title-own${ending}"`);
    },
  );

  test("is named where nobody looks for it, and tested by what the package has", async () => {
    const manifest =
      '{ "version": "2.3.4", "devDependencies": { "seedlint": "1", "vitest": "4" } }';
    const { root, written } = write(
      { into: "site/rules" },
      {
        "site/seedlint.config.yaml": config,
        "seedlint.config.yaml": config,
        "package.json": manifest,
      },
    );
    const { rule, ...rest } = await written;
    expect(rest).toMatchObject({ nameInConfig: "./site/rules/title-own.mts", runner: "vitest" });
    expect(readFileSync(rule, "utf8")).toContain('since: "2.3.4"');
    expect(existsSync(join(root, "seedlint-rules"))).toBe(false);
  });

  test("overwrites nothing, and where one file exists writes none", async () => {
    const { root, written } = write(
      {},
      {
        "seedlint.config.yaml": config,
        "seedlint-rules/title-own.md": "Mine",
      },
    );
    await expect(written).rejects.toMatchObject({
      code: "rule-exists",
      problems: [{ place: { path: "seedlint-rules/title-own.md" } }],
    });
    expect(existsSync(join(root, "seedlint-rules/title-own.ts"))).toBe(false);
    expect(readFileSync(join(root, "seedlint-rules/title-own.md"), "utf8")).toBe("Mine");
  });

  test("is not written through a symlink, which may lead anywhere", async () => {
    const elsewhere = temporary().root;
    const { root } = temporary({ files: { "seedlint.config.yaml": config } });
    symlinkSync(elsewhere, join(root, "seedlint-rules"));
    const given = { id: "title-own", scope: "seed", isJavaScript: false } as const;
    await expect(newRule({ cwd: root, environment, ...given })).rejects.toMatchObject({
      code: "write-through-link",
    });
    expect(readdirSync(elsewhere)).toEqual([".git"]);
  });

  test.each<readonly [Partial<NewRuleRequest>, string]>([
    [{ id: "title" }, "`title` is no name for a rule"],
    [{ id: "../title-own" }, "`../title-own` is no name for a rule"],
    [{ id: "id-unique" }, "There is a rule `id-unique` already"],
    [{ collection: "pags" }, "There is no collection `pags`"],
    [{ into: "../elsewhere" }, "The folder is outside of the repository"],
  ])("is refused: %j", async (request, message) => {
    await expect(write(request).written).rejects.toThrow(message);
  });
});

test("a rule without code is text for the configuration, for which nothing is written", async () => {
  const { root } = temporary({ files: { "seedlint.config.yaml": config } });
  const place = { cwd: root, environment, id: "title-own" };
  const text = await declareRule({ ...place, collection: "pages" });
  expect(text).toMatch(/^custom:\n {2}title-own:\n {4}in: "pages"\n/);
  await expect(declareRule({ ...place, collection: "pags" })).rejects.toThrow("no collection");
});
