import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { policiesAndFacilities } from "./support/corpus-config.ts";
import { lintJson, projectRoot, type MachineResult } from "./support/seedlint.ts";

const bundle = path.resolve(projectRoot, "../shared/corpus/policy-hub.bundle");

const config = `
${policiesAndFacilities}  countries:
    files: src/content/countries/{locale}/{id}.md
    slugged: true
    locales: { values: [en, zh] }
  docs:
    files: src/content/docs/{locale}/{slug}.md
    locales: { values: [en, zh] }
rules:
  score-range: [error, { minMax: [[/announcedCapacityMin, /announcedCapacityMax]] }]
`;

/** How many diagnostics each rule gives, by rule and message. */
function tally({ diagnostics }: MachineResult): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, messageId } of diagnostics) {
    for (const key of [rule, `${rule} ${messageId}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe.skipIf(!existsSync(bundle))("a real repository of 2,336 files", () => {
  const repository = TemporaryRepository.init();
  afterAll(() => {
    repository.dispose();
  });
  const lintTip = (): ReturnType<typeof lintJson> => {
    repository.git(["fetch", "-q", bundle, "main"]);
    repository.git(["reset", "-q", "--hard", "FETCH_HEAD"]);
    repository.write("seedlint.config.yaml", config);
    return lintJson(["--today", "2026-03-01"], { cwd: repository.root });
  };

  it("is judged whole, and its known problems are counted right", () => {
    const { result } = lintTip();
    const { selected = 0, linted = 0, skipped = 0, failed = 0 } = result.counts;
    expect(selected).toBe(linted + skipped + failed);
    expect({ linted, failed }).toEqual({ linted: 2332, failed: 0 });
    const counts = tally(result);
    const cut = ["truncated", "truncatedAfter"].map(
      (id) => counts.get(`description-matches-body ${id}`) ?? 0,
    );
    expect(cut.reduce((sum, count) => sum + count)).toBe(67);
    expect(counts.get("reference-exists")).toBe(16);
    expect(counts.get("score-range")).toBe(6);
    const silent = ["id-unique", "id-matches-path", "relation-acyclic", "supersedes-symmetry"];
    const told = [...silent, "audit-fresh", "rule-crashed", "frontmatter-syntax"].filter((rule) =>
      counts.has(rule),
    );
    expect(told).toEqual([]);
  });
});
