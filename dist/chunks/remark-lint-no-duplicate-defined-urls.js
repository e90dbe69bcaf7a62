import { t as ok } from "./devlop-default.js";
import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";
import { t as VFileMessage } from "./vfile-message.js";

// node_modules/remark-lint-no-duplicate-defined-urls/index.js
const remarkLintNoDuplicateDefinedUrls = lintRule({
	origin: "remark-lint:no-duplicate-defined-urls",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-defined-urls#readme"
}, function(tree, file) {
	const map = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "definition") return;
		const ancestors = [...parents, node];
		if (node.position && node.url) {
			const urlNormal = String(node.url).toUpperCase();
			const duplicateAncestors = map.get(urlNormal);
			if (duplicateAncestors) {
				const duplicate = duplicateAncestors.at(-1);
				/* @__PURE__ */ ok(duplicate);
				/* @__PURE__ */ ok(duplicate.type === "definition");
				file.message("Unexpected definition with an already defined URL (as `" + duplicate.identifier + "`), expected unique URLs", {
					ancestors,
					cause: new VFileMessage("URL already defined here", {
						ancestors: duplicateAncestors,
						place: duplicate.position,
						source: "remark-lint",
						ruleId: "no-duplicate-defined-urls"
					}),
					place: node.position
				});
			}
			map.set(urlNormal, ancestors);
		}
	});
});

export { remarkLintNoDuplicateDefinedUrls as default };