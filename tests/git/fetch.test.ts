import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fetchCommit } from "../../src/git/fetch.ts";
import { commitInfo } from "../../src/git/index.ts";
import { disposeLater, open, temporary } from "./support.ts";

/** A clone that has the last of three commits, and the object ids of all of them. */
function shallowClone() {
  const remote = temporary();
  const oids = ["one", "two", "three"].map((text) => remote.commitFiles({ "a.md": text }));
  return { remote, oids, clone: disposeLater(remote.clone({ depth: 1 })) };
}

describe("fetching a commit by its object id", () => {
  test("brings the commit with its files and without its history", async () => {
    const { clone, oids } = shallowClone();
    const [first = "", second = ""] = oids;
    const repository = await open(clone.root);
    await expect(commitInfo(repository, second)).rejects.toThrow("missing");
    await fetchCommit(repository, second);
    expect(await commitInfo(repository, second)).toMatchObject({ oid: second, parents: [first] });
    expect(clone.git(["show", `${second}:a.md`])).toBe("two");
    await expect(commitInfo(repository, first)).rejects.toThrow("missing");
  });

  test("changes no reference and leaves no trace but the objects", async () => {
    const { clone, oids } = shallowClone();
    const before = clone.git(["show-ref", "--head"]);
    await fetchCommit(await open(clone.root), oids[0] ?? "");
    expect(clone.git(["show-ref", "--head"])).toBe(before);
    expect(existsSync(join(clone.root, ".git/FETCH_HEAD"))).toBe(false);
  });

  test("brings all files, also into a clone that leaves files out", async () => {
    const remote = temporary();
    const first = remote.commitFiles({ "a.md": "one" });
    remote.commitFiles({ "a.md": "two" });
    const clone = disposeLater(remote.clone({ depth: 1, filter: "blob:none" }));
    const repository = await open(clone.root);
    await fetchCommit(repository, first);
    const [blob] = await repository.objects.info([remote.oid(`${first}:a.md`)]);
    expect(blob).toMatchObject({ type: "blob", size: 3 });
  });

  test("says in git's words why a commit cannot be had", async () => {
    const { clone } = shallowClone();
    const attempt = fetchCommit(await open(clone.root), "0123456789".repeat(4));
    await expect(attempt).rejects.toMatchObject({ name: "GitError", code: "failed" });
  });

  test.each(["main", "HEAD", "--upload-pack=touch x", "", "+refs/*:refs/*"])(
    "takes nothing but an object id: %j",
    async (name) => {
      const { clone } = shallowClone();
      await expect(fetchCommit(await open(clone.root), name)).rejects.toThrow(
        "is not an object id",
      );
    },
  );
});

describe("a configuration that names programs", () => {
  const canary = (root: string) => join(root, ".git", "canary");

  test.each<[string, (program: string, remote: string) => readonly string[][]]>([
    ["upload-pack", (program) => [["remote.origin.uploadpack", program]]],
    ["hooks", (program) => [["core.hooksPath", join(program, "..")]]],
    ["credential helpers", (program) => [["credential.helper", program]]],
    [
      "the program of ssh",
      (program) => [
        ["core.sshCommand", program],
        ["remote.origin.url", "ssh://example.invalid/a"],
      ],
    ],
    ["an external transport", (program) => [["remote.origin.url", `ext::${program}`]]],
    [
      "an allowed external transport",
      (program) => [
        ["protocol.ext.allow", "always"],
        ["remote.origin.url", `ext::${program}`],
      ],
    ],
    [
      "a rewritten address",
      (program, remote) => [
        ["protocol.allow", "always"],
        [`url.ext::${program} #.insteadOf`, remote],
      ],
    ],
    ["a foreign system", () => [["remote.origin.vcs", "canary"]]],
    [
      "a proxy",
      (program) => [
        ["core.gitProxy", program],
        ["remote.origin.url", "git://example.invalid/a"],
      ],
    ],
    ["the file system monitor", (program) => [["core.fsmonitor", program]]],
  ])("runs none of them: %s", async (_, settings) => {
    const { clone, oids } = shallowClone();
    const program = join(clone.root, ".git", "git-remote-canary");
    writeFileSync(program, `#!/bin/sh\necho ran >> '${canary(clone.root)}'\n`);
    for (const hook of ["reference-transaction", "post-checkout"]) {
      writeFileSync(join(clone.root, ".git", hook), readFileSync(program));
      chmodSync(join(clone.root, ".git", hook), 0o755);
    }
    chmodSync(program, 0o755);
    const url = clone.git(["config", "remote.origin.url"]);
    for (const [key = "", value = ""] of settings(program, url)) {
      clone.git(["config", "--replace-all", key, value]);
    }
    const path = `${join(clone.root, ".git")}:${process.env["PATH"] ?? ""}`;
    const repository = await open(clone.root, { PATH: path });
    await fetchCommit(repository, oids[0] ?? "").catch(() => {});
    expect(existsSync(canary(clone.root))).toBe(false);
  });

  test.each([false, true])(
    "has the program of alternate references run by plain git alone: %s",
    async (isPlain) => {
      const { clone, oids } = shallowClone();
      const other = temporary({ files: { "b.md": "b" } });
      clone.write(".git/objects/info/alternates", `${join(other.root, ".git/objects")}\n`);
      clone.git(["config", "core.alternateRefsCommand", `touch '${canary(clone.root)}'; true`]);
      const oid = oids[0] ?? "";
      if (isPlain) clone.git(["fetch", "-q", "--depth=1", "origin", oid]);
      else await fetchCommit(await open(clone.root), oid);
      expect(existsSync(canary(clone.root))).toBe(isPlain);
    },
  );
});
