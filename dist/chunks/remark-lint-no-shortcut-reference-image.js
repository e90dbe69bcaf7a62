import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-shortcut-reference-image/index.js
const remarkLintNoShortcutReferenceImage = lintRule({
	origin: "remark-lint:no-shortcut-reference-image",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-image#readme"
}, function(tree, file) {
	visitParents(tree, "imageReference", function(node, parents) {
		if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

export { remarkLintNoShortcutReferenceImage as default };