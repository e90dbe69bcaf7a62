import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Tells a process from every other one that has ever run. */
export interface ProcessMark {
  /** The machine, or the container, that process ids belong to: 8 hex digits. */
  readonly machine: string;
  readonly pid: number;
  /** When it started, in the system's own count; "0" where the system does not tell. */
  readonly start: string;
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { machine: machineMark(), pid: process.pid, start: startOf(process.pid) ?? "0" };
}

/** Whether a process of this machine is still running. */
export function isRunning({ pid, start }: ProcessMark): boolean {
  return startOf(pid) === start;
}

function machineMark(): string {
  const place = `${hostname()}\0${readOr("", () => readlinkSync("/proc/self/ns/pid"))}`;
  return createHash("sha256").update(place).digest("hex").slice(0, 8);
}

/** Undefined if there is no such process. */
function startOf(pid: number): string | undefined {
  if (process.platform !== "linux") return isThere(pid) ? "0" : undefined;
  // The second field is the name of the program in parentheses and may hold anything.
  const status = readOr("", () => readFileSync(`/proc/${pid}/stat`, "latin1"));
  const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
  // One that has ended and that nobody has asked about is in state Z, or X.
  return /^[ZX]?$/.test(fields[0] ?? "") ? undefined : fields[19];
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readOr(fallback: string, read: () => string): string {
  try {
    return read();
  } catch {
    return fallback;
  }
}
