import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-empty-url/index.js
const remarkLintNoEmptyUrl = lintRule({
	origin: "remark-lint:no-empty-url",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-empty-url#readme"
}, function(tree, file) {
	visitParents(tree, function(node, parents) {
		if ((node.type === "definition" || node.type === "image" || node.type === "link") && node.position && (!node.url || node.url === "#" || node.url === "?")) file.message("Unexpected empty " + node.type + " URL referencing the current document, expected URL", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

export { remarkLintNoEmptyUrl as default };