import { compareText } from "../corpus/compare-text.ts";
import type { Diagnostic, Severity } from "../sdk/index.ts";

/** From the least grave on. */
export const SEVERITIES: readonly Severity[] = ["info", "warning", "error"];

/** By path in code-unit order, then offset, then rule, then message: the order of every output. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
