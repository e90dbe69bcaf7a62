import { parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import type { Json } from "../sdk/json.ts";
import { parsePointer } from "../sdk/pointer.ts";
import { UserError, type InputPlace, type InputProblem } from "../sdk/user-error.ts";
import { findCharacter } from "./find-character.ts";
import { createPlacer, MAX_DEPTH, type DataDocument, type Placer } from "./data-document.ts";

/**
 * Parses strict JSON: no comments, no trailing commas, no key twice.
 *
 * @throws UserError `config-syntax` with every problem and its place
 */
export function parseJsonText(text: string, path: string): DataDocument {
  const place = createPlacer(text, path);
  refuseDepth(text, path);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const problems = [
    ...errors.map(({ error, offset }) => ({
      message: `This is not JSON: ${toWords(printParseErrorCode(error))}`,
      place: place(offset),
    })),
    ...(root === undefined ? [] : findDuplicates(root, place)),
  ];
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError("config-syntax", [first, ...others]);
  return {
    path,
    value: JSON.parse(text) as Json,
    placeOf: (pointer, isKey = false) =>
      place(findPlace(root, parsePointer(pointer), isKey).offset),
    placeWithin: (pointer, at) => {
      const { node, offset } = findPlace(root, parsePointer(pointer), false);
      const value: unknown = node?.value;
      if (node === undefined || typeof value !== "string") return place(offset);
      const source = text.slice(node.offset, node.offset + node.length);
      return place(node.offset + findCharacter({ source, value }, at));
    },
  };
}

/** jsonc-parser descends by recursion, so depth is bounded by a count of open brackets. */
function refuseDepth(text: string, path: string): void {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > MAX_DEPTH) {
      const message = `Lists and mappings are nested more than ${MAX_DEPTH} deep`;
      throw new UserError("config-syntax", [{ message, place: { path } }]);
    }
  }
}

/** `CommaExpected` as `comma expected`. */
function toWords(code: string): string {
  return code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

function findDuplicates(root: Node, place: Placer): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...(node.children ?? []).toReversed());
    if (node.type !== "object") continue;
    const seen = new Set<unknown>();
    for (const key of keysOf(node)) {
      if (seen.has(key.value)) problems.push(toDuplicate(String(key.value), place(key.offset)));
      seen.add(key.value);
    }
  }
  return problems;
}

function toDuplicate(key: string, place: InputPlace): InputProblem {
  return { message: `The key \`${key}\` stands twice in one mapping`, place };
}

function keysOf(node: Node): readonly Node[] {
  return (node.children ?? []).flatMap(({ children }) => children?.slice(0, 1) ?? []);
}

/** The value at the deepest place that exists on the way, and the offset of it or of its key. */
function findPlace(
  root: Node | undefined,
  keys: readonly string[],
  isKey: boolean,
): { readonly node: Node | undefined; readonly offset: number } {
  let node = root;
  let offset = root?.offset ?? 0;
  for (const [index, key] of keys.entries()) {
    const child = findChild(node, key);
    if (child === undefined) return { node, offset };
    const isLast = index === keys.length - 1;
    node = child.value;
    offset = isLast && isKey ? child.keyOffset : (node?.offset ?? child.keyOffset);
  }
  return { node, offset };
}

interface Child {
  readonly keyOffset: number;
  readonly value: Node | undefined;
}

function findChild(node: Node | undefined, key: string): Child | undefined {
  if (node?.type === "array") {
    const value = node.children?.[Number(key)];
    return value === undefined ? undefined : { keyOffset: value.offset, value };
  }
  const property = node?.children?.find(({ children }) => children?.[0]?.value === key);
  const [name, value] = property?.children ?? [];
  return name === undefined ? undefined : { keyOffset: name.offset, value };
}
