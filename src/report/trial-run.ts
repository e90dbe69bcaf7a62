import type { Level, LintRun, Rule, RuleMeta } from "../sdk/index.ts";

/**
 * Why a declared rule had nothing to judge: it was shown no seed of its collections, its `each`
 * leads to nothing, what it leads to had no value before, or its `when` is never true.
 */
export type Idleness = "no-seed" | "no-value" | "no-former-value" | "no-condition";

/** What one rule says of a repository, on its own. */
export interface TrialRun {
  readonly meta: RuleMeta;
  readonly scope: Rule["scope"];
  /** That of the configuration, or one that the rule is tried at, since nothing has turned it on. */
  readonly level: Exclude<Level, "off">;
  /** Every finding of the rule, and where it crashed; nothing else. */
  readonly run: LintRun;
  /** How many seeds it was shown. */
  readonly seedCount: number;
  /** Time of the rule, the engine's share included; 0 if it was shown no seed. */
  readonly microsecondsPerSeed: number;
  /** Why there was nothing to judge; undefined if there was, or if nobody knows. */
  readonly idle: Idleness | undefined;
}
