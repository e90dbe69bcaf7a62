import { describe, expect, test } from "vitest";
import {
  advisoryDatabase,
  bilingualCatalogue,
  hugoSite,
  jekyllBlog,
  plainRepository,
} from "./repositories.ts";
import { inferOf, patternsOf, seeds } from "./support.ts";

describe("a catalogue in two languages", () => {
  test("has collections, locales and slugged ids from its paths", async () => {
    const found = await inferOf(bilingualCatalogue());
    expect([...found.keys()]).toEqual(["owners", "sites"]);
    expect(patternsOf(found.get("sites"))).toEqual(["data/sites/{locale}/{id}.md"]);
    expect(found.get("sites")?.pathId.kind).toBe("slug");
    expect(found.get("owners")?.pathId.kind).toBe("same");
    expect(found.get("sites")?.locales?.values).toEqual({
      value: ["en", "zh"],
      evidence: "60 of 60 records are in both",
    });
  });

  test("has a relation once, with its other side, and the side that a program sorts", async () => {
    const found = await inferOf(bilingualCatalogue());
    expect(found.get("owners")?.relations).toMatchObject([
      { from: "/sites/*", to: "sites", inverse: "/owners/*", isAcyclic: false },
    ]);
    expect(found.get("sites")?.relations).toEqual([]);
    expect(found.get("owners")?.derived.map(({ value }) => value)).toEqual(["/sites"]);
  });

  test("has neutral fields and translations in spite of an error in each", async () => {
    const locales = (await inferOf(bilingualCatalogue())).get("sites")?.locales;
    expect(locales?.neutral).toContainEqual({
      value: "/capacity",
      evidence: "59 of 60 alike",
    });
    const [translation] = locales?.translated ?? [];
    expect(translation?.value.pointer).toBe("/state");
    expect(translation?.value.words.map(([word, others]) => [word, others.get("zh")])).toEqual([
      ["Closed", "关闭"],
      ["Open", "开放"],
      ["Planned", "计划中"],
    ]);
    expect(translation?.evidence).toBe("59 of 60 pairs agree");
  });

  test("has an excerpt where a field repeats the body", async () => {
    const excerpt = (await inferOf(bilingualCatalogue())).get("sites")?.excerpt;
    expect(excerpt?.value).toEqual({ field: "/summary", max: undefined });
  });

  test("requires what one seed of 120 lacks, so that lint reports it", async () => {
    const schema = (await inferOf(bilingualCatalogue())).get("sites")?.schema;
    expect(schema?.["required"]).toContain("opened");
    expect(schema?.["properties"]).toMatchObject({
      opened: { type: "string", format: "date", $comment: "119 of 120" },
    });
  });

  test("has no vocabulary where values refer to records", async () => {
    const schema = (await inferOf(bilingualCatalogue())).get("sites")?.schema;
    expect(schema?.["properties"]).toMatchObject({ owners: { items: { type: "string" } } });
    expect(JSON.stringify(schema)).not.toContain("owner-10");
  });
});

describe("a blog", () => {
  test("of Jekyll keeps posts apart from pages, and README files out", async () => {
    const found = await inferOf(jekyllBlog());
    expect(patternsOf(found.get("posts"))).toEqual(["_posts/{id}.md"]);
    expect(patternsOf(found.get("pages"))).toEqual(["about.md", "index.md"]);
    expect(found.get("posts")?.relations).toEqual([]);
    expect(found.get("posts")?.fields.map(({ value }) => value)).toEqual([["published", "/date"]]);
  });

  test("has no publication date where the year is that of a film, not of the post", async () => {
    const reviews = (year: (index: number) => number) =>
      seeds("reviews", 12, (index) => ({ date: `2024-03-${10 + index}`, year: year(index) }));
    const fieldsOf = async (year: (index: number) => number) =>
      (await inferOf(reviews(year))).get("reviews")?.fields.map(({ value }) => value);
    expect(await fieldsOf((index) => 1970 + index)).toEqual([]);
    expect(await fieldsOf((index) => (index < 2 ? 2023 : 2024))).toEqual([["published", "/date"]]);
  });

  test("leaves tags open and takes rare keys for optional", async () => {
    const schema = (await inferOf(jekyllBlog())).get("posts")?.schema;
    expect(schema?.["required"]).toEqual(["categories", "date", "layout", "tags", "title"]);
    expect(JSON.stringify(schema)).not.toContain("idea-1");
    expect(schema?.["properties"]).toMatchObject({
      categories: { enum: ["life", "tech", "travel"] },
      subtitle: { $comment: "40 of 120" },
      date: { type: "string" },
    });
  });

  test("of Hugo has sections and page bundles, and no page about a folder", async () => {
    const found = await inferOf(hugoSite());
    expect([...found].map(([name, each]) => [name, ...patternsOf(each)])).toEqual([
      ["content", "content/about.md"],
      ["notes", "content/posts/notes/{id}.md"],
      ["projects", "content/projects/{id}/index.md"],
      ["reviews", "content/posts/reviews/{id}.md"],
    ]);
    expect(found.get("notes")?.schema?.["properties"]).toMatchObject({
      date: { format: "date-time" },
    });
  });
});

describe("an advisory database", () => {
  test("has a capture for the year, ids that are file names and references to itself", async () => {
    const advisories = (await inferOf(advisoryDatabase())).get("advisories");
    expect(patternsOf(advisories)).toEqual(["advisories/{year}/{id}.md"]);
    expect(advisories?.pathId).toEqual({
      kind: "same",
      evidence: "id is the file name in 200 of 200",
    });
    expect(advisories?.relations).toMatchObject([{ from: "/related/*", to: "advisories" }]);
  });

  test("has a vocabulary without the slip of the pen", async () => {
    const schema = (await inferOf(advisoryDatabase())).get("advisories")?.schema;
    expect(schema?.["properties"]).toMatchObject({
      severity: {
        enum: ["high", "low", "medium", "critical"],
        $comment: "200 of 200; 4 different; 1 rare, taken for a slip",
      },
    });
  });
});

test("nothing is inferred where no file has front matter", async () => {
  expect(await inferOf(plainRepository)).toEqual(new Map());
});

describe("collections", () => {
  test("two folders with other keys are two, and one below with the same keys is part", async () => {
    const found = await inferOf({
      ...seeds("data/cats", 6, (index) => ({ name: `c${index}`, paws: 4, fur: "soft" })),
      ...seeds("data/cats/old", 6, (index) => ({ name: `o${index}`, paws: 4, fur: "grey" })),
      ...seeds("data/cars", 6, (index) => ({ plate: `p${index}`, wheels: 4 })),
    });
    expect([...found].map(([name, { seeds: count }]) => [name, count])).toEqual([
      ["cars", 6],
      ["cats", 12],
    ]);
  });

  test("names of files that are there twice are no ids", async () => {
    const files = seeds("docs", 1, () => ({ title: "a", order: 1 }));
    const found = await inferOf({
      ...files,
      "docs/x/0.md": files["docs/0.md"] ?? "",
      "docs/y/0.md": files["docs/0.md"] ?? "",
    });
    expect(patternsOf(found.get("docs"))).toEqual(["docs/**/*.md"]);
  });

  test("a folder that is named like a language holds a subject", async () => {
    const found = await inferOf({
      ...seeds("notes/it", 5, (index) => ({ title: `computers ${index}` })),
      "notes/no/x.md": "---\ntitle: refusals\n---\n",
    });
    expect([...found.values()].flatMap(patternsOf)).toEqual([
      "notes/it/{id}.md",
      "notes/no/{id}.md",
    ]);
    expect([...found.values()].map(({ locales }) => locales)).toEqual([undefined, undefined]);
  });

  test("locales are no promise where few records are translated", async () => {
    const found = await inferOf({
      ...seeds("page/en", 40, (index) => ({ title: `t${index}` })),
      ...seeds("page/fr", 4, (index) => ({ title: `f${index}` })),
    });
    expect(found.get("page")?.locales?.values).toBeUndefined();
    expect(found.get("page")?.locales?.note).toBe(
      "en, fr are no `values`: only 4 of 40 records are in both",
    );
  });

  test("locales at the end of file names are captured", async () => {
    const base = seeds("blog", 4, (index) => ({ title: `t${index}` }));
    const files = Object.entries(base).flatMap(([path, text]) =>
      ["en", "pt-BR"].map((locale) => [path.replace(".md", `.${locale}.md`), text] as const),
    );
    const blog = (await inferOf(Object.fromEntries(files))).get("blog");
    expect(patternsOf(blog)).toEqual(["blog/{id}.{locale}.md"]);
    expect(blog?.locales?.values?.value).toEqual(["en", "pt-BR"]);
  });

  test("a supersedes that nothing answers yet is known by its name", async () => {
    const found = await inferOf(
      seeds("acts", 8, (index) => ({ id: `${index}`, supersedes: [], supersededBy: "" })),
    );
    expect(found.get("acts")?.relations).toMatchObject([
      { from: "/supersedes/*", to: "acts", inverse: "/supersededBy", isAcyclic: true },
    ]);
  });

  test("small numbers that are also ids refer to nothing", async () => {
    const found = await inferOf(
      seeds("parts", 40, (index) => ({ id: `${index}`, phase: `${1 + (index % 4)}` })),
    );
    expect(found.get("parts")?.relations).toEqual([]);
  });

  test("names that differ in a digit or a lone letter are no slips", async () => {
    const kinds = ["Type A", "Phase 1"];
    const found = await inferOf(
      seeds("parts", 100, (index) => ({
        kind: index < 4 ? ["Type B", "Phase 2"][index % 2] : kinds[index % 2],
      })),
    );
    expect(found.get("parts")?.schema?.["properties"]).toMatchObject({
      kind: { enum: ["Phase 1", "Type A", "Phase 2", "Type B"] },
    });
  });

  test("a length that many texts end at, and none exceeds, is the limit of the excerpt", async () => {
    const body = "A sentence of the body that goes on. ".repeat(20);
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `acts/${index}.md`,
        `---\n${JSON.stringify({ description: body.slice(0, 200) })}\n---\n\n${body}\n`,
      ]),
    );
    expect((await inferOf(files)).get("acts")?.excerpt?.value).toEqual({
      field: "/description",
      max: 200,
    });
  });
});
