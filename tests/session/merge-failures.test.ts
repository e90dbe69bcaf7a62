import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { exitCodeOf } from "../../src/session/exit-code.ts";
import { lint } from "../../src/session/lint.ts";
import { environment, temporary } from "../git/support.ts";

const relations = 'relations: [{ name: supersedes, from: "/supersedes/*" }]';
const config = (rule: string): string =>
  `collections: { all: { files: "seeds/{id}.md", ${relations} } }\nrules: { ${rule}: error }\n`;
const seed = (id: string, more = ""): string => `---\nid: ${id}\n${more}---\n`;

/** Crashes where a seed said so before, which only what is merged in does. */
const fragile = `import { defineRule } from "seedlint/sdk";
export default defineRule({
  scope: "change",
  meta: {
    id: "fragile", since: "1.0.0", recommended: "error",
    docs: { summary: "Require calm", why: "So.", remedy: "Wait." },
    messages: { never: "Never" },
  },
  *check({ before }) {
    if (before?.get("/broken") !== undefined) throw new Error("Broken");
  },
});
`;

/** Merges a branch, commits nothing, and takes the seed away that the branch has edited. */
async function judgeMerge(rule: string, edited: string, losesBlob: boolean): Promise<LintRun> {
  const files = {
    "seedlint.config.yaml": config(rule),
    "rules/fragile.mjs": fragile,
    "seeds/a.md": seed("a", "supersedes: [x]\n"),
    "seeds/x.md": seed("x"),
  };
  const made = temporary({ files });
  made.branch("other");
  made.commitFiles({ "seeds/x.md": edited });
  const oid = made.oid("HEAD:seeds/x.md");
  made.checkout("main");
  made.commitFiles({ "seeds/b.md": seed("b") });
  made.git(["merge", "-q", "--no-ff", "--no-commit", "other"]);
  made.git(["rm", "-q", "-f", "seeds/x.md"]);
  if (losesBlob) rmSync(join(made.root, ".git/objects", oid.slice(0, 2), oid.slice(2)));
  const [head, base] = [{ kind: "index" }, { kind: "head" }] as const;
  return lint({ cwd: made.root, paths: [], head, base, today: "2026-01-01", environment });
}

const policy = { failOn: "error", maxWarnings: undefined } as const;

describe("a merge that is being committed", () => {
  test("is judged where every version of a seed can be read", async () => {
    const run = await judgeMerge("reference-exists", seed("x", "title: X\n"), false);
    expect([run.failed, exitCodeOf(run, policy)]).toEqual([[], 1]);
  });

  test("is no pass if what it merges in cannot be read", async () => {
    const run = await judgeMerge("reference-exists", seed("x", "title: X\n"), true);
    expect(run.failed.map(({ path }) => path)).toEqual(["seeds/x.md"]);
    expect(run.counts).toMatchObject({ failed: 1, selected: run.counts.linted + 1 });
    expect(exitCodeOf(run, policy)).toBe(2);
  });

  test("is no pass if a rule crashes in what it merges in", async () => {
    const run = await judgeMerge("./rules/fragile.mjs", seed("x", "broken: true\n"), false);
    expect([run.hasCrashed, exitCodeOf(run, policy)]).toEqual([true, 2]);
  });
});
