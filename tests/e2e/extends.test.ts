import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed, scorePlace } from "./support/clean-seed.ts";
import { lintJson, placesOf, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

const invalid = cleanSeed("a", 150);
const severities = (repository: TemporaryRepository, ...words: readonly string[]) =>
  lintJson(words, { cwd: repository.root })
    .result.diagnostics.filter(({ rule }) => rule === "score-range")
    .map(({ severity }) => severity);

describe("a configuration extends", () => {
  it("a file of the snapshot that is judged", () => {
    const repository = repositoryOf({
      "a.md": invalid,
      "seedlint.config.yaml": "extends: ./shared/base.yaml\n",
      "shared/base.yaml": "rules: { score-range: info }\n",
    });
    repository.write("a.md", invalid.replace("150", "151"));
    repository.add();
    repository.write("shared/base.yaml", "rules: { score-range: warn }\n");
    expect(severities(repository, "--staged")).toEqual(["info"]);
    expect(severities(repository)).toEqual(["warning"]);
  });

  it.each([
    ["JSON", "index.json", '{ "rules": { "score-range": "warn" } }', {}],
    ["an ES module", "index.js", 'export default { rules: { "score-range": "warn" } };', {}],
    [
      "an ES module that only `import` may have",
      "lib/main.js",
      'export default { rules: { "score-range": "warn" } };',
      { exports: { import: "./lib/main.js" } },
    ],
  ])("a package that is %s", (_, file, text, manifest) => {
    const repository = repositoryOf({
      "a.md": invalid,
      ".gitignore": "node_modules\n",
      "seedlint.config.yaml": "extends: [seedlint-config-house]\n",
    });
    const folder = "node_modules/seedlint-config-house";
    const whole = { name: "seedlint-config-house", type: "module", main: file, ...manifest };
    repository.write(`${folder}/package.json`, JSON.stringify(whole));
    repository.write(`${folder}/${file}`, text);
    expect(severities(repository)).toEqual(["warning"]);
  });

  it("a package with a schema and a rule of its own", () => {
    const repository = repositoryOf({
      "a.md": cleanSeed("a").replace("The plant", "This draft"),
      ".gitignore": "node_modules\n",
      "seedlint.config.yaml":
        'extends: ["@house/seedlint"]\ncollections: { pages: { files: "{id}.md" } }\n',
    });
    const folder = "node_modules/@house/seedlint";
    repository.write(
      `${folder}/package.json`,
      '{ "name": "@house/seedlint", "main": "main.json" }',
    );
    repository.write(
      `${folder}/main.json`,
      '{ "collections": { "pages": { "schema": "./page.json" } }, "rules": { "./no-draft.mjs": "warn" } }',
    );
    repository.write(`${folder}/page.json`, '{ "required": ["title"] }');
    repository.write(
      `${folder}/no-draft.mjs`,
      `import { defineRule } from "seedlint/sdk";
export default defineRule({
  scope: "seed",
  meta: {
    id: "no-draft", since: "1.0.0", recommended: "warn",
    docs: { summary: "Disallow drafts", why: "They are drafts.", remedy: "Finish them." },
    messages: { draft: "This is a draft" },
  },
  *check({ body }) {
    if (body.source.includes("draft")) yield { message: "draft" };
  },
});
`,
    );
    const { result } = lintJson([], { cwd: repository.root });
    expect(placesOf(result)).toEqual(["a.md 1:1 no-draft", "a.md 1:1 schema"]);
  });

  it("seedlint:policy, whose collections have a schema without a file", () => {
    const repository = repositoryOf({
      "policies/a.md": "---\nid: a\nreviewStatus: done\n---\n\nText.\n",
      "seedlint.config.yaml":
        "collections: { policies: { extends: seedlint:policy, files: 'policies/{id}.md' } }\n",
    });
    const messages = lintJson([], { cwd: repository.root })
      .result.diagnostics.filter(({ rule }) => rule === "schema")
      .map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.stringContaining("`reviewStatus`"),
        expect.stringContaining("`title`"),
      ]),
    );
  });
});

describe("what repeats in many seeds", () => {
  const names = Array.from({ length: 30 }, (_, index) => `pages/${index}.md`);
  const files = Object.fromEntries(names.map((name, index) => [name, cleanSeed(`a${index}`, 150)]));

  it("is one entry for people and complete for programs", () => {
    const { root } = repositoryOf(files);
    const { stdout } = seedlint([], { cwd: root });
    expect(stdout.match(/ {2}score-range$/gm)).toHaveLength(1);
    expect(stdout).toMatch(/in 30 seeds of pages, 27 more/);
    const commands = seedlint(["--format", "github"], { cwd: root }).stdout;
    expect(commands.match(/^::error .*,title=score-range::/gm)).toHaveLength(1);
    const { diagnostics } = lintJson([], { cwd: root }).result;
    expect(diagnostics.filter(({ rule }) => rule === "score-range")).toHaveLength(30);
    expect(seedlint(["pages/7.md"], { cwd: root }).stdout).toContain(`pages/7.md:${scorePlace}`);
  });

  it("is told one by one up to `aggregate` seeds", () => {
    const { root } = repositoryOf({ ...files, "seedlint.config.yaml": "aggregate: 30\n" });
    expect(seedlint([], { cwd: root }).stdout.match(/ {2}score-range$/gm)).toHaveLength(30);
  });
});
