import { $n as toInertJson, B as rules, Un as escapeTerminalLine, Wn as toHyperlink, wt as engineRules, z as pageOf } from "./lint.js";
import { n as readProject, r as toWhole, t as findOwnRules } from "./session-own-rules.js";
import { o as version } from "./start.js";
import { styleText } from "node:util";

// src/session/list-rules.ts
async function listRules(place) {
	return (await readProject(place, listProject) ?? [...rules, ...ofEngine].map((rule) => toListed(rule))).toSorted((a, b) => a.id < b.id ? -1 : 1);
}
const ofEngine = engineRules.map((meta) => ({
	meta,
	scope: "engine"
}));
function listProject({ project: { config, rules }, catalogue }) {
	const own = rules.map((rule) => {
		const { id } = rule.meta;
		return toListed(rule, {
			level: config.rules.get(id)?.level ?? "off",
			source: originOf(id, catalogue)
		});
	});
	const others = ofEngine.map((rule) => {
		const level = config.rules.get(rule.meta.id)?.level;
		return toListed(rule, level === void 0 ? {} : { level });
	});
	return [...own, ...others];
}
function originOf(id, catalogue) {
	if (pageOf(id) !== void 0) return { kind: "built-in" };
	const { path, plugin, declaredAt } = catalogue.find(({ meta }) => meta.id === id) ?? {};
	if (plugin !== void 0) return {
		kind: "plugin",
		name: plugin
	};
	if (path !== void 0) return {
		kind: "file",
		path
	};
	if (declaredAt === void 0) throw new Error(`The rule ${id} comes from nowhere`);
	return {
		kind: "configuration",
		path: declaredAt.path,
		line: declaredAt.line ?? null
	};
}
function toListed({ meta: given, scope }, set = {}) {
	const meta = toWhole(given);
	const { id, docs, options } = meta;
	const recommended = meta.recommended;
	const properties = options?.properties;
	return {
		id,
		scope,
		level: recommended ?? "off",
		recommended: recommended ?? null,
		preview: meta.preview === true,
		since: meta.since,
		summary: docs.summary,
		why: docs.why,
		remedy: docs.remedy,
		url: docs.url ?? pageOf(id) ?? null,
		messages: meta.messages,
		options: properties === void 0 ? null : {
			type: "object",
			properties,
			additionalProperties: false
		},
		defaults: options?.defaults ?? null,
		source: { kind: "built-in" },
		...set
	};
}

// src/cli/rules-command.ts
async function runRulesCommand(terminal, { format }) {
	const { cwd, environment, stdout } = terminal;
	if (format === "pretty") return printList(terminal);
	const rules = await listRules({
		cwd,
		environment
	});
	const result = {
		version: 1,
		tool: {
			name: "seedlint",
			version
		},
		rules
	};
	await stdout.write(`${toInertJson(result)}\n`);
	return 0;
}
async function printList({ cwd, environment, stdout }) {
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
	const toLine = (meta, level = recommendedOf(meta)) => {
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
		...listOwn(ownRules, toLine)
	];
	await stdout.write(`${lines.join("\n")}\n`);
	return 0;
}
function recommendedOf({ preview, recommended }) {
	return preview === true ? "off" : recommended;
}
function listOwn(ownRules, toLine) {
	const [first] = ownRules;
	if (first === void 0) return [];
	return [
		"",
		`Of your own, with their level${first.configPath === "" ? "" : ` in \`${escapeTerminalLine(first.configPath)}\``}:`,
		...ownRules.map(({ meta, level }) => toLine(meta, level))
	];
}

export { runRulesCommand };