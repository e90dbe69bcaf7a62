import type { Edit } from "../../sdk/index.ts";
import type { SeedEdit } from "../../seed/edit/seed-edit.ts";
import type { LoadedSeed } from "../load.ts";
import { pointerOf } from "../place.ts";

/** Gives the seed at a path, parsed; undefined if the snapshot has none there. */
export type LoadSeed = (path: string) => Promise<LoadedSeed | undefined>;

/** Edits by the seed that they are of, or why they cannot be made. */
type Addressed =
  | { readonly kind: "addressed"; readonly byPath: ReadonlyMap<string, readonly SeedEdit[]> }
  | Refused;

/** Why edits are not made, as a sentence without a full stop. */
export interface Refused {
  readonly kind: "refused";
  readonly reason: string;
}

export const refused = (reason: string): Refused => ({ kind: "refused", reason });

/** Sorts edits by seed and resolves the names of fields to pointers. */
export async function addressEdits(
  edits: readonly Edit[],
  ownPath: string,
  load: LoadSeed,
): Promise<Addressed> {
  const byPath = new Map<string, SeedEdit[]>();
  for (const { in: path = ownPath, ...edit } of edits) {
    const loaded = await load(path);
    if (loaded === undefined) return refused(`\`${path}\` is no seed any more`);
    const resolved = resolveField(edit, loaded);
    if (resolved === undefined) return refused(`The collection of \`${path}\` has no such field`);
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [resolved]);
    else known.push(resolved);
  }
  return { kind: "addressed", byPath };
}

function resolveField(edit: Omit<Edit, "in">, loaded: LoadedSeed): SeedEdit | undefined {
  const named = edit as Edit; // Without its path it still is of one kind.
  if (named.kind === "body") return named;
  const at = pointerOf({ at: named.at }, loaded);
  return at === null ? undefined : { ...named, at };
}
