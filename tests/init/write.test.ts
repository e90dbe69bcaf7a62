import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compilePathPattern } from "../../src/corpus/path-pattern.ts";
import { inferCollections } from "../../src/init/infer.ts";
import type { Profile } from "../../src/init/profile.ts";
import { writeConfig } from "../../src/init/write-config.ts";
import { writeSchema } from "../../src/init/write-schema.ts";
import { renderLines, toFlowScalar, toScalar } from "../../src/init/write-yaml.ts";
import {
  advisoryDatabase,
  bilingualCatalogue,
  hostileRepository,
  hugoSite,
  jekyllBlog,
  type Files,
} from "./repositories.ts";
import { profileOf } from "./support.ts";

const repositories: Readonly<Record<string, Files>> = {
  catalogue: bilingualCatalogue(),
  jekyll: jekyllBlog(),
  hugo: hugoSite(),
  advisories: advisoryDatabase(),
  hostile: hostileRepository,
};

function writeAll(profile: Profile): readonly string[] {
  const collections = inferCollections(profile);
  return [writeConfig(collections), ...collections.map(writeSchema)];
}

describe.each(Object.entries(repositories))("what is written for %s", (_, files) => {
  test("is the same for the same files, and for a profile that was stored", async () => {
    const profile = await profileOf(files);
    const stored = JSON.parse(JSON.stringify(profile)) as Profile; // It is plain JSON.
    expect(writeAll(await profileOf(files))).toEqual(writeAll(profile));
    expect(writeAll(stored)).toEqual(writeAll(profile));
  });

  test("has every seed in exactly one collection", async () => {
    const profile = await profileOf(files);
    const matchers = inferCollections(profile).map(({ files: { patterns }, locales }) =>
      compilePathPattern(
        patterns.map(({ value }) => value),
        locales?.values?.value ?? [],
      ),
    );
    for (const folder of profile.folders) {
      for (const name of folder.seeds) {
        const path = folder.path === "" ? name : `${folder.path}/${name}`;
        const owners = matchers.filter((matcher) => matcher.match(path) !== undefined);
        expect([path, owners.length]).toEqual([path, 1]);
      }
    }
  });
});

test("the configuration of a small catalogue reads like one that a person wrote", async () => {
  const collections = inferCollections(await profileOf(bilingualCatalogue()));
  expect(writeConfig(collections)).toMatchInlineSnapshot(`
    "# What seedlint checks, written by \`seedlint init\` from what is in the repository. The comments
    # say how much of the data speaks for a line. Next:
    #  1. Read it, and correct what the data got wrong; \`seedlint config <file>\` shows what is in force.
    #  2. Run \`seedlint\`. What it reports is either an error in a seed or a line here that asks too much.
    #  3. Commit this file and schemas/, then run \`seedlint --staged\` before each commit and the action
    #     on pull requests.

    extends: [seedlint:recommended] # seedlint:strict asks for more

    collections:
      owners: # 24 seeds
        files: data/owners/{locale}/{id}.md # id is the file name in 24 of 24
        schema: schemas/owners.schema.json
        fields:
          title: /name # 24 of 24
        locales:
          values: [en, zh] # 12 of 12 records are in both
          neutral:
            - /name # 12 of 12 alike
            - /sites # 12 of 12 alike
        relations:
          - from: /sites/* # 240 of 240 references exist, 120 of 120 both ways
            to: sites
            inverse: /owners/*
        derived:
          - /sites # always agrees with the other side, and sorted

      sites: # 120 seeds
        files: data/sites/{locale}/{id}.md
        schema: schemas/sites.schema.json
        slugged: true # file name is the slug of the id in 120 of 120
        fields:
          title: /name # 120 of 120
          description: /summary # 120 of 120
        locales:
          values: [en, zh] # 60 of 60 records are in both
          neutral:
            - /capacity # 59 of 60 alike
            - /opened # 59 of 60 alike
            - /owners # 60 of 60 alike
          translated:
            /state: # 59 of 60 pairs agree
              Closed: 关闭
              Open: 开放
              Planned: 计划中
        excerpt: { field: /summary, of: body } # 120 of 120 are the body or start it
    "
  `);
});

describe("a scalar of YAML", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc.constantFrom("yes", "1", "~", "- a", "a: b", "a #b", "{a}", " a", "/a/*", "a\u2028b"),
  );
  const wellFormed = text.filter((value) => !/\p{Surrogate}/u.test(value));

  test("is the text again, as value and key of a block", () => {
    fc.assert(
      fc.property(wellFormed, (value) => {
        expect(parse(`${toScalar(value)}: ${toScalar(value)}\n`)).toEqual({ [value]: value });
      }),
    );
  });

  test("is the text again within a flow", () => {
    fc.assert(
      fc.property(wellFormed, (value) => {
        const flow = `[${toFlowScalar(value)}, { a: ${toFlowScalar(value)}, b: 1 }]`;
        expect(parse(flow)).toEqual([value, { a: value, b: 1 }]);
      }),
    );
  });

  test("has a comment that ends with its line, whatever is in it", () => {
    fc.assert(
      fc.property(wellFormed, (comment) => {
        expect(parse(renderLines([{ text: "a: b", comment }], ""))).toEqual({ a: "b" });
      }),
    );
  });
});
