import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-shortcut-reference-link/index.js
const remarkLintNoShortcutReferenceLink = lintRule({
	origin: "remark-lint:no-shortcut-reference-link",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-link#readme"
}, function(tree, file) {
	visitParents(tree, "linkReference", function(node, parents) {
		if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

export { remarkLintNoShortcutReferenceLink as default };