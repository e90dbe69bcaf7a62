import type { ObjectAnswer, ObjectReader } from "./object-reader.ts";
import type { Blob, Entry, ReadOptions, UnreadBlob } from "./snapshot.ts";
import { missingObject, tooLarge, unreadable } from "./unread.ts";

/** Objects are fetched in windows of about this size: the next one while this one is worked on. */
const windowBytes = 1024 * 1024;

/** What is known of an entry before its content is read. */
type Plan = UnreadBlob | { entry: Entry; oid: string; size: number };

/**
 * The content of entries from the object store, in the order asked. Sizes come first, so that
 * nothing longer than `maxBytes` is ever held.
 */
export async function* readObjects(
  objects: ObjectReader,
  entries: readonly Entry[],
  { maxBytes }: ReadOptions,
): AsyncGenerator<Blob> {
  const infos = await objects.info(entries.flatMap(({ oid }) => oid ?? []));
  const sizes = infos[Symbol.iterator]();
  const plans = entries.map((entry) => {
    if (entry.oid === null) return unreadable(entry, "It has no object id");
    return planFor(entry, sizes.next().value, maxBytes);
  });
  yield* fetchWindows(objects, toWindows(plans));
}

function planFor(entry: Entry, info: ObjectAnswer | undefined, maxBytes: number): Plan {
  if (info === undefined) return unreadable(entry, "git gave no answer");
  if (info.missing !== undefined) return missingObject(entry, info.missing);
  if (info.type !== "blob") return unreadable(entry, `The object is a ${info.type}`);
  if (info.size > maxBytes) return tooLarge(entry, info.size, maxBytes);
  return { entry, oid: info.oid, size: info.size };
}

function toWindows(plans: readonly Plan[]): readonly Plan[][] {
  const windows: Plan[][] = [];
  let filledBytes = Number.POSITIVE_INFINITY;
  for (const plan of plans) {
    const size = "oid" in plan ? plan.size : 0;
    if (filledBytes + size > windowBytes) {
      windows.push([]);
      filledBytes = 0;
    }
    filledBytes += size;
    windows.at(-1)?.push(plan);
  }
  return windows;
}

async function* fetchWindows(
  objects: ObjectReader,
  windows: readonly Plan[][],
): AsyncGenerator<Blob> {
  let next = fetchWindow(objects, windows[0]);
  for (const index of windows.keys()) {
    const blobs = await next;
    next = fetchWindow(objects, windows[index + 1]);
    // Whoever stops early never awaits it; whoever goes on still gets the error.
    next.catch(() => {});
    yield* blobs;
  }
}

async function fetchWindow(
  objects: ObjectReader,
  window: readonly Plan[] = [],
): Promise<readonly Blob[]> {
  const contents = await objects.contents(
    window.flatMap((plan) => ("oid" in plan ? plan.oid : [])),
  );
  const answers = contents[Symbol.iterator]();
  return window.map((plan) => {
    if (!("oid" in plan)) return plan;
    const answer: ObjectAnswer | undefined = answers.next().value;
    if (answer?.missing !== undefined) return missingObject(plan.entry, answer.missing);
    const bytes = answer?.bytes;
    if (bytes === null || bytes === undefined) return unreadable(plan.entry, "git gave no answer");
    return { entry: plan.entry, bytes };
  });
}
