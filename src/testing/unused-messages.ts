import type { Rule } from "../sdk/index.ts";
import { lintCase } from "./lint-case.ts";
import { readCase } from "./read-case.ts";
import type { RuleCases } from "./rule-cases.ts";

/**
 * The ids of messages that a rule declares and none of the invalid cases reports, in the order of
 * the rule: nobody knows whether they are ever told, or how they read.
 */
export async function findUnusedMessages(
  rule: Rule,
  { invalid }: RuleCases,
): Promise<readonly string[]> {
  const used = new Set<string>();
  for (const example of Object.values(invalid)) {
    const diagnostics = await lintCase(rule, readCase(example).example);
    for (const { rule: id, messageId } of diagnostics) if (id === rule.meta.id) used.add(messageId);
  }
  return Object.keys(rule.meta.messages).filter((id) => !used.has(id));
}
