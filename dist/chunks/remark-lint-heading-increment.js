import { t as ok } from "./devlop-default.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-heading-increment/index.js
const htmlRe = /<h([1-6])/;
const jsxNameRe = /^h([1-6])$/;
const remarkLintHeadingIncrement = lintRule({
	origin: "remark-lint:heading-increment",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-increment#readme"
}, function(tree, file) {
	const stack = [];
	visitParents(tree, function(node, parents) {
		const rank = inferRank(node);
		if (rank) {
			let index = rank;
			let closestAncestors;
			while (index--) if (stack[index]) {
				closestAncestors = stack[index];
				break;
			}
			if (closestAncestors) {
				const parent = closestAncestors.at(-1);
				/* @__PURE__ */ ok(parent);
				const parentRank = inferRank(parent);
				/* @__PURE__ */ ok(parentRank);
				if (node.position && rank > parentRank + 1) file.message("Unexpected heading rank `" + rank + "`, exected rank `" + (parentRank + 1) + "`", {
					ancestors: [...parents, node],
					cause: new VFileMessage("Parent heading defined here", {
						ancestors: closestAncestors,
						place: parent.position,
						source: "remark-lint",
						ruleId: "heading-increment"
					}),
					place: node.position
				});
			}
			stack[rank] = [...parents, node];
			stack.length = rank + 1;
		}
	});
});
function inferRank(node) {
	let rank;
	if (node.type === "heading") rank = node.depth;
	else if (node.type === "html") {
		const results = node.value.match(htmlRe);
		rank = results ? Number(results[1]) : void 0;
	} else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
		const results = node.name.match(jsxNameRe);
		rank = results ? Number(results[1]) : void 0;
	}
	return rank;
}

export { remarkLintHeadingIncrement as default };