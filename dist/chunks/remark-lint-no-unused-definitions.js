import { t as ok } from "./devlop-default.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-unused-definitions/index.js
const remarkLintNoUnusedDefinitions = lintRule({
	origin: "remark-lint:no-unused-definitions",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-unused-definitions#readme"
}, function(tree, file) {
	const footnoteDefinitions = /* @__PURE__ */ new Map();
	const definitions = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if ("identifier" in node) {
			const map = node.type === "footnoteDefinition" || node.type === "footnoteReference" ? footnoteDefinitions : definitions;
			let entry = map.get(node.identifier);
			if (!entry) {
				entry = {
					ancestors: void 0,
					used: false
				};
				map.set(node.identifier, entry);
			}
			if (node.type === "definition" || node.type === "footnoteDefinition") entry.ancestors = [...parents, node];
			else if (node.type === "imageReference" || node.type === "linkReference" || node.type === "footnoteReference") entry.used = true;
		}
	});
	const entries = [...footnoteDefinitions.values(), ...definitions.values()];
	for (const entry of entries) if (!entry.used) {
		/* @__PURE__ */ ok(entry.ancestors);
		const node = entry.ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "footnoteDefinition" || node.type === "definition");
		if (node.position) {
			const prefix = node.type === "footnoteDefinition" ? "footnote " : "";
			file.message("Unexpected unused " + prefix + "definition, expected no definition or one or more " + prefix + "references to `" + node.identifier + "`", {
				ancestors: entry.ancestors,
				place: node.position
			});
		}
	}
});

export { remarkLintNoUnusedDefinitions as default };