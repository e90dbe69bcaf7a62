import { randomUUID } from "node:crypto";
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** So many logs of one folder are kept: those that were used last. */
const KEPT_LOGS = 8;

/** Lines that were replaced by later ones are tolerated up to so many, and up to half of all. */
const TOLERATED_LINES = 1000;

/**
 * What can be found out again, kept for the next run: lines of a key and fields, appended to a file,
 * of which the last one of a key holds. Nothing depends on it: what cannot be read is not there, what
 * cannot be written is not written, and a line that was written in part is left out.
 */
export class LineLog {
  readonly #path: string;
  readonly #text: string;
  /** Where the fields of each key begin and end. */
  readonly #lines = new Map<string, readonly [start: number, end: number]>();
  #lineCount = 0;

  /** @param path absolute; the folder may be missing */
  constructor(path: string) {
    this.#path = path;
    this.#text = readOrNothing(path);
    this.#index();
  }

  /** The fields of a key; undefined if there is no whole line of it. */
  get(key: string): readonly string[] | undefined {
    const line = this.#lines.get(key);
    return line && this.#text.slice(...line).split("\t");
  }

  /**
   * Writes lines for later runs.
   *
   * @param lines fields by key; no field has a tab or a line feed in it
   */
  write(lines: ReadonlyMap<string, readonly string[]>): void {
    try {
      if (lines.size === 0) {
        markUsed(this.#path);
        return;
      }
      mkdirSync(dirname(this.#path), { recursive: true });
      const text = [...lines].map(([key, fields]) => toLine(key, fields)).join("");
      if (this.#isWorthAppending(lines.size)) appendFileSync(this.#path, text);
      else this.#rewrite(text, lines);
    } catch {
      // A folder that may not be written to, a full disk: the next run takes longer.
    }
  }

  #index(): void {
    const text = this.#text;
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      const keyEnd = text.indexOf("\t", start);
      if (keyEnd !== -1 && keyEnd < end) {
        this.#lines.set(text.slice(start, keyEnd), [keyEnd + 1, end]);
        this.#lineCount += 1;
      }
      start = end + 1;
    }
  }

  #isWorthAppending(count: number): boolean {
    const total = this.#lineCount + count;
    return this.#lineCount > 0 && total - this.#lines.size <= Math.max(TOLERATED_LINES, total / 2);
  }

  #rewrite(text: string, lines: ReadonlyMap<string, readonly string[]>): void {
    const kept = [...this.#lines].filter(([key]) => !lines.has(key));
    const old = kept.map(([key, [start, end]]) => `${key}\t${this.#text.slice(start, end)}\n`);
    // Others may read it meanwhile, or write it too: the last one to finish wins.
    const draft = `${this.#path}.${randomUUID()}`;
    try {
      writeFileSync(draft, old.join("") + text);
      renameSync(draft, this.#path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    removeOldest(dirname(this.#path));
  }
}

function readOrNothing(path: string): string {
  try {
    // A pipe would keep us waiting.
    return lstatSync(path).isFile() ? readFileSync(path, "utf8") : "";
  } catch {
    return "";
  }
}

/** One that is read and needs no line more is used as well. */
function markUsed(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

function toLine(key: string, fields: readonly string[]): string {
  return `${key}\t${fields.join("\t")}\n`;
}

function removeOldest(folder: string): void {
  const logs = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, usedAt: statSync(path).mtimeMs };
  });
  const oldest = logs.toSorted((a, b) => b.usedAt - a.usedAt).slice(KEPT_LOGS);
  for (const { path } of oldest) rmSync(path, { force: true });
}
