import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { LintRun } from "../../src/sdk/index.ts";
import { UserError } from "../../src/sdk/user-error.ts";
import {
  proposeConfig,
  saveProposal,
  writeProposal,
  type ProposedCollection,
} from "../../src/session/init.ts";
import { lint } from "../../src/session/lint.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import {
  advisoryDatabase,
  bilingualCatalogue,
  hostileRepository,
  hugoSite,
  jekyllBlog,
  manyJsonSeeds,
  plainRepository,
  type Files,
} from "./repositories.ts";

const worktree = { kind: "worktree" } as const;
const today = "2026-01-31";
const opened: TemporaryRepository[] = [];

afterEach(() => {
  for (const repository of opened.splice(0)) repository.dispose();
});

function openRepository(files: Files): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  opened.push(repository);
  return repository;
}

/** Configures a repository and lints it. */
async function initAndLint(files: Files): Promise<LintRun> {
  const { root } = openRepository(files);
  const { collections } = await proposeConfig({ cwd: root, head: worktree });
  await saveProposal(root, writeProposal(collections));
  return lint({ cwd: root, paths: [], head: worktree, today });
}

/** What lint says of a configuration that was written, by rules that judge by it. */
async function findingsOf(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await initAndLint(files);
  return diagnostics
    .filter(({ rule }) => !CONTENT_RULES.has(rule))
    .map(({ path, rule, pointer }) => `${path} ${rule} ${pointer ?? ""}`);
}

/** Rules about the text of generated seeds, which say nothing of the configuration. */
const CONTENT_RULES: ReadonlySet<string> = new Set([
  "body-present",
  "text-boilerplate",
  "record-duplicate",
]);

async function problemOf(action: Promise<unknown>): Promise<UserError> {
  const error: unknown = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error;
  throw new Error("Expected a UserError", { cause: error });
}

describe("lint with a configuration that was inferred", () => {
  test("is quiet on a blog of Jekyll", async () => {
    expect(await findingsOf(jekyllBlog())).toEqual([]);
  });

  test("is quiet on a site of Hugo", async () => {
    expect(await findingsOf(hugoSite())).toEqual([]);
  });

  test("reports the slip of the pen in an advisory database, and nothing else", async () => {
    expect(await findingsOf(advisoryDatabase())).toEqual([
      "advisories/2021/GHSA-1007-xxxx-2021.md schema /severity",
    ]);
  });

  test("reports the errors in a catalogue in two languages", async () => {
    const found = await findingsOf(bilingualCatalogue());
    expect(found).toContain("data/sites/zh/site-11.md schema /opened");
    expect(new Set(found.map((line) => line.split(" ", 1)[0]))).toEqual(
      new Set(["data/sites/zh/site-11.md", "data/sites/zh/site-5.md", "data/sites/zh/site-9.md"]),
    );
  });

  test("takes paths, keys and values for what they are", async () => {
    const run = await initAndLint(hostileRepository);
    expect(run.counts).toMatchObject({ linted: 35, failed: 0 });
    expect(run.diagnostics.filter(({ rule }) => rule === "schema")).toEqual([]);
  });
});

test("ten thousand seeds take a few seconds, and the same files give the same bytes", async () => {
  const { root } = openRepository(manyJsonSeeds());
  const write = async () =>
    writeProposal((await proposeConfig({ cwd: root, head: worktree })).collections);
  const files = await write();
  expect(files.map(({ path }) => path)).toEqual([
    "seedlint.config.yaml",
    "schemas/items.schema.json",
  ]);
  expect(files[0]?.text).toContain(
    "files: items/{id}.md # id is the file name in 10,000 of 10,000",
  );
  expect(await write()).toEqual(files);
});

describe("init refuses", () => {
  test("a repository without seeds", async () => {
    const { root } = openRepository(plainRepository);
    const { code, problems } = await problemOf(proposeConfig({ cwd: root, head: worktree }));
    expect(code).toBe("init-no-seeds");
    expect(problems[0]?.message).toBe(
      "There is no Markdown file with front matter in the worktree, so nothing to configure",
    );
  });

  test("a repository with a configuration of any kind, and names it", async () => {
    const { root } = openRepository({ ...jekyllBlog(3), "seedlint.config.json": "{}" });
    const { code, problems } = await problemOf(proposeConfig({ cwd: root, head: worktree }));
    expect(code).toBe("init-configured");
    expect(problems[0]?.message).toContain("`seedlint.config.json`");
  });

  test("a configuration that git ignores", async () => {
    const repository = openRepository({ ...jekyllBlog(3), ".gitignore": "seedlint.*\n" });
    repository.write("seedlint.config.yaml", "rules: {}\n");
    const { code } = await problemOf(proposeConfig({ cwd: repository.root, head: worktree }));
    expect(code).toBe("init-configured");
  });

  test("to overwrite a schema, and writes nothing then", async () => {
    const { root } = openRepository({ ...jekyllBlog(), "schemas/posts.schema.json": "{}" });
    const { collections } = await proposeConfig({ cwd: root, head: worktree });
    const { code, problems } = await problemOf(saveProposal(root, writeProposal(collections)));
    expect(code).toBe("init-exists");
    expect(problems[0]?.message).toBe("There is a file at `schemas/posts.schema.json` already");
    expect(existsSync(join(root, "seedlint.config.yaml"))).toBe(false);
    expect(readFileSync(join(root, "schemas/posts.schema.json"), "utf8")).toBe("{}");
  });

  test("to write through a link that leads elsewhere", async () => {
    const repository = openRepository(jekyllBlog());
    repository.symlink("/tmp", "schemas");
    const { root } = repository;
    const { collections } = await proposeConfig({ cwd: root, head: worktree });
    const { problems } = await problemOf(saveProposal(root, writeProposal(collections)));
    expect(problems[0]?.message).toBe("`schemas` is no folder");
  });
});

describe("init looks", () => {
  test("past folders that have a configuration of their own, and past hidden ones", async () => {
    const { root } = openRepository({
      ...jekyllBlog(6),
      "fixtures/a/seedlint.config.yaml": "",
      "fixtures/a/x.md": "---\na: 1\n---\n",
    });
    const { collections } = await proposeConfig({ cwd: root, head: worktree });
    expect(collections.map(({ name }) => name)).toEqual(["pages", "posts"]);
  });

  test("at the whole repository from a folder of it", async () => {
    const { root } = openRepository(jekyllBlog(6));
    const proposal = await proposeConfig({ cwd: join(root, "_posts"), head: worktree });
    expect(proposal.root).toBe(root);
  });

  test("at a plain folder without git", async () => {
    const { root } = openRepository(jekyllBlog(6));
    const proposal = await proposeConfig({ cwd: join(root, "_posts"), head: { kind: "folder" } });
    expect(proposal.root).toBe(join(root, "_posts"));
    expect(proposal.collections.map(({ name }) => name)).toEqual(["pages"]);
  });
});

test("a relation to a collection that is not wanted is left out", async () => {
  const { root } = openRepository(bilingualCatalogue());
  const { collections } = await proposeConfig({ cwd: root, head: worktree });
  const configOf = (wanted: readonly ProposedCollection[]) => writeProposal(wanted)[0]?.text ?? "";
  expect(configOf(collections)).toContain("to: sites");
  expect(configOf(collections.filter(({ name }) => name === "owners"))).not.toContain("to: sites");
});
