import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { lintJson, projectRoot, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

function fixture(): TemporaryRepository {
  const repository = repositoryOf({});
  cpSync(path.join(projectRoot, "fixtures/corpora/policy-hub"), repository.root, {
    recursive: true,
  });
  return repository;
}

const read = (repository: TemporaryRepository, file: string): string =>
  readFileSync(path.join(repository.root, file), "utf8");

describe("seedlint new seed", () => {
  it.each(["json", "yaml", "toml"])(
    "writes a record in each locale as %s, of which the rules say no more than it says",
    (syntax) => {
      const repository = fixture();
      const words = ["new", "seed", "policies", "--id", "saltmere-noise-2026", "--syntax", syntax];
      const { stdout, stderr, exitCode } = seedlint(words, { cwd: repository.root });
      const files = ["en", "zh"].map(
        (locale) => `content/policies/${locale}/saltmere-noise-2026.md`,
      );
      expect([stdout, exitCode]).toEqual([`${files.join("\n")}\n`, 0]);
      const { diagnostics } = lintJson(files, { cwd: repository.root }).result;
      expect(stderr.split("\n")).toEqual([
        "Left to fill in:",
        ...diagnostics.map(
          ({ path: file, start, message, rule }) =>
            `  ${file}:${start.line}:${start.column}  ${message}  ${rule}`,
        ),
        "",
      ]);
      const asked = diagnostics.filter(({ rule }) => rule === "schema");
      expect(new Set(asked.map(({ pointer }) => pointer))).toEqual(
        new Set(["/country", "/description", "/provenance/author", "/title"]),
      );
    },
  );

  it("takes the syntax of the other seeds, and words of each locale", () => {
    const values = (status: string) => `---\n{ "id": "a", "status": "${status}" }\n---\n\nText.\n`;
    const repository = repositoryOf({
      "en/a.md": values("Active"),
      "zh/a.md": values("现行"),
      "schema.json":
        '{ "type": "object", "required": ["status", "day", "id"], "properties": { "id": { "type": "string" }, "status": { "enum": ["Active", "现行"] }, "day": { "type": "string", "format": "date" }, "note": { "type": "string" } } }',
      "seedlint.config.yaml": `collections:
  pages:
    files: "{locale}/{id}.md"
    schema: schema.json
    locales: { values: [en, zh], translated: { /status: { Active: 现行 } } }
`,
    });
    seedlint(["new", "seed", "pages", "--id", "b"], { cwd: repository.root });
    const today = new Date().toISOString().slice(0, 10);
    const text = (status: string) =>
      `---\n{\n  "id": "b",\n  "status": "${status}",\n  "day": "${today}"\n}\n---\n`;
    expect(read(repository, "en/b.md")).toBe(text("Active"));
    expect(read(repository, "zh/b.md")).toBe(text("现行"));
  });

  it("writes the fields that other seeds have where there is no schema", () => {
    const repository = repositoryOf({
      "pages/a.md": "---\nid: a\ntitle: A\npubDate: 2024-01-01\n---\n\nText.\n",
      "seedlint.config.yaml": "collections: { pages: { files: 'pages/**/{id}.md' } }\n",
    });
    seedlint(["new", "seed", "pages", "--id", "b"], { cwd: repository.root });
    const today = new Date().toISOString().slice(0, 10);
    expect(read(repository, "pages/b.md")).toBe(`---\nid: b\ntitle: ""\npubDate: ${today}\n---\n`);
  });

  it("follows references, choices and lists of a schema", () => {
    const schema = {
      $ref: "#/$defs/page",
      $defs: {
        page: {
          type: "object",
          required: ["links", "place", "kind", "level", "extra", "other", "flag"],
          properties: {
            kind: { oneOf: [{ const: "plain" }, { type: "integer" }] },
            level: { allOf: [{ type: "integer" }], minimum: 3 },
            links: { type: "array", minItems: 1, items: { $ref: "more.json#/$defs/link" } },
            place: { type: "array", minItems: 2, prefixItems: [{ default: 1 }, { default: 2 }] },
            flag: { type: ["null", "boolean"] },
            loop: { $ref: "#/$defs/page" },
          },
          additionalProperties: { type: "string", default: "else" },
        },
      },
    };
    const repository = repositoryOf({
      "pages/a.md": "---\nid: a\n---\n\nText.\n",
      "schema.json": JSON.stringify(schema),
      "more.json": '{ "$defs": { "link": { "required": ["url"], "properties": { "url": {} } } } }',
      "seedlint.config.yaml":
        "collections: { pages: { files: 'pages/{id}.md', schema: schema.json } }\n",
    });
    seedlint(["new", "seed", "pages", "--id", "b", "--syntax", "json"], { cwd: repository.root });
    expect(JSON.parse(read(repository, "pages/b.md").replaceAll(/^---$/gm, ""))).toEqual({
      kind: "plain",
      level: 3,
      links: [{ url: "" }],
      place: [1, 2],
      flag: false,
      extra: "else",
      other: "else",
    });
  });

  it("never overwrites a file, and writes none where one exists", () => {
    const repository = fixture();
    const before = read(repository, "content/policies/en/norvale-deposit-return-2023.md");
    repository.remove("content/policies/zh/norvale-deposit-return-2023.md");
    const words = ["new", "seed", "policies", "--id", "norvale-deposit-return-2023"];
    const { stderr, stdout, exitCode } = seedlint(words, { cwd: repository.root });
    expect(stderr).toBe(
      "error: content/policies/en/norvale-deposit-return-2023.md: The file exists, and nothing is overwritten\n  Give the seed another id: `--id`\n",
    );
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(read(repository, "content/policies/en/norvale-deposit-return-2023.md")).toBe(before);
    expect(() => read(repository, "content/policies/zh/norvale-deposit-return-2023.md")).toThrow(
      /ENOENT/,
    );
  });

  it.each([
    [["polices"], /There is no collection `polices`\n {2}Did you mean `policies`\?/],
    [["policies", "--locale", "fr"], /`policies` has no locale `fr`\n {2}Known: `en`, `zh`/],
    [["policies", "--syntax", "xml"], /json, yaml, toml/],
  ])("ends in 2 for %j and says what was expected", (words, message) => {
    const { stderr, stdout, exitCode } = seedlint(["new", "seed", ...words], {
      cwd: fixture().root,
    });
    expect(stderr).toMatch(message);
    expect([stdout, exitCode]).toEqual(["", 2]);
  });

  it("says where the configuration is silent about the path", () => {
    const repository = repositoryOf({
      "pages/a.md": "---\nid: a\n---\n\nText.\n",
      "seedlint.config.yaml": "collections: { pages: { files: 'pages/*.md' } }\n",
    });
    const { stderr, exitCode } = seedlint(["new", "seed", "pages"], { cwd: repository.root });
    expect(stderr).toMatch(
      /seedlint\.config\.yaml:1:32: `pages\/\*\.md` does not say where the seed `untitled` of `pages` goes/,
    );
    expect(exitCode).toBe(2);
  });

  it("escapes no folder by its id", () => {
    const repository = repositoryOf({
      "pages/a.md": "---\nid: a\n---\n\nText.\n",
      "seedlint.config.yaml": "collections: { pages: { files: 'pages/{id}.md' } }\n",
    });
    const { exitCode } = seedlint(["new", "seed", "pages", "--id", "../../x"], {
      cwd: repository.root,
    });
    expect(exitCode).toBe(2);
  });
});
