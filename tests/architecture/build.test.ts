import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/build/bundle.mjs";
import { findProblems } from "../../scripts/build/verify.mjs";
import { compareTrees, listFiles } from "../../scripts/trees.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "seedlint-build-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes files below a new folder and returns its path. */
function write(name: string, files: Readonly<Record<string, string>>): string {
  const root = path.join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

describe("the bundle", () => {
  const manifest = { "package.json": `{ "type": "module" }` };
  const sources = {
    ...manifest,
    "cli.ts": `const { late } = await import("./late.ts");\nprocess.exitCode = late(1);\n`,
    "sdk.ts": `export { late } from "./late.ts";\n`,
    "late.ts": `export const late = (n: number): number => n + 1;\n`,
  };
  const entries = { cli: "cli.ts", sdk: "sdk.ts" };

  test("has the same bytes wherever the sources stand", async () => {
    for (const name of ["one", "elsewhere/two"]) {
      await bundle({ root: write(name, sources), entries, outDir: path.join(folder, "out", name) });
    }
    const [expected, actual] = [
      path.join(folder, "out/one"),
      path.join(folder, "out/elsewhere/two"),
    ];
    expect(listFiles(expected)).toContain("chunks/late.js");
    expect(compareTrees({ expected, actual })).toEqual([]);
  });

  test("names the entries that are missing", async () => {
    const root = write("one", { ...manifest, "cli.ts": "" });
    await expect(bundle({ root, entries, outDir: path.join(folder, "out") })).rejects.toThrow(
      "Entries are missing: sdk.ts",
    );
  });

  test("takes no import for granted", async () => {
    const root = write("one", { ...manifest, "cli.ts": `import "no-such-package";` });
    const outDir = path.join(folder, "out");
    await expect(bundle({ root, entries: { cli: "cli.ts" }, outDir })).rejects.toThrow(
      "no-such-package",
    );
  });

  test("has gray-matter without its engines", async () => {
    const module = createRequire(import.meta.url).resolve("gray-matter");
    const root = write("one", {
      ...manifest,
      "cli.ts": `export { default } from ${JSON.stringify(module)};`,
    });
    const outDir = path.join(folder, "out");
    await bundle({ root, entries: { cli: "cli.ts" }, outDir });
    const text = readFileSync(path.join(outDir, "cli.js"), "utf8");
    expect(text).toContain("gray-matter");
    expect(text).not.toMatch(/\beval\(|js-yaml/);
  });
});

test("what is built is searched for code that evaluates and for traces of the machine", () => {
  const dir = write("dist", {
    "good.js": "export const a = 1;\n",
    "eval.js": "return eval(str) || {};\n",
    "path.js": `const file = "/home/someone/project/a.js";\n`,
    "crlf.js": "a;\r\n",
  });
  expect(findProblems({ dir, root: "/nowhere" })).toEqual([
    "crlf.js has a carriage return",
    "eval.js has gray-matter's engine that evaluates content",
    "path.js has an absolute path",
  ]);
});

test("two folders are compared by missing, different and stale files", () => {
  const expected = write("expected", { "a.js": "1", "b/c.js": "1", "same.js": "1" });
  const actual = write("actual", { "a.js": "2", "old.js": "1", "same.js": "1" });
  expect(compareTrees({ expected, actual })).toEqual([
    "differs a.js",
    "missing b/c.js",
    "stale old.js",
  ]);
});
