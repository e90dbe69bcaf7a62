import { linkSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StagedChange } from "../../src/git/index.ts";
import { stageFixes } from "../../src/session/stage-fixes.ts";
import { open, temporary } from "../git/support.ts";

const names = ["as-staged", "crlf", "edited", "gone", "done", "left-out"].map(
  (name) => `${name}.md`,
);

function changeOf(path: string): StagedChange {
  return { path, before: Buffer.from(`${path}\nbad\n`), after: Buffer.from(`${path}\ngood\n`) };
}

/** A repository with a file in each state that it can have on disk. */
function inAllStates() {
  const made = temporary({
    files: Object.fromEntries(names.map((name) => [name, `${name}\nbad\n`])),
  });
  made.write("crlf.md", "crlf.md\r\nbad\r\n");
  made.write("edited.md", "edited.md\nbad\nmine\n");
  made.remove("gone.md");
  made.write("done.md", "done.md\ngood\n");
  made.git(["update-index", "--skip-worktree", "left-out.md"]);
  return made;
}

describe("stageFixes", () => {
  it("tells what it did with the index and with the files", async () => {
    const made = inAllStates();
    const repository = await open(made.root);
    const place = { root: made.root, repository };
    expect(await stageFixes(place, names.map(changeOf))).toEqual({
      staged: 6,
      worktree: 2,
      keptWorktree: ["edited.md"],
    });
    for (const name of names) expect(made.git(["show", `:${name}`])).toBe(`${name}\ngood`);
    const textOf = (name: string) => readFileSync(join(made.root, name), "utf8");
    expect(textOf("crlf.md")).toBe("crlf.md\r\ngood\r\n");
    expect(textOf("edited.md")).toBe("edited.md\nbad\nmine\n");
    expect(textOf("left-out.md")).toBe("left-out.md\nbad\n");
  });

  it("does nothing for no files", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    const place = { root: made.root, repository: await open(made.root) };
    const nothing = { staged: 0, worktree: 0, keptWorktree: [] };
    expect(await stageFixes(place, [])).toEqual(nothing);
  });

  it("changes the index only if the files can be changed", async () => {
    const made = inAllStates();
    linkSync(join(made.root, "as-staged.md"), join(made.root, "../second"));
    const place = { root: made.root, repository: await open(made.root) };
    await expect(stageFixes(place, names.map(changeOf))).rejects.toMatchObject({
      code: "file-linked",
      problems: [{ place: { path: "as-staged.md" } }],
    });
    for (const name of names) expect(made.git(["show", `:${name}`])).toBe(`${name}\nbad`);
    expect(readFileSync(join(made.root, "crlf.md"), "utf8")).toBe("crlf.md\r\nbad\r\n");
  });

  it("changes the files only if the index can be changed", async () => {
    const made = inAllStates();
    made.write(".git/index.lock", "");
    const place = { root: made.root, repository: await open(made.root) };
    const run = stageFixes(place, names.map(changeOf));
    await expect(run).rejects.toMatchObject({ name: "UserError", code: "git-index-locked" });
    expect(readFileSync(join(made.root, "as-staged.md"), "utf8")).toBe("as-staged.md\nbad\n");
    expect(readFileSync(join(made.root, "crlf.md"), "utf8")).toBe("crlf.md\r\nbad\r\n");
  });
});
