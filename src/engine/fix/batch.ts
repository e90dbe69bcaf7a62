import type { TextEdit } from "../../sdk/index.ts";
import type { SeedEdit } from "../../seed/edit/seed-edit.ts";
import { addressEdits, type LoadSeed } from "./address-edits.ts";
import type { Candidate } from "./candidates.ts";
import { compileEdits } from "./compile.ts";

/** Edits of some seeds that can be made together, by path. */
interface Edits {
  readonly ofSeed: readonly SeedEdit[];
  readonly ofText: readonly TextEdit[];
}

/** Mends that are made together in one pass. */
export class Batch {
  readonly #load: LoadSeed;
  readonly #edits = new Map<string, Edits>();

  constructor(load: LoadSeed) {
    this.#load = load;
  }

  /** The edits of each text, by offset, by path. */
  get texts(): ReadonlyMap<string, readonly TextEdit[]> {
    return new Map([...this.#edits].map(([path, { ofText }]) => [path, ofText]));
  }

  /** Adds mends, all of them or none; returns why none of them was, undefined if they were. */
  async take(candidates: readonly Candidate[]): Promise<string | undefined> {
    const added = new Map<string, SeedEdit[]>();
    for (const { offer, diagnostic } of candidates) {
      const addressed = await addressEdits(offer.edits, diagnostic.path, this.#load);
      if (addressed.kind === "refused") return addressed.reason;
      for (const [path, edits] of addressed.byPath) {
        const known = added.get(path);
        if (known === undefined) added.set(path, [...edits]);
        else known.push(...edits);
      }
    }
    return this.#add(added);
  }

  async #add(added: ReadonlyMap<string, readonly SeedEdit[]>): Promise<string | undefined> {
    const compiled = new Map<string, Edits>();
    for (const [path, edits] of added) {
      const ofSeed = [...(this.#edits.get(path)?.ofSeed ?? []), ...edits];
      const outcome = await compileEdits(path, ofSeed, this.#load);
      if (outcome.kind === "refused") return outcome.reason;
      compiled.set(path, { ofSeed, ofText: outcome.edits });
    }
    if ([...compiled.values()].every(({ ofText }) => ofText.length === 0)) return CHANGES_NOTHING;
    for (const [path, edits] of compiled) this.#edits.set(path, edits);
    return undefined;
  }
}

const CHANGES_NOTHING = "The fix changes nothing";
