import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GitError } from "./git-error.ts";
import type { ObjectFormat } from "./object-id.ts";
import { ObjectReader } from "./object-reader.ts";
import { objectStore, type Repository } from "./repository.ts";
import { type GitContext, runGit } from "./run.ts";
import { makeTemporaryFolder, type TemporaryFolder } from "./temporary-folder.ts";

/**
 * Opens a view of a repository in which git may write objects: they stay in a temporary bare git
 * folder that is removed when the repository is closed. It has the repository's objects, but none
 * of its settings, attributes, hooks or references, nor those of the user and the machine, so that
 * no program is named anywhere. Throws `GitError`.
 */
export async function openScratch(repository: Repository): Promise<Repository> {
  const { git, isShallow, objectFormat } = repository;
  const objectFolder = await pathInGitFolder(git, "objects");
  const shallow = isShallow ? readFileSync(await pathInGitFolder(git, "shallow")) : undefined;
  const folder = temporaryFolder();
  const gitDir = folder.path;
  const context: GitContext = {
    // Not the worktree: below it git would find the folders of submodules.
    folder: gitDir,
    globals: [`--git-dir=${gitDir}`, "-c", "core.attributesFile=/dev/null"],
    environment: withoutSettings(git.environment),
  };
  const objects = new ObjectReader(objectStore(context));
  const close = (): void => {
    objects.close();
    folder.remove();
  };
  repository.onClose(close);
  writeGitFolder(gitDir, { objectFolder, objectFormat });
  if (shallow !== undefined) writeFileSync(join(gitDir, "shallow"), shallow);
  return { ...repository, gitDir, isBare: true, git: context, objects, close };
}

function temporaryFolder(): TemporaryFolder {
  try {
    return makeTemporaryFolder("scratch");
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new GitError("failed", `A temporary folder cannot be made: ${message}`, {
      hint: "Name a folder that can be written to by `TMPDIR`.",
      cause,
    });
  }
}

/** As git knows it: another folder in a linked worktree, and while a push is in quarantine. */
export async function pathInGitFolder(git: GitContext, name: string): Promise<string> {
  const question = ["--path-format=absolute", "--git-path", name];
  const { stdout } = await runGit(git, "rev-parse", question);
  return stdout.toString("utf8").replace(/\n$/, "");
}

interface Layout {
  readonly objectFolder: string;
  readonly objectFormat: ObjectFormat;
}

/** The least that git takes for a git folder. */
function writeGitFolder(gitDir: string, { objectFolder, objectFormat }: Layout): void {
  mkdirSync(join(gitDir, "objects/info"), { recursive: true });
  mkdirSync(join(gitDir, "refs"));
  writeFileSync(join(gitDir, "HEAD"), "ref: refs/heads/none\n");
  const version = objectFormat === "sha1" ? 0 : 1;
  const extension = version === 0 ? "" : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
  const core = `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n`;
  writeFileSync(join(gitDir, "config"), core + extension);
  writeFileSync(join(gitDir, "objects/info/alternates"), `${quoted(objectFolder)}\n`);
}

/** As git quotes a path that may hold a line break. */
function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}"`;
}

/** Where objects are besides `objects`: those of a push in quarantine are spread over two folders. */
const alternates = "GIT_ALTERNATE_OBJECT_DIRECTORIES";

/** The environment without what a hook or the user tells git of another git folder or of settings. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.startsWith("GIT_") || name === alternates,
  );
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
  };
}
