import type { Entry, UnreadBlob } from "./snapshot.ts";

export function missingObject(entry: Entry, detail: string): UnreadBlob {
  return { entry, problem: "missing-object", detail };
}

export function changedKind(entry: Entry, detail: string): UnreadBlob {
  return { entry, problem: "changed-kind", detail };
}

export function unreadable(entry: Entry, detail: string): UnreadBlob {
  return { entry, problem: "unreadable", detail };
}

export function tooLarge(entry: Entry, size: number, maxBytes: number): UnreadBlob {
  const detail = `It is ${size} bytes long, more than the ${maxBytes} that are read`;
  return { entry, problem: "too-large", detail, size };
}

/** Why an entry is not to be read at all; undefined when it may be. */
export function refusal(entry: Entry): UnreadBlob | undefined {
  if (entry.problem !== undefined) return unreadable(entry, `Its path is a ${entry.problem}`);
  return entry.kind === "file" ? undefined : unreadable(entry, `It is a ${entry.kind}, not a file`);
}
