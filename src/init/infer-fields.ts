import type { Pointer } from "../sdk/index.ts";
import { defaultFields } from "../config/defaults.ts";
import { formatShare, isNearlyAll, type Inferred } from "./evidence.ts";
import type { Identity } from "./infer-identity.ts";
import { cellsByRow, countReadable, isBlank, type Column, type Table } from "./table.ts";
import { isDateLike } from "./text-forms.ts";

/** A role and where it stands. */
export type InferredField = readonly [name: string, pointer: Pointer];

interface Role {
  readonly name: string;
  /** Where it may stand instead, the most telling first. */
  readonly pointers: readonly Pointer[];
  readonly form: "text" | "date";
}

const ROLES: readonly Role[] = [
  { name: "title", pointers: ["/name", "/headline"], form: "text" },
  { name: "description", pointers: ["/summary", "/excerpt", "/abstract"], form: "text" },
  {
    name: "published",
    pointers: [
      "/date",
      "/published",
      "/publishedAt",
      "/pubDatetime",
      "/publishDate",
      "/advisory/date",
    ],
    form: "date",
  },
  { name: "author", pointers: ["/author"], form: "text" },
  { name: "url", pointers: ["/link", "/advisory/url"], form: "text" },
];

/** The named fields that stand elsewhere than by default. */
export function inferFields(
  table: Table,
  { idAt, localeAt }: Identity,
): readonly Inferred<InferredField>[] {
  const identity: readonly Inferred<InferredField>[] = [
    ...(idAt === undefined
      ? []
      : [{ value: ["id", idAt.value] as const, evidence: idAt.evidence }]),
    ...(localeAt === undefined
      ? []
      : [{ value: ["locale", localeAt] as const, evidence: "by its name" }]),
  ];
  const roles = ROLES.flatMap(({ name, pointers, form }) => {
    const usual = defaultFields[name];
    if (usual !== undefined && table.columns.has(usual)) return [];
    const found = pointers.flatMap((pointer) => {
      const column = table.columns.get(pointer);
      if (column === undefined || !hasForm(table, column, form)) return [];
      return form === "date" && isOfAnotherYear(table, column) ? [] : [column];
    })[0];
    if (found === undefined) return [];
    const evidence = formatShare(found.cells.length, countReadable(table));
    return [{ value: [name, found.pointer] as const, evidence }];
  });
  return [...identity, ...roles].filter(
    ({ value: [name, pointer] }) => defaultFields[name] !== pointer,
  );
}

/**
 * True for a date that mostly is not of the year that the seed has: that of a post about a film,
 * whose year is its own.
 */
function isOfAnotherYear({ columns, scalars }: Table, dates: Column): boolean {
  const column = columns.get(defaultFields["year"] ?? "");
  if (column === undefined) return false;
  const years = cellsByRow(column);
  const pairs = dates.rows.flatMap((row, index) => {
    const [year = -1] = years.get(row) ?? [];
    const text = scalars[year]?.text;
    const date = scalars[dates.cells[index] ?? -1]?.text;
    return text === undefined || date === undefined ? [] : [{ text, date }];
  });
  return pairs.filter(({ text, date }) => !date.startsWith(text)).length * 2 > pairs.length;
}

function hasForm(table: Table, column: Column, form: Role["form"]): boolean {
  const scalars = column.cells.flatMap((cell) => table.scalars[cell] ?? []);
  const filled = scalars.filter((scalar) => !isBlank(scalar));
  if (column.kinds.list + column.kinds.mapping > 0) return false;
  const fitting = filled.filter(
    ({ kind, text }) => kind === "text" && (form === "text" || isDateLike(text ?? "")),
  );
  return isNearlyAll(fitting.length, filled.length);
}
