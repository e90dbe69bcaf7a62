import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./sdk-user-error.js";
import { r as isCodeConfig } from "./config-find-config.js";
import { E as findClosest, P as isEqualJson } from "./sdk.js";
import { a as parsePointer, i as getKey, r as getAt, s as toPointer, t as appendToPointer } from "./sdk-pointer.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import { a as defaultRelations, i as defaultFields, r as findImplicitMembership, t as compilePathPattern } from "./corpus-path-pattern.js";
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

// src/config/quote.ts
const MAX_LENGTH = 60;
function quote(value) {
	if (value === void 0) return "nothing";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return `\`${text.length > MAX_LENGTH ? `${text.slice(0, 59)}…` : text}\``;
}
function quoteAlternatives(values) {
	const quoted = values.map(quote);
	const last = quoted.pop() ?? "nothing";
	return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}

// src/config/describe-violation.ts
const foreignWords = /* @__PURE__ */ new Map([
	["warning", "warn"],
	["err", "error"],
	["none", "off"],
	[false, "off"],
	[0, "off"],
	[1, "warn"],
	[2, "error"]
]);
function describeViolation(violation) {
	const { keyword, property, customMessage, actual } = violation;
	if (property !== void 0) return describeProperty(violation, property);
	if (keyword === "enum") return describeChoice(violation);
	const expected = customMessage ?? `Expected ${expectation(violation)}`;
	const found = keyword === "type" && typeof actual === "string" ? JSON.stringify(actual) : actual;
	return { message: `${expected}, found ${quote(found)}` };
}
function describeProperty({ keyword, known, pointer, customMessage }, property) {
	const holder = pointer === "" ? "" : ` in \`${parsePointer(pointer).join(".")}\``;
	if (keyword === "required") return { message: `\`${property}\` is missing${holder}` };
	if (keyword === "propertyNames" && customMessage !== void 0) return { message: `${customMessage}, found ${quote(property)}` };
	return {
		message: `Unknown key \`${property}\`${holder}`,
		...hintOf(property, known)
	};
}
function hintOf(name, known) {
	if (known.length === 0) return {};
	const meant = findClosest(name, known);
	if (meant !== void 0) return { hint: `Did you mean \`${meant}\`?` };
	return { hint: `Known: ${known.map(quote).join(", ")}` };
}
function describeChoice({ expected, actual }) {
	const choices = isList(expected) ? expected : [];
	const message = `Expected ${quoteAlternatives(choices)}, found ${quote(actual)}`;
	const word = actual === void 0 ? void 0 : foreignWords.get(actual);
	const names = choices.filter((choice) => typeof choice === "string");
	const meant = (word !== void 0 && names.includes(word) ? word : void 0) ?? findClosest(typeof actual === "string" ? actual : "", names);
	return meant === void 0 ? { message } : {
		message,
		hint: `Did you mean \`${meant}\`?`
	};
}
function expectation({ keyword, expected }) {
	switch (keyword) {
		case "type": return [expected ?? []].flat().map(String).join(" or ");
		case "const": return quote(expected);
		case "minimum": return `at least ${quote(expected)}`;
		case "maximum": return `at most ${quote(expected)}`;
		case "exclusiveMinimum": return `more than ${quote(expected)}`;
		case "exclusiveMaximum": return `less than ${quote(expected)}`;
		case "minItems":
		case "minLength":
		case "minProperties": return `at least ${quote(expected)} in it`;
		case "maxItems":
		case "maxLength":
		case "maxProperties": return `at most ${quote(expected)} in it`;
		case "uniqueItems": return "each item once";
		default: return `a value that satisfies \`${keyword}\` ${quote(expected)}`;
	}
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

// src/config/catalogue.ts
function isRulePath(key) {
	return key.startsWith("./") || key.startsWith("../");
}
function findRule(catalogue, key, configPath) {
	if (!isRulePath(key)) return catalogue.find(({ meta }) => meta.id === key);
	const wanted = toRulePath(key, configPath);
	return catalogue.find(({ path }) => path === wanted);
}
function toRulePath(key, configPath) {
	return posix.join(posix.dirname(configPath), key);
}

// src/config/schema-walk.ts
const single = /* @__PURE__ */ new Set([
	"additionalItems",
	"additionalProperties",
	"contains",
	"contentSchema",
	"else",
	"if",
	"items",
	"not",
	"propertyNames",
	"then",
	"unevaluatedItems",
	"unevaluatedProperties"
]);
const lists = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"items",
	"oneOf",
	"prefixItems"
]);
const maps = /* @__PURE__ */ new Set([
	"$defs",
	"definitions",
	"dependencies",
	"dependentSchemas",
	"patternProperties",
	"properties"
]);
function* walkSchema(root) {
	const open = [{
		pointer: "",
		schema: root
	}];
	for (const next of open) {
		yield next;
		if (isObject(next.schema)) open.push(...findChildren(next.pointer, next.schema));
	}
}
function findChildren(pointer, schema) {
	return Object.entries(schema).flatMap(([keyword, value]) => {
		const at = appendToPointer(pointer, keyword);
		if (isList(value) && lists.has(keyword)) return toSubschemas(at, value.entries());
		if (isObject(value) && maps.has(keyword)) return toSubschemas(at, Object.entries(value).filter(([, child]) => keyword !== "dependencies" || !isList(child)));
		return single.has(keyword) ? [{
			pointer: at,
			schema: value
		}] : [];
	});
}
function toSubschemas(at, entries) {
	return [...entries].map(([key, schema]) => ({
		pointer: appendToPointer(at, key),
		schema
	}));
}

// src/config/create-ajv.ts
const drafts = /* @__PURE__ */ new Map([
	["http://json-schema.org/draft-07/schema", "draft-07"],
	["https://json-schema.org/draft/2019-09/schema", "2019-09"],
	["https://json-schema.org/draft/2020-12/schema", "2020-12"]
]);
const draftUris = [...drafts.keys()];
async function createAjv(schema, documents) {
	const ajv = await instantiate(draftOf(schema), {
		allErrors: true,
		verbose: true,
		discriminator: true,
		ownProperties: true,
		strict: false,
		logger: false,
		validateSchema: false,
		code: {
			optimize: false,
			...documents.some(({ value }) => hasPattern(value)) && { regExp: await linear() }
		}
	});
	const { default: addFormats } = await import("./ajv-formats.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	addFormats.default(ajv);
	ajv.addFormat("url", isUrl);
	const { useLinearUniqueItems } = await import("./config-unique-items.js");
	useLinearUniqueItems(ajv);
	return ajv;
}
function draftOf({ value, placeOf }) {
	const named = isObject(value) ? value["$schema"] : void 0;
	if (named === void 0) return "2020-12";
	const draft = typeof named === "string" ? drafts.get(named.replace(/#$/, "")) : void 0;
	if (draft !== void 0) return draft;
	const message = `${quote(named)} in \`$schema\` is not supported`;
	const hint = `Supported: ${draftUris.map((uri) => `\`${uri}\``).join(", ")}`;
	throw new UserError("schema-draft", [{
		message,
		place: placeOf("/$schema"),
		hint
	}]);
}
async function instantiate(draft, options) {
	switch (draft) {
		case "draft-07": {
			const { Ajv } = await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv(options);
		}
		case "2019-09": {
			const { Ajv2019 } = await import("./ajv-2019.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv2019(options);
		}
		default: {
			const { Ajv2020 } = await import("./ajv-2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv2020(options);
		}
	}
}
function isUrl(text) {
	if (!/^(?:https?|ftp):\/\//i.test(text) || /\s/.test(text)) return false;
	return URL.canParse(text) && new URL(text).hostname.includes(".");
}
function hasPattern(root) {
	return [...walkSchema(root)].some(({ schema }) => isObject(schema) && (schema["pattern"] !== void 0 || schema["patternProperties"] !== void 0));
}
async function linear() {
	const { RE2JS } = await import("./re2js.js");
	const compile = (pattern) => {
		const plain = pattern.replaceAll(/\\([pP])\{(?:Script|sc)=(\w+)\}/g, "\\$1{$2}");
		const expression = RE2JS.compile(RE2JS.translateRegExp(plain));
		return Object.assign({ test: (text) => expression.matcher(text).find() }, { toString: () => pattern });
	};
	return Object.assign(compile, { code: "" });
}

// src/config/order-violations.ts
function orderViolations(violations, data) {
	const distinct = [...new Map(violations.map((each) => [keyOf(each), each])).values()];
	return distinct.filter((each) => !distinct.some((other) => explains(other, each))).map((violation) => ({
		violation,
		rank: rankOf(violation, data)
	})).toSorted((a, b) => compare(a.rank, b.rank)).map(({ violation }) => violation);
}
function keyOf({ keyword, pointer, property, expected }) {
	return JSON.stringify([
		keyword,
		pointer,
		property,
		expected
	]);
}
const weights = /* @__PURE__ */ new Map([
	["type", 3],
	["const", 2],
	["enum", 2]
]);
function explains(other, violation) {
	if (other.pointer !== violation.pointer || violation.property !== void 0) return false;
	if (other.property !== void 0) return false;
	return (weights.get(other.keyword) ?? 1) > (weights.get(violation.keyword) ?? 1);
}
function rankOf({ pointer, property }, data) {
	const ranks = [];
	let value = data;
	const keys = [...parsePointer(pointer), ...property === void 0 ? [] : [property]];
	for (const key of keys) {
		ranks.push(isObject(value) ? Object.keys(value).indexOf(key) : Number(key));
		value = getKey(value, key);
	}
	return ranks;
}
function compare(a, b) {
	for (const [index, rank] of a.entries()) {
		const difference = rank - (b[index] ?? -1);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

// src/config/parse-config.ts
async function parseConfigText(text, path) {
	const source = text.replace(/^\uFEFF/, "");
	if (path.endsWith(".json")) {
		const { parseJsonText } = await import("./config-parse-json.js");
		return parseJsonText(source, path);
	}
	const { parseYamlText } = await import("./config-parse-yaml.js");
	return parseYamlText(source, path);
}

// src/config/schema-files.ts
async function readSchemaFiles(document, read) {
	const files = [{
		uri: uriOf(document.value, toUri(document.path)),
		document
	}];
	const known = new Set(files.flatMap(({ uri }) => [uri, ...embeddedUris(document.value, uri)]));
	for (const uri of draftUris) known.add(uri);
	for (const file of files) for (const reference of findReferences(file)) {
		if (known.has(reference.uri)) continue;
		const found = await readReference(file.document, reference, read);
		known.add(reference.uri);
		for (const uri of embeddedUris(found.value, reference.uri)) known.add(uri);
		files.push({
			uri: reference.uri,
			document: found
		});
	}
	return files;
}
function findReferences({ uri, document }) {
	const references = [];
	const bases = /* @__PURE__ */ new Map();
	for (const { pointer, schema } of walkSchema(document.value)) {
		const base = uriOf(schema, baseAbove(bases, pointer, uri));
		bases.set(pointer, base);
		const ref = isObject(schema) ? schema["$ref"] : void 0;
		const text = typeof ref === "string" ? withoutFragment(ref) : "";
		if (text === "") continue;
		const place = document.placeOf(appendToPointer(pointer, "$ref"));
		references.push({
			text,
			uri: resolveUri(text, base),
			place
		});
	}
	return references;
}
function baseAbove(bases, pointer, root) {
	let end = pointer.lastIndexOf("/");
	while (end > 0) {
		const base = bases.get(pointer.slice(0, end));
		if (base !== void 0) return base;
		end = pointer.lastIndexOf("/", end - 1);
	}
	return bases.get("") ?? root;
}
function embeddedUris(root, uri) {
	return [...walkSchema(root)].map(({ schema }) => uriOf(schema, uri));
}
function uriOf(schema, base) {
	const id = isObject(schema) ? schema["$id"] : void 0;
	return typeof id === "string" ? withoutFragment(resolveUri(id, base)) : base;
}
async function readReference(from, { text, place }, read) {
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(text)) fail(place, `The \`$ref\` \`${text}\` is remote, and schemas are never fetched`, { hint: "Keep a copy of the schema in the repository and refer to it by a relative path" });
	const path = posix.normalize(posix.join(posix.dirname(from.path), decodePath(text)));
	if (path.startsWith("../") || text.startsWith("/")) fail(place, `The \`$ref\` \`${text}\` leads out of the repository`);
	const content = await read(path);
	if (content === void 0) fail(place, `The \`$ref\` leads to \`${path}\`, which does not exist`, { hint: `The path is relative to the folder of \`${from.path}\`` });
	return parseConfigText(content, path);
}
function fail(place, message, hint = {}) {
	throw new UserError("schema-ref", [{
		message,
		place,
		...hint
	}]);
}
function decodePath(text) {
	try {
		return decodeURI(text);
	} catch {
		return text;
	}
}
const toUri = (path) => `file:///${encodeURI(path)}`;
const withoutFragment = (uri) => uri.replace(/#.*$/s, "");
function resolveUri(reference, base) {
	return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}

// src/config/schema-problems.ts
const keywords = new Set(`$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema
  $vocabulary additionalItems additionalProperties allOf anyOf const contains contentEncoding
  contentMediaType contentSchema default definitions dependencies dependentRequired dependentSchemas
  deprecated description discriminator else enum examples exclusiveMaximum exclusiveMinimum format
  formatMaximum formatMinimum formatExclusiveMaximum formatExclusiveMinimum if items maxContains
  maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum
  multipleOf not nullable oneOf pattern patternProperties prefixItems properties propertyNames
  readOnly required then title type unevaluatedItems unevaluatedProperties uniqueItems
  writeOnly`.split(/\s+/));
const foreign = /* @__PURE__ */ new Set([
	"example",
	"id",
	"name",
	"options",
	"order",
	"tags"
]);
function findSchemaProblems({ value, placeOf }, { formats, opts }) {
	const problems = [];
	const formatNames = new Set(Object.keys(formats));
	for (const { pointer, schema } of walkSchema(value)) {
		const keyPlace = (key) => placeOf(appendToPointer(pointer, key), true);
		const valuePlace = (key) => placeOf(appendToPointer(pointer, key));
		if (!isObject(schema)) {
			if (typeof schema === "boolean") continue;
			const message = `Expected a JSON Schema, found ${quote(schema)}`;
			problems.push({
				message,
				place: placeOf(pointer),
				hint: "A JSON Schema is a mapping such as `{ \"type\": \"object\" }`, or `true` or `false`"
			});
			continue;
		}
		for (const keyword of Object.keys(schema).filter(isUnknown)) problems.push(...toMisspelling("keyword", keyword, keywords, keyPlace(keyword)));
		const { format, pattern } = schema;
		if (typeof format === "string" && !formatNames.has(format)) problems.push(...toMisspelling("format", format, formatNames, valuePlace("format")));
		if (typeof pattern === "string") problems.push(...findPatternProblem(pattern, opts.code.regExp, valuePlace("pattern")));
	}
	return problems;
}
function findPatternProblem(pattern, compile, place) {
	try {
		compile(pattern, "u");
		return [];
	} catch (cause) {
		return [{
			message: `The pattern \`${pattern}\` cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
			place,
			hint: "Patterns run in linear time: no look-ahead, look-behind or backreference"
		}];
	}
}
function isUnknown(keyword) {
	return !keywords.has(keyword) && !foreign.has(keyword) && !keyword.startsWith("x-");
}
function toMisspelling(kind, name, known, place) {
	const meant = findClosest(name, known);
	if (meant === void 0) return [];
	return [{
		message: `Unknown ${kind} \`${name}\` in a JSON Schema`,
		place,
		hint: `Did you mean \`${meant}\`?`
	}];
}
function findBrokenReferences({ value, placeOf }, cause) {
	if (!(cause instanceof Error) || !("missingRef" in cause)) return [];
	const missing = String(cause.missingRef);
	const targets = [...walkSchema(value)].map(({ pointer }) => `#${pointer}`);
	const problems = [];
	for (const { pointer, schema } of walkSchema(value)) {
		const ref = isObject(schema) ? schema["$ref"] : void 0;
		if (typeof ref !== "string" || !missing.endsWith(ref)) continue;
		const message = `The \`$ref\` \`${ref}\` leads to nothing`;
		const meant = findClosest(ref, targets);
		const hint = meant === void 0 ? "It names a place in the schema, such as `#/$defs/name`" : `Did you mean \`${meant}\`?`;
		problems.push({
			message,
			place: placeOf(appendToPointer(pointer, "$ref")),
			hint
		});
	}
	return problems;
}

// src/config/union.ts
function chooseBranch(branches, pointer) {
	return joinAlternatives(branches, pointer) ?? branches.toSorted(byLikelihood(pointer))[0] ?? [];
}
function joinAlternatives(branches, pointer) {
	const types = branches.map((branch) => findType(branch, pointer));
	if (types.every((type) => type !== void 0)) return join$1("type", types);
	const first = branches[0]?.filter(isConstant) ?? [];
	for (const { pointer: shared } of first) {
		const constants = branches.map((branch) => findConstant(branch, shared));
		if (constants.every((constant) => constant !== void 0)) return join$1("enum", constants);
	}
}
function join$1(keyword, violations) {
	const [first] = violations;
	if (first === void 0) return void 0;
	const expected = [...new Set(violations.flatMap(wantedBy))];
	return [{
		...first,
		keyword,
		expected,
		customMessage: sharedMessage(violations)
	}];
}
function wantedBy({ keyword, expected }) {
	if (expected === void 0) return [];
	return keyword !== "const" && isList(expected) ? expected : [expected];
}
function sharedMessage(violations) {
	return new Set(violations.map(({ customMessage }) => customMessage)).size === 1 ? violations[0]?.customMessage : void 0;
}
const isConstant = ({ keyword }) => keyword === "const" || keyword === "enum";
function findType(branch, at) {
	return branch.find(({ keyword, pointer }) => keyword === "type" && pointer === at);
}
function findConstant(branch, at) {
	return branch.find((violation) => isConstant(violation) && violation.pointer === at);
}
function byLikelihood(pointer) {
	const mismatch = (branch) => {
		if (branch.some((violation) => violation.pointer === pointer && isOfOtherType(violation))) return 2;
		return branch.some((violation) => isConstant(violation) && isChild(violation, pointer)) ? 1 : 0;
	};
	return (a, b) => mismatch(a) - mismatch(b) || a.length - b.length || depthOf$1(b) - depthOf$1(a);
}
function isOfOtherType({ keyword, expected, actual }) {
	if (keyword === "type") return true;
	if (keyword === "const") return typeOf(expected) !== typeOf(actual);
	if (keyword !== "enum" || !isList(expected)) return false;
	return expected.every((value) => typeOf(value) !== typeOf(actual));
}
function typeOf(value) {
	if (value === null) return "null";
	return isList(value) ? "array" : typeof value;
}
function isChild(violation, pointer) {
	return violation.pointer.slice(pointer.length).lastIndexOf("/") === 0;
}
function depthOf$1(branch) {
	return Math.max(...branch.map(({ pointer }) => pointer.split("/").length));
}

// src/config/violation.ts
const propertyParams = /* @__PURE__ */ new Map([
	["required", "missingProperty"],
	["dependencies", "missingProperty"],
	["dependentRequired", "missingProperty"],
	["additionalProperties", "additionalProperty"],
	["unevaluatedProperties", "unevaluatedProperty"],
	["propertyNames", "propertyName"]
]);
const unknownProperty = /* @__PURE__ */ new Set(["additionalProperties", "unevaluatedProperties"]);
function toViolation(error, within, findKnown) {
	const data = error.data;
	const parent = error.parentSchema;
	const params = error.params;
	const pointer = `${within}${error.instancePath}`;
	const property = asText(params[propertyParams.get(error.keyword) ?? ""]);
	const common = {
		keyword: error.keyword,
		customMessage: customMessageOf(parent)
	};
	if (property !== void 0) {
		const isUnknown = unknownProperty.has(error.keyword);
		return {
			...common,
			pointer,
			property,
			expected: void 0,
			actual: getKey(data, property),
			known: isUnknown ? findKnown(parent) : []
		};
	}
	const place = placeOf(error, pointer, data);
	return {
		...common,
		...place,
		property: void 0,
		expected: expectedOf(error),
		known: []
	};
}
function customMessageOf(schema) {
	return isObject(schema) ? asText(schema["x-message"]) : void 0;
}
function asText(value) {
	return typeof value === "string" ? value : void 0;
}
function placeOf({ keyword, params }, pointer, data) {
	if (keyword !== "uniqueItems") return {
		pointer,
		actual: data
	};
	const { i, j } = params;
	const later = Math.max(i, j);
	return {
		pointer: appendToPointer(pointer, later),
		actual: getKey(data, String(later))
	};
}
function expectedOf({ keyword, params, schema }) {
	if (keyword === "uniqueItems" || keyword === "not") return void 0;
	const { limit } = params;
	return limit ?? schema;
}

// src/config/violation-reader.ts
var ViolationReader = class {
	#ajv;
	#uris = /* @__PURE__ */ new WeakMap();
	constructor(ajv, files) {
		this.#ajv = ajv;
		for (const { uri, document } of files) for (const { pointer, schema } of walkSchema(document.value)) if (isObject(schema)) this.#uris.set(schema, `${uri}#${toFragment(pointer)}`);
	}
	read(errors, within = "") {
		const found = [];
		let index = errors.length - 1;
		while (index >= 0) {
			const { violations, covered } = this.#readOne(errors, index, within);
			found.push(violations);
			index -= 1 + covered;
		}
		return found.toReversed().flat();
	}
	#readOne(errors, index, within) {
		const error = errors[index];
		if (error === void 0) return {
			violations: [],
			covered: 0
		};
		switch (error.keyword) {
			case "anyOf":
			case "oneOf": return this.#readUnion(error, within);
			case "contains": return {
				violations: [this.#toViolation(error, within)],
				covered: this.#countItems(error)
			};
			case "propertyNames": return this.#readPropertyName(error, errors.slice(0, index + 1), within);
			case "discriminator": return {
				violations: [this.#readDiscriminator(error, within)],
				covered: 0
			};
			case "if": return {
				violations: [],
				covered: 0
			};
			default: return {
				violations: [this.#toViolation(error, within)],
				covered: 0
			};
		}
	}
	#toViolation(error, within) {
		return toViolation(error, within, (schema) => [...new Set(this.#knownBy(schema))]);
	}
	#readUnion(error, within) {
		const union = this.#toViolation(error, within);
		const branches = [];
		let passed = 0;
		for (const index of error.schema.keys()) {
			const errors = this.#validateAgain(error, [index], error.data);
			branches.push(errors);
			if (errors.length === 0) passed += 1;
			if (passed > 1) break;
		}
		const covered = branches.flat().length;
		if (passed > 0) return {
			violations: [{
				...union,
				expected: void 0
			}],
			covered
		};
		const read = branches.map((errors) => this.read(errors, union.pointer));
		return {
			violations: chooseBranch(read, union.pointer).map((violation) => ({
				...violation,
				customMessage: violation.customMessage ?? union.customMessage
			})),
			covered
		};
	}
	#countItems(error) {
		const { maxContains } = error.params;
		let covered = 0;
		let passed = 0;
		for (const item of error.data) {
			const errors = this.#validateAgain(error, [], item);
			covered += errors.length;
			if (errors.length === 0) passed += 1;
			if (maxContains !== void 0 && passed > maxContains) break;
		}
		return covered;
	}
	#validateAgain(error, keys, data) {
		const uri = this.#uris.get(error.parentSchema);
		if (uri === void 0) return [];
		const validate = this.#ajv.getSchema([`${uri}/${error.keyword}`, ...keys].join("/"));
		if (validate === void 0) return [];
		return validate(data) === true ? [] : [...validate.errors ?? []];
	}
	#readPropertyName(error, errors, within) {
		const { propertyName } = error.params;
		const end = errors.indexOf(error);
		let start = end;
		while (errors[start - 1]?.propertyName === propertyName) start -= 1;
		const violation = this.#toViolation(error, within);
		const [cause] = this.read(errors.slice(start, end), within);
		const customMessage = cause?.customMessage ?? violation.customMessage;
		return {
			violations: [{
				...violation,
				expected: cause?.expected,
				customMessage
			}],
			covered: end - start
		};
	}
	#readDiscriminator(error, within) {
		const { tag, tagValue } = error.params;
		const pointer = `${within}${error.instancePath}`;
		const common = {
			customMessage: customMessageOf(error.parentSchema),
			known: []
		};
		const expected = this.#tagValues(error.parentSchema, tag);
		if (tagValue === void 0) {
			const missing = {
				keyword: "required",
				pointer,
				property: tag,
				actual: void 0
			};
			return {
				...common,
				...missing,
				expected
			};
		}
		const at = {
			pointer: appendToPointer(pointer, tag),
			property: void 0,
			actual: tagValue
		};
		return {
			...common,
			...at,
			keyword: "enum",
			expected
		};
	}
	#tagValues(union, tag) {
		return (isList(union["oneOf"]) ? union["oneOf"] : []).flatMap((branch) => {
			const properties = this.#resolve(branch)?.["properties"];
			const schema = isObject(properties) ? properties[tag] : void 0;
			if (!isObject(schema)) return [];
			return isList(schema["enum"]) ? schema["enum"] : [schema["const"] ?? []].flat();
		});
	}
	*#knownBy(schema) {
		const open = [schema];
		const seen = /* @__PURE__ */ new Set();
		while (open.length > 0) {
			const next = open.pop();
			if (!isObject(next) || seen.has(next)) continue;
			seen.add(next);
			if (isObject(next["properties"])) yield* Object.keys(next["properties"]);
			if (typeof next["$ref"] === "string") open.push(this.#resolve(next));
			for (const keyword of [
				"allOf",
				"anyOf",
				"oneOf"
			]) {
				const branches = next[keyword];
				if (isList(branches)) open.push(...branches.toReversed());
			}
			for (const keyword of [
				"if",
				"then",
				"else"
			]) open.push(next[keyword]);
		}
	}
	#resolve(schema) {
		if (!isObject(schema)) return void 0;
		const ref = schema["$ref"];
		if (typeof ref !== "string") return schema;
		const base = this.#uris.get(schema) ?? "";
		const target = URL.canParse(ref, base) ? new URL(ref, base).href : ref;
		const found = this.#ajv.getSchema(target)?.schema;
		return isObject(found) ? found : void 0;
	}
};
function toFragment(pointer) {
	return toPointer(parsePointer(pointer).map(encodeURIComponent));
}

// src/config/json-schema.ts
const MAX_VIOLATIONS = 100;
const MAX_ERRORS = 2e3;
async function loadValidator(path, read) {
	const text = await read(path);
	if (text === void 0) {
		const message = `The JSON Schema \`${path}\` does not exist`;
		throw new UserError("schema-missing", [{
			message,
			place: { path }
		}]);
	}
	return createValidatorOf(await parseConfigText(text, path), read);
}
async function createValidator(schema, { path, read = async () => void 0 }) {
	return createValidatorOf({
		path,
		value: schema,
		placeOf: () => ({ path })
	}, read);
}
async function createValidatorOf(document, read) {
	const files = await readSchemaFiles(document, read);
	const documents = files.map((file) => file.document);
	const ajv = await createAjv(document, documents);
	for (const each of documents) refuse(findSchemaProblems(each, ajv));
	const validate = compile(ajv, files);
	const reader = new ViolationReader(ajv, files);
	const findViolations = (data) => {
		if (validate(data)) return [];
		const errors = (validate.errors ?? []).slice(0, MAX_ERRORS);
		const violations = reader.read(errors).slice(0, MAX_VIOLATIONS);
		return orderViolations(violations, data);
	};
	return Object.assign(findViolations, { schema: document.value });
}
function refuse(problems) {
	const [first, ...others] = problems;
	if (first !== void 0) throw new UserError("schema-invalid", [first, ...others]);
}
function explain(ajv, { value, placeOf }) {
	if (ajv.validateSchema(value) === true) return [];
	return (ajv.errors ?? []).toSorted((a, b) => depthOf(b) - depthOf(a)).slice(0, 1).map(({ instancePath, message = "is wrong", params }) => {
		const pointer = instancePath;
		return {
			message: `This is no JSON Schema: ${pointer === "" ? "the schema" : `\`${pointer}\``} ${message}, found ${quote(getAt(value, pointer))}`,
			place: placeOf(pointer),
			...hintOfAllowed(getAt(value, pointer), params)
		};
	});
}
function hintOfAllowed(found, params) {
	const { allowedValues } = params;
	if (!Array.isArray(allowedValues)) return {};
	const known = allowedValues.filter((each) => typeof each === "string");
	return hintOf(typeof found === "string" ? found : "", known);
}
const depthOf = ({ instancePath }) => instancePath.split("/").length;
function compile(ajv, files) {
	const [root] = files;
	try {
		for (const { uri, document } of files) ajv.addSchema(document.value, uri);
		const validate = root && ajv.getSchema(root.uri);
		if (validate !== void 0) return validate;
		throw new Error("Ajv does not know the schema that it was given");
	} catch (cause) {
		const broken = files.flatMap(({ document }) => [...findBrokenReferences(document, cause), ...explain(ajv, document)]);
		const place = root ? { place: { path: root.document.path } } : {};
		const message = `This JSON Schema cannot be compiled: ${reasonOf(cause)}`;
		const [first = {
			message,
			...place
		}, ...others] = broken;
		throw new UserError("schema-invalid", [first, ...others], cause);
	}
}
function reasonOf(cause) {
	return cause instanceof Error ? cause.message : String(cause);
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
		if (rule !== void 0 && isObject(options)) configured.push({
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

// src/config/conforms.ts
function conforms(value, schema) {
	return fits$1(value, schema, schema);
}
const accept = () => true;
const checks = new Map([
	...[
		"$schema",
		"$defs",
		"title",
		"description",
		"default",
		"x-message"
	].map((annotation) => [annotation, accept]),
	["$ref", (value, ref, _, root) => fits$1(value, refer(ref, root), root)],
	["type", (value, type) => typesOf(value).includes(type)],
	["enum", (value, values) => isScalar(value) && isList(values) && values.includes(value)],
	["anyOf", (value, schemas, _, root) => isList(schemas) && schemas.some((each) => fits$1(value, each, root))],
	["minimum", (value, least) => typeof value !== "number" || value >= Number(least)],
	["minLength", (value, least) => typeof value !== "string" || lengthOf(value) >= Number(least)],
	["format", (value, format) => typeof value !== "string" || hasFormat(value, format)],
	["minItems", (value, least) => !isList(value) || value.length >= Number(least)],
	["maxItems", (value, most) => !isList(value) || value.length <= Number(most)],
	["prefixItems", (value, schemas, _, root) => !isList(value) || isList(schemas) && schemas.every((each, index) => index >= value.length || fitsAt(value, index, each, root))],
	["items", (value, schema, { prefixItems }, root) => !isList(value) || value.slice(isList(prefixItems) ? prefixItems.length : 0).every((item) => fits$1(item, schema, root))],
	["required", (value, keys) => !isObject(value) || isList(keys) && keys.every((key) => typeof key === "string" && Object.hasOwn(value, key))],
	["properties", (value, schemas, _, root) => !isObject(value) || Object.entries(value).every(([key, child]) => {
		const schema = getKey(schemas, key);
		return schema === void 0 || fits$1(child, schema, root);
	})],
	["additionalProperties", (value, schema, { properties }, root) => !isObject(value) || Object.entries(value).every(([key, child]) => getKey(properties, key) !== void 0 || fits$1(child, schema, root))],
	["propertyNames", (value, schema, _, root) => !isObject(value) || Object.keys(value).every((key) => fits$1(key, schema, root))]
]);
function fits$1(value, schema, root) {
	if (!isObject(schema)) return schema === true;
	return Object.entries(schema).every(([keyword, expected]) => checks.get(keyword)?.(value, expected, schema, root) === true);
}
function fitsAt(items, index, schema, root) {
	return fits$1(items[index] ?? null, schema, root);
}
function refer(ref, root) {
	if (typeof ref !== "string" || !ref.startsWith("#/")) return void 0;
	return getAt(root, ref.slice(1));
}
function typesOf(value) {
	if (value === null) return ["null"];
	if (isList(value)) return ["array"];
	if (typeof value === "number") return Number.isInteger(value) ? ["number", "integer"] : ["number"];
	return [typeof value];
}
const isScalar = (value) => typeof value !== "object" || value === null;
const lengthOf = (text) => Array.from(text).length;
function hasFormat(text, format) {
	return format === "json-pointer" && /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
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
	if (isCodeConfig(path)) return toDocument(path, await source.importDefault(path));
	const text = await source.read(path);
	if (text !== void 0) return parseConfigText(text, path);
	const message = `The configuration \`${path}\` does not exist`;
	throw new UserError("config-missing", [{
		message,
		place: { path }
	}]);
}
function toDocument(path, exported) {
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
	} else refuse(pointer, typeof value === "number" ? quote(String(value)) : nameOf$1(value));
	return null;
}
function isPlainObject(value) {
	return Object.prototype.toString.call(value) === "[object Object]";
}
function nameOf$1(value) {
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
function packageOf(name) {
	return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}
function cycleError(paths) {
	const message = `The configuration extends itself: ${paths.slice(paths.indexOf(paths.at(-1) ?? "")).map((path) => `\`${path}\``).join(" → ")}`;
	return new UserError("config-extends", [{
		message,
		hint: "Leave one of them out"
	}]);
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

// src/config/schema-parts.ts
const pointer = {
	type: "string",
	format: "json-pointer",
	"x-message": "Expected a JSON pointer such as `/provenance/reviewer`"
};
const pattern = {
	type: "string",
	minLength: 1,
	"x-message": "Expected a pattern such as `content/{locale}/{id}.md`"
};
const patterns = {
	description: "Patterns of paths, relative to the configuration's folder; `!` excludes.",
	anyOf: [pattern, {
		type: "array",
		items: pattern,
		minItems: 1
	}],
	"x-message": "Expected a list of patterns"
};

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
		collections: {
			type: "object",
			additionalProperties: { $ref: "#/$defs/collection" },
			description: "The collections by name.",
			"x-message": "Expected collections by name"
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
		}
	},
	"x-message": "Expected a mapping",
	$defs: {
		level,
		collection,
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
	const problems = [...stack.problems, ...findCollectionProblems(mergeCollections(stack))];
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
	return new Map(catalogue.map(({ meta, isFixed }) => {
		const level = isFixed === true ? "error" : "off";
		return [meta.id, {
			level,
			options: meta.options?.defaults ?? {},
			source: "default"
		}];
	}));
}
function readPreset(preset, catalogue) {
	const builtIn = catalogue.filter(({ path, isFixed }) => path === void 0 && isFixed !== true);
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
		rules: resolveRules(stack, catalogue),
		overrides,
		overridesByRule: groupByRule(overrides),
		ignores,
		isIgnored: ignores.length === 0 ? () => false : toTest(ignores),
		aggregate: raws.findLast((raw) => raw.aggregate !== void 0)?.aggregate ?? 20,
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
		rules: overlayAll(startFromDefaults(catalogue), readPreset(DEFAULT_PRESET, catalogue)),
		overrides: [],
		overridesByRule: /* @__PURE__ */ new Map(),
		ignores: [],
		isIgnored: () => false,
		aggregate: 20,
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

// src/seed/budget-rules.ts
const budgetRules = [
	{
		id: "frontmatter-budget",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Enforce limits on the size, depth, keys and aliases of front matter",
			why: "Beyond them parsers become slow or fail, which would let one file stop the check of all others.",
			remedy: "Move large or generated content out of the front matter."
		},
		messages: {
			size: "Front matter has {{actual}} bytes: expected at most {{limit}}",
			depth: "Values are nested more than {{limit}} levels deep: expected at most {{limit}}",
			keys: "A mapping has more than {{limit}} keys: expected at most {{limit}}",
			aliases: "Front matter follows more than {{limit}} aliases: write the values out",
			aliasedValues: "Aliases stand for more than {{limit}} values: write fewer values",
			blankRun: "More than {{limit}} blanks and line ends stand in a row: remove them"
		}
	},
	{
		id: "input-encoding",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require seeds to be UTF-8 text",
			why: "Any other encoding is read as wrong characters, silently.",
			remedy: "Save the file as UTF-8."
		},
		messages: {
			utf16: "File is UTF-16 ({{order}} endian): expected UTF-8",
			invalidUtf8: "Byte {{byte}} is not valid UTF-8 here: save the file as UTF-8",
			nul: "A NUL character (U+0000) stands here: expected text, remove it"
		}
	},
	{
		id: "input-budget",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Enforce limits on the size of a seed and on the nesting of its body",
			why: "Beyond them parsers become slow, which would let one file stop the check of all others.",
			remedy: "Split the file, or nest less."
		},
		messages: {
			size: "File has {{actual}} bytes: expected at most {{limit}}",
			bodyDepth: "Quotes and lists are nested more than {{limit}} levels deep: nest less",
			bodyRun: "More than {{limit}} of `{{character}}` stand in a row: remove some",
			bodyMarks: "More than {{limit}} of `*`, `_`, `[`, `]` and `=` stand in one block: divide it by blank lines",
			bodyItems: "Body has more than {{limit}} lines of lists, a line of a quote counted as four: divide the file"
		}
	}
];

// src/seed/seed-rules.ts
const seedRules = [
	{
		id: "frontmatter-missing",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require each seed to have front matter",
			why: "A seed without front matter has no values: every check of them would pass without having looked.",
			remedy: "Start the file with a line `---`, the keys, and a second line `---`."
		},
		messages: {
			missing: "Seed has no front matter: expected a line `---`, then the keys, then a line `---`, at the start of the file",
			empty: "Seed is empty: expected a line `---`, then the keys, then a line `---`",
			notKeys: "Line 1 is `{{opener}}`, but `{{found}}` after it is no key: expected `key: value`"
		}
	},
	{
		id: "frontmatter-fence",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to stand between two exact fences at the start of the file",
			why: "Tools disagree on fences that are not exact: some take the whole file for text, some the whole text for values.",
			remedy: "Write `---` (or `+++` for TOML) alone on the first line and alone on the line after the last key."
		},
		messages: {
			unclosed: "Front matter opened with `{{opener}}` on line 1 is never closed: add a line `{{close}}` after the last key",
			closeInexact: "Front matter ends at `{{found}}`: expected exactly `{{close}}`",
			closeIndented: "Closing fence `{{close}}` is indented: expected it at the start of its line",
			closeOther: "Front matter opened with `{{opener}}` ends at `{{found}}`: expected the closing fence `{{close}}`",
			openInexact: "Front matter opens with `{{found}}`: expected exactly `{{open}}`",
			openIndented: "Opening fence `{{opener}}` is indented: expected it at the start of line 1",
			openInvisible: "The invisible character {{character}} stands beside the opening fence: remove it",
			blankBefore: "Front matter opens on line {{line}} after blank lines: expected its fence on line 1",
			commentBefore: "Front matter opens on line {{line}} after a comment: expected its fence on line 1",
			secondBom: "A second byte order mark (U+FEFF) stands before the front matter: remove it",
			carriageReturn: "Lines end in a carriage return alone, so the file is a single line: expected LF or CRLF"
		}
	},
	{
		id: "frontmatter-language",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to be JSON, YAML or TOML",
			why: "Front matter in a programming language would have to be run to be read; other languages have no reader here.",
			remedy: "Write the values as YAML or JSON after `---`, or as TOML after `+++`."
		},
		messages: {
			code: "Front matter in `{{language}}` is a program, which is not evaluated: write its values as JSON, YAML or TOML",
			unknown: "Front matter language `{{language}}` is unknown: expected `json`, `yaml`, `yml` or `toml`",
			similar: "Front matter language `{{language}}` is unknown: did you mean `{{expected}}`"
		}
	},
	{
		id: "frontmatter-syntax",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to follow the syntax of its language",
			why: "Front matter that cannot be parsed has no values, and readers that guess disagree on what it says.",
			remedy: "Mend the first place that is named; the others may follow from it."
		},
		messages: {
			unexpected: "Found `{{found}}`: expected {{expected}}",
			truncated: "Front matter ends too early: expected {{expected}}",
			unclosedString: "Text that starts with {{quote}} has no closing quote: expected {{quote}} after it",
			trailingComma: "`,` stands after the last item: JSON allows none, remove it",
			comment: "`{{found}}` starts no comment in {{language}}: remove the comment",
			invisible: "The invisible character {{character}} is no blank here: replace it with a space",
			control: "The control character {{character}} stands within text: expected `{{escape}}`",
			escape: "`{{found}}` is no escape sequence of {{language}}",
			notMapping: "Front matter is {{found}}: expected keys with values",
			documents: "A second YAML document starts here: expected one document of keys with values",
			alias: "Alias `*{{name}}` has no anchor `&{{name}}` before it",
			aliasCycle: "Alias `*{{name}}` stands within the value that it repeats",
			tag: "Tag `{{tag}}` is not supported here: expected a plain value without it",
			complexKey: "A key is a list or a mapping: expected text",
			mergeKey: "Merge key `<<` is not supported: write out the keys that it merges",
			separator: "`{{found}}` separates no key from its value: expected a colon and a space",
			yaml: "Invalid YAML: {{reason}}",
			toml: "Invalid TOML: {{reason}}"
		}
	},
	{
		id: "frontmatter-duplicate-key",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Disallow setting a key twice in one mapping",
			why: "Only one of the values counts, and which one depends on the reader.",
			remedy: "Remove one of the two keys, or merge their values."
		},
		messages: {
			duplicate: "Key `{{key}}` is set twice: line {{line}} already has it, remove one of them",
			repeated: "Key `{{key}}` is set twice in one table: remove one of them"
		}
	},
	...budgetRules
];

// src/engine/engine-rules.ts
const ruleCrashed = {
	id: "rule-crashed",
	since: "0.1.0",
	recommended: "error",
	docs: {
		summary: "Require each rule to finish without an exception",
		why: "What a rule that crashed would have said about the seed is unknown, so the run cannot pass.",
		remedy: "Mend the rule if it is your own, or report it with the seed; turn it off until then with `rules: { <id>: off }`."
	},
	messages: {
		threw: "Rule `{{rule}}` crashed: {{error}}",
		unknownMessage: "Rule `{{rule}}` reported the message `{{id}}`, which it does not declare",
		malformed: "Rule `{{rule}}` reported what is no finding: {{problem}}",
		unknownPath: "Rule `{{rule}}` reported a finding in `{{reported}}`, which is no seed of this run"
	}
};
const findingsBudget = {
	id: "findings-budget",
	since: "0.1.0",
	recommended: "error",
	docs: {
		summary: "Enforce a limit of 1,000 findings a rule in one seed",
		why: "Beyond the limit the findings have one common cause, and listing them all hides the others.",
		remedy: "Mend what the first findings of the rule name and run again."
	},
	messages: { exceeded: "Rule `{{rule}}` has more than {{limit}} findings in this seed; the rest is left out" }
};
const engineRules = [
	...seedRules,
	ruleCrashed,
	findingsBudget
].toSorted((a, b) => a.id < b.id ? -1 : 1);

export { listRulePaths as _, createImplicitMembership as a, readSchemaFiles as b, resolveConfig as c, documentsOf as d, readStack as f, POLICY_SCHEMA as g, presetNames as h, seedRules as i, settingFor as l, levelIn as m, findingsBudget as n, createMembership as o, stackOfPresets as p, ruleCrashed as r, implicitConfig as s, engineRules as t, checkConfig as u, createValidator as v, parseConfigText as x, loadValidator as y };