/** Everything in a repository, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What a contributor should be told of a change, each `rule path`, in any order. */
export interface Told {
  readonly introduced?: readonly string[];
  /** The messages of those, each `rule path: message`; not compared unless given. */
  readonly messages?: readonly string[];
  /** With `--all`; without it, only what is in or about changed seeds. */
  readonly existing?: readonly string[];
  /** At the path of the base. */
  readonly fixed?: readonly string[];
  /** What a change of rules does, each `rule +added −removed`; absent where no rule changed. */
  readonly effects?: readonly string[];
}

/** A change, and what is to be told of it. */
export interface History {
  readonly name: string;
  readonly before: Files;
  readonly after: Files;
  readonly told: Told;
}

/** The day on which every history is judged. */
export { today } from "../e2e/planted/repository.ts";

/** The part of a history that says what is to be told. */
export function toldOf({ introduced, messages, existing, fixed, effects }: Told): Told {
  return {
    ...(introduced && { introduced }),
    ...(messages && { messages }),
    ...(existing && { existing }),
    ...(fixed && { fixed }),
    ...(effects && { effects }),
  };
}

interface FileHistory extends Told {
  readonly name: string;
  readonly before: Readonly<Record<string, string | Uint8Array>>;
  /** What is written over it; undefined for a file that is deleted. */
  readonly after: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** A history of a few files, without a configuration unless they have one. */
export function inFiles({ name, before, after, ...told }: FileHistory): History {
  const files = new Map(Object.entries(before));
  for (const [path, content] of Object.entries(after)) {
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  }
  return { name, before: new Map(Object.entries(before)), after: files, told: toldOf(told) };
}

/** True if every seed that there is after the change was at the same path with the same id before. */
export function isInPlace({ before, after }: History): boolean {
  const idOf = (files: Files, path: string) => /\bid"?[:=].*/.exec(String(files.get(path)))?.[0];
  return [...after.keys()].every(
    (path) => before.has(path) && idOf(before, path) === idOf(after, path),
  );
}
