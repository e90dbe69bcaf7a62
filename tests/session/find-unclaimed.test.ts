import { describe, expect, test } from "vitest";
import type { LintRequest } from "../../src/session/request.ts";
import { lint } from "../../src/session/lint.ts";
import { environment, temporary } from "../git/support.ts";

const seed = "---\nid: a\n---\n";
const broken = "---\nid: [\n---\n";
const config = `extends: []
collections:
  policies: { files: "content/policies/{locale}/{id}.md" }
  facilities: { files: ["content/facilities/{id}.md", "!content/facilities/README.md"] }
ignores: ["**/ignored.md"]
`;
const valid = {
  "seedlint.config.yaml": config,
  "content/policies/en/a.md": seed,
  "content/facilities/b.md": seed,
};

/** Judges files on top of those of a first commit; skipped paths in order, all for one reason. */
async function skippedOf(
  files: Readonly<Record<string, string>>,
  request: Partial<LintRequest> = {},
): Promise<readonly string[]> {
  const repository = temporary();
  repository.commitFiles({ "content/facilities/OLD.MD": broken, ...valid });
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  const { skipped, counts, diagnostics } = await lint({
    cwd: repository.root,
    paths: [],
    head: { kind: "worktree" },
    environment,
    ...request,
  });
  expect(diagnostics).toEqual([]);
  expect(counts.selected).toBe(counts.linted + counts.skipped + counts.failed);
  expect(new Set(skipped.map(({ reason }) => reason))).toEqual(
    new Set(skipped.length === 0 ? [] : ["no collection has it"]),
  );
  return skipped.map(({ path }) => path);
}

const mistyped = {
  "content/facilities/UP.Markdown": broken,
  "content/facilities/sub/x.md": broken,
  "content/policies/sub/ne/x.md": broken,
};

describe("Markdown that no collection has", () => {
  test("is skipped by name below the fixed folders of a pattern", async () => {
    expect(await skippedOf(mistyped)).toEqual([
      "content/facilities/OLD.MD",
      ...Object.keys(mistyped),
    ]);
  });

  test("is told of a change only if the change has it", async () => {
    expect(await skippedOf(mistyped, { base: { kind: "head" } })).toEqual(Object.keys(mistyped));
    expect(await skippedOf({}, { base: { kind: "head" } })).toEqual([]);
  });

  test("is told of a change with the others where every seed is judged", async () => {
    const skipped = await skippedOf({}, { base: { kind: "head" }, isAll: true });
    expect(skipped).toEqual(["content/facilities/OLD.MD"]);
  });

  test("is told of what was asked for, once", async () => {
    const request = { paths: ["content/policies", "content/policies/sub/ne/x.md"] };
    expect(await skippedOf(mistyped, request)).toEqual(["content/policies/sub/ne/x.md"]);
  });

  test.each([
    ["is elsewhere", { "README.md": broken, "content/README.md": broken }],
    ["is ignored", { "content/policies/sub/ne/ignored.md": broken }],
    ["is taken out", { "content/facilities/README.md": broken }],
    ["is no Markdown", { "content/policies/sub/ne/x.txt": broken }],
    [
      "belongs to another configuration",
      {
        "content/policies/sub/seedlint.config.yaml":
          'extends: []\ncollections: { x: { files: "x/{id}.md" } }\n',
        "content/policies/sub/x/a.md": seed,
        "content/policies/sub/README.md": broken,
      },
    ],
  ])("is passed over if it %s", async (_, files) => {
    expect(await skippedOf(files)).toEqual(["content/facilities/OLD.MD"]);
  });

  test("is passed over below patterns that begin with a wildcard, and without collections", async () => {
    const any = 'extends: []\ncollections: { all: { files: "**/{id}.md" } }\n';
    const files = { "content/facilities/x.markdown": broken };
    expect(await skippedOf({ "seedlint.config.yaml": any, ...files })).toEqual([]);
  });
});
