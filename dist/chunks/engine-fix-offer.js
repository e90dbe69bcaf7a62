import { nt as pointerOf } from "./lint.js";
import { t as editDocument } from "./seed-edit-edit-document.js";

// src/engine/fix/address-edits.ts
const refused = (reason) => ({
	kind: "refused",
	reason
});
async function addressEdits(edits, ownPath, load) {
	const byPath = /* @__PURE__ */ new Map();
	for (const { in: path = ownPath, ...edit } of edits) {
		const loaded = await load(path);
		if (loaded === void 0) return refused(`\`${path}\` is no seed any more`);
		const resolved = resolveField(edit, loaded);
		if (resolved === void 0) return refused(`The collection of \`${path}\` has no such field`);
		const known = byPath.get(path);
		if (known === void 0) byPath.set(path, [resolved]);
		else known.push(resolved);
	}
	return {
		kind: "addressed",
		byPath
	};
}
function resolveField(edit, loaded) {
	const named = edit;
	if (named.kind === "body") return named;
	const at = pointerOf({ at: named.at }, loaded);
	return at === null ? void 0 : {
		...named,
		at
	};
}

// src/engine/fix/compile.ts
async function compileEdits(path, edits, load) {
	const loaded = await load(path);
	if (loaded === void 0) return refused(`\`${path}\` is no seed any more`);
	const outcome = await editDocument(loaded.document, leaveOutDoubles(edits));
	if (outcome.kind === "refused") return outcome;
	return {
		kind: "compiled",
		edits: outcome.edits.map((edit) => ({
			path,
			...edit
		}))
	};
}
function leaveOutDoubles(edits) {
	if (edits.length < 2) return edits;
	return [...new Map(edits.map((edit) => [JSON.stringify(edit, sortKeys), edit])).values()];
}
function sortKeys(_key, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1));
}

// src/engine/fix/offer.ts
function offersOf({ fix, suggestions }) {
	return [...fix === void 0 ? [] : [{
		title: titleOf(fix),
		isSafe: true,
		edits: fix
	}], ...suggestions.map(({ title, edits }) => ({
		title,
		isSafe: false,
		edits
	}))];
}
function titleOf([first, ...others]) {
	if (first === void 0) return "Change nothing";
	const title = describe(first);
	return others.length === 0 ? title : `${title}, and ${others.length} more`;
}
function describe(edit) {
	switch (edit.kind) {
		case "set": return `Set \`${edit.at}\``;
		case "insert": return `Add an item to \`${edit.at}\``;
		case "remove": return `Remove \`${edit.at}\``;
		case "rename": return `Rename \`${edit.at}\` to \`${edit.key}\``;
		case "order": return edit.at === "" ? "Order the keys" : `Order the keys of \`${edit.at}\``;
		case "part": return `Correct ${edit.key === true ? "the key" : "the text"} at \`${edit.at}\``;
		case "body": return "Correct the body";
	}
}

export { compileEdits as n, addressEdits as r, offersOf as t };