import { describe, expect, test } from "vitest";
import { tryRule } from "../../src/session/try-rule.ts";
import { environment, temporary } from "../git/support.ts";

const rule = (id: string, scope = "seed"): string => `export default {
  scope: "${scope}",
  meta: {
    id: "${id}",
    recommended: "off",
    docs: { summary: "Require", why: "Because.", remedy: "Mend." },
    messages: { found: "Found" },
  },
  collect: () => 1,
  *check(it) {
    if (it.facts === undefined) yield { message: "found" };
    else for (const { path } of it.facts) yield { message: "found", in: path };
  },
};
`;

const seeds = Object.fromEntries(
  ["a", "b", "c"].map((id) => [
    `${id}.md`,
    `---\nid: ${id}\ntitle: A  title\npubDate: 2024-13-45\n---\n`,
  ]),
);

function house() {
  const repository = temporary();
  repository.commitFiles({
    ...seeds,
    "seedlint.config.yaml": "extends: []\nrules: { ./rules/named.mjs: off, text-trim: error }\n",
    "rules/named.mjs": rule("named"),
    "rules/change.mjs": rule("of-change", "change"),
    "rules/corpus.mjs": rule("of-corpus", "corpus"),
  });
  return { repository, place: { cwd: repository.root, environment } };
}

describe("a rule is tried", () => {
  test.each([
    ["that is built in and off", "date-valid", "date-valid", "error"],
    ["that a configuration names, by its id", "named", "named", "warn"],
    ["that a configuration names, by its file", "./rules/named.mjs", "named", "warn"],
    ["that nothing names", "rules/corpus.mjs", "of-corpus", "warn"],
  ])("%s", async (_, name, id, expected) => {
    const { meta, level, run, seedCount } = await tryRule({ ...house().place, rule: name });
    expect([meta.id, level, seedCount]).toEqual([id, expected, 3]);
    expect(new Set(run.diagnostics.map((each) => each.rule))).toEqual(new Set([id]));
    expect(run.diagnostics).toHaveLength(3);
  });

  test("at the level that it has", async () => {
    const { level, microsecondsPerSeed } = await tryRule({ ...house().place, rule: "text-trim" });
    expect(level).toBe("error");
    expect(microsecondsPerSeed).toBeGreaterThan(0);
  });

  test("on what changed", async () => {
    const { repository, place } = house();
    repository.write("a.md", "---\nid: a\ntitle: Another  title\n---\n");
    const since = { ...place, since: "HEAD" };
    expect((await tryRule({ ...since, rule: "named" })).run.diagnostics).toHaveLength(1);
    const trial = await tryRule({ ...since, rule: "rules/change.mjs" });
    expect(trial.run.diagnostics).toMatchObject([{ rule: "of-change", path: "a.md" }]);
  });
});

describe("a trial is refused", () => {
  test.each([
    ["of a rule about changes without a base", "rules/change.mjs", "nothing to compare with"],
    ["of an id that no rule has", "nmed", "There is no rule `nmed`"],
    ["of a file that is not there", "rules/gone.mjs", "no such file"],
    ["of a file that is no rule", "rules/none.mjs", "no rule"],
  ])("%s", async (_, name, message) => {
    const { repository, place } = house();
    repository.write("rules/none.mjs", "export default 1;\n");
    await expect(tryRule({ ...place, rule: name })).rejects.toThrow(message);
  });
});
