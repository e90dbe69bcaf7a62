import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative, sep } from "node:path";
import { UserError } from "../sdk/user-error.ts";
import { hookCommand, startsSeedlint } from "./hook-script.ts";
import { locationOf } from "./requested-paths.ts";

/** A hook that is there, or is to be written. */
export interface HookFile {
  /** Absolute. */
  readonly path: string;
  /** As the reader would type it. */
  readonly shownPath: string;
}

/** Whose files may be written; both absolute. */
interface HookOwner {
  /** The root of the worktree. */
  readonly root: string;
  /** The git folder that all worktrees share. */
  readonly common: string;
}

/** Ends the hook where the commit is refused, also in one that goes on after errors. */
const lineToAdd = `    ${hookCommand} || exit 1`;

/** For a hook that other repositories share: where seedlint is not installed, it does nothing. */
const lineToShare =
  "    if [ -x node_modules/.bin/seedlint ]; then node_modules/.bin/seedlint --staged || exit 1; fi";

/** True if the hook is there and runs seedlint. */
export function isOurs({ path }: HookFile): boolean {
  try {
    return startsSeedlint(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}

/** Throws `UserError` for a hook that is there and that git does not start. */
export function refuseInert(hook: HookFile): void {
  const isExecutable = process.platform === "win32" || (statSync(hook.path).mode & 0o111) !== 0;
  if (isExecutable) return;
  throw problemOf(hook, "hook-inert", {
    message: "git ignores the hook, because it is not executable",
    hint: `Run \`chmod +x ${hook.shownPath}\`.`,
  });
}

/** Writes a hook, executable. Throws `UserError` where it may not be, or one is there. */
export async function writeHook(hook: HookFile, text: string, owner: HookOwner): Promise<void> {
  refuseElsewhere(hook, owner);
  // A link that leads nowhere is somebody's as well.
  if (lstatSync(hook.path, { throwIfNoEntry: false }) !== undefined) refuseTaken(hook);
  try {
    await mkdir(dirname(hook.path), { recursive: true });
    await writeFile(hook.path, text, { flag: "wx", mode: 0o755 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The hook cannot be written: ${reason}`;
    throw problemOf(hook, "hook-unwritable", { message, cause: error });
  }
}

/** A folder elsewhere that git was pointed to may serve every repository of the user. */
function refuseElsewhere(hook: HookFile, { root, common }: HookOwner): void {
  // A linked worktree may share the hooks that are files of the main one.
  const main = basename(common) === ".git" ? [dirname(common)] : [];
  const location = locationOf(hook.path);
  if ([root, common, ...main].some((folder) => isInside(realpathSync(folder), location))) return;
  throw problemOf(hook, "hook-elsewhere", {
    message: "git takes its hooks from a folder outside of this repository",
    hint: `Others may use it too, so nothing was written. Add to its pre-commit hook:\n\n${lineToShare}\n\n  or give this repository a folder of its own: \`git config core.hooksPath .githooks\``,
  });
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}

function refuseTaken(hook: HookFile): never {
  throw problemOf(hook, "hook-exists", {
    message: "There is a pre-commit hook already",
    hint: `Nothing was changed. Add to it:\n\n${lineToAdd}`,
  });
}

function problemOf(
  { shownPath }: HookFile,
  code: string,
  { cause, ...problem }: { message: string; hint?: string; cause?: unknown },
): UserError {
  return new UserError(code, [{ ...problem, place: { path: shownPath } }], cause);
}
