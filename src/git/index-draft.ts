import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { GitError } from "./git-error.ts";
import type { GitContext } from "./run.ts";

/**
 * A copy of an index, to be changed in peace and then put in its place as git itself would: under
 * the lock, and only if the index is still what was copied.
 */
export class IndexDraft {
  /** Reads and writes the copy. No file of the worktree is in sight, so that git runs no filter. */
  readonly git: GitContext;
  readonly #index: string;
  readonly #draft: string;
  readonly #original: Buffer;

  /**
   * @param index absolute path of an index
   * @param folder an absolute one that is the draft's alone; it must not be there
   */
  constructor(git: GitContext, index: string, folder: string) {
    // git takes the place of what a symlink leads to, not of the symlink.
    this.#index = realpathSync(index);
    this.#draft = join(folder, "index");
    const nowhere = join(folder, "worktree");
    mkdirSync(nowhere, { recursive: true });
    this.#original = readFileSync(this.#index);
    writeFileSync(this.#draft, this.#original);
    this.git = {
      folder: nowhere,
      globals: [...git.globals, `--work-tree=${nowhere}`],
      environment: { ...git.environment, GIT_INDEX_FILE: this.#draft },
    };
  }

  /**
   * Takes the lock of the index; must be followed by `replace` or `unlock`. Throws `GitError` if it is
   * locked, or is not what was copied any more.
   */
  lock(): void {
    this.#keepTime();
    // Should this process be killed, the next one finds by this whether the lock is its own.
    writeFileSync(`${this.#draft}.at`, this.#lockPath);
    try {
      linkOrCopy(this.#draft, this.#lockPath);
    } catch (error) {
      throw isThere(error) ? locked(this.#lockPath) : error;
    }
    if (readFileSync(this.#index).equals(this.#original)) return;
    this.unlock();
    throw new GitError("index-changed", "The index has changed since it was read", {
      hint: "Run this again.",
    });
  }

  /** Puts the draft in the place of the index, which frees the lock. */
  replace(): void {
    renameSync(this.#lockPath, this.#index);
  }

  /** Gives up the lock. */
  unlock(): void {
    rmSync(this.#lockPath, { force: true });
  }

  /**
   * git looks twice at files as young as the index they are noted in. A younger index would make it
   * trust what was noted of them.
   */
  #keepTime(): void {
    const { mtimeNs } = statSync(this.#index, { bigint: true });
    const seconds = Number(mtimeNs / 1000n) / 1e6;
    utimesSync(this.#draft, seconds, seconds);
    const file = openSync(this.#draft, "r+");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  get #lockPath(): string {
    return `${this.#index}.lock`;
  }
}

/** Both fail if the second path is taken. Not every medium knows second names. */
function linkOrCopy(path: string, second: string): void {
  try {
    linkSync(path, second);
  } catch (error) {
    if (isThere(error)) throw error;
    writeFileSync(second, readFileSync(path), { flag: "wx" });
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

function locked(path: string): GitError {
  return new GitError("index-locked", `Another git process has locked the index: ${path}`, {
    hint: "Wait until it has ended. If there is none, remove this file.",
  });
}
