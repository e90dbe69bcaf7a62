import { t as UserError } from "./sdk-user-error.js";
import { a as parsePointer, r as getAt, s as toPointer, t as appendToPointer } from "./sdk-pointer.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import { n as quote } from "./config-parse-config.js";
import { a as createValidator, i as conforms, n as patterns, r as pointer, t as pattern } from "./config-schema-parts.js";
import { n as hintOf, t as describeViolation } from "./config-describe-violation.js";
import { i as mergeCollections, o as listPlaceholders } from "./config-resolve.js";
import { a as documentsOf, b as toProblem, n as readCustomRules, p as templateNames, t as findTakenIds } from "./config-custom-rules.js";
import { i as toRulePath, n as isRulePath, t as findRule } from "./config-catalogue.js";
import { t as findImplicitMembership } from "./corpus-implicit.js";
import { t as compilePathPattern } from "./corpus-path-pattern.js";

// src/engine/form/rule-shape.ts
function findShapeProblems(value) {
	if (!isRecord(value)) return ["it has no default export that is an object"];
	const { scope, meta, check, collect } = value;
	return [
		...unless(SCOPES.has(scope), "`scope` is none of `seed`, `corpus` and `change`"),
		...unless(typeof check === "function", "`check` is no function"),
		...unless(scope !== "corpus" || typeof collect === "function", "`collect` is no function"),
		...isRecord(meta) ? findMetaProblems(meta) : ["`meta` is no object"]
	];
}
const SCOPES = /* @__PURE__ */ new Set([
	"seed",
	"corpus",
	"change"
]);
const LEVELS = /* @__PURE__ */ new Set([
	"off",
	"info",
	"warn",
	"error"
]);
const HIGHEST = /* @__PURE__ */ new Set(["info", "warn"]);
function findMetaProblems(meta) {
	const { id, recommended, docs, messages, levels = {}, options, yieldsTo = [] } = meta;
	return [
		...unless(typeof id === "string" && /^[a-z][a-z0-9-]*$/.test(id), "`meta.id` is no name in kebab case"),
		...unless(recommended === void 0 || LEVELS.has(recommended), "`meta.recommended` is none of `off`, `info`, `warn` and `error`"),
		...unless(isRecord(docs), "`meta.docs` is no object"),
		...isRecord(messages) ? findMessageProblems(messages) : ["`meta.messages` is no object"],
		...unless(isRecord(levels) && Object.values(levels).every((level) => HIGHEST.has(level)), "`meta.levels` has a level other than `info` and `warn`"),
		...options === void 0 ? [] : findOptionProblems$1(options),
		...unless(isTexts(yieldsTo), "`meta.yieldsTo` is no list of rule ids")
	];
}
function findMessageProblems(messages) {
	return Object.entries(messages).flatMap(([id, text]) => {
		if (typeof text !== "string") return `\`meta.messages.${id}\` is no text`;
		let rest = text;
		for (const name of listPlaceholders(text)) rest = rest.replaceAll(`{{${name}}}`, "");
		return unless(!/\{\{|\}\}/.test(rest), `\`meta.messages.${id}\` has a placeholder that is none: expected \`{{name}}\`, of letters, digits and \`_\`, without blanks`);
	});
}
function findOptionProblems$1(options) {
	if (!isRecord(options)) return ["`meta.options` is no object"];
	return [...unless(isRecord(options["properties"]), "`meta.options.properties` is no object of schemas"), ...unless(isRecord(options["defaults"]), "`meta.options.defaults` is no object")];
}
function unless(isRight, problem) {
	return isRight ? [] : [problem];
}
function isTexts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/config/check-collections.ts
function findCollectionProblems(document) {
	const collections = getAt(document.value, "/collections");
	if (!isObject(collections)) return [];
	return Object.entries(collections).flatMap(([name, collection]) => {
		const at = toPointer(["collections", name]);
		return [
			...findMissingFiles(document, at, collection),
			...findRelationProblems(document, at, Object.keys(collections)),
			...findLocaleProblems(document, at, collection)
		];
	});
}
function findMissingFiles(document, at, collection) {
	if (!isObject(collection) || collection["files"] !== void 0) return [];
	const message = `\`files\` is missing in \`${parsePointer(at).join(".")}\``;
	return [toProblem(document, {
		at,
		isKey: true
	}, { message })];
}
function findRelationProblems(document, collection, names) {
	const relations = getAt(document.value, `${collection}/relations`);
	if (!isList(relations)) return [];
	return relations.flatMap((relation, index) => {
		const to = isObject(relation) ? relation["to"] : void 0;
		if (typeof to !== "string" || to === "*" || names.includes(to)) return [];
		const at = `${collection}/relations/${index}/to`;
		const message = `Unknown collection \`${to}\``;
		return [toProblem(document, { at }, {
			message,
			...hintOf(to, names)
		})];
	});
}
function findLocaleProblems(document, collection, value) {
	const locales = isObject(value) ? value["locales"] : void 0;
	if (!isObject(locales) || !isObject(locales["translated"])) return [];
	const translated = locales["translated"];
	const known = isList(locales["values"]) ? locales["values"].filter(isText) : [];
	const at = `${collection}/locales/translated`;
	if (known.length < 2) return [toProblem(document, {
		at,
		isKey: true
	}, { message: "Translations need at least two locales in `values`" })];
	return Object.entries(translated).flatMap(([pointer, vocabulary]) => isObject(vocabulary) ? findVocabularyProblems(document, appendToPointer(at, pointer), vocabulary, known) : []);
}
const isText = (value) => typeof value === "string";
function findVocabularyProblems(document, at, vocabulary, known) {
	return Object.entries(vocabulary).flatMap(([word, translation]) => {
		const place = appendToPointer(at, word);
		if (isObject(translation)) return Object.keys(translation).filter((locale) => !known.includes(locale)).map((locale) => {
			const told = {
				message: `Unknown locale \`${locale}\``,
				...hintOf(locale, known)
			};
			return toProblem(document, {
				at: appendToPointer(place, locale),
				isKey: true
			}, told);
		});
		if (known.length === 2) return [];
		const message = `Expected a translation for each locale, found ${quote(translation)}`;
		const hint = `Write it by locale: \`{ ${known[1] ?? ""}: … }\``;
		return [toProblem(document, { at: place }, {
			message,
			hint
		})];
	});
}

// src/config/check-patterns.ts
function findPatternProblems(document, compile) {
	return listPatternPointers(document.value).flatMap((pointer) => {
		const value = getAt(document.value, pointer);
		const patterns = isList(value) ? [...value.entries()] : [[void 0, value]];
		const problems = patterns.flatMap(([index, pattern]) => {
			if (typeof pattern !== "string" || pattern === "") return [];
			const at = index === void 0 ? pointer : `${pointer}/${index}`;
			return messagesOf(pattern, compile).map((message) => toProblem(document, { at }, { message }));
		});
		if (!patterns.every(([, pattern]) => isExclusion(pattern))) return problems;
		const message = "There are only patterns that exclude, so that nothing is included";
		return [...problems, toProblem(document, { at: pointer }, { message })];
	});
}
function isExclusion(pattern) {
	return typeof pattern === "string" && pattern.startsWith("!");
}
function listPatternPointers(root) {
	const collections = getAt(root, "/collections");
	const overrides = getAt(root, "/overrides");
	return [
		...Object.keys(isObject(collections) ? collections : {}).map((name) => toPointer([
			"collections",
			name,
			"files"
		])),
		...(isList(overrides) ? overrides : []).map((_, index) => toPointer([
			"overrides",
			index,
			"files"
		])),
		"/ignores"
	].filter((pointer) => hasPatterns(getAt(root, pointer)));
}
function hasPatterns(value) {
	return typeof value === "string" || isList(value) && value.length > 0;
}
function messagesOf(pattern, compile) {
	try {
		compile([pattern], []);
		return [];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return error.problems.map(({ message }) => message);
	}
}

// src/config/check-rules.ts
async function findRuleProblems(document, catalogue) {
	const problems = [];
	const configured = [];
	for (const { at, key, value } of listSettings(document)) {
		const rule = findRule(catalogue, key, document.path);
		if (rule === void 0) problems.push(toUnknownRule(document, at, catalogue));
		if (rule?.isFixed === true && value !== "error") problems.push(toFixedRule(document, at, key));
		const options = isList(value) ? value[1] : void 0;
		if (rule !== void 0 && rule.isBroken !== true && isObject(options)) configured.push({
			at,
			rule,
			options
		});
	}
	return [...problems, ...await findOptionProblems(document, configured)];
}
function listSettings({ value }) {
	const overrides = getAt(value, "/overrides");
	const count = isList(overrides) ? overrides.length : 0;
	return ["/rules", ...Array.from({ length: count }, (_, index) => toPointer([
		"overrides",
		index,
		"rules"
	]))].flatMap((pointer) => {
		const rules = getAt(value, pointer);
		return Object.entries(isObject(rules) ? rules : {}).map(([key, setting]) => {
			return {
				at: appendToPointer(pointer, key),
				key,
				value: setting
			};
		});
	});
}
function listRulePaths(document) {
	const keys = listSettings(document).map(({ key }) => key);
	return [...new Set(keys.filter(isRulePath).map((key) => toRulePath(key, document.path)))];
}
function toFixedRule(document, at, key) {
	return toProblem(document, {
		at,
		isKey: true
	}, {
		message: `Rule \`${key}\` is always an error: without it, others would pass what nobody has read`,
		hint: "Leave files out by `ignores`, or by a pattern of `files` that starts with `!`"
	});
}
function toUnknownRule(document, at, catalogue) {
	const key = parsePointer(at).at(-1) ?? "";
	const place = {
		at,
		isKey: true
	};
	if (isRulePath(key)) return toProblem(document, place, { message: `No rule was loaded from \`${key}\`` });
	const ids = catalogue.map(({ meta }) => meta.id);
	const { hint = "" } = hintOf(key, ids);
	const told = { message: `Unknown rule \`${key}\`` };
	return toProblem(document, place, {
		...told,
		hint: hint.startsWith("Did") ? hint : "`seedlint rules` lists all rules"
	});
}
async function findOptionProblems(document, configured) {
	if (configured.length === 0) return [];
	const schema = {
		type: "array",
		prefixItems: configured.map(({ rule: { meta } }) => ({
			type: "object",
			properties: meta.options?.properties ?? {},
			additionalProperties: false
		}))
	};
	return (await createValidator(schema, { path: document.path }))(configured.map(({ options }) => options)).map((violation) => {
		const [index = "", ...keys] = parsePointer(violation.pointer);
		const { at, rule } = configured[Number(index)] ?? { at: "" };
		const name = violation.property ?? keys[0] ?? "";
		const told = violation.property !== void 0 && keys.length === 0 ? {
			message: `\`${rule?.meta.id ?? ""}\` has no option \`${name}\``,
			...hintOf(name, violation.known)
		} : describeOption(name, violation);
		const path = [...keys, ...violation.property === void 0 ? [] : [violation.property]];
		const pointer = `${at}/1${toPointer(path)}`;
		return toProblem(document, {
			at: pointer,
			isKey: violation.property !== void 0
		}, told);
	});
}
function describeOption(name, violation) {
	const { message, ...hint } = describeViolation({
		...violation,
		pointer: ""
	});
	return {
		message: `Option \`${name}\`: ${message}`,
		...hint
	};
}

// src/config/collection-schema.ts
const relation = {
	type: "object",
	description: "How the seeds of the collection refer to records.",
	required: ["from"],
	additionalProperties: false,
	properties: {
		name: {
			type: "string",
			minLength: 1,
			description: "What messages call the relation; by default the last named key of `from`."
		},
		from: {
			...pointer,
			description: "Where the references stand; `*` for any key or index."
		},
		to: {
			type: "string",
			description: "The collection referred to, `*` for any; by default the collection itself."
		},
		inverse: {
			...pointer,
			description: "Where the record referred to names the referring one."
		},
		acyclic: {
			type: "boolean",
			default: false,
			description: "True if no record may reach itself along the relation."
		}
	},
	"x-message": "Expected a relation such as `{ from: /links/*, to: pages }`"
};
const locales = {
	type: "object",
	description: "The languages of the collection and what they share.",
	additionalProperties: false,
	properties: {
		values: {
			type: "array",
			items: {
				type: "string",
				minLength: 1,
				"x-message": "Expected a locale such as `zh-CN`"
			},
			default: [],
			description: "The locales in which every record exists.",
			"x-message": "Expected a list of locales"
		},
		neutral: {
			type: "array",
			items: pointer,
			default: [],
			description: "Values that are equal in every locale; a last `**` for all below.",
			"x-message": "Expected a list of JSON pointers"
		},
		translated: {
			type: "object",
			propertyNames: pointer,
			additionalProperties: {
				type: "object",
				"x-message": "Expected a value in the first locale and its translation"
			},
			default: {},
			description: "For a pointer, values in the first locale and their translation; with more than two locales, a translation for each.",
			"x-message": "Expected translations by JSON pointer"
		}
	},
	"x-message": "Expected locales such as `{ values: [en, zh] }`"
};
const excerpt = {
	type: "object",
	description: "A field that repeats the body, whole or in part.",
	required: ["field"],
	additionalProperties: false,
	properties: {
		field: {
			...pointer,
			description: "Where the field stands."
		},
		of: {
			enum: ["body", "free"],
			default: "body",
			description: "`body`: the body or an excerpt of it; `free`: written independently."
		},
		max: {
			type: "integer",
			minimum: 1,
			description: "The greatest length that the consumer takes, in UTF-16 units."
		}
	},
	"x-message": "Expected an excerpt such as `{ field: /description, of: body }`"
};
const collection = {
	type: "object",
	description: "Seeds of one kind. `files` may be left to a configuration that extends this one, or to one that this one extends.",
	additionalProperties: false,
	properties: {
		extends: {
			enum: templateNames,
			description: "A preset that says what the collection does not: schema, fields, neutral values, excerpt, relations. `fields` and `locales` are merged key by key; of the others the collection's own holds whole."
		},
		files: patterns,
		schema: {
			type: "string",
			minLength: 1,
			description: "The JSON Schema of the front matter, relative to the folder of the file that names it; or `seedlint:policy` for the one of that preset.",
			"x-message": "Expected the path of a JSON Schema"
		},
		slugged: {
			type: "boolean",
			default: false,
			description: "True where the id in a path is the slug of the id in the front matter."
		},
		fields: {
			type: "object",
			additionalProperties: pointer,
			description: "Where each named field stands; what is not named keeps its default.",
			"x-message": "Expected JSON pointers by field name"
		},
		locales,
		excerpt,
		relations: {
			type: "array",
			items: relation,
			description: "By default `supersedes`, at `/evolution/supersedes/*`, within the collection.",
			"x-message": "Expected a list of relations"
		},
		derived: {
			type: "array",
			items: pointer,
			default: [],
			description: "Values that a program recomputes, so that they do not count as content.",
			"x-message": "Expected a list of JSON pointers"
		}
	},
	"x-message": "Expected a collection such as `{ files: content/*.md }`"
};

// src/config/custom-schema.ts
const expression = {
	type: "string",
	minLength: 1,
	"x-message": "Expected a CEL expression such as `self.reviewStatus == \"verified\"`"
};
const text = {
	type: "string",
	minLength: 1,
	"x-message": "Expected a text"
};
const name = {
	type: "string",
	minLength: 1,
	"x-message": "Expected the name of a collection"
};
const customRule = {
	type: "object",
	description: "A rule of your own, without code: what must hold, in CEL.",
	required: ["require", "message"],
	additionalProperties: false,
	properties: {
		in: {
			description: "The collection, or the collections, whose seeds it judges; by default all.",
			anyOf: [name, {
				type: "array",
				items: name,
				minItems: 1
			}],
			"x-message": "Expected the name of a collection or a list of them"
		},
		each: {
			...pointer,
			description: "Judges each value that the pattern matches, `*` for any key or index; `self` is the value. By default `self` is the front matter."
		},
		when: {
			...expression,
			description: "CEL: the rule applies where this is true. Where a field that it looks at is missing, it is not."
		},
		require: {
			...expression,
			description: "CEL: what must be true of `self`. With `oldSelf`, the value before the change, it is a rule about changes; with `ref`, one about several seeds. Where a field that it looks at is missing, it is not true."
		},
		at: {
			...pointer,
			description: "Where the finding is shown, below `self`; by default `self` itself."
		},
		message: {
			...text,
			description: "What is wrong, without a full stop. `{{self.url}}` stands for the value, any CEL may stand between the braces."
		},
		level: {
			$ref: "#/$defs/level",
			default: "error"
		},
		docs: {
			type: "object",
			description: "What `seedlint explain` says about the rule.",
			additionalProperties: false,
			properties: {
				summary: {
					...text,
					description: "One sentence that starts with Require, Disallow or Enforce."
				},
				why: {
					...text,
					description: "Why a finding matters."
				},
				remedy: {
					...text,
					description: "What to do about it."
				},
				url: {
					...text,
					description: "A page about the rule."
				}
			},
			"x-message": "Expected texts such as `{ why: Readers follow the link. }`"
		},
		cases: { description: "Seeds that the rule accepts and reports, which `seedlint test` runs." }
	},
	"x-message": "Expected a rule such as `{ in: policies, require: has(self.url), message: No url }`"
};

// src/config/schema.ts
const level = {
	enum: [
		"off",
		"info",
		"warn",
		"error"
	],
	description: "How loudly a rule speaks."
};
const setting = {
	description: "A level, or a list of a level and options.",
	anyOf: [level, {
		type: "array",
		prefixItems: [{ $ref: "#/$defs/level" }, {
			type: "object",
			"x-message": "Expected options as a mapping"
		}],
		items: false,
		minItems: 1,
		maxItems: 2
	}],
	"x-message": "Expected a level or a list of a level and options"
};
const override = {
	type: "object",
	description: "Other levels or options for some seeds; the last that fits wins.",
	required: ["rules"],
	additionalProperties: false,
	properties: {
		files: patterns,
		when: {
			type: "object",
			propertyNames: pointer,
			description: "Values that the seed has at pointers; a list stands for any of its items.",
			"x-message": "Expected values by JSON pointer"
		},
		rules: { $ref: "#/$defs/rules" }
	},
	"x-message": "Expected an override such as `{ files: drafts/**, rules: { body-present: off } }`"
};
const configSchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "seedlint configuration",
	type: "object",
	additionalProperties: false,
	properties: {
		$schema: {
			type: "string",
			description: "Where an editor finds this schema."
		},
		extends: {
			description: "Presets, files (`./base.yaml`, relative to this file) and npm packages, whose default export or JSON is a configuration. Later ones win over earlier ones, and this file over all of them: rules and collections are merged by name, overrides and ignores are joined. Patterns of paths are relative to the folder of the configuration that extends; schemas, rules and further files to the file that names them. Where no preset is named, `seedlint:recommended` lies beneath; an empty list is for none.",
			default: ["seedlint:recommended"],
			anyOf: [{ type: "string" }, {
				type: "array",
				items: { type: "string" }
			}],
			"x-message": "Expected a list of presets, files and packages"
		},
		plugins: {
			type: "array",
			items: {
				type: "string",
				minLength: 1,
				"x-message": "Expected a package or a file"
			},
			default: [],
			description: "npm packages, or files (`./tools/plugin.ts`, relative to this file), whose rules may be set, as `house/no-draft`, and whose presets may be extended, as `plugin:house/recommended`. A package is looked for from this file's folder.",
			"x-message": "Expected a list of packages and files"
		},
		collections: {
			type: "object",
			additionalProperties: { $ref: "#/$defs/collection" },
			description: "The collections by name.",
			"x-message": "Expected collections by name"
		},
		custom: {
			type: "object",
			propertyNames: {
				pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
				"x-message": "Expected an id in kebab case such as `score-moves-slowly`"
			},
			additionalProperties: { $ref: "#/$defs/customRule" },
			description: "Rules of your own by id, without code. Levels are set in `rules` as of any other.",
			"x-message": "Expected rules by id"
		},
		rules: { $ref: "#/$defs/rules" },
		overrides: {
			type: "array",
			items: { $ref: "#/$defs/override" },
			default: [],
			description: "Settings for some seeds, in order.",
			"x-message": "Expected a list of overrides"
		},
		ignores: {
			type: "array",
			items: pattern,
			default: [],
			description: "Patterns of paths that are no seeds, relative to the configuration's folder.",
			"x-message": "Expected a list of patterns"
		},
		aggregate: {
			type: "integer",
			minimum: 1,
			default: 20,
			description: "What a rule says of more seeds of a collection than this, in the same words, is one entry with examples for people; programs get every one.",
			"x-message": "Expected a number of seeds such as `20`"
		},
		suppressions: {
			type: "object",
			additionalProperties: false,
			description: "What suppressions may do, in `seedlint.suppressions.yaml` and in bodies.",
			properties: { ownFindings: {
				type: "boolean",
				description: "True if a change may suppress what it introduces itself. By default it may where it is trusted, and a fork may not. What the base says holds.",
				"x-message": "Expected `true` or `false`"
			} },
			"x-message": "Expected a mapping such as `{ ownFindings: false }`"
		}
	},
	"x-message": "Expected a mapping",
	$defs: {
		level,
		collection,
		customRule,
		override,
		rules: {
			type: "object",
			description: "Settings by rule id, or by the path of a rule: `./rules/no-draft-words.ts`.",
			additionalProperties: setting,
			"x-message": "Expected settings by rule id"
		}
	}
};

// src/config/check-config.ts
async function checkConfig(stack, { catalogue, compilePatterns }) {
	const problems = [
		...stack.problems,
		...findCollectionProblems(mergeCollections(stack)),
		...findTakenIds(readCustomRules(stack), catalogue)
	];
	for (const document of documentsOf(stack)) problems.push(...await findFormProblems(document), ...await findRuleProblems(document, catalogue), ...findPatternProblems(document, compilePatterns));
	const [first, ...others] = problems.toSorted(byPlace);
	if (first !== void 0) throw new UserError("config-invalid", [first, ...others]);
}
function byPlace({ place: a }, { place: b }) {
	const [path, other] = [a?.path ?? "", b?.path ?? ""];
	if (path !== other) return path < other ? -1 : 1;
	return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
async function findFormProblems(document) {
	if (document.value === null || conforms(document.value, configSchema)) return [];
	return (await createValidator(configSchema, { path: "seedlint.config.schema.json" }))(document.value).map((violation) => {
		const { keyword, pointer, property } = violation;
		const at = property !== void 0 && keyword !== "required" ? appendToPointer(pointer, property) : pointer;
		return toProblem(document, {
			at,
			isKey: property !== void 0
		}, describeViolation(violation));
	});
}

// src/corpus/membership.ts
function createMembership(collections, directory) {
	const compiled = collections.map((collection) => ({
		collection,
		pattern: compilePathPattern(collection.files, collection.locales.values)
	}));
	const prefix = directory === "" ? "" : `${directory}/`;
	return (path) => {
		if (!path.startsWith(prefix)) return [];
		const inner = path.slice(prefix.length);
		return compiled.flatMap(({ collection, pattern }) => {
			const captures = pattern.match(inner);
			return captures === void 0 ? [] : [{
				path,
				collection,
				captures
			}];
		});
	};
}
function createImplicitMembership(createCollection) {
	const collections = /* @__PURE__ */ new Map();
	return (path) => {
		if (!/\.(?:md|markdown)$/i.test(path)) return [];
		const { collection: name, locale } = findImplicitMembership(path);
		const collection = collections.get(name) ?? createCollection(name);
		collections.set(name, collection);
		return [{
			path,
			collection,
			captures: locale === void 0 ? {} : { locale }
		}];
	};
}

// src/engine/guarded-seed.ts
var GuardedSeed = class {
	#seed;
	constructor(seed) {
		this.#seed = seed;
	}
	get path() {
		return this.#seed.path;
	}
	get collection() {
		return this.#seed.collection;
	}
	get id() {
		return this.#seed.id;
	}
	get locale() {
		return this.#seed.locale;
	}
	get data() {
		return freezeDeeply(this.#seed.data);
	}
	get captures() {
		return freezeDeeply(this.#seed.captures);
	}
	get body() {
		return this.#seed.body;
	}
	get(at) {
		return freezeDeeply(this.#seed.get(at));
	}
	select(pattern) {
		return freezeDeeply(this.#seed.select(pattern));
	}
};
function freezeDeeply(value) {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	const items = Array.isArray(value) ? value : Object.values(value);
	for (const item of items) freezeDeeply(item);
	return value;
}

// src/engine/guarded-rule.ts
function guardRule(rule, watch, meta = rule.meta) {
	switch (rule.scope) {
		case "seed": return {
			...guardSeedRule(rule, watch),
			meta
		};
		case "corpus": return {
			...guardCorpusRule(rule, watch),
			meta
		};
		case "change": return {
			...guardChangeRule(rule, watch),
			meta
		};
	}
}
function guardSeedRule(rule, watch) {
	return {
		scope: rule.scope,
		meta: rule.meta,
		*check(seed, context) {
			freezeContext(context);
			watch.enter(seed.path);
			try {
				yield* toFindings(rule.check(guardSeed(seed), context));
			} finally {
				watch.leave();
			}
		}
	};
}
function guardChangeRule(rule, watch) {
	return {
		scope: rule.scope,
		meta: rule.meta,
		*check(change, context) {
			freezeContext(context);
			watch.enter((change.after ?? change.before)?.path ?? null);
			try {
				yield* toFindings(rule.check(guardChange(change), context));
			} finally {
				watch.leave();
			}
		}
	};
}
function guardCorpusRule(rule, watch) {
	return {
		scope: rule.scope,
		meta: rule.meta,
		collect(seed, context) {
			freezeContext(context);
			watch.enter(seed.path);
			try {
				return freezeDeeply(rule.collect(guardSeed(seed), context));
			} finally {
				watch.leave();
			}
		},
		*check(context) {
			freezeContext(context);
			watch.enter(null);
			try {
				yield* toFindings(rule.check(context));
			} finally {
				watch.leave();
			}
		}
	};
}
function toFindings(result) {
	if (hasMethod(result, "then") || hasMethod(result, Symbol.asyncIterator)) throw new TypeError("`check` is async, expected a generator or a list of findings");
	if (typeof result === "string" || !hasMethod(result, Symbol.iterator)) throw new TypeError(`\`check\` returned ${result === null ? "null" : typeof result}, expected a generator or a list of findings`);
	return result;
}
function hasMethod(value, name) {
	if (value === null || typeof value !== "object") return false;
	return typeof value[name] === "function";
}
let last;
function guardSeed(seed) {
	if (last?.seed !== seed) last = {
		seed,
		guarded: new GuardedSeed(seed)
	};
	return last.guarded;
}
function guardChange(change) {
	const { before, after } = change;
	return {
		before: before && new GuardedSeed(before),
		after: after && new GuardedSeed(after),
		get differences() {
			return freezeDeeply(change.differences);
		},
		get hasNewBody() {
			return change.hasNewBody;
		},
		changed: change.changed,
		get otherLocales() {
			return change.otherLocales.map(guardChange);
		}
	};
}
const frozen = /* @__PURE__ */ new WeakSet();
function freezeContext(context) {
	if (frozen.has(context)) return;
	frozen.add(context);
	Object.freeze(context);
	for (const part of [
		context.options,
		context.collection,
		context.schema
	]) freezeDeeply(part);
}

export { listRulePaths as a, checkConfig as i, createImplicitMembership as n, findShapeProblems as o, createMembership as r, guardRule as t };