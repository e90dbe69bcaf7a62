import type { LintRun, RuleEffect } from "../sdk/index.ts";
import { toCodeSpan } from "../text/markdown.ts";
import type { Entries } from "./entries.ts";
import { groupFixed, sayFixedWhere } from "./fixed-groups.ts";
import { toItemText } from "./markdown-findings.ts";
import { drawSection } from "./markdown-section.ts";
import { listPaths, sayAdded, sayEffect, sayRemoved } from "./rule-change.ts";

/** A thank you, not a list of work. */
const FIXED_LIMIT = 50;

/** What the change has mended, a line for each thing that was said; no places, which are gone. */
export function drawFixed(entries: Entries, maxBytes: number): string {
  const groups = groupFixed(entries);
  const items = groups.slice(0, FIXED_LIMIT).map((group) => {
    const [{ message, rule }] = group;
    return `- ${toItemText(message)} ${toCodeSpan(rule)} ${sayFixedWhere(group, toCodeSpan)}\n`;
  });
  return drawSection({ title: "Fixed, thank you", items, total: groups.length, maxBytes });
}

/** Which files changed the rules, and a table of what each rule says more and less for it. */
export function drawRuleChange({ ruleChange }: LintRun, maxBytes: number): string {
  if (ruleChange === undefined) return "";
  const effects = ruleChange.unknown === null ? ruleChange.effects : [];
  const paths = `Changed: ${listPaths(ruleChange, toCodeSpan)}\n`;
  const meaning = `\n${toItemText(sayEffect(ruleChange))}.\n`;
  if (effects.length === 0) return `### The rules changed\n\n${paths}${meaning}`;
  const table = "\n| Rule | Added | Removed |\n| --- | ---: | ---: |\n";
  return drawSection({
    title: "The rules changed",
    items: [`${paths}${meaning}${table}`, ...effects.map(drawEffect)],
    total: effects.length + 1,
    maxBytes,
  });
}

/** A pipe ends a cell, even in a code span, so it is shown as an escape. */
function drawEffect(effect: RuleEffect): string {
  const rule = toCodeSpan(effect.rule.replaceAll("|", "\\u{7c}"));
  return `| ${rule} | ${sayAdded(effect)} | ${sayRemoved(effect)} |\n`;
}
