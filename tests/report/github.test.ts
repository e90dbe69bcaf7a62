import { describe, expect, it } from "vitest";
import type { RelatedDiagnostic } from "../../src/sdk/index.ts";
import { github } from "../../src/report/github.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { readAnnotations, readCommands } from "../support/runner.ts";
import { BASE, makeRun, readMarks, toDiagnostic, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };

/** The properties that reach GitHub of a finding at the marks. */
function annotate(marked: string): Readonly<Record<string, string>> {
  const { text, span } = readMarks(marked);
  const [annotation] = readAnnotations(
    github(makeRun({ "a.md": text }, [{ path: "a.md", span }]), options),
  );
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
    expect(github(run, options).split("\n")).toEqual([
      "::error file=en/政策 a%2Cb.md,line=1,endLine=1,col=1,endColumn=1,title=some-rule::one%0Atwo",
      "::warning file=en/政策 a%2Cb.md,line=1,endLine=1,col=1,endColumn=1,title=some-rule::a: b, c",
      "::notice file=en/政策 a%2Cb.md,line=1,endLine=1,col=5,endColumn=6,title=some-rule::100%25",
      "",
    ]);
  });

  it("writes nothing for a clean run", () => {
    expect(github(makeRun({ "a.md": "" }), options)).toBe("");
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
    const [annotation] = readAnnotations(github(run, options));
    expect(annotation?.properties.get("line")).toBe("1");
  });

  it("cuts a message that the runner would cut, says so, and tears no character apart", () => {
    const message = `${"政".repeat(3798)}🌊${"策".repeat(5000)}`;
    const [annotation] = readAnnotations(
      github(makeRun({ "a.md": "" }, [{ path: "a.md", message }]), options),
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
    const annotations = readAnnotations(
      github(makeRun({ "a.md": "" }, [...many, ...others]), options),
    );
    expect(annotations.map(({ message }) => message.split("\n")[0])).toEqual([
      "a0",
      "b.md 0",
      "c.md 0",
      ...["a1", "a2", "a3", "a4", "a5", "a6", "a7"],
      "b.md 1",
      "c.md 1",
    ]);
    expect(annotations[9]?.message).toBe(
      "a7\n\n992 more errors not annotated, as GitHub shows 10: see the log",
    );
    expect(annotations[11]?.message).toBe("c.md 1");
  });

  it("keeps the count of the rest where the tenth message is long", () => {
    const told = Array.from({ length: 11 }, (_, index) => ({
      path: "a.md",
      message: `${index}`.repeat(9000),
    }));
    const elsewhere = ["the job summary", `${"政".repeat(500)}.json`];
    const run = makeRun({ "a.md": "" }, told);
    const commands = readCommands(github(run, { ...options, elsewhere }));
    expect(commands[9]?.data).toMatch(/\(cut here: .*\)\n\n1 more error not annotated/u);
    expect(commands[9]?.data).toMatch(/: see the job summary, 政+… or the log$/u);
    expect(Math.max(...commands.map(({ data }) => data.length))).toBeLessThan(4096);
  });

  const unread = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ path: `u${index}.md`, reason: "it is\ngone" }));

  it("annotates each file that could not be judged, before what was found", () => {
    const run = makeRun({ "a.md": "" }, [{ path: "a.md", message: "Found" }], {
      counts: { selected: 3, linted: 1, skipped: 0, failed: 2 },
      failed: unread(2),
    });
    expect(github(run, options).split("\n").slice(0, 2)).toEqual([
      "::error file=u0.md,line=1,endLine=1,title=seedlint::The seed could not be judged: it is%0Agone",
      "::error file=u1.md,line=1,endLine=1,title=seedlint::The seed could not be judged: it is%0Agone",
    ]);
    expect(readAnnotations(github(run, options))[2]?.message).toBe("Found");
  });

  it("counts files that could not be judged among what it does not show", () => {
    const run = makeRun({ "a.md": "" }, [{ path: "a.md" }], {
      counts: { selected: 13, linted: 1, skipped: 0, failed: 12 },
      failed: unread(12),
    });
    const annotations = readAnnotations(github(run, options));
    expect(annotations).toHaveLength(10);
    expect(annotations[9]?.message).toContain("\n\n3 more errors not annotated");
  });

  it("says that files were lost", () => {
    const counts = { selected: 9, linted: 3, skipped: 1, failed: 0 };
    expect(github(makeRun({}, [], { counts }), options)).toBe(
      "::error title=seedlint::Of 9 selected seeds only 4 are accounted for\n",
    );
  });

  it("shows errors only when quiet, those that repeat too", () => {
    const info: Told = { path: "a.md", severity: "info" };
    const run = makeRun({ "a.md": "" }, [
      { path: "a.md", message: "Grave" },
      { path: "a.md", severity: "warning" },
      info,
    ]);
    const [, , last] = run.diagnostics;
    const repetitions = last === undefined ? [] : [{ diagnostics: [last] as const, seedCount: 1 }];
    const annotations = readAnnotations(
      github({ ...run, repetitions }, { ...options, quiet: true }),
    );
    expect(annotations.map(({ message }) => message)).toEqual(["Grave"]);
  });

  describe("of a change", () => {
    const existing: Told = { path: "a.md", verdict: "existing", message: "Old" };
    const files = { "a.md": "id: x\n", "b.md": "id: y\nref: x\n" };
    const tell = (told: readonly Told[], given: Partial<ReportOptions> = {}) =>
      readAnnotations(github(makeRun(files, told, { base: BASE }), { ...options, ...given }));
    const caused = (cause: Partial<RelatedDiagnostic>): Told => ({
      path: "b.md",
      span: { start: 11, end: 12 },
      message: "No `x`",
      related: [
        { path: "c.md", pointer: null, span: { start: 0, end: 0 }, message: "by the way" },
        { path: "a.md", pointer: null, span: { start: 4, end: 5 }, message: "", isCause: true },
      ].map((related, index) => (index === 1 ? { ...related, ...cause } : related)),
    });

    it("annotates what is introduced, and nothing that existed or is fixed", () => {
      const told = [existing, { path: "a.md", message: "New" }, { ...existing, verdict: "fixed" }];
      expect(tell(told as Told[]).map(({ message }) => message)).toEqual(["New"]);
    });

    it("annotates existing ones under --all, after the introduced and as that", () => {
      const introduced = ["1", "2"].map((message): Told => ({ path: "b.md", message }));
      const annotations = tell([existing, ...introduced], { isAll: true });
      expect(annotations.map(({ level, message }) => [level, message])).toEqual([
        ["error", "1"],
        ["error", "2"],
        ["error", "Old\n\nThis was there before the change"],
      ]);
    });

    it("annotates the cause before the seed that the change does not touch", () => {
      const [annotation] = tell([caused({ message: "was `x`\nbefore" })]);
      expect(annotation?.message).toBe("No `x`\n\nFound at b.md:2; caused here: was `x`\\nbefore");
      expect(Object.fromEntries(annotation?.properties ?? [])).toMatchObject({
        file: "a.md",
        line: "1",
        col: "5",
      });
      expect(tell([caused({})])[0]?.message).toBe("No `x`\n\nFound at b.md:2; caused here");
    });

    it("annotates a cause once for all that say the same of it", () => {
      const many = ["d", "e", "f", "g"].map((name): Told => ({
        ...caused({}),
        path: `${name}.md`,
      }));
      const messages = tell([...many, { ...caused({}), message: "Other" }]).map(
        ({ message }) => message,
      );
      expect(messages).toEqual([
        "No `x`\n\nFound at d.md:1, e.md:1, f.md:1 and 1 more; caused here",
        "Other\n\nFound at b.md:2; caused here",
        ...["d", "e", "f", "g"].map(() => "No `x`\n\nCaused by a.md:1"),
        "Other\n\nCaused by a.md:1",
      ]);
    });

    it("annotates the finding where its cause is gone", () => {
      const [annotation] = tell([caused({ path: "gone.md", message: "deleted" })]);
      expect(annotation?.message).toBe("No `x`\n\nCaused by gone.md: deleted");
      expect(annotation?.properties.get("file")).toBe("b.md");
      expect(annotation?.properties.get("line")).toBe("2");
    });

    it("keeps all that is said below what the runner cuts", () => {
      const long = "政".repeat(5000);
      const diagnostics = Array.from({ length: 11 }, (_, index) =>
        toDiagnostic({
          ...caused({ message: long }),
          message: `${index}${long}`,
          collection: long,
        }),
      );
      const [first, ...others] = diagnostics;
      const repetitions =
        first === undefined ? [] : [{ diagnostics: [first] as const, seedCount: 1 }];
      const run = { ...makeRun(files, [], { base: BASE }), diagnostics, repetitions };
      const all = readCommands(github(run, options));
      expect(others).toHaveLength(10);
      expect(Math.max(...all.map(({ data }) => data.length))).toBeLessThan(4096);
      expect(all.at(-1)?.data).toContain("1 more error not annotated");
    });
  });

  it("says why findings below an error fail the run, unless an error does", () => {
    const warned: Told = { path: "a.md", severity: "warning" };
    const strict = { ...options, quiet: true, maxWarnings: 0 };
    const messages = (told: readonly Told[]) =>
      readAnnotations(github(makeRun({ "a.md": "" }, told), strict)).map(({ message }) => message);
    expect(messages([warned])).toEqual(["1 warning, more than the 0 of --max-warnings"]);
    expect(messages([warned, { path: "a.md", message: "Grave" }])).toEqual(["Grave"]);
  });
});
