import { createHash } from "node:crypto";
import type { LineReplacement } from "../../text/line-replacement.ts";

/** The last line of a comment; nobody sees it. */
const MARKER = /^<!-- seedlint:([0-9a-f]{32}) ([0-9a-f]{32}-[0-9a-f]{32}) -->$/;

/** What tells a suggestion from all others of the same step, wherever its lines have moved. */
export function keyOfSuggestion(
  fingerprint: string,
  path: string,
  { before, after }: LineReplacement,
): string {
  const content = JSON.stringify([path, before, after]);
  return `${fingerprint}-${createHash("sha256").update(content).digest("hex").slice(0, 32)}`;
}

/** The line by which a later run of the same step knows a comment; `scope` is that step. */
export function drawMarker(scope: string, key: string): string {
  return `<!-- seedlint:${scope} ${key} -->`;
}

/**
 * The key of a comment that a step of the scope has made; undefined for any other. Whose comment it
 * is GitHub has to say: anybody can write such a line.
 */
export function readKey(body: string, scope: string): string | undefined {
  const [, itsScope, key] = MARKER.exec(body.trimEnd().split("\n").at(-1) ?? "") ?? [];
  return itsScope === scope ? key : undefined;
}
