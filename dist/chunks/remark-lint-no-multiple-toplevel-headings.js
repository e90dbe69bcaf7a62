import { t as ok } from "./devlop-default.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-no-multiple-toplevel-headings/index.js
const htmlRe = /<h([1-6])/;
const jsxNameRe = /^h([1-6])$/;
const remarkLintNoMultipleToplevelHeadings = lintRule({
	origin: "remark-lint:no-multiple-toplevel-headings",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-multiple-toplevel-headings#readme"
}, function(tree, file, options) {
	const option = options || 1;
	let duplicateAncestors;
	visitParents(tree, function(node, parents) {
		let rank;
		if (node.type === "heading") rank = node.depth;
		else if (node.type === "html") {
			const results = node.value.match(htmlRe);
			rank = results ? Number(results[1]) : void 0;
		} else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
			const results = node.name.match(jsxNameRe);
			rank = results ? Number(results[1]) : void 0;
		}
		if (rank) {
			const ancestors = [...parents, node];
			if (node.position && rank === option) {
				if (duplicateAncestors) {
					const duplicate = duplicateAncestors.at(-1);
					/* @__PURE__ */ ok(duplicate);
					file.message("Unexpected duplicate toplevel heading, exected a single heading with rank `" + rank + "`", {
						ancestors,
						cause: new VFileMessage("Toplevel heading already defined here", {
							ancestors: duplicateAncestors,
							place: duplicate.position,
							source: "remark-lint",
							ruleId: "no-multiple-toplevel-headings"
						}),
						place: node.position
					});
				} else duplicateAncestors = ancestors;
			}
		}
	});
});

export { remarkLintNoMultipleToplevelHeadings as default };