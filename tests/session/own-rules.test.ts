import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explainRule } from "../../src/session/explain-rule.ts";
import { lint } from "../../src/session/lint.ts";
import { findOwnRules } from "../../src/session/own-rules.ts";
import { disposeLater, environment, temporary } from "../git/support.ts";

const rule = (docs: string, check = "() => []"): string => `export default {
  scope: "seed",
  meta: { id: "house-style", docs: ${docs}, messages: { found: "Found" } },
  check: ${check},
};
`;
const docs = '{ summary: "Require style", why: "Because.", remedy: "Mend." }';

function house(text = rule(docs)) {
  const repository = temporary();
  repository.commitFiles({
    "a.md": "---\nid: a\n---\n",
    "rules/style.mjs": text,
    "seedlint.config.yaml": "extends: []\nrules: { ./rules/style.mjs: warn }\n",
  });
  return { repository, place: { cwd: repository.root, environment } };
}

describe("a rule of the house", () => {
  test("is listed with the level of its configuration", async () => {
    expect(await findOwnRules(house().place)).toMatchObject([
      { meta: { id: "house-style" }, level: "warn", configPath: "seedlint.config.yaml" },
    ]);
  });

  test("has a page, and is meant by a name that is nearly its own", async () => {
    const { place } = house();
    expect(await explainRule("house-style", place)).toMatchObject({
      scope: "seed",
      levels: [["seedlint.config.yaml", "warn"]],
      meta: { docs: { why: "Because." } },
    });
    await expect(explainRule("house-stile", place)).rejects.toMatchObject({
      problems: [{ hint: "Did you mean `house-style`?" }],
    });
  });

  test("that says nothing of itself has a page without it", async () => {
    const { meta } = await explainRule("house-style", house(rule("{}")).place);
    expect(meta).toMatchObject({ since: "", docs: { summary: "", why: "", remedy: "" } });
  });

  test("that cannot be loaded is told as by linting, but for the page of a built-in one", async () => {
    const { place } = house("export default 1;\n");
    await expect(findOwnRules(place)).rejects.toMatchObject({ code: "rule-invalid" });
    await expect(explainRule("id-unique", place)).resolves.toMatchObject({ scope: "corpus" });
  });

  test("is not looked for outside of a checkout", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "seedlint-"));
    disposeLater({ dispose: () => rmSync(cwd, { recursive: true, force: true }) });
    expect(await findOwnRules({ cwd, environment })).toEqual([]);
    expect(await findOwnRules({ cwd: temporary({ bare: true }).root, environment })).toEqual([]);
  });

  test("that is edited has an effect that is not known, since only code on disk is run", async () => {
    const { repository, place } = house();
    repository.write("rules/style.mjs", rule(docs, "function* () {}"));
    const head = { kind: "worktree" } as const;
    const { ruleChange } = await lint({ ...place, paths: [], head, base: { kind: "head" } });
    expect(ruleChange?.unknown).toBe(
      "the base has another version of `rules/style.mjs` than the one on disk, and only code on disk is run",
    );
  });
});
