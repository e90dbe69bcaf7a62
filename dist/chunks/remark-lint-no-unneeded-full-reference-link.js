import { t as normalizeIdentifier } from "./micromark-util-normalize-identifier.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart, t as pointEnd } from "./unist-util-position.js";
import { n as visitParents } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-unneeded-full-reference-link/index.js
const remarkLintNoUnneededFullReferenceLink = lintRule({
	origin: "remark-lint:no-unneeded-full-reference-link",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-unneeded-full-reference-link#readme"
}, function(tree, file) {
	const value = String(file);
	visitParents(tree, "linkReference", function(node, parents) {
		const end = pointEnd(node);
		const start = pointStart(node);
		if (node.referenceType !== "full" || !end || !start || typeof end.offset !== "number" || typeof start.offset !== "number") return;
		const slice = value.slice(start.offset, end.offset);
		const index = slice.lastIndexOf("][");
		/* c8 ignore next -- shouldn’t happen */
		if (index === -1) return;
		if (normalizeIdentifier(slice.slice(1, index)) === node.identifier.toUpperCase()) file.message("Unexpected full reference link (`[text][label]`) where the identifier can be inferred from the text, expected collapsed reference (`[text][]`)", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

export { remarkLintNoUnneededFullReferenceLink as default };