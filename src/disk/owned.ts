import { readdirSync } from "node:fs";
import { join } from "node:path";
import { newRunName } from "./journal.ts";
import { look } from "./paths.ts";
import { isRunning, ownMark } from "./process-mark.ts";

/** What a run keeps in the state folder while it lasts: its place in the queue, or a folder to work in. */
type Kind = "claim" | "work";

/** Something in the state folder that belongs to a run. */
interface Owned {
  /** Absolute. */
  readonly path: string;
  /** Whether the run is going on. */
  readonly isAlive: () => boolean;
}

/** `<kind>-<machine>-<process id>-<its start>-<run>` */
const ownedName = /^(claim|work)-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{12}$/;

/** What another machine has left in a shared folder for longer than this is of a run that was killed. */
const foreignAgeMs = 10 * 60_000;

/** A name that tells which process has made what it names; none comes twice. */
export function nameOfOwn(kind: Kind): string {
  const { machine, pid, start } = ownMark();
  return `${kind}-${machine}-${pid}-${start}-${newRunName()}`;
}

/** What runs have in the state folder, those that were killed included. */
export function listOwned(stateFolder: string, kind: Kind): readonly Owned[] {
  return readdirSync(stateFolder).flatMap((name) => {
    const [, found, machine = "", pid, start = ""] = ownedName.exec(name) ?? [];
    if (found !== kind) return [];
    const path = join(stateFolder, name);
    const mark = { machine, pid: Number(pid), start };
    return [
      { path, isAlive: () => (machine === ownMark().machine ? isRunning(mark) : isYoung(path)) },
    ];
  });
}

function isYoung(path: string): boolean {
  const found = look(path);
  return found !== undefined && Date.now() - found.mtimeMs < foreignAgeMs;
}
