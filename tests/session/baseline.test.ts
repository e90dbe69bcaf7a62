import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import {
  adopted,
  change,
  configuration,
  judge,
  repositoryOf,
  seed,
  told,
  writeIn,
} from "./adopting.ts";

const file = "seedlint.baseline.jsonl";
const [a, b, c] = ["policies/en/a.md", "policies/en/b.md", "policies/en/c.md"] as const;
const wrong = seed("a", 300);

const read = ({ root }: TemporaryRepository, path = file): string =>
  readFileSync(join(root, path), "utf8");
const linesOf = (repository: TemporaryRepository): readonly string[] =>
  read(repository)
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/"fingerprint":"[0-9a-f]{32}"/, "…"));

describe("a baseline", () => {
  test("has a line for each finding, by seed, and makes them existing", async () => {
    const repository = repositoryOf({ [b]: seed("b", 101), [a]: wrong });
    expect(await writeIn(repository)).toMatchObject({
      isAccepted: true,
      revisions: [{ path: file, isNew: true, counts: new Map([["score-range", 2]]) }],
    });
    expect(linesOf(repository)).toEqual([
      '{"version":1}',
      '{"record":"policies/a","locale":"en","rule":"score-range","pointer":"/analysis/a/score",…}',
      '{"record":"policies/b","locale":"en","rule":"score-range","pointer":"/analysis/a/score",…}',
    ]);
    expect(told(await judge(repository))).toEqual([
      `existing score-range ${a}:3 (baseline)`,
      `existing score-range ${b}:3 (baseline)`,
    ]);
  });

  test("does not know what is new, also where it is like what it knows", async () => {
    const repository = await adopted({ [a]: wrong });
    change(repository, { [b]: seed("b", 300) });
    expect(told(await judge(repository))).toEqual([
      `existing score-range ${a}:3 (baseline)`,
      `introduced score-range ${b}:3`,
    ]);
  });

  test("knows a seed that is moved, reformatted or written in another syntax", async () => {
    const repository = await adopted({ [a]: wrong });
    const json = `---json\n{ "id": "a", "analysis": {\n "a": { "score": 300 } } }\n---\r\nMore.\r\n`;
    change(repository, { [a]: null, "policies/en/sub.md": json });
    const config = configuration.replace("{id}.md", "*.md");
    change(repository, { "seedlint.config.yaml": config });
    expect(told(await judge(repository))).toEqual([
      "existing score-range policies/en/sub.md:3 (baseline)",
    ]);
  });

  test("is told of when what it knows is gone, and only by a run that has looked", async () => {
    const repository = await adopted({ [a]: wrong, [b]: seed("b", 300) });
    change(repository, { [a]: seed("a", 1) });
    expect((await judge(repository)).baseline).toEqual({ paths: [file], goneCount: 1 });
    expect((await judge(repository, { paths: [a] })).baseline?.goneCount).toBeNull();
    const base = { kind: "head" } as const;
    expect((await judge(repository, { base })).baseline?.goneCount).toBeNull();
    expect((await judge(repository, { base, isAll: true })).baseline?.goneCount).toBe(1);
    const levels = new Map([["score-range", "off"]] as const);
    expect((await judge(repository, { levels })).baseline?.goneCount).toBe(0);
  });

  test("grows only if somebody says so, and shrinks only if somebody says so", async () => {
    const repository = await adopted({ [a]: wrong, [b]: seed("b", 300) });
    change(repository, { [a]: seed("a", 1), [c]: seed("c", 300) });
    const before = read(repository);
    const refused = [{ rule: "score-range", added: 1 }];
    expect(await writeIn(repository)).toMatchObject({
      isAccepted: false,
      revisions: [{ refused }],
    });
    expect(read(repository)).toBe(before);
    await writeIn(repository, "prune");
    expect(linesOf(repository).map((line) => /policies\/./.exec(line)?.[0])).toEqual([
      undefined,
      "policies/b",
    ]);
    await writeIn(repository, "update");
    change(repository, { [b]: seed("b", 1) });
    expect(await writeIn(repository)).toMatchObject({
      isAccepted: true,
      revisions: [{ goneCount: 1 }],
    });
    expect(linesOf(repository)).toHaveLength(3);
    await writeIn(repository, "renew");
    expect(linesOf(repository)).toHaveLength(2);
  });

  test("is removed when nothing is left of it, and not written for nothing", async () => {
    const repository = await adopted({ [a]: wrong });
    change(repository, { [a]: seed("a", 1) });
    await writeIn(repository, "prune");
    expect(existsSync(join(repository.root, file))).toBe(false);
    expect((await writeIn(repository)).revisions).toEqual([]);
  });

  test("takes what is replaced under the ratchet, but no more", async () => {
    const repository = await adopted({ [a]: wrong });
    change(repository, { [a]: seed("a", 1), [b]: seed("b", 300) });
    expect(await writeIn(repository, "ratchet")).toMatchObject({ isAccepted: true });
    expect(told(await judge(repository))).toEqual([`existing score-range ${b}:3 (baseline)`]);
    change(repository, { [c]: seed("c", 300) });
    const refused = [{ rule: "score-range", added: 1 }];
    expect(await writeIn(repository, "ratchet")).toMatchObject({
      isAccepted: false,
      revisions: [{ refused }],
    });
  });

  test("belongs to its configuration", async () => {
    const repository = repositoryOf({
      [a]: wrong,
      "sub/seedlint.config.yaml": configuration,
      "sub/policies/en/a.md": wrong,
      "clean/seedlint.config.yaml": configuration,
      "clean/policies/en/a.md": seed("a", 1),
    });
    const { revisions } = await writeIn(repository);
    expect(revisions.map(({ path }) => path)).toEqual([file, `sub/${file}`]);
    expect((await judge(repository)).diagnostics.map(({ verdict }) => verdict)).toEqual([
      "existing",
      "existing",
    ]);
  });

  test("may know a seed that cannot be read, but is not written while one is not judged", async () => {
    const repository = await adopted({ [a]: "---\nid: [\n---\n" });
    expect(told(await judge(repository))).toEqual([
      expect.stringMatching(/^existing frontmatter-syntax .* \(baseline\)$/),
    ]);
    change(repository, {
      "seedlint.config.yaml": `${configuration}  ./crash.mjs: error\n`,
      "crash.mjs":
        'export default { scope: "seed", meta: { id: "crash", since: "1.0.0", recommended: "warn", docs: { summary: "", why: "", remedy: "" }, messages: {} }, check() { throw new Error("x"); } };\n',
      [b]: seed("b", 1),
    });
    await expect(writeIn(repository, "update")).rejects.toThrow("no baseline is written");
  });

  test.each<[string, string, string]>([
    ["conflict markers", "<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n", "merge conflict"],
    ["a torn line", '{"version":1}\n{"fingerprint":"00', "no object of JSON"],
    ["a line without a fingerprint", '{"rule":"score-range"}\n', "`fingerprint` of 32 hex digits"],
    ["a version to come", '{"version":2}\n', "version 2, expected 1"],
    [
      "a count of nothing",
      `{"fingerprint":"${"0".repeat(32)}","rule":"x","count":0}\n`,
      "`count` from 1",
    ],
  ])("ends the run if it has %s", async (_, text, message) => {
    const repository = repositoryOf({ [a]: wrong, [file]: text });
    await expect(judge(repository)).rejects.toThrow(message);
    await expect(writeIn(repository, "update")).rejects.toThrow(message);
    expect(read(repository)).toBe(text);
  });

  test.each([
    ["conflict markers", "<<<<<<< ours\n", /^Keep the lines of both sides/],
    ["a torn line", '{"fingerprint":"00', /^Delete the line: .*--update/],
    ["a version to come", '{"version":2}\n', /^Take the seedlint that wrote it/],
  ])("says what to do about %s", async (_, text, hint) => {
    const repository = repositoryOf({ [a]: wrong, [file]: text });
    await expect(judge(repository)).rejects.toMatchObject({
      problems: [{ hint: expect.stringMatching(hint) as string }],
    });
  });

  test("is read in any order, and what stands there twice counts once", async () => {
    const repository = await adopted({ [a]: wrong, [b]: seed("b", 300) });
    const lines = read(repository).trimEnd().split("\n");
    change(repository, { [file]: [...lines, ...lines].toReversed().join("\r\n") });
    const run = await judge(repository);
    expect(run.diagnostics.map(({ verdict }) => verdict)).toEqual(["existing", "existing"]);
    expect(run.baseline?.goneCount).toBe(0);
  });
});

describe("with a base, a baseline", () => {
  const base = { kind: "head" } as const;

  test("of the head accepts what the change introduces", async () => {
    const repository = repositoryOf({ [a]: seed("a", 1) });
    change(repository, { [a]: wrong });
    await writeIn(repository);
    expect(told(await judge(repository, { base }))).toEqual([
      `existing score-range ${a}:3 (baseline)`,
    ]);
  });

  test("that loses an entry makes the finding introduced", async () => {
    const repository = await adopted({ [a]: wrong, [b]: seed("b", 300) });
    change(repository, { [file]: read(repository).replace(/.*policies\/a.*\n/, "") });
    const run = await judge(repository, { base });
    expect(told(run)).toEqual([`introduced score-range ${a}:3`]);
    expect(run.ruleChange?.effects).toEqual([{ rule: "score-range", added: 1, removed: 0 }]);
  });

  test("of a stranger's head is not looked at", async () => {
    const repository = repositoryOf({ [a]: seed("a", 1) });
    change(repository, { [a]: wrong });
    await writeIn(repository);
    repository.add();
    repository.commit();
    const run = await judge(repository, {
      head: { kind: "commit", ref: "HEAD" },
      base: { kind: "commit", ref: "HEAD~1" },
      rulesFrom: "HEAD~1",
    });
    expect(told(run)).toEqual([`introduced score-range ${a}:3`]);
    expect(run.ruleChange?.paths).toEqual([file]);
  });
});
