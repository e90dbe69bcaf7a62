import { coversPointer, isEqualJson, type Suppression } from "../../sdk/index.ts";
import type { Judged } from "../judge.ts";
import type { Directive } from "./directives.ts";
import type { PlacedEntry, SuppressionFile } from "./suppression-file.ts";

/** What accepts a finding, and which suppression that is. */
export type Found =
  | { readonly kind: "entry"; readonly suppression: Suppression; readonly entry: PlacedEntry }
  | { readonly kind: "comment"; readonly suppression: Suppression; readonly comment: Directive };

interface SuppressorOptions {
  /** Undefined if there is none. */
  readonly file: SuppressionFile | undefined;
  /** The directives of the seed at a path. */
  readonly directivesOf: (path: string) => readonly Directive[];
  /** `YYYY-MM-DD`: an entry holds on its last day. */
  readonly today: string;
}

/** The suppressions of one side, which remember what they were of use for. */
export class Suppressor {
  /** By rule, then by record; of any record under undefined. */
  readonly #byRule = new Map<string, Map<string | undefined, PlacedEntry[]>>();
  readonly #directivesOf: SuppressorOptions["directivesOf"];
  readonly #path: string;
  readonly #used = new Map<object, Set<string>>();

  constructor({ file, directivesOf, today }: SuppressorOptions) {
    this.#directivesOf = directivesOf;
    this.#path = file?.path ?? "";
    for (const entry of file?.entries ?? []) {
      if (isExpired(entry, today)) continue;
      for (const rule of entry.rules) {
        this.#enter(rule, entry);
      }
    }
  }

  /**
   * What accepts a finding: the first entry, else the first comment; undefined if nothing does. All
   * that would are of use.
   */
  find(judged: Judged): Found | undefined {
    const { rule } = judged.told;
    const entries = this.#listEntries(judged).filter((entry) => matches(entry, judged));
    const comments = this.#directivesOf(judged.told.path).filter((each) => isFor(each, judged));
    for (const each of [...entries, ...comments]) this.#use(each, rule);
    const [entry] = entries;
    if (entry !== undefined) {
      const { reason, until } = entry;
      return { kind: "entry", entry, suppression: { reason, until, path: this.#path } };
    }
    const [comment] = comments;
    if (comment === undefined) return undefined;
    const { reason } = comment;
    const suppression = { reason, until: null, path: judged.told.path };
    return { kind: "comment", comment, suppression };
  }

  /** The rules of a suppression that had nothing to say which it is for. */
  listUnused(each: PlacedEntry | Directive): readonly string[] {
    const used = this.#used.get(each);
    return used === undefined ? each.rules : each.rules.filter((rule) => !used.has(rule));
  }

  #enter(rule: string, entry: PlacedEntry): void {
    const { record } = entry;
    const byRecord = this.#byRule.get(rule) ?? new Map<string | undefined, PlacedEntry[]>();
    this.#byRule.set(rule, byRecord);
    const known = byRecord.get(record);
    if (known === undefined) byRecord.set(record, [entry]);
    else known.push(entry);
  }

  /** Those that may be about the seed of a finding, in the order of the file. */
  #listEntries({ told }: Judged): readonly PlacedEntry[] {
    const byRecord = this.#byRule.get(told.rule);
    const ofAny = byRecord?.get(undefined) ?? [];
    const record = nameRecord(told);
    const own = record === undefined ? [] : (byRecord?.get(record) ?? []);
    if (own.length === 0 || ofAny.length === 0) return own.length === 0 ? ofAny : own;
    return [...own, ...ofAny].toSorted((a, b) => a.span.start - b.span.start);
  }

  #use(each: object, rule: string): void {
    const used = this.#used.get(each);
    if (used === undefined) this.#used.set(each, new Set([rule]));
    else used.add(rule);
  }
}

/** True after the last day of an entry. */
export function isExpired({ until }: PlacedEntry, today: string): boolean {
  return until !== null && until < today;
}

/** What a record is called in suppressions; undefined for a seed without an id. */
export function nameRecord({
  collection,
  id,
}: {
  readonly collection: string | null;
  readonly id: string | null | undefined;
}): string | undefined {
  return id === null || id === undefined ? undefined : `${collection}/${id}`;
}

/** A seed, as far as suppressions know it. */
interface Subject {
  readonly path: string;
  readonly collection: string | null;
  readonly id: string | null | undefined;
  readonly locale: string | null | undefined;
}

/** True if an entry is about a seed. */
export function isAbout({ record, locale, matchesPath }: PlacedEntry, seed: Subject): boolean {
  return (
    (record === undefined || record === nameRecord(seed)) &&
    (locale === undefined || locale === seed.locale) &&
    matchesPath(seed.path)
  );
}

function matches(entry: PlacedEntry, { told, value }: Judged): boolean {
  const { pointer } = entry;
  return (
    isAbout(entry, told) &&
    (pointer === undefined || (told.pointer !== null && coversPointer(pointer, told.pointer))) &&
    (entry.value === undefined || isEqualJson(value, entry.value))
  );
}

function isFor({ rules, line }: Directive, { told }: Judged): boolean {
  const { rule, pointer, span } = told;
  return (
    pointer === null && rules.includes(rule) && span.start >= line.start && span.start < line.end
  );
}
