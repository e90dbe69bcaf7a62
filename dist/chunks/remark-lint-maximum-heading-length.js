import { t as toString } from "./mdast-util-to-string.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { r as position } from "./unist-util-position.js";
import { n as visitParents } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-maximum-heading-length/index.js
const jsxNameRe = /^h([1-6])$/;
const remarkLintMaximumHeadingLength = lintRule({
	origin: "remark-lint:maximum-heading-length",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-maximum-heading-length#readme"
}, function(tree, file, options) {
	let expected = 60;
	let size;
	let stringLength;
	if (options && typeof options === "object") {
		size = options.size;
		stringLength = options.stringLength;
	} else size = options;
	if (size === null || size === void 0) {} else if (typeof size === "number") expected = size;
	else file.fail("Unexpected value `" + size + "` for `size`, expected `number`");
	visitParents(tree, function(node, parents) {
		if (node.type === "heading" || (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name && jsxNameRe.test(node.name)) {
			const place = position(node);
			const value = toString(node, { includeHtml: false });
			const actual = stringLength ? stringLength(value) : Array.from(value).length;
			if (place && actual > expected) file.message("Unexpected `" + actual + "` characters in heading, expected at most `" + expected + "` characters", {
				ancestors: [...parents, node],
				place
			});
		}
	});
});

export { remarkLintMaximumHeadingLength as default };