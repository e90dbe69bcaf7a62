import { n as isList, r as isObject } from "./sdk-json.js";
import { r as getAt, s as toPointer, t as appendToPointer } from "./sdk-pointer.js";
import { t as UserError } from "./sdk-user-error.js";
import { t as findClosest } from "./sdk-closest.js";
import { t as defaultFields } from "./config-defaults.js";
import { r as isCodeConfig } from "./config-find-config.js";
import { n as quote, t as parseConfigText } from "./config-parse-config.js";
import { posix } from "node:path";

// src/config/config-problem.ts
function toProblem({ placeOf }, { at, isKey = false }, { message, ...hint }) {
	const place = placeOf(at, isKey);
	return {
		message: `${place.line === void 0 && at !== "" ? `At \`${at}\`: ` : ""}${message}`,
		place,
		...hint
	};
}

// src/config/package-name.ts
function packageOf(name) {
	return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

// src/config/plugin-names.ts
function listPlugins({ value }) {
	const names = getAt(value, "/plugins");
	return (isList(names) ? names : []).flatMap((name, index) => typeof name === "string" ? {
		at: appendToPointer("/plugins", index),
		name
	} : []);
}
const PREFIX = "plugin:";
function isPluginPreset(name) {
	return name.startsWith(PREFIX);
}
function splitPluginPreset(name) {
	const text = name.slice(7);
	const end = text.lastIndexOf("/");
	return {
		plugin: text.slice(0, Math.max(end, 0)),
		preset: text.slice(end + 1)
	};
}
function toPluginName(name) {
	const file = name.replace(/^.*\//, "").replace(/\.[cm]?[jt]s$/, "");
	const [scope, base] = name.startsWith("@") ? name.split("/", 2) : [void 0, file];
	return [scope, (base ?? "").replace(/^seedlint-plugin(?:-|$)/, "")].filter((part) => part !== void 0 && part !== "").join("/");
}

// src/config/policy-template.ts
const POLICY_SCHEMA = "seedlint:policy";
const policyTemplate = {
	schema: POLICY_SCHEMA,
	fields: defaultFields,
	locales: { neutral: [
		"/year",
		"/pubDate",
		"/url",
		"/reviewStatus",
		"/evolution/supersedes",
		"/evolution/supersededBy",
		"/analysis/*/score"
	] },
	excerpt: {
		field: "/description",
		of: "body",
		max: 500
	},
	relations: [{
		name: "supersedes",
		from: "/evolution/supersedes/*",
		inverse: "/evolution/supersededBy",
		acyclic: true
	}]
};

// src/config/presets.ts
const strictLevels = {
	off: "warn",
	info: "info",
	warn: "error",
	error: "error"
};
const recommendedLevel = ({ preview, recommended }) => preview === true ? "off" : recommended;
const policyLevels = /* @__PURE__ */ new Map([
	["schema", "error"],
	["review-gate", "error"],
	["placeholder-text", "warn"]
]);
const presets = /* @__PURE__ */ new Map([
	["seedlint:recommended", { levelOf: recommendedLevel }],
	["seedlint:strict", { levelOf: ({ preview, recommended }) => preview === true ? "off" : strictLevels[recommended] }],
	["seedlint:policy", {
		levelOf: (meta) => policyLevels.get(meta.id) ?? recommendedLevel(meta),
		collection: policyTemplate
	}],
	["seedlint:all", { levelOf: ({ recommended }) => recommended === "off" ? "warn" : recommended }]
]);
const PRESET_PREFIX = "seedlint:";
const presetNames = [...presets.keys()];
const templateNames = presetNames.filter((name) => presets.get(name)?.collection !== void 0);
const DEFAULT_PRESET = "seedlint:recommended";
function looksLikePreset(name) {
	return name.startsWith(PRESET_PREFIX);
}
function hintOfPreset(name) {
	const meant = findPreset(name);
	const known = presetNames.map((preset) => `\`${preset}\``).join(", ");
	return { hint: meant === void 0 ? `Known: ${known}` : `Did you mean \`${meant}\`?` };
}
function findPreset(name) {
	const own = (preset) => preset.replace(PRESET_PREFIX, "");
	const meant = findClosest(own(name), presetNames.map(own));
	return meant === void 0 ? void 0 : `${PRESET_PREFIX}${meant}`;
}
function levelIn(preset, meta) {
	return presets.get(preset)?.levelOf(meta) ?? "off";
}
function templateOf(preset) {
	return presets.get(preset)?.collection;
}

// src/config/read-config.ts
async function readConfig(path, source) {
	if (isCodeConfig(path)) return toDataDocument(path, await source.importDefault(path));
	const text = await source.read(path);
	if (text !== void 0) return parseConfigText(text, path);
	const message = `The configuration \`${path}\` does not exist`;
	throw new UserError("config-missing", [{
		message,
		place: { path }
	}]);
}
function toDataDocument(path, exported) {
	const place = { path };
	if (exported === void 0) throw new UserError("config-invalid", [{
		message: "The configuration has no default export",
		place
	}]);
	const problems = [];
	const value = toJson(exported, "", (pointer, found) => {
		const where = pointer === "" ? "" : `At \`${pointer}\`: `;
		problems.push({
			message: `${where}Expected data, found ${found}`,
			place
		});
	});
	const [first, ...others] = problems;
	if (first !== void 0) throw new UserError("config-invalid", [first, ...others]);
	return {
		path,
		value,
		placeOf: () => place
	};
}
function toJson(value, pointer, refuse) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "number" && Number.isFinite(value)) return value;
	if (pointer.split("/").length > 100) refuse(pointer, "data that is nested too deep");
	else if (Array.isArray(value)) return value.map((item, index) => toJson(item, appendToPointer(pointer, index), refuse));
	else if (isPlainObject(value)) {
		const entries = Object.entries(value).filter(([, item]) => item !== void 0);
		return Object.fromEntries(entries.map(([key, item]) => [key, toJson(item, appendToPointer(pointer, key), refuse)]));
	} else refuse(pointer, typeof value === "number" ? quote(String(value)) : nameOf(value));
	return null;
}
function isPlainObject(value) {
	return Object.prototype.toString.call(value) === "[object Object]";
}
function nameOf(value) {
	const name = Object.prototype.toString.call(value).slice(8, -1);
	return typeof value === "object" ? `a ${name}` : `a ${typeof value}`;
}

// src/config/stack.ts
async function readStack(path, source) {
	const document = await readConfig(path, source);
	const builder = new StackBuilder(async (name, from) => readExtended(name, from, source));
	await builder.add(document, []);
	return builder.finish(document);
}
function stackOfPresets(document) {
	const builder = new StackBuilder();
	for (const { at, name } of listExtended(document)) builder.addPreset(name, document, at);
	return builder.addLast(document).finish(document);
}
function documentsOf({ layers }) {
	return layers.flatMap((layer) => layer.kind === "document" ? layer.document : []);
}
var StackBuilder = class {
	#layers = [];
	#problems = [];
	#follow;
	#hasChosenPresets = false;
	constructor(follow) {
		this.#follow = follow;
	}
	async add(document, open) {
		const within = [...open, document.path];
		for (const { at, name } of listExtended(document)) if (this.#follow === void 0 || looksLikePreset(name)) this.addPreset(name, document, at);
		else await this.#addExtended({
			at,
			name
		}, document, {
			within,
			follow: this.#follow
		});
		this.addLast(document);
	}
	addPreset(name, from, at) {
		this.#hasChosenPresets = true;
		if (presetNames.includes(name)) this.#layers.push({
			kind: "preset",
			name
		});
		else {
			const told = {
				message: `Unknown preset \`${name}\``,
				...hintOfPreset(name)
			};
			this.#problems.push(toProblem(from, { at }, told));
		}
	}
	addLast(document) {
		const value = getAt(document.value, "/extends");
		if (isList(value) && value.length === 0) this.#hasChosenPresets = true;
		this.#layers.push({
			kind: "document",
			document
		});
		return this;
	}
	finish(document) {
		return {
			document,
			layers: [...this.#hasChosenPresets ? [] : [{
				kind: "preset",
				name: DEFAULT_PRESET
			}], ...this.#layers],
			problems: this.#problems
		};
	}
	async #addExtended({ at, name }, from, { within, follow }) {
		try {
			const extended = await follow(name, from);
			if (within.includes(extended.path)) throw cycleError([...within, extended.path]);
			await this.add(extended, within);
		} catch (error) {
			if (!(error instanceof UserError) || error.code !== "config-extends") throw error;
			this.#problems.push(...error.problems.map((told) => toProblem(from, { at }, told)));
		}
	}
};
function listExtended({ value }) {
	const names = getAt(value, "/extends");
	return (isList(names) ? names.map((name, index) => [appendToPointer("/extends", index), name]) : [["/extends", names]]).flatMap(([at, name]) => typeof name === "string" ? {
		at,
		name
	} : []);
}
async function readExtended(name, from, source) {
	if (isPluginPreset(name)) return source.readPluginPreset(name, from);
	const path = name.startsWith("./") || name.startsWith("../") ? posix.join(posix.dirname(from.path), name) : await source.findPackage(name, posix.dirname(from.path));
	if (path === void 0) throw packageError(name);
	try {
		return await readConfig(path, source);
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "config-missing") throw error;
		throw new UserError("config-extends", [{
			message: `The file \`${path}\`, which this extends, does not exist`,
			hint: `The path is relative to the folder of \`${from.path}\``
		}]);
	}
}
function packageError(name) {
	const preset = findPreset(name);
	return new UserError("config-extends", [{
		message: `The package \`${name}\` is not installed`,
		hint: preset === void 0 ? `Install it: \`npm install --save-dev ${packageOf(name)}\`; a file would start with \`./\`` : `Did you mean the preset \`${preset}\`?`
	}]);
}
function cycleError(paths) {
	const message = `The configuration extends itself: ${paths.slice(paths.indexOf(paths.at(-1) ?? "")).map((path) => `\`${path}\``).join(" → ")}`;
	return new UserError("config-extends", [{
		message,
		hint: "Leave one of them out"
	}]);
}

// src/config/custom-rules.ts
function readCustomRules(stack) {
	const definitions = /* @__PURE__ */ new Map();
	for (const document of documentsOf(stack)) {
		const custom = getAt(document.value, "/custom");
		for (const [id, raw] of Object.entries(isObject(custom) ? custom : {})) if (isCustomRule(raw)) definitions.set(id, {
			id,
			raw,
			document
		});
	}
	return definitions;
}
function isCustomRule(raw) {
	return isObject(raw) && typeof raw["require"] === "string" && typeof raw["message"] === "string";
}
function toKnownRule({ id, raw, document }) {
	const { path, line } = document.placeOf(toPointer(["custom", id]), true);
	const level = raw.level ?? "error";
	const place = line === void 0 ? path : `${path}:${line}`;
	return {
		meta: toMeta(id, raw),
		level,
		path: place,
		isDeclared: true
	};
}
function toMeta(id, raw) {
	const { message, level = "error", docs = {} } = raw;
	const { url } = docs;
	return {
		id,
		since: "",
		recommended: level,
		docs: {
			summary: docs.summary ?? summarize(raw),
			why: docs.why ?? "",
			remedy: docs.remedy ?? "",
			...url === void 0 ? {} : { url }
		},
		messages: { unmet: message.trim() }
	};
}
function summarize({ in: chosen, each, when, require }) {
	const code = (text) => `\`${text.trim().replaceAll(/\s+/g, " ")}\``;
	return [
		`Require ${code(require)}`,
		...each === void 0 ? [] : [`of each ${code(each)}`],
		...chosen === void 0 ? [] : [`in ${[chosen].flat().join(" and ")}`],
		...when === void 0 ? [] : [`where ${code(when)}`]
	].join(" ");
}
function findTakenIds(definitions, catalogue) {
	const others = catalogue.filter(({ isDeclared = false }) => !isDeclared);
	return [...definitions.values()].flatMap(({ id, document }) => {
		const owner = others.find(({ meta }) => meta.id === id);
		if (owner === void 0) return [];
		const told = {
			message: `The id \`${id}\` is that of ${owner.path === void 0 ? "a rule of seedlint" : `the rule \`${owner.path}\``}`,
			hint: "Choose another one"
		};
		return [toProblem(document, {
			at: toPointer(["custom", id]),
			isKey: true
		}, told)];
	});
}

export { splitPluginPreset as _, documentsOf as a, toProblem as b, toDataDocument as c, looksLikePreset as d, presetNames as f, listPlugins as g, POLICY_SCHEMA as h, toMeta as i, DEFAULT_PRESET as l, templateOf as m, readCustomRules as n, readStack as o, templateNames as p, toKnownRule as r, stackOfPresets as s, findTakenIds as t, levelIn as u, toPluginName as v, packageOf as y };