import { describe, expect, it } from "vitest";
import { pretty } from "../../src/report/pretty.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { makeRun, readMarks, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };

/** What is printed of a finding at the marks, without header and summary. */
function print(marked: string, told: Partial<Told> = {}): string {
  const { text, span } = readMarks(marked);
  const run = makeRun({ "a.md": text }, [{ path: "a.md", span, ...told }]);
  return pretty(run, options).split("\n").slice(2, -5).join("\n");
}

const after = (text: string): string => `\n${text}`;

describe("the frame of pretty", () => {
  it("underlines what stands after Chinese text", () => {
    expect(after(print('---\n{"title": "水资源条例（修订）", "status": «"Active"»}\n---\n'))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:2:34
     2 │ {"title": "水资源条例（修订）", "status": "Active"}
       │                                           ^^^^^^^^
`);
  });

  it("underlines Chinese text by its columns", () => {
    expect(after(print("status: «现行» # x\n"))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:9
     1 │ status: 现行 # x
       │         ^^^^
`);
  });

  it("shows tabs as four blanks", () => {
    expect(after(print('{\n\t\t"a":\t«1»\n}'))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:2:8
     2 │         "a":    1
       │                 ^
`);
  });

  it("counts emoji and combining marks as they are drawn", () => {
    expect(after(print("e\u0301 🌊 👍🏽 🇨🇳 «x»"))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:17
     1 │ e\u0301 🌊 👍🏽 🇨🇳 x
       │            ^
`);
  });

  it("shows joiners and bidi controls, and is right after them", () => {
    expect(after(print("👩‍👩 a\u202eb «x»"))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:11
     1 │ 👩\\u{200d}👩 a\\u{202e}b x
       │                         ^
`);
  });

  it("widens a span that starts or ends within a grapheme", () => {
    expect(after(print("ne«\u0301e»\u0301n"))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:3
     1 │ ne\u0301e\u0301n
       │  ^^
`);
  });

  it("cuts a long line on both sides of a short span", () => {
    const line = `"a": "${"0123456789".repeat(150)}«HERE»${"0123456789".repeat(150)}"`;
    expect(after(print(line))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:1507
     1 │ …4567890123456789012345678901234567890123456789HERE0123456789012345678901234567890123456789012345…
       │                                                ^^^^
`);
  });

  it("keeps both ends of a long span, and what stands around it", () => {
    const line = `{ "description": «"${"规定了排放的范围和时间，".repeat(250)}零碳园"», "year": 2024 }`;
    expect(after(print(line))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:18
     1 │ { "description": "规定了排放的范围和时间，规定了排…，规定了排放的范围和时间，零碳园", "year": 20…
       │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`);
  });

  it("says where a span of several lines ends", () => {
    expect(after(print("a: «|\n  one\n  two»\n"))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:4
     1 │ a: |
       │    ^ … goes on to line 3
`);
  });

  it("leaves the line end out with CRLF", () => {
    expect(after(print("---\r\na: «b\r\n»c: d\r\n"))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:2:4
     2 │ a: b
       │    ^ … goes on to line 3
`);
  });

  it("points beside the text where the span is empty", () => {
    expect(after(print("a:«»\n"))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:3
     1 │ a:
       │   ^
`);
  });

  it("is only a place for a finding about the file", () => {
    expect(after(print("«»text"))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╶─ a.md:1:1
`);
  });

  it("names the pointer of a nested value", () => {
    expect(after(print('  "score": «140»,', { pointer: "/analysis/mrv/score" }))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:12  /analysis/mrv/score
     1 │   "score": 140,
       │            ^^^
`);
  });

  it("lists related places below", () => {
    const related = [
      { path: "a.md", pointer: null, span: { start: 0, end: 2 }, message: "the key" },
      { path: "b.md", pointer: null, span: { start: 0, end: 0 }, message: "" },
    ];
    expect(after(print("id: «x»", { related }))).toBe(`
  ✖ error  Something is wrong  some-rule
       ╭─ a.md:1:5
     1 │ id: x
       │     ^
       ├─ a.md:1:1  the key
       ╰─ b.md:1:1
`);
  });
});
