import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { hasCode } from "./disk-error.ts";

/** Whose a new file is, and who may do what with it; as any new file's here where it is left out. */
export interface Ownership {
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * All changes of the file system that are made here, one method each. Each tells an observer its name
 * and path before and after it is made, so that a test can end the process between any two.
 */
export class Disk {
  readonly #observe: (operation: string) => void;

  constructor(observe: (operation: string) => void = () => {}) {
    this.#observe = observe;
  }

  /** Makes a file, which must not be there; there is none if that fails. */
  create(path: string, bytes: Uint8Array, ownership: Ownership = {}): void {
    const file = this.#step(`open ${path}`, () => openSync(path, "wx", 0o666));
    try {
      this.#fill(file, { path, bytes, ownership });
    } catch (error) {
      this.remove(path);
      throw error;
    }
  }

  /** Waits until the bytes of a file are on the medium. */
  async syncFile(path: string): Promise<void> {
    this.#observe(`before sync ${path}`);
    // Windows takes it for writing.
    const file = await open(path, process.platform === "win32" ? "r+" : "r");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    this.#observe(`after sync ${path}`);
  }

  /** Gives a file a second name, which must be free. */
  link(path: string, second: string): void {
    this.#step(`link ${second}`, () => linkSync(path, second));
  }

  rename(from: string, to: string): void {
    this.#step(`rename ${to}`, () => renameSync(from, to));
  }

  /** Removes a file; one that is gone already will do. */
  remove(path: string): void {
    this.#step(`remove ${path}`, () => unlessMissing(() => unlinkSync(path)));
  }

  makeFolder(path: string): void {
    this.#step(`make ${path}`, () => mkdirSync(path));
  }

  /** Removes a folder if it is empty. */
  removeFolder(path: string): void {
    this.#step(`clear ${path}`, () => {
      try {
        rmdirSync(path);
      } catch (error) {
        // The name for one that is not empty differs between systems.
        if (!hasCode(error, "ENOENT", "ENOTEMPTY", "EEXIST", "EPERM")) throw error;
      }
    });
  }

  /** Waits until the names in a folder are on the medium, where the system can do that. */
  syncFolder(path: string): void {
    if (process.platform === "win32") return;
    this.#step(`sync ${path}`, () => {
      const folder = openSync(path, "r");
      try {
        fsyncSync(folder);
      } catch (error) {
        if (!hasCode(error, "EINVAL", "ENOTSUP", "EOPNOTSUPP")) throw error;
      } finally {
        closeSync(folder);
      }
    });
  }

  #fill(
    file: number,
    { path, bytes, ownership }: { path: string; bytes: Uint8Array; ownership: Ownership },
  ): void {
    try {
      this.#step(`write ${path}`, () => writeAll(file, bytes));
      this.#step(`own ${path}`, () => setOwnership(file, ownership));
    } finally {
      closeSync(file);
    }
  }

  #step<T>(operation: string, change: () => T): T {
    this.#observe(`before ${operation}`);
    const result = change();
    this.#observe(`after ${operation}`);
    return result;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

function setOwnership(file: number, { mode, uid, gid }: Ownership): void {
  if (uid !== undefined && gid !== undefined) {
    try {
      fchownSync(file, uid, gid);
    } catch (error) {
      // Only an administrator may give a file away; it is ours then, as with any editor.
      if (!hasCode(error, "EPERM", "EINVAL", "ENOSYS")) throw error;
    }
  }
  // After the owner, whose change clears bits of the mode.
  if (mode !== undefined) fchmodSync(file, mode);
}

function unlessMissing(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!hasCode(error, "ENOENT", "ENOTDIR")) throw error;
  }
}
