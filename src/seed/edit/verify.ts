import { isEqualJson } from "../../sdk/equality.ts";
import { isList, isObject, type Json, type JsonObject } from "../../sdk/json.ts";
import type { SeedProblem } from "../problem.ts";
import type { Applied } from "./apply-to-data.ts";
import { parseDocument, type SeedDocument } from "../document.ts";

/** What a text has to be after edits. */
export interface Intent extends Applied {
  readonly text: string;
  readonly body: string;
}

/** Reads an edited text as seeds are read; the reason why it is not what was meant, if so. */
export async function findDefect(
  before: SeedDocument,
  { text, data, body, ordered }: Intent,
): Promise<string | undefined> {
  const after = await parseDocument(Buffer.from(text));
  if (after.text !== text) return "The result has half of a character, which no file can hold";
  const problem = findNewProblem(before.problems, after.problems);
  if (problem !== undefined) return `The result would have a problem of \`${problem.rule}\``;
  if (text.slice(after.bodyStart) !== body) return "The result would have another body";
  const isMeant = isEqualJson(after.data, data) && hasOrder(after.data ?? {}, data, ordered);
  return isMeant ? undefined : "The result would not read as it is meant to";
}

function findNewProblem(
  before: readonly SeedProblem[],
  after: readonly SeedProblem[],
): SeedProblem | undefined {
  const known = before.map(({ rule, messageId }) => `${rule} ${messageId}`);
  return after.find(({ rule, messageId }) => {
    const index = known.indexOf(`${rule} ${messageId}`);
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

/** True if what equals a mapping that was put in order has its keys in that order. */
function hasOrder(after: Json, meant: Json, ordered: ReadonlySet<JsonObject>): boolean {
  if (isList(after) && isList(meant)) {
    return after.every((item, index) => hasOrder(item, meant[index] ?? null, ordered));
  }
  if (!isObject(after) || !isObject(meant)) return true;
  const keys = Object.keys(meant);
  if (ordered.has(meant) && Object.keys(after).some((key, at) => key !== keys[at])) return false;
  return keys.every((key) => hasOrder(after[key] ?? null, meant[key] ?? null, ordered));
}
