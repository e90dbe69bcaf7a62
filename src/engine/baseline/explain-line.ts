import { isObject, type Json } from "../../sdk/index.ts";
import { BASELINE_VERSION } from "./baseline.ts";

/** What is wrong with a line of a baseline; undefined if nothing is. */
export function explainLine(line: string): string | undefined {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) {
    return "There is an unresolved merge conflict in the baseline";
  }
  const value = parse(line);
  if (!isObject(value)) return "This line of the baseline is no object of JSON";
  if (Object.hasOwn(value, "version")) {
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

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}
