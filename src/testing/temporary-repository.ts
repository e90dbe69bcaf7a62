import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Bytes or text; text is written as UTF-8. A path as bytes may be anything the file system takes. */
type Content = string | Uint8Array;

interface InitOptions {
  /** `sha1` unless said otherwise. */
  readonly objectFormat?: "sha1" | "sha256";
  readonly bare?: boolean;
  /** Files to write, add and commit at once, by path. */
  readonly files?: Readonly<Record<string, Content>>;
}

interface GitOptions {
  readonly input?: Content;
  readonly environment?: NodeJS.ProcessEnv;
  /** Absolute; the root of the repository unless said otherwise. */
  readonly cwd?: string;
}

interface CommitOptions {
  /** ISO date of author and committer. By default each commit is a minute after the one before. */
  readonly at?: string;
  readonly amend?: boolean;
}

interface CloneOptions {
  /** For example `blob:none`; the clone is then a partial one. */
  readonly filter?: string;
  readonly depth?: number;
  readonly bare?: boolean;
  readonly checkout?: boolean;
}

const firstCommitAt = Date.UTC(2024, 0, 1);
const minuteMs = 60_000;

/** What keeps the tests' git apart from the user's, and from a hook that the tests run in. */
function isolatedEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_AUTHOR_NAME: "Author",
    GIT_AUTHOR_EMAIL: "author@example.org",
    GIT_COMMITTER_NAME: "Author",
    GIT_COMMITTER_EMAIL: "author@example.org",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

function temporaryFolder(): string {
  // The system's temporary folder is a symlink on macOS; git reports real paths.
  return realpathSync(mkdtempSync(join(tmpdir(), "seedlint-")));
}

/**
 * A real git repository in a temporary folder, driven synchronously and apart from the user's
 * git configuration. Every failing git command throws with git's own words.
 */
export class TemporaryRepository {
  /** Absolute real path: top of the worktree, or the git folder of a bare repository. */
  readonly root: string;
  readonly #folder: string;
  #commits = 0;

  /** Takes a repository that exists at `root`; `folder` is what `dispose` removes. */
  constructor(root: string, folder: string) {
    this.root = root;
    this.#folder = folder;
  }

  /** Makes an empty repository with the branch `main`, or one with a first commit of `files`. */
  static init(options: InitOptions = {}): TemporaryRepository {
    const folder = temporaryFolder();
    const repository = new TemporaryRepository(join(folder, "repository"), folder);
    mkdirSync(repository.root);
    const format = `--object-format=${options.objectFormat ?? "sha1"}`;
    repository.git(["init", "-q", "-b", "main", format, ...(options.bare ? ["--bare"] : [])]);
    if (options.files !== undefined) repository.commitFiles(options.files);
    return repository;
  }

  /** Runs any git command and returns its output as bytes. */
  gitBytes(args: readonly string[], options: GitOptions = {}): Buffer {
    return execFileSync("git", ["-c", "protocol.file.allow=always", ...args], {
      cwd: options.cwd ?? this.root,
      env: { ...isolatedEnvironment(), ...options.environment },
      maxBuffer: 1 << 30,
      stdio: ["pipe", "pipe", "pipe"],
      ...(options.input === undefined ? {} : { input: options.input }),
    });
  }

  /** Runs any git command and returns its output as text without the last line break. */
  git(args: readonly string[], options: GitOptions = {}): string {
    return this.gitBytes(args, options).toString("utf8").replace(/\n$/, "");
  }

  /** Writes one file of the worktree; folders are made as needed. The path is relative. */
  write(path: Content, content: Content): void {
    const absolute = this.#absolute(path);
    if (typeof absolute === "string") mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }

  /** Makes a symlink in the worktree. */
  symlink(target: string, path: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    symlinkSync(target, join(this.root, path));
  }

  /** Removes a file or folder from the worktree, not from the index. */
  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  /** Stages paths, deletions included; everything when none is named. */
  add(...paths: readonly string[]): void {
    this.git(["--literal-pathspecs", "add", "-A", "--", ...(paths.length === 0 ? ["."] : paths)]);
  }

  /** Commits the index, also when nothing changed, and returns the commit's object id. */
  commit(message = "Change", options: CommitOptions = {}): string {
    const date = options.at ?? new Date(firstCommitAt + this.#commits * minuteMs).toISOString();
    this.#commits += 1;
    const flags = ["-q", "--allow-empty", ...(options.amend ? ["--amend"] : [])];
    this.git(["commit", ...flags, "-m", message], { environment: dated(date) });
    return this.oid("HEAD");
  }

  /** Writes, stages and commits files at once, and returns the commit's object id. */
  commitFiles(files: Readonly<Record<string, Content>>, message?: string): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.add();
    return this.commit(message);
  }

  /** The object id that a revision names. */
  oid(revision: string): string {
    return this.git(["rev-parse", "--verify", revision]);
  }

  /** Makes a branch at the current commit and switches to it. */
  branch(name: string): void {
    this.git(["checkout", "-q", "-b", name]);
  }

  /** Switches to a branch or, detached, to a commit. */
  checkout(revision: string): void {
    this.git(["checkout", "-q", revision]);
  }

  /** Merges with a merge commit and returns whether git did so without a conflict. */
  merge(revision: string): boolean {
    try {
      this.git(["merge", "-q", "--no-ff", "-m", `Merge ${revision}`, revision], {
        environment: dated(new Date(firstCommitAt + this.#commits++ * minuteMs).toISOString()),
      });
      return true;
    } catch (error) {
      if (this.git(["ls-files", "--unmerged"]) === "") throw error;
      return false;
    }
  }

  /** Adds a linked worktree with a detached HEAD; it is removed together with this repository. */
  worktree(name: string, revision = "HEAD"): TemporaryRepository {
    const root = join(this.#folder, name);
    this.git(["worktree", "add", "-q", "--detach", root, revision]);
    return new TemporaryRepository(root, root);
  }

  /** Clones through a `file://` address into a temporary folder of its own. */
  clone(options: CloneOptions = {}): TemporaryRepository {
    this.git(["config", "uploadpack.allowFilter", "true"]);
    const folder = temporaryFolder();
    const root = join(folder, "clone");
    const flags = [
      ...(options.filter === undefined ? [] : [`--filter=${options.filter}`]),
      ...(options.depth === undefined ? [] : [`--depth=${options.depth}`]),
      ...(options.bare ? ["--bare"] : []),
      ...(options.checkout === false ? ["--no-checkout"] : []),
    ];
    this.git(["clone", "-q", ...flags, pathToFileURL(this.root).href, root]);
    return new TemporaryRepository(root, folder);
  }

  /** Removes everything from disk. */
  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #absolute(path: Content): string | Buffer {
    if (typeof path === "string") return join(this.root, path);
    return Buffer.concat([Buffer.from(`${this.root}/`), path]);
  }
}

function dated(date: string): NodeJS.ProcessEnv {
  return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
}
