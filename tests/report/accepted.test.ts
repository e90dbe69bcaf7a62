import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { github } from "../../src/report/github.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import { json } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { markdown } from "../../src/report/markdown.ts";
import { outcomeOf } from "../../src/report/outcome.ts";
import { pretty } from "../../src/report/pretty.ts";
import { rdjson } from "../../src/report/rdjson.ts";
import { resultSchema } from "../../src/report/result-schema.ts";
import { sarif } from "../../src/report/sarif.ts";
import type { LintRun } from "../../src/sdk/index.ts";
import { BASE, makeRun, toDiagnostic } from "./make-run.ts";

const options = { tool: { name: "seedlint", version: "1.2.3" } };
const files = { "a.md": "---\nid: a\n---\n", "b.md": "---\nid: b\n---\n" };
const suppression = {
  reason: "原文 says so",
  until: "2026-12-31",
  path: "seedlint.suppressions.yaml",
};
const suppressed = [toDiagnostic({ path: "b.md", rule: "quiet-rule", suppression })];
const known = { path: "a.md", verdict: "existing", isBaselined: true } as const;
const baseline = { paths: ["seedlint.baseline.jsonl"], goneCount: 12 };
const reports = { github, gitlab, junit, markdown, pretty, rdjson };

describe("a suppressed finding", () => {
  const run = makeRun(files, [], { suppressed });

  it("fails nothing, and is no finding of any report but those that are whole", () => {
    expect(outcomeOf(run, { failOn: "info" })).toBe("clean");
    for (const report of Object.values(reports)) {
      expect(report(run, options)).not.toContain("quiet-rule");
    }
  });

  it("is counted for people", () => {
    expect(pretty(run, options)).toBe("✔ All 2 seeds are clean · 1 suppressed\n");
    expect(markdown(run, options)).toContain("Accepted: 1 suppressed.\n");
    expect(github(run, options)).toBe("seedlint: 1 suppressed\n");
  });

  it("is in the machine result, in its order and with its reason", () => {
    const mixed = makeRun(files, [{ path: "a.md" }, { path: "c.md" }], { suppressed });
    const result = JSON.parse(json(mixed, options)) as Record<string, unknown>;
    expect(new Ajv2020({ allowUnionTypes: true }).validate(resultSchema, result)).toBe(true);
    expect(result["counts"]).toMatchObject({ error: 2, introduced: 2, suppressed: 1 });
    expect(result["diagnostics"]).toMatchObject([
      { path: "a.md", suppressed: null },
      { path: "b.md", suppressed: suppression },
      { path: "c.md", suppressed: null },
    ]);
  });

  it("is in SARIF with what accepts it: in the source for a comment, else external", () => {
    const inSeed = { ...suppression, path: "a.md" };
    const both = [...suppressed, toDiagnostic({ path: "a.md", suppression: inSeed })];
    const log = JSON.parse(sarif(makeRun(files, [], { suppressed: both }), options)) as {
      readonly runs: readonly { readonly results: readonly unknown[] }[];
    };
    expect(log.runs[0]?.results).toMatchObject([
      { suppressions: [{ kind: "inSource", status: "accepted" }] },
      {
        ruleId: "quiet-rule",
        suppressions: [{ kind: "external", justification: "原文 says so" }],
      },
    ]);
  });
});

describe("a finding that the baseline knows", () => {
  const run = makeRun(files, [known], { baseline });

  it("passes as existing, without a base too", () => {
    expect(outcomeOf(run, {})).toBe("passed");
    expect(pretty(run, options).split("\n")).toEqual([
      "   Existing  1 error left as it was; --all lists it",
      "   Accepted  1 in the baseline, 12 findings of the baseline no longer occur: run seedlint baseline --prune",
      "   Linted    2 seeds",
      "",
      "✔ Nothing new; the baseline has 1 error",
      "",
    ]);
    expect(markdown(run, options)).toContain("| Existing | 1 | 0 | 0 |");
    expect(markdown(run, options)).toContain("run `seedlint baseline --prune`.");
  });

  it("is listed with `isAll`, and counts then", () => {
    const all = { ...options, isAll: true };
    expect(outcomeOf(run, all)).toBe("failed");
    expect(pretty(run, all)).toContain("existing error");
    expect(pretty(run, all)).toContain("Nothing new, but 1 existing error in 1 seed");
  });

  it("is told from what is new beside it", () => {
    const mixed = makeRun(files, [known, { path: "b.md" }], { baseline });
    expect(pretty(mixed, options)).toContain("✖ 1 new error in 1 seed\n");
    const result = JSON.parse(json(mixed, options)) as LintRun;
    expect(result.counts).toMatchObject({ introduced: 1, existing: 1, baselined: 1 });
    expect(result.baseline).toEqual({ paths: baseline.paths, gone: 12 });
  });
});

describe("a rule that has grown under the ratchet", () => {
  const ratchet = [
    { rule: "audit-fresh", added: 2 },
    { rule: "list-items", added: 1 },
  ];
  const run = makeRun(files, [{ path: "a.md", rule: "audit-fresh", severity: "warning" }], {
    base: BASE,
    ratchet,
  });
  const said =
    "`audit-fresh` has 2 findings more than before, `list-items` 1, which --ratchet forbids";

  it("fails the run, and every report says why", () => {
    expect(outcomeOf(run, {})).toBe("failed");
    expect(pretty(run, options)).toContain(`✖ ${said}\n`);
    expect(github(run, options)).toContain(said);
    expect(junit(run, options)).toContain('failures="1"');
    expect(markdown(run, { ...options, settings: "inputs" })).toContain("which ratchet forbids");
  });

  it("is no failure while none has", () => {
    expect(outcomeOf({ ...run, ratchet: [] }, {})).toBe("passed");
  });
});
