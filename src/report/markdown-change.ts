import type { RuleChange, RuleEffect } from "../sdk/index.ts";
import { toCodeSpan } from "../text/markdown.ts";
import type { Entries } from "./entries.ts";
import { groupFixed, sayFixedWhere } from "./fixed-groups.ts";
import { toItemText } from "./markdown-places.ts";
import type { Section } from "./markdown-section.ts";
import { listPaths, sayAdded, sayEffect, sayRemoved } from "./rule-change.ts";

const FIXED_OPEN = 5;

/** What the change has mended, a line for each thing that was said; no places, which are gone. */
export function listFixed(entries: Entries): Section {
  const groups = groupFixed(entries);
  return {
    title: "Fixed, thank you",
    *items() {
      for (const group of groups) {
        const [{ message, rule }] = group;
        const where = sayFixedWhere(group, toCodeSpan);
        yield `- ✔ ${toItemText(message)} (${toCodeSpan(rule)}, ${where})\n`;
      }
    },
    total: groups.length,
    openCount: FIXED_OPEN,
  };
}

/** Which files changed the rules, and a table of what each rule says more and less for it. */
export function listRuleChange(change: RuleChange): Section {
  const effects = change.unknown === null ? change.effects : [];
  const paths = `Changed: ${listPaths(change, toCodeSpan)}\n`;
  const meaning = `\n${toItemText(sayEffect(change))}${effects.length > 0 ? ":" : "."}\n`;
  const table = "\n| Rule | More | No longer |\n| --- | ---: | ---: |\n";
  const head = `${paths}${meaning}${effects.length > 0 ? table : ""}`;
  return {
    title: "The rules changed",
    items: () => [head, ...effects.map(drawEffect)],
    total: effects.length + 1,
    // The rows of a table cannot be folded apart from its head.
    openCount: effects.length + 1,
  };
}

/** A pipe ends a cell, even in a code span, so it is shown as an escape. */
function drawEffect(effect: RuleEffect): string {
  const rule = toCodeSpan(effect.rule.replaceAll("|", "\\u{7c}"));
  return `| ${rule} | ${sayAdded(effect)} | ${sayRemoved(effect)} |\n`;
}
