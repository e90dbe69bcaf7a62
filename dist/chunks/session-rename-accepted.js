import { i as printBaseline, r as toEntries, t as changeEntries } from "./engine-baseline-revise-baseline.js";
import { i as nameRecord } from "./engine-suppressions-suppressor.js";
import { t as editDocument } from "./seed-edit-edit-document.js";
import { ct as parseDocument } from "./lint.js";
import { t as applyTextEdits } from "./text-text-edits.js";
import { at as appendToPointer, ct as getKey, mt as isList } from "./sdk.js";
import { t as encode } from "./seed-edit-encode.js";

// src/engine/refactor/rename-baseline.ts
function renameInBaseline(baseline, { diagnostics, unmatched }, { record, newRecord }) {
	const existing = diagnostics.filter(({ isBaselined }) => isBaselined !== true);
	const present = /* @__PURE__ */ new Map();
	for (const entry of toEntries(existing, true).values()) {
		const key = keyOf(entry);
		present.set(key, [...present.get(key) ?? [], entry]);
	}
	const added = [];
	const removed = [];
	for (const entry of unmatched) {
		const renamed = entry.record === record ? {
			...entry,
			record: newRecord
		} : entry;
		const successor = present.get(keyOf(renamed))?.shift();
		if (successor === void 0) continue;
		const count = Math.min(entry.count, successor.count);
		added.push({
			...successor,
			count
		});
		removed.push({
			...entry,
			count
		});
	}
	if (added.length === 0) return void 0;
	return changeEntries(baseline.entries, added, removed);
}
function keyOf({ record, path, locale, rule, pointer }) {
	return JSON.stringify([
		record,
		path,
		locale,
		rule,
		pointer
	]);
}

// src/engine/refactor/rename-suppressions.ts
async function renameInSuppressions({ path, text }, { collection, id, newId }) {
	const [prefix, suffix] = path.endsWith(".json") ? ["---\n{\"entries\":", "}\n---\n"] : ["---\nentries:\n", `${text.endsWith("\n") ? "" : "\n"}---\n`];
	const document = await parseDocument(Buffer.from(`${prefix}${text}${suffix}`));
	const name = nameRecord({
		collection,
		id
	});
	const value = nameRecord({
		collection,
		id: newId
	}) ?? newId;
	const edits = listItems(getKey(document.data, "entries")).flatMap((entry, index) => {
		if (getKey(entry, "record") !== name) return [];
		return [{
			kind: "set",
			at: appendToPointer(appendToPointer("/entries", index), "record"),
			value
		}];
	});
	if (edits.length === 0) return void 0;
	const outcome = await editDocument(document, edits);
	if (outcome.kind === "refused") return void 0;
	const edited = applyTextEdits(document.text, outcome.edits);
	return edited.slice(prefix.length, edited.length - suffix.length);
}
function listItems(value) {
	return value !== void 0 && isList(value) ? value : [];
}

// src/session/rename-accepted.ts
async function renameSuppressions(workspace, { corpus, ...renamed }) {
	const file = corpus.project.acceptance?.suppressions;
	const text = file && await renameInSuppressions(file, renamed);
	if (file === void 0 || text === void 0) return [];
	const before = await readBytes(workspace, file.path);
	return before === void 0 ? [] : [{
		path: file.path,
		before,
		after: encode(text, before)
	}];
}
async function renameBaseline(workspace, { corpus, collection, id, newId }, { projects, kept }) {
	const { config, acceptance } = corpus.project;
	const baseline = acceptance?.baseline;
	const judged = projects.find(({ opened }) => opened.project.config.source === config.source);
	if (baseline === void 0 || judged === void 0) return [];
	const names = {
		record: nameRecord({
			collection,
			id
		}) ?? id,
		newRecord: nameRecord({
			collection,
			id: newId
		}) ?? newId
	};
	const { unmatched } = judged.outcome;
	const found = {
		unmatched,
		diagnostics: kept.get(config.source) ?? []
	};
	const entries = renameInBaseline(baseline, found, names);
	const before = await readBytes(workspace, baseline.path);
	if (entries === void 0 || before === void 0) return [];
	return [{
		path: baseline.path,
		before,
		after: Buffer.from(printBaseline(entries))
	}];
}
async function readBytes({ head }, path) {
	const entries = (await head.list()).filter((entry) => entry.path === path);
	for await (const blob of head.read(entries, { maxBytes: Number.MAX_SAFE_INTEGER })) if (blob.problem === void 0) return blob.bytes;
}

export { renameBaseline, renameSuppressions };