import { t as ok } from "./devlop-default.js";
import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart, t as pointEnd } from "./unist-util-position.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-final-definition/index.js
const remarkLintFinalDefinition = lintRule({
	origin: "remark-lint:final-definition",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-definition#readme"
}, function(tree, file) {
	const definitionStacks = [];
	let contentAncestors;
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type === "definition" || node.type === "footnoteDefinition") {
			definitionStacks.push([...parents, node]);
			return SKIP;
		}
		if (node.type === "root" || node.type === "html" && /^[\t ]*<!--/.test(node.value) || node.type === "mdxFlowExpression" && /^\s*\/\*/.test(node.value)) return;
		contentAncestors = [...parents, node];
	});
	const content = contentAncestors ? contentAncestors.at(-1) : void 0;
	const contentEnd = pointEnd(content);
	if (contentEnd) {
		/* @__PURE__ */ ok(content);
		/* @__PURE__ */ ok(contentAncestors);
		for (const definitionAncestors of definitionStacks) {
			const definition = definitionAncestors.at(-1);
			/* @__PURE__ */ ok(definition);
			const definitionStart = pointStart(definition);
			if (definitionStart && definitionStart.line < contentEnd.line) file.message("Unexpected " + (definition.type === "footnoteDefinition" ? "footnote " : "") + "definition before last content, expected definitions after line `" + contentEnd.line + "`", {
				ancestors: definitionAncestors,
				cause: new VFileMessage("Last content defined here", {
					ancestors: contentAncestors,
					place: content.position,
					ruleId: "final-definition",
					source: "remark-lint"
				}),
				place: definition.position
			});
		}
	}
});

export { remarkLintFinalDefinition as default };