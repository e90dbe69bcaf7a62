import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { isAmongFiles } from "./enclosing.ts";
import { GitError } from "./git-error.ts";
import type { ObjectFormat } from "./object-id.ts";
import { ObjectReader, type ObjectStore } from "./object-reader.ts";
import { type GitContext, runGit, startGit } from "./run.ts";

/** An opened repository. Close it when done: it may hold a git process. */
export interface Repository {
  /** Absolute real path of the top of the worktree; null in a bare repository. */
  readonly root: string | null;
  /** Absolute path of the git folder; that of the worktree itself for a linked worktree. */
  readonly gitDir: string;
  readonly isBare: boolean;
  /** Whether history is cut off, so that commits may be missing. */
  readonly isShallow: boolean;
  readonly objectFormat: ObjectFormat;
  /** The opened folder relative to the root, with `/`; empty at the root and without one. */
  readonly prefix: string;
  /** How every further git command of this repository is run. */
  readonly git: GitContext;
  /** The objects of this repository, through one process that starts when first asked. */
  readonly objects: ObjectReader;
  /** Has something closed together with the repository. */
  onClose(cleanup: () => void): void;
  close(): void;
}

interface OpenOptions {
  /** What git inherits; the environment of this process unless given. */
  readonly environment?: NodeJS.ProcessEnv;
  /** False if a bare repository is none, unless `GIT_DIR` names it; true if absent. */
  readonly isBareAllowed?: boolean;
}

interface Layout {
  readonly gitDir: string;
  readonly isBare: boolean;
  readonly isShallow: boolean;
  readonly objectFormat: ObjectFormat;
  /** Way from the opened folder up to the root, or an absolute path; null without a worktree. */
  readonly wayToRoot: string | null;
}

/**
 * Opens the repository that a folder is in: a worktree, a linked worktree, a submodule or a bare
 * repository, as git itself would find it (`GIT_DIR` and its like included). Among the files of a
 * worktree nothing passes for a bare repository. Throws `GitError`.
 */
export async function openRepository(
  folder: string,
  { environment = process.env, isBareAllowed = true }: OpenOptions = {},
): Promise<Repository> {
  const layout = await findLayout({ folder, globals: [], environment }, isBareAllowed);
  const { gitDir, isBare, isShallow, objectFormat, wayToRoot } = layout;
  const opened = realpathSync(folder);
  const root = wayToRoot === null ? null : resolve(opened, wayToRoot);
  const git: GitContext = {
    folder: root ?? gitDir,
    globals: [`--git-dir=${gitDir}`, ...(root === null ? [] : [`--work-tree=${root}`])],
    environment,
  };
  const objects = new ObjectReader(objectStore(git));
  const prefix = root === null ? "" : prefixOf(root, opened);
  const cleanups = [() => objects.close()];
  return {
    ...{ root, gitDir, isBare, isShallow, objectFormat, prefix, git, objects },
    onClose: (cleanup) => void cleanups.push(cleanup),
    close: () => {
      for (const cleanup of cleanups.splice(0)) cleanup();
    },
  };
}

/** Reads objects the way every repository does; `git` says which one. */
export function objectStore(git: GitContext): ObjectStore {
  return {
    start: () => startGit(git, "cat-file", ["--batch-command"]),
    listLocal: async () => {
      const all = ["--batch-all-objects", "--unordered", "--batch-check=%(objectname)"];
      const { stdout } = await runGit(git, "cat-file", all);
      return new Set(stdout.toString("latin1").split("\n"));
    },
  };
}

async function findLayout(context: GitContext, isBareAllowed: boolean): Promise<Layout> {
  try {
    return await readLayout(context);
  } catch (error) {
    // A bare repository must be asked for by name, which would skip git's check of its owner.
    // So it is found with the check, and named to every command after this one.
    if (!(error instanceof GitError) || !/bare repository/.test(error.message)) throw error;
    // A commit may hold what looks like one, with objects and settings of whoever made it.
    if (!isBareAllowed || isAmongFiles(context.folder)) throw refuseBare(error);
    return readLayout({ ...context, globals: ["-c", "safe.bareRepository=all"] });
  }
}

function refuseBare(cause: GitError): GitError {
  const hint =
    "What is checked out may hold what looks like one: remove it, or start in another folder.";
  return new GitError("bare-refused", cause.message, { hint, cause });
}

const questions = [
  "--absolute-git-dir",
  "--is-shallow-repository",
  "--is-bare-repository",
  "--show-object-format",
  "--show-cdup",
];

/** The answers in order; a path may itself contain line breaks, so it is not split by line. */
const answers = /^([^]+)\n(true|false)\n(true|false)\n(sha1|sha256)\n(?:([^]*)\n)?$/;

async function readLayout(context: GitContext): Promise<Layout> {
  const { stdout } = await runGit(context, "rev-parse", questions);
  const text = stdout.toString("utf8");
  const [, gitDir, isShallow, isBare, format, wayToRoot] = answers.exec(text) ?? [];
  if (gitDir === undefined) throw new GitError("failed", `git rev-parse answered ${text}`);
  return {
    gitDir,
    isBare: isBare === "true",
    isShallow: isShallow === "true",
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    wayToRoot: wayToRoot ?? null,
  };
}

function prefixOf(root: string, folder: string): string {
  const prefix = relative(root, folder).split(sep).join("/");
  // A git folder, or a worktree elsewhere by GIT_WORK_TREE: the folder is not below the root.
  return prefix === ".." || prefix.startsWith("../") ? "" : prefix;
}
