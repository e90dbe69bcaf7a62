import type { Pointer } from "../sdk/json.ts";
import type { InputProblem } from "../sdk/user-error.ts";
import type { DataDocument } from "./data-document.ts";
import type { Told } from "./describe-violation.ts";

/** Where in a configuration a problem is; `isKey` for the key rather than its value. */
export interface ProblemPlace {
  readonly at: Pointer;
  readonly isKey?: boolean;
}

/**
 * A problem of a configuration. Where the configuration is code, values have no place in the text,
 * so that the message names the pointer.
 */
export function toProblem(
  { placeOf }: DataDocument,
  { at, isKey = false }: ProblemPlace,
  { message, ...hint }: Told,
): InputProblem {
  const place = placeOf(at, isKey);
  const where = place.line === undefined && at !== "" ? `At \`${at}\`: ` : "";
  return { message: `${where}${message}`, place, ...hint };
}
