import type { JsonObject } from "../../sdk/json.ts";
import { applyTextEdits, type SpanEdit } from "../../text/text-edits.ts";
import type { SeedDocument } from "../document.ts";
import { applyPlan, type Applied } from "./apply-to-data.ts";
import { planEdits } from "./plan-edits.ts";
import { toTextEdits } from "./rope.ts";
import { Refusal, type EditOutcome, type SeedEdit } from "./seed-edit.ts";
import { sortParts } from "./text-parts.ts";
import { findDefect } from "./verify.ts";
import { writeFrontMatter } from "./write-front-matter.ts";

export type { EditOutcome, SeedEdit } from "./seed-edit.ts";

/**
 * Finds the smallest edits of a seed's text that have the effect of the edits given. All of those
 * refer to the seed as it is; they are made together or, with a reason, not at all. What they come
 * to is read again, so that an outcome always has exactly the values that are meant, and nothing
 * else of the file is touched.
 */
export async function editDocument(
  document: SeedDocument,
  edits: readonly SeedEdit[],
): Promise<EditOutcome> {
  try {
    return await makeEdits(document, edits);
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", reason: error.message };
    throw error;
  }
}

async function makeEdits(document: SeedDocument, edits: readonly SeedEdit[]): Promise<EditOutcome> {
  const { data, text, bodyStart } = document;
  if (data === undefined) throw new Refusal("The front matter cannot be read");
  const bodyEdits = editBody(document, edits);
  const values = await editValues(document, data, edits);
  const all = [...values.edits, ...bodyEdits.map((edit) => moveTo(edit, bodyStart))];
  if (all.length === 0) return { kind: "edited", edits: [] };
  const reason = await findDefect(document, {
    text: applyTextEdits(text, all),
    data: values.data,
    ordered: values.ordered,
    body: applyTextEdits(text.slice(bodyStart), bodyEdits),
  });
  return reason === undefined ? { kind: "edited", edits: all } : { kind: "refused", reason };
}

/** The edits of the text that edits of values come to, and the values afterwards. */
async function editValues(
  document: SeedDocument,
  data: JsonObject,
  edits: readonly SeedEdit[],
): Promise<Applied & { readonly edits: readonly SpanEdit[] }> {
  const valueEdits = edits.filter((edit) => edit.kind !== "body");
  if (valueEdits.length === 0) return { edits: [], data, ordered: new Set() };
  const plan = planEdits(data, valueEdits);
  const applied = applyPlan(data, plan);
  const { rope, whole } = await writeFrontMatter(document, data, plan);
  return { edits: toTextEdits(rope, document.text, whole), ...applied };
}

/** Edits of the body, by offset in it. */
function editBody(
  { text, bodyStart }: SeedDocument,
  edits: readonly SeedEdit[],
): readonly SpanEdit[] {
  const parts = edits.filter((edit) => edit.kind === "body");
  return sortParts(parts, { length: text.length - bodyStart }, "the body").map(
    ({ span, text: replacement }) => ({ span, text: replacement }),
  );
}

const moveTo = ({ span, text }: SpanEdit, offset: number): SpanEdit => ({
  span: { start: span.start + offset, end: span.end + offset },
  text,
});
