import { explainRule } from "../session/explain-rule.ts";
import { drawRulePage } from "./rule-page.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the page of a rule. */
export async function runExplainCommand({ stdout }: Terminal, id: string): Promise<number> {
  await stdout.write(drawRulePage(await explainRule(id), stdout));
  return 0;
}
