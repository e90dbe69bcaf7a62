import { describe, expect, test } from "vitest";
import {
  configuration,
  judge,
  judgeChange,
  repositoryOf,
  seed,
  told,
  type Files,
} from "./adopting.ts";

const file = "seedlint.suppressions.yaml";
const entry = (more = "", rule = "score-range"): string =>
  `- record: policies/a\n  rule: ${rule}\n  reason: the source says so\n${more}`;
const a = "policies/en/a.md";
const wrong = seed("a", 300);

async function messages(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await judge(repositoryOf(files));
  return diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

describe("an entry of the file of suppressions", () => {
  test.each<[string, string]>([
    ["by record", entry()],
    ["by record and locale", entry("  locale: en\n")],
    ["by path", `- { files: policies/**, rule: score-range, reason: r }\n`],
    ["by pointer", entry("  pointer: /analysis/a/score\n")],
    ["by what holds the value", entry("  pointer: /analysis\n")],
    ["by a pattern of pointers", entry("  pointer: /analysis/*/score\n")],
    ["by value", entry("  value: 300\n")],
    ["until today", entry("  until: 2026-06-01\n")],
    ["of several rules", entry("", "[score-range]")],
  ])("suppresses %s", async (_, text) => {
    const run = await judge(repositoryOf({ [a]: wrong, [file]: text }));
    expect(told(run)).toEqual([`[introduced score-range ${a}:3]`]);
    expect(run.suppressed?.[0]?.suppression).toMatchObject({ path: file });
  });

  test.each<[string, string]>([
    ["another record", entry().replace("/a", "/b")],
    ["another locale", entry("  locale: zh\n")],
    ["another path", `- { files: drafts/**, rule: score-range, reason: r }\n`],
    ["another place", entry("  pointer: /analysis/b\n")],
    ["another value", entry("  value: 301\n")],
    ["another rule", entry("", "markdown")],
  ])("is unused if it names %s", async (_, text) => {
    const run = await judge(repositoryOf({ [a]: wrong, [file]: text }));
    expect(told(run)).toEqual([
      `introduced score-range ${a}:3`,
      `introduced suppression-unused ${file}:1`,
    ]);
  });

  test("is told of when its last day has passed, and no longer suppresses", async () => {
    const text = entry("  until: 2026-05-31\n");
    const run = await judge(repositoryOf({ [a]: wrong, [file]: text }));
    expect(told(run)).toEqual([
      `introduced score-range ${a}:3`,
      `introduced suppression-expired ${file}:1`,
    ]);
  });

  test("says which record was meant, and which of its rules are of no use", async () => {
    const text = `- { record: policies/bb, rule: score-range, reason: r }
- { record: policies/ab, rule: [score-range, markdown], reason: r }
`;
    const seeds = { [a]: wrong, "policies/en/ab.md": seed("ab", 300) };
    expect(await messages({ ...seeds, [file]: text })).toEqual([
      expect.stringContaining("score-range: "),
      "suppression-unused: This suppression of `score-range` suppresses nothing: there is no record `policies/bb`; did you mean `policies/ab`?",
      "suppression-unused: This suppression of `markdown` suppresses nothing",
    ]);
  });

  test("is told of among thousands, though only the first are compared with all records", async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, index) => `- { record: policies/ab-${index}, rule: score-range, reason: r }\n`,
    );
    const all = await messages({ "policies/en/abc.md": seed("abc", 3), [file]: lines.join("") });
    const notices = all.filter((message) => message.startsWith("suppression-unused: "));
    expect(notices).toHaveLength(3000);
    const hasSuggestion = (message: string) => message.endsWith("; did you mean `policies/abc`?");
    expect(notices.findLastIndex(hasSuggestion)).toBe(99);
    expect(notices.filter(hasSuggestion)).toHaveLength(100);
    expect(notices.at(-1)).toContain("there is no record `policies/ab-2999`");
  });

  test("is told what was meant wherever it names the same again", async () => {
    const line = "- { record: policies/ab, rule: score-range, reason: r }\n";
    const all = await messages({ "policies/en/abc.md": seed("abc", 3), [file]: line.repeat(200) });
    expect(all.filter((message) => message.includes("`policies/abc`"))).toHaveLength(200);
  });

  test.each<[string, string, string, string]>([
    ["no reason", "- { record: policies/a, rule: score-range }", "1", "`reason` is missing"],
    [
      "a blank reason",
      "- { record: policies/a, rule: score-range, reason: ' ' }",
      "1",
      "expected a reason, found blanks",
    ],
    ["no seed", "- { rule: score-range, reason: r }", "1", "`record` or `files` is missing"],
    [
      "an unknown key",
      "- rule: score-range\n  record: policies/a\n  reason: r\n  untill: 2026-01-01",
      "4",
      "unknown key `untill`; did you mean `until`?",
    ],
    [
      "an unknown rule",
      "- record: policies/a\n  rule: score-rang\n  reason: r",
      "2",
      "unknown rule `score-rang`; did you mean `score-range`?",
    ],
    [
      "a rule of the engine",
      "- { record: policies/a, rule: frontmatter-syntax, reason: r }",
      "1",
      "rule `frontmatter-syntax` cannot be suppressed, because the other rules rely on it",
    ],
    [
      "no day",
      "- { record: policies/a, rule: score-range, reason: r, until: 2026-02-30 }",
      "1",
      "expected a day such as `2026-12-31`, found `2026-02-30`",
    ],
    [
      "no pointer",
      "- { record: policies/a, rule: score-range, reason: r, pointer: url }",
      "1",
      "expected a JSON pointer such as `/provenance/reviewer`, found `url`",
    ],
    [
      "exclusions only",
      "- { files: '!x', rule: score-range, reason: r }",
      "1",
      "there are only patterns that exclude, so that nothing is included",
    ],
    [
      "no list",
      "record: policies/a",
      "1",
      'expected a list of suppressions, found `{"record":"policies/a"}`',
    ],
  ])("is invalid with %s, and the others hold", async (_, text, line, problem) => {
    const rest = text.startsWith("-")
      ? `\n- { record: policies/a, rule: score-range, reason: r }\n`
      : "";
    const run = await judge(repositoryOf({ [a]: wrong, [file]: `${text}${rest}` }));
    const invalid = run.diagnostics.find(({ rule }) => rule === "suppression-invalid");
    expect(invalid?.message).toBe(`This suppression is not in force: ${problem}`);
    expect(told(run)).toContain(`introduced suppression-invalid ${file}:${line}`);
    expect(run.suppressed?.length ?? 0).toBe(rest === "" ? 0 : 1);
  });

  test("may be written as JSON, and not in two files", async () => {
    const json = JSON.stringify([{ record: "policies/a", rule: "score-range", reason: "r" }]);
    const files = { [a]: wrong, "seedlint.suppressions.json": json };
    expect(told(await judge(repositoryOf(files)))).toEqual([`[introduced score-range ${a}:3]`]);
    await expect(judge(repositoryOf({ ...files, [file]: "" }))).rejects.toThrow(
      "two files of suppressions",
    );
  });

  test("ends the run if the file is no YAML", async () => {
    await expect(judge(repositoryOf({ [a]: wrong, [file]: "- {" }))).rejects.toThrow("not YAML");
  });

  test("stands beside the configuration that governs", async () => {
    const files = {
      [a]: wrong,
      "sub/seedlint.config.yaml": configuration,
      "sub/policies/en/a.md": wrong,
      [`sub/${file}`]: `- { files: policies/en/a.md, rule: score-range, reason: r }\n`,
    };
    expect(told(await judge(repositoryOf(files)))).toEqual([
      `introduced score-range ${a}:3`,
      "[introduced score-range sub/policies/en/a.md:3]",
    ]);
  });

  test("is not called unused by a run that has not looked at its seed or asked its rule", async () => {
    const b = "policies/en/b.md";
    const files = { [a]: seed("a", 1), [b]: seed("b", 1), [file]: entry() };
    const repository = repositoryOf(files);
    expect(told(await judge(repository, { paths: [b] }))).toEqual([]);
    expect(told(await judge(repository, { levels: new Map([["score-range", "off"]]) }))).toEqual(
      [],
    );
    expect(told(await judge(repository))).toEqual([`introduced suppression-unused ${file}:1`]);
    expect(told(await judgeChange(files, { [b]: seed("b", 2) }))).toEqual([]);
  });

  test("is set aside as any rule is, but for what is invalid", async () => {
    const off = `${configuration}  suppression-unused: off\n`;
    const files = { [a]: seed("a", 1), [file]: entry() };
    expect(told(await judge(repositoryOf({ ...files, "seedlint.config.yaml": off })))).toEqual([]);
    const invalid = `${configuration}  suppression-invalid: off\n`;
    await expect(
      judge(repositoryOf({ ...files, "seedlint.config.yaml": invalid })),
    ).rejects.toThrow("always an error");
  });
});
