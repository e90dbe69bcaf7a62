import type { Harm } from "./find-harm.ts";

/** Mends that are not made, by their keys: for good, or while another one is tried without them. */
export class Barred {
  readonly #reasons = new Map<string, string>();
  readonly #held = new Set<string>();

  /** Why a mend is not made any more; undefined if it may be. */
  findReason(key: string): string | undefined {
    return this.#reasons.get(key);
  }

  /** True for a mend that waits until the present pass has gone well. */
  isHeld(key: string): boolean {
    return this.#held.has(key);
  }

  /** Bars the mend that did harm; of several that may have done it, half are tried without the others. */
  add({ suspects, reason }: Harm): void {
    const [first, ...others] = suspects;
    if (first !== undefined && others.length === 0) this.#reasons.set(first.key, reason);
    const half = Math.ceil(suspects.length / 2);
    for (const { key } of suspects.slice(half)) this.#held.add(key);
  }

  /** Lets nothing wait any longer; true if anything did. */
  release(): boolean {
    const hasHeld = this.#held.size > 0;
    this.#held.clear();
    return hasHeld;
  }
}
