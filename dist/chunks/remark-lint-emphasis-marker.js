import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart } from "./unist-util-position.js";
import { n as visitParents } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-emphasis-marker/index.js
const remarkLintEmphasisMarker = lintRule({
	origin: "remark-lint:emphasis-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-emphasis-marker#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
	let expected;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "*" || options === "_") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'*'`, `'_'`, or `'consistent'`");
	visitParents(tree, "emphasis", function(node, parents) {
		const start = pointStart(node);
		if (start && typeof start.offset === "number") {
			const actual = value.charAt(start.offset);
			/* c8 ignore next -- should not happen. */
			if (actual !== "*" && actual !== "_") return;
			if (expected) {
				if (actual !== expected) file.message("Unexpected emphasis marker `" + actual + "`, expected `" + expected + "`", {
					ancestors: [...parents, node],
					cause,
					place: node.position
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Emphasis marker style `'" + actual + "'` first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place: node.position,
					ruleId: "emphasis-marker",
					source: "remark-lint"
				});
			}
		}
	});
});

export { remarkLintEmphasisMarker as default };