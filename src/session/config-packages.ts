import { readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { UserError } from "../sdk/user-error.ts";

/** The npm packages that a configuration extends: files beside the repository's own. */
export interface Packages {
  /**
   * The path, from the repository root, of the module that a package name leads to for a folder;
   * undefined if nothing of that name is installed. Throws `UserError` where nothing may be run.
   */
  readonly find: (name: string, folder: string) => Promise<string | undefined>;
  /** True for a path in a package that was found. */
  readonly own: (path: string) => boolean;
  /** The text of a file of a package; undefined if there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The absolute path of a file of a package. */
  readonly locate: (path: string) => string;
}

/**
 * Packages as Node finds them.
 *
 * @param root of the worktree, absolute; null where there is none
 */
export function createPackages(root: string | null): Packages {
  const folders = new Set<string>();
  const base = root ?? "";
  return {
    async find(name, folder) {
      if (root === null) throw noWorktree(name);
      const file = await resolvePackage(name, join(root, folder));
      if (file === undefined) return undefined;
      const path = toPath(root, file);
      folders.add(packageFolder(path));
      return path;
    },
    own: (path) => [...folders].some((folder) => path.startsWith(folder)),
    readText: async (path) => readText(join(base, path)),
    locate: (path) => join(base, path),
  };
}

/** With the conditions of `import` as well as those of `require`, whichever the package has. */
async function resolvePackage(name: string, folder: string): Promise<string | undefined> {
  const { createJiti } = await import("jiti/static");
  const parent = pathToFileURL(join(folder, "seedlint.config.js")).href;
  const url = createJiti(parent, { fsCache: false }).esmResolve(name, { try: true });
  return url === undefined ? undefined : fileURLToPath(url);
}

/** Up to the last `node_modules/name/`, else the folder of the file: a link leads elsewhere. */
function packageFolder(path: string): string {
  const folder = /^.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0];
  return folder ?? `${dirname(path)}/`;
}

function toPath(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}

function noWorktree(name: string): UserError {
  return new UserError("config-extends", [
    {
      message: `The package \`${name}\` cannot be looked for in a bare repository, which has no files`,
      hint: "Extend a file of the repository instead, or run in a checkout",
    },
  ]);
}
