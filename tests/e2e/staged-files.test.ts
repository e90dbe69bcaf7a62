import { chmodSync, existsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import {
  bad,
  commit,
  diskText,
  edited,
  expectCommit,
  expectState,
  fixing,
  good,
  withCrlf,
} from "./support/staging.ts";
import { seedlint } from "./support/seedlint.ts";

/** The mode of a file in the index, with the letter by which git tells its flags. */
function entryOf(repository: TemporaryRepository, file: string): string {
  return repository.git(["ls-files", "-s", "-v", file]).split(" ").slice(0, 2).join(" ");
}

const fixed = { "a.md": edited(good("a")) };

/** A seed of the last commit that was changed for the worse and staged. */
function staged(text = edited(bad("a"))): TemporaryRepository {
  const repository = fixing({ "a.md": good("a") });
  repository.write("a.md", text);
  repository.add();
  return repository;
}

describe("--fix --staged mends", () => {
  it("a seed that is new, and its file", () => {
    const repository = fixing();
    repository.write("a.md", bad("a"));
    repository.add();
    expectCommit(repository, { committed: { "a.md": good("a") } });
  });

  it("a seed that was changed, and its file", () => {
    expectCommit(staged(), { committed: fixed });
  });

  it("what is staged of a seed, and keeps its hands off a file that has more", () => {
    const repository = staged();
    const more = `${edited(bad("a"))}\nNot staged  yet.`;
    repository.write("a.md", more);
    expectCommit(repository, {
      committed: fixed,
      onDisk: { "a.md": more },
      status: [" M a.md"],
    });
  });

  it("a seed whose file is gone, and does not bring it back", () => {
    const repository = staged();
    repository.remove("a.md");
    expectCommit(repository, { committed: fixed, onDisk: { "a.md": null }, status: [" D a.md"] });
  });

  it("a seed whose file is a symlink by now, and does not follow it", () => {
    const repository = staged();
    repository.remove("a.md");
    const target = path.join(repository.root, "../elsewhere.md");
    writeFileSync(target, edited(bad("a")));
    repository.symlink("../elsewhere.md", "a.md");
    expectCommit(repository, {
      committed: fixed,
      onDisk: { "a.md": "symlink", "../elsewhere.md": edited(bad("a")) },
      status: [" T a.md"],
    });
  });

  it("a seed whose file was mended and not staged", () => {
    const repository = staged();
    repository.write("a.md", edited(good("a")));
    expectCommit(repository, { committed: fixed });
  });

  it("a seed that was renamed and changed", () => {
    const repository = fixing({ "a.md": good("a") });
    repository.git(["mv", "a.md", "b.md"]);
    repository.write("b.md", edited(bad("a")));
    repository.add();
    expectCommit(repository, { committed: { "a.md": null, "b.md": edited(good("a")) } });
  });

  it("a seed that may be executed, which it still may", () => {
    const repository = staged();
    chmodSync(path.join(repository.root, "a.md"), 0o755);
    repository.add();
    expectCommit(repository, { committed: fixed });
    expect(entryOf(repository, "a.md")).toBe("H 100755");
    expect(statSync(path.join(repository.root, "a.md")).mode & 0o777).toBe(0o755);
  });

  it("a seed whose mode is changed on disk only, where alone it stays so", () => {
    const repository = staged();
    chmodSync(path.join(repository.root, "a.md"), 0o755);
    expectCommit(repository, { committed: fixed, status: [" M a.md"] });
    expect(entryOf(repository, "a.md")).toBe("H 100644");
    expect(statSync(path.join(repository.root, "a.md")).mode & 0o777).toBe(0o755);
  });

  it("a seed that has CRLF on disk by core.autocrlf", () => {
    const repository = fixing({ "a.md": good("a") });
    repository.git(["config", "core.autocrlf", "true"]);
    repository.write("a.md", withCrlf(edited(bad("a"))));
    repository.add();
    expectCommit(repository, {
      committed: fixed,
      onDisk: { "a.md": withCrlf(edited(good("a"))) },
    });
  });

  it("a seed that has CRLF on disk by an attribute", () => {
    const repository = fixing({ "a.md": good("a"), ".gitattributes": "*.md text eol=crlf\n" });
    repository.write("a.md", withCrlf(edited(bad("a"))));
    repository.add();
    expectCommit(repository, {
      committed: fixed,
      onDisk: { "a.md": withCrlf(edited(good("a"))) },
    });
  });

  it("a seed that has line ends of both kinds on disk, which stay", () => {
    const repository = fixing({ "a.md": good("a") });
    repository.git(["config", "core.autocrlf", "input"]);
    const mixed = (text: string) => text.replace("\n", "\r\n").replace("words\n", "words\r\n");
    repository.write("a.md", mixed(edited(bad("a"))));
    repository.add();
    expectCommit(repository, { committed: fixed, onDisk: { "a.md": mixed(edited(good("a"))) } });
  });

  it("a seed that has CRLF in git too", () => {
    const repository = fixing({ "a.md": withCrlf(good("a")) });
    repository.write("a.md", withCrlf(edited(bad("a"))));
    repository.add();
    expectCommit(repository, { committed: { "a.md": withCrlf(edited(good("a"))) } });
  });

  it("a seed that a filter writes otherwise on disk, where it stays so", () => {
    const repository = fixing({ "a.md": good("a"), ".gitattributes": "a.md filter=rot\n" });
    repository.git(["config", "filter.rot.clean", "tr A-Za-z N-ZA-Mn-za-m"]);
    repository.git(["config", "filter.rot.smudge", "tr A-Za-z N-ZA-Mn-za-m"]);
    const rotated = edited(bad("a")).replaceAll(/[a-z]/gi, (letter) => {
      const turned = letter.toLowerCase() <= "m" ? 13 : -13;
      return String.fromCharCode(letter.charCodeAt(0) + turned);
    });
    repository.write("a.md", rotated);
    repository.add();
    expectCommit(repository, {
      committed: fixed,
      onDisk: { "a.md": rotated },
      status: [" M a.md"],
    });
  });

  it("no seed that is only announced, which stays so", () => {
    const repository = staged();
    repository.write("new.md", bad("new"));
    repository.git(["add", "-N", "new.md"]);
    expectCommit(repository, {
      committed: { ...fixed, "new.md": null },
      onDisk: fixed,
      status: [" A new.md"],
    });
    expect(diskText(repository, "new.md")).toBe(bad("new"));
  });

  it("a seed that git is told to take for unchanged, as it is then still", () => {
    const repository = staged();
    repository.git(["update-index", "--assume-unchanged", "a.md"]);
    expectCommit(repository, { committed: fixed });
    expect(entryOf(repository, "a.md")).toBe("h 100644");
  });

  it("seeds of any name", () => {
    const names = ['政策 "a",b.md', "-x.md", "line\nbreak.md", ":(top)c.md", "tab\t.md", "é.md"];
    const repository = fixing();
    for (const [index, name] of names.entries()) repository.write(name, bad(`s${index}`));
    repository.add();
    const seeds = names.map((name, index) => [name, good(`s${index}`)] as const);
    expectCommit(repository, { committed: Object.fromEntries(seeds) });
  });

  it("what is staged beside a conflict, whose versions stay", () => {
    const repository = fixing({ "a.md": good("a"), "b.md": good("b") });
    repository.branch("topic");
    repository.write("b.md", `${good("b")}\nOurs.\n`);
    repository.git([...commit, "--no-verify", "-a"]);
    repository.checkout("main");
    repository.write("b.md", `${good("b")}\nTheirs.\n`);
    repository.git([...commit, "--no-verify", "-a"]);
    expect(repository.merge("topic")).toBe(false);
    const conflict = repository.git(["ls-files", "-u"]);
    const marks = diskText(repository, "b.md");
    repository.write("a.md", edited(bad("a")));
    repository.add("a.md");
    seedlint(["--fix", "--staged"], { cwd: repository.root });
    expect(repository.git(["ls-files", "-u"])).toBe(conflict);
    expect(diskText(repository, "b.md")).toBe(marks);
    expect(repository.git(["show", ":a.md"])).toBe(fixed["a.md"].trimEnd());
    expectState(repository, ["M  a.md", "UU b.md"]);
  });

  it("nothing while another git process holds the index", () => {
    const repository = staged();
    repository.write(".git/index.lock", "");
    const { exitCode, stderr } = seedlint(["--fix", "--staged"], { cwd: repository.root });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("index.lock");
    expect(existsSync(path.join(repository.root, ".git/index.lock"))).toBe(true);
    repository.remove(".git/index.lock");
    expect(diskText(repository, "a.md")).toBe(edited(bad("a")));
    expectState(repository, ["M  a.md"]);
    expect(repository.git(["show", ":a.md"])).toBe(edited(bad("a")).trimEnd());
  });
});
