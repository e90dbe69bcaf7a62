import { t as ok } from "./devlop-default.js";
import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-no-duplicate-definitions/index.js
const empty = [];
const remarkLintNoDuplicateDefinitions = lintRule({
	origin: "remark-lint:no-duplicate-definitions",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-definitions#readme"
}, function(tree, file) {
	const definitions = /* @__PURE__ */ new Map();
	const footnoteDefinitions = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		const [map, identifier] = node.type === "definition" ? [definitions, node.identifier] : node.type === "footnoteDefinition" ? [footnoteDefinitions, node.identifier] : empty;
		if (map && identifier && node.position) {
			const ancestors = [...parents, node];
			const duplicateAncestors = map.get(identifier);
			if (duplicateAncestors) {
				const duplicate = duplicateAncestors.at(-1);
				/* @__PURE__ */ ok(duplicate);
				file.message("Unexpected " + (node.type === "footnoteDefinition" ? "footnote " : "") + "definition with an already defined identifier (`" + identifier + "`), expected unique identifiers", {
					ancestors,
					cause: new VFileMessage("Identifier already defined here", {
						ancestors: duplicateAncestors,
						place: duplicate.position,
						source: "remark-lint",
						ruleId: "no-duplicate-definitions"
					}),
					place: node.position
				});
			}
			map.set(identifier, ancestors);
		}
	});
});

export { remarkLintNoDuplicateDefinitions as default };