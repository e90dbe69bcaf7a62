import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "./support/action.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import {
  changedFiles,
  keepForTest,
  readAll,
  repositoryOf,
  trimmed,
  untrimmed,
} from "./support/fixing.ts";
import { seedlint } from "./support/seedlint.ts";

describe("--fix-dry-run", () => {
  it("prints the diff that makes of the files what --fix makes of them", () => {
    const files = {
      "a.md": untrimmed("a"),
      "crlf.md": untrimmed("crlf").replaceAll("\n", "\r\n"),
      "mark.md": `\uFEFF${untrimmed("mark")}`,
      "end.md": cleanSeed("end", 50).replace(/---\n\n[^]*$/, 'title: "End "\n---'),
      'odd 政策 "x".md': untrimmed("odd"),
      "line\nbreak.md": untrimmed("line"),
    };
    const repository = repositoryOf(files);
    const { stdout, stderr } = seedlint(["--fix-dry-run"], { cwd: repository.root });
    expect(changedFiles(repository)).toBe("");
    expect(stderr).toMatch(/^Would fix 6 problems in 6 files\nWhat remains: /);
    const paths = Object.keys(files);
    repository.git(["apply", "--whitespace=nowarn"], { input: stdout });
    const applied = readAll(repository, ...paths);
    repository.git(["checkout", "-q", "."]);
    seedlint(["--fix"], { cwd: repository.root });
    expect(applied).toEqual(readAll(repository, ...paths));
  });

  it("is one of the index with --staged", () => {
    const repository = repositoryOf({ "a.md": cleanSeed("a") });
    repository.write("a.md", untrimmed("a"));
    repository.add();
    repository.write("a.md", cleanSeed("a"));
    const { stdout } = seedlint(["--fix-dry-run", "--staged"], { cwd: repository.root });
    repository.git(["apply", "--cached"], { input: stdout });
    expect(repository.git(["show", ":a.md"])).toBe(trimmed("a").trimEnd());
  });

  it("has reports in files, of what would remain, and exits by that", () => {
    const repository = repositoryOf({ "a.md": untrimmed("a").replace("score: 50", "score: 150") });
    const words = ["--fix-dry-run", "--format", "json=out.json"];
    const { exitCode } = seedlint(words, { cwd: repository.root });
    const result = JSON.parse(readFileSync(join(repository.root, "out.json"), "utf8")) as {
      readonly diagnostics: readonly { readonly rule: string }[];
    };
    expect(result.diagnostics.map(({ rule }) => rule)).toEqual(["score-range"]);
    expect(exitCode).toBe(1);
  });

  it("prints nothing where nothing is to be fixed", () => {
    const repository = repositoryOf({ "a.md": cleanSeed("a") });
    const { stdout, stderr, exitCode } = seedlint(["--fix-dry-run"], { cwd: repository.root });
    expect([stdout, stderr, exitCode]).toEqual([
      "",
      "Would fix nothing\nWhat remains: The one seed is clean\n",
      0,
    ]);
  });
});

describe("what cannot be mended is refused", () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      "a range",
      ["--fix", "--range", "HEAD..HEAD"],
      /--fix mends files, and --range judges commits/,
    ],
    ["a merge", ["--fix-dry-run", "--onto", "HEAD"], /--fix-dry-run mends files, and --onto/],
    ["both ways at once", ["--fix", "--fix-dry-run"], /contradict each other/],
    ["suggestions without fixes", ["--unsafe-fixes"], /only says which fixes are made/],
    ["a format beside a diff", ["--fix-dry-run", "--format", "json"], /json=<file>/],
    ["a hook of a server", ["hook", "pre-receive", "--fix"], /unknown option/],
  ])("%s", (_name, words, message) => {
    const repository = repositoryOf({ "a.md": untrimmed("a") });
    const { exitCode, stdout, stderr } = seedlint(words, { cwd: repository.root });
    expect(stderr).toMatch(message);
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(changedFiles(repository)).toBe("");
  });

  it("a bare repository", () => {
    const bare = keepForTest(repositoryOf({ "a.md": untrimmed("a") }).clone({ bare: true }));
    for (const words of [["--fix"], ["--fix", "--staged"]]) {
      const { exitCode, stderr } = seedlint(words, { cwd: bare.root });
      expect(stderr).toContain("bare repository");
      expect(exitCode).toBe(2);
    }
  });

  it("a symlink, which is skipped", () => {
    const repository = repositoryOf({ "a.txt": untrimmed("a"), "b.md": cleanSeed("b") });
    symlinkSync("a.txt", join(repository.root, "a.md"));
    seedlint(["--fix"], { cwd: repository.root });
    expect(readAll(repository, "a.txt")).toEqual({ "a.txt": untrimmed("a") });
  });
});

describe("the action", () => {
  it("mends nothing, whatever it is asked for", () => {
    const repository = repositoryOf({ "a.md": cleanSeed("a") });
    const base = repository.oid("HEAD");
    const head = repository.commitFiles({ "b.md": untrimmed("b") });
    const oids = { before: base, after: head, base, head, merge: head };
    const { log } = runStep({
      workspace: repository.root,
      event: "push",
      oids,
      sha: head,
      inputs: { fix: "true", args: "--fix" },
    });
    expect(log).toContain("text-trim");
    expect(changedFiles(repository)).toBe("");
    expect(repository.oid("HEAD")).toBe(head);
  });
});
