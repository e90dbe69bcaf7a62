const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The bytes of an edited text, with the byte order mark that decoding has taken from the file. */
export function encode(text: string, original: Uint8Array): Uint8Array {
  const hasMark = byteOrderMark.every((byte, index) => original[index] === byte);
  return Buffer.from(hasMark ? `\uFEFF${text}` : text);
}
