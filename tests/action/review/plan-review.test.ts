import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { readKey } from "../../../src/action/review/comment-key.ts";
import { planReview } from "../../../src/action/review/plan-review.ts";
import type { LintRun, Remedy } from "../../../src/sdk/index.ts";
import { makeRun, type Told } from "../../report/make-run.ts";
import { checkText } from "../../support/inert.ts";
import { hostileTexts } from "../../support/hostile-texts.ts";

const SCOPE = "f".repeat(32);
const PATH = "a.md";
const options = { tool: { name: "seedlint", version: "0.0.0" } };
const plan = (run: LintRun, isHead = true, shownSources?: ReadonlyMap<string, string>) =>
  planReview(run, { ...options, ...(shownSources && { shownSources }) }, { scope: SCOPE, isHead });

const LINES = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
const TEXT = `${LINES.join("\n")}\n`;

/** What replaces whole lines, each by its number. */
function replacing(
  texts: Readonly<Record<number, string>>,
  { text = TEXT, path = PATH, isSafe = true } = {},
): Remedy {
  const edits = Object.entries(texts).map(([line, replacement]) => {
    const before = text.split("\n").slice(0, Number(line) - 1);
    const start = before.map((each) => each.length + 1).reduce((a, b) => a + b, 0);
    const end = start + (text.split("\n")[Number(line) - 1] ?? "").length;
    return { path, span: { start, end }, text: replacement };
  });
  return { title: "Mend it", isSafe, edits };
}

/** A run of a change to the lines of a file. */
function runOf(told: readonly Partial<Told>[], former = TEXT.replace("line 10\n", "")): LintRun {
  return makeRun(
    { [PATH]: TEXT },
    told.map((each, index) => ({
      path: PATH,
      fingerprint: String(index).padStart(32, "0"),
      ...each,
    })),
    { formerSources: new Map([[PATH, former]]) },
  );
}

const placesIn = (run: LintRun, ...more: [isHead?: boolean, shown?: ReadonlyMap<string, string>]) =>
  plan(run, ...more).comments.map(({ path, first, last }) => `${path}:${first}-${last}`);

describe("the plan of a review", () => {
  test.each([
    [10, ["a.md:10-10"]],
    [12, ["a.md:12-12"]],
    [8, ["a.md:8-8"]],
    [13, []],
    [7, []],
    [20, []],
  ])("has what is in lines that the difference shows: %i", (line, places) => {
    expect(placesIn(runOf([{ remedies: [replacing({ [line]: "x" })] }]))).toEqual(places);
  });

  test("has nothing without a base", () => {
    const told = { path: PATH, remedies: [replacing({ 10: "x" })] };
    expect(plan(makeRun({ [PATH]: TEXT }, [told])).comments).toEqual([]);
  });

  test("has no edits of several files, and none of lines that are apart", () => {
    const own = replacing({ 10: "x" });
    const { edits } = replacing({ 10: "x" }, { path: "b.md" });
    const several = { ...own, edits: [...own.edits, ...edits] };
    const apart = replacing({ 9: "x", 11: "y" });
    expect(plan(runOf([{ remedies: [several] }, { remedies: [apart] }]))).toEqual({
      known: new Set(),
      comments: [],
    });
  });

  test("has one comment a place, a safe fix before a suggestion", () => {
    const run = runOf([
      { severity: "error", remedies: [replacing({ 10: "x" }, { isSafe: false })] },
      { severity: "warning", remedies: [replacing({ 10: "y" })] },
    ]);
    const { comments, known } = plan(run);
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining("\ny\n")]);
    expect(comments[0]?.body).toContain("A safe fix");
    expect(known.size).toBe(2);
  });

  test("has the first suggestion of a finding, and says that a person is needed", () => {
    const remedies = ["x", "y"].map((text) => replacing({ 10: text }, { isSafe: false }));
    const { comments } = plan(runOf([{ remedies }]));
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("needs a person");
    expect(comments[0]?.body).toContain("\nx\n");
  });

  test("has nothing to say of what is fixed, or was there before", () => {
    const remedies = [replacing({ 10: "x" })];
    const run = runOf([{ remedies, verdict: "existing" }]);
    expect(plan(run).comments).toEqual([]);
  });

  test("has the lines of the head, where that has them all", () => {
    const run = runOf([{ remedies: [replacing({ 10: "x", 11: "y" })] }]);
    const more = TEXT.replace("line 1\n", "");
    expect(placesIn(run, false, new Map([[PATH, more]]))).toEqual(["a.md:9-10"]);
    expect(placesIn(run, false, new Map([[PATH, TEXT]]))).toEqual(["a.md:10-11"]);
    for (const other of ["line 10 is other\nline 11\n", "line 10\nbetween\nline 11\n"]) {
      const head = TEXT.replace("line 10\nline 11\n", other);
      expect(placesIn(run, false, new Map([[PATH, head]]))).toEqual([]);
    }
    // The head cannot be had.
    expect(placesIn(run, false, new Map())).toEqual([]);
    expect(placesIn(run, false, new Map([[PATH, `a\rb\n${TEXT}`]]))).toEqual([]);
  });

  test("has no comment that GitHub would find too long", () => {
    const remedies = [replacing({ 10: "x".repeat(60_000) })];
    expect(plan(runOf([{ remedies }])).comments).toEqual([]);
  });

  test("knows its comments again", () => {
    const remedies = [replacing({ 10: "x" })];
    const [comment] = plan(runOf([{ remedies }])).comments;
    const body = comment?.body ?? "";
    expect(readKey(body, SCOPE)).toBe(comment?.key);
    expect(readKey(body.replaceAll("\n", "\r\n"), SCOPE)).toBe(comment?.key);
    expect(readKey(body, "e".repeat(32))).toBeUndefined();
    expect(readKey(`${body}\nmore`, SCOPE)).toBeUndefined();
    // The same suggestion after lines have come before it.
    const later = `new\n${TEXT}`;
    const run = makeRun(
      { [PATH]: later },
      [
        {
          path: PATH,
          fingerprint: "0".repeat(32),
          remedies: [replacing({ 11: "x" }, { text: later })],
        },
      ],
      { formerSources: new Map([[PATH, ""]]) },
    );
    expect(plan(run).comments).toMatchObject([{ key: comment?.key, first: 11 }]);
  });

  test("shows hostile texts as what they are", () => {
    const escapes: string[] = [];
    let blockCount = 0;
    for (const text of hostileTexts) {
      // A block has whole lines; a text of several is several.
      const run = runOf([
        {
          rule: text,
          message: text,
          remedies: [{ ...replacing({ 10: `a: ${text}` }), title: text }],
        },
        { message: text, remedies: [{ ...replacing({ 12: `${text}\n\`\`\`\`` }), title: text }] },
        { message: text, rule: text, remedies: [{ ...replacing({ 8: "x" }), title: text }] },
      ]);
      const { comments } = plan(run);
      blockCount += comments.length;
      escapes.push(...comments.flatMap(({ body, key }) => findEscapes(body, key)));
    }
    expect(escapes).toEqual([]);
    expect(blockCount).toBeGreaterThan(hostileTexts.length);
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

const parser = unified().use(remarkParse).freeze();
const REFERENCE = /@\w|#\d|https?:|www\.|:[+\w-]+:|[<>]|\bGH-\d/iu;

/** What a comment has beside two paragraphs, its block and its marker. */
function findEscapes(body: string, key: string): readonly string[] {
  const { children = [] } = parser.parse(body) as Node;
  const shape = children.map(({ type, lang }) => `${type} ${lang ?? ""}`.trim()).join(", ");
  const problems =
    shape === "paragraph, paragraph, code suggestion, html" ? [] : [`shape ${shape}`];
  if (readKey(body, SCOPE) !== key) problems.push("another key");
  if (children.at(-1)?.value !== `<!-- seedlint:${SCOPE} ${key} -->`)
    problems.push("another marker");
  const visit = (node: Node): void => {
    if (!["paragraph", "text", "inlineCode"].includes(node.type)) problems.push(node.type);
    if (node.type === "text" && REFERENCE.test(node.value ?? "")) problems.push(node.value ?? "");
    for (const child of node.children ?? []) visit(child);
  };
  for (const child of children.slice(0, 2)) visit(child);
  return [...problems, ...checkText(body)].map(
    (problem) => `${problem} in ${JSON.stringify(body)}`,
  );
}
