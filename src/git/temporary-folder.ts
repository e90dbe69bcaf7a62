import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of this process alone. */
export interface TemporaryFolder {
  /** Absolute and real. */
  readonly path: string;
  /** Removes it with all that is in it; once is enough. */
  remove(): void;
}

/** Those that ask a process to end, and by default end it at once. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The paths of the folders that there are. */
const folders = new Set<string>();

/**
 * Makes a folder where temporary files belong; `purpose` is in its name. Should the process end
 * before it is removed, by itself or by a signal, it is removed then. Throws what the file system says.
 */
export function makeTemporaryFolder(purpose: string): TemporaryFolder {
  if (folders.size === 0) watchEnd();
  try {
    const path = realpathSync(mkdtempSync(join(tmpdir(), `seedlint-${purpose}-`)));
    folders.add(path);
    return { path, remove: () => remove(path) };
  } finally {
    if (folders.size === 0) unwatchEnd();
  }
}

function remove(path: string): void {
  if (!folders.delete(path)) return;
  // Whoever runs this within a process of their own keeps its handlers to themselves.
  if (folders.size === 0) unwatchEnd();
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

function watchEnd(): void {
  process.on("exit", removeAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function unwatchEnd(): void {
  process.off("exit", removeAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

/** One that cannot be removed keeps neither the others nor the end of the process. */
function removeAll(): void {
  for (const path of folders) {
    try {
      remove(path);
    } catch {
      continue;
    }
  }
}

/** A signal with a handler ends nothing, so it is sent again; another handler may know better. */
function endBy(signal: NodeJS.Signals): void {
  removeAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
