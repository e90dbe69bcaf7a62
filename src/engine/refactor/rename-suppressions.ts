import { nameRecord } from "../suppressions/suppressor.ts";
import type { SuppressionFile } from "../suppressions/suppression-file.ts";
import { editDocument } from "../../seed/edit/edit-document.ts";
import type { SeedEdit } from "../../seed/edit/seed-edit.ts";
import { parseDocument } from "../../seed/document.ts";
import { applyTextEdits } from "../../text/text-edits.ts";
import { appendToPointer, getKey, isList, type Json } from "../../sdk/index.ts";

/** Which record has another id. */
interface RenamedRecord {
  readonly collection: string;
  readonly id: string;
  readonly newId: string;
}

/**
 * The text of a file of suppressions with the new name of a record; undefined if no entry is about it,
 * or if the file is written so that the name cannot be changed alone.
 */
export async function renameInSuppressions(
  { path, text }: Pick<SuppressionFile, "path" | "text">,
  { collection, id, newId }: RenamedRecord,
): Promise<string | undefined> {
  // A list is no front matter, but a mapping of one key that has the list is.
  const isJson = path.endsWith(".json");
  const [prefix, suffix] = isJson
    ? ['---\n{"entries":', "}\n---\n"]
    : ["---\nentries:\n", `${text.endsWith("\n") ? "" : "\n"}---\n`];
  const document = await parseDocument(Buffer.from(`${prefix}${text}${suffix}`));
  const name = nameRecord({ collection, id });
  const value = nameRecord({ collection, id: newId }) ?? newId;
  const entries = getKey(document.data, "entries");
  const edits = listItems(entries).flatMap((entry, index): readonly SeedEdit[] => {
    if (getKey(entry, "record") !== name) return [];
    const at = appendToPointer(appendToPointer("/entries", index), "record");
    return [{ kind: "set", at, value }];
  });
  if (edits.length === 0) return undefined;
  const outcome = await editDocument(document, edits);
  if (outcome.kind === "refused") return undefined;
  const edited = applyTextEdits(document.text, outcome.edits);
  return edited.slice(prefix.length, edited.length - suffix.length);
}

function listItems(value: Json | undefined): readonly Json[] {
  return value !== undefined && isList(value) ? value : [];
}
