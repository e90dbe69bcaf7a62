import {
  findTerms,
  getAt,
  readVocabularies,
  selectAll,
  supersededStatuses,
  type Pointer,
} from "../../sdk/index.ts";
import { applyToData } from "../../seed/edit/apply-to-data.ts";
import type { SeedEdit } from "../../seed/edit/seed-edit.ts";
import type { LoadedSeed } from "../load.ts";
import type { Validator } from "../project.ts";
import type { RefactorCorpus } from "./corpus.ts";

/** What becomes of the status of a record that is superseded. */
export type StatusPlan =
  | { readonly kind: "edit"; readonly edit: SeedEdit }
  /** Why it stays; a sentence without a full stop. */
  | { readonly kind: "note"; readonly note: string };

/** What no schema has among its values. */
const NO_WORD = "\u{fffd}";

/**
 * Plans the status of a seed whose record is superseded: the word for that of its locale, as the
 * vocabulary, the other seeds or the schema have it. Undefined if the seed has no status, or has the
 * right one.
 */
export function planStatus(corpus: RefactorCorpus, seed: LoadedSeed): StatusPlan | undefined {
  const at = seed.identity.fields["status"];
  const status = at === undefined ? undefined : getAt(seed.document.data, at);
  if (at === undefined || typeof status !== "string") return undefined;
  const known = listKnown(corpus);
  if (known.some((word) => isSame(word, status))) return undefined;
  const validator = corpus.project.validators.get(seed.identity.collection);
  const accepts = createSchemaTest(seed, at, validator);
  const candidates = [
    ...listOfVocabulary(seed, at, known),
    ...listOfCorpus(corpus, seed, { at, known }),
    ...(accepts(NO_WORD) ? [] : known.filter((word) => isHan(word) === isHan(status))),
  ];
  const word = candidates.find(accepts);
  if (word !== undefined) return { kind: "edit", edit: { kind: "set", at, value: word } };
  const note = `The status of \`${seed.identity.path}\` stays \`${status}\`: no word for a superseded record is known`;
  return { kind: "note", note };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** As `supersedes-status` is configured. */
function listKnown({ project }: RefactorCorpus): readonly string[] {
  const { options = {} } = project.config.rules.get("supersedes-status") ?? {};
  const words: unknown = "superseded" in options ? options.superseded : undefined;
  const isList = Array.isArray(words) && words.every((word) => typeof word === "string");
  return isList ? words : supersededStatuses;
}

function listOfVocabulary(
  { document, identity, member }: LoadedSeed,
  at: Pointer,
  known: readonly string[],
): readonly string[] {
  const { locale = "" } = identity;
  const isHere = (pattern: Pointer): boolean =>
    selectAll(document.data ?? {}, pattern).some(({ pointer }) => pointer === at);
  const vocabularies = readVocabularies(member.collection.locales);
  return vocabularies
    .filter(({ pattern }) => isHere(pattern))
    .flatMap((vocabulary) => {
      const terms = vocabulary.terms.filter((term) =>
        [...term.values()].some((word) => known.some((each) => isSame(each, word))),
      );
      return terms
        .flatMap((term) => term.get(locale) ?? [])
        .filter((word) => {
          return findTerms(vocabulary, locale, word).length > 0;
        });
    });
}

/** The words that other seeds of the collection and locale have, the most frequent first. */
function listOfCorpus(
  { seeds }: RefactorCorpus,
  { identity }: LoadedSeed,
  { at, known }: { readonly at: Pointer; readonly known: readonly string[] },
): readonly string[] {
  const counts = new Map<string, number>();
  for (const other of seeds) {
    const isNear =
      other.identity.collection === identity.collection &&
      other.identity.locale === identity.locale;
    const word = isNear ? getAt(other.document.data, at) : undefined;
    if (typeof word !== "string" || !known.some((each) => isSame(each, word))) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

/** Tells whether the collection's schema, if there is one, says nothing against a status. */
function createSchemaTest(
  { document: { data } }: LoadedSeed,
  at: Pointer,
  validator: Validator | undefined,
): (word: string) => boolean {
  if (validator === undefined || data === undefined) return () => true;
  return (value) =>
    validator(applyToData(data, [{ kind: "set", at, value }])).every(
      ({ pointer }) => pointer !== at,
    );
}
