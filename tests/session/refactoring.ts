import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach } from "vitest";
import { UserError } from "../../src/sdk/user-error.ts";
import type { Refactoring } from "../../src/session/refactor.ts";
import { renameRecord } from "../../src/session/rename-record.ts";
import { supersedeRecord } from "../../src/session/supersede-record.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";

export type Files = Readonly<Record<string, string>>;

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

/** A repository with a first commit; it is removed after the test. */
export function repositoryOf(files: Files): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

/** Every file of the worktree but git's, by path. */
export function filesOf({ root }: TemporaryRepository): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith(".git/"));
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

/** The files that differ, as they are; undefined for those that are gone. */
export function differenceOf(before: Files, after: Files): Record<string, string | undefined> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...paths].filter((path) => before[path] !== after[path]).map((path) => [path, after[path]]),
  );
}

interface Options {
  readonly collection?: string;
  readonly kind?: "worktree" | "folder";
}

const toRequest = ({ root }: TemporaryRepository, { collection, kind = "worktree" }: Options) => ({
  ...{ cwd: root, collection },
  head: { kind },
  isToWrite: true,
});

/** Renames a record and writes it. */
export async function rename(
  repository: TemporaryRepository,
  [id, newId]: readonly [string, string],
  options: Options = {},
): Promise<Refactoring> {
  const refactoring = await renameRecord({ ...toRequest(repository, options), id, newId });
  await refactoring.write();
  return refactoring;
}

/** Has a record superseded and writes it. */
export async function supersede(
  repository: TemporaryRepository,
  [oldId, newId]: readonly [string, string],
  options: Options = {},
): Promise<Refactoring> {
  const refactoring = await supersedeRecord({ ...toRequest(repository, options), oldId, newId });
  await refactoring.write();
  return refactoring;
}

/** The code and the first message of the `UserError` that a promise ends in. */
export async function refusalOf(refactoring: Promise<Refactoring>): Promise<string> {
  try {
    await refactoring;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ message, place } = { message: "" }] = error.problems;
    const where = place === undefined ? "" : ` @ ${place.path}:${place.line ?? 0}`;
    return `${error.code}: ${message}${where}`;
  }
  return "no refusal";
}
