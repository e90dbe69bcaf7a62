import { isUtf8 } from "node:buffer";
import type { SeedProblem } from "./problem.ts";

/** The text of a file without its byte order mark, and what is wrong with its encoding. */
export interface Decoded {
  readonly text: string;
  readonly problem: SeedProblem | undefined;
}

/**
 * Decodes a file as UTF-8. Of UTF-16 the text is decoded too, so that the problem can be shown in
 * it; of invalid UTF-8 each broken sequence becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const order = findUtf16(bytes);
  if (order !== undefined) return decodeUtf16(bytes, order);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = withoutBom(buffer.toString("utf8"));
  const problem = isUtf8(bytes) ? findNul(text) : findInvalidUtf8(buffer, text);
  return { text, problem };
}

const withoutBom = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

/** A byte order mark of UTF-16, or two ASCII characters each beside a NUL. */
function findUtf16(bytes: Uint8Array): "little" | "big" | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "little";
  if (first === 0xfe && second === 0xff) return "big";
  if (fourth === undefined) return undefined;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "little";
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "big";
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, order: "little" | "big"): Decoded {
  const text = new TextDecoder(order === "little" ? "utf-16le" : "utf-16be").decode(bytes);
  const span = { start: 0, end: text.search(/[\r\n]|$/) };
  return { text, problem: { rule: "input-encoding", messageId: "utf16", data: { order }, span } };
}

function findNul(text: string): SeedProblem | undefined {
  const start = text.indexOf("\0");
  if (start === -1) return undefined;
  const span = { start, end: start + 1 };
  return { rule: "input-encoding", messageId: "nul", data: {}, span };
}

/** The first replacement character of the text that the file does not itself contain. */
function findInvalidUtf8(buffer: Buffer, text: string): SeedProblem | undefined {
  let offset = buffer.length >= 3 && buffer.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at));
    from = at;
    if (buffer.toString("latin1", offset, offset + 3) === "\u00EF\u00BF\u00BD") continue;
    const byte = `0x${(buffer[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
    const span = { start: at, end: at + 1 };
    return { rule: "input-encoding", messageId: "invalidUtf8", data: { byte }, span };
  }
  return undefined;
}
