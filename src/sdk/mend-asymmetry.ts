import type { Asymmetry } from "./asymmetries.ts";
import type { Edit, Suggestion } from "./fix.ts";
import type { Pointer } from "./json.ts";
import { toListPattern, type Reference } from "./references.ts";

/** What mends a finding: a fix, or else ways of which a person chooses. */
export interface AsymmetryMend {
  readonly fix?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
}

/**
 * What mends each asymmetry of one relation. The missing reference is written into the other seed
 * where that has room for it and nobody doubts that it belongs there: a record does not refer to
 * itself, no two records claim the one place, and the record is not disputed in any locale.
 *
 * @param isDisputed true for an asymmetry of which nobody knows which side is right
 */
export function mendAsymmetries(
  asymmetries: readonly Asymmetry[],
  isDisputed: (asymmetry: Asymmetry) => boolean,
): ReadonlyMap<Asymmetry, AsymmetryMend> {
  const disputed = new Set(asymmetries.filter(isDisputed).map(ownerOf));
  const claims = countClaims(asymmetries);
  const isCertain = (asymmetry: Asymmetry): boolean => {
    const isOnlyClaim = isOfList(asymmetry) || claims.get(keyOf(asymmetry))?.size === 1;
    return (
      isOnlyClaim && asymmetry.reference.id !== asymmetry.id && !disputed.has(ownerOf(asymmetry))
    );
  };
  return new Map(asymmetries.map((each) => [each, mend(each, isCertain(each))]));
}

function mend(asymmetry: Asymmetry, isCertain: boolean): AsymmetryMend {
  const missing = findMissingReference(asymmetry);
  if (missing !== undefined && isCertain) return { fix: [missing] };
  return { suggestions: listSuggestions(asymmetry, missing) };
}

/** The record that the inverse belongs to. */
function ownerOf({ kind, id, reference }: Asymmetry): string {
  return kind === "unlisted" ? id : reference.id;
}

/** The records that are to be named at each place. */
function countClaims(asymmetries: readonly Asymmetry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const claims = new Map<string, Set<string>>();
  for (const asymmetry of asymmetries) {
    const key = keyOf(asymmetry);
    claims.set(key, (claims.get(key) ?? new Set()).add(asymmetry.id));
  }
  return claims;
}

const keyOf = ({ otherPath, expectedAt }: Asymmetry): string => `${otherPath}\0${expectedAt}`;

const isOfList = ({ expectedAt, answers }: Asymmetry): boolean =>
  toListPattern(expectedAt) !== expectedAt && answers[0]?.pointer !== toListPattern(expectedAt);

/**
 * The edit that writes the reference where it is missing: into the list that is there, in order
 * where the list is, or in place of a value that is blank or absent. Undefined where something else
 * stands in the only place, and where the form of a reference is not known.
 */
function findMissingReference(asymmetry: Asymmetry): Edit | undefined {
  const { id, reference, otherPath, answers, expectedAt, room } = asymmetry;
  const at = toListPattern(expectedAt);
  const value = toValue(id, reference.isNumber === true);
  if (at.includes("*") || value === undefined) return undefined;
  const place = { in: otherPath, at };
  if (room === "list") return { ...place, kind: "insert", value };
  if (room === "value")
    return { ...place, kind: "set", value: at === expectedAt ? value : [value] };
  if (!isListOfIds(answers, at, reference)) return undefined;
  const index = findIndex(id, answers);
  return { ...place, kind: "insert", ...(index < answers.length && { index }), value };
}

/** Undefined for an id that no number is written as, where a number is wanted. */
function toValue(id: string, isNumber: boolean): string | number | undefined {
  if (!isNumber) return id;
  return String(Number(id)) === id ? Number(id) : undefined;
}

function isListOfIds(answers: readonly Reference[], at: Pointer, { isNumber }: Reference): boolean {
  return (
    answers.length > 0 &&
    answers.every(
      (answer, index) => answer.pointer === `${at}/${index}` && answer.isNumber === isNumber,
    )
  );
}

type Order = (a: string, b: string) => number;

const ORDERS: readonly Order[] = [
  (a, b) => Number(a > b) - Number(a < b),
  (a, b) => Number(a) - Number(b),
];

/** The place of the id in a list that is sorted; else the end. */
function findIndex(id: string, answers: readonly Reference[]): number {
  const ids = answers.map((answer) => answer.id);
  const order = ids.length > 1 ? ORDERS.find((each) => isSorted(ids, each)) : undefined;
  const next = order === undefined ? -1 : ids.findIndex((each) => order(each, id) > 0);
  return next < 0 ? ids.length : next;
}

function isSorted(ids: readonly string[], order: Order): boolean {
  return ids.every((id, index) => index === 0 || order(ids[index - 1] ?? "", id) < 0);
}

function listSuggestions(asymmetry: Asymmetry, missing: Edit | undefined): readonly Suggestion[] {
  const { id, otherPath, expectedAt } = asymmetry;
  const edit = missing ?? findReplacement(asymmetry);
  const title = `Write \`${id}\` into \`${toListPattern(expectedAt)}\` of ${otherPath}`;
  return [...(edit ? [{ title, edits: [edit] }] : []), toWithdrawal(asymmetry)];
}

/** The edit that puts the reference in place of the single value that is there, or beside it. */
function findReplacement({ id, otherPath, expectedAt, answers }: Asymmetry): Edit | undefined {
  const at = toListPattern(expectedAt);
  const [first] = answers;
  const value = toValue(id, first?.isNumber === true);
  if (first?.pointer !== at || value === undefined) return undefined;
  return {
    ...{ in: otherPath, kind: "set", at },
    value: at === expectedAt ? value : [toValue(first.id, first.isNumber === true) ?? "", value],
  };
}

/** Takes back the reference that is not answered. */
function toWithdrawal({ path, reference: { id, pointer } }: Asymmetry): Suggestion {
  // The item that it is, or whose id.
  const [, list, index] = /^(\/.*)\/(\d+)(?:\/id)?$/u.exec(pointer) ?? [];
  const edit: Edit =
    list === undefined
      ? { kind: "set", at: pointer, value: "" }
      : { kind: "remove", at: `${list}/${index}` as Pointer }; // The beginning of the pointer.
  return { title: `Remove \`${id}\` from \`${list ?? pointer}\` of ${path}`, edits: [edit] };
}
