import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../support/scripts.ts";
import type { Texts } from "./texts.ts";

/** Writes files below a folder, and removes those that are null. */
export function writeTexts(root: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (text === null) rmSync(join(root, path), { force: true });
    else writeFileSync(join(root, path), text);
  }
}

/** Every regular file below a folder, hidden ones included, by path. */
export function readTexts(root: string): Texts {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  const files = names.filter((name) => lstatSync(join(root, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

/** A folder with files and a place for the state of runs. */
export function place(texts: Texts = {}): { readonly root: string; readonly stateFolder: string } {
  const root = join(temporaryFolder(), "root");
  mkdirSync(root);
  writeTexts(root, texts);
  return { root, stateFolder: join(root, ".state") };
}
