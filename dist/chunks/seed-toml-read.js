import { n as ParseError, r as parseTOML, t as toTree } from "./seed-toml-tree.js";
import { gt as sourceOf, ht as shift, pt as failed } from "./lint.js";

// src/seed/toml/depth.ts
const skippedPattern = /"""[^]*?(?:(?<!\\)(?:\\\\)*"""|$)|'''[^]*?(?:'''|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\n]*'?|#[^\n]*/y;
function findExcessDepth(source, maxDepth) {
	let brackets = 0;
	let dots = 0;
	for (let at = 0; at < source.length; at += 1) {
		const character = source[at] ?? "";
		if (character === "\"" || character === "'" || character === "#") at = skip(source, at) - 1;
		else if (character === ".") dots += 1;
		else if (/[=,[\]{}\n]/.test(character)) {
			dots = 0;
			if (character === "[" || character === "{") brackets += 1;
			if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
		}
		if (brackets + dots > maxDepth) return at;
	}
}
function skip(source, start) {
	skippedPattern.lastIndex = start;
	return skippedPattern.test(source) ? skippedPattern.lastIndex : start + 1;
}

// src/seed/toml/read.ts
const maxErrors = 3;
function readToml(frontMatter, limits) {
	const source = sourceOf(frontMatter);
	const excess = findExcessDepth(source, limits.depth);
	if (excess !== void 0) return failed("toml", toDepthProblem(frontMatter, excess, limits));
	const tree = parse(source);
	if (tree instanceof ParseError) {
		const [first, ...more] = listErrors(tree, source, maxErrors);
		const others = more.map((error) => toProblem(error, frontMatter));
		return failed("toml", toProblem(first, frontMatter), ...others);
	}
	if (tree.depth > limits.depth) return failed("toml", toDepthProblem(frontMatter, 0, limits));
	const crowding = findCrowdingKey(tree, limits.keys);
	if (crowding !== void 0) {
		const span = shift(crowding, frontMatter.start);
		const data = { limit: limits.keys };
		return failed("toml", {
			rule: "frontmatter-budget",
			messageId: "keys",
			data,
			span
		});
	}
	const createLocator = () => (pointer, part) => {
		const whole = pointer === "" ? {
			start: 0,
			end: source.trimEnd().length
		} : void 0;
		const span = part === "value" && whole ? whole : tree.entries.get(pointer)?.[part];
		return span && shift(span, frontMatter.start);
	};
	return {
		syntax: "toml",
		data: tree.data,
		problems: [],
		createLocator
	};
}
function parse(source) {
	try {
		return toTree(parseTOML(source));
	} catch (error) {
		if (error instanceof ParseError) return error;
		throw error;
	}
}
function listErrors(error, source, max) {
	if (max === 1 || !isDuplicate(error)) return [error];
	const before = source.slice(0, source.lastIndexOf("\n", error.index - 1) + 1);
	const earlier = parse(before);
	if (!(earlier instanceof ParseError) || !isDuplicate(earlier)) return [error];
	const [first, ...others] = listErrors(earlier, before, max - 1);
	return [
		first,
		...others,
		error
	];
}
const isDuplicate = ({ message }) => message.startsWith("Defining a key multiple times");
function findCrowdingKey({ entries }, maxKeys) {
	const counts = /* @__PURE__ */ new Map();
	for (const [pointer, { key }] of entries) {
		const parent = pointer.slice(0, pointer.lastIndexOf("/"));
		const count = (counts.get(parent) ?? 0) + 1;
		counts.set(parent, count);
		if (key !== void 0 && count > maxKeys) return key;
	}
}
function toDepthProblem({ start }, offset, { depth }) {
	const span = {
		start: start + offset,
		end: start + offset + 1
	};
	return {
		rule: "frontmatter-budget",
		messageId: "depth",
		data: { limit: depth },
		span
	};
}
function toProblem(error, frontMatter) {
	const { message, index } = error;
	const quote = message.startsWith("Unterminated string") && findOpenQuote(frontMatter, index);
	if (quote) return {
		rule: "frontmatter-syntax",
		messageId: "unclosedString",
		data: { quote: `\`${frontMatter.text.charAt(quote.start)}\`` },
		span: quote
	};
	const before = sourceOf(frontMatter).slice(0, index + 1).trimEnd();
	const start = frontMatter.start + Math.max(0, Math.min(index, before.length - 1));
	const rest = frontMatter.text.slice(start, frontMatter.end);
	if (isDuplicate(error)) {
		const key = /^(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)/.exec(rest)?.[0] ?? "";
		const span = {
			start,
			end: start + key.length
		};
		return {
			rule: "frontmatter-duplicate-key",
			messageId: "repeated",
			data: { key },
			span
		};
	}
	const reason = message.replace(/^Unspecified values are invalid/, "a value is missing").replace(/^Unexpected invalid/, "invalid").replace(/^[A-Z]/, (first) => first.toLowerCase());
	const end = Math.min(start + 1, frontMatter.end);
	const word = reason.startsWith("invalid") ? /[^\s=,[\]{}]*$/.exec(before)?.[0] : void 0;
	const span = {
		start: Math.min(start, end - (word?.length ?? 0)),
		end
	};
	return {
		rule: "frontmatter-syntax",
		messageId: "toml",
		data: { reason },
		span
	};
}
function findOpenQuote(frontMatter, index) {
	const source = sourceOf(frontMatter);
	const lineStart = source.lastIndexOf("\n", index - 1) + 1;
	const at = source.slice(lineStart, index).replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (text) => " ".repeat(text.length)).search(/["']/);
	if (at < 0) return void 0;
	const start = frontMatter.start + lineStart + at;
	return {
		start,
		end: start + 1
	};
}

export { readToml };