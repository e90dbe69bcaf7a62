import stringWidth from "fast-string-width";
import type { LintRun, RuleEffect } from "../sdk/index.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { Canvas } from "./canvas.ts";
import { drawHeading } from "./pretty-heading.ts";
import { listPaths, sayAdded, sayEffect, sayRemoved } from "./rule-change.ts";

/** Which files changed the rules, and what each rule says more and less for it. */
export function drawRuleChange({ ruleChange }: LintRun, canvas: Canvas): readonly string[] {
  if (ruleChange === undefined) return [];
  const { paint, showPath } = canvas;
  const table = drawTable(ruleChange.unknown === null ? ruleChange.effects : []);
  return [
    drawHeading("The rules changed", listPaths(ruleChange, showPath), paint),
    "",
    paint.dim(`   ${escapeTerminalLine(sayEffect(ruleChange))}${table.length > 0 ? ":" : ""}`),
    "",
    ...table.map((row) => `   ${row}`),
    ...(table.length > 0 ? [""] : []),
  ];
}

/** `review-gate  +12   −3`, in columns. */
function drawTable(effects: readonly RuleEffect[]): readonly string[] {
  const rows = effects.map((effect) => {
    return [escapeTerminalLine(effect.rule), sayAdded(effect), sayRemoved(effect)] as const;
  });
  const widthOf = (column: 0 | 1 | 2): number => {
    return rows.reduce((width, row) => Math.max(width, stringWidth(row[column])), 0);
  };
  const widths = [widthOf(0), widthOf(1), widthOf(2)] as const;
  return rows.map(([rule, added, removed]) => {
    const name = rule + " ".repeat(widths[0] - stringWidth(rule));
    return `${name}  ${added.padStart(widths[1])}  ${removed.padStart(widths[2])}`;
  });
}
