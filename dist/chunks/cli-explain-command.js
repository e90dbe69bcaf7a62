import { Nn as UserError, R as builtInMetas, Ut as levelIn, Wn as toHyperlink, Wt as presetNames, z as pageOf } from "./lint.js";
import { L as findClosest, ht as isObject, mt as isList } from "./sdk.js";
import { t as findOwnRules } from "./session-own-rules.js";
import { t as createSheet } from "./cli-sheet.js";

// src/session/explain-rule.ts
async function explainRule(id, place) {
	const meta = builtInMetas.find((candidate) => candidate.id === id);
	if (meta === void 0) return explainOwnRule(id, await findOwnRules(place));
	const { default: examples } = await import("./session-rule-examples.json.js");
	const own = new Map(Object.entries(examples)).get(id);
	return {
		meta,
		scope: own?.scope ?? "engine",
		levels: presetNames.map((preset) => [preset, levelIn(preset, meta)]),
		examples: own,
		url: pageOf(id) ?? ""
	};
}
function explainOwnRule(id, rules) {
	const rule = rules.find(({ meta }) => meta.id === id);
	if (rule === void 0) throw unknownRule(id, rules);
	const { meta, scope, level, configPath } = rule;
	const url = meta.docs.url ?? "";
	return {
		meta,
		scope,
		levels: [[configPath, level]],
		examples: void 0,
		url
	};
}
function unknownRule(id, ownRules) {
	const known = [...builtInMetas, ...ownRules.map(({ meta }) => meta)];
	const meant = findClosest(id, known.map((meta) => meta.id));
	const hint = meant === void 0 ? "`seedlint rules` lists all rules." : `Did you mean \`${meant}\`?`;
	return new UserError("unknown-rule", [{
		message: `There is no rule \`${id}\``,
		hint
	}]);
}

// src/cli/rule-page.ts
const SCOPES = {
	seed: "one seed",
	corpus: "all seeds of a collection",
	change: "a change of one seed",
	engine: "the engine's own"
};
const LEVEL_STYLES = {
	off: "dim",
	info: "blue",
	warn: "yellow",
	error: "red"
};
function drawRulePage(page, output) {
	const sheet = createSheet(output);
	const { meta, examples } = page;
	return `${[
		drawTitle(page, sheet, output.hasHyperlinks),
		...drawSummary(meta, sheet),
		...sheet.section("Why", sheet.prose(meta.docs.why, 2)),
		...sheet.section("What to do", [...sheet.prose(meta.docs.remedy, 2), ...drawYielding(meta, sheet)]),
		...sheet.section("Fixes", drawMends(meta, sheet)),
		...sheet.section("Levels", drawLevels(page, sheet)),
		...sheet.section("Options", drawOptions(meta, sheet)),
		...sheet.section("Messages", drawMessages(meta, sheet)),
		...examples === void 0 ? [] : [...sheet.section(`Reported: ${examples.invalid.name}`, drawExample(examples.invalid, sheet)), ...sheet.section(`Accepted: ${examples.valid.name}`, drawExample(examples.valid, sheet))]
	].join("\n")}\n`;
}
function drawTitle({ meta, scope, url }, { paint }, hasHyperlinks) {
	const name = paint("bold", meta.id);
	const preview = meta.preview === true ? ["preview"] : [];
	const since = meta.since === "" ? [] : [`since ${meta.since}`];
	const always = isAlwaysOn({
		meta,
		scope
	}) ? ["always on"] : [];
	const facts = [
		...preview,
		...always,
		SCOPES[scope],
		...since
	];
	return `${hasHyperlinks ? toHyperlink(name, url) : name}  ${paint("dim", facts.join(" · "))}`;
}
function isAlwaysOn({ scope, meta }) {
	return scope === "engine" && meta.recommended === "error";
}
function drawSummary({ docs: { summary } }, { prose }) {
	return summary === "" ? [] : ["", ...prose(`${summary}.`, 2)];
}
function drawYielding({ yieldsTo = [] }, { prose }) {
	if (yieldsTo.length === 0) return [];
	return ["", ...prose(`A value that is reported by ${yieldsTo.map((id) => `\`${id}\``).join(" or ")} is not reported here again.`, 2)];
}
function drawMends({ docs: { fix, suggestions } }, { prose }) {
	return [...fix === void 0 ? [] : prose(`By \`--fix\`: ${fix}`, 2), ...suggestions === void 0 ? [] : prose(`Suggested, for a person to choose: ${suggestions}`, 2)];
}
function drawLevels({ levels, scope, meta }, sheet) {
	const { paint, prose } = sheet;
	if (isAlwaysOn({
		scope,
		meta
	})) return prose("In every preset, since the other rules need it.", 2);
	const width = Math.max(...levels.map(([preset]) => preset.length));
	return levels.map(([preset, level]) => `  ${preset.padEnd(width)}  ${paint(LEVEL_STYLES[level], level)}`);
}
function drawOptions({ id, options, recommended }, sheet) {
	if (options === void 0) return [];
	const { paint, prose, verbatim } = sheet;
	const defaults = new Map(Object.entries(options.defaults));
	const properties = Object.entries(options.properties);
	const example = `rules: { ${id}: [${exampleLevel(recommended)}, { ${properties[0]?.[0] ?? ""}: … }] }`;
	return [
		...properties.flatMap(([name, schema]) => [
			`  ${paint("cyan", name)}${drawType(schema, sheet)}`,
			...prose(descriptionOf(schema), 4),
			...defaults.has(name) ? prose(`Default: ${JSON.stringify(defaults.get(name))}`, 4) : []
		]),
		"",
		...verbatim(example, 2)
	];
}
function exampleLevel(level) {
	return level === "off" ? "warn" : level;
}
function drawType(schema, { paint }) {
	const type = isObject(schema) ? schema["type"] : void 0;
	const values = isObject(schema) ? schema["enum"] : void 0;
	const types = isList(type) ? type : [type ?? ""];
	const shown = values === void 0 ? types.map(String).join(" or ") : JSON.stringify(values);
	return shown === "" ? "" : `  ${paint("dim", shown)}`;
}
function descriptionOf(schema) {
	const description = isObject(schema) ? schema["description"] : void 0;
	return typeof description === "string" ? `${description.replace(/\.$/, "")}.` : "";
}
function drawMessages({ messages, levels = {} }, sheet) {
	const highest = new Map(Object.entries(levels));
	return Object.entries(messages).flatMap(([id, text]) => {
		const level = highest.get(id);
		const note = level === void 0 ? "" : `  ${sheet.paint("dim", `at most ${level}`)}`;
		return [`  ${sheet.paint("cyan", id)}${note}`, ...sheet.prose(text, 4)];
	});
}
function drawExample(example, sheet) {
	const { given, base, files, reports, fixed = {} } = example;
	return [
		...Object.entries(given).flatMap(([name, value]) => sheet.prose(`With ${name} ${JSON.stringify(value)}`, 2)),
		...base === void 0 ? drawFiles(files, "", sheet) : [...drawFiles(base, " before the change", sheet), ...drawFiles(files, " after the change", sheet)],
		...reports.flatMap((report) => {
			const [first = "", ...others] = sheet.prose(report, 4);
			return [`  ${sheet.paint("red", "✖")}${first.slice(3)}`, ...others];
		}),
		...drawFiles(fixed, " after --fix", sheet)
	];
}
function drawFiles(files, side, { paint, verbatim }) {
	return Object.entries(files).flatMap(([path, text]) => [`  ${paint("dim", `${path}${side}`)}`, ...verbatim(text, 4).map((line) => drawMarks(line, { paint }))]);
}
function drawMarks(line, { paint }) {
	return line.replaceAll(/«([^»]*)»/gu, (_, marked) => paint(["red", "underline"], marked)).replaceAll(/[«»]/gu, "");
}

// src/cli/explain-command.ts
async function runExplainCommand(terminal, id) {
	const { cwd, environment, stdout } = terminal;
	await stdout.write(drawRulePage(await explainRule(id, {
		cwd,
		environment
	}), stdout));
	return 0;
}

export { runExplainCommand };