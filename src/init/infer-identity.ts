import { parsePointer, toSlug, type Pointer } from "../sdk/index.ts";
import { formatShare, isNearlyAll, type Inferred } from "./evidence.ts";
import { cellsByRow, countReadable, type Column, type Table } from "./table.ts";

/** Who the seeds of a table are. */
export interface Identity {
  /** Where the id stands; undefined if the seeds have none. */
  readonly idAt: Inferred<Pointer> | undefined;
  /** How the name in the path follows from the id. */
  readonly pathId: PathId;
  readonly localeAt: Pointer | undefined;
  /** True if the locale in the path is another than that of the seed, which then counts. */
  readonly isPathLocaleOff: boolean;
  /** The id of each row; the path without the locale where the seeds have no ids. */
  readonly ids: readonly string[];
  readonly locales: readonly (string | undefined)[];
}

/**
 * `same`: the name is the id; `slug`: it is the slug of the id; `name`: there is no id, and no
 * name is there twice; `none`: it says nothing about the id.
 */
interface PathId {
  readonly kind: "same" | "slug" | "name" | "none";
  readonly evidence: string;
}

const ID_NAMES = /^(?:id|uid|uuid|identifier|key|slug)$/i;
const LOCALE_POINTERS: readonly Pointer[] = ["/lang", "/locale", "/language"];

export function inferIdentity(table: Table): Identity {
  const located = inferLocales(table);
  const { locales } = located;
  const named = findIdColumn(table, locales);
  const ids = named?.ids ?? table.seeds.map(pathWithoutLocale);
  const idAt = named && { value: named.pointer, evidence: named.evidence };
  return { ...located, idAt, ids, pathId: inferPathId(table, named?.ids, locales) };
}

function inferLocales(table: Table): Pick<Identity, "localeAt" | "isPathLocaleOff" | "locales"> {
  const { seeds } = table;
  const fromPath = seeds.map(({ locale }) => locale);
  const isInPath = fromPath.some((locale) => locale !== undefined);
  const localeAt = LOCALE_POINTERS.find((pointer) => {
    const column = table.columns.get(pointer);
    return column !== undefined && isNearlyAll(column.kinds.text, countReadable(table));
  });
  const said = localeAt === undefined ? undefined : textsByRow(table, localeAt);
  if (said === undefined || localeAt === undefined) {
    return { localeAt: undefined, isPathLocaleOff: false, locales: fromPath };
  }
  const agreeing = fromPath.filter((locale, row) => locale === (said[row] ?? locale)).length;
  const isPathLocaleOff = isInPath && !isNearlyAll(agreeing, seeds.length);
  return { localeAt, isPathLocaleOff, locales: isInPath && !isPathLocaleOff ? fromPath : said };
}

interface IdColumn {
  readonly pointer: Pointer;
  readonly ids: readonly string[];
  readonly evidence: string;
}

/** `/id` first, then what the file is named for, then what is named like an id. */
function findIdColumn(
  table: Table,
  locales: readonly (string | undefined)[],
): IdColumn | undefined {
  const total = table.seeds.length;
  const candidates = [...table.columns.values()].flatMap((column) => {
    if (!mayBeId(column, countReadable(table))) return [];
    const texts = textsByRow(table, column.pointer);
    // A seed without an id is known by its file.
    const ids = table.seeds.map(({ stem }, row) => texts[row] ?? stem);
    const distinct = countDistinct(ids, locales);
    if (!isNearlyAll(distinct, total)) return [];
    const named = table.seeds.filter(({ stem }, row) => texts[row] === stem).length;
    const said = texts.filter((text) => text !== undefined).length;
    const evidence = `${formatShare(distinct, total)} distinct`;
    return [{ pointer: column.pointer, ids, evidence, isOfFile: isNearlyAll(named, said) }];
  });
  const lastKey = ({ pointer }: IdColumn) => parsePointer(pointer).at(-1) ?? "";
  return (
    candidates.find(({ pointer }) => pointer === "/id") ??
    candidates.find(({ isOfFile }) => isOfFile) ??
    candidates.find((candidate) => ID_NAMES.test(lastKey(candidate)))
  );
}

function mayBeId({ pointer, kinds }: Column, total: number): boolean {
  const keys = parsePointer(pointer);
  return keys.length > 0 && !keys.includes("*") && isNearlyAll(kinds.text + kinds.number, total);
}

function inferPathId(
  { seeds }: Table,
  ids: readonly string[] | undefined,
  locales: readonly (string | undefined)[],
): PathId {
  const total = seeds.length;
  if (ids === undefined) {
    const distinct = countDistinct(
      seeds.map(({ stem }) => stem),
      locales,
    );
    return {
      kind: distinct === total ? "name" : "none",
      evidence: `${formatShare(distinct, total)} file names distinct`,
    };
  }
  const isSame = (id: string, row: number) => nfc(id) === nfc(seeds[row]?.stem ?? "");
  const same = ids.filter((id, row) => isSame(id, row)).length;
  const slugs = ids.filter((id, row) => isSame(toSlug(id), row)).length;
  if (isNearlyAll(same, total)) {
    return { kind: "same", evidence: `id is the file name in ${formatShare(same, total)}` };
  }
  if (isNearlyAll(slugs, total)) {
    return {
      kind: "slug",
      evidence: `file name is the slug of the id in ${formatShare(slugs, total)}`,
    };
  }
  return { kind: "none", evidence: `id is the file name in ${formatShare(same, total)}` };
}

const nfc = (text: string): string => text.normalize("NFC");

/** How many names, case aside, are there once in their locale, or first. */
function countDistinct(names: readonly string[], locales: readonly (string | undefined)[]): number {
  return new Set(names.map((name, row) => `${locales[row] ?? ""}\0${nfc(name).toLowerCase()}`))
    .size;
}

/** The text or number of a column in each row; undefined where there is none. */
function textsByRow(table: Table, pointer: Pointer): readonly (string | undefined)[] {
  const column = table.columns.get(pointer);
  const byRow = column === undefined ? undefined : cellsByRow(column);
  return table.seeds.map((_, row) => {
    const [cell] = byRow?.get(row) ?? [];
    const scalar = cell === undefined ? undefined : table.scalars[cell];
    if (scalar === undefined || (scalar.kind !== "text" && scalar.kind !== "number"))
      return undefined;
    return scalar.text?.trim() === "" ? undefined : scalar.text;
  });
}

function pathWithoutLocale({ segments, folder, file, stem }: Table["seeds"][number]): string {
  const folders = folder.path.split("/").filter((_, index) => segments[index] !== "{locale}");
  return [...folders, file.replace("{id}", stem)].join("/");
}
