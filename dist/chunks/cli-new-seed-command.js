import { $t as readSchemaFiles, Gt as POLICY_SCHEMA, Nn as UserError, P as schemaPathOf, S as readSeeds, Un as escapeTerminalLine, en as parseConfigText, h as writeFiles, on as lint, st as loadSeed, ur as LineIndex, vn as withUserErrors, x as newAccount } from "./lint.js";
import { t as unknownCollection } from "./config-unknown-collection.js";
import { t as fillPathPattern } from "./corpus-fill-pattern.js";
import { at as appendToPointer, dt as toPointer, ht as isObject, lt as parsePointer, mt as isList, st as getAt, ut as selectAll } from "./sdk.js";
import { t as openProjectAt } from "./session-project-at.js";
import { existsSync } from "node:fs";
import { join, posix, relative } from "node:path";

// src/seed/print-seed.ts
async function printSeed(values, syntax) {
	switch (syntax) {
		case "json": return `---\n${JSON.stringify(values, null, 2)}\n---\n`;
		case "yaml": {
			const { printYaml } = await import("./seed-yaml-print.js");
			return `---\n${printYaml(values)}---\n`;
		}
		case "toml": {
			const { printToml } = await import("./seed-toml-print.js");
			return `+++\n${printToml(values)}+++\n`;
		}
	}
}

// src/config/schema-skeleton.ts
const MAX_DEPTH = 40;
async function openSkeleton(document, read) {
	const files = await readSchemaFiles(document, read);
	const [root] = files;
	return (hints) => {
		const builder = new SkeletonBuilder(files, hints);
		const value = root === void 0 ? {} : builder.build(root.document.value, root, "", 0);
		return isObject(value) ? value : {};
	};
}
var SkeletonBuilder = class {
	#files;
	#hints;
	constructor(files, hints) {
		this.#files = files;
		this.#hints = hints;
	}
	build(schema, file, pointer, depth) {
		const known = this.#hints.values.get(pointer);
		if (known !== void 0) return known;
		if (!isObject(schema) || depth > MAX_DEPTH) return "";
		const { $ref: ref } = schema;
		if (typeof ref === "string") {
			const target = this.#follow(ref, file);
			if (target !== void 0) return this.build(target.schema, target.file, pointer, depth + 1);
		}
		const whole = withFirstChoices(schema);
		const fixed = findFixed(whole);
		if (fixed !== void 0) return fixed;
		switch (typeOf(whole)) {
			case "object": return this.#buildObject(whole, file, pointer, depth + 1);
			case "array": return this.#buildList(whole, file, pointer, depth + 1);
			case "integer":
			case "number": return leastNumber(whole);
			case "boolean": return false;
			case "null": return null;
			default: return this.#buildText(whole);
		}
	}
	#buildObject(schema, file, pointer, depth) {
		const { properties, additionalProperties: others } = schema;
		const known = isObject(properties) ? properties : {};
		const required = new Set(isList(schema["required"]) ? schema["required"] : []);
		const isWanted = (key) => required.has(key) || this.#hints.values.has(appendToPointer(pointer, key));
		const extra = [...required].filter((key) => typeof key === "string" && !Object.hasOwn(known, key));
		const keys = [...Object.keys(known).filter(isWanted), ...extra];
		return Object.fromEntries(keys.map((key) => {
			const own = Object.hasOwn(known, key) ? known[key] : others;
			return [key, this.build(own, file, appendToPointer(pointer, key), depth)];
		}));
	}
	#buildList(schema, file, pointer, depth) {
		const { minItems, items, prefixItems } = schema;
		const length = typeof minItems === "number" ? Math.min(minItems, MAX_DEPTH) : 0;
		const first = [prefixItems, items].find(isList) ?? [];
		const rest = isList(items) ? void 0 : items;
		return Array.from({ length }, (_, index) => this.build(first[index] ?? rest, file, appendToPointer(pointer, index), depth));
	}
	#buildText({ format }) {
		if (format === "date") return this.#hints.today;
		return format === "date-time" ? `${this.#hints.today}T00:00:00Z` : "";
	}
	#follow(ref, from) {
		const [address = "", fragment = ""] = ref.split("#");
		const uri = address === "" ? from.uri : new URL(address, from.uri).href;
		const file = this.#files.find((each) => each.uri === uri);
		const isPointer = fragment === "" || fragment.startsWith("/");
		if (file === void 0 || !isPointer) return void 0;
		return {
			schema: getAt(file.document.value, decodeURIComponent(fragment)),
			file
		};
	}
};
function withFirstChoices(schema) {
	const { allOf, anyOf, oneOf } = schema;
	return [
		...isList(allOf) ? allOf : [],
		...isList(anyOf) ? anyOf.slice(0, 1) : [],
		...isList(oneOf) ? oneOf.slice(0, 1) : []
	].filter(isObject).reduce((whole, part) => joinSchemas(whole, part), schema);
}
function joinSchemas(a, b) {
	const required = [a["required"], b["required"]].flatMap((keys) => isList(keys) ? keys : []);
	const [own, other] = [a["properties"], b["properties"]];
	return {
		...b,
		...a,
		...required.length === 0 ? {} : { required },
		...isObject(other) ? { properties: {
			...other,
			...isObject(own) ? own : {}
		} } : {}
	};
}
function findFixed({ const: constant, default: preset, enum: choices }) {
	if (constant !== void 0) return constant;
	return preset ?? (isList(choices) ? choices[0] : void 0);
}
function typeOf({ type, properties, required, items }) {
	const first = (isList(type) ? type : [type ?? "untyped"]).find((each) => each !== "null") ?? "null";
	if (first !== "untyped") return first;
	if (properties !== void 0 || required !== void 0) return "object";
	return items === void 0 ? void 0 : "array";
}
function leastNumber({ minimum, exclusiveMinimum }) {
	if (typeof minimum === "number") return minimum;
	return typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : 0;
}

// src/session/seed-values.ts
async function openSeedValues({ project, readText }, collection, fields) {
	const { today, config } = project;
	const path = schemaPathOf(collection, config);
	if (path === void 0) return (identity) => {
		const values = knownValues(collection, identity, today);
		return fields.reduce((seed, field) => {
			const pointer = collection.fields[field];
			if (pointer === void 0) return seed;
			return setAt(seed, parsePointer(pointer), values.get(pointer) ?? "");
		}, {});
	};
	const create = await openSkeleton(await readSchema(path, readText), readText);
	return (identity) => {
		const hints = {
			today,
			values: knownValues(collection, identity, today)
		};
		return translate(create(hints), collection, identity.locale);
	};
}
async function readSchema(path, readText) {
	if (path !== "seedlint:policy") return parseConfigText(await readText(path) ?? "", path);
	const { policySchema } = await import("./config-policy-schema.js");
	return {
		path,
		value: policySchema,
		placeOf: () => ({ path })
	};
}
function knownValues({ fields }, { id, locale }, today) {
	const byField = {
		id,
		locale,
		published: today,
		audited: today,
		year: Number(today.slice(0, 4))
	};
	return new Map(Object.entries(byField).flatMap(([field, value]) => {
		const pointer = fields[field];
		return pointer === void 0 || value === void 0 ? [] : [[pointer, value]];
	}));
}
function translate(seed, { locales: { values, translated } }, locale) {
	if (locale === void 0 || locale === values[0]) return seed;
	return Object.entries(translated).reduce((whole, [pattern, vocabulary]) => {
		return selectAll(whole, pattern).reduce((part, { pointer, value }) => {
			const word = typeof value === "string" ? getAt(vocabulary, `/${value}`) : void 0;
			const own = isObject(word) ? word[locale] : word;
			return own === void 0 ? part : setAt(part, parsePointer(pointer), own);
		}, whole);
	}, seed);
}
function setAt(root, [key, ...rest], value) {
	if (key === void 0) return root;
	const child = Object.hasOwn(root, key) ? root[key] : void 0;
	if (rest.length === 0) return {
		...root,
		[key]: value
	};
	if (isList(child)) {
		const index = Number(rest[0]);
		const items = child.map((item, position) => {
			if (position !== index) return item;
			return isObject(item) && rest.length > 1 ? setAt(item, rest.slice(1), value) : value;
		});
		return {
			...root,
			[key]: items
		};
	}
	return {
		...root,
		[key]: setAt(isObject(child) ? child : {}, rest, value)
	};
}

// src/session/survey-seeds.ts
const SAMPLE = 20;
async function surveySeeds({ head }, { entries }, { memberOf, project }, name) {
	const members = [...entries.values()].flatMap((entry) => {
		const member = memberOf(entry.path);
		if (member?.collection.name !== name) return [];
		return [{
			member: {
				...member,
				isRequested: false,
				isSelected: false
			},
			entry
		}];
	});
	const fields = project.config.collections.find((each) => each.name === name)?.fields ?? {};
	const syntaxes = /* @__PURE__ */ new Map();
	const present = /* @__PURE__ */ new Map();
	const account = newAccount();
	for await (const file of readSeeds(head, members.slice(0, SAMPLE), account)) {
		const { syntax, data } = (await loadSeed(file)).document;
		if (syntax === void 0) continue;
		addOne(syntaxes, syntax);
		for (const [field, pointer] of Object.entries(fields)) if (getAt(data, pointer) !== void 0) addOne(present, field);
	}
	const count = [...syntaxes.values()].reduce((sum, each) => sum + each, 0);
	return {
		syntax: [...syntaxes].toSorted(([, a], [, b]) => b - a)[0]?.[0],
		fields: Object.keys(fields).filter((field) => (present.get(field) ?? 0) * 2 >= count)
	};
}
function addOne(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

// src/session/new-seed.ts
const DEFAULT_ID = "untitled";
async function newSeed(request) {
	return withUserErrors(async () => {
		const { workspace, files, opened } = await openProjectAt(request);
		try {
			const collection = findCollection(opened, request.collection);
			const survey = await surveySeeds(workspace, files, opened, collection.name);
			const createValues = await openSeedValues(opened, collection, survey.fields);
			const syntax = request.syntax ?? survey.syntax ?? "yaml";
			const texts = /* @__PURE__ */ new Map();
			for (const identity of listIdentities(collection, request)) {
				const path = toPath(opened, collection, identity);
				if (!texts.has(path)) texts.set(path, await printSeed(createValues(identity), syntax));
			}
			return await writeNew(texts, {
				root: workspace.root ?? request.cwd,
				repository: workspace.repository
			});
		} finally {
			workspace.close();
		}
	});
}
function findCollection({ project }, name) {
	const { collections } = project.config;
	const found = collections.find((collection) => collection.name === name);
	if (found !== void 0) return found;
	throw unknownCollection(name, collections.map((collection) => collection.name));
}
function listIdentities({ locales: { values }, name }, { id = DEFAULT_ID, locale }) {
	if (locale !== void 0 && values.length > 0 && !values.includes(locale)) {
		const known = values.map((value) => `\`${value}\``).join(", ");
		throw new UserError("unknown-locale", [{
			message: `\`${name}\` has no locale \`${locale}\``,
			hint: `Known: ${known}.`
		}]);
	}
	return (locale !== void 0 ? [locale] : values.length === 0 ? [void 0] : values).map((each) => ({
		id,
		locale: each
	}));
}
function toPath({ project: { config }, memberOf }, collection, { id, locale }) {
	const { name, files, locales, slugged } = collection;
	const inner = fillPathPattern(files, locales.values, {
		id: slugged ? toSlug(id) : id,
		locale
	});
	const path = inner === void 0 ? void 0 : posix.join(config.directory, inner);
	if (path !== void 0 && memberOf(path)?.collection.name === name) return path;
	const place = config.placeOf(toPointer([
		"collections",
		name,
		"files"
	]));
	const patterns = files.map((pattern) => `\`${pattern}\``).join(", ");
	const needsLocale = locale === void 0 && files.some((each) => each.includes("{locale}"));
	throw new UserError("no-place-for-seed", [{
		message: `${patterns} does not say where the seed \`${id}\` of \`${name}\` goes`,
		...place === void 0 ? {} : { place },
		hint: needsLocale ? "Name its locale: `--locale en`" : "Give the collection a pattern without wildcards, such as `content/{locale}/{id}.md`"
	}]);
}
function toSlug(id) {
	return id.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "").join("-");
}
async function writeNew(texts, { root, repository }) {
	const [first, ...others] = [...texts.keys()].filter((path) => existsSync(join(root, path))).map((path) => ({
		message: "The file exists, and nothing is overwritten",
		place: { path },
		hint: "Give the seed another id: `--id`"
	}));
	if (first !== void 0) throw new UserError("seed-exists", [first, ...others]);
	const replacements = [...texts].map(([path, text]) => {
		return {
			path,
			before: null,
			after: Buffer.from(text)
		};
	});
	await writeFiles({
		root,
		repository
	}, replacements);
	return replacements.map(({ path }) => join(root, path));
}

// src/cli/new-seed-command.ts
async function runNewSeedCommand({ cwd, environment, stdout, stderr }, collection, { config, ...options }) {
	const where = {
		cwd,
		environment,
		...config === void 0 ? {} : { configPath: config }
	};
	const request = {
		...where,
		collection,
		...options
	};
	const files = await newSeed(request);
	await stdout.write(files.map((file) => `${escapeTerminalLine(relative(cwd, file))}\n`).join(""));
	const run = await lint({
		...where,
		paths: files,
		head: { kind: "worktree" }
	});
	await stderr.write(sayRest(run));
	return 0;
}
function sayRest({ diagnostics, sources }) {
	if (diagnostics.length === 0) return "Nothing is left that a rule asks for.\n";
	return `Left to fill in:\n${diagnostics.map(({ path, span, message, rule }) => {
		const { line, column } = new LineIndex(sources.get(path) ?? "").positionAt(span.start);
		return `  ${escapeTerminalLine(`${path}:${line}:${column}  ${message}  ${rule}`)}\n`;
	}).join("")}`;
}

export { runNewSeedCommand };