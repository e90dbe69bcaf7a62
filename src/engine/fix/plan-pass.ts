import type { TextEdit } from "../../sdk/index.ts";
import { encode } from "../../seed/edit/encode.ts";
import { applyTextEdits } from "../../text/text-edits.ts";
import { loadSeed, type LoadedSeed } from "../load.ts";
import type { ProjectOutcome } from "../project.ts";
import type { LoadSeed } from "./address-edits.ts";
import type { Barred } from "./barred.ts";
import { findCandidates, groupBySeeds, type Candidate, type LeftMend } from "./candidates.ts";
import type { FixPolicy } from "./policy.ts";
import { Taking } from "./taking.ts";

type Mendables = Pick<ProjectOutcome, "diagnostics" | "fileAt">;

/** What one pass mends. What has to wait for the next one is in none of the lists. */
export interface Pass {
  readonly made: readonly Candidate[];
  readonly left: readonly LeftMend[];
  /** The bytes of each seed that it edits, afterwards, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes as many mends as can be made at once, those of the first diagnostics first: one that cannot
 * be made together with them waits for the next pass. All seeds of a mend are edited, or none.
 */
export async function planPass(
  outcome: Mendables,
  policy: FixPolicy,
  barred: Barred,
): Promise<Pass> {
  const candidates = findCandidates(outcome, policy, barred);
  const made: Candidate[] = [];
  const left = [...candidates.left];
  const files = new Map<string, Uint8Array>();
  for (const group of groupBySeeds(candidates.wanted)) {
    const load = createLoader(outcome);
    const taking = new Taking(load);
    await taking.takeAll(group);
    made.push(...taking.made);
    left.push(...taking.left);
    for (const [path, bytes] of await writeAll(taking.texts, outcome, load)) files.set(path, bytes);
  }
  return { made, left, files };
}

/** Parses each seed once. */
function createLoader({ fileAt }: Pick<ProjectOutcome, "fileAt">): LoadSeed {
  const loaded = new Map<string, LoadedSeed>();
  return async (path) => {
    const file = fileAt(path);
    const seed = loaded.get(path) ?? (file && (await loadSeed(file)));
    if (seed !== undefined) loaded.set(path, seed);
    return seed;
  };
}

async function writeAll(
  texts: ReadonlyMap<string, readonly TextEdit[]>,
  { fileAt }: Mendables,
  load: LoadSeed,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const written: (readonly [string, Uint8Array])[] = [];
  for (const [path, edits] of texts) {
    const [file, loaded] = [fileAt(path), await load(path)];
    if (file === undefined || !("bytes" in file) || loaded === undefined) continue;
    const text = applyTextEdits(loaded.document.text, edits);
    written.push([path, encode(text, file.bytes)]);
  }
  return written;
}
