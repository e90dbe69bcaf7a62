import { describe, expect, it } from "vitest";
import { parse, problemsOf, tell } from "./support.ts";

const text = "---\nid: x\ntitle: 政策\n---\nBody\n";

describe("a file that is not UTF-8", () => {
  it.each([
    ["little", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["big", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["little", Buffer.from(text, "utf16le")],
    ["big", Buffer.from(text, "utf16le").swap16()],
  ])("but UTF-16 (%s endian) is named, and shown as text", async (order, bytes) => {
    const document = await parse(bytes);
    expect(tell(document)).toEqual([
      `input-encoding [---] File is UTF-16 (${order} endian): expected UTF-8`,
    ]);
    expect(document).toMatchObject({ text, data: undefined, hasFrontMatter: true });
  });

  it.each([
    ["Latin-1", Buffer.from("---\nid: caf\xE9\n---\n", "latin1"), 11, "0xE9"],
    [
      "a cut sequence",
      Buffer.concat([Buffer.from("---\na: 政"), Buffer.of(0xe6, 0x94)]),
      8,
      "0xE6",
    ],
    [
      "a surrogate",
      Buffer.concat([Buffer.from("\uFEFF---\n"), Buffer.of(0xed, 0xa0, 0x80)]),
      4,
      "0xED",
    ],
    [
      "one behind a replacement character",
      Buffer.concat([Buffer.from("a\uFFFD\uFFFD政"), Buffer.of(0xff)]),
      4,
      "0xFF",
    ],
  ])("but has %s is told the first wrong byte and its place", async (_what, bytes, start, byte) => {
    const document = await parse(bytes);
    expect(tell(document)).toEqual([
      `input-encoding [\uFFFD] Byte ${byte} is not valid UTF-8 here: save the file as UTF-8`,
    ]);
    expect(document.problems[0]?.span).toEqual({ start, end: start + 1 });
    expect(document.data).toBeUndefined();
  });

  it("but has a NUL is told where", async () => {
    const document = await parse("---\nid: x\0\n---\n");
    expect(tell(document)).toEqual([
      "input-encoding [\0] A NUL character (U+0000) stands here: expected text, remove it",
    ]);
    expect(document.problems[0]?.span.start).toBe(9);
  });
});

describe("a file in UTF-8", () => {
  it("may start with a byte order mark, which no offset counts", async () => {
    const document = await parse(`\uFEFF${text}`);
    expect(document).toMatchObject({ text, problems: [], data: { id: "x", title: "政策" } });
    expect(document.opener).toEqual({ start: 0, end: 3 });
  });

  it("may contain replacement characters", async () => {
    expect(await problemsOf("---\nid: \uFFFD\n---\n\uFFFD")).toEqual([]);
  });
});
