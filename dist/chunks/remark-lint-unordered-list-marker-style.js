import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart } from "./unist-util-position.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-unordered-list-marker-style/index.js
const remarkLintUnorderedListMarkerStyle = lintRule({
	origin: "remark-lint:unordered-list-marker-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-unordered-list-marker-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
	let cause;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "*" || options === "+" || options === "-") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'*'`, `'+'`, `'-'`, or `'consistent'`");
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "listItem") return;
		const parent = parents.at(-1);
		if (!parent || parent.type !== "list" || parent.ordered) return;
		const place = pointStart(node);
		if (!place || typeof place.offset !== "number") return;
		const code = value.charCodeAt(place.offset);
		const actual = code === 42 ? "*" : code === 43 ? "+" : code === 45 ? "-" : void 0;
		/* c8 ignore next -- weird ASTs. */
		if (!actual) return;
		if (expected) {
			if (actual !== expected) file.message("Unexpected unordered list marker `" + actual + "`, expected `" + expected + "`", {
				ancestors: [...parents, node],
				cause,
				place
			});
		} else {
			expected = actual;
			cause = new VFileMessage("Unordered list marker style `" + expected + "` first defined for `'consistent'` here", {
				ancestors: [...parents, node],
				place,
				ruleId: "unordered-list-marker-style",
				source: "remark-lint"
			});
		}
	});
});

export { remarkLintUnorderedListMarkerStyle as default };