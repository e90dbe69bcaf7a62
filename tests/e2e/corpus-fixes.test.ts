import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isObject, type JsonObject } from "../../src/sdk/index.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import {
  createTranslatedPlanters,
  facilityPlanters,
  policyPlanters,
  type Plant,
} from "./corpus-fixes/planters.ts";
import { print, readSeeds, translationsOf, type CorpusSeed } from "./corpus-fixes/seeds.ts";
import { projectRoot, seedlint } from "./support/seedlint.ts";

const bundle = path.resolve(projectRoot, "../shared/corpus/policy-hub.bundle");

/** How many problems are planted for a rule; among policies there is not room for so many. */
const COUNTS = { facilities: 50, policies: 20 };

/** Pairs of policies of which the first supersedes the second, in both locales. */
function supersedeEachOther(policies: readonly CorpusSeed[]): readonly CorpusSeed[] {
  const ids = [...new Set(policies.map(({ id }) => id))].toSorted();
  return policies.map((seed) => {
    const { id } = seed;
    const { evolution } = seed.values;
    const index = ids.indexOf(id);
    const [newer = "", older = ""] = index % 2 === 0 ? [id, ids[index + 1]] : [ids[index - 1], id];
    const own = index % 2 === 0 ? { supersedes: [older] } : { supersedes: [], supersededBy: newer };
    if (!isObject(evolution) || older === "") return seed;
    const changed = { ...evolution, supersededBy: "", ...own } as JsonObject;
    return { ...seed, values: { ...seed.values, evolution: changed } };
  });
}

/** Every key and every precision that facilities have. */
function toSchema(facilities: readonly CorpusSeed[]): JsonObject {
  const keys = new Set(facilities.flatMap(({ values }) => Object.keys(values)));
  const precisions = new Set(facilities.map(({ values }) => values["precision"] ?? null));
  return {
    properties: {
      ...Object.fromEntries([...keys].map((key) => [key, true])),
      precision: { enum: [...precisions] },
    },
    additionalProperties: false,
  };
}

function toConfig(words: ReadonlyMap<string, string>): JsonObject {
  const values = ["en", "zh"];
  const supersedes = {
    ...{ name: "supersedes", from: "/evolution/supersedes/*" },
    ...{ inverse: "/evolution/supersededBy", acyclic: true },
  };
  return {
    extends: ["seedlint:recommended"],
    collections: {
      policies: {
        files: "src/content/policies/{locale}/{id}.md",
        locales: { values, neutral: ["/year", "/legalWeight"] },
        relations: [
          supersedes,
          { from: "/relatedFacilities/*", to: "facilities", inverse: "/relatedPolicies/*" },
        ],
      },
      facilities: {
        files: "src/content/facilities/{locale}/{id}.md",
        schema: "facility.schema.json",
        fields: { title: "/name" },
        locales: { values, translated: { "/fateOfCarbon": Object.fromEntries(words) } },
      },
    },
    rules: { "key-order": ["warn", { order: "alphabetical" }] },
  };
}

describe.skipIf(!existsSync(bundle)).each(["JSON", "flow YAML", "block YAML"] as const)(
  "the fixes of a repository of 2,336 files, as %s",
  (syntax) => {
    const repository = TemporaryRepository.init();
    let words: ReadonlyMap<string, string>;
    afterAll(() => {
      repository.dispose();
    }, 60_000);
    const fix = (mode: "--fix" | "--fix-dry-run") =>
      seedlint([mode, "--today", "2026-03-01"], { cwd: repository.root });

    beforeAll(() => {
      repository.git(["fetch", "-q", bundle, "main"]);
      repository.git(["reset", "-q", "--hard", "FETCH_HEAD"]);
      const facilities = readSeeds(repository.root, "facilities");
      const policies = supersedeEachOther(readSeeds(repository.root, "policies"));
      for (const seed of [...facilities, ...policies]) {
        repository.write(seed.path, print(seed, seed.values, syntax));
      }
      words = translationsOf(facilities, "fateOfCarbon");
      repository.write("facility.schema.json", JSON.stringify(toSchema(facilities)));
      repository.write("seedlint.config.json", JSON.stringify(toConfig(words)));
      repository.add();
      repository.commit();
    }, 300_000);

    it("mend what is there, after which nothing is left to mend", { timeout: 300_000 }, () => {
      expect(fix("--fix").exitCode).toBe(1);
      expect(fix("--fix-dry-run").stdout).toBe("");
      repository.add();
      repository.commit();
    });

    it("take back what was planted, and change nothing else", { timeout: 300_000 }, () => {
      const facilities = readSeeds(repository.root, "facilities");
      const policies = readSeeds(repository.root, "policies");
      const used = new Set<string>();
      /** The paths in which problems of one kind are planted, each in a record of its own. */
      const plant = (change: Plant, seeds: readonly CorpusSeed[], count: number) => {
        const paths: string[] = [];
        for (const seed of seeds) {
          if (paths.length === count) break;
          const changed = used.has(seed.id) ? undefined : change(seed.values, paths.length);
          // What the first run has mended may be laid out in another way.
          if (changed === undefined || print(seed, seed.values, syntax) !== seed.text) continue;
          used.add(seed.id);
          repository.write(seed.path, print(seed, changed, syntax));
          paths.push(seed.path);
        }
        return paths;
      };
      const isChinese = ({ locale }: CorpusSeed): boolean => locale === "zh";
      const english = new Map([...words].map(([word, translation]) => [translation, word]));
      const planted = new Map([
        ...Object.entries(createTranslatedPlanters(english)).map(
          ([rule, change]) =>
            [rule, plant(change, facilities.filter(isChinese), COUNTS.facilities)] as const,
        ),
        ...Object.entries(facilityPlanters).map(
          ([rule, change]) => [rule, plant(change, facilities, COUNTS.facilities)] as const,
        ),
        ...Object.entries(policyPlanters).map(
          ([rule, change]) =>
            [rule, plant(change, policies.filter(isChinese), COUNTS.policies)] as const,
        ),
      ]);
      expect([...planted.values()].map(({ length }) => length)).toEqual([
        ...Array.from(
          { length: Object.keys(facilityPlanters).length + 1 },
          () => COUNTS.facilities,
        ),
        ...Array.from({ length: Object.keys(policyPlanters).length }, () => COUNTS.policies),
      ]);
      fix("--fix");
      const left = new Set(repository.git(["diff", "--name-only"]).split("\n"));
      const unmended = [...planted].flatMap(([rule, paths]) =>
        paths.filter((file) => left.has(file)).map((file) => `${rule} ${file}`),
      );
      expect(unmended).toEqual([]);
      expect(repository.git(["diff"])).toBe("");
    });
  },
);
