import {
  collectReferences,
  createCycleTest,
  defineRule,
  findSharedScope,
  inForceStatuses,
  parsePeriod,
  supersededStatuses,
  type Collection,
  type CorpusContext,
  type Fact,
  type Pointer,
  type PointerPattern,
  type RelationReferences,
  type Seed,
} from "seedlint/sdk";

interface StatusOptions {
  readonly inForce: readonly string[];
  readonly superseded: readonly string[];
}

/** What one seed says of its place in a line of successors. */
type Standing = Readonly<{
  said: RelationReferences;
  status: string;
  /** As it is written; a year where there is no date. */
  published: string;
  /** True if the seed has a key for what it supersedes or what supersedes it. */
  hasEvolution: boolean;
}>;

const defaults: StatusOptions = { inForce: inForceStatuses, superseded: supersededStatuses };

const words = { type: "array", items: { type: "string" } } as const;

export default defineRule({
  scope: "corpus",
  meta: {
    id: "supersedes-status",
    since: "0.1.0",
    recommended: "warn",
    docs: {
      summary: "Require status and dates to agree with what supersedes what",
      why: "A superseded record that is shown as active is applied by somebody, and a successor that is older than what it replaces is mistyped on one side.",
      remedy:
        "Correct the status, the date or the reference. A record stays active while its successor is not in force yet. Which side of a reference is missing is told by `supersedes-symmetry`, a cycle by `relation-acyclic`.",
    },
    messages: {
      inForce: "Status is `{{status}}`, but `{{successor}}` supersedes this record",
      alone: "Status is `{{status}}`, but no record supersedes this one",
      older:
        "`{{successor}}` of {{successorDate}} is older than `{{id}}` of {{date}}, which it supersedes",
    },
    options: {
      properties: {
        inForce: { ...words, description: "The statuses of a record that applies" },
        superseded: { ...words, description: "The statuses of a record that has a successor" },
      },
      defaults,
    },
  },

  collect(seed, { collection }): Standing | undefined {
    const index = findIndex(collection);
    const relation = collection.relations[index];
    if (relation?.inverse === undefined) return undefined;
    const said = collectReferences(seed, collection)?.[index] ?? { from: [], inverse: [] };
    const status = toText(seed, "status");
    const published = toText(seed, "published") || toText(seed, "year");
    const hasEvolution = [relation.from, relation.inverse].some((at) => hasKey(seed, at));
    if (status === "" && published === "" && !hasEvolution) return undefined;
    return { said, status, published, hasEvolution };
  },

  *check(context) {
    const { facts, options } = context;
    const isInForce = createTest(options.inForce);
    const isSuperseded = createTest(options.superseded);
    const { all: successions, byOld: successorsOf } = findSuccessions(context);
    for (const old of facts) {
      const { path, fact } = old;
      const place = { in: path, at: "status" };
      const { status } = fact;
      // A successor that does not exist is a dangling reference.
      const isAlone = !successorsOf.has(old) && fact.said.inverse.length === 0;
      if (isSuperseded(status) && fact.hasEvolution && isAlone) {
        yield { message: "alone", data: { status }, ...place };
      }
      if (!isInForce(status)) continue;
      const inForce = (successorsOf.get(old) ?? []).find(({ isCyclic, successor }) => {
        const next = successor.fact.status;
        // A draft, or an act that has not commenced, replaces nothing yet.
        return !isCyclic && (next === "" || isInForce(next) || isSuperseded(next));
      });
      if (inForce === undefined) continue;
      const { successor } = inForce;
      const related = [{ in: successor.path, at: "id" }];
      const data = { status, successor: successor.id ?? "" };
      yield { message: "inForce", data, ...place, related };
    }
    const own = new Set(facts);
    for (const { old, successor, place, isCyclic } of successions) {
      if (!own.has(place.seed) || isCyclic || !isOlder(successor, old)) continue;
      const data = {
        id: old.id ?? "",
        date: old.fact.published,
        successor: successor.id ?? "",
        successorDate: successor.fact.published,
      };
      yield { message: "older", data, in: place.seed.path, at: place.pointer };
    }
  },
});

type Context = CorpusContext<Standing>;
type StandingFact = Fact<Standing>;

/** One record in place of another, and the reference that says so first. */
interface Succession {
  readonly old: StandingFact;
  readonly successor: StandingFact;
  readonly place: { readonly seed: StandingFact; readonly pointer: Pointer };
  /** True if it is part of a cycle, so that nobody knows which record is the old one. */
  readonly isCyclic: boolean;
}

/** All successions of a scope, also by the record that is superseded. */
interface Successions {
  readonly all: readonly Succession[];
  readonly byOld: ReadonlyMap<StandingFact, readonly Succession[]>;
}

/** What supersedes what, once for a scope: without configuration each folder looks at all facts. */
const listed = new WeakMap<readonly StandingFact[], Successions>();

/** Every pair of seeds of which one supersedes the other, whichever side says so, each once. */
function findSuccessions(context: Context): Successions {
  const { collection, factsOf } = context;
  const relation = collection.relations[findIndex(collection)];
  const scope = relation && findSharedScope(collection, relation);
  if (scope === undefined) return { all: [], byOld: new Map() };
  const everyone = factsOf(scope);
  const successions = listed.get(everyone) ?? listSuccessions(everyone, scope, context);
  listed.set(everyone, successions);
  return successions;
}

function listSuccessions(
  everyone: readonly StandingFact[],
  scope: string,
  { records }: Context,
): Successions {
  const byPath = new Map(everyone.map((each) => [each.path, each]));
  const said = everyone.map((each) => ({ ...each, fact: [each.fact.said] }));
  const isCyclic = createCycleTest(said, 0);
  const found = new Map<string, Succession>();
  for (const side of ["from", "inverse"] as const) {
    for (const seed of everyone) {
      for (const { id, pointer } of seed.fact.said[side]) {
        const other = byPath.get(records.find(scope, id, seed.locale)?.path ?? "");
        if (other === undefined || seed.id === undefined) continue;
        const [old, successor] = side === "from" ? [other, seed] : [seed, other];
        const key = JSON.stringify([old.path, successor.path]);
        if (found.has(key)) continue;
        const place = { seed, pointer };
        found.set(key, { old, successor, place, isCyclic: isCyclic(seed.id, id) });
      }
    }
  }
  const all = [...found.values()];
  return { all, byOld: groupByOld(all) };
}

/** The position of the relation that is about successors; below 0 if there is none. */
function findIndex({ relations }: Collection): number {
  return relations.findIndex(({ name }) => name === "supersedes");
}

function groupByOld(successions: readonly Succession[]): ReadonlyMap<StandingFact, Succession[]> {
  const groups = new Map<StandingFact, Succession[]>();
  for (const succession of successions) {
    const group = groups.get(succession.old);
    if (group === undefined) groups.set(succession.old, [succession]);
    else group.push(succession);
  }
  return groups;
}

/** By days, or by years where one date is 1 January, which often stands for a year alone. */
function isOlder(successor: StandingFact, old: StandingFact): boolean {
  const dates = [successor.fact.published, old.fact.published];
  const isVague = dates.some((date) => /^\d{4}-01-01/.test(date));
  const [a, b] = dates.map((date) => parsePeriod(isVague ? date.slice(0, 4) : date));
  return a !== undefined && b !== undefined && a.last < b.first;
}

function createTest(statuses: readonly string[]): (status: string) => boolean {
  const known = new Set(statuses.map((status) => status.toLowerCase()));
  return (status) => known.has(status.toLowerCase());
}

function hasKey(seed: Seed, pattern: PointerPattern): boolean {
  return seed.get(pattern.replace(/\/\*$/, "")) !== undefined;
}

function toText(seed: Seed, field: string): string {
  const value = seed.get(field);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
