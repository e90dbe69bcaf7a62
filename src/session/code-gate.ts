import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { objectId, type Entry } from "../git/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { listImportable } from "./rule-files.ts";
import type { SnapshotFiles } from "./snapshot-files.ts";
import type { Workspace } from "./workspace.ts";

/** Decides which code may be run: rules and configurations that are programs. */
export interface CodeGate {
  /** Throws `UserError` if code beside the files of the repository, such as packages, may not be run. */
  readonly admit: (path: string) => Promise<void>;
  /** The absolute path of a file that may be run. Throws `UserError` if it may not be. */
  readonly locate: (path: string) => Promise<string>;
}

/**
 * Code is run from disk, so it is run only if what is judged is what lies there: the worktree, the
 * index or the commit that is checked out, and in it the very file. Else the commit of a stranger
 * could name a file of ours, and the verdict would not be that of the commit.
 */
export function createCodeGate(
  workspace: Workspace,
  { entries }: SnapshotFiles,
  isAllowed: boolean,
): CodeGate {
  const admit = async (path: string): Promise<void> => {
    if (!isAllowed) {
      throw refusal("code-untrusted", path, {
        message: "Code of a stranger's change is not run",
        hint: "Write the configuration as YAML or JSON with built-in rules, or judge it by hand.",
      });
    }
    if (workspace.root === null) {
      throw refusal("code-in-bare-repository", path, {
        message: "Code cannot be run from a bare repository, which has no files",
        hint: "Write the configuration as YAML or JSON, or run in a checkout.",
      });
    }
    if (await workspace.isCheckedOut()) return;
    throw refusal("code-not-checked-out", path, {
      message: "Code is run only for the commit that is checked out",
      hint: "Check out the commit that is judged, or name a configuration without code by `--config`.",
    });
  };
  return {
    admit,
    async locate(path) {
      await admit(path);
      const root = realpathSync(workspace.root ?? "");
      const file = join(root, path);
      const entry = entries.get(path);
      if (path === ".." || path.startsWith("../")) {
        throw refusal("path-outside", path, { message: "The file is outside of the repository" });
      }
      if (entry !== undefined && entry.kind !== "file") {
        throw refusal("code-no-file", path, {
          message: "Code is run from plain files alone, and this is a link or a folder of others",
        });
      }
      if (entry === undefined || entry.problem !== undefined) {
        throw refusal("code-missing", path, {
          message: `There is no such file in the ${workspace.head.kind}`,
          hint: "Code that git ignores, or does not have yet, is not run.",
        });
      }
      // What it may import is as good as a part of it.
      for (const each of [path, ...listImportable(path, entries.keys())]) {
        if (isSame(join(root, each), entries.get(each) ?? entry)) continue;
        throw refusal("code-differs", each, {
          message: `The file on disk is not the one in the ${workspace.head.kind}`,
          hint: "Commit it, stage it or undo the change, so that what is run is what is judged.",
        });
      }
      return file;
    },
  };
}

/** True if a file has the content of an entry; git may have written its lines with CRLF. */
function isSame(file: string, { oid }: Entry): boolean {
  if (!existsSync(file) || realpathSync(file) !== file) return false;
  if (oid === null) return true;
  const format = oid.length === 40 ? "sha1" : "sha256";
  const bytes = readFileSync(file);
  const unified = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return [bytes, unified].some((content) => objectId("blob", content, format) === oid);
}

function refusal(
  code: string,
  path: string,
  { message, hint }: { readonly message: string; readonly hint?: string },
): UserError {
  return new UserError(code, [
    { message, place: { path }, ...(hint === undefined ? {} : { hint }) },
  ]);
}
