import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { github } from "../../src/report/github.ts";
import type { ReportOptions } from "../../src/report/options.ts";
import { readAnnotations, readCommands } from "../support/runner.ts";
import { BASE, hostileRun, makeRun, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "0.0.0" } };

describe("github, of a run", () => {
  describe("that has more to say than GitHub shows", () => {
    const textOf = (lines: number) => "line\n".repeat(lines);
    const atLine = (path: string, line: number, told: Partial<Told> = {}): Told => ({
      path,
      span: { start: (line - 1) * 5, end: (line - 1) * 5 + 4 },
      message: `${path}:${line}`,
      ...told,
    });
    const shownIn = (run: LintRun, given: Partial<ReportOptions> = {}) =>
      readAnnotations(github(run, { ...options, ...given })).map(
        ({ message }) => message.split("\n")[0],
      );

    it("takes what is in lines that the change touches first, then what is in its files", () => {
      const files = Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [
          `${String.fromCodePoint(97 + index)}.md`,
          textOf(9),
        ]),
      );
      const told = Object.keys(files).flatMap((path) => [atLine(path, 2), atLine(path, 7)]);
      const formerSources = new Map([
        ["k.md", textOf(9)],
        ["l.md", textOf(9)],
      ]);
      const sources = new Map(Object.entries(files));
      sources.set("l.md", `${textOf(6)}LINE\n${textOf(2)}`);
      const run = makeRun(files, told, { base: BASE, sources, formerSources });
      expect(shownIn(run)).toEqual([
        "l.md:7",
        "k.md:2",
        ...["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => `${name}.md:2`),
      ]);
    });

    it("leaves every other file at least one beside a file with 10,000", () => {
      const many = Array.from({ length: 10_000 }, (_, index) => atLine("a.md", index + 1));
      const others = Array.from({ length: 9 }, (_, index) => atLine(`b${index}.md`, 1));
      const run = makeRun({ "a.md": textOf(10_000) }, [...many, ...others]);
      const annotations = readAnnotations(github(run, options));
      const files = annotations.map(({ properties }) => properties.get("file"));
      expect(files).toEqual(["a.md", ...others.map(({ path }) => path)]);
      expect(annotations.at(-1)?.message).toContain("\n\n9,999 more errors not annotated");
    });

    it("lets the rules of a file take turns", () => {
      const many = Array.from({ length: 20 }, (_, index) => atLine("a.md", index + 1));
      const run = makeRun({ "a.md": textOf(30) }, [...many, atLine("a.md", 25, { rule: "rare" })]);
      expect(shownIn(run).slice(0, 3)).toEqual(["a.md:1", "a.md:25", "a.md:2"]);
    });

    it("says once what is said in the same words in one file", () => {
      const same = (path: string, count: number) =>
        Array.from({ length: count }, (_, index) => atLine(path, index + 1, { message: "Same" }));
      const files = { "a.md": textOf(2000), "b.md": textOf(9) };
      const messages = readAnnotations(
        github(makeRun(files, [...same("a.md", 1500), ...same("b.md", 2)]), options),
      ).map(({ message }) => message);
      expect(messages).toEqual([
        "Same\n\nThe same is found in lines 2, 3, 4 and 1,496 more of this file",
        "Same\n\nThe same is found in line 2 of this file",
      ]);
    });

    it("says each where it is as long as there is room", () => {
      const same = [1, 2, 3].map((line) => atLine("a.md", line, { message: "Same" }));
      expect(shownIn(makeRun({ "a.md": textOf(3) }, same))).toEqual(["Same", "Same", "Same"]);
    });

    it("leaves out first what is also said at its cause, and does not count it as left out", () => {
      const cause = { path: "a.md", pointer: null, span: { start: 0, end: 0 }, message: "gone" };
      const caused = Array.from({ length: 9 }, (_, index) =>
        atLine(`b${index}.md`, 1, { message: "No", related: [{ ...cause, isCause: true }] }),
      );
      const own = [1, 2, 3].map((line) => atLine("c.md", line));
      const run = makeRun({ "a.md": "line\n" }, [...caused, ...own], { base: BASE });
      const annotations = readAnnotations(github(run, options));
      expect(annotations.map(({ properties }) => properties.get("file"))).toEqual([
        "a.md",
        ...["c.md", "c.md", "c.md"],
        ...["b0.md", "b1.md", "b2.md", "b3.md", "b4.md", "b5.md"],
      ]);
      expect(annotations.at(-1)?.message).toBe("No\n\nCaused by a.md:1: gone");
    });

    it("accounts for every diagnostic, shown or counted", () => {
      const told = fc.array(
        fc.record({
          path: fc.constantFrom("a.md", "b.md", "c.md", "d.md"),
          rule: fc.constantFrom("one", "two"),
          severity: fc.constantFrom("error", "warning", "info"),
          message: fc.constantFrom("Same", "Other", "Third"),
        }),
        { maxLength: 80 },
      );
      fc.assert(
        fc.property(told, (found) => {
          const counts = new Map<string, number>();
          const levels = { error: "error", warning: "warning", notice: "info" };
          for (const { level, message } of readAnnotations(github(makeRun({}, found), options))) {
            const [first] = /^The same is found in lines? .+$/mu.exec(message) ?? [""];
            const listed = first.match(/\d+(?! more)(?=,| |$)/gu)?.length ?? 0;
            const more = [...message.matchAll(/(\d+) more/gu)].map(([, number]) => Number(number));
            const sum = more.reduce((total, number) => total + number, 1 + listed);
            counts.set(levels[level], (counts.get(levels[level]) ?? 0) + sum);
          }
          for (const severity of ["error", "warning", "info"]) {
            const all = found.filter((each) => each.severity === severity);
            expect(counts.get(severity) ?? 0).toBe(all.length);
          }
        }),
      );
    });

    it("says nothing that the runner cuts or drops, of any run", () => {
      fc.assert(
        fc.property(hostileRun, fc.boolean(), (run, isAll) => {
          const commands = readCommands(github(run, { ...options, isAll }));
          expect(commands.length).toBeLessThanOrEqual(30);
          for (const { data } of commands) expect(data.length).toBeLessThan(4096);
        }),
      );
    });
  });

  describe("of a merge that is not what GitHub shows", () => {
    const judged = "new on main\nid: x\nbad: 1\nmain too: 2\nlast: 3\n";
    const shownSources = new Map([["a.md", "id: x\nbad: 1\nlast: 3\n"]]);
    const tell = (start: number, end: number) => {
      const run = makeRun({ "a.md": judged }, [{ path: "a.md", span: { start, end } }]);
      const [annotation] = readAnnotations(github(run, { ...options, shownSources }));
      return { ...Object.fromEntries(annotation?.properties ?? []), message: annotation?.message };
    };

    it("names the lines of what is shown", () => {
      const start = judged.indexOf("bad");
      expect(tell(start, start + 3)).toMatchObject({
        line: "2",
        endLine: "2",
        col: "1",
        endColumn: "4",
      });
      const last = judged.indexOf("last");
      expect(tell(start, last + 4)).toMatchObject({ line: "2", endLine: "3" });
    });

    it("does not go beyond what is shown", () => {
      const start = judged.indexOf("bad");
      const told = tell(start, judged.indexOf("too"));
      expect(told).toMatchObject({ line: "2", endLine: "2" });
      expect(told).not.toHaveProperty("col");
    });

    it("stands before what is not shown, and says so", () => {
      const start = judged.indexOf("main too");
      expect(tell(start, start + 4)).toEqual({
        file: "a.md",
        line: "2",
        endLine: "2",
        col: "1",
        endColumn: "1",
        title: "some-rule",
        message:
          "Something is wrong\n\nThis is line 4 of the merge with the base branch; the pull request itself does not have it",
      });
    });
  });
});
