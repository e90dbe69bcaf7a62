import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findImports, readImports } from "./imports.ts";
import { findBreach, layers } from "./layers.ts";

const root = path.join(import.meta.dirname, "../..");

function listSources(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .toSorted();
}

function breachesOf(file: string, text: string): readonly string[] {
  return findImports(file, text).flatMap((found) => findBreach(file, found) ?? []);
}

describe("layers", () => {
  const files = [...listSources("src"), ...listSources("rules")];

  test("every import of the sources goes down the table of layers", () => {
    const breaches = files.flatMap((file) =>
      readImports(path.join(root, file)).flatMap((found) => findBreach(file, found) ?? []),
    );
    expect(breaches).toEqual([]);
  });

  test("every folder of the sources is a layer", () => {
    const folders = readdirSync(path.join(root, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name) => !Object.hasOwn(layers, name))).toEqual([]);
  });
});

describe("the check of layers", () => {
  test("names the file, the import and what is allowed", () => {
    expect(breachesOf("src/text/edit.ts", `import { run } from "../engine/run.ts";`)).toEqual([
      "src/text/edit.ts imports ../engine/run.ts; text may import sdk",
    ]);
  });

  test.each([
    ["a dynamic import", `await import("../session/open.ts");`],
    ["a re-export", `export { open } from "../session/open.ts";`],
    ["an import of types", `import type { Session } from "../session/open.ts";`],
  ])("sees %s", (_, text) => {
    expect(breachesOf("src/engine/run.ts", text)).toHaveLength(1);
  });

  test("lets a rule import the contract by the package's name and nothing else", () => {
    expect(breachesOf("rules/a.ts", `import { defineRule } from "seedlint/sdk";`)).toEqual([]);
    expect(breachesOf("rules/a.ts", `import b from "./b.ts";`)).toHaveLength(1);
    expect(breachesOf("rules/a.ts", `import { readFileSync } from "node:fs";`)).toHaveLength(1);
    expect(breachesOf("rules/a.ts", `import { getAt } from "../src/sdk/pointer.ts";`)).toHaveLength(
      1,
    );
  });

  test("keeps the command line apart from the action's packages", () => {
    expect(breachesOf("src/cli/main.ts", `import * as core from "@actions/core";`)).toEqual([
      "src/cli/main.ts imports @actions/core, which only action may load",
    ]);
  });
});
