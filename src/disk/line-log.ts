import { createHash, randomUUID } from "node:crypto";
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
 * cannot be written is not written, and a line is left out that is not what was written.
 */
export class LineLog {
  readonly #path: string;
  readonly #text: string;
  /** Where the fields of each key begin and end. */
  readonly #lines = new Map<string, readonly [start: number, end: number]>();
  /** Those that somebody has asked for. */
  readonly #fields = new Map<string, readonly string[]>();
  #lineCount = 0;

  /** @param path absolute; the folder may be missing */
  constructor(path: string) {
    this.#path = path;
    this.#text = readOrNothing(path);
    this.#index();
  }

  /** The fields of a key; undefined if there is no line of it, or it is damaged. */
  get(key: string): readonly string[] | undefined {
    const known = this.#fields.get(key);
    if (known !== undefined) return known;
    const line = this.#lines.get(key);
    const fields = line && parseLine(key, this.#text.slice(...line));
    if (fields !== undefined) this.#fields.set(key, fields);
    return fields;
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

/** The key, the fields, and what tells that both are as they were written. */
function toLine(key: string, fields: readonly string[]): string {
  const text = fields.join("\t");
  return `${key}\t${text}\t${digestOf(key, text)}\n`;
}

/** @param line without its key */
function parseLine(key: string, line: string): readonly string[] | undefined {
  const end = line.lastIndexOf("\t");
  const text = line.slice(0, end);
  return end !== -1 && line.slice(end + 1) === digestOf(key, text) ? text.split("\t") : undefined;
}

function digestOf(key: string, text: string): string {
  return createHash("sha1").update(`${key}\t${text}`).digest("base64url").slice(0, 12);
}

function removeOldest(folder: string): void {
  const logs = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, usedAt: statSync(path).mtimeMs };
  });
  const oldest = logs.toSorted((a, b) => b.usedAt - a.usedAt).slice(KEPT_LOGS);
  for (const { path } of oldest) rmSync(path, { force: true });
}
