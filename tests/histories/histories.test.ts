import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic, LintRun } from "../../src/sdk/index.ts";
import { GitHistories } from "./git-histories.ts";
import { findExcused } from "./find-excused.ts";
import { isInPlace, type History, type Told } from "./history.ts";
import { themes } from "./index.ts";
import { lintInMemory, lintSide } from "./lint-in-memory.ts";

type Verdicts = Readonly<Record<Diagnostic["verdict"], readonly string[]>>;

/** What was told, each `rule path`, sorted. */
function verdictsOf(diagnostics: readonly Diagnostic[]): Verdicts {
  const of = (wanted: Diagnostic["verdict"]) =>
    diagnostics
      .filter(({ verdict }) => verdict === wanted)
      .map(({ rule, path }) => `${rule} ${path}`)
      .toSorted();
  return { introduced: of("introduced"), existing: of("existing"), fixed: of("fixed") };
}

function expectedOf({ introduced = [], existing = [], fixed = [] }: Told): Verdicts {
  return {
    introduced: introduced.toSorted(),
    existing: existing.toSorted(),
    fixed: fixed.toSorted(),
  };
}

/** What is introduced is told in the words that are wanted, if any are. */
function expectSaid(diagnostics: readonly Diagnostic[], { messages }: Told): void {
  const said = diagnostics
    .filter(({ verdict }) => verdict === "introduced")
    .map(({ rule, path, message }) => `${rule} ${path}: ${message}`);
  expect(messages === undefined ? undefined : said.toSorted()).toEqual(messages?.toSorted());
}

/** Without `--all`, of existing ones only those are told that the change is about. */
function expectConcise(diagnostics: readonly Diagnostic[], { told, ...history }: History): void {
  const all = expectedOf(told);
  const actual = verdictsOf(diagnostics);
  const isChanged = (line: string): boolean => {
    const path = line.slice(line.indexOf(" ") + 1);
    return textOf(history.before.get(path)) !== textOf(history.after.get(path));
  };
  expect({ ...actual, existing: actual.existing.filter(isChanged) }).toEqual({
    ...all,
    existing: all.existing.filter(isChanged),
  });
  expect(all.existing).toEqual(expect.arrayContaining([...actual.existing]));
}

/** On disk, git takes other line ends for what they were when they were checked out. */
function textOf(content: string | Uint8Array | undefined): string {
  return String(content).replaceAll("\r\n", "\n");
}

/** Each `rule +added −removed`. */
function effectsOf({ ruleChange }: LintRun): readonly string[] | undefined {
  return ruleChange?.effects.map(({ rule, added, removed }) => `${rule} +${added} −${removed}`);
}

describe.each(themes)("%s, in memory", (_, histories) => {
  it.each(histories)("$name", async (history) => {
    const diagnostics = await lintInMemory(history, true);
    expect(verdictsOf(diagnostics)).toEqual(expectedOf(history.told));
    expectSaid(diagnostics, history.told);
    expectConcise(await lintInMemory(history, false), history);
  });
});

describe.each(themes)("%s, in git", (_, histories) => {
  let git: GitHistories;
  beforeAll(() => {
    git = new GitHistories(histories);
  });
  afterAll(() => {
    git.dispose();
  });

  it.each([...histories.entries()].map(([index, history]) => ({ ...history, index })))(
    "$name",
    async ({ index, ...history }) => {
      const range = await git.lintRange(index);
      expect(verdictsOf(range.diagnostics)).toEqual(expectedOf(history.told));
      expect(effectsOf(range)).toEqual(history.told.effects);
      expectSaid(range.diagnostics, history.told);
      git.stage(index);
      expectConcise((await git.lintStaged()).diagnostics, history);
      expectConcise((await git.lintWorktree(index)).diagnostics, history);
    },
  );
});

describe("the histories", () => {
  const all = themes.flatMap(([, histories]) => histories);

  it.each(all.filter(isInPlace))(
    "excuse no new mistake of a seed by an old one of another: $name",
    async (history) => {
      const diagnostics = await lintInMemory(history, true);
      const introduced = diagnostics.filter(({ verdict }) => verdict === "introduced");
      const [head, base] = [await lintSide(history, "after"), await lintSide(history, "before")];
      expect(findExcused({ head, base, introduced }, (path) => [path])).toEqual([]);
    },
  );

  it("are a hundred or more, each of its own name and with something that changes", () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
