import { describe, expect, test } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { describe as describeConfig } from "../../src/session/describe.ts";
import { lint } from "../../src/session/lint.ts";
import type { LintRequest } from "../../src/session/request.ts";
import { findRuleFiles } from "../../src/session/rule-files.ts";
import { environment, temporary } from "../git/support.ts";

type Files = Readonly<Record<string, string>>;

/** A rule that reports every seed, in JavaScript. */
const rule = (id: string, { level = "warn", more = "" } = {}): string => `${more}
export default {
  scope: "seed",
  meta: {
    id: "${id}",
    recommended: "${level}",
    docs: { summary: "Require", why: "Because.", remedy: "Mend." },
    messages: { found: "Found by ${id}" },
  },
  check: () => [{ message: "found" }],
};
`;

const seeds = { "a.md": "---\nid: a\n---\n", "seedlint.config.yaml": "extends: []\n" };

function repositoryOf(files: Files) {
  const repository = temporary();
  repository.commitFiles(files);
  return repository;
}

async function judge(files: Files, request: Partial<LintRequest> = {}): Promise<LintRun> {
  const { root } = repositoryOf(files);
  return lint({ cwd: root, paths: [], head: { kind: "worktree" }, environment, ...request });
}

const told = ({ diagnostics }: LintRun): readonly string[] =>
  diagnostics.map(({ path, rule: id, severity }) => `${path} ${id} ${severity}`);

describe("the files of `seedlint-rules` that are rules", () => {
  test("are code beside the configuration, but no tests, declarations and parts", () => {
    const names = [
      ...["b.ts", "a.mjs", "c.cts", "a.test.ts", "a.spec.mjs", "a.cases.ts", "types.d.ts"],
      ...["page.md", "lib/words.ts", "words.json"],
    ];
    const paths = names.map((name) => `site/seedlint-rules/${name}`);
    const found = ["a.mjs", "b.ts", "c.cts"].map((name) => `site/seedlint-rules/${name}`);
    expect(findRuleFiles("site", [...paths, "seedlint-rules/x.ts"])).toEqual(found);
    expect(findRuleFiles("", ["seedlint-rules/x.ts"])).toEqual(["seedlint-rules/x.ts"]);
  });
});

describe("a rule in `seedlint-rules`", () => {
  test("is on at its recommended level", async () => {
    const run = await judge({
      ...seeds,
      "seedlint-rules/loud.mjs": rule("loud", { level: "error" }),
      "seedlint-rules/quiet.mjs": rule("quiet", { level: "info" }),
      "seedlint-rules/silent.mjs": rule("silent", { level: "off" }),
    });
    expect(told(run)).toEqual(["a.md loud error", "a.md quiet info"]);
  });

  test("is set by its id or by its path, and is the same rule then", async () => {
    const files = { "seedlint-rules/x.mjs": rule("x"), "seedlint-rules/y.mjs": rule("y") };
    const config = "extends: []\nrules: { x: error, ./seedlint-rules/y.mjs: off }\n";
    expect(told(await judge({ ...seeds, ...files, "seedlint.config.yaml": config }))).toEqual([
      "a.md x error",
    ]);
  });

  test("may import what is in folders below", async () => {
    const more = 'import { isOn } from "./lib/words.mjs";\nif (!isOn) throw new Error();\n';
    const run = await judge({
      ...seeds,
      "seedlint-rules/x.mjs": rule("x", { more }),
      "seedlint-rules/lib/words.mjs": "export const isOn = true;\n",
    });
    expect(told(run)).toEqual(["a.md x warning"]);
  });

  test("is found without a configuration, at the root", async () => {
    const run = await judge({ "a.md": seeds["a.md"], "seedlint-rules/x.mjs": rule("x") });
    expect(told(run)).toContain("a.md x warning");
  });

  test("is of the configuration that it stands beside, and of no other", async () => {
    const run = await judge({
      ...seeds,
      "seedlint-rules/x.mjs": rule("x"),
      "docs/seedlint.config.yaml": "extends: []\n",
      "docs/b.md": "---\nid: b\n---\n",
      "docs/seedlint-rules/y.mjs": rule("y"),
    });
    expect(told(run)).toEqual(["a.md x warning", "docs/b.md y warning"]);
  });

  test("has its path named as what sets it", async () => {
    const { root: cwd } = repositoryOf({ ...seeds, "seedlint-rules/x.mjs": rule("x") });
    const { config } = await describeConfig({ cwd, environment });
    expect(config.rules.find(({ id }) => id === "x")).toMatchObject({
      level: "warn",
      source: "seedlint-rules/x.mjs",
    });
  });

  test("is that of the index where the index is judged", async () => {
    const repository = repositoryOf(seeds);
    repository.write("seedlint-rules/x.mjs", rule("x"));
    const request = { cwd: repository.root, paths: [], environment } as const;
    expect(told(await lint({ ...request, head: { kind: "index" } }))).toEqual([]);
    repository.add();
    expect(told(await lint({ ...request, head: { kind: "index" } }))).toEqual(["a.md x warning"]);
    repository.write("seedlint-rules/x.mjs", rule("y"));
    await expect(lint({ ...request, head: { kind: "index" } })).rejects.toMatchObject({
      code: "code-differs",
    });
  });

  test("imports what is judged too, or is not run", async () => {
    const importing = rule("x").replace(/^/, 'import "./lib/words.mjs";\n');
    const files = { ...seeds, "seedlint-rules/x.mjs": importing };
    const repository = repositoryOf({ ...files, "seedlint-rules/lib/words.mjs": "export {};" });
    const request = { cwd: repository.root, paths: [], environment } as const;
    repository.write("seedlint-rules/lib/words.mjs", "export const word = 1;");
    expect(told(await lint({ ...request, head: { kind: "worktree" } }))).toContain(
      "a.md x warning",
    );
    await expect(lint({ ...request, head: { kind: "index" } })).rejects.toMatchObject({
      code: "code-differs",
      problems: [{ place: { path: "seedlint-rules/lib/words.mjs" } }],
    });
    repository.add();
    expect(told(await lint({ ...request, head: { kind: "index" } }))).toContain("a.md x warning");
  });

  test("that is a link is refused", async () => {
    const repository = repositoryOf({ ...seeds, "other.mjs": rule("x") });
    repository.symlink("../other.mjs", "seedlint-rules/x.mjs");
    const request = { cwd: repository.root, paths: [], environment } as const;
    await expect(lint({ ...request, head: { kind: "worktree" } })).rejects.toMatchObject({
      code: "code-no-file",
      problems: [{ place: { path: "seedlint-rules/x.mjs" } }],
    });
  });
});

describe("a change of `seedlint-rules`", () => {
  const changed = async (before: Files, change: Readonly<Record<string, string | null>>) => {
    const repository = repositoryOf({ ...seeds, ...before });
    for (const [path, text] of Object.entries(change)) {
      if (text === null) repository.remove(path);
      else repository.write(path, text);
    }
    const request = { cwd: repository.root, paths: [], environment } as const;
    return lint({ ...request, head: { kind: "worktree" }, base: { kind: "head" } });
  };

  test("says what a new rule says", async () => {
    const { ruleChange } = await changed({}, { "seedlint-rules/x.mjs": rule("x") });
    expect(ruleChange).toEqual({
      paths: ["seedlint-rules/x.mjs"],
      effects: [{ rule: "x", added: 1, removed: 0 }],
      unknown: null,
    });
  });

  test("says that the effect of a rule that is gone is not known", async () => {
    const { ruleChange } = await changed(
      { "seedlint-rules/x.mjs": rule("x") },
      { "seedlint-rules/x.mjs": null },
    );
    expect(ruleChange?.paths).toEqual(["seedlint-rules/x.mjs"]);
    expect(ruleChange?.unknown).toContain("another version of `seedlint-rules/x.mjs`");
  });

  const words = (isOn: boolean) => `export const isOn = ${isOn};\n`;
  const withWords = {
    "b.md": "---\nid: b\n---\n",
    "seedlint-rules/x.mjs": rule("x", { more: 'import { isOn } from "./lib/words.mjs";' }).replace(
      '[{ message: "found" }]',
      'isOn ? [{ message: "found" }] : []',
    ),
    "seedlint-rules/lib/words.mjs": words(false),
    "seedlint-rules/x.test.mjs": "",
  };

  test.each<[string, string | null]>([
    ["seedlint-rules/lib/words.mjs", words(true)],
    ["seedlint-rules/lib/more/list.json", "[]"],
    ["seedlint-rules/words.json", "[]"],
  ])("in what rules may import, %s, has every seed judged anew", async (path, text) => {
    const run = await changed(withWords, { [path]: text });
    expect(run.counts.selected).toBe(2);
    expect(run.ruleChange).toEqual({
      paths: [path],
      effects: [],
      unknown: `the base has another version of \`${path}\` than the one on disk, and only code on disk is run`,
    });
  });

  test.each(["seedlint-rules/x.test.mjs", "seedlint-rules/README.md", "other/words.mjs"])(
    "in what no rule imports, %s, is none of the rules",
    async (path) => {
      const { counts, ruleChange } = await changed(withWords, { [path]: "// new\n" });
      expect(ruleChange).toBeUndefined();
      expect(counts.linted).toBe(0);
    },
  );

  test("that brings a first rule with what it imports says what the rule says", async () => {
    const { ruleChange } = await changed(
      {},
      { ...withWords, "seedlint-rules/lib/words.mjs": words(true) },
    );
    expect(ruleChange).toMatchObject({
      effects: [{ rule: "x", added: 2, removed: 0 }],
      unknown: null,
    });
  });

  test("of somebody who is not trusted runs nothing, and the rule of the base holds", async () => {
    const repository = repositoryOf({ ...seeds, "seedlint-rules/x.mjs": rule("x") });
    const base = repository.oid("HEAD");
    repository.commitFiles({
      "b.md": "---\nid: b\n---\n",
      "seedlint-rules/x.mjs": "process.exit(7);\n",
      "seedlint-rules/y.mjs": "process.exit(7);\n",
    });
    const run = await lint({
      ...{ cwd: repository.root, paths: [], environment, rulesFrom: base },
      head: { kind: "commit", ref: "HEAD" },
      base: { kind: "commit", ref: base },
    });
    expect(told(run)).toEqual(["b.md x warning"]);
    expect(run.ruleChange?.unknown).toContain("after the merge");
  });
});
