import type { Diagnostic, LintRun } from "../sdk/index.ts";

/** A diagnostic that the head has, and what tells it from all others of the run. */
export interface Keyed {
  readonly diagnostic: Diagnostic;
  /** The fingerprint and, from 1, which it is of those that have the same: `0123…ef:1`. */
  readonly key: string;
}

/**
 * What the head has, introduced and existing, in the order of the run: for systems that compare the
 * reports of two runs by key themselves, and see by its absence that a diagnostic is fixed.
 */
export function toKeyed({ diagnostics }: LintRun): readonly Keyed[] {
  const seen = new Map<string, number>();
  return diagnostics
    .filter(({ verdict }) => verdict !== "fixed")
    .map((diagnostic) => {
      const { fingerprint } = diagnostic;
      const ordinal = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, ordinal);
      return { diagnostic, key: `${fingerprint}:${ordinal}` };
    });
}
