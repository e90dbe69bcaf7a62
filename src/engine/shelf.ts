import { loadSeed, type LoadedSeed } from "./load.ts";
import type { SeedFile } from "./project.ts";

/** So many parsed seeds are kept at most; others are parsed again. */
const KEPT_LIMIT = 4096;

interface ShelfOptions {
  /** True for seeds that the other snapshot has otherwise or not at all. They will be needed again. */
  readonly isChanged: (path: string) => boolean;
  /** Has the files that are the same in the other snapshot. */
  readonly fallback?: SeedShelf;
}

/**
 * The files of one snapshot, by path, to come back to. Bytes are kept, because a text in memory is
 * twice as large and few are looked at again; those that will be are kept as parsed.
 */
export class SeedShelf {
  readonly #files = new Map<string, SeedFile>();
  readonly #kept = new Map<string, LoadedSeed>();
  readonly #options: ShelfOptions;

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  put(file: SeedFile, loaded: LoadedSeed): void {
    const { path } = file.member;
    this.#files.set(path, file);
    if (this.#kept.size < KEPT_LIMIT && this.#options.isChanged(path)) this.#kept.set(path, loaded);
  }

  /** Undefined if the snapshot has no such seed. */
  fileAt(path: string): SeedFile | undefined {
    const { isChanged, fallback } = this.#options;
    return this.#files.get(path) ?? (isChanged(path) ? undefined : fallback?.fileAt(path));
  }

  /** The seed at a path, parsed; undefined if the snapshot has no such seed. */
  async load(path: string): Promise<LoadedSeed | undefined> {
    const file = this.fileAt(path);
    return this.#kept.get(path) ?? (file && loadSeed(file));
  }

  /** Every seed at one of the paths, parsed, by path. */
  async loadAll(paths: Iterable<string>): Promise<ReadonlyMap<string, LoadedSeed>> {
    const loaded = new Map<string, LoadedSeed>();
    for (const path of paths) {
      const seed = await this.load(path);
      if (seed !== undefined) loaded.set(path, seed);
    }
    return loaded;
  }
}
