import type * as YamlModule from "yaml";
import type { Document, Node, ParsedNode, Pair } from "yaml";
import type { Json } from "../sdk/json.ts";
import { parsePointer } from "../sdk/pointer.ts";
import { UserError, type InputProblem } from "../sdk/user-error.ts";
import { findCharacter } from "./find-character.ts";
import { createPlacer, MAX_DEPTH, type DataDocument, type Placer } from "./data-document.ts";

type Yaml = typeof YamlModule;
type ParsedDocument = Document.Parsed<ParsedNode, boolean>;

/**
 * Parses YAML 1.2: core schema, one document, no merge keys, no key twice.
 *
 * @throws UserError `config-syntax` with the places
 */
export async function parseYamlText(text: string, path: string): Promise<DataDocument> {
  const yaml = await import("yaml");
  const place = createPlacer(text, path);
  const document = compose(yaml, text, path);
  const problems = [
    // What follows a syntax error is mostly its echo.
    ...document.errors.slice(0, 1).map(({ message, pos }) => ({
      message: `This is not YAML: ${message.replace(/[.:]$/, "")}`,
      place: place(pos[0]),
    })),
    ...findDuplicates(yaml, document, place),
    ...findBrokenAliases(yaml, document, place),
  ];
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError("config-syntax", [first, ...others]);
  return {
    path,
    value: toValue(document, path),
    placeOf: (pointer, isKey = false) =>
      place(findPlace(yaml, document, parsePointer(pointer), isKey).offset),
    placeWithin: (pointer, at) => {
      const { node, offset } = findPlace(yaml, document, parsePointer(pointer), false);
      const value = yaml.isAlias(node) ? node.resolve(document) : node;
      if (!yaml.isScalar(value) || typeof value.value !== "string") return place(offset);
      const [start, end] = value.range ?? [offset, offset];
      const written = { source: text.slice(start, end), value: value.value };
      return place(start + findCharacter(written, at));
    },
  };
}

/** Composing is recursive and can end the process on deep input, so the tokens are measured first. */
function compose(yaml: Yaml, text: string, path: string): ParsedDocument {
  const tokens = [...new yaml.Parser().parse(text)];
  if (isTooDeep(tokens)) {
    const message = `Lists and mappings are nested more than ${MAX_DEPTH} deep`;
    throw new UserError("config-syntax", [{ message, place: { path } }]);
  }
  const options = { prettyErrors: false, uniqueKeys: false, merge: false, version: "1.2" } as const;
  const composer = new yaml.Composer<ParsedNode, boolean>(options);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (second !== undefined) {
    const message = "There are several YAML documents where one was expected";
    throw new UserError("config-syntax", [{ message, place: { path } }]);
  }
  // `forceDoc` makes the composer give a document even for an empty text.
  return document as ParsedDocument;
}

function isTooDeep(tokens: readonly unknown[]): boolean {
  let level: readonly unknown[] = tokens;
  // A collection, its items and a key or value of an item are levels of their own.
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH * 3) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function childrenOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).filter((child) => typeof child === "object" && child !== null);
}

function toValue(document: ParsedDocument, path: string): Json {
  try {
    return document.toJS({ maxAliasCount: 100 }) as Json;
  } catch (cause) {
    // Aliases that multiply end in a ReferenceError rather than in the list of errors.
    if (!(cause instanceof ReferenceError)) throw cause;
    const message = `This is not YAML: ${cause.message}`;
    throw new UserError("config-syntax", [{ message, place: { path } }], cause);
  }
}

/** The parser's own check compares every key with every other one. */
function findDuplicates(
  yaml: Yaml,
  document: ParsedDocument,
  place: Placer,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  yaml.visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!yaml.isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          const message = `The key \`${name}\` stands twice in one mapping`;
          problems.push({ message, place: place(key.range?.[0] ?? 0) });
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

function findBrokenAliases(
  yaml: Yaml,
  document: ParsedDocument,
  place: Placer,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const anchors = new Set<string>();
  yaml.visit(document, {
    Node(_, node) {
      if (!yaml.isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
      } else if (!anchors.has(node.source)) {
        const message = `There is no \`&${node.source}\` before \`*${node.source}\``;
        problems.push({ message, place: place(startOf(node)) });
      }
    },
  });
  return problems;
}

/** The value at the deepest place that exists on the way, and the offset of it or of its key. */
function findPlace(
  yaml: Yaml,
  document: ParsedDocument,
  keys: readonly string[],
  isKey: boolean,
): { readonly node: unknown; readonly offset: number } {
  let node: unknown = document.contents;
  let offset = startOf(document.contents);
  for (const [index, key] of keys.entries()) {
    const child = findChild(yaml, yaml.isAlias(node) ? node.resolve(document) : node, key);
    if (child === undefined) return { node, offset };
    const isLast = index === keys.length - 1;
    node = child.value;
    const keyOffset = startOf(child.key);
    offset = (isLast && isKey) || node === null ? keyOffset : startOf(node);
  }
  return { node, offset };
}

function findChild(
  yaml: Yaml,
  node: unknown,
  key: string,
): Pick<Pair, "key" | "value"> | undefined {
  if (yaml.isSeq(node)) {
    const value = node.items[Number(key)];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!yaml.isMap(node)) return undefined;
  return node.items.find((pair) => yaml.isScalar(pair.key) && String(pair.key.value) === key);
}

function startOf(node: unknown): number {
  const range = (node as Node | null | undefined)?.range;
  return range?.[0] ?? 0;
}
