/**
 * What lies on disk with the change that leads from one content of the index to another, in the line
 * ends that it has on disk; undefined unless it is `before` as git sees it. As everywhere here no
 * filter but CRLF for LF is thought of, since filters are programs.
 */
export function carryOver(
  disk: Uint8Array,
  { before, after }: { readonly before: Uint8Array; readonly after: Uint8Array },
): Uint8Array | undefined {
  if (Buffer.compare(disk, before) === 0) return after;
  const diskLines = linesOf(disk);
  if (diskLines.map(withoutReturn).join("") !== latin1(before)) return undefined;
  return Buffer.from(withLineEnds(linesOf(after), linesOf(before), diskLines).join(""), "latin1");
}

/** Each line with its end; bytes as characters, so that nothing is lost in decoding. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return latin1(bytes).split(/(?<=\n)/);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function withoutReturn(line: string): string {
  return line.replace(/\r\n$/, "\n");
}

/** Lines that stay have their own ends, and those between them that of the first one they replace. */
function withLineEnds(
  after: readonly string[],
  before: readonly string[],
  disk: readonly string[],
): readonly string[] {
  const start = countEqual(after, before);
  const end = countEqual(after.slice(start).toReversed(), before.slice(start).toReversed());
  const isCrlf = (disk[start]?.endsWith("\n") === true ? disk[start] : disk[0])?.endsWith("\r\n");
  const changed = after.slice(start, after.length - end);
  return [
    ...disk.slice(0, start),
    ...changed.map((line) => (isCrlf === true ? line.replace(/\r?\n$/, "\r\n") : line)),
    ...disk.slice(disk.length - end),
  ];
}

/** How many items two lists begin with in common. */
function countEqual(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((item, index) => item !== b[index]);
  return at === -1 ? a.length : at;
}
