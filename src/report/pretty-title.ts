import type { Diagnostic } from "../sdk/index.ts";
import { escapeTerminalLine, toHyperlink } from "../text/terminal.ts";
import type { Canvas } from "./canvas.ts";
import type { Paint } from "./paint.ts";
import { kindOf } from "./wording.ts";

/**
 * What is wrong, how grave it is, and which rule says so; an existing one is called that, and one
 * that `--fix` mends is marked.
 */
export function drawTitle(diagnostic: Diagnostic, canvas: Canvas): string {
  const mark = markOf(diagnostic, canvas.paint);
  const kind = kindOf(diagnostic.verdict);
  const label = `${GLYPHS[diagnostic.severity]} ${kind === "" ? "" : `${kind} `}${diagnostic.severity}`;
  const fixable = diagnostic.isFixable ? `  ${canvas.paint.cyan("fixable")}` : "";
  return `  ${mark(label)}  ${drawStatement(diagnostic, canvas)}${fixable}`;
}

/** The message and the rule that says it. */
export function drawStatement(diagnostic: Diagnostic, canvas: Canvas): string {
  return `${drawMessage(diagnostic.message, canvas.paint)}  ${drawRule(diagnostic, canvas)}`;
}

const GLYPHS = { error: "✖", warning: "▲", info: "●" } as const;

/** Paints in the colour of the severity. */
export function markOf({ severity }: Diagnostic, paint: Paint): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
}

/** The message, values in backticks in bold. */
function drawMessage(message: string, paint: Paint): string {
  const parts = escapeTerminalLine(message).split("`");
  if (parts.length % 2 === 0) return parts.join("`");
  return parts.map((part, index) => (index % 2 === 0 ? part : paint.bold(`\`${part}\``))).join("");
}

function drawRule({ rule, url }: Diagnostic, { paint, hasHyperlinks }: Canvas): string {
  const name = paint.dim(escapeTerminalLine(rule));
  return url !== null && hasHyperlinks ? toHyperlink(name, url) : name;
}
