import { lintProject } from "../../../src/engine/lint-project.ts";
import type { Diagnostic } from "../../../src/sdk/index.ts";
import { openProject } from "../../../src/session/open-project.ts";
import { configPath, settings, today } from "./repository.ts";

const refuse = () => Promise.reject(new Error("The configuration names no code"));

const opening = openProject(
  configPath,
  {
    readText: (path) => Promise.resolve(settings.get(path)),
    listPaths: () => settings.keys(),
    root: null,
    gate: { admit: refuse, locate: refuse },
  },
  { today, levels: new Map() },
);

/**
 * What all rules say of seeds that exist only in memory, by the configuration of the repository.
 *
 * @param files the seeds by path
 */
export async function lintFiles(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Diagnostic[]> {
  const { project, memberOf } = await opening;
  const head = [...files].map(([path, bytes]) => {
    const member = memberOf(path);
    if (member === undefined) throw new Error(`${path} is no seed`);
    return { member: { ...member, isRequested: true, isSelected: true }, bytes };
  });
  return (await lintProject(project, { head })).diagnostics;
}
