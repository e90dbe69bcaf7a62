import { t as collapseWhiteSpace } from "./collapse-white-space.js";
import { t as phrasing } from "./mdast-util-phrasing.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as visitParents, t as SKIP } from "./unist-util-visit-parents.js";

// node_modules/remark-lint-no-shell-dollars/index.js
const flags = /* @__PURE__ */ new Set([
	"bash",
	"bats",
	"command",
	"csh",
	"ebuild",
	"eclass",
	"ksh",
	"sh",
	"sh.in",
	"tcsh",
	"tmux",
	"tool",
	"zsh",
	"zsh-theme",
	"abuild",
	"alpine-abuild",
	"apkbuild",
	"gentoo-ebuild",
	"gentoo-eclass",
	"openrc",
	"openrc-runscript",
	"shell",
	"shell-script"
]);
const remarkLintNoShellDollars = lintRule({
	origin: "remark-lint:no-shell-dollars",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shell-dollars#readme"
}, function(tree, file) {
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type === "code" && node.position && node.lang && flags.has(node.lang)) {
			const lines = node.value.split("\n");
			let index = -1;
			let some = false;
			while (++index < lines.length) {
				const line = collapseWhiteSpace(lines[index], {
					style: "html",
					trim: true
				});
				if (!line) continue;
				if (line.charCodeAt(0) !== 36) return;
				some = true;
			}
			if (!some) return;
			file.message("Unexpected shell code with every line prefixed by `$`, expected different code for input and output", {
				ancestors: [...parents, node],
				place: node.position
			});
		}
	});
});

export { remarkLintNoShellDollars as default };