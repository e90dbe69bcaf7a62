export type GitErrorCode =
  | "git-missing"
  | "git-too-old"
  | "no-such-folder"
  | "not-a-repository"
  | "dubious-ownership"
  | "bare-refused"
  | "bad-ref"
  | "shallow"
  | "index-changed"
  | "index-locked"
  | "failed";

/**
 * Something about git, the repository or a revision that the user can mend.
 *
 * The message may hold git's own words and with them names from the repository, so it must be
 * escaped before it is shown.
 */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly code: GitErrorCode;
  /** What to do about it, as a sentence; undefined where git's own words already say it. */
  readonly hint: string | undefined;

  constructor(
    code: GitErrorCode,
    message: string,
    options: { hint?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}

/** How a git process ended when it did not do what was asked. */
export interface GitExit {
  /** Exit status; null when a signal ended the process. */
  readonly status: number | null;
  readonly stderr: string;
}

/** The oldest git that has `merge-tree --write-tree`, and that heeds `safe.bareRepository`. */
export const minimumGitVersion = "2.38";

/** git ends with this status when it does not know an option or a command line. */
const usageStatus = 129;

/** The words of git, which always speaks English to us, that tell one failure from another. */
const causes: readonly { words: RegExp; code: GitErrorCode; hint?: string }[] = [
  { words: /dubious ownership|unsafe repository/, code: "dubious-ownership" },
  {
    words: /not a git repository/,
    code: "not-a-repository",
    hint: "Run inside a git repository, or read the folder without git: `seedlint --no-git`.",
  },
];

/** The error that says why a git command failed, in git's own words. */
export function errorOfExit(command: string, exit: GitExit): GitError {
  const words = exit.stderr.trim();
  const said = words === "" ? endedHow(exit) : words;
  if (exit.status === usageStatus) {
    return new GitError(
      "git-too-old",
      `git ${command} does not know an option: ${firstLine(said)}`,
      { hint: `This needs git ${minimumGitVersion} or newer.` },
    );
  }
  const cause = causes.find(({ words: pattern }) => pattern.test(said));
  const hint = cause?.hint === undefined ? {} : { hint: cause.hint };
  return new GitError(cause?.code ?? "failed", `git ${command} failed: ${said}`, hint);
}

function endedHow(exit: GitExit): string {
  return exit.status === null ? "a signal ended it" : `it ended with status ${exit.status}`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
