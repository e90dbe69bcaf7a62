import { posix } from "node:path";
import type { Json, Pointer } from "../sdk/json.ts";
import { isObject } from "../sdk/json.ts";
import { appendToPointer } from "../sdk/pointer.ts";
import { UserError, type InputPlace } from "../sdk/user-error.ts";
import { draftUris } from "./create-ajv.ts";
import type { DataDocument } from "./data-document.ts";
import { parseConfigText } from "./parse-config.ts";
import { walkSchema } from "./schema-walk.ts";

/** Gives the text of a file by its path from the repository root; undefined if there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** A JSON Schema file and the URI by which others refer to it. */
export interface SchemaFile {
  readonly uri: string;
  readonly document: DataDocument;
}

/**
 * The schema and every file that its `$ref`s lead to, the schema first.
 *
 * @throws UserError `schema-ref` for a file that is missing, outside the repository or remote:
 * nothing is ever fetched
 */
export async function readSchemaFiles(
  document: DataDocument,
  read: ReadText,
): Promise<readonly SchemaFile[]> {
  const files = [{ uri: uriOf(document.value, toUri(document.path)), document }];
  const known = new Set(files.flatMap(({ uri }) => [uri, ...embeddedUris(document.value, uri)]));
  for (const uri of draftUris) known.add(uri);
  // The list grows while it is walked: each file that is found may refer to more.
  for (const file of files) {
    for (const reference of findReferences(file)) {
      if (known.has(reference.uri)) continue;
      const found = await readReference(file.document, reference, read);
      known.add(reference.uri);
      for (const uri of embeddedUris(found.value, reference.uri)) known.add(uri);
      files.push({ uri: reference.uri, document: found });
    }
  }
  return files;
}

interface Reference {
  /** As written, without what follows `#`. */
  readonly text: string;
  readonly uri: string;
  readonly place: InputPlace;
}

function findReferences({ uri, document }: SchemaFile): readonly Reference[] {
  const references: Reference[] = [];
  const bases = new Map<Pointer, string>();
  for (const { pointer, schema } of walkSchema(document.value)) {
    const base = uriOf(schema, baseAbove(bases, pointer, uri));
    bases.set(pointer, base);
    const ref = isObject(schema) ? schema["$ref"] : undefined;
    const text = typeof ref === "string" ? withoutFragment(ref) : "";
    if (text === "") continue;
    const place = document.placeOf(appendToPointer(pointer, "$ref"));
    references.push({ text, uri: resolveUri(text, base), place });
  }
  return references;
}

/** The base URI of the nearest schema around a pointer. */
function baseAbove(bases: ReadonlyMap<Pointer, string>, pointer: Pointer, root: string): string {
  let end = pointer.lastIndexOf("/");
  while (end > 0) {
    const base = bases.get(pointer.slice(0, end) as Pointer);
    if (base !== undefined) return base;
    end = pointer.lastIndexOf("/", end - 1);
  }
  return bases.get("") ?? root;
}

/** What a schema calls itself and its parts, so that references to them need no file. */
function embeddedUris(root: Json, uri: string): readonly string[] {
  return [...walkSchema(root)].map(({ schema }) => uriOf(schema, uri));
}

function uriOf(schema: Json, base: string): string {
  const id = isObject(schema) ? schema["$id"] : undefined;
  return typeof id === "string" ? withoutFragment(resolveUri(id, base)) : base;
}

async function readReference(
  from: DataDocument,
  { text, place }: Reference,
  read: ReadText,
): Promise<DataDocument> {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(text)) {
    fail(place, `The \`$ref\` \`${text}\` is remote, and schemas are never fetched`, {
      hint: "Keep a copy of the schema in the repository and refer to it by a relative path",
    });
  }
  const path = posix.normalize(posix.join(posix.dirname(from.path), decodePath(text)));
  if (path.startsWith("../") || text.startsWith("/")) {
    fail(place, `The \`$ref\` \`${text}\` leads out of the repository`);
  }
  const content = await read(path);
  if (content === undefined) {
    fail(place, `The \`$ref\` leads to \`${path}\`, which does not exist`, {
      hint: `The path is relative to the folder of \`${from.path}\``,
    });
  }
  return parseConfigText(content, path);
}

function fail(place: InputPlace, message: string, hint: { readonly hint?: string } = {}): never {
  throw new UserError("schema-ref", [{ message, place, ...hint }]);
}

/** A reference is a URI, in which a blank is `%20`; a stray `%` stands for itself. */
function decodePath(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

const toUri = (path: string): string => `file:///${encodeURI(path)}`;
const withoutFragment = (uri: string): string => uri.replace(/#.*$/s, "");

function resolveUri(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
