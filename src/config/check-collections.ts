import { isList, isObject, type Json, type JsonObject, type Pointer } from "../sdk/json.ts";
import { appendToPointer, getAt, parsePointer, toPointer } from "../sdk/pointer.ts";
import type { InputProblem } from "../sdk/user-error.ts";
import { toProblem } from "./config-problem.ts";
import type { DataDocument } from "./data-document.ts";
import { hintOf } from "./describe-violation.ts";
import { quote } from "./quote.ts";

/**
 * What the form of a configuration cannot say: names that must exist, locales that must be known.
 *
 * @param document the collections of all that the configuration is made of
 */
export function findCollectionProblems(document: DataDocument): readonly InputProblem[] {
  const collections = getAt(document.value, "/collections");
  if (!isObject(collections)) return [];
  return Object.entries(collections).flatMap(([name, collection]) => {
    const at = toPointer(["collections", name]);
    return [
      ...findMissingFiles(document, at, collection),
      ...findRelationProblems(document, at, Object.keys(collections)),
      ...findLocaleProblems(document, at, collection),
    ];
  });
}

/** The form does not ask for `files`, since a file that is extended may leave them to others. */
function findMissingFiles(
  document: DataDocument,
  at: Pointer,
  collection: Json,
): readonly InputProblem[] {
  if (!isObject(collection) || collection["files"] !== undefined) return [];
  const message = `\`files\` is missing in \`${parsePointer(at).join(".")}\``;
  return [toProblem(document, { at, isKey: true }, { message })];
}

function findRelationProblems(
  document: DataDocument,
  collection: Pointer,
  names: readonly string[],
): readonly InputProblem[] {
  const relations = getAt(document.value, `${collection}/relations` as Pointer);
  if (!isList(relations)) return [];
  return relations.flatMap((relation, index) => {
    const to = isObject(relation) ? relation["to"] : undefined;
    if (typeof to !== "string" || to === "*" || names.includes(to)) return [];
    const at = `${collection}/relations/${index}/to` as Pointer;
    const message = `Unknown collection \`${to}\``;
    return [toProblem(document, { at }, { message, ...hintOf(to, names) })];
  });
}

function findLocaleProblems(
  document: DataDocument,
  collection: Pointer,
  value: Json,
): readonly InputProblem[] {
  const locales = isObject(value) ? value["locales"] : undefined;
  if (!isObject(locales) || !isObject(locales["translated"])) return [];
  const translated = locales["translated"];
  const known = isList(locales["values"]) ? locales["values"].filter(isText) : [];
  const at = `${collection}/locales/translated` as Pointer;
  if (known.length < 2) {
    const message = "Translations need at least two locales in `values`";
    return [toProblem(document, { at, isKey: true }, { message })];
  }
  return Object.entries(translated).flatMap(([pointer, vocabulary]) =>
    isObject(vocabulary)
      ? findVocabularyProblems(document, appendToPointer(at, pointer), vocabulary, known)
      : [],
  );
}

const isText = (value: Json): value is string => typeof value === "string";

/** One translation will do for the second of two locales; more are told apart by locale. */
function findVocabularyProblems(
  document: DataDocument,
  at: Pointer,
  vocabulary: JsonObject,
  known: readonly string[],
): readonly InputProblem[] {
  return Object.entries(vocabulary).flatMap(([word, translation]) => {
    const place = appendToPointer(at, word);
    if (isObject(translation)) {
      const unknown = Object.keys(translation).filter((locale) => !known.includes(locale));
      return unknown.map((locale) => {
        const told = { message: `Unknown locale \`${locale}\``, ...hintOf(locale, known) };
        return toProblem(document, { at: appendToPointer(place, locale), isKey: true }, told);
      });
    }
    if (known.length === 2) return [];
    const message = `Expected a translation for each locale, found ${quote(translation)}`;
    const hint = `Write it by locale: \`{ ${known[1] ?? ""}: … }\``;
    return [toProblem(document, { at: place }, { message, hint })];
  });
}
