import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../../src/action/checks/check-report.ts";
import { toAnnotations } from "../../../src/action/checks/to-annotations.ts";
import type { Severity } from "../../../src/sdk/index.ts";
import { makeRun } from "../../report/make-run.ts";
import { hostileText } from "../../support/hostile.ts";

const options = { tool: { name: "seedlint", version: "0.0.0" } };

describe("the annotations of a check run", () => {
  test("stand where the findings are, gravest first", () => {
    const files = { "a.md": "one\ntwo\n", "b.md": "one\n" };
    const run = makeRun(files, [
      { path: "a.md", span: { start: 4, end: 7 }, severity: "info" },
      { path: "b.md", span: { start: 0, end: 3 }, severity: "error" },
    ]);
    expect(toAnnotations(run, options)).toMatchObject([
      {
        path: "b.md",
        start_line: 1,
        end_line: 1,
        start_column: 1,
        end_column: 4,
        annotation_level: "failure",
      },
      {
        path: "a.md",
        start_line: 2,
        end_line: 2,
        start_column: 1,
        end_column: 4,
        annotation_level: "notice",
      },
    ]);
  });

  test("have no columns over several lines, and end with the last line that has something", () => {
    const run = makeRun({ "a.md": "one\ntwo\nthree\n" }, [
      { path: "a.md", span: { start: 1, end: 8 } },
    ]);
    const [annotation] = toAnnotations(run, options);
    expect(annotation).toMatchObject({ start_line: 1, end_line: 2 });
    expect(annotation).not.toHaveProperty("start_column");
    expect(annotation).not.toHaveProperty("end_column");
  });

  test("begin with the files that could not be judged", () => {
    const failed = [{ path: "b.md", reason: "the path is not UTF-8" }];
    const run = makeRun({ "a.md": "one\n" }, [{ path: "a.md" }], { failed });
    expect(toAnnotations(run, options)[0]).toMatchObject({
      ...{ path: "b.md", start_line: 1, end_line: 1, annotation_level: "failure" },
      message: "The seed could not be judged: the path is not UTF-8",
    });
  });

  test("are within GitHub's limits, and each is another one, whatever the content", () => {
    const severity = fc.constantFrom<Severity>("error", "warning", "info");
    const told = fc.record({
      ...{ message: hostileText.map((text) => text.repeat(50)), rule: hostileText, severity },
      span: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })).map(([a, b]) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
      })),
    });
    fc.assert(
      fc.property(hostileText, hostileText, fc.array(told, { maxLength: 5 }), (path, text, all) => {
        const run = makeRun(
          { [path]: text.repeat(10) },
          all.map((each) => ({ path, ...each })),
        );
        const annotations = toAnnotations(run, options);
        for (const each of annotations) {
          const { start_line, end_line, start_column = 1, end_column = 1 } = each;
          const isOneLine = start_line === end_line;
          expect(start_line).toBeGreaterThanOrEqual(1);
          expect(end_line).toBeGreaterThanOrEqual(start_line);
          expect(end_column).toBeGreaterThanOrEqual(start_column);
          expect(each.start_column === undefined || isOneLine).toBe(true);
          expect(each.title.length).toBeLessThanOrEqual(255);
          expect(Buffer.byteLength(each.message)).toBeLessThanOrEqual(65_536);
        }
        expect(new Set(annotations.map(keyOf)).size).toBe(annotations.length);
      }),
    );
  });
});
