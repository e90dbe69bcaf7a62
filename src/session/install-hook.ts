import { existsSync, realpathSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { findHookFolders, openRepository, type Repository } from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { withUserErrors } from "./errors.ts";
import { isOurs, refuseInert, writeHook, type HookFile } from "./hook-file.ts";
import { findHookManager, findHusky, type HookManager } from "./hook-manager.ts";
import { isProgram } from "./is-program.ts";
import { hookCommand, startsSeedlint, writeHookScript } from "./hook-script.ts";
import type { LintRequest } from "./request.ts";

/** What starts seedlint before a commit. */
export interface InstalledHook {
  /** The absolute path of the hook, or of the configuration of a manager of hooks. */
  readonly path: string;
  /** False if it was there before. */
  readonly isNew: boolean;
  /** What has still to be done before it judges, as sentences. */
  readonly missing: readonly string[];
}

/** Writes an absolute path as the reader would type it. */
type ShowPath = (path: string) => string;

/**
 * Makes git judge the index before each commit in the repository around `cwd`. What starts seedlint
 * already is left as it is. Any other hook is left too, and the `UserError` says what to add to it.
 */
export async function installHook({
  cwd,
  environment,
}: Pick<LintRequest, "cwd" | "environment">): Promise<InstalledHook> {
  return withUserErrors(async () => {
    const repository = await openRepository(cwd, environment === undefined ? {} : { environment });
    try {
      const isOnPath = isProgram("seedlint", environment ?? process.env);
      return await installIn(repository, isOnPath, (path) => relative(realpathSync(cwd), path));
    } finally {
      repository.close();
    }
  });
}

async function installIn(
  repository: Repository,
  isOnPath: boolean,
  show: ShowPath,
): Promise<InstalledHook> {
  const { root, prefix } = repository;
  if (root === null) throw bareRepository();
  const folders = await findHookFolders(repository);
  const { hooks, common } = folders;
  const hook = hookIn(hooks, show);
  if (isOurs(hook)) {
    refuseInert(hook);
    return leave(hook.path);
  }
  const husky = findHusky(root, folders);
  const manager = husky?.isActive === true ? undefined : findHookManager(root);
  if (manager !== undefined) return leaveManaged(manager, show);
  const packages = findPackages(root, prefix);
  const missing = packages === undefined && !isOnPath ? [notInstalled] : [];
  if (husky === undefined) {
    await writeHook(hook, writeHookScript(packages ?? ""), { root, common });
    return { path: hook.path, isNew: true, missing };
  }
  const ofHusky = hookIn(husky.folder, show);
  if (isOurs(ofHusky)) return leave(ofHusky.path);
  await writeHook(ofHusky, `#!/bin/sh\n${hookCommand}\n`, { root, common });
  const isReady = husky.isActive;
  return { path: ofHusky.path, isNew: true, missing: isReady ? missing : [...missing, inactive] };
}

const notInstalled =
  "No `node_modules` here has seedlint: run `npm install --save-dev seedlint`, or have it on PATH.";

const inactive = "Husky is not set up in this clone yet: `npx husky` makes git start its hooks.";

function hookIn(folder: string, show: ShowPath): HookFile {
  const path = join(folder, "pre-commit");
  return { path, shownPath: show(path) };
}

function leave(path: string): InstalledHook {
  return { path, isNew: false, missing: [] };
}

function leaveManaged({ name, path, text, addition }: HookManager, show: ShowPath): InstalledHook {
  if (startsSeedlint(text)) return leave(path);
  throw new UserError("hook-managed", [
    {
      message: `The hooks of this repository are managed by ${name}`,
      place: { path: show(path) },
      hint: `Nothing was changed. Add to it:\n\n${addition.replaceAll(/^/gm, "    ")}`,
    },
  ]);
}

/** The folder that has seedlint installed, from `prefix` up to the root; undefined if none has. */
function findPackages(root: string, prefix: string): string | undefined {
  for (let folder = prefix; ; folder = posix.dirname(folder)) {
    const isRoot = folder === "" || folder === ".";
    if (existsSync(join(root, folder, "node_modules/.bin/seedlint"))) return isRoot ? "" : folder;
    if (isRoot) return undefined;
  }
}

function bareRepository(): UserError {
  return new UserError("no-worktree", [
    {
      message: "This is a bare repository, in which nobody commits",
      hint: "To judge what is pushed, let its hook `pre-receive` run `seedlint hook pre-receive`.",
    },
  ]);
}
