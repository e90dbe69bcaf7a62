import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, tell } from "./support.ts";

const shared = path.resolve(import.meta.dirname, "../../../shared");
const bundle = path.join(shared, "corpus/policy-hub.bundle");

describe.skipIf(!existsSync(bundle))("a real repository", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "seedlint-corpus-"));
    execFileSync("git", ["clone", "-q", "-b", "main", bundle, folder], { stdio: "ignore" });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("has no problem in any seed, and one file without front matter", async () => {
    const files = execFileSync("git", ["-C", folder, "ls-files", "-z"], { encoding: "utf8" })
      .split("\0")
      .filter((file) => file.endsWith(".md"));
    expect(files).toHaveLength(2334);
    const told: string[] = [];
    for (const file of files) {
      const document = await parse(readFileSync(path.join(folder, file)));
      expect(document.data !== undefined).toBe(document.hasFrontMatter);
      told.push(...tell(document).map((problem) => `${file} ${problem}`));
    }
    expect(told).toEqual([expect.stringMatching(/README\.md frontmatter-missing/)]);
  });
});
