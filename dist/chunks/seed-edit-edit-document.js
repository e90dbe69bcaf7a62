import { t as applyTextEdits } from "./text-text-edits.js";
import { r as planEdits, t as applyPlan } from "./seed-edit-apply-to-data.js";
import { n as toTextEdits } from "./seed-edit-rope.js";
import { n as sortParts, r as Refusal } from "./seed-edit-text-parts.js";
import { G as isEqualJson, ht as isObject, mt as isList } from "./sdk.js";
import { St as nextLineStart, _t as findFences, ct as parseDocument } from "./lint.js";

// src/seed/edit/verify.ts
async function findDefect(before, { text, data, body, ordered }) {
	const after = await parseDocument(Buffer.from(text));
	if (after.text !== text) return "The result has half of a character, which no file can hold";
	const problem = findNewProblem(before.problems, after.problems);
	if (problem !== void 0) return `The result would have a problem of \`${problem.rule}\``;
	if (text.slice(after.bodyStart) !== body) return "The result would have another body";
	return isEqualJson(after.data, data) && hasOrder(after.data ?? {}, data, ordered) ? void 0 : "The result would not read as it is meant to";
}
function findNewProblem(before, after) {
	const known = before.map(({ rule, messageId }) => `${rule} ${messageId}`);
	return after.find(({ rule, messageId }) => {
		const index = known.indexOf(`${rule} ${messageId}`);
		if (index >= 0) known.splice(index, 1);
		return index < 0;
	});
}
function hasOrder(after, meant, ordered) {
	if (isList(after) && isList(meant)) return after.every((item, index) => hasOrder(item, meant[index] ?? null, ordered));
	if (!isObject(after) || !isObject(meant)) return true;
	const keys = Object.keys(meant);
	if (ordered.has(meant) && Object.keys(after).some((key, at) => key !== keys[at])) return false;
	return keys.every((key) => hasOrder(after[key] ?? null, meant[key] ?? null, ordered));
}

// src/seed/edit/write-front-matter.ts
async function writeFrontMatter(document, data, plan) {
	if (document.problems.some(({ rule }) => rule === "frontmatter-duplicate-key")) throw new Refusal("A key is there twice, so that it is not clear which of the two is meant");
	const frontMatter = findFrontMatter(document);
	switch (document.syntax) {
		case "json": {
			const { writeJson } = await import("./seed-edit-json-write.js");
			return writeJson(frontMatter, data, plan);
		}
		case "yaml": {
			const { writeYaml } = await import("./seed-edit-yaml-write.js");
			return writeYaml(frontMatter, data, plan);
		}
		case "toml": {
			const { writeToml } = await import("./seed-edit-toml-write.js");
			return writeToml(frontMatter, data, plan);
		}
		case void 0: throw new Refusal("The front matter cannot be read");
	}
}
function findFrontMatter({ text }) {
	const fences = findFences(text);
	if (fences.kind !== "exact") throw new Refusal("The front matter cannot be read");
	return {
		text,
		start: nextLineStart(text, fences.fence.span.end),
		end: fences.close.start
	};
}

// src/seed/edit/edit-document.ts
async function editDocument(document, edits) {
	try {
		return await makeEdits(document, edits);
	} catch (error) {
		if (error instanceof Refusal) return {
			kind: "refused",
			reason: error.message
		};
		throw error;
	}
}
async function makeEdits(document, edits) {
	const { data, text, bodyStart } = document;
	if (data === void 0) throw new Refusal("The front matter cannot be read");
	const bodyEdits = editBody(document, edits);
	const values = await editValues(document, data, edits);
	const all = [...values.edits, ...bodyEdits.map((edit) => moveTo(edit, bodyStart))];
	if (all.length === 0) return {
		kind: "edited",
		edits: []
	};
	const reason = await findDefect(document, {
		text: applyTextEdits(text, all),
		data: values.data,
		ordered: values.ordered,
		body: applyTextEdits(text.slice(bodyStart), bodyEdits)
	});
	return reason === void 0 ? {
		kind: "edited",
		edits: all
	} : {
		kind: "refused",
		reason
	};
}
async function editValues(document, data, edits) {
	const valueEdits = edits.filter((edit) => edit.kind !== "body");
	if (valueEdits.length === 0) return {
		edits: [],
		data,
		ordered: /* @__PURE__ */ new Set()
	};
	const plan = planEdits(data, valueEdits);
	const applied = applyPlan(data, plan);
	const { rope, whole } = await writeFrontMatter(document, data, plan);
	return {
		edits: toTextEdits(rope, document.text, whole),
		...applied
	};
}
function editBody({ text, bodyStart }, edits) {
	const parts = edits.filter((edit) => edit.kind === "body");
	return sortParts(parts, { length: text.length - bodyStart }, "the body").map(({ span, text: replacement }) => ({
		span,
		text: replacement
	}));
}
const moveTo = ({ span, text }, offset) => ({
	span: {
		start: span.start + offset,
		end: span.end + offset
	},
	text
});

export { editDocument as t };