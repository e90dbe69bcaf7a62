import { ur as LineIndex } from "./lint.js";

// src/engine/refactor/find-mentions.ts
const ENDS_IN_NAME = /[\p{L}\p{N}\p{M}_-]$/u;
const BEGINS_IN_NAME = /^[\p{L}\p{N}\p{M}_-]/u;
function findMentions(text, id) {
	const offsets = [];
	for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) if (!isPartOfName(text, at, id)) offsets.push(at);
	if (offsets.length === 0) return [];
	const lines = new LineIndex(text);
	return offsets.map((offset) => lines.positionAt(offset));
}
function isPartOfName(text, start, id) {
	const end = start + id.length;
	return ENDS_IN_NAME.test(text.slice(Math.max(start - 2, 0), start)) || BEGINS_IN_NAME.test(text.slice(end, end + 2));
}

// src/session/list-mentions.ts
const MAX_BYTES = 262144;
async function listMentions(snapshot, id) {
	const entries = (await snapshot.list()).filter(({ kind, problem }) => kind === "file" && problem === void 0);
	const needle = Buffer.from(id);
	const mentions = [];
	for await (const blob of snapshot.read(entries, { maxBytes: MAX_BYTES })) {
		if (blob.problem !== void 0) continue;
		const bytes = Buffer.from(blob.bytes.buffer, blob.bytes.byteOffset, blob.bytes.byteLength);
		if (!bytes.includes(needle) || bytes.includes(0)) continue;
		const places = findMentions(new TextDecoder().decode(bytes), id);
		mentions.push(...places.map((place) => ({
			path: blob.entry.path,
			...place
		})));
	}
	return mentions;
}

export { listMentions };