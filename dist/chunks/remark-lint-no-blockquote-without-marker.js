import { i as __toESM } from "./rolldown-runtime.js";
import { t as ok } from "./devlop-default.js";
import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as require_pluralize } from "./pluralize.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart, t as pointEnd } from "./unist-util-position.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";
import { t as location } from "./vfile-location.js";

// node_modules/remark-lint-no-blockquote-without-marker/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const remarkLintNoBlockquoteWithoutMarker = lintRule({
	origin: "remark-lint:no-blockquote-without-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-blockquote-without-marker#readme"
}, function(tree, file) {
	const value = String(file);
	const loc = location(file);
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "paragraph") return;
		let expected = 0;
		for (const parent of parents) if (parent.type === "blockquote") expected++;
		else if (parent.type === "containerDirective" || parent.type === "footnoteDefinition" || parent.type === "list" || parent.type === "listItem" || parent.type === "root") {} else return SKIP;
		if (!expected) return SKIP;
		const end = pointEnd(node);
		const start = pointStart(node);
		if (!end || !start) return SKIP;
		let line = start.line;
		while (++line <= end.line) {
			const lineStart = loc.toOffset({
				line,
				column: 1
			});
			/* @__PURE__ */ ok(lineStart !== void 0);
			let actual = 0;
			let index = lineStart;
			while (index < value.length) {
				const code = value.charCodeAt(index);
				if (code === 9 || code === 32) {} else if (code === 62) actual++;
				else break;
				index++;
			}
			const point = loc.toPoint(index);
			/* @__PURE__ */ ok(point);
			const difference = expected - actual;
			if (difference) file.message("Unexpected `" + actual + "` block quote " + (0, import_pluralize.default)("marker", actual) + " before paragraph line, expected `" + expected + "` " + (0, import_pluralize.default)("marker", expected) + ", add `" + difference + "` " + (0, import_pluralize.default)("marker", difference), {
				ancestors: [...parents, node],
				place: point
			});
		}
	});
});

export { remarkLintNoBlockquoteWithoutMarker as default };