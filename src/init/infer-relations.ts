import type { PointerPattern } from "../sdk/index.ts";
import { formatCount, formatNoun, formatShare } from "./evidence.ts";
import type { Identity } from "./infer-identity.ts";
import { lastName } from "./infer-vocabulary.ts";
import { isBlank, type Column, type Table } from "./table.ts";
import { isDateLike, isNumeric, isUrl } from "./text-forms.ts";

/** A collection as far as relations need it. */
export interface Related {
  readonly name: string;
  readonly table: Table;
  readonly identity: Identity;
  /** The ids of all records. */
  readonly idSet: ReadonlySet<string>;
}

export interface InferredRelation {
  /** The collection whose seeds refer. */
  readonly of: string;
  readonly from: PointerPattern;
  readonly to: string;
  readonly inverse: PointerPattern | undefined;
  readonly isAcyclic: boolean;
  /** The side that is sorted in every seed, and thus likely written by a program. */
  readonly derived: { readonly in: string; readonly pointer: PointerPattern } | undefined;
  readonly evidence: string;
}

/** Names of references along which no record reaches itself, and of the way back. */
const SUCCESSIONS: readonly (readonly [from: RegExp, inverse: RegExp])[] = [
  [/^supersedes$/i, /^superseded-?_?by$/i],
  [/^replaces$/i, /^replaced-?_?by$/i],
  [/^obsoletes$/i, /^obsoleted-?_?by$/i],
];

const MIN_REFERENCES = 10;
const MIN_DISTINCT = 5;
const MIN_RESOLVED = 0.98;
/** The least share of references that both sides have, for one to be the inverse of the other. */
const MIN_MUTUAL = 0.9;

interface References {
  readonly owner: Related;
  readonly pointer: PointerPattern;
  readonly to: Related;
  /** `id\0target` for each reference, both as texts. */
  readonly edges: ReadonlySet<string>;
  readonly total: number;
  readonly resolved: number;
  /** True if the values alone show that they are ids, without a way back. */
  readonly isCertain: boolean;
  readonly isSorted: boolean;
}

/** The relations of all collections; of two that mirror each other, the first. */
export function inferRelations(collections: readonly Related[]): readonly InferredRelation[] {
  const found: InferredRelation[] = collections.flatMap(findSuccessions);
  const taken = new Set(
    found.flatMap((each) => [key(each.of, each.from), key(each.of, each.inverse)]),
  );
  const references = collections.flatMap((owner) =>
    [...owner.table.columns.values()]
      .filter(({ pointer }) => !taken.has(key(owner.name, pointer)))
      .flatMap((column) => findTargets(owner, column, collections)),
  );
  for (const reference of references) {
    const { owner, pointer, to } = reference;
    if (taken.has(key(owner.name, pointer))) continue;
    const inverse = references.find((other) => isInverse(reference, other));
    if (inverse === undefined && !reference.isCertain) continue;
    taken.add(key(owner.name, pointer));
    if (inverse !== undefined) taken.add(key(to.name, inverse.pointer));
    found.push(toRelation(reference, inverse));
  }
  return found;
}

const key = (collection: string, pointer: string | undefined) => `${collection}\0${pointer ?? ""}`;

function toRelation(reference: References, inverse: References | undefined): InferredRelation {
  const { owner, pointer, to, total, resolved } = reference;
  const exist = `${formatShare(resolved, total)} references exist`;
  const back = inverse === undefined ? "" : `, ${mutualShare(reference, inverse)} both ways`;
  return {
    of: owner.name,
    from: pointer,
    to: to.name,
    inverse: inverse?.pointer,
    isAcyclic: false,
    derived: inverse && findDerived(reference, inverse),
    evidence: exist + back,
  };
}

/** Of two sides that always agree, the longer lists if they are sorted: nobody writes those. */
function findDerived(a: References, b: References): InferredRelation["derived"] {
  const perSeed = ({ owner, total }: References) => total / owner.table.seeds.length;
  const longer = perSeed(a) >= perSeed(b) ? a : b;
  const isMutual = countMutual(a, b) === a.edges.size && a.edges.size === b.edges.size;
  if (!isMutual || !longer.isSorted || !longer.pointer.endsWith("/*")) return undefined;
  // Sorted by chance is what short lists often are.
  if (perSeed(longer) < 3) return undefined;
  return { in: longer.owner.name, pointer: longer.pointer.slice(0, -2) as PointerPattern };
}

function isInverse(reference: References, other: References): boolean {
  if (other === reference || other.owner !== reference.to || other.to !== reference.owner)
    return false;
  const mutual = countMutual(reference, other);
  const union = reference.edges.size + other.edges.size - mutual;
  return mutual >= MIN_DISTINCT && mutual >= union * MIN_MUTUAL;
}

function countMutual(a: References, b: References): number {
  let mutual = 0;
  for (const edge of a.edges) {
    const [from = "", to = ""] = edge.split("\0");
    if (b.edges.has(`${to}\0${from}`)) mutual += 1;
  }
  return mutual;
}

function mutualShare(a: References, b: References): string {
  const mutual = countMutual(a, b);
  return formatShare(mutual, a.edges.size + b.edges.size - mutual);
}

/** The collections whose ids the column's values are, with what speaks for it. */
function findTargets(
  owner: Related,
  column: Column,
  collections: readonly Related[],
): readonly References[] {
  const { idAt, localeAt, ids } = owner.identity;
  if (column.pointer === idAt?.value || column.pointer === localeAt) return [];
  const values = column.cells.flatMap((cell, index) => {
    const scalar = owner.table.scalars[cell];
    const isId = scalar?.kind === "text" || scalar?.kind === "number";
    if (scalar?.text === undefined || !isId || isBlank(scalar)) return [];
    return [{ row: column.rows[index] ?? 0, text: scalar.text }];
  });
  const distinct = new Set(values.map(({ text }) => text));
  if (values.length < MIN_REFERENCES || distinct.size < 2) return [];
  const isSorted = isSortedInEachRow(values);
  return collections.flatMap((to) => {
    const known = to.idSet;
    const resolved = values.filter(({ text }) => known.has(text)).length;
    if (resolved < values.length * MIN_RESOLVED) return [];
    const edges = new Set(values.map(({ row, text }) => `${ids[row] ?? ""}\0${text}`));
    // A record that refers to itself in every seed names itself.
    const own = values.filter(({ row, text }) => ids[row] === text).length;
    if (own > values.length / 10) return [];
    const isNamed = isNamedFor(column.pointer, to.name);
    const isTelling = [...distinct].every(
      (text) => !isNumeric(text) && !isDateLike(text) && !isUrl(text),
    );
    const isCertain = isNamed || (isTelling && distinct.size >= MIN_DISTINCT);
    const total = values.length;
    return [{ owner, pointer: column.pointer, to, edges, total, resolved, isCertain, isSorted }];
  });
}

/** `relatedFacilities` and `facility` are named for `facilities`. */
function isNamedFor(pointer: PointerPattern, collection: string): boolean {
  const singular = collection.toLowerCase().replace(/(?:ies|y|s)$/, "");
  return singular.length >= 3 && lastName(pointer).toLowerCase().includes(singular);
}

function isSortedInEachRow(
  values: readonly { readonly row: number; readonly text: string }[],
): boolean {
  return values.every(({ row, text }, index) => {
    const before = values[index - 1];
    return before === undefined || before.row !== row || before.text <= text;
  });
}

/** Successions, known by their names, for a record that was replaced is often gone. */
function findSuccessions(related: Related): readonly InferredRelation[] {
  const { name, table } = related;
  const columns = [...table.columns.values()].filter(({ kinds }) => kinds.text + kinds.list > 0);
  return columns.flatMap((column) => {
    const names = SUCCESSIONS.find(([from]) => from.test(lastName(column.pointer)));
    if (names === undefined || hasItems(column, columns)) return [];
    const from = toItems(column);
    const inverse = columns.find(
      (other) => names[1].test(lastName(other.pointer)) && !hasItems(other, columns),
    );
    return [
      {
        of: name,
        from,
        to: name,
        inverse: inverse && toItems(inverse),
        isAcyclic: true,
        derived: undefined,
        evidence: describeSuccession(from, related),
      },
    ];
  });
}

/** True for a list that has items, which have a column of their own. */
function hasItems({ pointer }: Column, columns: readonly Column[]): boolean {
  return columns.some((other) => other.pointer === `${pointer}/*`);
}

/** The items of a list, be it always empty. */
function toItems({ pointer, kinds }: Column): PointerPattern {
  return kinds.list > 0 ? (`${pointer}/*` as PointerPattern) : pointer;
}

function describeSuccession(from: PointerPattern, related: Related): string {
  const column = related.table.columns.get(from);
  const texts = (column?.cells ?? []).flatMap((cell) => {
    const scalar = related.table.scalars[cell];
    return scalar?.text === undefined || isBlank(scalar) ? [] : [scalar.text];
  });
  const known = related.idSet;
  const resolved = texts.filter((text) => known.has(text)).length;
  const said = `by its name; ${formatNoun(texts.length, "reference")}`;
  return texts.length === 0
    ? said
    : `${said}, ${formatCount(resolved)} of them to records that exist`;
}
