import type { Diagnostic, Edit, Finding, Suggestion } from "../../sdk/index.ts";

/** What a rule offers to mend a finding, as it says it. */
export interface Mend {
  /** What needs nobody to look at it; undefined if there is no such way. */
  readonly fix: readonly Edit[] | undefined;
  /** The likeliest first. */
  readonly suggestions: readonly Suggestion[];
}

/** A diagnostic of the engine, and what would mend it. */
export interface Mendable extends Diagnostic {
  readonly mend?: Mend;
}

/** What the rule offers for a finding; undefined if nothing. */
export function mendOf({ fix, suggestions = [] }: Finding): Mend | undefined {
  return fix === undefined && suggestions.length === 0 ? undefined : { fix, suggestions };
}
