import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./sdk-user-error.js";
import { a as parsePointer, i as getKey, r as getAt, s as toPointer, t as appendToPointer } from "./sdk-pointer.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import { t as findClosest } from "./sdk-closest.js";
import { n as quote, t as parseConfigText } from "./config-parse-config.js";
import { n as hintOf } from "./config-describe-violation.js";
import { posix } from "node:path";

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
	return Object.assign(findViolations, {
		schema: document.value,
		files
	});
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

// src/config/conforms.ts
function conforms(value, schema) {
	return fits(value, schema, schema);
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
	["$ref", (value, ref, _, root) => fits(value, refer(ref, root), root)],
	["type", (value, type) => typesOf(value).includes(type)],
	["enum", (value, values) => isScalar(value) && isList(values) && values.includes(value)],
	["anyOf", (value, schemas, _, root) => isList(schemas) && schemas.some((each) => fits(value, each, root))],
	["minimum", (value, least) => typeof value !== "number" || value >= Number(least)],
	["minLength", (value, least) => typeof value !== "string" || lengthOf(value) >= Number(least)],
	["pattern", (value, pattern) => typeof value !== "string" || typeof pattern === "string" && new RegExp(pattern, "u").test(value)],
	["format", (value, format) => typeof value !== "string" || hasFormat(value, format)],
	["minItems", (value, least) => !isList(value) || value.length >= Number(least)],
	["maxItems", (value, most) => !isList(value) || value.length <= Number(most)],
	["prefixItems", (value, schemas, _, root) => !isList(value) || isList(schemas) && schemas.every((each, index) => index >= value.length || fitsAt(value, index, each, root))],
	["items", (value, schema, { prefixItems }, root) => !isList(value) || value.slice(isList(prefixItems) ? prefixItems.length : 0).every((item) => fits(item, schema, root))],
	["required", (value, keys) => !isObject(value) || isList(keys) && keys.every((key) => typeof key === "string" && Object.hasOwn(value, key))],
	["properties", (value, schemas, _, root) => !isObject(value) || Object.entries(value).every(([key, child]) => {
		const schema = getKey(schemas, key);
		return schema === void 0 || fits(child, schema, root);
	})],
	["additionalProperties", (value, schema, { properties }, root) => !isObject(value) || Object.entries(value).every(([key, child]) => getKey(properties, key) !== void 0 || fits(child, schema, root))],
	["propertyNames", (value, schema, _, root) => !isObject(value) || Object.keys(value).every((key) => fits(key, schema, root))]
]);
function fits(value, schema, root) {
	if (!isObject(schema)) return schema === true;
	return Object.entries(schema).every(([keyword, expected]) => checks.get(keyword)?.(value, expected, schema, root) === true);
}
function fitsAt(items, index, schema, root) {
	return fits(items[index] ?? null, schema, root);
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

export { createValidator as a, conforms as i, patterns as n, loadValidator as o, pointer as r, readSchemaFiles as s, pattern as t };