import { t as ok } from "./devlop-default.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-no-reference-like-url/index.js
const remarkLintNoReferenceLikeUrl = lintRule({
	origin: "remark-lint:no-reference-like-url",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-reference-like-url#readme"
}, function(tree, file) {
	const definitions = /* @__PURE__ */ new Map();
	const references = [];
	visitParents(tree, function(node, ancestors) {
		if (node.type === "definition") definitions.set(node.identifier.toLowerCase(), [...ancestors, node]);
		else if (node.type === "image" || node.type === "link") references.push([...ancestors, node]);
	});
	for (const ancestors of references) {
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "image" || node.type === "link");
		const maybeIdentifier = node.url.toLowerCase();
		const definitionAncestors = definitions.get(maybeIdentifier);
		if (node.position && definitionAncestors) {
			const definition = definitionAncestors.at(-1);
			/* @__PURE__ */ ok(definition);
			/* @__PURE__ */ ok(definition.type === "definition");
			const prefix = node.type === "image" ? "!" : "";
			file.message("Unexpected resource " + node.type + " (`" + prefix + "[text](url)`) with URL that matches a definition identifier (as `" + definition.identifier + "`), expected reference (`" + prefix + "[text][id]`)", {
				ancestors,
				cause: new VFileMessage("Definition defined here", {
					ancestors: definitionAncestors,
					place: definition.position,
					source: "remark-lint",
					ruleId: "no-reference-like-url"
				}),
				place: node.position
			});
		}
	}
});

export { remarkLintNoReferenceLikeUrl as default };