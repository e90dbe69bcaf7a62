import { parsePointer, toPointer, type Edit, type Span } from "../../sdk/index.ts";
import type { Candidate } from "./candidates.ts";

/** What mends of a pass are about to change, so that the next one that wants it too has to wait. */
export class Claims {
  readonly #edits = new Set<string>();
  /** Values that are replaced or removed. */
  readonly #replaced = new Set<string>();
  /** Values of which anything is changed, and all that they are in. */
  readonly #touched = new Set<string>();
  /** Ranges of bodies, by path. */
  readonly #bodies = new Map<string, Span[]>();

  /** Claims all that a mend changes, or, where it is in the way of another one, nothing. */
  claim({ offer, diagnostic }: Pick<Candidate, "offer" | "diagnostic">): boolean {
    const edits = offer.edits.map((edit) => new PlacedEdit(edit, diagnostic.path));
    const own = edits.filter(({ key }) => !this.#edits.has(key));
    if (own.some((edit) => this.#isTaken(edit))) return false;
    for (const edit of own) this.#add(edit);
    return true;
  }

  #isTaken({ edit, path, ways }: PlacedEdit): boolean {
    if (edit.kind === "body") {
      const spans = this.#bodies.get(path) ?? [];
      return spans.some(({ start, end }) => edit.span.start <= end && start <= edit.span.end);
    }
    if (ways.some((way) => this.#replaced.has(way))) return true;
    return isReplacing(edit) && this.#touched.has(ways.at(-1) ?? "");
  }

  #add({ edit, path, ways, key }: PlacedEdit): void {
    this.#edits.add(key);
    if (edit.kind === "body") {
      this.#bodies.set(path, [...(this.#bodies.get(path) ?? []), edit.span]);
      return;
    }
    for (const way of ways) this.#touched.add(way);
    if (isReplacing(edit)) this.#replaced.add(ways.at(-1) ?? "");
  }
}

/** An edit of one seed, and what tells it from others. */
class PlacedEdit {
  readonly edit: Edit;
  readonly path: string;
  /** The same for the same edit. */
  readonly key: string;
  /** The value and all that it is in, from the outside; a field is known by its name alone. */
  readonly ways: readonly string[];

  constructor(edit: Edit, ownPath: string) {
    this.edit = edit;
    this.path = edit.in ?? ownPath;
    this.key = JSON.stringify([this.path, { ...edit, in: undefined }]);
    this.ways = edit.kind === "body" ? [] : waysTo(this.path, edit.at);
  }
}

function isReplacing({ kind }: Edit): boolean {
  return kind === "set" || kind === "remove";
}

function waysTo(path: string, at: string): readonly string[] {
  if (!at.startsWith("/")) return [`${path}\0${at}`];
  const keys = parsePointer(at as `/${string}`);
  return keys.map((_, index) => `${path}\0${toPointer(keys.slice(0, index + 1))}`);
}
