import { t as collapseWhiteSpace } from "./collapse-white-space.js";
import { t as ok } from "./devlop-default.js";
import { t as normalizeIdentifier } from "./micromark-util-normalize-identifier.js";
import { t as lintRule } from "./unified-lint-rule.js";
import { n as pointStart, t as pointEnd } from "./unist-util-position.js";
import { n as visitParents } from "./unist-util-visit-parents.js";
import { t as location } from "./vfile-location.js";

// node_modules/remark-lint-no-undefined-references/index.js
const emptyOptions = {};
const emptyAllow = [];
const lineEndingExpression = /(\r?\n|\r)[\t ]*(>[\t ]*)*/g;
const remarkLintNoUndefinedReferences = lintRule({
	origin: "remark-lint:no-undefined-references",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-undefined-references#readme"
}, function(tree, file, options) {
	const settings = options || emptyOptions;
	const allow = settings.allow || emptyAllow;
	const allowShortcutLink = settings.allowShortcutLink || false;
	const value = String(file);
	const toPoint = location(file).toPoint;
	const definitionIdentifiers = /* @__PURE__ */ new Set();
	const footnoteDefinitionIdentifiers = /* @__PURE__ */ new Set();
	const regexes = [];
	const strings = /* @__PURE__ */ new Set();
	const phrasingStacks = [];
	let index = -1;
	while (++index < allow.length) {
		const value = allow[index];
		if (typeof value === "string") strings.add(normalizeIdentifier(value));
		else if (typeof value === "object" && "source" in value) regexes.push(new RegExp(value.source, value.flags ?? "i"));
	}
	visitParents(tree, function(node, parents) {
		if (node.type === "definition") definitionIdentifiers.add(normalizeIdentifier(node.identifier));
		if (node.type === "footnoteDefinition") footnoteDefinitionIdentifiers.add(normalizeIdentifier(node.identifier));
		if (node.type === "heading" || node.type === "paragraph" || node.type === "tableCell") phrasingStacks.push([...parents, node]);
	});
	for (const ancestors of phrasingStacks) findInPhrasingContainer(ancestors);
	function findInPhrasingContainer(ancestors) {
		const bracketRanges = [];
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok("children" in node);
		for (const child of node.children) if (child.type === "text") findRangesInText(bracketRanges, [...ancestors, child]);
		else if ("children" in child) findInPhrasingContainer([...ancestors, child]);
		for (const range of bracketRanges) handleRange(range);
	}
	function findRangesInText(ranges, ancestors) {
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		const end = pointEnd(node);
		const start = pointStart(node);
		if (!end || !start || typeof start.offset !== "number" || typeof end.offset !== "number") return;
		const source = value.slice(start.offset, end.offset);
		const lines = [[start.offset, ""]];
		let last = 0;
		lineEndingExpression.lastIndex = 0;
		let match = lineEndingExpression.exec(source);
		while (match) {
			const index = match.index;
			const lineTuple = lines.at(-1);
			/* @__PURE__ */ ok(lineTuple);
			lineTuple[1] = source.slice(last, index);
			last = index + match[0].length;
			lines.push([start.offset + last, ""]);
			match = lineEndingExpression.exec(source);
		}
		const lineTuple = lines.at(-1);
		/* @__PURE__ */ ok(lineTuple);
		lineTuple[1] = source.slice(last);
		for (const lineTuple of lines) {
			const [lineStart, line] = lineTuple;
			let index = 0;
			while (index < line.length) {
				const code = line.charCodeAt(index);
				if (code === 91) {
					ranges.push([ancestors, [lineStart + index]]);
					index++;
				} else if (code === 92) {
					const next = line.charCodeAt(index + 1);
					index++;
					if (next === 91 || next === 93) index++;
				} else if (code === 93) {
					const bracketInfo = ranges.at(-1);
					if (!bracketInfo) index++;
					else if (line.charCodeAt(index + 1) === 91 && bracketInfo[1].length !== 3) {
						index++;
						bracketInfo[1].push(lineStart + index, lineStart + index);
						index++;
					} else {
						index++;
						bracketInfo[1].push(lineStart + index);
						handleRange(bracketInfo);
						ranges.pop();
					}
				} else index++;
			}
		}
	}
	function handleRange(bracketRange) {
		const [ancestors, range] = bracketRange;
		if (range.length === 1) return;
		if (range.length === 3) range.length = 2;
		if (range.length === 2 && range[0] + 2 === range[1]) return;
		const label = value.charCodeAt(range[0] - 1) === 33 ? "image" : value.charCodeAt(range[0] + 1) === 94 ? "footnote" : "link";
		const offset = range.length === 4 && range[2] + 2 !== range[3] ? 2 : 0;
		let id = normalizeIdentifier(collapseWhiteSpace(value.slice(range[0 + offset] + 1, range[1 + offset] - 1), {
			style: "html",
			trim: true
		}));
		let defined = definitionIdentifiers;
		if (label === "footnote") {
			/* c8 ignore next -- bit superfluous to test. */
			if (id.includes(" ")) return;
			defined = footnoteDefinitionIdentifiers;
			id = id.slice(1);
		}
		if (allowShortcutLink && range.length === 2 || defined.has(id) || strings.has(id) || regexes.some(function(regex) {
			return regex.test(id);
		})) return;
		const start = toPoint(range[0]);
		const end = toPoint(range[range.length - 1]);
		if (end && start) file.message("Unexpected reference to undefined definition, expected corresponding definition (`" + id.toLowerCase() + "`) for " + (label === "image" ? "an" : "a") + " " + label + " or escaped opening bracket (`\\[`) for regular text", {
			ancestors,
			place: {
				start,
				end
			}
		});
	}
});

export { remarkLintNoUndefinedReferences as default };