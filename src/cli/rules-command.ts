import { styleText } from "node:util";
import type { RuleMeta } from "../sdk/index.ts";
import { toHyperlink } from "../text/terminal.ts";
import { builtInRules, engineRules, pageOf } from "../session/built-in-rules.ts";
import type { Terminal } from "./terminal.ts";

/** Prints each rule with its level in `seedlint:recommended` and what it asks for. */
export async function runRulesCommand({ stdout }: Terminal): Promise<number> {
  const metas = builtInRules.map(({ meta }) => meta);
  const width = Math.max(...[...metas, ...engineRules].map(({ id }) => id.length));
  const toLine = (meta: RuleMeta) => {
    const name = stdout.hasHyperlinks ? toHyperlink(meta.id, pageOf(meta.id) ?? "") : meta.id;
    const padding = " ".repeat(width - meta.id.length);
    const level = meta.recommended.padEnd(5);
    return `  ${name}${padding}  ${stdout.hasColor ? styleText("dim", level) : level}  ${meta.docs.summary}`;
  };
  const lines = [
    "Rules, with their level in `seedlint:recommended`:",
    ...metas.map(toLine),
    "",
    "Always on, because the other rules cannot judge without them:",
    ...engineRules.map(toLine),
  ];
  await stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
