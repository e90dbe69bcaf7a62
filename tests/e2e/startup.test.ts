import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { cleanSeed } from "./support/clean-seed.ts";
import { repositoryOf } from "./support/fixing.ts";
import { cli, seedlint } from "./support/seedlint.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The files of `dist/` that a run without a finding has loaded, in code-unit order. */
function loadedBy(words: readonly string[], files: Readonly<Record<string, string>>): string[] {
  const coverage = mkdtempSync(path.join(tmpdir(), "seedlint-coverage-"));
  folders.push(coverage);
  const environment = { NODE_V8_COVERAGE: coverage };
  const { exitCode } = seedlint(words, { cwd: repositoryOf(files).root, environment });
  expect(exitCode).toBe(0);
  const reports = readdirSync(coverage).map((name) => {
    const report: unknown = JSON.parse(readFileSync(path.join(coverage, name), "utf8"));
    return report as { readonly result: readonly { readonly url: string }[] };
  });
  const dist = pathToFileURL(`${path.dirname(cli)}/`).href;
  const urls = reports.flatMap(({ result }) => result.map(({ url }) => url));
  const own = urls.filter((url) => url.startsWith(dist));
  return own.map((url) => url.slice(dist.length)).toSorted();
}

/** `title` in place of the YAML of the seed. */
const jsonSeed =
  '---json\n{ "title": "A register of permits" }\n---\nThe register has all permits.\n';

describe("what a run loads", () => {
  it("is two files for the version", () => {
    expect(loadedBy(["--version"], {})).toEqual(["chunks/start.js", "cli.js"]);
  });

  it("is one for the most part, and no YAML, where all is JSON", () => {
    const loaded = loadedBy([], { "a.md": jsonSeed, "seedlint.config.json": '{ "rules": {} }' });
    expect(loaded).toContain("chunks/lint.js");
    expect(loaded.filter((file) => file.includes("yaml"))).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(12);
  });

  it("is hardly more where all is YAML", () => {
    const loaded = loadedBy([], { "a.md": cleanSeed("a"), "seedlint.config.yaml": "rules: {}" });
    expect(loaded).toContain("chunks/yaml.js");
    expect(loaded.length).toBeLessThanOrEqual(14);
  });
});
