import type { JsonObject } from "../sdk/index.ts";
import { FolderProfiler } from "./profile-folder.ts";
import { ValueTable } from "./profile-values.ts";
import type { Profile } from "./profile.ts";

/** The page about a folder, which Hugo keeps beside the seeds in it. */
const SECTION_PAGE = /^_index\./i;

/** A Markdown file as the profiler looks at it, once. */
export interface ProfiledFile {
  /** From the root, with `/`. */
  readonly path: string;
  /** False for plain Markdown. */
  readonly hasFrontMatter: boolean;
  /** Undefined if there is no front matter or it cannot be read. */
  readonly data: JsonObject | undefined;
  /** What follows the front matter. */
  readonly body: string;
}

/** Gathers a profile in one pass; files are not kept. */
export class RepositoryProfiler {
  readonly #values = new ValueTable();
  readonly #folders = new Map<string, FolderProfiler>();

  add({ path, hasFrontMatter, data, body }: ProfiledFile): void {
    const slash = path.lastIndexOf("/");
    const folder = this.#folderAt(path.slice(0, Math.max(0, slash)));
    const name = path.slice(slash + 1);
    if (hasFrontMatter && !SECTION_PAGE.test(name)) folder.addSeed(name, data, body);
    else folder.addOther(name);
  }

  finish(): Profile {
    const folders = [...this.#folders.values()].map((folder) => folder.finish());
    return { values: this.#values.finish(), folders };
  }

  #folderAt(path: string): FolderProfiler {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const created = new FolderProfiler(path, this.#values);
    this.#folders.set(path, created);
    return created;
  }
}
