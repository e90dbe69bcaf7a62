import type { Json } from "../sdk/index.ts";
import type { SeedFacts } from "./facts.ts";
import type { Judged } from "./judge.ts";
import type { ProjectMember } from "./project.ts";
import { isCrashTold } from "./raised.ts";

/**
 * What looking at one seed gave, in plain JSON. It depends on nothing but the content of the seed, its
 * path, the configuration with what it names, the day, and the program itself.
 */
export interface SeedRecord {
  readonly facts: FactsRecord;
  /** Absent if the seed was read for its facts alone. */
  readonly verdict?: VerdictRecord;
}

/** What corpus rules keep of a seed. */
export interface FactsRecord {
  readonly id?: string;
  readonly locale?: string;
  readonly isParsed: boolean;
  /**
   * Each fact once, with the numbers of the rules that share it; a rule to which the seed has nothing to
   * say is left out.
   */
  readonly facts: readonly (readonly [fact: Json, ...rules: number[]])[];
}

/** What the seed rules say of a seed. */
export interface VerdictRecord {
  /** Why the file is no seed; absent if it is one. */
  readonly skipReason?: string;
  readonly judged: readonly Judged[];
}

/**
 * Undefined for what might be otherwise in another run: a rule that crashed, or a value that would not
 * be the same when it is read from JSON again.
 */
export function toSeedRecord(
  facts: SeedFacts,
  verdict: VerdictRecord | undefined,
): SeedRecord | undefined {
  const { identity, isParsed, crashes } = facts;
  if (crashes.length > 0 || verdict?.judged.some(isCrashTold)) return undefined;
  const { id, locale } = identity;
  const record = {
    facts: {
      ...(id === undefined ? {} : { id }),
      ...(locale === undefined ? {} : { locale }),
      ...{ isParsed, facts: shareFacts(facts.facts) },
    },
    ...(verdict === undefined ? {} : { verdict }),
  };
  return survivesJson(record) ? record : undefined;
}

/** Rules about relations collect the same references, which are most of what there is. */
function shareFacts(facts: SeedFacts["facts"]): FactsRecord["facts"] {
  const shared = new Map<Json, [fact: Json, ...rules: number[]]>();
  for (const [rule, fact] of facts.entries()) {
    if (fact === undefined) continue;
    const known = shared.get(fact);
    if (known === undefined) shared.set(fact, [fact, rule]);
    else known.push(rule);
  }
  return [...shared.values()];
}

/** The facts as they were collected. */
export function toSeedFacts(
  { id, locale, isParsed, facts: entries }: FactsRecord,
  { path, collection }: ProjectMember,
): SeedFacts {
  const facts: (Json | undefined)[] = [];
  for (const [fact, ...rules] of entries) for (const rule of rules) facts[rule] = fact;
  const identity = { path, collection: collection.name, id, locale };
  return { identity, isParsed, collection, facts, crashes: [] };
}

/**
 * False for what JSON would write as something else: numbers that are not finite, minus zero, and
 * what is missing in a list. What is undefined in an object may as well be absent.
 */
function survivesJson(value: unknown): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0);
    case "object":
      if (value === null) return true;
      if (Array.isArray(value))
        return !hasHoles(value) && value.every((item) => survivesJson(item));
      return isPlain(value) && Object.values(value).every(survivesInObject);
    default:
      return false;
  }
}

function hasHoles(list: readonly unknown[]): boolean {
  return Object.keys(list).length < list.length;
}

function survivesInObject(value: unknown): boolean {
  return value === undefined || survivesJson(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
