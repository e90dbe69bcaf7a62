import { afterEach, expect, test } from "vitest";
import { lint } from "../../src/session/lint.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

const config = (folder: string): string =>
  `collections:\n  notes: { files: "${folder}{locale}/{id}.md" }\nrules: { text-trim: warn }\n`;
const note = (title: string): string => `---\ntitle: "${title} "\n---\n\nText.\n`;

const files = {
  "seedlint.config.yaml": config("old/"),
  "old/en/a.md": note("A"),
  "old/en/b.md": note("B"),
  "old/fr/a.md": note("C"),
};

/** What a move of paths, together with other contents, does to `files`. */
async function judgeMove(
  moves: readonly (readonly [string, string])[],
  texts: Readonly<Record<string, string>>,
) {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  for (const [from, to] of moves) {
    repository.write(`${to}/.keep`, "");
    repository.git(["mv", from, to]);
  }
  for (const [path, text] of Object.entries(texts)) repository.write(path, text);
  repository.add();
  const run = await lint({
    ...{ cwd: repository.root, paths: [], today: "2026-01-01" },
    ...{ head: { kind: "index" }, base: { kind: "head" } },
  });
  return {
    verdicts: run.diagnostics.map(({ verdict, path }) => `${verdict} ${path}`),
    deleted: run.deletedCount,
    effects: run.ruleChange?.effects,
  };
}

const existing = (folder: string): readonly string[] =>
  ["en/a.md", "en/b.md", "fr/a.md"].map((path) => `existing ${folder}/${path}`);

test("content that moves with its configuration's pattern keeps its problems, edited or not", async () => {
  const { verdicts, deleted, effects } = await judgeMove([["old", "new"]], {
    "seedlint.config.yaml": config("new/old/"),
    "new/old/en/b.md": note("B").replace("Text.", "Another text."),
  });
  expect(verdicts).toEqual(existing("new/old"));
  expect(deleted).toBe(0);
  expect(effects).toEqual([]);
});

test("so it does where the configuration moves with it", async () => {
  const moves = [
    ["old", "sub"],
    ["seedlint.config.yaml", "sub"],
  ] as const;
  const { verdicts, deleted } = await judgeMove(moves, {});
  expect(verdicts).toEqual(existing("sub/old"));
  expect(deleted).toBe(0);
});
