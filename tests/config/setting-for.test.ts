import { describe, expect, it } from "vitest";
import { describeConfig } from "../../src/config/describe-config.ts";
import { settingFor } from "../../src/config/resolve.ts";
import type { Json, Pointer } from "../../src/sdk/json.ts";
import { resolve } from "./house.ts";

const nothing = (): undefined => undefined;

describe("overrides", () => {
  const text = `
rules: { audit-fresh: [warn, { maxAgeDays: 30 }] }
overrides:
  - { files: ["drafts/**", "!drafts/old/**"], rules: { audit-fresh: off } }
  - { when: { /reviewStatus: [draft, pending], /year: 2024 }, rules: { audit-fresh: [error, { byReview: { draft: 1 } }] } }
`;
  const of = (data: Readonly<Record<string, Json>>) => (pointer: Pointer) => data[pointer];

  it.each([
    ["a.md", {}, "warn"],
    ["drafts/a.md", {}, "off"],
    ["drafts/old/a.md", {}, "warn"],
    ["a.md", { "/reviewStatus": "draft", "/year": 2024 }, "error"],
    ["a.md", { "/reviewStatus": "pending", "/year": 2024 }, "error"],
    ["a.md", { "/reviewStatus": "draft", "/year": "2024" }, "warn"],
    ["a.md", { "/reviewStatus": "draft" }, "warn"],
    ["drafts/a.md", { "/reviewStatus": "draft", "/year": 2024 }, "error"],
  ])("apply by path and by value, the last that fits: %s %j", async (path, data, level) => {
    expect(settingFor(await resolve(text), "audit-fresh", path, of(data)).level).toBe(level);
  });

  it("add their options to those that hold", async () => {
    const get = of({ "/reviewStatus": "draft", "/year": 2024 });
    expect(settingFor(await resolve(text), "audit-fresh", "a.md", get)).toEqual({
      level: "error",
      options: { maxAgeDays: 30, byReview: { draft: 1 } },
      source: "seedlint.config.yaml:5",
    });
  });

  it("take paths from the configuration's folder", async () => {
    const config = await resolve(text, "sub/seedlint.config.yaml");
    expect(settingFor(config, "audit-fresh", "sub/drafts/a.md", nothing).level).toBe("off");
    expect(settingFor(config, "audit-fresh", "drafts/a.md", nothing).level).toBe("warn");
  });

  it("compare lists and mappings by value", async () => {
    const config = await resolve(
      "overrides: [{ when: { /a: { b: [1, 2], c: null } }, rules: { id-unique: off } }]",
    );
    const levelFor = (value: Json): string =>
      settingFor(config, "id-unique", "a.md", () => value).level;
    expect(levelFor({ c: null, b: [1, 2] })).toBe("off");
    expect(levelFor({ c: null, b: [2, 1] })).toBe("error");
    expect(levelFor({ b: [1, 2] })).toBe("error");
    expect(levelFor([])).toBe("error");
  });

  it("leave the configuration's own object where none fits", async () => {
    const config = await resolve(text);
    const setting = config.rules.get("audit-fresh");
    expect(settingFor(config, "audit-fresh", "a.md", nothing)).toBe(setting);
    expect(settingFor(config, "id-unique", "drafts/a.md", nothing)).toBe(
      config.rules.get("id-unique"),
    );
  });

  it("know no rule that the catalogue does not have", async () => {
    expect(settingFor(await resolve(""), "other", "a.md", nothing).level).toBe("off");
  });
});

describe("a description", () => {
  it("says what holds and where it was set, rules by id", async () => {
    const config = await resolve(
      "rules: { audit-fresh: [error, { maxAgeDays: 9 }] }\noverrides: [{ files: 'a/**', rules: { audit-fresh: off } }]\n",
    );
    const { rules, overrides, source } = describeConfig(config);
    expect(source).toBe("seedlint.config.yaml");
    expect(rules.map(({ id }) => id)).toEqual([
      "audit-fresh",
      "date-hint",
      "date-placeholder",
      "id-unique",
      "key-order",
      "no-draft-words",
    ]);
    expect(rules[0]).toEqual({
      id: "audit-fresh",
      level: "error",
      options: { maxAgeDays: 9, byReview: {} },
      source: "seedlint.config.yaml:1",
    });
    expect(overrides).toEqual([
      {
        files: ["a/**"],
        when: {},
        rules: [{ id: "audit-fresh", level: "off", options: {}, source: "seedlint.config.yaml:2" }],
      },
    ]);
  });

  it("applies the overrides that fit a seed", async () => {
    const config = await resolve("overrides: [{ files: 'a/**', rules: { id-unique: off } }]");
    const { rules } = describeConfig(config, { path: "a/b.md", get: nothing });
    expect(rules.find(({ id }) => id === "id-unique")).toMatchObject({
      level: "off",
      source: "seedlint.config.yaml:1",
    });
  });
});
