import fc from "fast-check";
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Pointer,
} from "../../../src/sdk/json.ts";
import { appendToPointer, getAt, parsePointer, toPointer } from "../../../src/sdk/pointer.ts";
import type { SeedEdit } from "../../../src/seed/edit/edit-document.ts";
import { diceOf, writeBlock, writeFlow, writeJson, writeToml, type Dice } from "./layouts.ts";

const pieces = ["a", "B", "é", "政", "😀", "1", "yes", "two words", "-", "[", ","];
const marks = [" ", "'", '"', "\\", "\n", "\t", ": ", " #", "#c"];
const text = fc
  .array(fc.constantFrom(...pieces, ...marks), { maxLength: 5 })
  .map((parts) => parts.join(""));

const plainKeys = ["a", "b", "c", "d", "id", "list", "two words", "it's"];
const oddKeys = ["1", "é", "a.b", "a/b", "#c", "true", "", "<<", "__proto__", "- x", "a: b"];
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plainKeys) },
  { weight: 1, arbitrary: fc.constantFrom(...oddKeys) },
);

/** Values of all kinds that a syntax has. */
function valuesWith(hasNull: boolean): fc.Arbitrary<Json> {
  const number = fc.constantFrom(0, 1, -2, 1.5, 2500, 1e21);
  const none: readonly fc.Arbitrary<Json>[] = hasNull ? [fc.constant(null)] : [];
  return fc.letrec<{ any: Json }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: text },
      { weight: 2, arbitrary: fc.oneof(number, fc.boolean(), ...none) },
      { weight: 2, arbitrary: fc.array(tie("any"), { maxLength: 4 }) },
      { weight: 2, arbitrary: mappingOf(tie("any")) },
    ),
  })).any;
}

const mappingOf = (value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> =>
  fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true });

/** A way to write front matter. */
export interface Syntax {
  readonly name: string;
  readonly fence: "---" | "+++";
  readonly values: fc.Arbitrary<Json>;
  readonly write: (data: JsonObject, dice: Dice) => string;
}

export const syntaxes: readonly Syntax[] = [
  { name: "JSON", fence: "---", values: valuesWith(true), write: writeJson },
  { name: "flow YAML", fence: "---", values: valuesWith(true), write: writeFlow },
  { name: "block YAML", fence: "---", values: valuesWith(true), write: writeBlock },
  { name: "TOML", fence: "+++", values: valuesWith(false), write: writeToml },
];

/** The text of a seed. */
export function seedsIn({ fence, values, write }: Syntax): fc.Arbitrary<string> {
  const dice = fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }).map(diceOf);
  return fc.tuple(mappingOf(values), dice, fc.boolean()).map(([data, falls, hasCrlf]) => {
    const content = write(data, falls);
    const seed = `${fence}\n${content}${content === "" ? "" : "\n"}${fence}\nBody --- {}\n`;
    return hasCrlf ? seed.replaceAll("\n", "\r\n") : seed;
  });
}

/** All values in a value, but for the whole. */
export function listPointers(value: Json, at: Pointer = ""): readonly Pointer[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string, Json])[] = Object.entries(value);
  return entries.flatMap(([name, item]) => {
    const pointer = appendToPointer(at, name);
    return [pointer, ...listPointers(item, pointer)];
  });
}

const parentOf = (at: Pointer): Pointer => toPointer(parsePointer(at).slice(0, -1));

/** What an edit is made of; which one depends on the data. */
export interface Choice {
  readonly kind: number;
  readonly where: number;
  readonly value: Json;
  readonly key: string;
  readonly text: string;
  readonly index: number;
}

export const choicesIn = ({ values }: Syntax): fc.Arbitrary<Choice> =>
  fc.record({ kind: fc.nat(9), where: fc.nat(200), value: values, key, text, index: fc.nat(20) });

/** An edit of something that is there; undefined if there is nothing of its kind. */
export function toEdit(data: JsonObject, choice: Choice): SeedEdit | undefined {
  const pick = (from: readonly Pointer[]): Pointer | undefined => from[choice.where % from.length];
  const all = listPointers(data);
  const at = pick(all);
  const map = pick(["", ...all.filter((pointer) => isObject(getAt(data, pointer)))]) ?? "";
  switch (choice.kind) {
    case 0:
    case 1:
      return at === undefined ? undefined : { kind: "set", at, value: choice.value };
    case 2:
    case 3:
      return { kind: "set", at: appendToPointer(map, choice.key), value: choice.value };
    case 4:
      return at === undefined ? undefined : { kind: "remove", at };
    case 5: {
      const list = pick(all.filter((pointer) => isList(getAt(data, pointer))));
      if (list === undefined) return undefined;
      const index = choice.index % (Object.keys(getAt(data, list) ?? {}).length + 1);
      return { kind: "insert", at: list, index, value: choice.value };
    }
    case 6: {
      const keys = all.filter((pointer) => isObject(getAt(data, parentOf(pointer))));
      const of = pick(keys);
      return of === undefined ? undefined : { kind: "rename", at: of, key: choice.key };
    }
    case 7: {
      const keys = Object.keys(getAt(data, map) ?? {});
      const turn = choice.index % Math.max(1, keys.length);
      return {
        kind: "order",
        at: map,
        keys: [...keys.slice(turn), ...keys.slice(0, turn)].toReversed(),
      };
    }
    default: {
      const value = at && getAt(data, at);
      if (at === undefined || typeof value !== "string") return undefined;
      const start = choice.index % (value.length + 1);
      const end = Math.min(value.length, start + (choice.where % 3));
      return { kind: "part", at, part: { start, end }, text: choice.text };
    }
  }
}
