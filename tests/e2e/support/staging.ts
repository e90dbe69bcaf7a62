import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect } from "vitest";
import { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./clean-seed.ts";
import { type GitEnded, tryGit } from "./hooks.ts";
import { cli, node } from "./seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0).toReversed()) repository.dispose();
});

/** Removes a repository after the test. */
export function keep(repository: TemporaryRepository): TemporaryRepository {
  repositories.push(repository);
  return repository;
}

/** A seed whose title has a blank too many. */
export function bad(id: string): string {
  return cleanSeed(id, 50, ["title: Two  words"]);
}

/** The same seed as `--fix` leaves it. */
export function good(id: string): string {
  return bad(id).replace("Two  words", "Two words");
}

/** A seed with an edit that nothing is said about. */
export function edited(seed: string): string {
  return seed.replace("every hour", "every minute");
}

export function withCrlf(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

/** Makes `seedlint --fix --staged` run before each commit. */
export function addFixingHook(repository: TemporaryRepository): TemporaryRepository {
  const hooks = repository.git(["rev-parse", "--path-format=absolute", "--git-path", "hooks"]);
  mkdirSync(hooks, { recursive: true });
  const hook = path.join(hooks, "pre-commit");
  const words = `exec "${node}" "${cli}" --fix --staged`;
  repository.write(path.relative(repository.root, hook), `#!/bin/sh\n${words}\n`);
  chmodSync(hook, 0o755);
  return repository;
}

/** A repository with files committed and then the hook. */
export function fixing(
  files: Readonly<Record<string, string>> = { "kept.md": good("kept") },
  options: Parameters<typeof TemporaryRepository.init>[0] = {},
): TemporaryRepository {
  return addFixingHook(keep(TemporaryRepository.init({ files, ...options })));
}

/** A way to commit with something staged, and what is to be afterwards. */
export interface Expected {
  /** The words of git; a plain commit if absent. */
  readonly words?: readonly string[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What the commit has, by path; null for no such file. */
  readonly committed: Readonly<Record<string, string | null>>;
  /** What is on disk, byte for byte; null for nothing. What the commit has if absent. */
  readonly onDisk?: Readonly<Record<string, string | null>>;
  /** What `git status` says afterwards, a line each; nothing if absent. */
  readonly status?: readonly string[];
}

export const commit = ["commit", "-q", "-m", "Change"];

/** Commits through the hook, and holds what then is against what is expected. */
export function expectCommit(repository: TemporaryRepository, expected: Expected): GitEnded {
  const { words = commit, committed, onDisk = committed, status = [] } = expected;
  const others = otherState(repository);
  const ended = tryGit(repository, words, expected);
  expect(ended).toMatchObject({ isDone: true });
  expect(mapValues(committed, (file) => committedText(repository, file))).toEqual(committed);
  expect(mapValues(onDisk, (file) => diskText(repository, file))).toEqual(onDisk);
  expectState(repository, status);
  expect(otherState(repository)).toEqual(others);
  return ended;
}

/** What `git status` says, and that nothing is left behind or broken. */
export function expectState(repository: TemporaryRepository, status: readonly string[]): void {
  const said = repository.git(["-c", "core.quotePath=false", "status", "--porcelain"]);
  expect(said.split("\n").filter((line) => line !== "")).toEqual(status);
  expect(repository.git(["fsck", "--no-dangling"])).toBe("");
  const gitDir = repository.git(["rev-parse", "--absolute-git-dir"]);
  expect(readdirSync(gitDir).filter((name) => /\.lock$|^seedlint$|^next-index/.test(name))).toEqual(
    [],
  );
  const names = readdirSync(repository.root, { recursive: true, encoding: "utf8" });
  expect(names.filter((name) => path.basename(name).startsWith(".seedlint"))).toEqual([]);
}

/** What no commit has to do with: the stash, and references other than the current branch. */
function otherState(repository: TemporaryRepository): readonly string[] {
  const refs = repository.git(["for-each-ref"]).split("\n");
  return refs.filter((line) => line !== "" && !line.endsWith("refs/heads/main"));
}

export function committedText(repository: TemporaryRepository, file: string): string | null {
  const found = tryGit(repository, ["cat-file", "blob", `HEAD:${file}`]);
  return found.isDone ? found.output : null;
}

/** Null for nothing; a symlink is told by where it leads. */
export function diskText(repository: TemporaryRepository, file: string): string | null {
  const absolute = path.join(repository.root, file);
  if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() === true) return "symlink";
  return existsSync(absolute) ? readFileSync(absolute, "utf8") : null;
}

function mapValues(
  record: Readonly<Record<string, string | null>>,
  read: (key: string) => string | null,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.keys(record).map((key) => [key, read(key)]));
}
