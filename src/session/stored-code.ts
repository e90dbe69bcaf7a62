import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { makeTemporaryFolder } from "../git/temporary-folder.ts";
import { UserError } from "../sdk/user-error.ts";
import type { CodeGate } from "./code-gate.ts";
import { confineImports } from "./load-code.ts";
import { listNamedFiles } from "./named-files.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";

/** How many files the rules of a repository are made of at most. */
const MAX_FILES = 1000;

/** Code that is run from a copy of a commit's own files. Close it when nothing is run any more. */
export interface StoredCode {
  readonly gate: CodeGate;
  close(): void;
}

/**
 * Runs code as a commit has it, whatever lies on disk: a file that is asked for, and those that it
 * names by a relative path, are written to a temporary folder of their own. Of the worktree nothing
 * can be imported from there, be it a package that is installed or a setting of a tool.
 *
 * @param files those of the commit
 * @param root of the worktree, absolute; null where there is none
 */
export function openStoredCode(files: SnapshotFiles, root: string | null): StoredCode {
  let folder: CodeFolder | undefined;
  return {
    gate: {
      admit: async (path) => {
        throw refusal("package-untrusted", path, {
          message: "A package that is installed is not looked at for a change that is not trusted",
          hint: "Name a file of the repository instead.",
        });
      },
      async locate(path) {
        folder ??= openFolder(root);
        await writeWithNamed(path, files, folder);
        return join(folder.path, path);
      },
    },
    close: () => folder?.close(),
  };
}

interface CodeFolder {
  /** Absolute and real. */
  readonly path: string;
  /** The paths that are written, from the repository root. */
  readonly written: Set<string>;
  close(): void;
}

function openFolder(root: string | null): CodeFolder {
  const folder = makeTemporaryFolder("rules");
  const { path } = folder;
  const release = confineImports(path);
  const close = (): void => {
    release();
    folder.remove();
  };
  // Node looks for packages in every folder upwards, so that those of the worktree would be found.
  if (root !== null && !relative(realpathSync(root), path).startsWith("..")) {
    close();
    throw new UserError("temporary-folder", [
      {
        message: "The folder for temporary files is in the repository, whose files must not be run",
        hint: "Name a folder outside of it by `TMPDIR`.",
      },
    ]);
  }
  return { path, written: new Set(), close };
}

async function writeWithNamed(
  path: string,
  files: SnapshotFiles,
  { path: folder, written }: CodeFolder,
): Promise<void> {
  const pending = [path];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (written.has(next)) continue;
    const text = await readCode(next, files);
    written.add(next);
    if (written.size > MAX_FILES) throw tooMany(path);
    const file = join(folder, next);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
    pending.push(...listNamedFiles(next, text).filter((named) => isFile(named, files)));
  }
}

/** True for a file whose path is known to lead nowhere else. */
function isFile(path: string, { entries }: SnapshotFiles): boolean {
  const entry = entries.get(path);
  return entry?.kind === "file" && entry.problem === undefined;
}

async function readCode(path: string, files: SnapshotFiles): Promise<string> {
  const text = isFile(path, files) ? await files.readText(path) : undefined;
  if (text !== undefined) return text;
  throw refusal("code-missing", path, {
    message: "There is no such file in the commit whose rules hold",
    hint: "What the change itself brings takes effect after the merge.",
  });
}

function tooMany(path: string): UserError {
  return refusal("code-too-much", path, {
    message: `The code names more than ${MAX_FILES} files, directly and through others`,
    hint: "Keep rules apart from the rest of the code.",
  });
}

function refusal(
  code: string,
  path: string,
  problem: { readonly message: string; readonly hint: string },
): UserError {
  return new UserError(code, [{ ...problem, place: { path } }]);
}
