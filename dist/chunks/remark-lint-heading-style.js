import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { r as position } from "./unist-util-position.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/mdast-util-heading-style/lib/index.js
function headingStyle(node, relative) {
	const last = node.children[node.children.length - 1];
	const depth = node.depth;
	const pos = node.position && node.position.end;
	const final = last && last.position && last.position.end;
	if (!pos) return;
	if (!last) {
		if (pos.column - 1 <= depth * 2) return consolidate(depth, relative);
		return "atx-closed";
	}
	if (final && final.line + 1 === pos.line) return "setext";
	if (final && final.column + depth < pos.column) return "atx-closed";
	return consolidate(depth, relative);
}
function consolidate(depth, relative) {
	return depth < 3 ? "atx" : relative === "atx" || relative === "setext" ? relative : void 0;
}

// node_modules/remark-lint-heading-style/index.js
const remarkLintHeadingStyle = lintRule({
	origin: "remark-lint:heading-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-style#readme"
}, function(tree, file, options) {
	let cause;
	let expected;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "atx" || options === "atx-closed" || options === "setext") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'atx'`, `'atx-closed'`, `'setext'`, or `'consistent'`");
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "heading") return;
		const place = position(node);
		const actual = headingStyle(node, expected);
		if (actual) {
			if (expected) {
				if (place && actual !== expected) file.message("Unexpected " + displayStyle(actual) + " heading, expected " + displayStyle(expected), {
					ancestors: [...parents, node],
					cause,
					place
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Heading style " + displayStyle(expected) + " first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place,
					ruleId: "heading-style",
					source: "remark-lint"
				});
			}
		}
	});
});
function displayStyle(style) {
	return style === "atx" ? "ATX" : style === "atx-closed" ? "ATX (closed)" : "setext";
}

export { remarkLintHeadingStyle as default };