import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach } from "vitest";
import { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./clean-seed.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

type Files = Readonly<Record<string, string>>;

/** Removes a repository after the test. */
export function keepForTest(repository: TemporaryRepository): TemporaryRepository {
  repositories.push(repository);
  return repository;
}

/** A repository with a first commit of files, for one test. */
export function repositoryOf(files: Files): TemporaryRepository {
  return keepForTest(TemporaryRepository.init({ files }));
}

/** A seed of which nothing is wrong but its title: a blank at its end, which `text-trim` removes. */
export const untrimmed = (id: string): string => cleanSeed(id, 50, [`title: "Register ${id} "`]);

/** The same seed, mended. */
export const trimmed = (id: string): string => cleanSeed(id, 50, [`title: "Register ${id}"`]);

/** The texts of files of the worktree, by path; a byte order mark is a character of them. */
export const readAll = ({ root }: TemporaryRepository, ...paths: readonly string[]): Files =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));

/** The files of the worktree that differ from the index, a line each. */
export const changedFiles = (repository: TemporaryRepository): string =>
  repository.git(["diff", "--name-only"]);
