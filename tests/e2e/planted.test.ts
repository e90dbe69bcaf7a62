import { afterEach, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { seedRules } from "../../src/seed/seed-rules.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { defects, together } from "./planted/defects.ts";
import { lintFiles } from "./planted/lint.ts";
import { expectedOf, plant, tell, type Planted } from "./planted/plant.ts";
import { settings, today } from "./planted/repository.ts";
import { syntaxes } from "./planted/syntaxes.ts";
import { lintJson } from "./support/seedlint.ts";

describe.each(syntaxes)("a clean repository in %s", (syntax) => {
  it("has nothing wrong before anything is planted", async () => {
    expect(await lintFiles(plant([], syntax).files)).toEqual([]);
  });

  it.each(defects)("then has only $name", async (defect) => {
    const planted = plant([defect], syntax);
    const found = await lintFiles(planted.files);
    expect(found.map((diagnostic) => tell(planted, diagnostic)).toSorted()).toEqual(
      expectedOf(planted),
    );
  });
});

describe("the defects", () => {
  // What a change does to a record is not to be seen in one state of it.
  const own = rules.filter(({ scope }) => scope === "seed" || scope === "corpus");
  const ruleIds = [...own.map(({ meta }) => meta.id), ...seedRules.map(({ id }) => id)];

  it.each(ruleIds)("are found by %s in two or more of them", (id) => {
    const found = defects.filter(({ finds }) => finds.some(({ rule }) => rule === id));
    expect(found.length).toBeGreaterThanOrEqual(2);
  });

  it("are of rules that exist, and sixty or more", () => {
    const told = defects.flatMap(({ finds }) => finds.map(({ rule }) => rule));
    expect(ruleIds).toEqual(expect.arrayContaining(told));
    expect(defects.length).toBeGreaterThanOrEqual(60);
  });
});

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

/** What the command line says of a commit of the planted seeds. */
function lintCommit({ files }: Planted) {
  const repository = TemporaryRepository.init({
    files: Object.fromEntries<string | Uint8Array>([...settings, ...files]),
  });
  repositories.push(repository);
  return lintJson(["--today", today], { cwd: repository.root });
}

describe.each(syntaxes)("the command line, in a repository in %s", (syntax) => {
  it("passes a clean one", () => {
    const { exitCode, result } = lintCommit(plant([], syntax));
    expect(exitCode).toBe(0);
    expect(result.counts).toMatchObject({ selected: 24, linted: 24 });
    expect(result.diagnostics).toEqual([]);
  });

  it.each(together)("finds, all at once, %s", (_, planting) => {
    const planted = plant(planting, syntax);
    const { exitCode, result } = lintCommit(planted);
    expect(exitCode).toBe(1);
    const found = result.diagnostics.map(({ start, end, ...diagnostic }) =>
      tell(planted, { ...diagnostic, span: { start: start.offset, end: end.offset } }),
    );
    expect(found.toSorted()).toEqual(expectedOf(planted));
  });
});
