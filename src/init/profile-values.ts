/** A longer text is no id, no word of a vocabulary and no date: its hash tells it from others. */
const MAX_LENGTH = 200;

/** The distinct scalars of a profile, so that a cell is a number. */
export class ValueTable {
  readonly #positions = new Map<string, number>();

  /** The position of a value; equal values of one kind have the same. */
  add(value: string | number | boolean | null): number {
    const text = toCellText(value);
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    this.#positions.set(text, this.#positions.size);
    return this.#positions.size - 1;
  }

  finish(): readonly string[] {
    return [...this.#positions.keys()];
  }
}

function toCellText(value: string | number | boolean | null): string {
  if (typeof value !== "string" || value.length <= MAX_LENGTH) return JSON.stringify(value);
  return `#${value.length}:${hash(value)}`;
}

/** 64 bits of FNV-1a in two halves: enough to tell the texts of one repository apart. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x01000193);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
