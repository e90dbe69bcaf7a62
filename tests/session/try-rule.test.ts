import { describe, expect, test } from "vitest";
import { drawTrial, trialToJson } from "../../src/report/trial.ts";
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

describe("a declared rule is tried", () => {
  const custom = `collections:
  all: { files: "{id}.md" }
  none: { files: "drafts/{id}.md" }
custom:
  met: { require: 'self.id != ""', message: "No id" }
  unmet: { in: all, require: 'self.id == ""', message: "An id" }
  elsewhere: { in: none, require: 'self.id != ""', message: "No id" }
  nowhere: { each: /scores/*, require: self > 0, message: "No score" }
  never: { when: 'self.id == "z"', require: 'self.id != ""', message: "No id" }
  of-many: { each: /next, require: 'ref("all", self) != null', message: "No record" }
  never-of-many:
    { when: has(self.next), require: 'ref("all", self.next) != null', message: "No record" }
  changed: { each: /year, require: self >= oldSelf, message: "Earlier" }
  broken: { when: 'int(self.id) > 0', require: 'self.id != ""', message: "No id" }
`;

  function declared() {
    const repository = temporary();
    repository.commitFiles({ ...seeds, "drafts/x.md": "---\n", "seedlint.config.yaml": custom });
    return { repository, place: { cwd: repository.root, environment } };
  }

  test.each([
    ["met", undefined],
    ["unmet", undefined],
    ["elsewhere", "no-seed"],
    ["nowhere", "no-value"],
    ["never", "no-condition"],
    ["of-many", "no-value"],
    ["never-of-many", "no-condition"],
    ["broken", undefined],
  ])("and it is told why %s judges nothing: %s", async (id, idle) => {
    expect((await tryRule({ ...declared().place, rule: id })).idle).toBe(idle);
  });

  test("on a change that leaves it nothing to compare", async () => {
    const { repository, place } = declared();
    const trial = async () => tryRule({ ...place, rule: "changed", since: "HEAD" });
    expect((await trial()).idle).toBe("no-seed");
    repository.write("a.md", "---\nid: a\n---\n");
    expect((await trial()).idle).toBe("no-value");
    repository.write("a.md", "---\nid: a\nyear: 1\n---\n");
    expect((await trial()).idle).toBe("no-former-value");
    repository.add();
    repository.commit();
    repository.write("a.md", "---\nid: a\nyear: 2\n---\n");
    expect((await trial()).idle).toBeUndefined();
  });

  test("and people and programs are told so", async () => {
    const trial = await tryRule({ ...declared().place, rule: "nowhere" });
    const reader = { tool: { name: "seedlint", version: "" }, cwd: "/" };
    expect(drawTrial(trial, { ...reader, color: false, hyperlinks: false })).toContain(
      "   Judged    nothing: its `each` leads to no value\n",
    );
    expect(JSON.parse(trialToJson(trial))).toMatchObject({ idle: "no-value", findings: 0 });
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
