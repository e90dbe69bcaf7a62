import { findMendProblem, isRecord, isSpan } from "./fix/shape.ts";

/**
 * What is wrong with the shape of a finding; undefined if nothing is. The compiler checks rules
 * in TypeScript, but a rule of the house may be JavaScript.
 */
export function findFindingProblem(finding: object): string | undefined {
  const parts = finding as FindingParts;
  const { message = "", data, related } = parts;
  if (typeof message !== "string") return "`message` is no text";
  if (data !== undefined && (!isRecord(data) || !Object.values(data).every(isWord))) {
    return "`data` is no object of texts and numbers";
  }
  return (
    findPlaceProblem(parts) ??
    (related === undefined ? undefined : findRelatedProblem(related)) ??
    findMendProblem(parts)
  );
}

function findRelatedProblem(related: unknown): string | undefined {
  if (!Array.isArray(related)) return "`related` is no list";
  for (const place of related as readonly unknown[]) {
    if (!isRecord(place)) return "`related` has an item that is no place";
    const problem = findPlaceProblem(place);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What a finding may hold; nothing is known of the values yet. */
interface FindingParts {
  readonly [key: string]: unknown;
  readonly message?: unknown;
  readonly data?: unknown;
  readonly related?: unknown;
}

function findPlaceProblem(place: Readonly<Record<string, unknown>>): string | undefined {
  const { at, in: path, message, span, part } = place;
  if (at !== undefined && typeof at !== "string") return "`at` is no pointer and no field";
  if (path !== undefined && typeof path !== "string") return "`in` is no path";
  if (message !== undefined && typeof message !== "string") return "`message` is no text";
  if (span !== undefined && !isSpan(span)) return "`span` is no range";
  return part === undefined || isSpan(part) ? undefined : "`part` is no range";
}

function isWord(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}
