import { describe, expect, test } from "vitest";
import {
  change,
  configuration,
  judge,
  judgeChange,
  repositoryOf,
  seed,
  told,
  type Files,
} from "./adopting.ts";

const file = "seedlint.suppressions.yaml";
const entry = (more = ""): string =>
  `- record: policies/a\n  rule: score-range\n  reason: the source says so\n${more}`;
const a = "policies/en/a.md";
const wrong = seed("a", 300);

describe("with a base, a suppression", () => {
  const before = { [a]: wrong, [file]: entry() };

  test.each<[string, Files, Files, readonly string[]]>([
    [
      "that goes makes the finding introduced",
      before,
      { [file]: null },
      [`introduced score-range ${a}:3`],
    ],
    [
      "may come with its finding",
      { [a]: seed("a", 1) },
      before,
      [`[introduced score-range ${a}:3]`],
    ],
    [
      "holds while the seed changes",
      before,
      { [a]: seed("a", 300, "\nMore.\n") },
      [`[existing score-range ${a}:3]`],
    ],
    [
      "of a value no longer holds for another one",
      { [a]: wrong, [file]: entry("  value: 300\n") },
      { [a]: seed("a", 301) },
      [`introduced score-range ${a}:3`, `introduced suppression-unused ${file}:1`],
    ],
    [
      "that the change makes useless is told of",
      before,
      { [a]: seed("a", 1) },
      [`fixed score-range ${a}:3`, `introduced suppression-unused ${file}:1`],
    ],
    [
      "that was useless before is not told of",
      { [a]: seed("a", 1), [file]: entry() },
      { [a]: seed("a", 2) },
      [],
    ],
    [
      "that has expired before makes nothing new",
      { [a]: wrong, [file]: entry("  until: 2026-01-01\n") },
      { [a]: seed("a", 300, "\nMore.\n") },
      [`existing score-range ${a}:3`],
    ],
    [
      "that was invalid before is not told of",
      { [a]: seed("a", 1), [file]: "- {}\n" },
      { [a]: seed("a", 2) },
      [],
    ],
    [
      "that is invalid is told of when it comes",
      { [a]: seed("a", 1) },
      { [file]: "- { rule: score-range, reason: r }\n" },
      [`introduced suppression-invalid ${file}:1`],
    ],
    [
      "is of a record, wherever its file goes",
      before,
      { [a]: null, "policies/zh/a.md": wrong },
      ["[existing score-range policies/zh/a.md:3]"],
    ],
  ])("%s", async (_, first, second, expected) => {
    expect(told(await judgeChange(first, second))).toEqual(expected);
  });

  test("that comes is for existing findings too", async () => {
    const run = await judgeChange({ [a]: wrong }, { [file]: entry() }, { isAll: true });
    expect(told(run)).toEqual([`[existing score-range ${a}:3]`]);
  });

  test("in a body that goes makes the finding introduced", async () => {
    const body = (comment: string) => `\n# Aims\n\nText.\n\n${comment}\n\n# Aims\n`;
    const comment = "<!-- seedlint-disable-next-line markdown -- r -->";
    const run = await judgeChange(
      { [a]: seed("a", 1, body(comment)) },
      { [a]: seed("a", 1, body("Text.")) },
    );
    expect(told(run)).toEqual([`introduced markdown ${a}:12`]);
  });

  test("tells what the change of its file does", async () => {
    const { ruleChange } = await judgeChange({ [a]: wrong }, { [file]: entry() });
    expect(ruleChange).toEqual({
      paths: [file],
      effects: [{ rule: "score-range", added: 0, removed: 1 }],
      unknown: null,
    });
  });
});

describe("a change that may not suppress what it introduces", () => {
  const body = (comment: string) => `\n# Aims\n\nText.\n\n${comment}\n\n# Aims\n`;
  const comment = "<!-- seedlint-disable-next-line markdown -- r -->";
  const forbidding = `${configuration}suppressions: { ownFindings: false }\n`;
  const allowing = `${configuration}suppressions: { ownFindings: true }\n`;
  const config = "seedlint.config.yaml";

  test.each<[string, Files, Files]>([
    ["by an entry", { [config]: forbidding, [a]: seed("a", 1) }, { [a]: wrong, [file]: entry() }],
    [
      "by the same change allowing it",
      { [config]: forbidding, [a]: seed("a", 1) },
      { [config]: allowing, [a]: wrong, [file]: entry() },
    ],
  ])("does not, %s, and is told why", async (_, before, after) => {
    const run = await judgeChange(before, after);
    expect(told(run)).toEqual([`introduced score-range ${a}:3`]);
    expect(run.diagnostics[0]?.related).toEqual([
      expect.objectContaining({
        path: file,
        message: expect.stringContaining("takes effect after the merge") as string,
      }),
    ]);
  });

  test("does not by a comment, but what was there before holds", async () => {
    const clean = {
      [config]: forbidding,
      [a]: seed("a", 1, body("Text.").replace("# Aims\n\nText.", "")),
    };
    const run = await judgeChange(clean, { [a]: seed("a", 1, body(comment)) });
    expect(told(run)).toEqual([`introduced markdown ${a}:12`]);
    const suppressed = { [config]: forbidding, [a]: seed("a", 1, body(comment)), [file]: entry() };
    const later = await judgeChange(suppressed, { [a]: seed("a", 300, body(comment)) });
    expect(told(later)).toEqual([`[introduced score-range ${a}:3]`, `[existing markdown ${a}:12]`]);
  });

  test.each<[string, string, readonly string[]]>([
    ["a stranger's, unless the base allows it", configuration, [`introduced markdown ${a}:12`]],
    ["no stranger's that the base allows it to", allowing, [`[introduced markdown ${a}:12]`]],
  ])("is %s", async (_, base, expected) => {
    const repository = repositoryOf({ [config]: base, [a]: seed("a", 1) });
    change(repository, { [a]: seed("a", 1, body(comment)) });
    repository.add();
    repository.commit();
    const request = { rulesFrom: "HEAD~1", head: { kind: "commit", ref: "HEAD" } } as const;
    const run = await judge(repository, { ...request, base: { kind: "commit", ref: "HEAD~1" } });
    expect(told(run)).toEqual(expected);
    // Without a base nobody knows what is new.
    expect(told(await judge(repository, request))).toEqual(
      expected.map((line) => line.replace("existing", "introduced")),
    );
  });

  test("takes the file of the base where it is a stranger's", async () => {
    const repository = repositoryOf({ [a]: seed("a", 1) });
    change(repository, { [a]: wrong, [file]: entry() });
    repository.add();
    repository.commit();
    const run = await judge(repository, {
      rulesFrom: "HEAD~1",
      head: { kind: "commit", ref: "HEAD" },
      base: { kind: "commit", ref: "HEAD~1" },
    });
    expect(told(run)).toEqual([`introduced score-range ${a}:3`]);
    expect(run.ruleChange).toMatchObject({ paths: [file], effects: [] });
    expect(run.ruleChange?.unknown).toContain("after the merge");
  });
});
