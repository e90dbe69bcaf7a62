import { posix } from "node:path";
import { UserError } from "../sdk/user-error.ts";

/** The names that a configuration may have. */
export const configNames: ReadonlySet<string> = new Set(
  ["yaml", "yml", "json", "ts", "mts", "js", "mjs"].map(
    (extension) => `seedlint.config.${extension}`,
  ),
);

/** True for the path of a configuration, wherever it stands. */
export function isConfigPath(path: string): boolean {
  return configNames.has(posix.basename(path));
}

/** True for a configuration that is a program, not data. */
export function isCodeConfig(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}

/**
 * Says which configuration governs a seed: the nearest upwards from its folder, null if none. Of two
 * in a folder it is the first by name; who opens one asks {@link refuseTwoConfigs}, so that a folder
 * that nobody asked about ends no run.
 *
 * @param paths those of a snapshot, relative to the repository root; others than configurations
 * are passed over
 */
export function governingConfigs(paths: Iterable<string>): (seedPath: string) => string | null {
  const byFolder = new Map<string, string>();
  for (const path of [...paths].filter(isConfigPath).toSorted()) {
    const folder = posix.dirname(path);
    if (!byFolder.has(folder)) byFolder.set(folder, path);
  }
  const known = new Map<string, string | null>();
  const find = (start: string): string | null => {
    const passed: string[] = [];
    let found: string | null | undefined;
    for (let folder = start; found === undefined; folder = posix.dirname(folder)) {
      found = byFolder.get(folder) ?? known.get(folder) ?? (folder === "." ? null : undefined);
      passed.push(folder);
    }
    for (const folder of passed) known.set(folder, found);
    return found;
  };
  return (seedPath) => find(posix.dirname(seedPath));
}

/**
 * Throws `UserError` `config-ambiguous` if the folder of a configuration has another one.
 *
 * @param paths as of {@link governingConfigs}
 */
export function refuseTwoConfigs(config: string, paths: Iterable<string>): void {
  const folder = posix.dirname(config);
  const [first, second] = [...paths]
    .filter((path) => isConfigPath(path) && posix.dirname(path) === folder)
    .toSorted();
  if (first === undefined || second === undefined) return;
  const message = `There are two configurations in one folder: \`${first}\` and \`${second}\``;
  const hint = "Keep one of them";
  throw new UserError("config-ambiguous", [{ message, place: { path: second }, hint }]);
}

/**
 * The configuration of a folder or the nearest above it; undefined if there is none.
 *
 * @param paths those of a snapshot, relative to the repository root
 * @param folder relative to the repository root; `""` for the root itself
 * @throws UserError `config-ambiguous` where a folder has two
 */
export function findConfigPath(paths: Iterable<string>, folder: string): string | undefined {
  const listed = [...paths];
  const found = governingConfigs(listed)(posix.join(folder, "seed.md"));
  if (found === null) return undefined;
  refuseTwoConfigs(found, listed);
  return found;
}
