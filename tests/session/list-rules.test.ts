import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createValidator } from "../../src/config/json-schema.ts";
import { listRules } from "../../src/session/list-rules.ts";
import { rulesSchema } from "../../src/session/rules-schema.ts";
import { disposeLater, environment, temporary } from "../git/support.ts";

const rule = `export default {
  scope: "seed",
  meta: { id: "house-style", docs: { summary: "Require style" }, messages: { found: "Found" } },
  check: () => [],
};
`;

describe("the rules for other programs", () => {
  test("are all that may be set, each with where it comes from and its level", async () => {
    const repository = temporary();
    repository.commitFiles({
      "a.md": "---\nid: a\n---\n",
      "seedlint-rules/style.mjs": rule,
      "seedlint.config.yaml": "extends: []\nrules: { id-unique: info, suppression-unused: info }\n",
    });
    const rules = await listRules({ cwd: repository.root, environment });
    const byId = new Map(rules.map((each) => [each.id, each]));
    expect(byId.get("house-style")).toMatchObject({
      ...{ level: "warn", recommended: null, why: "", url: null, options: null },
      source: { kind: "file", path: "seedlint-rules/style.mjs" },
    });
    expect(byId.get("id-unique")).toMatchObject({
      ...{ level: "info", recommended: "error", source: { kind: "built-in" } },
    });
    expect(byId.get("audit-fresh")).toMatchObject({
      options: { type: "object", properties: { maxAgeDays: { type: "integer" } } },
      defaults: { maxAgeDays: 365 },
    });
    expect(byId.get("frontmatter-fence")).toMatchObject({ scope: "engine", level: "error" });
    expect(byId.get("suppression-unused")).toMatchObject({ scope: "engine", level: "info" });
    expect([...byId.keys()]).toEqual([...byId.keys()].toSorted());
  });

  test.each([
    ["a file", "seedlint.config.yaml", "extends: []\ncustom:\n  own:\n    RULE\n", 3],
    ["a program", "seedlint.config.mjs", "export default { custom: { own: { RULE } } };\n", null],
  ])("have path and line of one that %s declares, in the published form", async (...example) => {
    const [, path, text, line] = example;
    const repository = temporary();
    const own = path.endsWith("yaml")
      ? 'require: "true"\n    message: Never'
      : 'require: "true", message: "Never"';
    repository.commitFiles({ "a.md": "---\nid: a\n---\n", [path]: text.replace("RULE", own) });
    const rules = await listRules({ cwd: repository.root, environment });
    expect(rules.find(({ id }) => id === "own")).toMatchObject({
      source: { kind: "configuration", path, line },
    });
    const validate = await createValidator(rulesSchema, { path: "rules.schema.json" });
    const tool = { name: "seedlint", version: "0.1.0" };
    expect(validate({ version: 1, tool, rules })).toEqual([]);
  });

  test("are of the form that is published, also outside of a repository", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "seedlint-"));
    disposeLater({ dispose: () => rmSync(cwd, { recursive: true, force: true }) });
    const rules = await listRules({ cwd, environment });
    expect(rules.length).toBeGreaterThan(40);
    const validate = await createValidator(rulesSchema, { path: "rules.schema.json" });
    const tool = { name: "seedlint", version: "0.1.0" };
    expect(validate({ version: 1, tool, rules })).toEqual([]);
  });
});
