// src/session/overlay.ts
function rememberReads(workspace) {
	return {
		...workspace,
		head: rememberBlobs(workspace.head),
		base: workspace.base && rememberBase(workspace.base),
		otherBases: workspace.otherBases.map(rememberBase)
	};
}
function overlay(workspace, files) {
	if (files.size === 0) return workspace;
	const differ = (base) => ({
		...base,
		findChanges: async (only) => addChanges(await base.findChanges(only), files)
	});
	return {
		...workspace,
		head: replaceBlobs(workspace.head, files),
		base: workspace.base && differ(workspace.base),
		otherBases: workspace.otherBases.map(differ)
	};
}
function addChanges(changes, files) {
	const known = new Set(changes.map(({ path }) => path));
	const modified = [...files.keys()].filter((path) => !known.has(path)).map((path) => {
		return {
			path,
			status: "modified",
			before: null,
			after: null
		};
	});
	return [...changes, ...modified].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function rememberBase(base) {
	let changes;
	return {
		snapshot: base.snapshot && rememberBlobs(base.snapshot),
		findChanges: (only) => changes ??= base.findChanges(only)
	};
}
function rememberBlobs(snapshot) {
	const known = /* @__PURE__ */ new Map();
	return {
		...snapshot,
		async *read(entries, options) {
			for await (const blob of replaceBlobs(snapshot, known).read(entries, options)) {
				if (blob.problem === void 0) known.set(blob.entry.path, blob.bytes);
				yield blob;
			}
		}
	};
}
function replaceBlobs(snapshot, files) {
	return {
		...snapshot,
		read: (entries, options) => readBlobs(snapshot, files, entries, options)
	};
}
async function* readBlobs(snapshot, files, entries, options) {
	const replaced = entries.map(({ path }) => files.get(path));
	const others = entries.filter((_, index) => replaced[index] === void 0);
	const rest = snapshot.read(others, options)[Symbol.asyncIterator]();
	for (const [index, entry] of entries.entries()) {
		const bytes = replaced[index];
		if (bytes !== void 0) {
			yield toBlob(entry, bytes, options);
			continue;
		}
		const next = await rest.next();
		if (next.done !== true) yield next.value;
	}
}
function toBlob(entry, bytes, { maxBytes }) {
	if (bytes.byteLength <= maxBytes) return {
		entry,
		bytes
	};
	return {
		entry,
		problem: "too-large",
		detail: `It has more than ${maxBytes} bytes`,
		size: bytes.byteLength
	};
}

export { rememberReads as n, overlay as t };