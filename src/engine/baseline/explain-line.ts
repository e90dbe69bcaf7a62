import { isObject, type Json } from "../../sdk/index.ts";
import { BASELINE_VERSION } from "./baseline.ts";

/** What is wrong with a line, and what to do. */
interface LineProblem {
  readonly message: string;
  readonly hint: string;
}

const CONFLICT = {
  message: "There is an unresolved merge conflict in the baseline",
  hint: "Keep the lines of both sides and delete the markers: order does not matter. What is too much, `seedlint baseline --prune` removes.",
};
const OTHER_VERSION_HINT = "Take the seedlint that wrote it, or a later one.";
const BROKEN_HINT =
  "Delete the line: what it accepted is then new, and `seedlint baseline --update` takes it in again.";

/** What is wrong with a line of a baseline; undefined if nothing is. */
export function explainLine(line: string): LineProblem | undefined {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return CONFLICT;
  const message = findFault(line);
  if (message === undefined) return undefined;
  return { message, hint: isVersion(parse(line)) ? OTHER_VERSION_HINT : BROKEN_HINT };
}

function findFault(line: string): string | undefined {
  const value = parse(line);
  if (!isObject(value)) return "This line of the baseline is no object of JSON";
  if (isVersion(value)) {
    if (value["version"] === BASELINE_VERSION) return undefined;
    return `The baseline has version ${JSON.stringify(value["version"])}, expected ${BASELINE_VERSION}`;
  }
  const { fingerprint, rule, count = 1 } = value;
  if (typeof fingerprint !== "string" || !/^[0-9a-f]{32}$/.test(fingerprint)) {
    return "Expected a `fingerprint` of 32 hex digits";
  }
  if (typeof rule !== "string") return "Expected the id of a `rule`";
  const isCount = typeof count === "number" && Number.isSafeInteger(count) && count >= 1;
  return isCount ? undefined : "Expected a `count` from 1";
}

const isVersion = (value: Json | undefined): boolean =>
  isObject(value) && Object.hasOwn(value, "version");

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}
