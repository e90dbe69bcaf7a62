import type { Replacement } from "../../src/disk/index.ts";

/** The texts of files by path; null for one that is not there. */
export type Texts = Readonly<Record<string, string | null>>;

/** What leads from some texts to others. */
export function replacementsOf(before: Texts, after: Texts): readonly Replacement[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths.map((path) => change(path, before[path], after[path]));
}

/** What leads from one text of a file to another. */
export function change(
  path: string,
  before: string | null | undefined,
  after: string | null | undefined,
): Replacement {
  return { path, before: bytesOf(before), after: bytesOf(after) };
}

function bytesOf(text: string | null | undefined): Uint8Array | null {
  return text === null || text === undefined ? null : Buffer.from(text);
}
