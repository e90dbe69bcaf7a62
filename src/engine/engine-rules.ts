import type { RuleMeta } from "../sdk/index.ts";
import { seedRules } from "../seed/seed-rules.ts";
import { suppressionRules } from "./suppressions/suppression-rules.ts";

/** A rule threw, or yielded what no rule may yield. The run goes on and ends in exit code 2. */
export const ruleCrashed = {
  id: "rule-crashed",
  since: "0.1.0",
  recommended: "error",
  docs: {
    summary: "Require each rule to finish without an exception",
    why: "What a rule that crashed would have said about the seed is unknown, so the run cannot pass.",
    remedy:
      "Mend the rule if it is your own, or report it with the seed; turn it off until then with `rules: { <id>: off }`.",
  },
  messages: {
    threw: "Rule `{{rule}}` crashed: {{error}}{{place}}",
    unknownMessage: "Rule `{{rule}}` reported the message `{{id}}`, which it does not declare",
    unfilled: "Rule `{{rule}}` gives no value for `{{name}}` in its message `{{id}}`",
    malformed: "Rule `{{rule}}` reported what is no finding: {{problem}}",
    misplaced: "Rule `{{rule}}` reported a place that cannot be: {{problem}}",
    notRun: "The rule did not run: {{problem}}",
    unknownPath:
      "Rule `{{rule}}` reported a finding in `{{reported}}`, which is no seed of this run",
  },
} as const satisfies RuleMeta;

/** A rule had more to say about one seed than anybody reads. */
export const findingsBudget = {
  id: "findings-budget",
  since: "0.1.0",
  recommended: "error",
  docs: {
    summary: "Enforce a limit of 1,000 findings a rule in one seed",
    why: "Beyond the limit the findings have one common cause, and listing them all hides the others.",
    remedy: "Mend what the first findings of the rule name and run again.",
  },
  messages: {
    exceeded: "Rule `{{rule}}` has more than {{limit}} findings in this seed; the rest is left out",
  },
} as const satisfies RuleMeta;

/**
 * The rules of the engine itself, by id. Nothing of them can be suppressed. Those that are errors
 * are always on, because without them the others cannot judge.
 */
export const engineRules: readonly RuleMeta[] = [
  ...seedRules,
  ruleCrashed,
  findingsBudget,
  ...suppressionRules,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Their ids. */
export const engineRuleIds: ReadonlySet<string> = new Set(engineRules.map(({ id }) => id));
