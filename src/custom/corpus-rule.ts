import {
  type CorpusContext,
  type CorpusFinding,
  type CorpusRule,
  type Fact,
  type Json,
  type Pointer,
  type RuleMeta,
  type Seed,
} from "../sdk/index.ts";
import type { Step } from "./cel/places.ts";
import type { Referred } from "./cel/frame.ts";
import type { Reads } from "./cel/reads.ts";
import { findAll } from "./find-all.ts";
import type { Judge, UnmetFinding } from "./judge.ts";
import type { Judged } from "./judged.ts";
import { pick } from "./pick.ts";
import { listValues, viewIdentity, viewSeed } from "./seed-view.ts";
import { countValues } from "./tally.ts";

/** What is kept of a seed: the values that the rule judges in it, and what others ask of it. */
interface RecordFact {
  readonly [key: string]: Json;
  readonly judged: readonly (readonly [Pointer, Json])[];
  readonly fields: Json;
}

export interface CorpusOptions extends Judged {
  /** What the expressions look at, those of `when` included. */
  readonly reads: readonly Reads[];
  /** True if `when` looks at no other record, so that it is settled seed by seed. */
  readonly hasOwnCondition: boolean;
}

/** A declared rule that looks at other records too; only the fields that it names are kept. */
export function toCorpusRule(meta: RuleMeta, judge: Judge, options: CorpusOptions): CorpusRule {
  const { isJudged, each, reads, hasOwnCondition } = options;
  const own = reads.flatMap(({ variables }) => variables.get("self") ?? []);
  const asked = joinRecords(reads);
  const collectJudged = (seed: Seed, today: string): RecordFact["judged"] => {
    if (!isJudged(seed.collection)) return [];
    judge.open(viewSeed(seed), today);
    return countValues(listValues(seed, each), judge.tally)
      .filter(({ value }) => !hasOwnCondition || judge.applies(value))
      .map(({ pointer, value }) => [pointer, pick(value, own)]);
  };
  return {
    ...{ scope: "corpus", meta },
    collect(seed, { today }) {
      const judged = collectJudged(seed, today);
      const fields = asked.get(seed.collection);
      if (judged.length === 0 && fields === undefined) return undefined;
      return { judged, fields: pick(seed.data, fields ?? []) } satisfies RecordFact;
    },
    *check(context) {
      const facts = context.facts as readonly Fact<RecordFact>[]; // As `collect` makes them.
      const find = createLookup(context);
      const values = facts.flatMap((fact) =>
        fact.fact.judged.map(([pointer, value]) => ({ fact, located: { pointer, value } })),
      );
      let open: Fact<RecordFact> | undefined;
      yield* findAll(values, ({ fact, located }) => {
        if (fact !== open) {
          open = fact;
          judge.open(viewIdentity(fact), context.today, (collection, id) =>
            find(collection, id, fact.locale),
          );
        }
        return findIn(fact.path, () =>
          hasOwnCondition ? judge.findUnmet(located) : judge.judge(located),
        );
      });
    },
  };
}

/** A finding, or an error, that says which seed it is about. */
function findIn(path: string, find: () => UnmetFinding | undefined): CorpusFinding | undefined {
  try {
    const found = find();
    return found && { ...found, in: path };
  } catch (error) {
    // The engine tells a crash at the path that the error has.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

function joinRecords(reads: readonly Reads[]): ReadonlyMap<string, readonly (readonly Step[])[]> {
  const joined = new Map<string, readonly (readonly Step[])[]>();
  for (const { records } of reads) {
    for (const [name, places] of records)
      joined.set(name, [...(joined.get(name) ?? []), ...places]);
  }
  return joined;
}

type Lookup = (collection: string, id: string, locale: string | undefined) => Referred;

/** Looks records up by id, in the same locale if there is one. */
function createLookup({ factsOf, records }: CorpusContext<Json>): Lookup {
  const byCollection = new Map<string, ReadonlyMap<string, Json>>();
  const fieldsOf = (collection: string): ReadonlyMap<string, Json> => {
    const known = byCollection.get(collection);
    if (known !== undefined) return known;
    const facts = factsOf(collection) as readonly Fact<RecordFact>[];
    const made = new Map(facts.map(({ path, fact }) => [path, fact.fields]));
    byCollection.set(collection, made);
    return made;
  };
  return (collection, id, locale) => {
    const found = records.find(collection, id, locale);
    if (found === undefined) return { kind: "missing" };
    if (!records.isRead(found.path)) return { kind: "unread" };
    return { kind: "record", data: fieldsOf(collection).get(found.path) ?? {} };
  };
}
