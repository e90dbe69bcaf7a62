import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Replacement, replaceFiles } from "../../src/disk/index.ts";
import { place, readTexts } from "./support.ts";
import { change, replacementsOf } from "./texts.ts";

/** Something in the way of the last of three files. */
interface Obstacle {
  readonly prepare: (root: string) => void;
  readonly change?: Replacement;
  readonly code: string;
}

const obstacles: Readonly<Record<string, Obstacle>> = {
  "has changed since it was read": {
    prepare: (root) => writeFileSync(join(root, "c.md"), "other"),
    code: "file-changed",
  },
  "has other bytes of the same length": {
    prepare: (root) => writeFileSync(join(root, "c.md"), "x"),
    code: "file-changed",
  },
  "is gone": {
    prepare: (root) => renameSync(join(root, "c.md"), join(root, "../c.md")),
    code: "file-changed",
  },
  "has become a folder": {
    prepare: (root) => {
      renameSync(join(root, "c.md"), join(root, "../c.md"));
      mkdirSync(join(root, "c.md"));
    },
    code: "file-not-regular",
  },
  "has become a symlink to the same bytes": {
    prepare: (root) => {
      renameSync(join(root, "c.md"), join(root, "../c.md"));
      symlinkSync("../c.md", join(root, "c.md"));
    },
    code: "file-not-regular",
  },
  "is below a symlink": {
    prepare: (root) => {
      mkdirSync(join(root, "../elsewhere"));
      writeFileSync(join(root, "../elsewhere/c.md"), "c");
      symlinkSync("../elsewhere", join(root, "linked"));
    },
    change: change("linked/c.md", "c", "C"),
    code: "write-through-link",
  },
  "would be new below a symlink": {
    prepare: (root) => {
      mkdirSync(join(root, "../elsewhere"));
      symlinkSync("../elsewhere", join(root, "linked"));
    },
    change: change("linked/new/c.md", null, "C"),
    code: "write-through-link",
  },
  "has a second name": {
    prepare: (root) => linkSync(join(root, "c.md"), join(root, "../second")),
    code: "file-linked",
  },
  "would be new and is there": {
    prepare: () => undefined,
    change: change("c.md", null, "C"),
    code: "write-exists",
  },
  "would be new and is a symlink to nowhere": {
    prepare: (root) => symlinkSync("nowhere", join(root, "d.md")),
    change: change("d.md", null, "D"),
    code: "write-exists",
  },
  "is below a file": {
    prepare: () => undefined,
    change: change("a.md/d.md", null, "D"),
    code: "write-through-link",
  },
  "is outside of the root": {
    prepare: (root) => writeFileSync(join(root, "../c.md"), "c"),
    change: change("../c.md", "c", "C"),
    code: "write-path",
  },
  "is in the git folder": {
    prepare: (root) => {
      mkdirSync(join(root, ".git"));
      writeFileSync(join(root, ".git/config"), "c");
    },
    change: change(".git/config", "c", "C"),
    code: "write-path",
  },
  "is in the git folder by another case": {
    prepare: () => undefined,
    change: change(".GIT/config", null, "C"),
    code: "write-path",
  },
  "has an absolute path": {
    prepare: () => undefined,
    change: change("/tmp/c.md", null, "C"),
    code: "write-path",
  },
};

describe("replaceFiles, where one of three files", () => {
  const before = { "a.md": "a", "b.md": "b", "c.md": "c" };

  it.each(Object.entries(obstacles))("%s, leaves all as it is", async (_, obstacle) => {
    const { root, stateFolder } = place(before);
    obstacle.prepare(root);
    const start = listing(join(root, ".."));
    const last = obstacle.change ?? change("c.md", "c", "C");
    const changes = [change("a.md", "a", "A"), change("b.md", "b", null), last];
    await expect(replaceFiles(root, changes, { stateFolder })).rejects.toMatchObject({
      name: "UserError",
      code: obstacle.code,
      problems: [{ place: { path: last.path } }],
    });
    expect(listing(join(root, ".."))).toEqual(start);
  });

  it.each(["link", "open", "write", "own", "sync", "rename"])(
    "changes before it is to %s, puts the others back",
    async (operation) => {
      const { root, stateFolder } = place(before);
      const observe = (told: string) => {
        if (!told.startsWith(`before ${operation}`) || told.includes(stateFolder)) return;
        writeFileSync(join(root, "c.md"), "mine");
      };
      const changes = replacementsOf(before, { "a.md": "A", "b.md": null, "c.md": "C" });
      const run = replaceFiles(root, changes, { stateFolder, observe });
      await expect(run).rejects.toMatchObject({ code: "file-changed" });
      expect(readTexts(root)).toEqual({ ...before, "c.md": "mine" });
    },
  );

  it("is replaced by a symlink meanwhile, writes nothing through it", async () => {
    const { root, stateFolder } = place({ ...before, "s/d.md": "d" });
    mkdirSync(join(root, "../elsewhere"));
    writeFileSync(join(root, "../elsewhere/d.md"), "d");
    const observe = (told: string) => {
      const isDone = existsSync(join(root, "../away"));
      if (isDone || told !== `after rename ${join(root, "a.md")}`) return;
      renameSync(join(root, "s"), join(root, "../away"));
      symlinkSync("../elsewhere", join(root, "s"));
    };
    const changes = [change("a.md", "a", "A"), change("s/d.md", "d", "D")];
    const run = replaceFiles(root, changes, { stateFolder, observe });
    await expect(run).rejects.toMatchObject({ code: "write-through-link" });
    expect(readTexts(join(root, "../elsewhere"))).toEqual({ "d.md": "d" });
    expect(readTexts(root)["a.md"]).toBe("a");
  });

  it.each([1, 2, 3])("of new ones cannot be made, makes no folder either", async (count) => {
    const { root, stateFolder } = place(before);
    let renames = 0;
    const observe = (told: string) => {
      if (!told.startsWith("before link") || !told.endsWith(".md")) return;
      renames += 1;
      if (renames === count)
        throw Object.assign(new Error("full"), { code: "ENOSPC", syscall: "" });
    };
    const changes = ["x/1.md", "x/y/2.md", "3.md"].map((path) => change(path, null, path));
    const run = replaceFiles(root, changes, { stateFolder, observe });
    await expect(run).rejects.toMatchObject({ code: "write-no-space" });
    expect(readTexts(root)).toEqual(before);
    expect(readdirSync(root).toSorted()).toEqual(Object.keys(before));
  });
});

/** All that is below a folder, with what it is. */
function listing(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return names.map((name) => {
    const stats = lstatSync(join(folder, name));
    if (stats.isSymbolicLink()) return `${name} -> ${readlinkSync(join(folder, name))}`;
    return `${name} ${stats.ino} ${stats.mode} ${stats.size} ${stats.nlink}`;
  });
}
