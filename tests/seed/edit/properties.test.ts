import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Pointer,
} from "../../../src/sdk/json.ts";
import { appendToPointer, getAt } from "../../../src/sdk/pointer.ts";
import type { SeedDocument } from "../../../src/seed/document.ts";
import { applyToData } from "../../../src/seed/edit/apply-to-data.ts";
import {
  editDocument,
  type EditOutcome,
  type SeedEdit,
} from "../../../src/seed/edit/edit-document.ts";
import { isScalar } from "../../../src/seed/edit/notation.ts";
import { applyTextEdits } from "../../../src/text/text-edits.ts";
import { parse } from "../support.ts";
import { choicesIn, listPointers, seedsIn, syntaxes, toEdit } from "./random.ts";

/** More of them are tried by hand: `RUNS=5000`. */
const numRuns = Number(process.env["RUNS"] ?? 120);
const timeout = 600_000;

/** True for what only TOML cannot do. */
const isOfToml = (outcome: EditOutcome): boolean =>
  outcome.kind === "refused" &&
  /In TOML|TOML has no|do not stand together|list of tables/.test(outcome.reason);

/** The text after edits that have to be possible. */
function textAfter(text: string, outcome: EditOutcome): string {
  if (outcome.kind === "refused") throw new Error(`${outcome.reason} in\n${text}`);
  return applyTextEdits(text, outcome.edits);
}

const spansOf = (outcome: EditOutcome) =>
  outcome.kind === "refused" ? [] : outcome.edits.map(({ span }) => span);

describe.each(syntaxes)("edits of $name", (syntax) => {
  const choices = fc.array(choicesIn(syntax), { minLength: 1, maxLength: 4 });

  it("give the values that are meant, and leave all else as it is", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(seedsIn(syntax), choices, async (before, chosen) => {
        const document = await parse(before);
        const data = document.data ?? {};
        expect(document.problems).toEqual([]);
        const edits = chosen.flatMap((choice) => toEdit(data, choice) ?? []);
        const outcome = await editDocument(document, edits);
        fc.pre(!isOfToml(outcome));
        const expected = tryToApply(data, edits);
        expect(outcome.kind).toBe(expected === undefined ? "refused" : "edited");
        fc.pre(expected !== undefined);
        const after = await parse(textAfter(before, outcome));
        expect(after.data).toEqual(expected);
        expectKept(document, after, edits);
      }),
      { numRuns },
    );
  });

  it("change nothing but a value that is set, and set it back", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(seedsIn(syntax), choicesIn(syntax), async (before, choice) => {
        const document = await parse(before);
        const data = document.data ?? {};
        const edit = toEdit(data, { ...choice, kind: 0 });
        fc.pre(edit?.kind === "set");
        const there = await editDocument(document, [edit]);
        fc.pre(!isOfToml(there));
        const value = getAt(data, edit.at) ?? null;
        const spans = spansOf(there);
        const isOneValue = isScalar(value) && isScalar(edit.value) && spans.length > 0;
        expect(isOneValue ? spans : []).toEqual(
          isOneValue ? [document.locate(edit.at, "value")] : [],
        );
        const after = await parse(textAfter(before, there));
        const back = await editDocument(after, [{ ...edit, value }]);
        fc.pre(!isOfToml(back));
        expect((await parse(textAfter(after.text, back))).data).toEqual(data);
      }),
      { numRuns },
    );
  });
});

/** The values after edits; undefined if they contradict each other. */
function tryToApply(data: JsonObject, edits: readonly SeedEdit[]): JsonObject | undefined {
  try {
    return applyToData(data, edits);
  } catch {
    return undefined;
  }
}

/** Checks the source of all that is not touched, the comments and the line ends. */
function expectKept(before: SeedDocument, after: SeedDocument, edits: readonly SeedEdit[]): void {
  for (const [from, to] of listKept(before.data ?? {}, edits)) {
    expect([to, sourceAt(after, to)]).toEqual([to, sourceAt(before, from)]);
  }
  const comments = commentsIn(after.text);
  expect(new Set(comments).size).toBe(comments.length);
  expect(listLasting(before, edits).filter((comment) => !comments.includes(comment))).toEqual([]);
  const hasFeedsAlone = ({ text }: SeedDocument): boolean => /(?<!\r)\n/.test(text);
  expect(hasFeedsAlone(after)).toBe(hasFeedsAlone(before));
}

const sourceAt = (document: SeedDocument, at: Pointer): string | undefined => {
  const span = document.locate(at, "value");
  return span && document.text.slice(span.start, span.end);
};

const commentsIn = (text: string): readonly string[] => text.match(/#c\d+\./g) ?? [];

/** Where each scalar that is not touched is before and after. */
function listKept(
  data: JsonObject,
  edits: readonly SeedEdit[],
): readonly (readonly [Pointer, Pointer])[] {
  const wholes = edits.map((edit): SeedEdit =>
    edit.kind === "part" ? { kind: "set", at: edit.at, value: "changed" } : edit,
  );
  const labelled = applyToData(label(data) as JsonObject, wholes);
  return listPointers(labelled).flatMap((to) => {
    const name = getAt(labelled, to);
    return typeof name === "string" && name.startsWith("@/") ? [[toPath(name), to] as const] : [];
  });
}

/** The data with its own pointer in the place of each scalar. */
function label(value: Json, at: Pointer = ""): Json {
  if (isList(value)) return value.map((item, index) => label(item, appendToPointer(at, index)));
  if (!isObject(value)) return `@${at}`;
  const result: Record<string, Json> = {};
  for (const [name, item] of Object.entries(value)) {
    const labelled = label(item, appendToPointer(at, name));
    const descriptor = { value: labelled, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(result, name, descriptor);
  }
  return result;
}

const toPath = (name: string): Pointer => name.slice(1) as Pointer; // It was made of one.

/** The comments that do not stand within what is removed or replaced, or on its lines. */
function listLasting(document: SeedDocument, edits: readonly SeedEdit[]): readonly string[] {
  const { text, data } = document;
  const gone = edits.flatMap((edit) =>
    edit.kind === "remove" || edit.kind === "set"
      ? [edit.at, ...listPointers(getAt(data, edit.at) ?? null, edit.at)]
      : [],
  );
  const spans = gone.flatMap((at) => {
    const value = document.locate(at, "value");
    if (value === undefined) return [];
    const dash = text.slice(0, value.start).search(/-(?:\s|#[^\n]*\n)*$/);
    const announced = document.locate(at, "key")?.start ?? (dash < 0 ? value.start : dash);
    const first = Math.min(value.start, announced);
    return { start: text.lastIndexOf("\n", first) + 1, end: text.indexOf("\n", value.end) };
  });
  return [...text.matchAll(/#c\d+\./g)]
    .filter(({ index }) => !spans.some(({ start, end }) => index >= start && index < end))
    .map(([comment]) => comment);
}
