import { getAt, type Json, type Pointer } from "../../sdk/index.ts";
import type { SeedEdit } from "../../seed/edit/seed-edit.ts";
import type { LoadedSeed } from "../load.ts";
import { findIdProblem, foldId } from "./check-id.ts";
import { findIdPointer, placeAt, seedsOf, type RefactorCorpus } from "./corpus.ts";
import type { FoundRecords } from "./find-record.ts";
import { findReferencesTo } from "./find-references-to.ts";
import { planMoves, type Renaming } from "./plan-moves.ts";
import type { RefactorPlan } from "./plan.ts";
import { refusal, refuseAll, refuseTwins, refuseUnread } from "./refuse.ts";

/**
 * Plans to give a record another id: in the front matter and in the path, as far as they have it, in
 * every locale, and wherever a relation names it. Throws `UserError` for an id that cannot be, for one
 * that is taken, and where it is not known what names the record.
 */
export function planRename(
  { corpus, collectionOf }: FoundRecords,
  { id, newId, paths }: Renaming,
): RefactorPlan {
  const collection = collectionOf(id);
  if (id === newId) throw refusal("same-id", `The record already has the id \`${id}\``);
  const problem = findIdProblem(newId);
  if (problem !== undefined) throw refusal("id-invalid", problem);
  refuseUnread(corpus.seeds, id);
  const seeds = seedsOf(corpus, collection, id);
  refuseTwins(seeds);
  refuseTaken(corpus, collection, { id, newId });
  const edits = new Map<string, SeedEdit[]>();
  const add = ({ identity: { path } }: LoadedSeed, at: Pointer, value: Json): void => {
    edits.set(path, [...(edits.get(path) ?? []), { kind: "set", at, value }]);
  };
  for (const seed of seeds) {
    const at = findIdPointer(seed);
    if (at !== undefined) add(seed, at, toIdValue(newId, isNumberAt(seed, at)));
  }
  for (const { seed, pointer, isNumber } of findReferencesTo(corpus, collection, id)) {
    add(seed, pointer, toIdValue(newId, isNumber));
  }
  const { moves, notes } = planMoves(corpus, seeds, { id, newId, paths });
  return {
    ...{ title: `Rename \`${id}\` to \`${newId}\``, edits, moves },
    notes: [
      ...noteOthers(corpus, collection, id),
      ...noteWaiting(corpus, collection, newId),
      ...notes,
    ],
  };
}

function isNumberAt({ document }: LoadedSeed, at: Pointer): boolean {
  return typeof getAt(document.data, at) === "number";
}

/** A number stays one, if the new id can be one. */
function toIdValue(id: string, isNumber: boolean): Json {
  return isNumber && String(Number(id)) === id && Number.isFinite(Number(id)) ? Number(id) : id;
}

/** Ids that differ in case or Unicode form alone are one file on some file systems. */
function refuseTaken(
  corpus: RefactorCorpus,
  collection: string,
  { id, newId }: Pick<Renaming, "id" | "newId">,
): void {
  const wanted = foldId(newId);
  const owners = corpus.seeds.filter(({ identity }) => {
    const other = identity.id;
    if (other === undefined || other === id || foldId(other) !== wanted) return false;
    return identity.collection === collection || isAnyMeant(corpus, other, newId);
  });
  refuseAll(
    "id-taken",
    owners.map((owner) => ({
      message: `Another record has the id \`${owner.identity.id ?? ""}\``,
      place: placeAt(owner, findIdPointer(owner) ?? ""),
      hint: "Choose another id.",
    })),
  );
}

/** True if references may name records of any collection, so that an id can mean but one record. */
function isAnyMeant({ collections }: RefactorCorpus, other: string, newId: string): boolean {
  const relations = [...collections.values()].flatMap((each) => each.relations);
  return other === newId && relations.some(({ to }) => to === "*");
}

/** Other collections with the same id, where references to any collection are possible. */
function noteOthers(corpus: RefactorCorpus, collection: string, id: string): readonly string[] {
  const others = [...corpus.collections.keys()].filter(
    (name) => name !== collection && corpus.records.find(name, id) !== undefined,
  );
  return others.map((name) => `\`${name}\` has a record \`${id}\` too, which keeps its id`);
}

/** References that named nobody, and name this record from now on. */
function noteWaiting(corpus: RefactorCorpus, collection: string, newId: string): readonly string[] {
  const waiting = findReferencesTo(corpus, collection, newId);
  return waiting.map(
    ({ seed, pointer }) =>
      `\`${seed.identity.path}\` already names \`${newId}\` at \`${pointer}\`, which had meant no record`,
  );
}
