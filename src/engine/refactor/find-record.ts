import { unknownCollection } from "../../config/unknown-collection.ts";
import { findClosest } from "../../sdk/index.ts";
import { UserError } from "../../sdk/user-error.ts";
import type { RefactorCorpus } from "./corpus.ts";

/** A collection and the project that has it. */
interface Candidate {
  readonly corpus: RefactorCorpus;
  readonly collection: string;
}

/** Records of one project. */
export interface FoundRecords {
  readonly corpus: RefactorCorpus;
  /** By id: the name of the collection that the record is in. */
  readonly collectionOf: (id: string) => string;
}

/**
 * Finds the one collection that has a record with each of the ids; where nothing is configured, they
 * may be in different folders. Throws `UserError` if there is none, or if there are several and nobody
 * has chosen.
 *
 * @param chosen the name of a collection; undefined if any is meant
 */
export function findRecords(
  corpora: readonly RefactorCorpus[],
  ids: readonly string[],
  chosen: string | undefined,
): FoundRecords {
  const all = corpora.flatMap((corpus) =>
    [...corpus.collections.keys()].map((collection) => ({ corpus, collection })),
  );
  const wanted = all.filter(({ collection }) => chosen === undefined || collection === chosen);
  if (chosen !== undefined && wanted.length === 0) {
    const names = new Set(all.map(({ collection }) => collection));
    throw unknownCollection(chosen, [...names], "filled");
  }
  for (const id of ids) refuseUnknown(id, wanted, chosen);
  const found = wanted.filter((each) => ids.every((id) => has(each, id)));
  const [first, second] = found;
  if (second !== undefined) throw ambiguous(ids, found);
  if (first === undefined) return findApart(ids, wanted);
  return { corpus: first.corpus, collectionOf: () => first.collection };
}

/** Folders are collections where nobody has said otherwise, and refer to each other. */
function findApart(ids: readonly string[], wanted: readonly Candidate[]): FoundRecords {
  const own = new Map<string, Candidate>();
  for (const id of ids) {
    const found = wanted.filter((each) => has(each, id));
    const [first, second] = found;
    if (first?.corpus.project.config.isImplicit !== true) throw noCommonCollection(ids, wanted);
    if (second !== undefined) throw ambiguous([id], found);
    own.set(id, first);
  }
  const [first] = own.values();
  if (first === undefined) throw new Error("No record was asked for");
  return { corpus: first.corpus, collectionOf: (id) => own.get(id)?.collection ?? "" };
}

function has({ corpus, collection }: Candidate, id: string): boolean {
  return corpus.records.find(collection, id) !== undefined;
}

function refuseUnknown(id: string, wanted: readonly Candidate[], chosen: string | undefined): void {
  if (wanted.some((each) => has(each, id))) return;
  const known = wanted.flatMap(({ corpus, collection }) => corpus.records.ids(collection));
  const closest = findClosest(id, known);
  const where = chosen === undefined ? "" : ` in \`${chosen}\``;
  const hint =
    closest === undefined
      ? "Give an id as the front matter has it."
      : `Did you mean \`${closest}\`?`;
  throw new UserError("unknown-record", [
    { message: `There is no record \`${id}\`${where}`, hint },
  ]);
}

function noCommonCollection(ids: readonly string[], wanted: readonly Candidate[]): UserError {
  const problems = ids.map((id) => {
    const names = wanted.filter((each) => has(each, id)).map(({ collection }) => collection);
    return { message: `\`${id}\` is a record of ${quote(names)}` };
  });
  return new UserError("no-common-collection", [
    {
      message: `No collection has both ${quote(ids)}`,
      hint: "A record is superseded by one of its own collection.",
    },
    ...problems,
  ]);
}

function ambiguous(ids: readonly string[], found: readonly Candidate[]): UserError {
  const names = found.map(({ collection }) => collection);
  const sources = found.flatMap(({ corpus }) => corpus.project.config.source ?? []);
  const isOne = new Set(names).size === 1;
  const option = isOne ? `--config ${sources[0] ?? "<file>"}` : `--collection ${names[0] ?? ""}`;
  const which = isOne ? `\`${names[0] ?? ""}\` of ${quote(sources)}` : quote(names);
  return new UserError("record-ambiguous", [
    {
      message: `Several collections have ${quote(ids)}: ${which}`,
      hint: `Choose one: \`${option}\`.`,
    },
  ]);
}

export const quote = (names: readonly string[]): string =>
  names.map((name) => `\`${name}\``).join(", ");
