import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { conforms } from "../../src/config/conforms.ts";
import { createValidator } from "../../src/config/json-schema.ts";
import { configSchema } from "../../src/config/schema.ts";
import type { Json, JsonObject } from "../../src/sdk/index.ts";

const sound: JsonObject = {
  extends: ["seedlint:strict"],
  ignores: ["drafts/**"],
  aggregate: 5,
  collections: {
    pages: {
      files: ["content/{locale}/{id}.md"],
      schema: "a.json",
      slugged: true,
      fields: { audited: "/provenance/audited" },
      locales: { values: ["en", "zh"], neutral: ["/year"], translated: { "/status": { a: "b" } } },
      excerpt: { field: "/description", of: "body", max: 500 },
      relations: [{ from: "/links/*", to: "*", acyclic: true }],
      derived: ["/a~1b"],
    },
  },
  custom: {
    own: {
      require: "true",
      message: "A",
      cases: {
        valid: { a: "text", b: { files: { "a.md": "text" }, today: "2026-01-31" } },
        invalid: { a: { seed: "text", base: "text", reports: ["A"] } },
      },
    },
  },
  rules: { "id-unique": "off", schema: ["warn", {}], "key-order": ["info"] },
  overrides: [{ files: "a/**", when: { "/a": [1] }, rules: { "text-trim": "off" } }],
};

describe("conforms", () => {
  it("knows every keyword of the schema of configurations", () => {
    expect(conforms(sound, configSchema)).toBe(true);
  });

  it("is sure of the configuration of the fixture", () => {
    const path = new URL("../../fixtures/corpora/policy-hub/seedlint.config.yaml", import.meta.url);
    expect(existsSync(path)).toBe(true);
    expect(conforms(parse(readFileSync(path, "utf8")) as Json, configSchema)).toBe(true);
  });

  it("accepts nothing that the validator refuses, and refuses nothing that it accepts", async () => {
    const validate = await createValidator(configSchema, { path: "schema.json" });
    const scalar = fc.constantFrom<Json>(null, true, 0, 1, 1.5, "", "a", "/a", "a~", "/~2", "off");
    const odd = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("/a", "b", "from", "files", "constructor"), scalar),
    );
    const places = listPlaces(sound, []);
    const mutation = fc.tuple(fc.nat(places.length - 1), odd, fc.boolean());
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 2 }), (mutations) => {
        const config = structuredClone(sound) as Record<string, Json>;
        for (const [index, value, isRenamed] of mutations) {
          put(config, places[index] ?? [], value, isRenamed);
        }
        expect(conforms(config, configSchema)).toBe(validate(config).length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("is not sure of what it does not know", () => {
    expect(conforms("a", { multipleOf: 2 })).toBe(false);
    expect(conforms("a", { $ref: "other.json" })).toBe(false);
    expect(conforms("a", { $ref: "#/$defs/a" })).toBe(false);
    expect(conforms("a", { format: "date" })).toBe(false);
  });
});

type Keys = readonly string[];

function listPlaces(value: Json, at: Keys): readonly Keys[] {
  if (typeof value !== "object" || value === null) return [at];
  const below = Object.entries(value).flatMap(([key, child]) => listPlaces(child, [...at, key]));
  return at.length === 0 ? below : [at, ...below];
}

/** Replaces the value at a place, if it is still there, or adds it beside under another name. */
function put(config: object, keys: Keys, value: Json, isRenamed: boolean): void {
  let parent = config as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) {
    const next = parent[key];
    if (typeof next !== "object" || next === null) return;
    parent = next as Record<string, unknown>;
  }
  parent[`${keys.at(-1) ?? ""}${isRenamed && !Array.isArray(parent) ? "x" : ""}`] = value;
}
