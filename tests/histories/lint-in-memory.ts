import { lintProject } from "../../src/engine/lint-project.ts";
import type { SeedFile } from "../../src/engine/project.ts";
import type { Diagnostic } from "../../src/sdk/index.ts";
import { openProject, type OpenedProject } from "../../src/session/open-project.ts";
import { configPath } from "../e2e/planted/repository.ts";
import { today, type Files, type History } from "./history.ts";

/** What the engine says of a history, by the configuration that there is after it. */
export async function lintInMemory(
  { before, after }: History,
  isAll: boolean,
): Promise<readonly Diagnostic[]> {
  const opened = await open(after);
  const changed = new Set(
    [...before.keys(), ...after.keys()].filter(
      (path) => !isSame(before.get(path), after.get(path)),
    ),
  );
  const { diagnostics } = await lintProject(opened.project, {
    head: toSeedFiles(opened, after, (path) => isAll || changed.has(path)),
    base: {
      files: toSeedFiles(opened, before, () => false).filter(({ member }) =>
        changed.has(member.path),
      ),
      changedPaths: changed,
      reportsAll: isAll,
    },
  });
  return diagnostics;
}

/** What the engine says of one side of a history by itself, by the configuration after it. */
export async function lintSide(history: History, side: "before" | "after") {
  const opened = await open(history.after);
  const head = toSeedFiles(opened, history[side], () => true);
  return (await lintProject(opened.project, { head })).diagnostics;
}

function open(files: Files): Promise<OpenedProject> {
  const refuse = () => Promise.reject(new Error("The configuration names no code"));
  const source = {
    readText: (path: string) => Promise.resolve(files.get(path)?.toString()),
    listPaths: () => files.keys(),
    root: null,
    gate: { admit: refuse, locate: refuse },
  };
  const path = files.has(configPath) ? configPath : null;
  return openProject(path, source, { today, levels: new Map() });
}

function toSeedFiles(
  { memberOf }: OpenedProject,
  files: Files,
  isSelected: (path: string) => boolean,
): readonly SeedFile[] {
  return [...files].flatMap(([path, content]) => {
    const member = memberOf(path);
    if (member === undefined) return [];
    const seen = { ...member, isRequested: true, isSelected: isSelected(path) };
    return [{ member: seen, bytes: Buffer.from(content) }];
  });
}

function isSame(a: string | Uint8Array | undefined, b: string | Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Buffer.from(a).equals(Buffer.from(b));
}
