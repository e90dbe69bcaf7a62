import { t as require_dist } from "./yaml.js";

// src/seed/yaml/compose.ts
var import_dist = require_dist();
const options = {
	version: "1.2",
	schema: "core",
	merge: false,
	resolveKnownTags: false,
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "silent",
	keepSourceTokens: true
};
const maxErrors = 10;
function compose(source, maxDepth) {
	const parser = new import_dist.Parser();
	const tokens = [];
	const maxStackLength = maxDepth + 2;
	let errorCount = 0;
	for (const lexeme of new import_dist.Lexer().lex(source)) {
		for (const token of parser.next(lexeme)) {
			tokens.push(token);
			if (token.type === "error") errorCount += 1;
		}
		if (errorCount >= maxErrors) break;
		if (parser.stack.length > maxStackLength) return {
			kind: "tooDeep",
			offset: parser.offset - 1
		};
	}
	for (const token of parser.end()) tokens.push(token);
	return {
		kind: "documents",
		documents: [...new import_dist.Composer(options).compose(tokens)]
	};
}

// src/seed/yaml/spans.ts
function toNodeSpan(frontMatter, node) {
	const start = node?.range?.[0] ?? 0;
	const end = node === null ? start : endOf(frontMatter, node);
	return {
		start: frontMatter.start + start,
		end: frontMatter.start + Math.max(start, end)
	};
}
function toValueSpan(frontMatter, parent, index) {
	const node = valueOf(parent, index);
	if (node !== null && !isEmpty(node)) return toNodeSpan(frontMatter, node);
	const at = frontMatter.start + emptyOffset(parent, index);
	return {
		start: at,
		end: at
	};
}
function valueOf(parent, index) {
	const item = parent.items[index];
	return (0, import_dist.isPair)(item) ? item.value : item;
}
const isEmpty = (node) => (0, import_dist.isScalar)(node) && node.type === import_dist.Scalar.PLAIN && node.source === "";
function emptyOffset(parent, index) {
	const token = parent.srcToken;
	const item = token !== void 0 && "items" in token ? token.items[index] : void 0;
	const indicator = [...item?.start ?? [], ...item?.sep ?? []].findLast(({ type }) => type === "map-value-ind" || type === "seq-item-ind");
	if (indicator !== void 0) return indicator.offset + indicator.source.length;
	return ((0, import_dist.isMap)(parent) ? parent.items[index]?.key : void 0)?.range?.[1] ?? parent.range?.[0] ?? 0;
}
function endOf(frontMatter, node) {
	const end = node.range?.[1] ?? 0;
	if (((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) && node.flow !== true && node.items.length > 0) return toValueSpan(frontMatter, node, node.items.length - 1).end - frontMatter.start;
	if (!(0, import_dist.isScalar)(node)) return end;
	if (node.type !== import_dist.Scalar.BLOCK_LITERAL && node.type !== import_dist.Scalar.BLOCK_FOLDED) return end;
	const start = node.range?.[0] ?? 0;
	const source = frontMatter.text.slice(frontMatter.start + start, frontMatter.start + end);
	return /^[|>]\d?\+/.test(source) ? end : start + source.trimEnd().length;
}

export { compose as i, toValueSpan as n, valueOf as r, toNodeSpan as t };