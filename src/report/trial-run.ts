import type { Level, LintRun, Rule, RuleMeta } from "../sdk/index.ts";

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
}
