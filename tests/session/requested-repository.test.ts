import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openRequestedRepository } from "../../src/session/requested-repository.ts";
import { environment, temporary } from "../git/support.ts";

const outside = realpathSync(mkdtempSync(join(tmpdir(), "seedlint-outside-")));
afterAll(() => rmSync(outside, { recursive: true }));

const files = { "content/a.md": "a", "b.md": "b" };

/** The git folder of the repository that is opened. */
async function find(cwd: string, paths: readonly string[], isConfined = false): Promise<string> {
  const repository = await openRequestedRepository({ cwd, paths, environment, isConfined });
  repository.close();
  return repository.gitDir;
}

describe("the repository of a request", () => {
  test("is that of the folder which the run starts in, for each path in it", async () => {
    const { root } = temporary({ files });
    for (const path of [".", "content", "content/a.md", "gone/a.md", join(root, "content")]) {
      expect(await find(root, [path])).toBe(join(root, ".git"));
    }
    expect(await find(join(root, "content"), ["../b.md"])).toBe(join(root, ".git"));
    const link = join(outside, "link");
    symlinkSync(dirname(root), link);
    expect(await find(join(link, basename(root)), ["content"])).toBe(join(root, ".git"));
  });

  test("is no folder in it that looks like one", async () => {
    const made = temporary({ files });
    cpSync(temporary({ files }).clone({ bare: true }).root, join(made.root, "content"), {
      recursive: true,
    });
    for (const path of ["content", "content/refs", "."]) {
      expect(await find(made.root, [path])).toBe(join(made.root, ".git"));
    }
  });

  test("is not found for a path in a repository within it, which must be asked by itself", async () => {
    const made = temporary({ files });
    made.git(["init", "-q", "inner"]);
    made.write("inner/folder/c.md", "c");
    for (const path of ["inner", "inner/folder", "inner/folder/c.md"]) {
      for (const isConfined of [false, true]) {
        for (const paths of [
          ["b.md", path],
          [path, "b.md"],
        ]) {
          await expect(find(made.root, paths, isConfined)).rejects.toMatchObject({
            code: "path-in-other-repository",
          });
        }
      }
    }
    expect(await find(join(made.root, "inner"), ["folder"])).toBe(join(made.root, "inner/.git"));
  });

  test("is another one for a path outside of it, worktree or bare, and of no repository", async () => {
    const { root } = temporary({ files });
    const other = temporary({ files });
    const bare = other.clone({ bare: true });
    for (const cwd of [root, outside, bare.root]) {
      expect(await find(cwd, [join(other.root, "content")])).toBe(join(other.root, ".git"));
      expect(await find(cwd, [bare.root])).toBe(bare.root);
    }
    bare.dispose();
  });

  test("is never another one for a run that is confined", async () => {
    const { root } = temporary({ files });
    const other = temporary({ files });
    expect(await find(root, [other.root], true)).toBe(join(root, ".git"));
    const bare = other.clone({ bare: true });
    await expect(find(bare.root, [], true)).rejects.toMatchObject({ code: "bare-refused" });
    bare.dispose();
  });
});
