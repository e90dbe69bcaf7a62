import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import type { ReportOptions } from "../../src/report/index.ts";
import { BASE, hostileRun, makeRun, type Told } from "./make-run.ts";

const options: ReportOptions = { tool: { name: "seedlint", version: "1.2.3" } };

/** What GitLab's documentation of the report says that each entry has. */
const validate = new Ajv2020({ strict: true, allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", pattern: "^[^\\n]*$" },
      check_name: { type: "string" },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          path: { type: "string" },
          lines: {
            type: "object",
            required: ["begin", "end"],
            additionalProperties: false,
            properties: {
              begin: { type: "integer", minimum: 1 },
              end: { type: "integer", minimum: 1 },
            },
          },
        },
      },
    },
  },
});

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { begin: number; end: number } };
}

function read(run: LintRun, more: Partial<ReportOptions> = {}): readonly Issue[] {
  const issues = JSON.parse(gitlab(run, { ...options, ...more })) as readonly Issue[];
  validate(issues);
  expect(validate.errors).toBeNull();
  return issues;
}

describe("gitlab", () => {
  it("is a report of Code Quality", () => {
    const told: Told = {
      path: "政策/a.md",
      message: "Id `x`\nis taken",
      rule: "id-unique",
      span: { start: 2, end: 5 },
      fingerprint: "f",
    };
    expect(read(makeRun({ "政策/a.md": "x\ny\nz\n" }, [told]))).toEqual([
      {
        description: "Id `x`\\nis taken",
        check_name: "id-unique",
        fingerprint: "f:1",
        severity: "major",
        location: { path: "政策/a.md", lines: { begin: 2, end: 3 } },
      },
    ]);
  });

  it("has three severities for findings and a fourth for seeds that could not be judged", () => {
    const severities = ["error", "warning", "info"] as const;
    const told = severities.map((severity): Told => ({ path: "a.md", severity }));
    const failed = [{ path: "m.md", reason: "missing" }];
    const issues = read(makeRun({ "a.md": "" }, told, { failed }));
    expect(issues.map(({ severity }) => severity)).toEqual(["blocker", "major", "minor", "info"]);
    expect(issues[0]?.description).toBe("The seed could not be judged: missing");
  });

  it("has what existed before, since GitLab takes what is absent for fixed; nothing of the base", () => {
    const told = (["introduced", "existing", "fixed"] as const).map((verdict): Told => ({
      path: "a.md",
      message: verdict,
      verdict,
      severity: "warning",
    }));
    const issues = read(makeRun({ "a.md": "" }, told, { base: BASE }), { quiet: true });
    expect(issues.map(({ description }) => description)).toEqual(["introduced", "existing"]);
  });

  it("has no fingerprint twice, as GitLab keeps one entry of each, whatever the content", () => {
    fc.assert(
      fc.property(hostileRun, (run) => {
        const issues = read(run);
        const failedPaths = new Set(run.failed.map(({ path }) => path));
        const present = run.diagnostics.filter(({ verdict }) => verdict !== "fixed");
        expect(issues).toHaveLength(run.failed.length + present.length);
        const fingerprints = new Set(issues.map(({ fingerprint }) => fingerprint));
        expect(fingerprints.size).toBe(failedPaths.size + present.length);
      }),
    );
  });
});
