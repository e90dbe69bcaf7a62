import { n as escapeTerminalLine, r as toHyperlink } from "./text-terminal.js";
import { t as engineRules } from "./engine-engine-rules.js";
import { c as pageOf, l as rules } from "./session-snapshot-files.js";
import { t as findOwnRules } from "./session-own-rules.js";
import { styleText } from "node:util";

// src/cli/rules-command.ts
async function runRulesCommand({ cwd, environment, stdout }) {
	const ownRules = await findOwnRules({
		cwd,
		environment
	});
	const metas = rules.map(({ meta }) => meta);
	const all = [
		...metas,
		...engineRules,
		...ownRules.map(({ meta }) => meta)
	];
	const width = Math.max(...all.map(({ id }) => id.length));
	const toLine = (meta, level = meta.recommended) => {
		const page = pageOf(meta.id) ?? meta.docs.url ?? "";
		const name = stdout.hasHyperlinks ? toHyperlink(meta.id, page) : meta.id;
		const padding = " ".repeat(width - meta.id.length);
		const column = level.padEnd(5);
		const summary = escapeTerminalLine(meta.docs.summary);
		return `  ${name}${padding}  ${stdout.hasColor ? styleText("dim", column) : column}  ${summary}`;
	};
	const lines = [
		"Rules, with their level in `seedlint:recommended`:",
		...metas.map((meta) => toLine(meta)),
		"",
		"Always on, because the other rules cannot judge without them:",
		...engineRules.map((meta) => toLine(meta)),
		...listOwn(ownRules, toLine)
	];
	await stdout.write(`${lines.join("\n")}\n`);
	return 0;
}
function listOwn(ownRules, toLine) {
	const [first] = ownRules;
	if (first === void 0) return [];
	return [
		"",
		`Of your own, with their level in \`${escapeTerminalLine(first.configPath)}\`:`,
		...ownRules.map(({ meta, level }) => toLine(meta, level))
	];
}

export { runRulesCommand };