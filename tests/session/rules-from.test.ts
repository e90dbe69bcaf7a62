import { describe, expect, test } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { lint } from "../../src/session/lint.ts";
import type { LintRequest } from "../../src/session/request.ts";
import { environment, temporary } from "../git/support.ts";

const seed = (id: string, more = ""): string => `---\nid: ${id}\n${more}---\n`;
const config = (files: string, more = ""): string =>
  `extends: []\ncollections: { all: { files: "${files}" } }\nrules: { score-range: error, id-unique: error }\n${more}`;
const wrong = "analysis: { a: { score: 300 } }\n";

type Files = Readonly<Record<string, string | null>>;

/** Judges what the second files change of the first ones, by the rules of those. */
async function judge(
  before: Readonly<Record<string, string>>,
  after: Files,
  request: Partial<LintRequest> = {},
): Promise<LintRun> {
  const repository = temporary();
  const base = repository.commitFiles(before);
  for (const [path, text] of Object.entries(after)) {
    if (text === null) repository.remove(path);
    else repository.write(path, text);
  }
  repository.add();
  repository.commit();
  return lint({
    cwd: repository.root,
    paths: [],
    head: { kind: "commit", ref: "HEAD" },
    base: { kind: "commit", ref: base },
    rulesFrom: base,
    environment,
    ...request,
  });
}

/** Each diagnostic as `verdict rule path`. */
const told = ({ diagnostics }: LintRun): readonly string[] =>
  diagnostics.map(({ verdict, rule, path }) => `${verdict} ${rule} ${path}`);

describe("a head that is judged by the rules of another commit", () => {
  const base = { "seedlint.config.yaml": config("seeds/{id}.md"), "seeds/a.md": seed("a") };

  test.each<[string, Files]>([
    ["turns rules off", { "seedlint.config.yaml": "extends: []\nrules: { score-range: off }\n" }],
    ["has no configuration any more", { "seedlint.config.yaml": null }],
    ["has a second one", { "seedlint.config.json": "{}" }],
    ["has a nearer one", { "seeds/seedlint.config.yaml": "extends: []\n" }],
    ["has one that cannot be read", { "seedlint.config.yaml": "extends: [" }],
    [
      "ignores its own seeds",
      { "seedlint.config.yaml": config("seeds/{id}.md", "ignores: [seeds]\n") },
    ],
    ["names code", { "seedlint.config.yaml": "rules: { ./gone.mjs: error }\n" }],
  ])("gains nothing when it %s", async (_, files) => {
    const run = await judge(base, { ...files, "seeds/b.md": seed("b", wrong) });
    expect(told(run)).toEqual(["introduced score-range seeds/b.md"]);
    expect(run.counts).toMatchObject({ selected: 1, linted: 1 });
    expect(run.ruleChange).toMatchObject({ paths: Object.keys(files), effects: [] });
    expect(run.ruleChange?.unknown).toContain("after the merge");
  });

  test("is governed by the nearest configuration of that commit, also in folders of its own", async () => {
    const before = {
      ...base,
      "docs/seedlint.config.yaml": config("{id}.md"),
      "docs/x.md": seed("x"),
    };
    const run = await judge(before, {
      "docs/y.md": seed("y", wrong),
      "docs/deep/z.md": seed("z", wrong),
      "elsewhere/seedlint.config.yaml": config("{id}.md"),
      "elsewhere/w.md": seed("w", wrong),
    });
    expect(told(run)).toEqual(["introduced score-range docs/y.md"]);
  });

  test("has no old problems where seeds were none before", async () => {
    const run = await judge(
      { ...base, "drafts/b.md": seed("b", wrong) },
      {
        "drafts/b.md": null,
        "seeds/b.md": seed("b", wrong),
        "seedlint.config.yaml": config("{drafts,seeds}/{id}.md"),
      },
    );
    expect(told(run)).toEqual(["introduced score-range seeds/b.md"]);
  });

  test("is judged as a whole where there is nothing to compare with", async () => {
    const repository = temporary();
    const rules = repository.commitFiles(base);
    repository.commitFiles({ "seedlint.config.yaml": "{", "seeds/b.md": seed("b", wrong) });
    const head = { kind: "commit", ref: "HEAD" } as const;
    const run = await lint({
      cwd: repository.root,
      paths: [],
      head,
      rulesFrom: rules,
      environment,
    });
    expect(told(run)).toEqual(["introduced score-range seeds/b.md"]);
    expect(run.counts.linted).toBe(2);
  });

  test("has no code run where none may be, wherever it comes from", async () => {
    const rule = { "seedlint.config.yaml": "rules: { ./own.mjs: error }\n", "own.mjs": "" };
    const attempt = judge(
      { ...base, ...rule },
      { "seeds/b.md": seed("b") },
      { isCodeAllowed: false },
    );
    await expect(attempt).rejects.toMatchObject({ code: "code-untrusted" });
  });

  test("cannot be one without commits", async () => {
    const { root } = temporary();
    const head = { kind: "folder" } as const;
    await expect(lint({ cwd: root, paths: [], head, rulesFrom: "HEAD" })).rejects.toThrow(
      "has no commits",
    );
  });
});
