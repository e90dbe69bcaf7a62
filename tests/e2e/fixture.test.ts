import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintJson, projectRoot } from "./support/seedlint.ts";

const folder = "fixtures/corpora/policy-hub";

interface Planted {
  readonly path: string;
  readonly rule: string;
  readonly pointer: string | null;
}

/** What the list beside the fixture names. */
function readPlanted(): readonly Planted[] {
  const text = readFileSync(join(projectRoot, `${folder}.expected.json`), "utf8");
  return JSON.parse(text) as Planted[]; // Written by hand, in this shape.
}

describe("the policy repository that comes with seedlint", () => {
  it("has each problem that was planted in it, and no other", () => {
    const { result, exitCode } = lintJson(["--no-git", folder], { cwd: projectRoot });
    const found = result.diagnostics.map(({ path, rule, pointer }) => ({ path, rule, pointer }));
    expect(found).toEqual(readPlanted());
    expect(result.counts).toMatchObject({ linted: 27, skipped: 0, failed: 0 });
    expect(exitCode).toBe(1);
  });
});
