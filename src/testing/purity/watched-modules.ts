import childProcess from "node:child_process";
import fs from "node:fs";
import fsPromises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import type { Note } from "./watched-globals.ts";

const WATCHED: readonly (readonly [name: string, module: object])[] = [
  ["node:fs", fs],
  ["node:fs/promises", fsPromises],
  ["node:child_process", childProcess],
];

/**
 * Watches the functions of Node's modules for files and processes, wherever they were imported.
 * They go on doing what they do. Returns what ends the watch.
 *
 * @param note undefined is returned while nobody's use is to be noted
 */
export function watchModules(note: () => Note | undefined): () => void {
  const restore = WATCHED.flatMap(([name, module]) => watchFunctions(name, module, note));
  // Names that a module has imported follow only when they are told to.
  syncBuiltinESMExports();
  return () => {
    for (const each of restore) each();
    syncBuiltinESMExports();
  };
}

/** How many watched functions are at work, each called by the one before. */
let depth = 0;

function watchFunctions(
  name: string,
  module: object,
  note: () => Note | undefined,
): readonly (() => void)[] {
  return Object.entries(Object.getOwnPropertyDescriptors(module)).flatMap(([key, own]) => {
    const real: unknown = own.value;
    const isFunction = typeof real === "function" && /^[a-z]/.test(key);
    if (!isFunction || own.configurable !== true) return [];
    const value = new Proxy(real, {
      apply(target, that, given: unknown[]): unknown {
        // What a function of a module does by others of it is no other use.
        if (depth === 0) note()?.(`\`${name}\` (\`${key}()\`)`);
        depth += 1;
        try {
          return Reflect.apply(target, that, given);
        } finally {
          depth -= 1;
        }
      },
    });
    Object.defineProperty(module, key, { ...own, value });
    return [() => Object.defineProperty(module, key, own)];
  });
}
