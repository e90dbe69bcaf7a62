import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import type { ReportOptions } from "../../src/report/index.ts";
import { junit } from "../../src/report/junit.ts";
import { exitCodeOf } from "../../src/session/exit-code.ts";
import { findAll, parseXml, type ParsedElement } from "../support/xml.ts";
import { BASE, hostileRun, makeRun, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "1.2.3" } };
const read = (run: LintRun, more: Partial<ReportOptions> = {}): ParsedElement =>
  parseXml(junit(run, { ...options, ...more }));
const casesOf = (root: ParsedElement): ReadonlyMap<string | undefined, ParsedElement> =>
  new Map(findAll(root, "testcase").map((each) => [each.attributes["name"], each]));
/** `passed`, `failure`, `error` or `skipped` of the seed at a path. */
const resultOf = (root: ParsedElement, path: string): string | undefined => {
  const testCase = casesOf(root).get(path);
  const [child] = testCase?.children ?? [];
  return child === undefined || child.name === "system-out" ? testCase && "passed" : child.name;
};

describe("junit", () => {
  it("has a test for each seed, a suite for each folder, and a test for the run", () => {
    const files = { "en/a.md": "x\ny\n", "b.md": "", "en/old/c.md": "" };
    const told: readonly Told[] = [
      { path: "en/a.md", message: 'Id "a" < `b`', rule: "id-unique", span: { start: 2, end: 3 } },
      { path: "en/a.md", message: "Thin", rule: "body-present", severity: "warning" },
    ];
    expect(junit(makeRun(files, told), options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="seedlint" tests="4" failures="1" errors="0" skipped="0">
  <testsuite name="seedlint.run" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="the run as a whole" classname="seedlint.run">
      <system-out>1 error, 1 warning in 1 seed</system-out>
    </testcase>
  </testsuite>
  <testsuite name="seedlint" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="b.md" classname="seedlint" file="b.md"/>
  </testsuite>
  <testsuite name="seedlint.en" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="en/a.md" classname="seedlint.en" file="en/a.md">
      <failure message="Id &quot;a&quot; &lt; \`b\`" type="id-unique">en/a.md:2:1 error Id &quot;a&quot; &lt; \`b\` (id-unique)&#10;en/a.md:1:1 warning Thin (body-present)</failure>
    </testcase>
  </testsuite>
  <testsuite name="seedlint.en/old" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="en/old/c.md" classname="seedlint.en/old" file="en/old/c.md"/>
  </testsuite>
</testsuites>
`);
  });

  it("passes seeds with findings that do not fail the run, and tells these", () => {
    const run = makeRun({ "a.md": "" }, [{ path: "a.md", severity: "warning", message: "Thin" }]);
    expect(resultOf(read(run), "a.md")).toBe("passed");
    expect(casesOf(read(run)).get("a.md")?.children[0]?.text).toContain("warning Thin");
    expect(resultOf(read(run, { failOn: "warning" }), "a.md")).toBe("failure");
  });

  it("leaves out warnings for quiet, unless they fail the run", () => {
    const told: readonly Told[] = [{ path: "a.md", severity: "warning" }];
    const textOf = (failOn: "error" | "warning") =>
      casesOf(read(makeRun({ "a.md": "" }, told), { quiet: true, failOn })).get("a.md")?.children[0]
        ?.text;
    expect(textOf("error")).toBeUndefined();
    expect(textOf("warning")).toContain("warning");
  });

  it("says how many more there are behind the first message", () => {
    const told = Array.from({ length: 3 }, (): Told => ({ path: "a.md", message: "Wrong" }));
    const failure = casesOf(read(makeRun({ "a.md": "" }, told))).get("a.md")?.children[0];
    expect(failure?.attributes["message"]).toBe("Wrong (and 2 more)");
  });

  it("fails the run as a whole for too many warnings", () => {
    const told = Array.from({ length: 3 }, (): Told => ({ path: "a.md", severity: "warning" }));
    const root = read(makeRun({ "a.md": "" }, told), { maxWarnings: 2 });
    expect(resultOf(root, "the run as a whole")).toBe("failure");
    expect(resultOf(root, "a.md")).toBe("passed");
  });

  it("has errors for what could not be judged, and the reasons of what was skipped", () => {
    const root = read(
      makeRun({ "a.md": "" }, [], {
        counts: { selected: 3, linted: 1, skipped: 1, failed: 1 },
        skipped: [{ path: "l.md", reason: "symlink" }],
        failed: [{ path: "m.md", reason: "missing" }],
      }),
    );
    expect(root.attributes).toMatchObject({ tests: "4", errors: "2", skipped: "1" });
    expect(casesOf(root).get("l.md")?.children[0]?.attributes["message"]).toBe("symlink");
    expect(casesOf(root).get("m.md")?.children[0]?.attributes).toEqual({
      message: "The seed could not be judged: missing",
      type: "unjudged",
    });
    expect(resultOf(root, "the run as a whole")).toBe("error");
  });

  it("fails a seed that the change breaks without touching it, and names the cause", () => {
    const related = [
      {
        path: "b.md",
        pointer: null,
        span: { start: 0, end: 0 },
        message: "deleted",
        isCause: true,
      },
    ];
    const told: readonly Told[] = [{ path: "far/c.md", related }];
    const root = read(makeRun({}, told, { base: BASE }));
    expect(resultOf(root, "far/c.md")).toBe("failure");
    expect(findAll(root, "failure")[0]?.text).toContain("\n  b.md:1:1 deleted");
  });

  it("passes what was there before, unless all counts; what is fixed is no test", () => {
    const told: readonly Told[] = [
      { path: "a.md", verdict: "existing" },
      { path: "gone.md", verdict: "fixed" },
    ];
    const run = makeRun({ "a.md": "" }, told, { base: BASE });
    expect(resultOf(read(run), "a.md")).toBe("passed");
    expect(resultOf(read(run), "gone.md")).toBeUndefined();
    expect(resultOf(read(run, { isAll: true }), "a.md")).toBe("failure");
    expect(findAll(read(run, { isAll: true }), "failure")[0]?.text).toContain("existing error");
  });

  it("has one test where nothing is judged, since servers refuse reports without any", () => {
    expect(read(makeRun({})).attributes).toMatchObject({ tests: "1", failures: "0", errors: "0" });
  });

  it("is well-formed, counts right, and fails exactly if the run does, whatever the content", () => {
    const policies = fc.record({
      isAll: fc.boolean(),
      quiet: fc.boolean(),
      failOn: fc.constantFrom("error", "warning", "info"),
      maxWarnings: fc.option(fc.nat({ max: 10 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(hostileRun, policies, (run, policy) => {
        const root = read(run, policy);
        const cases = findAll(root, "testcase");
        for (const [attribute, name] of COUNTED) {
          expect(root.attributes[attribute]).toBe(`${findAll(root, name).length}`);
          const suites = root.children.map((suite) => Number(suite.attributes[attribute]));
          expect(suites.reduce((sum, each) => sum + each, 0)).toBe(findAll(root, name).length);
        }
        expect(cases.every(({ children }) => children.length <= 1)).toBe(true);
        const keys = cases.map(({ attributes }) => JSON.stringify(attributes));
        expect(new Set(keys).size).toBe(keys.length);
        const { failures, errors } = root.attributes;
        const code = Number(errors) > 0 ? 2 : Number(failures) > 0 ? 1 : 0;
        expect(code).toBe(exitCodeOf(run, { ...policy, maxWarnings: policy.maxWarnings }));
      }),
    );
  });
});

const COUNTED = [
  ["tests", "testcase"],
  ["failures", "failure"],
  ["errors", "error"],
  ["skipped", "skipped"],
] as const;
