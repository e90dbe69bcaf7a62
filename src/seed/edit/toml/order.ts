import { Refusal } from "../seed-edit.ts";
import { isWithin, type Statement } from "./statements.ts";

/** The new order of statements, by their indexes. */
export interface StatementOrder {
  readonly order: readonly number[];
  /** For the first of what is moved and for what takes its place: whose blank lines it gets. */
  readonly gaps: ReadonlyMap<number, number>;
}

/** Puts the keys of the mapping at a path in order, each with all of its statements. */
export function orderStatements(
  statements: readonly Statement[],
  { order, gaps }: StatementOrder,
  path: readonly string[],
  keys: readonly string[],
): StatementOrder {
  const isOf = (index: number): boolean => {
    const statement = statements[index];
    return (
      statement !== undefined && isWithin(statement, path) && statement.path.length > path.length
    );
  };
  const from = order.findIndex(isOf);
  if (from < 0) return { order, gaps };
  const to = order.findLastIndex(isOf) + 1;
  const before = order.slice(from, to);
  const name = toName(path);
  if (!before.every(isOf)) throw new Refusal(`The keys of ${name} do not stand together`);
  const rankOf = (index: number): number =>
    keys.indexOf(statements[index]?.path[path.length] ?? "");
  const after = before.toSorted((a, b) => rankOf(a) - rankOf(b));
  refuseLateKeys(
    after.flatMap((index) => statements[index] ?? []),
    path,
    name,
  );
  const [wasFirst = 0] = before;
  const [isFirst = 0] = after;
  const gapOf = (index: number): number => gaps.get(index) ?? index;
  return {
    order: [...order.slice(0, from), ...after, ...order.slice(to)],
    gaps: new Map([...gaps, [isFirst, gapOf(wasFirst)], [wasFirst, gapOf(isFirst)]]),
  };
}

const toName = (path: readonly string[]): string =>
  path.length === 0 ? "the front matter" : `\`${path.join(".")}\``;

/** Below the header of a table, a key would be a key of that table. */
function refuseLateKeys(
  statements: readonly Statement[],
  path: readonly string[],
  name: string,
): void {
  const header = statements.findIndex(({ kind }) => kind !== "pair");
  const isLate = ({ kind, base }: Statement): boolean => kind === "pair" && base <= path.length;
  if (header >= 0 && statements.slice(header).some(isLate)) {
    throw new Refusal(`In TOML, tables come after the other keys of ${name}`);
  }
}
