import { r as toHyperlink } from "./text-terminal.js";
import { t as engineRules } from "./engine-engine-rules.js";
import { i as rules, r as pageOf } from "./session-built-in-rules.js";
import { styleText } from "node:util";

// src/cli/rules-command.ts
async function runRulesCommand({ stdout }) {
	const metas = rules.map(({ meta }) => meta);
	const width = Math.max(...[...metas, ...engineRules].map(({ id }) => id.length));
	const toLine = (meta) => {
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
		...engineRules.map(toLine)
	];
	await stdout.write(`${lines.join("\n")}\n`);
	return 0;
}

export { runRulesCommand };