import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-emphasis-as-heading/index.js
const remarkLintNoEmphasisAsHeading = lintRule({
	origin: "remark-lint:no-emphasis-as-heading",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-emphasis-as-heading#readme"
}, function(tree, file) {
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "paragraph") return;
		const parent = parents.at(-1);
		if (!node.position || !parent) return;
		const siblings = parent.children;
		const next = parent.children[siblings.indexOf(node) + 1];
		if (!next || next.type !== "paragraph") return;
		const head = node.children[0];
		if (node.children.length !== 1 || head.type !== "emphasis" && head.type !== "strong") return;
		file.message("Unexpected " + head.type + " introducing a section, expected a heading instead", {
			ancestors: [
				...parents,
				node,
				head
			],
			place: node.position
		});
	});
});

export { remarkLintNoEmphasisAsHeading as default };