import { describe, expect, it } from "vitest";
import { checkConfig } from "../../src/config/check-config.ts";
import { resolveConfig, type ResolvedConfig } from "../../src/config/resolve.ts";
import { readStack } from "../../src/config/stack.ts";
import { options, told } from "./house.ts";

const main = "seedlint.config.yaml";

/** The configuration at `path` of files that exist in memory; packages are `node_modules/name.json`. */
async function resolve(
  files: Readonly<Record<string, string>>,
  path = main,
): Promise<ResolvedConfig> {
  const texts = new Map(Object.entries(files));
  const stack = await readStack(path, {
    read: async (file) => texts.get(file),
    importDefault: async () => undefined,
    readPluginPreset: async (name) => {
      throw new Error(`No plugin is expected: ${name}`);
    },
    findPackage: async (name) => {
      const file = `node_modules/${name}.json`;
      return texts.has(file) ? file : undefined;
    },
  });
  await checkConfig(stack, options);
  return resolveConfig(stack, options);
}

const levelOf = (config: ResolvedConfig, id: string) => config.rules.get(id)?.level;

describe("what is extended", () => {
  it("is a file beside the configuration, over which the configuration wins", async () => {
    const config = await resolve({
      [main]: "extends: ./base.yaml\nrules: { id-unique: info }\n",
      "base.yaml": "rules:\n  id-unique: warn\n  date-hint: error\n",
    });
    expect(config.rules.get("id-unique")).toMatchObject({ level: "info", source: `${main}:2` });
    expect(config.rules.get("date-hint")).toMatchObject({ level: "error", source: "base.yaml:3" });
  });

  it("lies on the recommended preset unless a preset is named or the list is empty", async () => {
    const levels = async (own: string, base: string) =>
      levelOf(await resolve({ [main]: own, "b.yaml": base }), "audit-fresh");
    expect(await levels("extends: ./b.yaml", "")).toBe("warn");
    expect(await levels("extends: ./b.yaml", "extends: seedlint:strict")).toBe("error");
    expect(await levels("extends: ./b.yaml", "extends: []")).toBe("off");
    expect(await levels("extends: []", "")).toBe("off");
  });

  it("wins over what stands before it, and options are merged key by key", async () => {
    const config = await resolve({
      [main]: "extends: [./a.yaml, ./b.yaml]\n",
      "a.yaml": "rules: { audit-fresh: [error, { maxAgeDays: 9, byReview: { draft: 1 } }] }",
      "b.yaml": "rules: { audit-fresh: [info, { maxAgeDays: 7 }] }",
    });
    expect(config.rules.get("audit-fresh")).toEqual({
      level: "info",
      options: { maxAgeDays: 7, byReview: { draft: 1 } },
      source: "b.yaml:1",
    });
    expect(config.extends).toEqual(["seedlint:recommended", "a.yaml", "b.yaml"]);
  });

  it("keeps its options under the levels of a preset that comes after it", async () => {
    const config = await resolve({
      [main]: "extends: [./a.yaml, seedlint:strict]\n",
      "a.yaml": "rules: { audit-fresh: [off, { maxAgeDays: 9 }] }",
    });
    expect(config.rules.get("audit-fresh")).toMatchObject({
      level: "error",
      options: { maxAgeDays: 9 },
      source: "seedlint:strict",
    });
  });

  it("may extend more, by paths from where it stands", async () => {
    const config = await resolve({
      [main]: "extends: ./shared/a.yaml\n",
      "shared/a.yaml": "extends: ../b.yaml\n",
      "b.yaml": "rules: { ./rules/no-draft-words.ts: warn }\n",
    });
    expect(levelOf(config, "no-draft-words")).toBe("warn");
  });

  it("may be an npm package", async () => {
    const config = await resolve({
      [main]: "extends: seedlint-config-x\n",
      "node_modules/seedlint-config-x.json": '{ "rules": { "id-unique": "off" } }',
    });
    expect(levelOf(config, "id-unique")).toBe("off");
  });

  it("adds overrides and ignores, whose patterns start where the configuration stands", async () => {
    const config = await resolve(
      {
        "docs/seedlint.config.yaml":
          "extends: ../base.yaml\nignores: [b.md]\noverrides: [{ rules: { id-unique: off } }]\n",
        "base.yaml":
          "ignores: [a.md]\naggregate: 3\noverrides: [{ files: c.md, rules: { id-unique: info } }]\n",
      },
      "docs/seedlint.config.yaml",
    );
    expect(["docs/a.md", "docs/b.md", "a.md"].map(config.isIgnored)).toEqual([true, true, false]);
    expect(config.overrides.map(({ files }) => files)).toEqual([["c.md"], undefined]);
    expect(config.overrides[0]?.matchesPath("docs/c.md")).toBe(true);
    expect(config.aggregate).toBe(3);
  });
});

describe("a name in extends that leads to nothing", () => {
  const problems = (files: Readonly<Record<string, string>>) => told(resolve(files));

  it("is a file that does not exist", async () => {
    expect(await problems({ [main]: "extends:\n  - ./base.yml\nfoo: 1\n" })).toEqual([
      `${main}:2:5 The file \`base.yml\`, which this extends, does not exist (The path is relative to the folder of \`${main}\`)`,
      expect.stringContaining(`${main}:3:1 Unknown key \`foo\` (Known: `) as string,
    ]);
  });

  it.each([
    [
      "@house/seedlint/strict",
      "The package `@house/seedlint/strict` is not installed (Install it: `npm install --save-dev @house/seedlint`; a file would start with `./`)",
    ],
    [
      "recomended",
      "The package `recomended` is not installed (Did you mean the preset `seedlint:recommended`?)",
    ],
  ])("is a package that is not installed: %s", async (name, problem) => {
    expect(await problems({ [main]: `extends: "${name}"` })).toEqual([`${main}:1:10 ${problem}`]);
  });

  it("is a file that leads back", async () => {
    expect(
      await problems({
        [main]: "extends: ./a.yaml",
        "a.yaml": "extends: [./b.yaml]",
        "b.yaml": "extends: [./a.yaml]",
      }),
    ).toEqual([
      "b.yaml:1:11 The configuration extends itself: `a.yaml` → `b.yaml` → `a.yaml` (Leave one of them out)",
    ]);
  });

  it("may be extended twice where it does not lead back", async () => {
    expect(
      await problems({
        [main]: "extends: [./a.yaml, ./b.yaml]",
        "a.yaml": "extends: ./b.yaml",
        "b.yaml": "",
      }),
    ).toEqual([]);
  });

  it("is checked in every file, each problem at its place", async () => {
    expect(
      await problems({
        [main]: "extends: ./a.yaml\nrules: { id-uniqe: off }",
        "a.yaml": "rules: { id-uniqe: off }\n",
      }),
    ).toEqual([
      "a.yaml:1:10 Unknown rule `id-uniqe` (Did you mean `id-unique`?)",
      `${main}:2:10 Unknown rule \`id-uniqe\` (Did you mean \`id-unique\`?)`,
    ]);
  });
});

describe("collections of several files", () => {
  const files = {
    "shared/base.yaml": `collections:
  policies:
    schema: policy.schema.json
    fields: { id: /slug, kind: /k }
    locales: { neutral: [/year] }
    derived: [/total]
`,
    [main]: `extends: ./shared/base.yaml
collections:
  policies:
    files: "{locale}/{id}.md"
    fields: { kind: /kind }
    locales: { values: [en, zh] }
    derived: []
`,
  };

  it("are merged by name; a schema stands beside the file that names it", async () => {
    const [policies] = (await resolve(files)).collections;
    expect(policies).toMatchObject({
      files: ["{locale}/{id}.md"],
      schema: "shared/policy.schema.json",
      fields: { id: "/slug", kind: "/kind", title: "/title" },
      locales: { values: ["en", "zh"], neutral: ["/year"] },
      derived: [],
    });
  });

  it("know the file and the line of each value", async () => {
    const { placeOf } = await resolve(files);
    expect(placeOf("/collections/policies/files")).toEqual({ path: main, line: 4, column: 12 });
    expect(placeOf("/collections/policies/schema")).toEqual({
      path: "shared/base.yaml",
      line: 3,
      column: 13,
    });
  });

  it("may leave `files` to each other, but not all of them", async () => {
    const { "shared/base.yaml": base } = files;
    expect(await told(resolve({ [main]: "extends: ./base.yaml", "base.yaml": base }))).toEqual([
      "base.yaml:2:3 `files` is missing in `collections.policies`",
    ]);
  });

  it("may refer to each other", async () => {
    const config = await resolve({
      [main]:
        "extends: ./b.yaml\ncollections: { a: { files: a/*.md, relations: [{ from: /b, to: b }] } }",
      "b.yaml": "collections: { b: { files: b/*.md } }",
    });
    expect(config.collections.map(({ name }) => name)).toEqual(["b", "a"]);
  });
});

describe("a collection that extends seedlint:policy", () => {
  it("has its shape, and what it says itself", async () => {
    const config = await resolve({
      [main]: `collections:
  policies:
    extends: seedlint:policy
    files: "{locale}/{id}.md"
    fields: { title: /name }
    locales: { values: [en, zh] }
    excerpt: { field: /summary, of: free }
`,
    });
    expect(config.collections[0]).toMatchObject({
      schema: "seedlint:policy",
      fields: { title: "/name", reviewer: "/provenance/reviewer" },
      locales: { values: ["en", "zh"] },
      excerpt: { field: "/summary", of: "free", max: undefined },
      relations: [{ name: "supersedes", to: "policies", acyclic: true }],
    });
    expect(config.collections[0]?.locales.neutral).toContain("/year");
  });

  it("cannot extend a preset that says nothing of collections", async () => {
    const text = "collections: { a: { files: a.md, extends: seedlint:strict } }";
    expect(await told(resolve({ [main]: text }))).toEqual([
      `${main}:1:43 Expected \`seedlint:policy\`, found \`seedlint:strict\` (Did you mean \`seedlint:policy\`?)`,
    ]);
  });
});
