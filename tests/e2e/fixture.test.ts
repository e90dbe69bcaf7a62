import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import type { RuleMeta } from "../../src/sdk/index.ts";
import { lintJson, projectRoot } from "./support/seedlint.ts";

const folder = "fixtures/corpora/policy-hub";

interface Planted {
  readonly path: string;
  readonly rule: string;
  readonly pointer: string | null;
}

const read = (file: string): string => readFileSync(join(projectRoot, file), "utf8");

/** What the list beside the fixture names. */
function readPlanted(): readonly Planted[] {
  return JSON.parse(read(`${folder}.expected.json`)) as Planted[]; // Written by hand, in this shape.
}

/** What the table of the fixture's README names, as `path:line rule`. */
function readTable(): readonly string[] {
  const rows = read(`${folder}/README.md`).matchAll(/^\| `([^`]+)` \| ([^|]+) \| `([^`]+)` \|/gm);
  return [...rows].flatMap(([, path = "", lines = "", rule = ""]) =>
    lines.split(" and ").map((line) => `content/${path}:${line} ${rule}`),
  );
}

const isRecommended = ({ recommended, preview }: RuleMeta): boolean =>
  recommended !== "off" && preview !== true;

describe("the policy repository that comes with seedlint", () => {
  let run: ReturnType<typeof lintJson>;
  beforeAll(() => {
    run = lintJson(["--no-git", folder], { cwd: projectRoot });
  });

  it("has each problem that was planted in it, and no other", () => {
    const { diagnostics, counts } = run.result;
    const found = diagnostics.map(({ path, rule, pointer }) => ({ path, rule, pointer }));
    expect(found).toEqual(readPlanted());
    expect(counts).toMatchObject({ linted: 38, skipped: 0, failed: 0 });
    expect(run.exitCode).toBe(1);
  });

  it("has a table of them in its README, with their lines", () => {
    const places = run.result.diagnostics.map(
      ({ path, start, rule }) => `${path}:${start.line} ${rule}`,
    );
    expect(readTable().toSorted()).toEqual(places.toSorted());
  });

  it("has a problem of each rule that the recommended preset turns on, but for rules about changes", () => {
    // A folder has no history; change-rules.test.ts has one for each of these rules.
    const expected = rules
      .filter(({ scope, meta }) => scope !== "change" && isRecommended(meta))
      .map(({ meta }) => meta.id);
    expect(run.result.diagnostics.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(expected),
    );
  });
});
