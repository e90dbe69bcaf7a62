/** One answer of `cat-file --batch-command`: its first line and, after `contents`, the object. */
export interface BatchRecord {
  readonly header: string;
  readonly body: Uint8Array | null;
}

const lineFeed = 0x0a;
const none = Buffer.alloc(0);

/** Cuts the output of `cat-file --batch-command` into records, however it is chunked. */
export class BatchParser {
  readonly #hasBody: () => boolean;
  readonly #onRecord: (record: BatchRecord) => void;
  #header = none;
  #headerText = "";
  #body: Buffer | null = null;
  #filled = 0;

  /** `hasBody` says of the answer that comes next whether its object follows its first line. */
  constructor(hasBody: () => boolean, onRecord: (record: BatchRecord) => void) {
    this.#hasBody = hasBody;
    this.#onRecord = onRecord;
  }

  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0)
      rest = this.#body === null ? this.#readHeader(rest) : this.#readBody(rest);
  }

  #readHeader(chunk: Buffer): Buffer {
    const end = chunk.indexOf(lineFeed);
    if (end === -1) {
      this.#header = Buffer.concat([this.#header, chunk]);
      return none;
    }
    const header = Buffer.concat([this.#header, chunk.subarray(0, end)]).toString("latin1");
    this.#header = none;
    const byteLength = this.#hasBody() ? byteLengthOf(header) : undefined;
    if (byteLength === undefined) this.#onRecord({ header, body: null });
    else this.#expectBody(header, byteLength);
    return chunk.subarray(end + 1);
  }

  #expectBody(header: string, byteLength: number): void {
    this.#headerText = header;
    // A line feed follows the object and is read with it.
    this.#body = Buffer.allocUnsafe(byteLength + 1);
    this.#filled = 0;
  }

  #readBody(chunk: Buffer): Buffer {
    const body = this.#body ?? none;
    const taken = chunk.copy(body, this.#filled);
    this.#filled += taken;
    if (this.#filled === body.length) {
      this.#body = null;
      this.#onRecord({ header: this.#headerText, body: body.subarray(0, -1) });
    }
    return chunk.subarray(taken);
  }
}

/** The size in a header such as `<oid> blob 12`; undefined for `<oid> missing`. */
function byteLengthOf(header: string): number | undefined {
  const size = / (\d+)$/.exec(header)?.[1];
  return size === undefined ? undefined : Number(size);
}
