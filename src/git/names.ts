import { isUtf8 } from "node:buffer";

/** A piece of git's output, or the name of a file. */
export interface Name {
  /** Decoded; where it is not UTF-8, the display form that `PathProblem` describes. */
  readonly text: string;
  readonly isUtf8: boolean;
}

/** The pieces of output that ends each of them with NUL. */
export function splitNul(output: Buffer): readonly Name[] {
  if (!isUtf8(output)) return [...nulPieces(output)].map(decodeName);
  const pieces = output.toString("utf8").split("\0");
  return pieces.slice(0, -1).map((text) => ({ text, isUtf8: true }));
}

export function decodeName(bytes: Buffer): Name {
  if (isUtf8(bytes)) return { text: bytes.toString("utf8"), isUtf8: true };
  return { text: displayForm(bytes), isUtf8: false };
}

function* nulPieces(output: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    yield output.subarray(start, end);
    start = end + 1;
  }
}

/** Different bytes have different display forms, so that no two names fall together. */
function displayForm(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at);
    const character = bytes.toString("utf8", at, at + length);
    if (length === 0) text += `\\x${bytes.toString("hex", at, at + 1)}`;
    else text += character === "\\" ? "\\\\" : character;
    at += Math.max(length, 1);
  }
  return text;
}

/** Bytes of the UTF-8 character at an offset; 0 where there is none. */
function characterLength(bytes: Buffer, at: number): number {
  const lengths = [1, 2, 3, 4].filter((length) => at + length <= bytes.length);
  return lengths.find((length) => isUtf8(bytes.subarray(at, at + length))) ?? 0;
}
