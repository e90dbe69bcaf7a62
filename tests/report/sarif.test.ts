import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LintRun, RuleMeta } from "../../src/sdk/index.ts";
import type { ReportOptions } from "../../src/report/index.ts";
import { sarif } from "../../src/report/sarif.ts";
import { readSarif, type SarifPlace, type SarifRun } from "../support/sarif.ts";
import { BASE, hostileRun, makeRun, readMarks, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "1.2.3" } };
const read = (run: LintRun, more: Partial<ReportOptions> = {}): SarifRun =>
  readSarif(sarif(run, { ...options, ...more }));

const meta = (id: string, more: Partial<RuleMeta> = {}): RuleMeta => ({
  id,
  since: "0.1.0",
  recommended: "warn",
  docs: { summary: `Require ${id}`, why: "It matters.", remedy: "Mend `it`." },
  messages: {},
  ...more,
});

describe("sarif", () => {
  it("places results in lines and UTF-16 columns, the end after the last", () => {
    const { text, span } = readMarks("---\ntitle: 🌊«政策»\n---\n");
    const [result] = read(makeRun({ "a.md": text }, [{ path: "a.md", span }])).results;
    expect(result?.locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 10,
      endLine: 2,
      endColumn: 12,
    });
    expect(read(makeRun({})).columnKind).toBe("utf16CodeUnits");
  });

  it("ends a span of whole lines on the last of them, not on the one after", () => {
    const { text, span } = readMarks("a\n«bc\r\nde\r\n»f\n");
    const [result] = read(makeRun({ "a.md": text }, [{ path: "a.md", span }])).results;
    expect(result?.locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 1,
      endLine: 3,
      endColumn: 3,
    });
  });

  it("names files relative to the repository, percent-encoded", () => {
    const path = '政策/a b#"c,%41.md';
    const log = read(makeRun({ [path]: "x" }, [{ path }]));
    const { artifactLocation } = log.results[0]?.locations[0].physicalLocation ?? {};
    expect(artifactLocation).toEqual({
      uri: "%E6%94%BF%E7%AD%96/a%20b%23%22c%2C%2541.md",
      uriBaseId: "%SRCROOT%",
    });
    expect(log.originalUriBaseIds).toHaveProperty(["%SRCROOT%"]);
  });

  it("has errors, warnings and notes, each with the index of its rule", () => {
    const told: readonly Told[] = [
      { path: "a.md", rule: "b-rule", severity: "error" },
      { path: "a.md", rule: "a-rule", severity: "warning" },
      { path: "a.md", rule: "b-rule", severity: "info" },
    ];
    const { tool, results } = read(makeRun({ "a.md": "" }, told));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(["a-rule", "b-rule"]);
    expect(results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([
      [1, "error"],
      [0, "warning"],
      [1, "note"],
    ]);
  });

  it("describes every rule that may speak, found or not", () => {
    const page = "https://example.com/rules/a";
    const rules = new Map([
      ["off-rule", meta("off-rule", { recommended: "off" })],
      ["new-rule", meta("new-rule", { recommended: "error", preview: true })],
      ["a-rule", meta("a-rule", { docs: { ...meta("a-rule").docs, url: page } })],
    ]);
    expect(read(makeRun({}), { rules }).tool.driver.rules).toEqual([
      {
        id: "a-rule",
        shortDescription: { text: "Require a-rule" },
        fullDescription: { text: "It matters." },
        help: {
          text: "It matters.\n\nMend `it`.",
          markdown: "It matters.\n\n**What to do:** Mend `it`.",
        },
        defaultConfiguration: { enabled: true, level: "warning" },
        helpUri: page,
      },
      expect.objectContaining({
        id: "new-rule",
        defaultConfiguration: { enabled: false, level: "error" },
      }),
      expect.objectContaining({
        id: "off-rule",
        defaultConfiguration: { enabled: false, level: "warning" },
      }),
    ]);
  });

  it("links a rule that nobody described to the page of its diagnostics, if that is one", () => {
    const told: readonly Told[] = [
      { path: "a.md", rule: "a-rule", url: "https://example.com/a" },
      { path: "a.md", rule: "b-rule", url: "javascript:alert(1)" },
    ];
    const { rules } = read(makeRun({ "a.md": "" }, told)).tool.driver;
    expect(rules).toEqual([{ id: "a-rule", helpUri: "https://example.com/a" }, { id: "b-rule" }]);
  });

  it("says what is new with a base, and leaves out what is fixed", () => {
    const verdicts = ["introduced", "existing", "fixed"] as const;
    const told = verdicts.map((verdict): Told => ({ path: "a.md", message: verdict, verdict }));
    const states = (run: LintRun) => read(run).results.map(({ baselineState }) => baselineState);
    expect(states(makeRun({ "a.md": "" }, told, { base: BASE }))).toEqual(["new", "unchanged"]);
    expect(states(makeRun({ "a.md": "" }, told.slice(0, 1)))).toEqual([undefined]);
  });

  it("has existing results and warnings without being asked, since what is absent is closed", () => {
    const told: Told = { path: "a.md", verdict: "existing", severity: "warning" };
    const run = makeRun({ "a.md": "" }, [told], { base: BASE });
    expect(read(run, { quiet: true, isAll: false }).results).toHaveLength(1);
  });

  it("tells apart results of one fingerprint", () => {
    const told: Told = { path: "a.md", fingerprint: "f" };
    const { results } = read(makeRun({ "a.md": "" }, [told, told]));
    expect(results.map(({ partialFingerprints }) => partialFingerprints)).toEqual([
      { primaryLocationLineHash: "f:1", "seedlint/v1": "f:1" },
      { primaryLocationLineHash: "f:2", "seedlint/v1": "f:2" },
    ]);
  });

  it("names related places, with a message where there is one", () => {
    const place = { path: "b.md", pointer: null, span: { start: 2, end: 3 } };
    const related = [
      { ...place, message: "" },
      { ...place, message: "deleted [x](y)", isCause: true },
    ];
    const [result] = read(
      makeRun({ "a.md": "", "b.md": "x\ny\n" }, [{ path: "a.md", related }]),
    ).results;
    expect(result?.relatedLocations).toMatchObject([
      { id: 1, physicalLocation: { artifactLocation: { uri: "b.md" }, region: { startLine: 2 } } },
      { id: 2, message: { text: "deleted [x]\\u{28}y)" } },
    ]);
    expect(result?.relatedLocations?.[0]).not.toHaveProperty("message");
  });

  it("tells how the run ended, and which files it could not judge", () => {
    const run = makeRun({ "a.md": "" }, [], {
      counts: { selected: 3, linted: 1, skipped: 1, failed: 1 },
      skipped: [{ path: "l.md", reason: "symlink" }],
      failed: [{ path: "政.md", reason: "missing" }],
    });
    const { tool, invocations } = read(run);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
      exitCodeDescription: "1 seed could not be judged, so the run is no pass",
      toolExecutionNotifications: [
        {
          descriptor: { id: "seed-failed" },
          level: "error",
          message: { text: "missing" },
          locations: [{ physicalLocation: { artifactLocation: { uri: "%E6%94%BF.md" } } }],
        },
        { descriptor: { id: "seed-skipped" }, level: "note", message: { text: "symlink" } },
      ],
    });
    const { notifications } = tool.driver;
    for (const { descriptor } of invocations[0].toolExecutionNotifications) {
      expect(notifications[descriptor.index]?.id).toBe(descriptor.id);
    }
  });

  it("names five hundred skipped files and counts the others", () => {
    const skipped = Array.from({ length: 600 }, (_, index) => ({ path: `${index}`, reason: "x" }));
    const counts = { selected: 600, linted: 0, skipped: 600, failed: 0 };
    const [{ toolExecutionNotifications: told }] = read(
      makeRun({}, [], { skipped, counts }),
    ).invocations;
    expect(told).toHaveLength(501);
    expect(told.at(-1)?.message.text).toBe("100 more files");
  });

  it.each([
    ["a clean run", [], {}, 0],
    ["warnings", ["warning"], {}, 0],
    ["an error", ["error"], {}, 1],
    ["warnings that fail", ["warning"], { failOn: "warning" }, 1],
    ["too many warnings", ["warning", "warning"], { maxWarnings: 1 }, 1],
  ] as const)("has the exit code of %s", (_, severities, policy, exitCode) => {
    const told = severities.map((severity): Told => ({ path: "a.md", severity }));
    const [invocation] = read(makeRun({ "a.md": "" }, told), policy).invocations;
    expect(invocation).toMatchObject({ executionSuccessful: true, exitCode });
  });

  it("conforms to the schema of SARIF, whatever the content", () => {
    fc.assert(
      fc.property(hostileRun, fc.boolean(), (run, quiet) => {
        const { results } = read(run, { quiet });
        const present = run.diagnostics.filter(({ verdict }) => verdict !== "fixed");
        expect(results.map(({ ruleId }) => ruleId)).toEqual(present.map(({ rule }) => rule));
        for (const [index, { locations, message, relatedLocations = [] }] of results.entries()) {
          const path = present[index]?.path.replaceAll(/\p{Cs}/gu, "\ufffd");
          const { uri } = locations[0].physicalLocation.artifactLocation;
          expect(decodeURIComponent(uri)).toBe(path);
          expect(message.text).not.toContain("](");
          for (const place of [...locations, ...relatedLocations]) expectOrdered(place);
        }
      }),
    );
  });
});

function expectOrdered({ physicalLocation: { region } }: SarifPlace): void {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region;
  expect(startLine).toBeGreaterThan(0);
  const isForward = endLine > startLine || (endLine === startLine && endColumn >= startColumn);
  expect(isForward).toBe(true);
}
