import { createHash, type Hash } from "node:crypto";

/** The hash that a repository names its objects by. */
export type ObjectFormat = "sha1" | "sha256";

/** The object id that git gives to content; no filter is applied. */
export function objectId(type: "blob" | "tree", bytes: Uint8Array, format: ObjectFormat): string {
  return objectHash(type, bytes.length, format).update(bytes).digest("hex");
}

/** A hash that has taken in the header of an object and waits for its `byteLength` bytes. */
export function objectHash(type: "blob" | "tree", byteLength: number, format: ObjectFormat): Hash {
  return createHash(format).update(`${type} ${byteLength}\0`);
}

const nothing = new Uint8Array();

/** The object id of a file without content. */
export function emptyBlob(format: ObjectFormat): string {
  return objectId("blob", nothing, format);
}

/** The tree before the first commit; git knows it in every repository without having stored it. */
export function emptyTree(format: ObjectFormat): string {
  return objectId("tree", nothing, format);
}
