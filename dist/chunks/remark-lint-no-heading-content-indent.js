import { i as __toESM } from "./rolldown-runtime.js";
import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as require_pluralize } from "./pluralize.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart, t as pointEnd } from "./unist-util-position.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-heading-content-indent/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const remarkLintNoHeadingContentIndent = lintRule({
	origin: "remark-lint:no-heading-content-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-content-indent#readme"
}, function(tree, file) {
	const value = String(file);
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "heading") return;
		const start = pointStart(node);
		const end = pointEnd(node);
		if (!end || !start || typeof end.offset !== "number" || typeof start.offset !== "number") return;
		let index = start.offset;
		let code = value.charCodeAt(index);
		let found = false;
		while (value.charCodeAt(index) === 35) {
			index++;
			found = true;
		}
		const from = index;
		code = value.charCodeAt(index);
		while (code === 9 || code === 32) code = value.charCodeAt(++index);
		const size = index - from;
		if (found && size > 1) file.message("Unexpected `" + size + "` " + (0, import_pluralize.default)("space", size) + " between hashes and content, expected `1` space, remove `" + (size - 1) + "` " + (0, import_pluralize.default)("space", size - 1), {
			ancestors: [...parents, node],
			place: {
				line: start.line,
				column: start.column + (index - start.offset),
				offset: start.offset + (index - start.offset)
			}
		});
		const contentStart = index;
		index = end.offset;
		code = value.charCodeAt(index - 1);
		while (code === 9 || code === 32) {
			index--;
			code = value.charCodeAt(index - 1);
		}
		let endFound = false;
		while (value.charCodeAt(index - 1) === 35) {
			index--;
			endFound = true;
		}
		const endFrom = index;
		code = value.charCodeAt(index - 1);
		while (code === 9 || code === 32) {
			index--;
			code = value.charCodeAt(index - 1);
		}
		const endSize = endFrom - index;
		if (endFound && index > contentStart && endSize > 1) file.message("Unexpected `" + endSize + "` " + (0, import_pluralize.default)("space", endSize) + " between content and hashes, expected `1` space, remove `" + (endSize - 1) + "` " + (0, import_pluralize.default)("space", endSize - 1), {
			ancestors: [...parents, node],
			place: {
				line: end.line,
				column: end.column - (end.offset - endFrom),
				offset: end.offset - (end.offset - endFrom)
			}
		});
	});
});

export { remarkLintNoHeadingContentIndent as default };