import { findMendProblem, isRecord, isSpan } from "./fix/shape.ts";

/** What a value is that stands where a finding should; undefined if it may be one. */
export function describeStranger(value: unknown): string | undefined {
  if (isRecord(value)) return undefined;
  if (typeof value === "string") return `the text \`${value}\``;
  if (Array.isArray(value)) return "a list";
  return typeof value === "function" ? "a function" : `\`${String(value)}\``;
}

/**
 * What is wrong with the shape of a finding; undefined if nothing is. The compiler checks rules
 * in TypeScript, but a rule of the house may be JavaScript.
 */
export function findFindingProblem(finding: object): string | undefined {
  const parts = finding as FindingParts;
  const { message, in: path, data, related } = parts;
  if (message === undefined) return "it has no `message`, expected the id of one";
  if (path === undefined) return "it has no `in`, expected the path of the seed that it is about";
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
  readonly in?: unknown;
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
