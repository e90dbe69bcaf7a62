import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findHookFolders } from "../../src/git/index.ts";
import { open, temporary } from "./support.ts";

describe("the folder of hooks", () => {
  it("is that of the git folder unless the configuration names another", async () => {
    const made = temporary();
    const common = join(made.root, ".git");
    const opened = await open(made.root);
    expect(await findHookFolders(opened)).toEqual({ hooks: join(common, "hooks"), common });
    made.git(["config", "core.hooksPath", "some\nhooks"]);
    const hooks = join(made.root, "some\nhooks");
    expect(await findHookFolders(opened)).toEqual({ hooks, common });
  });

  it("is found from a folder within and relative to the root", async () => {
    const made = temporary({ files: { "sub/a.md": "a" } });
    made.git(["config", "core.hooksPath", ".githooks"]);
    const opened = await open(join(made.root, "sub"));
    expect((await findHookFolders(opened)).hooks).toBe(join(made.root, ".githooks"));
  });

  it("is shared by linked worktrees, unless it is relative to each", async () => {
    const made = temporary({ files: { "a.md": "a" } });
    const linked = made.worktree("linked");
    const opened = await open(linked.root);
    const common = join(made.root, ".git");
    expect(await findHookFolders(opened)).toEqual({ hooks: join(common, "hooks"), common });
    made.git(["config", "core.hooksPath", ".githooks"]);
    expect((await findHookFolders(opened)).hooks).toBe(join(linked.root, ".githooks"));
  });
});
