import {
  appendToPointer,
  getAt,
  isList,
  isObject,
  type Json,
  type Pointer,
  type PointerPattern,
  type Reference,
} from "../../sdk/index.ts";
import { UserError } from "../../sdk/user-error.ts";
import type { LoadedSeed } from "../load.ts";
import { placeAt } from "./corpus.ts";

/** What is thrown for a pattern that can stand for several places. */
export function noPlace(seed: LoadedSeed, pattern: PointerPattern): UserError {
  return new UserError("no-single-place", [
    {
      message: `\`${pattern}\` can stand for several places, so nobody knows where to write`,
      place: { path: seed.identity.path },
      hint: "Write the reference by hand; `supersedes-symmetry` says whether both sides agree.",
    },
  ]);
}

/** A reference that there is no room for. */
interface Unwritten {
  readonly id: string;
  readonly isNumber: boolean;
  readonly side: "from" | "inverse";
  /** What stands there. */
  readonly references: readonly Reference[];
}

/** What is thrown where something stands that leaves no room for a reference. */
export function occupied(
  seed: LoadedSeed,
  at: Pointer,
  { id, isNumber, side, references }: Unwritten,
): UserError {
  const [first] = references;
  const place = placeAt(seed, first?.pointer ?? at);
  if (side === "inverse" && first !== undefined && !isList(getAt(seed.document.data, at))) {
    const message = `\`${seed.identity.id ?? ""}\` is superseded by \`${first.id}\` already`;
    const hint = `Remove that on both sides first, or let \`${id}\` supersede \`${first.id}\`.`;
    return new UserError("already-superseded", [{ message, place, hint }]);
  }
  const value = getAt(seed.document.data, at);
  const stranger = isList(value) ? findStranger(value, isNumber) : undefined;
  if (stranger !== undefined) return strange(seed, at, stranger, isNumber);
  const message = `\`${at}\` has a form in which \`${id}\` cannot be written`;
  const hint = "Expected a list of ids or a single one; write the reference by hand.";
  return new UserError("reference-form", [{ message, place, hint }]);
}

/** An item of a list of ids that is none. */
interface Stranger {
  readonly index: number;
  readonly item: Json;
}

function findStranger(items: readonly Json[], isNumber: boolean): Stranger | undefined {
  const isId = (item: Json): boolean =>
    isNumber ? typeof item === "number" : typeof item === "string" && item.trim() !== "";
  const index = items.findIndex((item) => !isId(item));
  const item = items[index];
  return item === undefined ? undefined : { index, item };
}

function strange(
  seed: LoadedSeed,
  at: Pointer,
  { index, item }: Stranger,
  isNumber: boolean,
): UserError {
  const pointer = appendToPointer(at, index);
  const expected = isNumber ? "a number, as the ids are" : "a text, as the ids are";
  const message = `\`${pointer}\` is no id: expected ${expected}, found ${describe(item)}`;
  const hint = "Write the id there, or remove the item.";
  return new UserError("reference-form", [{ message, place: placeAt(seed, pointer), hint }]);
}

function describe(item: Json): string {
  if (isList(item)) return "a list";
  if (isObject(item)) return "a mapping";
  if (typeof item === "string") return item.trim() === "" ? "a blank one" : `the text \`${item}\``;
  return typeof item === "number" ? `the number \`${item}\`` : `\`${String(item)}\``;
}
