import { t as ok } from "./devlop-default.js";
import { t as toString } from "./mdast-util-to-string.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-no-duplicate-headings/index.js
const jsxNameRe = /^h([1-6])$/;
const remarkLintNoDuplicateHeadings = lintRule({
	origin: "remark-lint:no-duplicate-headings",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-headings#readme"
}, function(tree, file) {
	const map = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if (node.type === "heading" || (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name && jsxNameRe.test(node.name)) {
			const ancestors = [...parents, node];
			const value = toString(node).toLowerCase();
			const duplicateAncestors = map.get(value);
			if (node.position && duplicateAncestors) {
				const duplicate = duplicateAncestors.at(-1);
				/* @__PURE__ */ ok(duplicate);
				file.message("Unexpected heading with equivalent text, expected unique headings", {
					ancestors,
					cause: new VFileMessage("Equivalent heading text defined here", {
						ancestors: duplicateAncestors,
						place: duplicate.position,
						source: "remark-lint",
						ruleId: "no-duplicate-headings"
					}),
					place: node.position
				});
			}
			map.set(value, ancestors);
		}
	});
});

export { remarkLintNoDuplicateHeadings as default };