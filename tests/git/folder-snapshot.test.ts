import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderSnapshot } from "../../src/git/index.ts";
import { contents, listed, temporary } from "./support.ts";

describe("a folder snapshot", () => {
  it("holds every file below, without .git and node_modules, and follows no symlink", async () => {
    const made = temporary();
    made.write(".gitignore", "a.md");
    made.write("a.md", "a");
    made.write(".hidden/b.md", "b");
    made.write("node_modules/x/README.md", "x");
    made.write("docs/node_modules/README.md", "x");
    made.write('docs/政策 "a",b.md', "c");
    made.write("docs/line\nbreak.md", "d");
    made.write(Buffer.from([0xe4]), "latin 1");
    made.symlink("..", "docs/up");
    const snapshot = folderSnapshot(made.root);
    expect(await listed(snapshot)).toEqual([
      ".gitignore",
      ".hidden/b.md",
      "\\xe4 not-utf8",
      "a.md",
      "docs/line\nbreak.md",
      "docs/up symlink",
      'docs/政策 "a",b.md',
    ]);
    expect(await contents(snapshot)).toMatchObject({ "a.md": "a", 'docs/政策 "a",b.md': "c" });
    expect(snapshot).toMatchObject({ kind: "folder", ref: null, oid: null });
  });

  it("says that there is no such folder", async () => {
    const snapshot = folderSnapshot(join(temporary().root, "none"));
    await expect(snapshot.list()).rejects.toMatchObject({ code: "no-such-folder" });
  });
});
