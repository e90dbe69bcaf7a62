import { c as parseDay, f as findSharedScope, g as findCycles, l as findAsymmetries, m as toGraph, n as findClosest, o as measureContainment, p as buildRelationGraph, r as findExcerpt, t as defineRule, u as collectReferences } from "./sdk.js";
import { n as isObject, t as isList } from "./sdk-json.js";
import { a as parsePointer, r as getAt, s as toPointer, t as appendToPointer } from "./sdk-pointer.js";
import { t as engineRules } from "./engine-engine-rules.js";
import { t as rulePagesUrl } from "./sdk-version.js";

// rules/audit-fresh.ts
const days = {
	type: "integer",
	minimum: 0
};
const defaults$2 = {
	maxAgeDays: 365,
	byReview: {}
};
var audit_fresh_default = defineRule({
	scope: "seed",
	meta: {
		id: "audit-fresh",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require the date of the last audit, at most a year before today",
			why: "A record that nobody has looked at for long may no longer be true, and a reader cannot tell.",
			remedy: "Check the record against its source, then write the day of the check, `YYYY-MM-DD`."
		},
		messages: {
			missing: "Audit date is missing, expected the day of the last check as `YYYY-MM-DD`",
			invalid: "Audit date `{{date}}` is no calendar date, expected `YYYY-MM-DD`",
			future: "Audit date `{{date}}` is after today, {{today}}",
			stale: "Audit date `{{date}}` is {{age}} days before today, expected at most {{max}}"
		},
		options: {
			properties: {
				maxAgeDays: {
					description: "The greatest age of an audit, in days",
					...days
				},
				byReview: {
					description: "Another greatest age for a review status",
					type: "object",
					additionalProperties: days
				}
			},
			defaults: defaults$2
		}
	},
	*check(seed, { collection, options, today }) {
		const value = seed.get("audited");
		if (isBlank(value)) {
			if (isExpected(seed, collection)) yield {
				message: "missing",
				at: "audited"
			};
			return;
		}
		const date = typeof value === "string" ? value.trim() : JSON.stringify(value);
		const day = typeof value === "string" ? parseDay(date) : void 0;
		if (day === void 0) {
			yield {
				message: "invalid",
				data: { date },
				at: "audited"
			};
			return;
		}
		const age = (parseDay(today) ?? day) - day;
		const max = maxAge(seed, options);
		if (age < -1) yield {
			message: "future",
			data: {
				date,
				today
			},
			at: "audited"
		};
		else if (age > max) yield {
			message: "stale",
			data: {
				date,
				age,
				max
			},
			at: "audited"
		};
	}
});
function isBlank(value) {
	return value === void 0 || value === null || typeof value === "string" && value.trim() === "";
}
function isExpected(seed, { fields, files }) {
	const pointer = fields["audited"];
	if (pointer === void 0) return false;
	if (seed.get(pointer) !== void 0) return true;
	const parent = toPointer(parsePointer(pointer).slice(0, -1));
	return files.length > 0 && isObject(getAt(seed.data, parent));
}
function maxAge(seed, { maxAgeDays, byReview }) {
	const review = seed.get("review");
	if (typeof review !== "string" || !Object.hasOwn(byReview, review)) return maxAgeDays;
	return byReview[review] ?? maxAgeDays;
}

// rules/description-matches-body.ts
const MIN_WEIGHT = {
	withinWord: 40,
	betweenWords: 80
};
const messages$2 = {
	truncated: "Description is cut at {{length}} characters within `{{word}}`: end it at a sentence, or with `…`",
	truncatedAfter: "Description is cut at {{length}} characters after `{{word}}`, within a sentence: end it at a sentence, or with `…`",
	drifted: "Description has {{percent}} % of its words in common with the body, expected at least {{expected}} %",
	markup: "Description has Markdown in it, such as `{{sample}}`: keep the text only",
	missing: "Description is missing, expected an excerpt of the body"
};
const defaults$1 = { containment: .5 };
var description_matches_body_default = defineRule({
	scope: "seed",
	meta: {
		id: "description-matches-body",
		since: "0.1.0",
		recommended: "warn",
		docs: {
			summary: "Require the description to agree with the body",
			why: "Lists, search results and link previews show the description in place of the body, so one that breaks off, carries markup or says something else is all that most readers see.",
			remedy: "End the description at a sentence or with an ellipsis, as plain text. Where the body has moved on, write it anew. Where it is written independently, say `excerpt: { field: /description, of: free }`."
		},
		messages: messages$2,
		options: {
			properties: { containment: {
				description: "The least share of its words that an excerpt has in common with the body; each Han character is a word",
				type: "number",
				minimum: 0,
				maximum: 1
			} },
			defaults: defaults$1
		}
	},
	*check(seed, { collection: { excerpt }, options: { containment } }) {
		if (excerpt?.of === "free") return;
		const at = excerpt?.field ?? "description";
		const value = seed.get(at) ?? "";
		if (typeof value !== "string") return;
		const isExcerpt = excerpt !== void 0;
		const hasBody = /[\p{L}\p{N}]/u.test(seed.body.source);
		if (value.trim() === "") {
			if (isExcerpt && hasBody) yield {
				message: "missing",
				at
			};
			return;
		}
		if (toLines(value) === toLines(seed.body.source)) return;
		const match = findInBody(value, seed.body, isExcerpt);
		const cut = match?.cut;
		if (match && cut && (isExcerpt || isBelievable(match.weight, cut))) {
			const data = {
				length: value.length,
				word: cut.word
			};
			yield {
				message: cut.isWithinWord ? "truncated" : "truncatedAfter",
				data,
				at
			};
			return;
		}
		const share = !isExcerpt || !hasBody || match !== void 0 ? 1 : measureShare(value, seed.body, containment);
		const sample = findMarkup(value, isExcerpt, match !== void 0);
		if (share < containment) yield {
			message: "drifted",
			data: {
				percent: Math.floor(share * 100),
				expected: Math.round(containment * 100)
			},
			at
		};
		else if (sample !== void 0) yield {
			message: "markup",
			data: { sample },
			at
		};
	}
});
function isBelievable(weight, { isWithinWord }) {
	return weight >= (isWithinWord ? MIN_WEIGHT.withinWord : MIN_WEIGHT.betweenWords);
}
function findInBody(value, body, isExcerpt) {
	const match = findExcerpt(value, body.source);
	if (match !== void 0 || !(isExcerpt || sharesOpening(value, body.source))) return match;
	return findExcerpt(value, toPlainText(body));
}
function sharesOpening(value, source) {
	return source.includes(value.trim().slice(0, 12));
}
function toPlainText({ blocks }) {
	return blocks.map(({ text }) => text).join("\n\n");
}
function measureShare(value, body, enough) {
	const share = measureContainment(value, body.source);
	return share >= enough ? share : Math.max(share, measureContainment(value, toPlainText(body)));
}
const HEADING = /(?:^|\s)#{2,6}\s+[^\s#]+|^#\s+[^\s#]+/u;
const EMPHASIS = /\*\*[^\s*][^*]{0,80}\*\*/u;
const LIST_ITEM = /(?:^|\s\s)[-*+]\s+[^\s]+/u;
function findMarkup(value, isExcerpt, isFromBody) {
	const text = value.trim();
	const isFlat = isExcerpt || !text.includes("\n");
	return [...isFlat ? [HEADING] : [], ...isExcerpt || isFromBody && isFlat ? [EMPHASIS, LIST_ITEM] : []].map((mark) => mark.exec(text)?.[0]).find((sample) => sample !== void 0)?.trim().replaceAll(/\s+/gu, " ");
}
function toLines(text) {
	return text.trim().replaceAll("\r\n", "\n");
}

// rules/id-matches-path.ts
var id_matches_path_default = defineRule({
	scope: "seed",
	meta: {
		id: "id-matches-path",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require id and locale in the front matter to agree with the path of the seed",
			why: "One program finds a record by its path and another by its id; where they differ, links break in one of them, and a copied seed is published under the name of its model.",
			remedy: "Correct the front matter if the seed was copied, else rename the file."
		},
		messages: {
			id: "Id `{{id}}` differs from `{{expected}}`, which the path says",
			slug: "Id `{{id}}` makes the slug `{{slug}}`, but the path says `{{expected}}`",
			locale: "Locale `{{locale}}` differs from `{{expected}}`, which the path says"
		}
	},
	*check(seed, { collection }) {
		const id = toText$1(seed.get("id"));
		const pathId = capture(seed, "id");
		if (id !== void 0 && pathId !== void 0) {
			if (!collection.slugged && !isSame(id, pathId)) yield {
				message: "id",
				data: {
					id,
					expected: pathId
				},
				at: "id"
			};
			else if (collection.slugged && !isSame(toSlug(id), pathId)) yield {
				message: "slug",
				data: {
					id,
					slug: toSlug(id),
					expected: pathId
				},
				at: "id"
			};
		}
		const locale = toText$1(seed.get("locale"));
		const pathLocale = capture(seed, "locale");
		if (locale !== void 0 && pathLocale !== void 0 && !isSame(locale, pathLocale)) yield {
			message: "locale",
			data: {
				locale,
				expected: pathLocale
			},
			at: "locale"
		};
	}
});
function capture({ captures }, name) {
	return Object.hasOwn(captures, name) ? captures[name] : void 0;
}
function toText$1(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function isSame(name, other) {
	return name.normalize("NFC") === other.normalize("NFC");
}
function toSlug(id) {
	return id.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== "").join("-");
}

// rules/id-unique.ts
var id_unique_default = defineRule({
	scope: "corpus",
	meta: {
		id: "id-unique",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require each seed to have an id that no other seed of its collection and locale uses",
			why: "References are looked up by id, so a shared id makes each reference to it ambiguous. Ids that differ only in case or Unicode form are one file on macOS and Windows, and one address on many servers.",
			remedy: "Rename the later seed, then update the seeds that refer to it."
		},
		messages: {
			taken: "Id `{{id}}` is already used by {{owner}}",
			similar: "Id `{{id}}` differs from `{{other}}` in {{owner}} only in case or Unicode form"
		}
	},
	collect: (seed) => seed.id,
	*check({ facts }) {
		const owners = /* @__PURE__ */ new Map();
		const spellings = /* @__PURE__ */ new Map();
		for (const { fact: id, path, locale } of facts) {
			const key = `${locale ?? ""}\0${id}`;
			const owner = owners.get(key);
			if (owner === void 0) owners.set(key, path);
			else yield report(path, owner, {
				message: "taken",
				data: {
					id,
					owner
				}
			});
			const first = spellings.get(fold(id));
			if (first === void 0) spellings.set(fold(id), {
				id,
				owner: path
			});
			else if (first.id !== id && owner === void 0) {
				const data = {
					id,
					other: first.id,
					owner: first.owner
				};
				yield report(path, first.owner, {
					message: "similar",
					data
				});
			}
		}
	}
});
function report(path, owner, told) {
	return {
		...told,
		in: path,
		at: "id",
		related: [{
			in: owner,
			at: "id"
		}]
	};
}
function fold(id) {
	return id.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

// rules/reference-exists.ts
const MAX_SUGGESTIONS = 50;
var reference_exists_default = defineRule({
	scope: "corpus",
	meta: {
		id: "reference-exists",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require every reference of a relation to name an existing record",
			why: "A page that links to a record that is not there breaks, and nobody sees it in the seed that was deleted or renamed.",
			remedy: "Correct the id, add the record that is missing, or remove the reference."
		},
		messages: {
			missing: "`{{relation}}` names `{{id}}`, but there is no such record in {{collection}}",
			misspelt: "`{{relation}}` names `{{id}}`, but there is no such record in {{collection}}; did you mean `{{closest}}`?"
		}
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	*check({ facts, collection, records }) {
		const suggestions = /* @__PURE__ */ new Map();
		const suggest = (to, id, ownId) => {
			const key = JSON.stringify([
				to,
				id,
				ownId
			]);
			if (!suggestions.has(key) && suggestions.size < MAX_SUGGESTIONS) {
				const others = records.ids(to).filter((other) => other !== ownId);
				suggestions.set(key, findClosest(id, others));
			}
			return suggestions.get(key);
		};
		for (const { fact, path, locale, id: ownId } of facts) for (const { name, to, id, pointer } of listReferences(fact, collection)) {
			if (records.find(to, id, locale) !== void 0) continue;
			const closest = suggest(to, id, ownId);
			const data = {
				relation: name,
				id,
				collection: to === "*" ? "any collection" : `\`${to}\``
			};
			yield closest === void 0 ? {
				message: "missing",
				data,
				in: path,
				at: pointer
			} : {
				message: "misspelt",
				data: {
					...data,
					closest
				},
				in: path,
				at: pointer
			};
		}
	}
});
function listReferences(fact, collection) {
	return collection.relations.flatMap((relation, index) => {
		const { name, to, inverse } = relation;
		const back = {
			name: nameOf$1(inverse ?? ""),
			to: findSharedScope(collection, relation) ?? to
		};
		return [...(fact[index]?.from ?? []).map((reference) => ({
			...reference,
			name,
			to
		})), ...(fact[index]?.inverse ?? []).map((reference) => ({
			...reference,
			...back
		}))];
	});
}
function nameOf$1(pattern) {
	return parsePointer(pattern).findLast((key) => !/^\*{1,2}$/.test(key)) ?? pattern;
}

// rules/relation-acyclic.ts
const MAX_RECORDS = 20;
const MAX_REFERENCES = 1e5;
var relation_acyclic_default = defineRule({
	scope: "corpus",
	meta: {
		id: "relation-acyclic",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Disallow records that lead back to themselves along an acyclic relation",
			why: "In a chain of successors each record is older than the next, so a cycle means that at least one reference is wrong, and a program that follows the chain never ends.",
			remedy: "Find the reference of the cycle that is wrong and remove it."
		},
		messages: {
			self: "`{{relation}}` of `{{id}}` names the record itself",
			cycle: "`{{relation}}` leads back to its start: `{{cycle}}`"
		}
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	*check({ facts, factsOf, collection }) {
		const ownPaths = new Set(facts.map(({ path }) => path));
		for (const { relation, graph } of listGraphs(collection, factsOf)) {
			let referenceCount = 0;
			for (const cycle of findCycles(toGraph(graph))) {
				referenceCount += cycle.length;
				if (referenceCount > MAX_REFERENCES) break;
				const [first, ...others] = listEdges(graph, cycle);
				if (first === void 0 || !ownPaths.has(first.path)) continue;
				const place = {
					in: first.path,
					at: first.pointer
				};
				if (others.length === 0) {
					yield {
						...place,
						message: "self",
						data: {
							relation,
							id: first.from
						}
					};
					continue;
				}
				const related = others.slice(0, MAX_RECORDS).map(({ path, pointer, from, to: next }) => ({
					in: path,
					at: pointer,
					message: `\`${from} → ${next}\``
				}));
				const text = tell$1([first, ...others].map(({ from }) => from));
				yield {
					...place,
					message: "cycle",
					data: {
						relation,
						cycle: text
					},
					related
				};
			}
		}
	}
});
function listGraphs(collection, factsOf) {
	return collection.relations.flatMap((relation, index) => {
		const scope = findSharedScope(collection, relation);
		if (!relation.acyclic || scope === void 0) return [];
		return [{
			relation: relation.name,
			graph: buildRelationGraph(factsOf(scope), index)
		}];
	});
}
function listEdges(graph, cycle) {
	const edges = cycle.flatMap((from, position) => {
		const to = cycle[(position + 1) % cycle.length] ?? from;
		const place = graph.get(from)?.get(to);
		return place === void 0 ? [] : [{
			from,
			to,
			...place
		}];
	});
	const start = edges.reduce((best, { path }, position) => {
		return path < (edges[best]?.path ?? path) ? position : best;
	}, 0);
	return [...edges.slice(start), ...edges.slice(0, start)];
}
function tell$1(records) {
	const shown = records.slice(0, MAX_RECORDS);
	const rest = records.length - shown.length;
	return [
		...shown,
		...rest > 0 ? [`(${rest} more)`] : [],
		...records.slice(0, 1)
	].join(" → ");
}

// rules/schema.ts
const messages$1 = {
	custom: "{{text}}",
	missing: "`{{name}}` is missing",
	unknown: "`{{name}}` is not a key that the schema knows",
	unknownMeant: "`{{name}}` is not a key that the schema knows; did you mean `{{closest}}`?",
	misnamed: "`{{name}}` is not a name that the schema allows for a key",
	type: "`{{name}}` is {{value}}, expected {{expected}}",
	enum: "`{{name}}` is {{value}}, expected {{expected}}",
	enumMeant: "`{{name}}` is {{value}}, expected {{expected}}; did you mean `{{closest}}`?",
	format: "`{{name}}` is {{value}}, expected {{expected}}",
	pattern: "`{{name}}` is {{value}}, expected a text that matches `{{pattern}}`",
	number: "`{{name}}` is {{value}}, expected {{bound}} {{limit}}",
	size: "`{{name}}` has {{count}} {{unit}}, expected {{bound}} {{limit}}",
	repeated: "`{{name}}` repeats an earlier item, {{value}}",
	ambiguous: "`{{name}}` fits several of the forms that the schema allows, expected exactly one",
	forbidden: "`{{name}}` is {{value}}, which the schema rules out",
	other: "`{{name}}` does not satisfy `{{keyword}}` of the schema"
};
var schema_default = defineRule({
	scope: "seed",
	meta: {
		id: "schema",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require the front matter to conform to the JSON Schema of its collection",
			why: "Programs read the front matter by the names and types that the schema promises; a key with a slip of the pen is a value that nobody ever sees.",
			remedy: "Correct the key or the value, or the schema if it is the one that is wrong. `x-message` in a schema puts a sentence of the house in place of the message."
		},
		messages: messages$1
	},
	*check(_seed, { violations }) {
		for (const violation of violations()) {
			const place = placeOf(violation);
			const { customMessage: text } = violation;
			if (text === void 0) yield {
				...tell(violation, nameOf(place.at)),
				...place
			};
			else yield {
				message: "custom",
				data: { text },
				...place
			};
		}
	}
});
function placeOf({ pointer, property, actual }) {
	if (property === void 0) return { at: pointer };
	const at = appendToPointer(pointer, property);
	return actual === void 0 ? { at } : {
		at,
		key: true
	};
}
function nameOf(pointer) {
	const keys = parsePointer(pointer);
	const start = keys.findLastIndex((key) => !/^\d+$/.test(key));
	return keys.slice(Math.max(0, start)).join("/") || "front matter";
}
function tell(violation, name) {
	const { keyword, expected, actual } = violation;
	const value = describe$1(actual);
	switch (keyword) {
		case "required":
		case "dependencies":
		case "dependentRequired": return {
			message: "missing",
			data: { name }
		};
		case "additionalProperties":
		case "unevaluatedProperties": return tellUnknown(violation, name);
		case "propertyNames": return {
			message: "misnamed",
			data: { name }
		};
		case "type": return {
			message: "type",
			data: {
				name,
				value,
				expected: listTypes(expected)
			}
		};
		case "const":
		case "enum": return tellEnum(violation, name);
		case "format": return {
			message: "format",
			data: {
				name,
				value,
				expected: describeFormat(expected)
			}
		};
		case "pattern": return {
			message: "pattern",
			data: {
				name,
				value,
				pattern: toText(expected)
			}
		};
		case "uniqueItems": return {
			message: "repeated",
			data: {
				name,
				value
			}
		};
		case "oneOf": return {
			message: "ambiguous",
			data: { name }
		};
		case "not":
		case "false schema": return {
			message: "forbidden",
			data: {
				name,
				value
			}
		};
		default: return tellLimit(violation, name) ?? {
			message: "other",
			data: {
				name,
				keyword
			}
		};
	}
}
function tellUnknown({ property = "", known }, name) {
	const closest = findClosest(property, known);
	return closest === void 0 ? {
		message: "unknown",
		data: { name }
	} : {
		message: "unknownMeant",
		data: {
			name,
			closest
		}
	};
}
function tellEnum({ keyword, expected, actual }, name) {
	const values = keyword === "enum" && isList(expected) ? expected : [expected ?? null];
	const texts = values.filter((value) => typeof value === "string");
	const closest = typeof actual === "string" ? findClosest(actual, texts) : void 0;
	const data = {
		name,
		value: describe$1(actual),
		expected: listValues(values)
	};
	return closest === void 0 || values.length === 1 ? {
		message: "enum",
		data
	} : {
		message: "enumMeant",
		data: {
			...data,
			closest
		}
	};
}
const BOUNDS = /* @__PURE__ */ new Map([
	["minimum", ["at least"]],
	["maximum", ["at most"]],
	["exclusiveMinimum", ["more than"]],
	["exclusiveMaximum", ["less than"]],
	["multipleOf", ["a multiple of"]],
	["minLength", ["at least", "characters"]],
	["maxLength", ["at most", "characters"]],
	["minItems", ["at least", "items"]],
	["maxItems", ["at most", "items"]],
	["minProperties", ["at least", "keys"]],
	["maxProperties", ["at most", "keys"]]
]);
function tellLimit({ keyword, expected, actual }, name) {
	const [bound, unit] = BOUNDS.get(keyword) ?? [];
	if (bound === void 0) return void 0;
	const limit = toText(expected);
	if (unit === void 0) return {
		message: "number",
		data: {
			name,
			value: describe$1(actual),
			bound,
			limit
		}
	};
	return {
		message: "size",
		data: {
			name,
			count: countIn(actual),
			unit,
			bound,
			limit
		}
	};
}
function countIn(value) {
	if (typeof value === "string") return Array.from(value).length;
	return isList(value) ? value.length : Object.keys(isObject(value) ? value : {}).length;
}
function describe$1(value) {
	if (value === "") return "an empty text";
	if (typeof value === "string") return `the text \`${value}\``;
	if (isList(value)) return "a list";
	return isObject(value) ? "a mapping" : `\`${toText(value)}\``;
}
const MAX_VALUES = 8;
function listValues(values) {
	const shown = values.slice(0, MAX_VALUES).map((value) => `\`${toText(value)}\``);
	const rest = values.length - shown.length;
	if (rest > 0) return `one of ${shown.join(", ")} and ${rest} more`;
	return shown.length === 1 ? shown.join() : `one of ${shown.join(", ")}`;
}
function toText(value) {
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
const TYPES = /* @__PURE__ */ new Map([
	["string", "a text"],
	["number", "a number"],
	["integer", "a whole number"],
	["boolean", "`true` or `false`"],
	["null", "`null`"],
	["array", "a list"],
	["object", "a mapping"]
]);
function listTypes(expected) {
	return (isList(expected) ? expected : [expected ?? ""]).map((type) => TYPES.get(type) ?? toText(type)).join(" or ");
}
const FORMATS = /* @__PURE__ */ new Map([
	["date", "a date, `YYYY-MM-DD`"],
	["date-time", "a date and time with a zone, such as `2026-01-31T09:00:00Z`"],
	["time", "a time with a zone, such as `09:00:00Z`"],
	["uri", "an absolute URL"],
	["url", "an absolute URL"],
	["email", "an e-mail address"]
]);
function describeFormat(expected) {
	return FORMATS.get(expected) ?? `the format \`${toText(expected)}\``;
}

// rules/score-range.ts
const number = { type: "number" };
const pointer = {
	type: "string",
	pattern: "^/"
};
const range = {
	type: "object",
	properties: {
		min: number,
		max: number
	},
	additionalProperties: false
};
const defaults = {
	scores: ["/analysis/*/score"],
	min: 0,
	max: 100,
	ranges: {},
	minMax: []
};
const messages = {
	outside: "`{{at}}` is `{{value}}`, expected {{range}}",
	text: "`{{at}}` is the text `{{value}}`, expected a number",
	infinite: "`{{at}}` is `{{value}}`, expected a finite number",
	reversed: "`{{at}}` is `{{min}}`, expected at most `{{max}}` as in `{{maxAt}}`"
};
var score_range_default = defineRule({
	scope: "seed",
	meta: {
		id: "score-range",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require scores to be finite numbers within their range",
			why: "Scores are compared, averaged and drawn on one scale, so a single one outside of it, or one that is text, distorts every chart that it is in.",
			remedy: "Write the score as a number within the range."
		},
		messages,
		options: {
			properties: {
				scores: {
					description: "Where scores stand",
					type: "array",
					items: pointer
				},
				min: {
					description: "The lowest score",
					...number
				},
				max: {
					description: "The highest score",
					...number
				},
				ranges: {
					description: "Other numbers and their ranges, by pointer",
					type: "object",
					propertyNames: pointer,
					additionalProperties: range
				},
				minMax: {
					description: "Pairs of numbers of which the first is at most the second",
					type: "array",
					items: {
						type: "array",
						items: pointer,
						minItems: 2,
						maxItems: 2
					}
				}
			},
			defaults
		}
	},
	*check(seed, { options }) {
		const { scores, min, max, ranges, minMax } = options;
		for (const pattern of scores) yield* checkRange(seed, pattern, {
			min,
			max
		});
		for (const pattern of Object.keys(ranges).filter(isPointer)) yield* checkRange(seed, pattern, ranges[pattern] ?? {});
		for (const [minAt, maxAt] of minMax) {
			const [low, high] = [seed.get(minAt), seed.get(maxAt)];
			if (typeof low !== "number" || typeof high !== "number" || low <= high) continue;
			yield {
				message: "reversed",
				data: {
					at: minAt,
					min: low,
					max: high,
					maxAt
				},
				at: minAt,
				related: [{ at: maxAt }]
			};
		}
	}
});
function* checkRange(seed, pattern, { min = -Infinity, max = Infinity }) {
	for (const { pointer: at, value } of seed.select(pattern)) {
		if (typeof value !== "number" && typeof value !== "string") continue;
		const data = {
			at,
			value: String(value)
		};
		const problem = typeof value === "number" ? checkNumber(value, min, max) : checkText(value);
		if (problem === "outside") yield {
			message: problem,
			data: {
				...data,
				range: describe(min, max)
			},
			at
		};
		else if (problem !== void 0) yield {
			message: problem,
			data,
			at
		};
	}
}
function checkNumber(score, min, max) {
	if (!Number.isFinite(score)) return "infinite";
	return score < min || score > max ? "outside" : void 0;
}
function checkText(score) {
	const text = score.trim();
	if (/^[-+]?\.?(?:nan|inf(?:inity)?)$/i.test(text)) return "infinite";
	return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? "text" : void 0;
}
function describe(min, max) {
	if (min === -Infinity) return `at most ${max}`;
	return max === Infinity ? `at least ${min}` : `${min} to ${max}`;
}
function isPointer(text) {
	return text === "" || text.startsWith("/");
}

// rules/supersedes-symmetry.ts
var supersedes_symmetry_default = defineRule({
	scope: "corpus",
	meta: {
		id: "supersedes-symmetry",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require a record to name its successor exactly if the successor names it as superseded",
			why: "A reader of the old record must find the new one, and a reader of the new one the old; where only one side knows, half of the readers are told that the wrong record is in force.",
			remedy: "Write the missing side into the other seed, in each locale, or remove the side that is wrong."
		},
		messages: {
			unanswered: "Supersedes `{{other}}`, which names no successor; expected `{{id}}`",
			contradicted: "Supersedes `{{other}}`, which names {{named}} as its successor; expected `{{id}}`",
			unlisted: "Is superseded by `{{other}}`, which does not list `{{id}}` among those that it supersedes"
		}
	},
	collect: (seed, { collection }) => collectReferences(seed, collection),
	*check(context) {
		const { relations } = context.collection;
		for (const [index, { name }] of relations.entries()) {
			if (name !== "supersedes") continue;
			for (const { kind, path, id, reference, otherPath, answers } of findAsymmetries(context, index)) {
				const place = {
					in: path,
					at: reference.pointer
				};
				const data = {
					other: reference.id,
					id
				};
				const [first] = answers;
				const related = [{
					in: otherPath,
					...first && { at: first.pointer }
				}];
				if (kind === "contradicted") {
					const named = answers.map((answer) => `\`${answer.id}\``).join(", ");
					yield {
						...place,
						message: kind,
						data: {
							...data,
							named
						},
						related
					};
				} else yield {
					...place,
					message: kind,
					data,
					related
				};
			}
		}
	}
});

// rules/index.ts
const rules = [
	audit_fresh_default,
	description_matches_body_default,
	id_matches_path_default,
	id_unique_default,
	reference_exists_default,
	relation_acyclic_default,
	schema_default,
	score_range_default,
	supersedes_symmetry_default
];

// src/session/built-in-rules.ts
const builtInMetas = [...rules.map(({ meta }) => meta), ...engineRules];
const builtInIds = new Set(builtInMetas.map(({ id }) => id));
function pageOf(ruleId) {
	return builtInIds.has(ruleId) ? `${rulePagesUrl}${ruleId}.md` : void 0;
}

export { pageOf as n, rules as r, builtInMetas as t };