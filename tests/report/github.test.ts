import { describe, expect, it } from "vitest";
import { github } from "../../src/report/github.ts";
import { readAnnotations } from "../support/runner.ts";
import { makeRun, readMarks, type Told } from "./make-run.ts";

/** The properties that reach GitHub of a finding at the marks. */
function annotate(marked: string): Readonly<Record<string, string>> {
  const { text, span } = readMarks(marked);
  const [annotation] = readAnnotations(github(makeRun({ "a.md": text }, [{ path: "a.md", span }])));
  return Object.fromEntries(annotation?.properties ?? []);
}

describe("github", () => {
  it("writes one command a diagnostic, errors first, infos as notices", () => {
    const run = makeRun({ "en/政策 a,b.md": "id: x\n" }, [
      { path: "en/政策 a,b.md", severity: "info", message: "100%", span: { start: 4, end: 5 } },
      { path: "en/政策 a,b.md", severity: "warning", message: "a: b, c" },
      { path: "en/政策 a,b.md", message: "one\ntwo" },
      { path: "en/政策 a,b.md", message: "gone", verdict: "fixed" },
    ]);
    expect(github(run).split("\n")).toEqual([
      "::error file=en/政策 a%2Cb.md,line=1,endLine=1,col=1,endColumn=1,title=some-rule::one%0Atwo",
      "::warning file=en/政策 a%2Cb.md,line=1,endLine=1,col=1,endColumn=1,title=some-rule::a: b, c",
      "::notice file=en/政策 a%2Cb.md,line=1,endLine=1,col=5,endColumn=6,title=some-rule::100%25",
      "",
    ]);
  });

  it("writes nothing for a clean run", () => {
    expect(github(makeRun({ "a.md": "" }))).toBe("");
  });

  it("gives columns on one line only", () => {
    expect(annotate("a\nb: «c»\n")).toMatchObject({
      line: "2",
      endLine: "2",
      col: "4",
      endColumn: "5",
    });
    const several = annotate("a: «|\n  b\n  c»\n");
    expect(several).toMatchObject({ line: "1", endLine: "3" });
    expect(several).not.toHaveProperty("col");
  });

  it("does not count the line that a span ends before", () => {
    expect(annotate("a\n«b\n»c\n")).toMatchObject({ line: "2", endLine: "2" });
  });

  it("always gives a line", () => {
    const run = makeRun({}, [{ path: "unread.md", span: { start: 5, end: 9 } }]);
    const [annotation] = readAnnotations(github(run));
    expect(annotation?.properties.get("line")).toBe("1");
  });

  it("cuts a message that the runner would cut, says so, and tears no character apart", () => {
    const message = `${"政".repeat(3798)}🌊${"策".repeat(5000)}`;
    const [annotation] = readAnnotations(
      github(makeRun({ "a.md": "" }, [{ path: "a.md", message }])),
    );
    expect(annotation?.message).toBe(
      `${"政".repeat(3798)}… (cut here: the message has 8,800 characters)`,
    );
  });

  it("gives every file its turn, and counts the rest in the tenth of a level", () => {
    const many: readonly Told[] = Array.from({ length: 1000 }, (_, index) => ({
      path: "a.md",
      message: `a${index}`,
    }));
    const others: readonly Told[] = ["b.md", "c.md"].flatMap((path) => [
      { path, message: `${path} 0` },
      { path, severity: "warning", message: `${path} 1` },
    ]);
    const annotations = readAnnotations(github(makeRun({ "a.md": "" }, [...many, ...others])));
    expect(annotations.map(({ message }) => message.split("\n")[0])).toEqual([
      "a0",
      "b.md 0",
      "c.md 0",
      ...["a1", "a2", "a3", "a4", "a5", "a6", "a7"],
      "b.md 1",
      "c.md 1",
    ]);
    expect(annotations[9]?.message).toBe(
      "a7\n\n992 more errors not annotated, as GitHub shows 10: see the job summary or the log",
    );
    expect(annotations[11]?.message).toBe("c.md 1");
  });

  it("keeps the count of the rest where the tenth message is long", () => {
    const told = Array.from({ length: 11 }, () => ({ path: "a.md", message: "x".repeat(9000) }));
    const annotations = readAnnotations(github(makeRun({ "a.md": "" }, told)));
    expect(annotations[9]?.message).toMatch(/\(cut here: .*\)\n\n1 more error not annotated/u);
    expect(annotations[9]?.message).toMatch(/the log$/u);
  });
});
