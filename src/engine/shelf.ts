import { decode } from "../seed/decode.ts";
import { loadSeed, type LoadedSeed } from "./load.ts";
import type { KnownFile, ProjectFiles, SeedFile } from "./project.ts";

/** So many parsed seeds are kept at most; others are parsed again. */
const KEPT_LIMIT = 4096;

interface ShelfOptions {
  /** True for seeds that the other snapshot has otherwise or not at all. They will be needed again. */
  readonly isChanged: (path: string) => boolean;
  /** Has the files that are the same in the other snapshot. */
  readonly fallback?: SeedShelf;
  readonly readKnown?: ProjectFiles["readKnown"];
}

/**
 * The files of one snapshot, by path, to come back to. Bytes are kept, because a text in memory is
 * twice as large and few are looked at again; those that will be are kept as parsed.
 */
export class SeedShelf {
  readonly #files = new Map<string, SeedFile | KnownFile>();
  readonly #kept = new Map<string, LoadedSeed>();
  readonly #options: ShelfOptions;

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** @param loaded absent for a file that was not parsed */
  put(file: SeedFile | KnownFile, loaded?: LoadedSeed): void {
    const { path } = file.member;
    this.#files.set(path, "record" in file ? (file.file ?? file) : file);
    if (loaded === undefined) return;
    if (this.#kept.size < KEPT_LIMIT && this.#options.isChanged(path)) this.#kept.set(path, loaded);
  }

  /** Undefined if the snapshot has no such seed. */
  fileAt(path: string): SeedFile | KnownFile | undefined {
    const { isChanged, fallback } = this.#options;
    return this.#files.get(path) ?? (isChanged(path) ? undefined : fallback?.fileAt(path));
  }

  /** The seed at a path, parsed; undefined if the snapshot has no such seed. */
  async load(path: string): Promise<LoadedSeed | undefined> {
    return (await this.loadAll([path])).get(path);
  }

  /** Every seed at one of the paths, parsed, by path. */
  async loadAll(paths: Iterable<string>): Promise<ReadonlyMap<string, LoadedSeed>> {
    const loaded = new Map<string, LoadedSeed>();
    const known: KnownFile[] = [];
    for (const path of paths) {
      const file = this.fileAt(path);
      const kept = this.#kept.get(path);
      if (kept !== undefined) loaded.set(path, kept);
      else if (file !== undefined && "record" in file) known.push(file);
      else if (file !== undefined) loaded.set(path, await loadSeed(file));
    }
    for await (const file of this.#read(known)) loaded.set(file.member.path, await loadSeed(file));
    return loaded;
  }

  /** The texts of those seeds at the paths that this snapshot has itself, by path. */
  async readTexts(paths: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    const add = (file: SeedFile) =>
      texts.set(file.member.path, "bytes" in file ? decode(file.bytes).text : "");
    const known: KnownFile[] = [];
    for (const path of paths) {
      const file = this.#files.get(path);
      if (file === undefined) continue;
      if ("record" in file) known.push(file);
      else add(file);
    }
    for await (const file of this.#read(known)) add(file);
    return texts;
  }

  #read(files: readonly KnownFile[]): AsyncIterable<SeedFile> | readonly SeedFile[] {
    const { readKnown, fallback } = this.#options;
    if (files.length === 0) return [];
    if (readKnown !== undefined) return readKnown(files);
    if (fallback !== undefined) return fallback.#read(files);
    throw new Error("Nobody can read the files that are known");
  }
}
