import {
  buildRelationGraph,
  collectReferences,
  toGraph,
  type Graph,
  type RelationReferences,
} from "../../sdk/index.ts";
import { UserError } from "../../sdk/user-error.ts";
import type { SeedEdit } from "../../seed/edit/seed-edit.ts";
import type { LoadedSeed } from "../load.ts";
import { placeAt, seedsOf, type RefactorCorpus } from "./corpus.ts";
import type { FoundRecords } from "./find-record.ts";
import { planStatus } from "./plan-status.ts";
import type { RefactorPlan } from "./plan.ts";
import { refuseAll, refuseTwins, refuseUnread } from "./refuse.ts";
import { findSuccession, type Succession } from "./succession.ts";
import { createReferenceWriter } from "./write-reference.ts";

/** Which record takes the place of which. */
export interface Superseding {
  readonly oldId: string;
  readonly newId: string;
}

/**
 * Plans to make one record superseded by another, in every locale: the new one lists the old one, the
 * old one names the new one, and has a status that says so where there is a word for it. Throws
 * `UserError` where that would contradict what is there.
 */
export function planSupersede(
  { corpus, collectionOf }: FoundRecords,
  { oldId, newId }: Superseding,
): RefactorPlan {
  if (oldId === newId) {
    throw new UserError("same-record", [{ message: "A record does not supersede itself" }]);
  }
  const olds = seedsOf(corpus, collectionOf(oldId), oldId);
  const news = seedsOf(corpus, collectionOf(newId), newId);
  refuseUnread(olds, oldId);
  refuseUnread(news, newId);
  refuseTwins(olds);
  refuseTwins(news);
  refuseOneSided({ oldId, newId, olds, news });
  const [first] = news;
  if (first === undefined) throw new Error(`The record ${newId} has no seed`);
  const succession = findSuccession(first.member.collection);
  refuseCycle(corpus, succession, { oldId, newId });
  const edits = new Map<string, SeedEdit[]>();
  const notes: string[] = [];
  const add = ({ identity }: LoadedSeed, edit: SeedEdit | undefined): void => {
    if (edit === undefined) return;
    edits.set(identity.path, [...(edits.get(identity.path) ?? []), edit]);
  };
  const write = createReferenceWriter(corpus, succession);
  for (const newSeed of news) {
    const oldSeed = olds.find(({ identity }) => identity.locale === newSeed.identity.locale);
    if (oldSeed === undefined) continue;
    add(newSeed, write(newSeed, { side: "from", named: oldSeed }));
    if (succession.inverse !== undefined) {
      add(oldSeed, write(oldSeed, { side: "inverse", named: newSeed }));
    }
    const status = planStatus(corpus, oldSeed);
    if (status?.kind === "edit") add(oldSeed, status.edit);
    else if (status !== undefined) notes.push(status.note);
  }
  const title = `Make \`${oldId}\` superseded by \`${newId}\``;
  return { title, edits, moves: new Map(), notes };
}

interface Sides extends Superseding {
  readonly olds: readonly LoadedSeed[];
  readonly news: readonly LoadedSeed[];
}

/** One record would be superseded in a locale in which the other does not exist. */
function refuseOneSided({ oldId, newId, olds, news }: Sides): void {
  const locales = (seeds: readonly LoadedSeed[]) => seeds.map(({ identity }) => identity.locale);
  const tell = (locale: string | undefined, id: string, other: string, seed: LoadedSeed) => ({
    message: `\`${id}\` does not exist ${locale === undefined ? "without a locale" : `in \`${locale}\``}, where \`${other}\` does`,
    place: { path: seed.identity.path },
    hint: "Add the seed that is missing first (`locale-pair`).",
  });
  const missing = (seeds: readonly LoadedSeed[], others: readonly LoadedSeed[]) =>
    seeds.filter(({ identity }) => !locales(others).includes(identity.locale));
  refuseAll("locale-missing", [
    ...missing(olds, news).map((seed) => tell(seed.identity.locale, newId, oldId, seed)),
    ...missing(news, olds).map((seed) => tell(seed.identity.locale, oldId, newId, seed)),
  ]);
}

function refuseCycle(
  { seeds }: RefactorCorpus,
  { index, scope }: Succession,
  { oldId, newId }: Superseding,
): void {
  const facts = seeds.flatMap(({ seed, identity, member }) => {
    if (seed === undefined || (scope !== "*" && identity.collection !== scope)) return [];
    const fact: readonly RelationReferences[] = collectReferences(seed, member.collection) ?? [];
    return [{ ...identity, fact }];
  });
  const way = findWay(toGraph(buildRelationGraph(facts, index)), oldId, newId);
  if (way === undefined) return;
  const cycle = [newId, ...way].map((id) => `\`${id}\``).join(" → ");
  const [, next = newId] = way;
  const owner = seeds.find(({ identity }) => identity.id === oldId);
  throw new UserError("supersede-cycle", [
    {
      message: `\`${newId}\` would supersede itself: ${cycle}`,
      ...(owner === undefined ? {} : { place: placeAt(owner, "") }),
      hint: `\`${oldId}\` already supersedes \`${next}\`. Remove what is wrong of it first.`,
    },
  ]);
}

/** The shortest way between two nodes, both included; undefined if there is none. */
function findWay(graph: Graph, from: string, to: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  // A map takes in what is added while it is walked through.
  for (const node of cameFrom.keys()) {
    if (node === to) break;
    for (const next of graph.get(node) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, node);
  }
  if (!cameFrom.has(to)) return undefined;
  const way: string[] = [];
  for (let node: string | undefined = to; node !== undefined; node = cameFrom.get(node)) {
    way.unshift(node);
  }
  return way;
}
