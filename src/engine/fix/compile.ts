import type { TextEdit } from "../../sdk/index.ts";
import { editDocument } from "../../seed/edit/edit-document.ts";
import type { SeedEdit } from "../../seed/edit/seed-edit.ts";
import { refused, type LoadSeed, type Refused } from "./address-edits.ts";

/** Edits of one file's text, by offset, or why they cannot be made. */
type Compiled = { readonly kind: "compiled"; readonly edits: readonly TextEdit[] } | Refused;

/**
 * Turns edits of one seed into edits of its text. The same edit asked for twice is made once: both
 * sides of a relation, or both locales, may offer the same mend.
 */
export async function compileEdits(
  path: string,
  edits: readonly SeedEdit[],
  load: LoadSeed,
): Promise<Compiled> {
  const loaded = await load(path);
  if (loaded === undefined) return refused(`\`${path}\` is no seed any more`);
  const outcome = await editDocument(loaded.document, leaveOutDoubles(edits));
  if (outcome.kind === "refused") return outcome;
  return { kind: "compiled", edits: outcome.edits.map((edit) => ({ path, ...edit })) };
}

function leaveOutDoubles(edits: readonly SeedEdit[]): readonly SeedEdit[] {
  if (edits.length < 2) return edits;
  const byKey = new Map(edits.map((edit) => [JSON.stringify(edit, sortKeys), edit]));
  return [...byKey.values()];
}

/** Two edits are the same whatever order their properties were written in. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
