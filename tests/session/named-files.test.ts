import { describe, expect, test } from "vitest";
import { listNamedFiles } from "../../src/session/named-files.ts";

describe("the files that code may mean", () => {
  test.each([
    ['import { a } from "./a.mjs";', "rules/a.mjs"],
    ["export * from '../lib/b.ts'", "lib/b.ts"],
    ['import type { C } from "./types/c.js";', "rules/types/c.ts"],
    ['const d = await import("./d");', "rules/d.ts"],
    ['const e = require("../e");', "e/index.js"],
    ['import words from "./words.json" with { type: "json" };', "rules/words.json"],
    ["new URL(`./f.json`, import.meta.url)", "rules/f.json"],
    ['import "./g.mjs?fresh#part";', "rules/g.mjs"],
  ])("include that of %s", (text, path) => {
    expect(listNamedFiles("rules/own.ts", text)).toContain(path);
  });

  test.each([
    'import { defineRule } from "seedlint/sdk";',
    'import fs from "node:fs";',
    'import "/etc/passwd.js";',
    'import "../../outside.js";',
    'import "../../../../../etc/hosts.js";',
    "read('./table.csv'.trim())",
  ])("are of the repository, and are code or data: %s", (text) => {
    const found = listNamedFiles("rules/own.ts", text);
    expect(found.filter((path) => path.startsWith("..") || path.startsWith("/"))).toEqual([]);
    expect(found.filter((path) => !/^rules\/table\.csv(?:\.|\/index\.)/.test(path))).toEqual([]);
  });

  test("are none of data, which names nothing", () => {
    expect(listNamedFiles("rules/own.json", '{ "a": "./a.js" }')).toEqual([]);
  });

  test("are not looked for in a text that is no path", () => {
    const text = `"./${"../".repeat(200_000)}"`;
    expect(listNamedFiles("rules/own.ts", text)).toEqual([]);
  });
});
