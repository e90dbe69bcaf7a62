import { isList, isObject, type Json, type JsonObject } from "../../../src/sdk/index.ts";

/**
 * A change of a seed that one rule has to mend to what it was; undefined where it cannot be made.
 *
 * @param index how many seeds were changed before
 */
export type Plant = (values: JsonObject, index: number) => JsonObject | undefined;

/** What is planted in facilities, by the rule that mends it. */
export const facilityPlanters: Readonly<Record<string, Plant>> = {
  "text-trim": (values) =>
    changeText(values, "name", (name) =>
      name.includes(" ") ? ` ${name.replace(" ", "  ")} ` : undefined,
    ),
  "list-items": (values) =>
    changeList(values, "relatedPolicies", ([first, ...others]) =>
      first === undefined ? undefined : [first, ...others, first],
    ),
  "relation-symmetry": (values) =>
    changeList(values, "relatedPolicies", (items) =>
      items.length > 3 ? items.toSpliced(1, 1) : undefined,
    ),
  "text-invisible": (values) =>
    changeText(values, "country", (country) => `${country.slice(0, 2)}\u200B${country.slice(2)}`),
  "vocabulary-variant": (values, index) =>
    changeText(values, "status", (status) =>
      status === "Planned" ? toCapitals(status, index + 2) : undefined,
    ),
  "date-valid": (values) => {
    const provenance = values["provenance"];
    if (!isObject(provenance)) return undefined;
    const changed = changeText(provenance, "lastAuditDate", (date) => date.replaceAll("-0", "/"));
    return changed && { ...values, provenance: changed };
  },
  schema: (values) => renameKey(values, "announcement", "anouncement"),
  "schema, of a value": (values) => changeText(values, "precision", (word) => word.toUpperCase()),
  "key-order": ({ id, ...others }) => ({ ...others, id: id ?? "" }),
};

/** What is planted in Chinese facilities: the English word, by the Chinese one. */
export const createTranslatedPlanters = (
  english: ReadonlyMap<string, string>,
): Readonly<Record<string, Plant>> => ({
  "locale-vocabulary": (values) => changeText(values, "fateOfCarbon", (word) => english.get(word)),
});

/** What is planted in Chinese policies. */
export const policyPlanters: Readonly<Record<string, Plant>> = {
  "locale-neutral": (values) =>
    changeText(values, "legalWeight", (text) =>
      text.includes("/") ? text.replace("/", "/ ") : undefined,
    ),
  "supersedes-symmetry": (values) => {
    const evolution = values["evolution"];
    if (!isObject(evolution) || evolution["supersededBy"] === "") return undefined;
    return { ...values, evolution: { ...evolution, supersededBy: "" } };
  },
};

/** With other capitals for each number: a slip that many seeds share is none. */
function toCapitals(word: string, number: number): string {
  const letters = word.toLowerCase().split("");
  return letters
    .map((letter, bit) => ((number >> bit) & 1 ? letter.toUpperCase() : letter))
    .join("");
}

function changeText(
  values: JsonObject,
  key: string,
  change: (text: string) => string | undefined,
): JsonObject | undefined {
  const text = values[key];
  const changed = typeof text === "string" && text.length > 2 ? change(text) : undefined;
  return changed === undefined || changed === text ? undefined : { ...values, [key]: changed };
}

function changeList(
  values: JsonObject,
  key: string,
  change: (items: readonly Json[]) => readonly Json[] | undefined,
): JsonObject | undefined {
  const items = values[key];
  const changed = isList(items) ? change(items) : undefined;
  return changed && { ...values, [key]: changed };
}

function renameKey(values: JsonObject, from: string, to: string): JsonObject | undefined {
  if (!Object.hasOwn(values, from)) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key === from ? to : key, value]),
  );
}
