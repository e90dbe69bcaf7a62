import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart, t as pointEnd } from "./unist-util-position.js";
import { t as visit } from "./unist-util-visit.js";

// node_modules/remark-lint-hard-break-spaces/index.js
const remarkLintHardBreakSpaces = lintRule({
	origin: "remark-lint:hard-break-spaces",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-hard-break-spaces#readme"
}, function(tree, file, options) {
	const value = String(file);
	let allowSpaces = true;
	if (options === null || options === void 0) {} else if (typeof options === "object") {
		if (typeof options.allowSpaces === "boolean") allowSpaces = options.allowSpaces;
		else if (options.allowSpaces !== null && options.allowSpaces !== void 0) file.fail("Unexpected value `" + options.allowSpaces + "` for `options.allowSpaces`, expected `boolean`");
	} else file.fail("Unexpected value `" + options + "` for `options`, expected object");
	visit(tree, "break", function(node) {
		const end = pointEnd(node);
		const start = pointStart(node);
		if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
			const slice = value.slice(start.offset, end.offset);
			let actual = 0;
			while (slice.charCodeAt(actual) === 32) actual++;
			if (allowSpaces ? actual > 2 : actual) file.message("Unexpected `" + actual + "` spaces for hard break, expected " + (allowSpaces ? "`2` spaces" : "escape"), node);
		}
	});
});

export { remarkLintHardBreakSpaces as default };