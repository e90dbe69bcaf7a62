import { styleText } from "node:util";
import type { Level, RuleMeta } from "../sdk/index.ts";
import { escapeTerminalLine, toHyperlink } from "../text/terminal.ts";
import { builtInRules, engineRules, pageOf } from "../session/built-in-rules.ts";
import { findOwnRules, type OwnRule } from "../session/own-rules.ts";
import { version } from "../sdk/version.ts";
import { listRules } from "../session/list-rules.ts";
import { toInertJson } from "../text/json.ts";
import type { Terminal } from "./terminal.ts";

/** The options of the command, as commander hands them over. */
export interface RulesOptions {
  readonly format: "pretty" | "json";
}

/** Prints all rules: for people, what each asks for; for programs, all that there is to know. */
export async function runRulesCommand(
  terminal: Terminal,
  { format }: RulesOptions,
): Promise<number> {
  const { cwd, environment, stdout } = terminal;
  if (format === "pretty") return printList(terminal);
  const rules = await listRules({ cwd, environment });
  const result = { version: 1, tool: { name: "seedlint", version }, rules };
  await stdout.write(`${toInertJson(result)}\n`);
  return 0;
}

/** Prints each rule with its level in `seedlint:recommended` and what it asks for. */
async function printList({ cwd, environment, stdout }: Terminal): Promise<number> {
  const ownRules = await findOwnRules({ cwd, environment });
  const metas = builtInRules.map(({ meta }) => meta);
  const all = [...metas, ...engineRules, ...ownRules.map(({ meta }) => meta)];
  const width = Math.max(...all.map(({ id }) => id.length));
  const toLine = (meta: RuleMeta, level: Level = recommendedOf(meta)) => {
    const page = pageOf(meta.id) ?? meta.docs.url ?? "";
    const name = stdout.hasHyperlinks ? toHyperlink(meta.id, page) : meta.id;
    const padding = " ".repeat(width - meta.id.length);
    const column = level.padEnd(5);
    const mark = meta.preview === true ? " (preview)" : "";
    const summary = escapeTerminalLine(`${meta.docs.summary}${mark}`);
    return `  ${name}${padding}  ${stdout.hasColor ? styleText("dim", column) : column}  ${summary}`;
  };
  const lines = [
    "Rules, with their level in `seedlint:recommended`:",
    ...metas.map((meta) => toLine(meta)),
    "",
    "Of the engine itself; those that are errors are always on:",
    ...engineRules.map((meta) => toLine(meta)),
    ...listOwn(ownRules, toLine),
  ];
  await stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

/** A preset turns on no rule that is on trial. */
function recommendedOf({ preview, recommended }: RuleMeta): Level {
  return preview === true ? "off" : recommended;
}

function listOwn(
  ownRules: readonly OwnRule[],
  toLine: (meta: RuleMeta, level: Level) => string,
): readonly string[] {
  const [first] = ownRules;
  if (first === undefined) return [];
  const where = first.configPath === "" ? "" : ` in \`${escapeTerminalLine(first.configPath)}\``;
  const title = `Of your own, with their level${where}:`;
  return ["", title, ...ownRules.map(({ meta, level }) => toLine(meta, level))];
}
