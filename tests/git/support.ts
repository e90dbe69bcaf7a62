import { afterAll } from "vitest";
import {
  commitSnapshot,
  type Entry,
  openRepository,
  type Repository,
  resolveCommit,
  type Snapshot,
} from "../../src/git/index.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";

/** Git as these tests run it: apart from the user's configuration and from a hook around the tests. */
export const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
};

const cleanups: (() => void)[] = [];

afterAll(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** Registers what is to be removed after all tests of the file. */
export function disposeLater<T extends { dispose(): void }>(disposable: T): T {
  cleanups.push(() => disposable.dispose());
  return disposable;
}

/** A temporary repository that is removed after all tests of the file. */
export function temporary(options?: Parameters<typeof TemporaryRepository.init>[0]) {
  return disposeLater(TemporaryRepository.init(options));
}

/** Opens a repository and closes it after all tests of the file. */
export async function open(folder: string, extra: NodeJS.ProcessEnv = {}): Promise<Repository> {
  const repository = await openRepository(folder, { environment: { ...environment, ...extra } });
  cleanups.unshift(() => repository.close());
  return repository;
}

export async function commitOf(repository: Repository, ref = "HEAD"): Promise<Snapshot> {
  return commitSnapshot(repository, await resolveCommit(repository, ref), ref);
}

/** Each entry as a line: the path, with its kind and problem unless it is a good file. */
export async function listed(snapshot: Snapshot): Promise<readonly string[]> {
  const entries = await snapshot.list();
  return entries.map(({ path, kind, problem }) =>
    [path, ...(kind === "file" ? [] : [kind]), ...(problem === undefined ? [] : [problem])].join(
      " ",
    ),
  );
}

/** Every file of a snapshot by path: its text, or the problem in angle brackets. */
export async function contents(
  snapshot: Snapshot,
  { maxBytes = 1_000_000, entries }: { maxBytes?: number; entries?: readonly Entry[] } = {},
): Promise<Readonly<Record<string, string>>> {
  const wanted = entries ?? (await snapshot.list()).filter(({ kind }) => kind === "file");
  const found: [string, string][] = [];
  for await (const blob of snapshot.read(wanted, { maxBytes })) {
    const text =
      blob.problem === undefined ? Buffer.from(blob.bytes).toString() : `<${blob.problem}>`;
    found.push([blob.entry.path, text]);
  }
  return Object.fromEntries(found);
}
