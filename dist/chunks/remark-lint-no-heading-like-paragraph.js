import { i as __toESM } from "./rolldown-runtime.js";
import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as require_pluralize } from "./pluralize.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart } from "./unist-util-position.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-heading-like-paragraph/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const max = 6;
const remarkLintNoHeadingLikeParagraph = lintRule({
	origin: "remark-lint:no-heading-like-paragraph",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-like-paragraph#readme"
}, function(tree, file) {
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "paragraph") return;
		const head = node.children[0];
		if (head && head.type === "text") {
			const start = pointStart(node);
			let size = 0;
			while (head.value.charCodeAt(size) === 35) size++;
			if (start && typeof start.offset === "number" && size > max) {
				const extra = size - max;
				file.message("Unexpected `" + size + "` hashes starting paragraph looking like a heading, expected up to `6` hashes, remove `" + extra + "` " + (0, import_pluralize.default)("hash", extra), {
					ancestors: [
						...parents,
						node,
						head
					],
					place: {
						line: start.line,
						column: start.column + size,
						offset: start.offset + size
					}
				});
			}
		}
	});
});

export { remarkLintNoHeadingLikeParagraph as default };