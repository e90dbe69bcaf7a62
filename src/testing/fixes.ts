import { fixInPasses } from "../engine/fix/fix-in-passes.ts";
import { toFixPolicy } from "../engine/fix/policy.ts";
import { resolveRemedies } from "../engine/fix/resolve-remedies.ts";
import { lintProject } from "../engine/lint-project.ts";
import type { TextEdit } from "../sdk/index.ts";
import { applyTextEdits } from "../text/text-edits.ts";
import type { Texts } from "./case-files.ts";
import type { CaseProject } from "./case-project.ts";
import type { InvalidCase, ValidCase } from "./rule-cases.ts";
import { drawLines, drawTextDifference } from "./tell-texts.ts";

/** Opens a case whose files have these texts. */
export type OpenTexts = (files: Texts) => Promise<CaseProject>;

/**
 * What the engine makes of a case by the rule's fixes and suggestions, where it is not what the case
 * says; undefined if it is. All fixes are made, in as many passes as it takes; of the suggestions
 * each alone.
 *
 * @param example without marks
 */
export async function findMendProblem(
  open: OpenTexts,
  example: ValidCase,
  { fixed = {}, suggested = {} }: Pick<InvalidCase, "fixed" | "suggested">,
): Promise<string | undefined> {
  const problems = [
    ...(await findFixProblems(open, example, fixed)),
    ...(await findSuggestionProblems(open, example, suggested)),
  ];
  return problems.length === 0 ? undefined : problems.join("\n\n");
}

async function findFixProblems(
  open: OpenTexts,
  { files }: ValidCase,
  expected: Texts,
): Promise<readonly string[]> {
  const { files: written, left } = await fixInPasses(
    async (edited) => {
      const { project, files: seeds } = await open({ ...files, ...toTexts(edited) });
      return { judged: [{ rules: project.rules, outcome: await lintProject(project, seeds) }] };
    },
    toFixPolicy({ isAll: false, isUnsafe: false }),
  );
  const refused = left.map(
    ({ diagnostic, reason }) => `A fix cannot be made: ${diagnostic.message}\n  ${reason}`,
  );
  const actual = toTexts(new Map([...written].map(([path, { after }]) => [path, after])));
  return [...refused, ...tellFiles({ original: files, expected, actual }, "`fixed`")];
}

async function findSuggestionProblems(
  open: OpenTexts,
  { files }: ValidCase,
  expected: Readonly<Record<string, Texts>>,
): Promise<readonly string[]> {
  const { project, files: seeds } = await open(files);
  const outcome = await lintProject(project, seeds);
  const { diagnostics } = await resolveRemedies(outcome, "all");
  const problems: string[] = [];
  const actual = new Map<string, Texts>();
  for (const [index, { remedies = [], verdict }] of diagnostics.entries()) {
    if (verdict !== "introduced") continue;
    const offered = outcome.diagnostics[index]?.mend?.suggestions ?? [];
    const made = remedies.filter(({ isSafe }) => !isSafe);
    if (made.length < offered.length) problems.push(tellRefused(offered, made));
    for (const { title, edits } of made) {
      const texts = keepChanged(applyEdits(files, edits), files);
      const other = actual.get(title);
      actual.set(title, texts);
      if (other === undefined || JSON.stringify(other) === JSON.stringify(texts)) continue;
      problems.push(`Two suggestions have the title \`${title}\`, expected one in each case`);
    }
  }
  for (const title of new Set([...Object.keys(expected), ...actual.keys()])) {
    const [wanted, came] = [titled(expected, title), actual.get(title)];
    if (wanted === undefined) problems.push(tellUnexpected(title, came ?? {}));
    else if (came === undefined) problems.push(tellMissing(title, [...actual.keys()]));
    else {
      const sides = { original: files, expected: wanted, actual: came };
      problems.push(...tellFiles(sides, `\`suggested\` by \`${title}\``));
    }
  }
  return problems;
}

function titled(expected: Readonly<Record<string, Texts>>, title: string): Texts | undefined {
  return Object.hasOwn(expected, title) ? expected[title] : undefined;
}

interface Titled {
  readonly title: string;
}

function tellRefused(offered: readonly Titled[], made: readonly Titled[]): string {
  const titles = new Set(made.map(({ title }) => title));
  const lost = offered.filter(({ title }) => !titles.has(title));
  return `Suggestions cannot be made: ${lost.map(({ title }) => title).join("; ")}`;
}

function tellUnexpected(title: string, texts: Texts): string {
  const results = Object.entries(texts).map(([path, text]) => `  ${path}\n${drawLines(text)}`);
  return `Suggested, but not in \`suggested\`: ${title}\n${results.join("\n")}`;
}

function tellMissing(title: string, offered: readonly string[]): string {
  const others = offered.length === 0 ? "nothing" : offered.map((each) => `\`${each}\``).join(", ");
  return `Not suggested: ${title}\n  suggested is ${others}`;
}

interface Sides {
  readonly original: Texts;
  readonly expected: Texts;
  readonly actual: Texts;
}

/** @param key of the case that says what is expected */
function tellFiles({ original, expected, actual }: Sides, key: string): readonly string[] {
  const paths = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].toSorted();
  return paths.flatMap((path) => {
    const [wanted, came] = [expected[path], actual[path]];
    if (wanted === came) return [];
    if (wanted === undefined) {
      return [`\`${path}\` is changed, but not in ${key}; it becomes:\n${drawLines(came ?? "")}`];
    }
    const other = came ?? original[path] ?? "";
    const what = came === undefined ? "stays as it is" : "becomes another text";
    return [`\`${path}\` ${what}, not as ${key} says:\n${drawTextDifference(wanted, other)}`];
  });
}

function keepChanged(texts: Texts, original: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).filter(([path, text]) => original[path] !== text),
  );
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function toTexts(files: ReadonlyMap<string, Uint8Array>): Texts {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

function applyEdits(files: Texts, edits: readonly TextEdit[]): Texts {
  const paths = new Set(edits.map(({ path }) => path));
  return Object.fromEntries(
    [...paths].map((path) => {
      // Offsets are those of the text without a byte order mark.
      const [, mark = "", text = ""] = /^(\uFEFF?)([^]*)$/.exec(files[path] ?? "") ?? [];
      const ofFile = edits.filter((edit) => edit.path === path);
      return [path, mark + applyTextEdits(text, ofFile)];
    }),
  );
}
