import { identify } from "../corpus/identity.ts";
import type { Pointer, Seed, SeedIdentity } from "../sdk/index.ts";
import { oversizeDocument, parseDocument, type SeedDocument } from "../seed/document.ts";
import { createSeed } from "../seed/seed.ts";
import type { ProjectMember, SeedFile } from "./project.ts";

/** A seed file that was read and parsed, as far as it could be. */
export interface LoadedSeed {
  readonly member: ProjectMember;
  readonly identity: SeedIdentity & {
    readonly captures: Readonly<Record<string, string>>;
    readonly fields: Readonly<Record<string, Pointer>>;
  };
  readonly document: SeedDocument;
  /** Undefined if the front matter could not be parsed. */
  readonly seed: Seed | undefined;
}

/**
 * Parses a file; what is wrong with its content is in `document.problems`. The result is a promise
 * only where a parser has to be loaded: waiting for what is there costs as much as a cheap rule.
 */
export function loadSeed(file: SeedFile): LoadedSeed | Promise<LoadedSeed> {
  const document =
    "bytes" in file ? parseDocument(file.bytes) : oversizeDocument(file.oversizeBytes);
  return document instanceof Promise
    ? document.then((parsed) => toLoaded(file, parsed))
    : toLoaded(file, document);
}

function toLoaded({ member }: SeedFile, document: SeedDocument): LoadedSeed {
  const { collection, captures } = member;
  const identity = { ...identify(member, document.data), captures, fields: collection.fields };
  const seed = document.data === undefined ? undefined : createSeed(document, identity);
  return { member, identity, document, seed };
}
