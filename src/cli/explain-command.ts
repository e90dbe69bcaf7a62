import { explainRule } from "../session/explain-rule.ts";
import { drawRulePage } from "./rule-page.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the page of a rule. */
export async function runExplainCommand(terminal: Terminal, id: string): Promise<number> {
  const { cwd, environment, stdout } = terminal;
  await stdout.write(drawRulePage(await explainRule(id, { cwd, environment }), stdout));
  return 0;
}
