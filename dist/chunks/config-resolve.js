import { t as cutTo } from "./text-cut.js";
import { a as parsePointer, r as getAt, s as toPointer, t as appendToPointer } from "./sdk-pointer.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import { n as isEqualJson } from "./sdk-equality.js";
import { a as documentsOf, d as looksLikePreset, l as DEFAULT_PRESET, m as templateOf, n as readCustomRules, u as levelIn } from "./config-custom-rules.js";
import { t as findRule } from "./config-catalogue.js";
import { n as defaultRelations, t as defaultFields } from "./config-defaults.js";
import { posix } from "node:path";

// src/engine/render-message.ts
const VALUE_LIMIT = 500;
const PLACEHOLDER = /\{\{(\w+)\}\}/g;
const EXPRESSION = /\{\{([^{}]+)\}\}/g;
function renderMessage(text, data = {}) {
	return text.replaceAll(EXPRESSION, (placeholder, name) => Object.hasOwn(data, name) ? cutTo(String(data[name]), VALUE_LIMIT) : placeholder);
}
const known = /* @__PURE__ */ new Map();
function listPlaceholders(text) {
	const listed = known.get(text);
	if (listed !== void 0) return listed;
	const names = [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = ""]) => name))];
	known.set(text, names);
	return names;
}
function findUnfilled(text, data = {}) {
	return listPlaceholders(text).find((name) => !Object.hasOwn(data, name));
}

// src/config/merge-collections.ts
const MERGED = ["fields", "locales"];
function mergeCollections(stack) {
	const documents = documentsOf(stack);
	const merged = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const collections = getAt(document.value, "/collections");
		for (const [name, own] of Object.entries(isObject(collections) ? collections : {})) {
			const moved = isObject(own) ? moveSchema(own, document.path, stack.document.path) : own;
			const before = merged.get(name);
			merged.set(name, isObject(before) && isObject(moved) ? mergeCollection(before, moved) : moved);
		}
	}
	return {
		path: stack.document.path,
		value: { collections: Object.fromEntries(merged) },
		placeOf: (pointer, isKey) => placeIn(documents, stack.document, {
			pointer,
			isKey
		})
	};
}
function mergeCollection(below, above) {
	const merged = {
		...below,
		...above
	};
	for (const key of MERGED) {
		const [lower, upper] = [below[key], above[key]];
		if (isObject(lower) && isObject(upper)) merged[key] = {
			...lower,
			...upper
		};
	}
	return merged;
}
function moveSchema(collection, from, to) {
	const { schema } = collection;
	const [own, target] = [posix.dirname(from), posix.dirname(to)];
	if (typeof schema !== "string" || looksLikePreset(schema) || own === target) return collection;
	return {
		...collection,
		schema: posix.relative(target, posix.join(own, schema))
	};
}
function placeIn(documents, fallback, { pointer, isKey }) {
	const keys = parsePointer(pointer);
	for (let depth = keys.length; depth > 0; depth -= 1) {
		const known = toPointer(keys.slice(0, depth));
		const owner = documents.findLast(({ value }) => getAt(value, known) !== void 0);
		if (owner !== void 0) return owner.placeOf(pointer, isKey);
	}
	return fallback.placeOf(pointer, isKey);
}

// src/config/resolve-collection.ts
function resolveCollection(name, own) {
	const raw = overTemplate(own);
	const { excerpt, locales = {}, relations } = raw;
	return {
		name,
		files: [raw.files].flat(),
		slugged: raw.slugged ?? false,
		fields: {
			...defaultFields,
			...raw.fields
		},
		locales: {
			values: locales.values ?? [],
			neutral: locales.neutral ?? [],
			translated: locales.translated ?? {}
		},
		relations: relations?.map((each) => toRelation(each, name)) ?? defaultRelations(name),
		excerpt: excerpt && {
			field: excerpt.field,
			of: excerpt.of ?? "body",
			max: excerpt.max
		},
		derived: raw.derived ?? [],
		schema: raw.schema
	};
}
function overTemplate(own) {
	const template = own.extends === void 0 ? void 0 : templateOf(own.extends);
	return template === void 0 ? own : mergeCollection(template, own);
}
function mirrorRelations(collections) {
	return collections.map((collection) => {
		const own = new Set(collection.relations.map(({ from }) => toList(from)));
		const mirrored = collections.filter((other) => other !== collection).flatMap((other) => other.relations.flatMap(({ from, to, inverse }) => to !== collection.name || inverse === void 0 || own.has(toList(inverse)) ? [] : [{
			name: lastName(inverse),
			from: inverse,
			to: other.name,
			inverse: from,
			acyclic: false
		}]));
		return {
			...collection,
			relations: [...collection.relations, ...mirrored]
		};
	});
}
function toRelation(raw, collection) {
	return {
		name: raw.name ?? lastName(raw.from),
		from: raw.from,
		to: raw.to ?? collection,
		inverse: raw.inverse,
		acyclic: raw.acyclic ?? false
	};
}
function toList(pattern) {
	return pattern.replace(/\/\*$/, "");
}
function lastName(pattern) {
	return parsePointer(pattern).findLast((key) => !/^(?:\*{1,2}|\d+)$/.test(key)) ?? pattern;
}

// src/config/resolve-rules.ts
function startFromDefaults(catalogue) {
	return new Map(catalogue.map(({ meta, isFixed, path, level: own = "off" }) => {
		const level = isFixed === true ? "error" : own;
		const source = own === "off" ? "default" : path ?? "default";
		return [meta.id, {
			level,
			options: meta.options?.defaults ?? {},
			source
		}];
	}));
}
function readPreset(preset, catalogue) {
	const builtIn = catalogue.filter(({ path, plugin, isFixed }) => path === void 0 && plugin === void 0 && isFixed !== true);
	return new Map(builtIn.map(({ meta }) => {
		return [meta.id, {
			level: levelIn(preset, meta),
			options: {},
			source: preset
		}];
	}));
}
function readSettings(document, pointer, catalogue) {
	const raw = getAt(document.value, pointer);
	const settings = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(isObject(raw) ? raw : {})) {
		const rule = findRule(catalogue, key, document.path);
		if (rule === void 0) continue;
		const source = toSource(document, appendToPointer(pointer, key));
		settings.set(rule.meta.id, {
			...toSetting(value),
			source
		});
	}
	return settings;
}
function toSetting(raw) {
	if (typeof raw === "string") return {
		level: raw,
		options: {}
	};
	return {
		level: raw[0],
		options: raw[1] ?? {}
	};
}
function toSource({ placeOf }, pointer) {
	const { path, line } = placeOf(pointer, true);
	return line === void 0 ? path : `${path}:${line}`;
}
function overlayAll(base, later) {
	const merged = new Map(base);
	for (const [id, setting] of later) merged.set(id, overlay(base.get(id), setting));
	return merged;
}
function overlay(base, later) {
	return {
		...later,
		options: {
			...base?.options,
			...later.options
		}
	};
}

// src/config/setting-for.ts
const unknownRule = {
	level: "off",
	options: {},
	source: "default"
};
function settingFor(config, ruleId, path, get) {
	let setting = config.rules.get(ruleId) ?? unknownRule;
	for (const override of config.overridesByRule.get(ruleId) ?? []) {
		const change = override.rules.get(ruleId);
		if (change !== void 0 && fits(override, path, get)) setting = overlay(setting, change);
	}
	return setting;
}
function fits({ matchesPath, when }, path, get) {
	if (!matchesPath(path)) return false;
	for (const [pointer, wanted] of when) {
		const value = get(pointer);
		if (value === void 0 || !isWanted(value, wanted)) return false;
	}
	return true;
}
function isWanted(value, wanted) {
	if (isEqualJson(value, wanted)) return true;
	return isList(wanted) && wanted.some((item) => isEqualJson(value, item));
}

// src/config/resolve.ts
function resolveConfig(stack, { catalogue, compilePatterns }) {
	const { document } = stack;
	const directory = directoryOf(document.path);
	const toTest = (files) => createPathTest(files, directory, compilePatterns);
	const documents = documentsOf(stack);
	const raws = documents.map(({ value }) => value ?? {});
	const overrides = documents.flatMap((each) => resolveOverrides(each, catalogue, toTest));
	const ignores = raws.flatMap((raw) => raw.ignores ?? []);
	const merged = mergeCollections(stack);
	const collections = resolveCollections(merged);
	return {
		source: document.path,
		extends: stack.layers.slice(0, -1).map(nameOf),
		directory,
		isImplicit: collections.length === 0,
		collections,
		custom: readCustomRules(stack),
		rules: resolveRules(stack, catalogue),
		overrides,
		overridesByRule: groupByRule(overrides),
		ignores,
		isIgnored: ignores.length === 0 ? () => false : toTest(ignores),
		aggregate: raws.findLast((raw) => raw.aggregate !== void 0)?.aggregate ?? 20,
		allowsOwnSuppressions: raws.map(({ suppressions }) => suppressions?.ownFindings).findLast((allowed) => allowed !== void 0),
		placeOf: merged.placeOf
	};
}
function implicitConfig(catalogue) {
	return {
		source: null,
		extends: [DEFAULT_PRESET],
		directory: "",
		isImplicit: true,
		collections: [],
		custom: /* @__PURE__ */ new Map(),
		rules: overlayAll(startFromDefaults(catalogue), readPreset(DEFAULT_PRESET, catalogue)),
		overrides: [],
		overridesByRule: /* @__PURE__ */ new Map(),
		ignores: [],
		isIgnored: () => false,
		aggregate: 20,
		allowsOwnSuppressions: void 0,
		placeOf: () => void 0
	};
}
function nameOf(layer) {
	return layer.kind === "preset" ? layer.name : layer.document.path;
}
function resolveRules({ layers }, catalogue) {
	return layers.reduce((below, layer) => {
		return overlayAll(below, layer.kind === "preset" ? readPreset(layer.name, catalogue) : readSettings(layer.document, "/rules", catalogue));
	}, startFromDefaults(catalogue));
}
function resolveCollections({ value }) {
	const collections = Object.entries(value.collections ?? {});
	return mirrorRelations(collections.map(([name, raw]) => resolveCollection(name, raw)));
}
function resolveOverrides(document, catalogue, toTest) {
	const { overrides = [] } = document.value ?? {};
	return overrides.map((override, index) => ({
		...toConditions(override, toTest),
		rules: readSettings(document, `/overrides/${index}/rules`, catalogue)
	}));
}
function directoryOf(path) {
	return posix.dirname(path).replace(/^\.$/, "");
}
function createPathTest(files, directory, compilePatterns) {
	const pattern = compilePatterns(files, []);
	const prefix = directory === "" ? "" : `${directory}/`;
	return (path) => path.startsWith(prefix) && pattern.match(path.slice(prefix.length)) !== void 0;
}
function toConditions({ files, when }, toTest) {
	const patterns = files === void 0 ? void 0 : [files].flat();
	return {
		files: patterns,
		matchesPath: patterns === void 0 ? () => true : toTest(patterns),
		when: new Map(Object.entries(when ?? {}))
	};
}
function groupByRule(overrides) {
	const ids = new Set(overrides.flatMap(({ rules }) => [...rules.keys()]));
	return new Map([...ids].map((id) => [id, overrides.filter(({ rules }) => rules.has(id))]));
}

export { findUnfilled as a, mergeCollections as i, resolveConfig as n, listPlaceholders as o, settingFor as r, renderMessage as s, implicitConfig as t };