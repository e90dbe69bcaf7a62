import { type InputProblem, UserError } from "../sdk/user-error.ts";

/** What the system says by a code: the error that the user sees, its end of a sentence, a hint. */
interface Meaning {
  readonly code: string;
  readonly words: string;
  readonly hint: string;
}

const full: Meaning = {
  code: "write-no-space",
  words: "cannot be written: the disk is full",
  hint: "Free some space and run this again.",
};

const denied: Meaning = {
  code: "write-denied",
  words: "may not be written",
  hint: "Make the file and its folder writable for the user who runs this.",
};

const mounted: Meaning = {
  code: "write-failed",
  words: "is mounted or held by another program, so it cannot be replaced",
  hint: "Mount the folder that it is in, or end that program.",
};

const meanings: ReadonlyMap<string, Meaning> = new Map([
  ["ENOSPC", full],
  ["EDQUOT", full],
  ["EACCES", denied],
  ["EPERM", denied],
  ["EROFS", { ...denied, words: "is on a file system that is read-only" }],
  ["EEXIST", { code: "write-exists", words: "is there already", hint: "Choose another name." }],
  ["EXDEV", mounted],
  ["EBUSY", mounted],
]);

/** The error for a file that is not what may be replaced; `words` go on after its path. */
export function refuse(code: string, path: string, words: string, hint: string): UserError {
  return new UserError(code, [problemOf(path, words, hint)]);
}

/** Runs `action`; what the system cannot do with a file becomes a `UserError` that names its path. */
export function namingPath<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw toUserError(error, path);
  }
}

/** As `namingPath`, for what is under way. */
export async function namingPathOf<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toUserError(error, path);
  }
}

/** The `UserError` for what the system cannot do with a file; any other error as it is. */
export function toUserError(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  const { code, words, hint } = meanings.get(error.code) ?? {
    code: "write-failed",
    words: `cannot be written: ${error.message}`,
    hint: "Mend what the system complains of and run this again.",
  };
  return new UserError(code, [problemOf(path, words, hint)], error);
}

function problemOf(path: string, words: string, hint: string): InputProblem {
  return { message: `The file ${words}`, place: { path }, hint };
}

/** An error of the operating system, with its code such as `ENOENT`. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}

/** True for an error of the operating system that has one of the codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}
