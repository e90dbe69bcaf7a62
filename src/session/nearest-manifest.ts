import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a package.json says that a new rule depends on. */
export interface Manifest {
  readonly version: string | undefined;
  /** True if its JavaScript is of modules, unless a file's name says otherwise. */
  readonly isModule: boolean;
  /** The names of what it depends on, for development too. */
  readonly packages: ReadonlySet<string>;
}

/**
 * The nearest package.json from a folder up to the root of the repository; undefined if there is
 * none. One that is no JSON says nothing.
 *
 * @param folder absolute, as `root`; it need not exist
 */
export function readNearestManifest(folder: string, root: string): Manifest | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, "package.json");
    if (existsSync(file)) return toManifest(parse(readFileSync(file, "utf8")));
    if (at === root || at === dirname(at)) return undefined;
  }
}

function toManifest(value: unknown): Manifest {
  const { version, type, dependencies, devDependencies } = toRecord(value);
  return {
    version: typeof version === "string" ? version : undefined,
    isModule: type === "module",
    packages: new Set(
      [dependencies, devDependencies].flatMap((packages) => Object.keys(toRecord(packages))),
    ),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
