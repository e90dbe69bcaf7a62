import { describe, expect, it } from "vitest";
import { checkConfig } from "../../src/config/check-config.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { stackOfPresets } from "../../src/config/stack.ts";
import { options, problemsOf, told } from "./house.ts";

const at = "seedlint.config.yaml";

describe("a sound configuration", () => {
  it.each([
    ["an empty file", ""],
    ["nothing but a comment", "# to be written\n"],
    ["a preset alone", "extends: seedlint:strict\n"],
    ["rules by id and by path", "rules: { id-unique: off, ./rules/no-draft-words.ts: [warn] }\n"],
    [
      "relations to any collection",
      "collections: { a: { files: '*.md', relations: [{ from: /b, to: '*' }] } }\n",
    ],
    [
      "translations by locale",
      "collections: { a: { files: '*.md', locales: { values: [en, zh, fr], translated: { /status: { Active: { zh: 现行, fr: Actif } } } } } }\n",
    ],
  ])("has no problem: %s", async (_, text) => {
    expect(await problemsOf(text)).toEqual([]);
  });
});

describe("a key that is not known", () => {
  it.each([
    [
      "at the top",
      "colections: {}",
      `${at}:1:1 Unknown key \`colections\` (Did you mean \`collections\`?)`,
    ],
    [
      "in a collection",
      "collections:\n  a:\n    files: '*.md'\n    feilds: {}",
      `${at}:4:5 Unknown key \`feilds\` in \`collections.a\` (Did you mean \`fields\`?)`,
    ],
    [
      "like no other",
      "overrides: [{ zzz: 1, rules: {} }]",
      `${at}:1:15 Unknown key \`zzz\` in \`overrides.0\` (Known: \`files\`, \`when\`, \`rules\`)`,
    ],
  ])("is named: %s", async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  it("is missing where it must be there", async () => {
    expect(await problemsOf("collections:\n  a: { schema: a.json }")).toEqual([
      `${at}:2:3 \`files\` is missing in \`collections.a\``,
    ]);
  });
});

describe("a value of the wrong kind", () => {
  it.each([
    ["[]", `${at}:1:1 Expected a mapping, found \`[]\``],
    ["extends: 5", `${at}:1:10 Expected a list of presets, files and packages, found \`5\``],
    ["collections: [a]", `${at}:1:14 Expected collections by name, found \`["a"]\``],
    [
      "collections: { a: '*.md' }",
      `${at}:1:19 Expected a collection such as \`{ files: content/*.md }\`, found \`"*.md"\``,
    ],
    ["collections: { a: { files: 5 } }", `${at}:1:28 Expected a list of patterns, found \`5\``],
    [
      "collections: { a: { files: [5] } }",
      `${at}:1:29 Expected a pattern such as \`content/{locale}/{id}.md\`, found \`5\``,
    ],
    [
      "collections: { a: { files: a.md, slugged: yes } }",
      `${at}:1:43 Expected boolean, found \`"yes"\``,
    ],
    [
      "collections: { a: { files: a.md, fields: { id: id } } }",
      `${at}:1:48 Expected a JSON pointer such as \`/provenance/reviewer\`, found \`id\``,
    ],
    [
      "collections: { a: { files: a.md, relations: [{ from: links }] } }",
      `${at}:1:54 Expected a JSON pointer such as \`/provenance/reviewer\`, found \`links\``,
    ],
    [
      "collections: { a: { files: a.md, excerpt: { field: /d, of: bdy } } }",
      `${at}:1:60 Expected \`body\` or \`free\`, found \`bdy\` (Did you mean \`body\`?)`,
    ],
    [
      "collections: { a: { files: a.md, excerpt: { field: /d, max: 0 } } }",
      `${at}:1:61 Expected at least \`1\`, found \`0\``,
    ],
    [
      "overrides: [{ when: { review: draft }, rules: {} }]",
      `${at}:1:23 Expected a JSON pointer such as \`/provenance/reviewer\`, found \`review\``,
    ],
    ["ignores: '*.md'", `${at}:1:10 Expected a list of patterns, found \`"*.md"\``],
  ])("is told: %s", async (text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });
});

describe("a level", () => {
  const levels = "Expected `off`, `info`, `warn` or `error`";

  it.each([
    ["warning", `${levels}, found \`warning\` (Did you mean \`warn\`?)`],
    ["eror", `${levels}, found \`eror\` (Did you mean \`error\`?)`],
    ["2", `${levels}, found \`2\` (Did you mean \`error\`?)`],
    ["false", `${levels}, found \`false\` (Did you mean \`off\`?)`],
    ["loud", `${levels}, found \`loud\``],
  ])("is one of four words: %s", async (level, problem) => {
    expect(await problemsOf(`rules: { id-unique: ${level} }`)).toEqual([`${at}:1:21 ${problem}`]);
  });

  it("is looked at within a list too", async () => {
    expect(await problemsOf("rules: { audit-fresh: [warning, { maxAgeDays: 1 }] }")).toEqual([
      `${at}:1:24 ${levels}, found \`warning\` (Did you mean \`warn\`?)`,
    ]);
  });

  it("comes before options that are a mapping", async () => {
    expect(await problemsOf("rules: { audit-fresh: [warn, 30] }")).toEqual([
      `${at}:1:30 Expected options as a mapping, found \`30\``,
    ]);
  });
});

describe("a rule", () => {
  it("that is not known is named with the one that was meant", async () => {
    expect(await problemsOf("rules:\n  id-uniqe: error")).toEqual([
      `${at}:2:3 Unknown rule \`id-uniqe\` (Did you mean \`id-unique\`?)`,
    ]);
  });

  it("like no other is named too, in overrides as well", async () => {
    expect(await problemsOf("overrides: [{ rules: { zzz: off } }]")).toEqual([
      `${at}:1:24 Unknown rule \`zzz\` (\`seedlint rules\` lists all rules)`,
    ]);
  });

  it("named by a path that gave no rule is told", async () => {
    expect(await problemsOf("rules: { ./rules/other.ts: error }")).toEqual([
      `${at}:1:10 No rule was loaded from \`./rules/other.ts\``,
    ]);
  });

  it("is not found by the name of an object's own method", async () => {
    expect(await problemsOf("rules: { constructor: off, __proto__: off }")).toEqual([
      `${at}:1:10 Unknown rule \`constructor\` (\`seedlint rules\` lists all rules)`,
      `${at}:1:28 Unknown rule \`__proto__\` (\`seedlint rules\` lists all rules)`,
    ]);
  });

  it.each([
    [
      "maxAgeDay: 1",
      `${at}:1:32 \`audit-fresh\` has no option \`maxAgeDay\` (Did you mean \`maxAgeDays\`?)`,
    ],
    ["maxAgeDays: '30'", `${at}:1:44 Option \`maxAgeDays\`: Expected integer, found \`"30"\``],
    ["maxAgeDays: 0", `${at}:1:44 Option \`maxAgeDays\`: Expected at least \`1\`, found \`0\``],
    ["byReview: { draft: x }", `${at}:1:51 Option \`byReview\`: Expected integer, found \`"x"\``],
  ])("takes the options of its schema: %s", async (given, problem) => {
    expect(await problemsOf(`rules: { audit-fresh: [warn, { ${given} }] }`)).toEqual([problem]);
  });

  it("without options takes none", async () => {
    expect(await problemsOf("rules: { id-unique: [warn, { strict: true }] }")).toEqual([
      `${at}:1:30 \`id-unique\` has no option \`strict\``,
    ]);
  });
});

describe("names that must exist", () => {
  it("are those of presets", async () => {
    expect(await problemsOf("extends: [seedlint:recomended, seedlint:xyz]")).toEqual([
      `${at}:1:11 Unknown preset \`seedlint:recomended\` (Did you mean \`seedlint:recommended\`?)`,
      `${at}:1:32 Unknown preset \`seedlint:xyz\` (Known: \`seedlint:recommended\`, \`seedlint:strict\`, \`seedlint:policy\`, \`seedlint:all\`)`,
    ]);
  });

  it("are those of collections that relations lead to", async () => {
    const text =
      "collections:\n  a:\n    files: a.md\n    relations:\n      - { from: /b, to: facilites }\n  facilities: { files: b.md }\n";
    expect(await problemsOf(text)).toEqual([
      `${at}:5:25 Unknown collection \`facilites\` (Did you mean \`facilities\`?)`,
    ]);
  });

  it("are those of locales that translations are for", async () => {
    const of = (locales: string): string =>
      `collections: { a: { files: a.md, locales: ${locales} } }`;
    expect(
      await problemsOf(of("{ values: [en, zh], translated: { /s: { A: { zz: B } } } }")),
    ).toEqual([`${at}:1:88 Unknown locale \`zz\` (Known: \`en\`, \`zh\`)`]);
    expect(await problemsOf(of("{ values: [en, zh, fr], translated: { /s: { A: B } } }"))).toEqual([
      `${at}:1:90 Expected a translation for each locale, found \`B\` (Write it by locale: \`{ zh: … }\`)`,
    ]);
    expect(await problemsOf(of("{ translated: { /s: { A: B } } }"))).toEqual([
      `${at}:1:45 Translations need at least two locales in \`values\``,
    ]);
  });
});

describe("patterns", () => {
  it("that cannot be understood are told at their place", async () => {
    expect(
      await problemsOf("collections: { a: { files: ['a.md', '{1}.md'] } }\nignores: [/b]"),
    ).toEqual([
      `${at}:1:37 The pattern \`{1}.md\` has \`{1}\`, which is neither a name nor alternatives such as \`{a,b}\``,
      `${at}:2:11 The pattern \`/b\` starts with \`/\`; patterns are relative`,
    ]);
  });

  it("must include something", async () => {
    expect(await problemsOf("overrides: [{ files: '!a/**', rules: {} }]")).toEqual([
      `${at}:1:22 There are only patterns that exclude, so that nothing is included`,
    ]);
  });
});

describe("all problems", () => {
  it("are told at once, by place", async () => {
    const text = "rules:\n  id-uniqe: error\n  id-unique: loud\nextends: nothing\nfoo: 1\n";
    expect((await problemsOf(text)).map((problem) => problem.split(" ")[0])).toEqual([
      `${at}:2:3`,
      `${at}:3:14`,
      `${at}:4:10`,
      `${at}:5:1`,
    ]);
  });

  it("have places in JSON", async () => {
    expect(
      await problemsOf('{\n  "rules": { "id-uniqe": "error" }\n}', "a/seedlint.config.json"),
    ).toEqual(["a/seedlint.config.json:2:14 Unknown rule `id-uniqe` (Did you mean `id-unique`?)"]);
  });

  it("name the pointer where the configuration is code", async () => {
    const source = {
      read: async () => undefined,
      importDefault: async () => ({ rules: { "id-unique": "warning" }, ignore: [] }),
    };
    const document = await readConfig("seedlint.config.ts", source);
    const check = checkConfig(stackOfPresets(document), options);
    expect(await told(check)).toEqual([
      "seedlint.config.ts At `/rules/id-unique`: Expected `off`, `info`, `warn` or `error`, found `warning` (Did you mean `warn`?)",
      "seedlint.config.ts At `/ignore`: Unknown key `ignore` (Did you mean `ignores`?)",
    ]);
  });
});
