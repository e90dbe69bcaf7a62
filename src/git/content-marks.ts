import type { ContentMark, Entry } from "./snapshot.ts";
import { diskStamp } from "./disk-stamp.ts";
import type { ObjectReader } from "./object-reader.ts";

/**
 * What the contents of entries are known by, in their order: the object id of what is stored, the stamp
 * of a file. Null where neither is to be had, so that the entry has to be read.
 */
export async function contentMarks(
  { root, objects }: { readonly root: string | null; readonly objects: ObjectReader },
  entries: readonly Entry[],
): Promise<readonly (ContentMark | null)[]> {
  const oids = new Set(entries.flatMap(({ oid }) => oid ?? []));
  const infos = await objects.info([...oids]);
  const present = new Set(infos.flatMap((info) => (info.missing === undefined ? info.oid : [])));
  return entries.map(({ path, kind, oid, problem }) => {
    if (kind !== "file" || problem !== undefined) return null;
    if (oid !== null) return present.has(oid) ? { oid, stamp: null } : null;
    const stamp = root === null ? null : diskStamp(root, path);
    return stamp === null ? null : { oid: null, stamp };
  });
}
