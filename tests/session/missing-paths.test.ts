import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lint } from "../../src/session/lint.ts";
import type { HeadRequest } from "../../src/session/request.ts";
import { disposeLater, environment, temporary } from "../git/support.ts";

/** A matcher, whose own type is `any`. */
const containing = (text: string): unknown => expect.stringContaining(text);

function seeds(): string {
  const repository = temporary();
  repository.commitFiles({ "a.md": "---\nid: a\n---\n", ".gitignore": "ignored.md\n" });
  repository.write("ignored.md", "");
  return repository.root;
}

const judge = (cwd: string, path: string, kind: "worktree" | "folder" = "worktree") => {
  const head: HeadRequest = { kind };
  return lint({ cwd, paths: [path], head, environment });
};

describe("a path at which there is nothing to judge", () => {
  test("is told to be ignored by git if it is on disk", async () => {
    await expect(judge(seeds(), "ignored.md")).rejects.toMatchObject({
      code: "path-missing",
      message: containing("git ignores `ignored.md`"),
    });
  });

  test("is told where it was meant otherwise", async () => {
    await expect(judge(seeds(), "ab.md")).rejects.toMatchObject({
      problems: [{ hint: "Did you mean `a.md`?" }],
    });
  });

  test("outside of the folder is not looked for around it, without git", async () => {
    const cwd = seeds();
    await expect(judge(cwd, "/no-such-folder", "folder")).rejects.toMatchObject({
      code: "path-missing",
      message: containing("There is no folder `/no-such-folder`"),
    });
    await expect(judge(cwd, "ab.md", "folder")).rejects.toMatchObject({
      problems: [{ hint: "Did you mean `a.md`?" }],
    });
  });

  test("outside of git names the way to read a folder without it", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "seedlint-"));
    disposeLater({ dispose: () => rmSync(cwd, { recursive: true, force: true }) });
    await expect(judge(cwd, "..")).rejects.toMatchObject({
      problems: [{ hint: containing("seedlint --no-git") }],
    });
  });
});
