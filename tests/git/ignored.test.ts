import { describe, expect, it } from "vitest";
import { findIgnored } from "../../src/git/index.ts";
import { open, temporary } from "./support.ts";

async function ignoredOf(files: Readonly<Record<string, string>>, paths: readonly string[]) {
  const made = temporary();
  for (const [path, text] of Object.entries(files)) made.write(path, text);
  return findIgnored(await open(made.root), paths);
}

describe("paths that git ignores", () => {
  it("are found though there is no file", async () => {
    const files = {
      ".gitignore": "drafts/\n*.tmp.md\n!kept.tmp.md\n",
      "en/.gitignore": "/own.md\n",
    };
    const ignored = ["drafts/a.md", "en/drafts/a.md", "a.tmp.md", "en/own.md"];
    const others = ["a.md", "kept.tmp.md", "own.md", "en/zh/own.md"];
    expect(await ignoredOf(files, [...ignored, ...others])).toEqual(ignored);
    expect(await ignoredOf(files, others)).toEqual([]);
    expect(await ignoredOf(files, [])).toEqual([]);
  });

  it("are found by their very names", async () => {
    const odd = [
      ":(top)x.md",
      ":!x.md",
      "-v",
      '政策 "a",b.md',
      "a\nb.md",
      "back\\slash.md",
      " blank ",
      "*.md",
    ];
    expect(await ignoredOf({ ".gitignore": "*\n" }, odd)).toEqual(odd);
    expect(await ignoredOf({ ".gitignore": "x.md\n" }, odd)).toEqual([]);
  });

  it("are none of those that git tracks", async () => {
    const made = temporary();
    made.commitFiles({ "a.md": "" });
    made.write(".gitignore", "*.md\n");
    made.remove("a.md");
    expect(await findIgnored(await open(made.root), ["a.md", "b.md"])).toEqual(["b.md"]);
  });

  it("are relative to the root, wherever the run starts", async () => {
    const made = temporary();
    made.write("en/a.md", "");
    made.write(".gitignore", "/en/b.md\n");
    const repository = await open(`${made.root}/en`);
    expect(await findIgnored(repository, ["en/b.md", "b.md"])).toEqual(["en/b.md"]);
  });
});
