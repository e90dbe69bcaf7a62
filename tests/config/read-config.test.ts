import { describe, expect, it } from "vitest";
import { listRulePaths } from "../../src/config/check-rules.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { told } from "./house.ts";

const source = (files: Readonly<Record<string, string>>, exported?: unknown) => ({
  read: async (path: string) => files[path],
  importDefault: async () => exported,
});

describe("a configuration that is data", () => {
  it("is read from wherever its text comes", async () => {
    const document = await readConfig(
      "a/seedlint.config.yaml",
      source({ "a/seedlint.config.yaml": "ignores: [x]" }),
    );
    expect(document).toMatchObject({ path: "a/seedlint.config.yaml", value: { ignores: ["x"] } });
  });

  it("is told if it does not exist", async () => {
    expect(await told(readConfig("seedlint.config.yaml", source({})))).toEqual([
      "seedlint.config.yaml The configuration `seedlint.config.yaml` does not exist",
    ]);
  });

  it("names the rules of the house, each once", async () => {
    const text =
      "rules: { ./a.ts: error, id-unique: off }\noverrides: [{ rules: { ./a.ts: off, ../b.js: warn } }]";
    const document = await readConfig(
      "seedlint.config.yml",
      source({ "seedlint.config.yml": text }),
    );
    expect(listRulePaths(document)).toEqual(["a.ts", "../b.js"]);
  });
});

describe("a configuration that is code", () => {
  const read = (exported: unknown) => readConfig("seedlint.config.ts", source({}, exported));

  it("is what the module exports, without keys that have no value", async () => {
    const { value, placeOf } = await read({ ignores: ["x"], rules: undefined });
    expect(value).toEqual({ ignores: ["x"] });
    expect(placeOf("/ignores")).toEqual({ path: "seedlint.config.ts" });
  });

  it("exports something", async () => {
    expect(await told(read(undefined))).toEqual([
      "seedlint.config.ts The configuration has no default export",
    ]);
  });

  it.each([
    [() => ({}), "Expected data, found a function"],
    [{ rules: { a: () => "off" } }, "At `/rules/a`: Expected data, found a function"],
    [{ ignores: [new Date(0)] }, "At `/ignores/0`: Expected data, found a Date"],
    [{ a: Number.NaN }, "At `/a`: Expected data, found `NaN`"],
    [{ a: 1n }, "At `/a`: Expected data, found a bigint"],
  ])("exports data alone: %s", async (exported, problem) => {
    expect(await told(read(exported))).toEqual([`seedlint.config.ts ${problem}`]);
  });

  it("exports data that ends", async () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect((await told(read(circle)))[0]).toMatch(
      /Expected data, found data that is nested too deep$/,
    );
  });
});
