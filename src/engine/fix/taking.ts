import type { TextEdit } from "../../sdk/index.ts";
import type { LoadSeed } from "./address-edits.ts";
import { Batch } from "./batch.ts";
import type { Candidate, LeftMend } from "./candidates.ts";
import { Claims } from "./claims.ts";

/**
 * So often edits of one group are tried at most: each try parses seeds, and there may be a thousand
 * mends that all are in each other's way.
 */
const TRY_LIMIT = 200;

/** The mends of one pass that edit the same seeds: which of them can be made together. */
export class Taking {
  readonly made: Candidate[] = [];
  readonly left: LeftMend[] = [];
  readonly #load: LoadSeed;
  readonly #batch: Batch;
  #tryCount = 0;

  constructor(load: LoadSeed) {
    this.#load = load;
    this.#batch = new Batch(load);
  }

  /** The edits of each text, by offset, by path. */
  get texts(): ReadonlyMap<string, readonly TextEdit[]> {
    return this.#batch.texts;
  }

  /** Takes what can be taken, as if one were taken after the other. */
  async takeAll(candidates: readonly Candidate[]): Promise<void> {
    let waiting = candidates;
    for (;;) {
      const claims = new Claims();
      for (const candidate of this.made) claims.claim(candidate);
      const blocked = new Set(waiting.filter((candidate) => !claims.claim(candidate)));
      const leftBefore = this.left.length;
      await this.#take(waiting.filter((candidate) => !blocked.has(candidate)));
      // Where one is not made, what it has claimed is free again.
      const isFreed = this.left.length > leftBefore && this.#tryCount < TRY_LIMIT;
      if (blocked.size === 0 || !isFreed) return;
      waiting = [...blocked];
    }
  }

  /** What fits together is tried together. */
  async #take(candidates: readonly Candidate[]): Promise<void> {
    const [first, ...others] = candidates;
    if (first === undefined) return;
    const reason = await this.#try(this.#batch, candidates);
    if (reason === undefined) {
      this.made.push(...candidates);
    } else if (others.length === 0) {
      await this.#leave(first, reason);
    } else {
      const half = Math.ceil(candidates.length / 2);
      await this.#take(candidates.slice(0, half));
      await this.#take(candidates.slice(half));
    }
  }

  /** What can be made alone waits for the next pass. */
  async #leave(candidate: Candidate, reason: string): Promise<void> {
    const isFirst = this.made.length === 0;
    const alone = isFirst ? reason : await this.#try(new Batch(this.#load), [candidate]);
    if (alone !== undefined) this.left.push({ diagnostic: candidate.diagnostic, reason: alone });
  }

  /** Why edits cannot be made; undefined if they are. */
  async #try(batch: Batch, candidates: readonly Candidate[]): Promise<string | undefined> {
    this.#tryCount += 1;
    if (this.#tryCount > TRY_LIMIT) return "Too many fixes stand in each other's way here";
    return batch.take(candidates);
  }
}
