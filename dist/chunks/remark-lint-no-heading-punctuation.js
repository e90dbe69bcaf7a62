import { t as toString } from "./mdast-util-to-string.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-heading-punctuation/index.js
const jsxNameRe = /^h([1-6])$/;
const defaultExpression = /[!,.:;?]/u;
const remarkLintNoHeadingPunctuation = lintRule({
	origin: "remark-lint:no-heading-punctuation",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-punctuation#readme"
}, function(tree, file, options) {
	let expected = defaultExpression;
	if (options === null || options === void 0) {} else if (typeof options === "string") expected = new RegExp("[" + options + "]", "u");
	else if (typeof options === "object" && "source" in options) expected = new RegExp(options.source, options.flags ?? "u");
	else file.fail("Unexpected value `" + options + "` for `options`, expected `RegExp` or `string`");
	visitParents(tree, function(node, parents) {
		if (node.position && (node.type === "heading" || (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name && jsxNameRe.test(node.name))) {
			const tail = Array.from(toString(node)).at(-1);
			if (tail && expected.test(tail)) file.message("Unexpected character `" + tail + "` at end of heading, remove it", {
				ancestors: [...parents, node],
				place: node.position
			});
		}
	});
});

export { remarkLintNoHeadingPunctuation as default };