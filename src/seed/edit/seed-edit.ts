import type {
  InsertItem,
  OrderKeys,
  RemoveValue,
  RenameKey,
  ReplaceBody,
  ReplacePart,
  SetValue,
} from "../../sdk/fix.ts";
import type { Pointer } from "../../sdk/json.ts";
import type { SpanEdit } from "../../text/text-edits.ts";

type AtPointer<E> = E extends unknown ? Omit<E, "at"> & { readonly at: Pointer } : never;

/** An edit of the front matter of one seed, at a pointer. */
export type ValueEdit = AtPointer<
  SetValue | InsertItem | RemoveValue | RenameKey | OrderKeys | ReplacePart
>;

/** An edit of one seed, with the name of a field resolved to its pointer. */
export type SeedEdit = ValueEdit | ReplaceBody;

/** What edits come to in the text of a seed. */
export type EditOutcome =
  /** Sorted and not overlapping; offsets in the document's text. None where nothing is to change. */
  | { readonly kind: "edited"; readonly edits: readonly SpanEdit[] }
  /** A sentence without a full stop. */
  | { readonly kind: "refused"; readonly reason: string };

/** Thrown where edits cannot be made; ends as an outcome and never leaves this folder's doors. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
