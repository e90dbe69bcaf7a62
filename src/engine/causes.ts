import {
  getAt,
  isSameValue,
  type Diagnostic,
  type RelatedDiagnostic,
  type Span,
} from "../sdk/index.ts";
import type { Judged, Told } from "./judge.ts";
import type { LoadedSeed } from "./load.ts";
import { compareText } from "../corpus/compare-text.ts";
import type { Sides } from "./sides.ts";
import type { LoadedPair, Pairing } from "./pairing.ts";

/**
 * The introduced findings, with what in the change they come of among the related places, where
 * that is another seed and can be told.
 */
export async function explainCauses(
  introduced: readonly Judged[],
  { pairs }: Pairing,
  { head }: Sides,
): Promise<readonly Judged[]> {
  const loaded = await head.shelf.loadAll(new Set(introduced.map(({ told }) => told.path)));
  const causes = new Causes(pairs);
  return introduced.map((judged) => {
    const own = loaded.get(judged.told.path);
    return own === undefined ? judged : causes.explain(judged, own);
  });
}

/**
 * Finds out what in a change a problem of another seed comes of: a seed that the finding names; one
 * that has, or had, the id that stands at the finding's place; the same record in another locale.
 */
class Causes {
  readonly #byPath = new Map<string, LoadedPair>();
  readonly #byId: Candidates;
  readonly #byRecord: Candidates;
  readonly #told = new Map<LoadedPair, RelatedDiagnostic>();

  constructor(pairs: readonly LoadedPair[]) {
    for (const pair of pairs) {
      for (const side of [pair.before, pair.after]) {
        if (side !== undefined) this.#byPath.set(side.identity.path, pair);
      }
    }
    const likeliest = pairs.toSorted(compareCauses);
    this.#byId = new Candidates(likeliest, idsOf);
    this.#byRecord = new Candidates(likeliest, (pair) => {
      return idsOf(pair).map((id) => toRecordKey(sideOf(pair), id));
    });
  }

  /** The finding with its cause among the related places; as it is if no cause can be told. */
  explain(judged: Judged, own: LoadedSeed): Judged {
    const { told } = judged;
    const touched = this.#byPath.get(told.path);
    const related =
      touched === undefined
        ? this.#explainUntouched(told, own)
        : this.#explainTouched(told, touched);
    return { ...judged, told: { ...told, related } };
  }

  #explainUntouched(told: Told, own: LoadedSeed): readonly RelatedDiagnostic[] {
    const { related, pointer } = told;
    if (related.some(({ path }) => this.#byPath.has(path))) return this.#markNamed(related);
    return this.#addCause(related, this.#findByValue(pointer, own) ?? this.#findByRecord(own));
  }

  /** A seed that changed is the cause itself, unless it had the same value before. */
  #explainTouched({ related, pointer }: Told, pair: LoadedPair): readonly RelatedDiagnostic[] {
    const { before, after } = pair;
    if (pointer === null || before === undefined || after === undefined) return related;
    const [old, value] = [before, after].map(({ document }) => getAt(document.data, pointer));
    if (!isSameValue(old, value)) return related;
    const cause = this.#findByValue(pointer, after);
    return cause === pair ? related : this.#addCause(related, cause);
  }

  #markNamed(related: readonly RelatedDiagnostic[]): readonly RelatedDiagnostic[] {
    return related.map((place) =>
      this.#byPath.has(place.path) ? { ...place, isCause: true } : place,
    );
  }

  #findByValue(pointer: Diagnostic["pointer"], { document, identity }: LoadedSeed) {
    const value = pointer === null ? undefined : getAt(document.data, pointer);
    const isName = typeof value === "string" || typeof value === "number";
    return isName ? this.#byId.find(String(value), identity.locale) : undefined;
  }

  #findByRecord(own: LoadedSeed) {
    const { id, locale } = own.identity;
    return this.#byRecord.find(toRecordKey(own, id ?? ""), locale);
  }

  #addCause(
    related: readonly RelatedDiagnostic[],
    pair: LoadedPair | undefined,
  ): readonly RelatedDiagnostic[] {
    if (pair === undefined) return related;
    const cause = this.#told.get(pair) ?? toCause(pair);
    this.#told.set(pair, cause);
    return [...related, cause];
  }
}

/** The pair that is named first as a cause, by what it is called and the locale of who asks. */
class Candidates {
  readonly #first = new Map<string, LoadedPair>();
  readonly #firstInLocale = new Map<string, LoadedPair>();

  /** @param pairs the likeliest cause first */
  constructor(pairs: readonly LoadedPair[], toNames: (pair: LoadedPair) => readonly string[]) {
    for (const pair of pairs) {
      for (const name of toNames(pair)) {
        const first = this.#first.get(name) ?? pair;
        this.#first.set(name, first);
        const key = toLocaleKey(name, sideOf(pair).identity.locale);
        // Whatever kept its id comes after all that did not, in whatever locale.
        if (isSameRecord(first) !== isSameRecord(pair) || this.#firstInLocale.has(key)) continue;
        this.#firstInLocale.set(key, pair);
      }
    }
  }

  find(name: string, locale: string | undefined): LoadedPair | undefined {
    return this.#firstInLocale.get(toLocaleKey(name, locale)) ?? this.#first.get(name);
  }
}

function toLocaleKey(name: string, locale: string | undefined): string {
  return JSON.stringify([name, locale ?? null]);
}

function toRecordKey({ identity: { collection } }: LoadedSeed, id: string): string {
  return JSON.stringify([collection, id]);
}

/** What it is called, and what it was. */
function idsOf({ before, after }: LoadedPair): readonly string[] {
  return [...new Set([before?.identity.id, after?.identity.id])].filter((id) => id !== undefined);
}

/** What came, went or changed its id first, then by path. */
function compareCauses(a: LoadedPair, b: LoadedPair): number {
  return (
    Number(isSameRecord(a)) - Number(isSameRecord(b)) ||
    compareText(sideOf(a).identity.path, sideOf(b).identity.path)
  );
}

function isSameRecord({ before, after }: LoadedPair): boolean {
  return before !== undefined && after !== undefined && before.identity.id === after.identity.id;
}

/** As the head has it, else as it was. */
function sideOf({ before, after }: LoadedPair): LoadedSeed {
  // One of them exists in every pair.
  return (after ?? before) as LoadedSeed;
}

function toCause(pair: LoadedPair): RelatedDiagnostic {
  const { path } = sideOf(pair).identity;
  return { path, pointer: null, span: spanOf(pair), message: describe(pair), isCause: true };
}

function describe({ before, after }: LoadedPair): string {
  if (after === undefined) return "deleted by this change";
  if (before === undefined) return "added by this change";
  const { id } = before.identity;
  if (id !== after.identity.id && id !== undefined) return `was \`${id}\` before this change`;
  return "changed by this change";
}

/** Where the text first differs, so that it is seen in a diff; the start of what is new or gone. */
function spanOf({ before, after }: LoadedPair): Span {
  if (before === undefined || after === undefined) return { start: 0, end: 0 };
  const [old, text] = [before.document.text, after.document.text];
  let start = 0;
  while (start < text.length && text[start] === old[start]) start += 1;
  return { start, end: start };
}
