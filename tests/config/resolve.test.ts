import { describe, expect, it } from "vitest";
import { implicitCollection } from "../../src/config/defaults.ts";
import { implicitConfig, type ResolvedConfig } from "../../src/config/resolve.ts";
import { catalogue, resolve } from "./house.ts";

const levelsOf = (config: ResolvedConfig): Record<string, string> =>
  Object.fromEntries([...config.rules].map(([id, { level }]) => [id, level]));

describe("presets", () => {
  const recommended = {
    "id-unique": "error",
    "audit-fresh": "warn",
    "key-order": "off",
    "date-hint": "info",
    "date-placeholder": "off",
    "no-draft-words": "off",
  };

  it.each([
    ["", recommended],
    ["extends: seedlint:recommended", recommended],
    [
      "extends: [seedlint:recommended, seedlint:strict]",
      { ...recommended, "audit-fresh": "error", "key-order": "warn" },
    ],
    [
      "extends: [seedlint:all]",
      { ...recommended, "key-order": "warn", "date-placeholder": "warn" },
    ],
    ["extends: []", Object.fromEntries(Object.keys(recommended).map((id) => [id, "off"]))],
  ])("give the levels: %j", async (text, levels) => {
    expect(levelsOf(await resolve(text))).toEqual(levels);
  });

  it("are what holds without a configuration", () => {
    const config = implicitConfig(catalogue);
    expect(levelsOf(config)).toEqual(recommended);
    expect(config).toMatchObject({
      source: null,
      directory: "",
      isImplicit: true,
      collections: [],
    });
  });
});

describe("a rule's setting", () => {
  it("keeps the default options under a bare level", async () => {
    const config = await resolve("rules:\n  audit-fresh: error\n");
    expect(config.rules.get("audit-fresh")).toEqual({
      level: "error",
      options: { maxAgeDays: 365, byReview: {} },
      source: "seedlint.config.yaml:2",
    });
  });

  it("merges options key by key", async () => {
    const config = await resolve("rules: { audit-fresh: [warn, { maxAgeDays: 30 }] }");
    expect(config.rules.get("audit-fresh")?.options).toEqual({ maxAgeDays: 30, byReview: {} });
  });

  it("is that of the preset where nothing else is said", async () => {
    const config = await resolve("extends: seedlint:strict", "a/b/seedlint.config.yaml");
    expect(config.rules.get("audit-fresh")?.source).toBe("seedlint:strict");
    expect(config).toMatchObject({ source: "a/b/seedlint.config.yaml", directory: "a/b" });
  });

  it("belongs to the id of a rule that is named by its path", async () => {
    const config = await resolve("rules: { ./rules/no-draft-words.ts: warn }");
    expect(config.rules.get("no-draft-words")?.level).toBe("warn");
  });
});

describe("collections", () => {
  it("have the fields that seeds show, and supersede their own records", async () => {
    const config = await resolve(
      "collections: { policies: { files: 'a/{id}.md', fields: { id: /slug, kind: /k } } }",
    );
    expect(config.collections).toEqual([
      {
        name: "policies",
        files: ["a/{id}.md"],
        slugged: false,
        fields: {
          id: "/slug",
          title: "/title",
          description: "/description",
          locale: "/lang",
          published: "/pubDate",
          audited: "/provenance/lastAuditDate",
          author: "/provenance/author",
          reviewer: "/provenance/reviewer",
          review: "/reviewStatus",
          status: "/status",
          source: "/source",
          url: "/url",
          year: "/year",
          kind: "/k",
        },
        locales: { values: [], neutral: [], translated: {} },
        relations: [
          {
            name: "supersedes",
            from: "/evolution/supersedes/*",
            to: "policies",
            inverse: "/evolution/supersededBy",
            acyclic: true,
          },
        ],
        excerpt: undefined,
        derived: [],
        schema: undefined,
      },
    ]);
  });

  it("take what is configured", async () => {
    const config = await resolve(`
collections:
  policies:
    files: ["a/{locale}/{id}.md", "b/{id}.md"]
    schema: schemas/policy.json
    slugged: true
    locales: { values: [en, zh], neutral: [/year] }
    excerpt: { field: /description, max: 500 }
    relations: [{ from: "/relatedFacilities/*", to: "*" }, { from: "/parts/*/next", name: follows, inverse: /previous }]
    derived: [/relatedFacilities]
`);
    expect(config.collections[0]).toMatchObject({
      files: ["a/{locale}/{id}.md", "b/{id}.md"],
      schema: "schemas/policy.json",
      slugged: true,
      locales: { values: ["en", "zh"], neutral: ["/year"], translated: {} },
      excerpt: { field: "/description", of: "body", max: 500 },
      relations: [
        {
          name: "relatedFacilities",
          from: "/relatedFacilities/*",
          to: "*",
          inverse: undefined,
          acyclic: false,
        },
        {
          name: "follows",
          from: "/parts/*/next",
          to: "policies",
          inverse: "/previous",
          acyclic: false,
        },
      ],
      derived: ["/relatedFacilities"],
    });
  });

  it("have no relation where the list is empty", async () => {
    const config = await resolve("collections: { a: { files: a.md, relations: [] } }");
    expect(config.collections[0]?.relations).toEqual([]);
  });

  it("that are implicit may refer to records of any", () => {
    expect(implicitCollection("docs")).toMatchObject({
      name: "docs",
      files: [],
      relations: [{ name: "supersedes", to: "*" }],
    });
  });
});

describe("ignores", () => {
  it("name paths from the configuration's folder", async () => {
    const config = await resolve(
      "ignores: ['**/README.md', 'drafts/**']",
      "sub/seedlint.config.yml",
    );
    expect(config.isIgnored("sub/a/README.md")).toBe(true);
    expect(config.isIgnored("sub/drafts/a.md")).toBe(true);
    expect(config.isIgnored("README.md")).toBe(false);
    expect(config.isIgnored("sub/a.md")).toBe(false);
  });
});
