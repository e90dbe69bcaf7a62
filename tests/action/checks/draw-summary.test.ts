import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawSummary, withRefused } from "../../../src/action/checks/draw-summary.ts";
import { makeRun } from "../../report/make-run.ts";
import { hostileText } from "../../support/hostile.ts";
import { makeAnnotations } from "./make-report.ts";

const LIMIT = 65_535;
const [template] = makeAnnotations(1);

/** The summary of a run with as many findings, in a file each. */
function summaryOf(count: number, basis = "What `abc` changes is judged"): string {
  const paths = Array.from({ length: count }, (_, index) => `seeds/政策-${index}.md`);
  const files = Object.fromEntries(paths.map((path) => [path, "one\n"]));
  const run = makeRun(
    files,
    paths.map((path) => ({ path })),
  );
  const options = { tool: { name: "seedlint", version: "0.0.0" } };
  return drawSummary({ run, conclusion: "failure", basis, options }, 3);
}

describe("the summary of a check run", () => {
  test("says what was judged and how much of it is not annotated, then what was found", () => {
    const summary = summaryOf(2);
    expect(summary).toMatch(/^What `abc` changes is judged\n\n3 more are not annotated\.\n\n## /);
    expect(summary).toContain("seeds/政策-1.md");
  });

  test("fits, and counts what is left out", () => {
    const summary = summaryOf(5000, "政策".repeat(5000));
    expect(Buffer.byteLength(summary)).toBeLessThan(LIMIT);
    expect(summary).toMatch(/[\d,]+ more/u);
  });

  test("names what GitHub did not take, inert, and fits whatever that is", () => {
    const whole = summaryOf(5000);
    const all = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(all, (texts) => {
        const refused = texts.flatMap(([path, message]) =>
          template === undefined ? [] : { ...template, path, message },
        );
        const summary = withRefused(whole, refused);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(LIMIT);
        expect(summary.startsWith(whole)).toBe(true);
        const list = summary.slice(whole.length).split("\n");
        const named = list.filter((line) => / line 1: /u.test(line)).length;
        const more = /^(\d+) more\.$/u.exec(list.at(-2) ?? "")?.[1] ?? "0";
        expect(named + Number(more)).toBe(refused.length);
      }),
    );
  });

  test("counts refused annotations that have no room", () => {
    const invisible = "\u{202e}".repeat(1000);
    const refused = Array.from({ length: 24 }, () => ({ path: invisible, message: invisible }));
    const all = refused.flatMap((each) => (template === undefined ? [] : { ...template, ...each }));
    const summary = withRefused("# Title\n", all);
    expect(Buffer.byteLength(summary)).toBeLessThan(6100);
    expect(summary).toMatch(/\n\d+ more\.\n$/u);
  });

  test("is left as it is where GitHub took everything", () => {
    expect(withRefused("# Title\n", [])).toBe("# Title\n");
  });
});
