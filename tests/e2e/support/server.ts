import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach } from "vitest";
import { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./clean-seed.ts";
import { addProgram, tryGit, type GitEnded } from "./hooks.ts";

export const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

interface Setting {
  readonly objectFormat?: "sha1" | "sha256";
  /** Pushed as `main` before the hook is there. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A bare repository with the hook, and a clone that pushes to it. */
export function serverOf({ objectFormat = "sha1", files }: Setting) {
  const bare = TemporaryRepository.init({ bare: true, objectFormat });
  const clone = TemporaryRepository.init({ objectFormat, ...(files && { files }) });
  repositories.push(bare, clone);
  if (files !== undefined) clone.git(["push", "-q", bare.root, "main"]);
  writePreReceiveHook(bare, "hooks");
  const run = (...words: readonly string[]) => tryGit(bare, words);
  return {
    bare,
    clone,
    push: (...words: readonly string[]): GitEnded => tryGit(clone, ["push", bare.root, ...words]),
    /** The object id of a branch of the server; undefined if there is none. */
    tip: (branch: string): string | undefined => {
      const { isDone, output } = run("rev-parse", "--verify", `refs/heads/${branch}`);
      return isDone ? output.trim() : undefined;
    },
    /** True if an object has come out of quarantine. */
    has: (oid: string): boolean => run("cat-file", "-e", oid).isDone,
  };
}

export function writePreReceiveHook({ root }: TemporaryRepository, folder: string): void {
  const program = path.join(addProgram(path.join(root, folder)), "seedlint");
  const text = `#!/bin/sh\nexec "${program}" hook pre-receive\n`;
  writeFileSync(path.join(root, folder, "pre-receive"), text, { mode: 0o755 });
}

/** A server that has two seeds on `main`. */
export const server = (setting: Setting = {}) =>
  serverOf({ files: { "a.md": cleanSeed("a"), "b.md": cleanSeed("b") }, ...setting });
