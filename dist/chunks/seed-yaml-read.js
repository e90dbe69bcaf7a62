import { t as require_dist } from "./yaml.js";
import { r as isObject } from "./sdk-json.js";
import { i as sourceOf, n as setOwn, t as failed } from "./seed-front-matter.js";
import { i as compose, n as toValueSpan, r as valueOf, t as toNodeSpan } from "./seed-yaml-spans.js";
import { i as lineNumberAt } from "./seed-lines.js";
import { n as toExcerpt, t as toCodePointName } from "./seed-problem.js";
import { a as parsePointer } from "./sdk-pointer.js";

// src/seed/yaml/separators.ts
var import_dist = require_dist();
const invisiblePattern = /(?:[^\s:]{1,80}:|-)(?<found>[^\S \t\r\n]|\p{Cf})/uy;
const colonPattern = /[^\s:：]{1,80}(?<found>：|:(?![\s/]))/uy;
function explainSeparator(problem, { text }) {
	if (problem.messageId !== "yaml" && problem.messageId !== "notMapping") return problem;
	const rule = "frontmatter-syntax";
	const { start } = problem.span;
	const invisible = findAt(invisiblePattern, text, start);
	if (invisible !== void 0) return {
		rule,
		messageId: "invisible",
		data: { character: toCodePointName(invisible.found) },
		span: invisible.span
	};
	const colon = findAt(colonPattern, text, start);
	if (colon === void 0) return problem;
	return {
		rule,
		messageId: "separator",
		data: { found: colon.found },
		span: colon.span
	};
}
function findAt(pattern, text, start) {
	pattern.lastIndex = start;
	const found = pattern.exec(text)?.groups?.["found"];
	if (found === void 0) return void 0;
	const end = pattern.lastIndex;
	return {
		found,
		span: {
			start: end - found.length,
			end
		}
	};
}

// src/seed/yaml/explain.ts
const maxProblems = 3;
const reasons = [
	[/^Nested mappings/, "`: ` stands within an unquoted value: put the value in quotes"],
	[/^(?:Flow sequence|Flow list|Expected flow sequence)/, "a list is not closed here: expected `]`"],
	[/^(?:Flow map|Expected flow map)/, "a mapping is not closed here: expected `}`"],
	[/^Tabs are not allowed/, "a tab indents this line: expected spaces"],
	[/^Plain value cannot start/, "an unquoted value cannot start with this character: put it in quotes"],
	[/^Implicit map keys need/, "this key has no value: expected `:` and a blank after it"],
	[/^Implicit keys need to be on a single line/, "a line before is not complete: expected `,` or `:`"],
	[/^Block collections are not allowed/, "an entry of `{ … }` is not complete: expected `,`"],
	[/^Unexpected block-seq-ind/, "a list starts behind its key: expected it on the next line"],
	[/^All mapping items must start at the same column/, "this key is indented unlike the ones beside it"],
	[/^A block sequence may not be used as/, "a list cannot be a key"]
];
function explainErrors(document, frontMatter) {
	const problems = [];
	const lines = /* @__PURE__ */ new Set();
	const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	for (const error of errors) {
		if (problems.length === maxProblems) break;
		const problem = explainSeparator(toProblem(error, document, frontMatter), frontMatter);
		const line = lineNumberAt(frontMatter.text, problem.span.start);
		if (!lines.has(line)) problems.push(problem);
		lines.add(line);
		if (problem.messageId === "unclosedString") break;
	}
	return problems;
}
function explainTags(document, frontMatter) {
	return document.warnings.filter(({ code }) => code === "TAG_RESOLVE_FAILED").slice(0, maxProblems).map((warning) => {
		const span = toSpan(warning, frontMatter);
		return {
			rule: "frontmatter-syntax",
			messageId: "tag",
			data: { tag: toExcerpt(frontMatter.text.slice(span.start, span.end)) },
			span
		};
	});
}
function toProblem(error, document, frontMatter) {
	const rule = "frontmatter-syntax";
	const span = toSpan(error, frontMatter);
	const quote = /^Missing closing (?<quote>["'])/.exec(error.message)?.groups?.["quote"];
	if (quote !== void 0) {
		const start = frontMatter.start + findTextThatEndsAt(document, error.pos[0]);
		return {
			rule,
			messageId: "unclosedString",
			data: { quote: `\`${quote}\`` },
			span: {
				start,
				end: start + 1
			}
		};
	}
	if (error.code === "BAD_DQ_ESCAPE") {
		const found = toExcerpt(frontMatter.text.slice(span.start, span.start + 2));
		const at = {
			start: span.start,
			end: span.start + found.length
		};
		return {
			rule,
			messageId: "escape",
			data: {
				found,
				language: "YAML"
			},
			span: at
		};
	}
	return {
		rule,
		messageId: "yaml",
		data: { reason: reasons.find(([pattern]) => pattern.test(error.message))?.[1] ?? toReason(error.message) },
		span
	};
}
function toReason(message) {
	const [line = message] = message.split("\n", 1);
	return line.replace(/\.$/, "").replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}
function findTextThatEndsAt(document, end) {
	let start = Math.max(0, end - 1);
	(0, import_dist.visit)(document, { Scalar(_key, node) {
		if ((0, import_dist.isScalar)(node) && node.range?.[1] === end) start = node.range[0];
	} });
	return start;
}
function toSpan({ pos: [start, end] }, frontMatter) {
	const source = sourceOf(frontMatter);
	const first = Math.min(start, Math.max(0, source.length - 1));
	const [piece = ""] = (end - start > 1 ? /^[^\r\n]*/ : /^[^\s,[\]{}]*/).exec(source.slice(first, Math.max(end, first + 200))) ?? [];
	const length = Math.max(1, end - start > 1 ? Math.min(piece.length, end - start) : piece.length);
	const from = frontMatter.start + first;
	return {
		start: from,
		end: Math.min(from + length, frontMatter.end)
	};
}

// src/seed/yaml/impostors.ts
const edgePattern = /^[^\S ]|^\p{Cf}|[^\S ]$|\p{Cf}$/u;
const commentPattern = /(?:^|\s)(?<start>\/\/|\/\*)/;
const addressPattern = /^\/\/[\w-]+(?:\.[\w-]+)+(?:[:/?#]\S*)?$/;
function findImpostor(root, frontMatter) {
	let problem;
	(0, import_dist.visit)(root, { Scalar(_key, node) {
		if (!(0, import_dist.isScalar)(node) || node.type !== import_dist.Scalar.PLAIN) return void 0;
		problem = judge(toNodeSpan(frontMatter, node).start, node.source ?? "");
		return problem === void 0 ? void 0 : import_dist.visit.BREAK;
	} });
	return problem;
}
function judge(start, source) {
	const rule = "frontmatter-syntax";
	const blank = edgePattern.exec(source);
	if (blank !== null) {
		const at = start + blank.index;
		return {
			rule,
			messageId: "invisible",
			data: { character: toCodePointName(blank[0]) },
			span: {
				start: at,
				end: at + blank[0].length
			}
		};
	}
	const comment = addressPattern.test(source) ? null : commentPattern.exec(source);
	const found = comment?.groups?.["start"];
	if (comment === null || found === void 0) return void 0;
	const end = start + comment.index + comment[0].length;
	const span = {
		start: end - found.length,
		end
	};
	return {
		rule,
		messageId: "comment",
		data: {
			found,
			language: "JSON and YAML"
		},
		span
	};
}

// src/seed/yaml/places.ts
function createLocator(frontMatter, maxDepth) {
	const composed = compose(sourceOf(frontMatter), maxDepth);
	const root = composed.kind === "documents" ? composed.documents[0]?.contents : void 0;
	if (!root) return () => void 0;
	const whole = {
		node: root,
		value: toNodeSpan(frontMatter, root),
		key: void 0
	};
	return (pointer, part) => {
		let entry = whole;
		for (const token of parsePointer(pointer)) {
			if (entry === void 0 || (0, import_dist.isAlias)(entry.node)) break;
			entry = childOf(frontMatter, entry.node, token);
		}
		return entry?.[part];
	};
}
function childOf(frontMatter, parent, token) {
	if ((0, import_dist.isMap)(parent)) return entryAt(frontMatter, parent, indexOfKey(parent, token));
	if (!(0, import_dist.isSeq)(parent) || !/^(?:0|[1-9]\d*)$/.test(token)) return void 0;
	return entryAt(frontMatter, parent, Number(token));
}
function indexOfKey(map, token) {
	return map.items.findLastIndex(({ key }) => (0, import_dist.isScalar)(key) && (key.source ?? String(key.value)) === token);
}
function entryAt(frontMatter, parent, index) {
	if (index < 0 || index >= parent.items.length) return void 0;
	const key = (0, import_dist.isMap)(parent) ? parent.items[index]?.key : void 0;
	return {
		node: valueOf(parent, index),
		value: toValueSpan(frontMatter, parent, index),
		key: key && toNodeSpan(frontMatter, key)
	};
}

// src/seed/yaml/values.ts
function toValues(document, source, limits) {
	const conversion = new Conversion(source, limits);
	const { value } = conversion.convert(document.contents, 0);
	return {
		value,
		problems: conversion.problems,
		isBroken: conversion.isBroken
	};
}
var Conversion = class {
	problems = [];
	isBroken = false;
	#source;
	#limits;
	#anchors = /* @__PURE__ */ new Map();
	#isOverBudget = false;
	#aliases = 0;
	#aliasedValues = 0;
	constructor(source, limits) {
		this.#source = source;
		this.#limits = limits;
	}
	convert(node, depth) {
		if (node === null || this.#isOverBudget) return leaf(null);
		if ((0, import_dist.isAlias)(node)) return this.#follow(node.source, node, depth);
		const anchor = node.anchor;
		if (anchor !== void 0) this.#anchors.set(anchor, null);
		const converted = this.#convertContent(node, depth);
		if (anchor !== void 0) this.#anchors.set(anchor, converted);
		return converted;
	}
	#convertContent(node, depth) {
		if ((0, import_dist.isMap)(node)) return this.#convertMap(node, depth + 1);
		if (!(0, import_dist.isSeq)(node)) return leaf((0, import_dist.isScalar)(node) ? toJson(node.value) : null);
		if (depth >= this.#limits.depth) this.#exceed("depth", node);
		const list = [];
		const items = node.items.map((item) => this.convert(item, depth + 1));
		for (const { value } of items) list.push(value);
		return around(list, items);
	}
	#convertMap(map, depth) {
		const result = {};
		const items = [];
		const seen = /* @__PURE__ */ new Map();
		if (depth > this.#limits.depth) this.#exceed("depth", map);
		if (map.items.length > this.#limits.keys) this.#exceed("keys", map.items[this.#limits.keys]);
		for (const { key: keyNode, value } of map.items) {
			if (this.#isOverBudget) break;
			const key = this.#convertKey(keyNode, depth);
			const item = this.convert(value, depth);
			items.push(item);
			if (key === void 0) continue;
			const offset = keyNode?.range?.[0] ?? 0;
			const first = seen.get(key);
			if (first === void 0) seen.set(key, offset);
			else this.#reportDuplicate(key, keyNode, first);
			setOwn(result, key, item.value);
		}
		return around(result, items);
	}
	#convertKey(node, depth) {
		const { value } = this.convert(node, depth);
		if (node === null) return "";
		const messageId = isMergeKey(node) ? "mergeKey" : "complexKey";
		if (messageId === "complexKey") {
			if ((0, import_dist.isScalar)(node)) return node.source ?? String(node.value);
			if (typeof value !== "object") return String(value);
		}
		const span = toNodeSpan(this.#source, node);
		this.#break({
			rule: "frontmatter-syntax",
			messageId,
			data: {},
			span
		});
	}
	#follow(name, node, depth) {
		const target = this.#anchors.get(name);
		if (target === void 0 || target === null) {
			const messageId = target === null ? "aliasCycle" : "alias";
			const span = toNodeSpan(this.#source, node);
			this.#break({
				rule: "frontmatter-syntax",
				messageId,
				data: { name: toExcerpt(name) },
				span
			});
			return leaf(null);
		}
		this.#aliases += 1 + target.aliases;
		this.#aliasedValues += target.size;
		if (this.#aliases > this.#limits.aliases) this.#exceed("aliases", node);
		else if (this.#aliasedValues > this.#limits.aliasedValues) this.#exceed("aliasedValues", node);
		else if (depth + target.height > this.#limits.depth) this.#exceed("depth", node);
		return {
			...target,
			aliases: target.aliases + 1
		};
	}
	#reportDuplicate(key, node, first) {
		const line = lineNumberAt(this.#source.text, this.#source.start + first);
		const data = {
			key: toExcerpt(key),
			line
		};
		const span = toNodeSpan(this.#source, node);
		this.problems.push({
			rule: "frontmatter-duplicate-key",
			messageId: "duplicate",
			data,
			span
		});
	}
	#exceed(messageId, at) {
		this.#isOverBudget = true;
		const node = at !== void 0 && "key" in at ? at.key : at;
		const data = { limit: this.#limits[messageId] };
		const span = toNodeSpan(this.#source, node ?? null);
		this.#break({
			rule: "frontmatter-budget",
			messageId,
			data,
			span
		});
	}
	#break(problem) {
		this.isBroken = true;
		this.problems.push(problem);
	}
};
const isMergeKey = (node) => (0, import_dist.isScalar)(node) && node.type === import_dist.Scalar.PLAIN && node.source === "<<";
const leaf = (value) => ({
	value,
	height: 0,
	size: 1,
	aliases: 0
});
function around(value, items) {
	let height = 1;
	let size = 1;
	let aliases = 0;
	for (const item of items) {
		height = Math.max(height, item.height + 1);
		size += item.size;
		aliases += item.aliases;
	}
	return {
		value,
		height,
		size,
		aliases
	};
}
function toJson(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

// src/seed/yaml/read.ts
function readYaml(frontMatter, limits) {
	const composed = compose(sourceOf(frontMatter), limits.depth);
	if (composed.kind === "tooDeep") {
		const start = frontMatter.start + composed.offset;
		const span = {
			start,
			end: start + 1
		};
		const data = { limit: limits.depth };
		return failed("yaml", {
			rule: "frontmatter-budget",
			messageId: "depth",
			data,
			span
		});
	}
	const [document, second] = composed.documents;
	if (document === void 0) return toReading(frontMatter, limits, {}, []);
	const [problem, ...more] = [
		...explainErrors(document, frontMatter),
		...explainTags(document, frontMatter),
		...second === void 0 ? [] : [toSecondDocumentProblem(second, frontMatter)]
	];
	if (problem !== void 0) return failed("yaml", problem, ...more);
	return readDocument(document, frontMatter, limits);
}
function readDocument(document, frontMatter, limits) {
	const { contents } = document;
	if (contents === null) return toReading(frontMatter, limits, {}, []);
	const impostor = (0, import_dist.isMap)(contents) && contents.flow === true && findImpostor(contents, frontMatter);
	if (impostor) return failed("yaml", impostor);
	const { value, problems, isBroken } = toValues(document, frontMatter, limits);
	if (isObject(value)) return toReading(frontMatter, limits, isBroken ? void 0 : value, problems);
	const found = Array.isArray(value) ? "a list" : value === null ? "`null`" : "plain text";
	const span = toNodeSpan(frontMatter, contents);
	return failed("yaml", explainSeparator({
		rule: "frontmatter-syntax",
		messageId: "notMapping",
		data: { found },
		span
	}, frontMatter));
}
function toReading(frontMatter, limits, data, problems) {
	return {
		syntax: "yaml",
		data,
		problems,
		createLocator: () => createLocator(frontMatter, limits.depth)
	};
}
function toSecondDocumentProblem(document, { start }) {
	const at = start + (document.contents?.range?.[0] ?? document.range[0]);
	return {
		rule: "frontmatter-syntax",
		messageId: "documents",
		data: {},
		span: {
			start: at,
			end: at + 1
		}
	};
}

export { readYaml };