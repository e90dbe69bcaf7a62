// src/session/changed-workspace.ts
function changeWorkspace(workspace, replacements) {
	const changes = replacements.map(toChange).toSorted(byPath);
	return {
		...workspace,
		head: replaceFilesOf(workspace.head, replacements),
		base: {
			snapshot: workspace.head,
			findChanges: async (only) => changes.filter(({ path }) => only(path))
		},
		otherBases: []
	};
}
function toChange({ path, before, after }) {
	return {
		path,
		status: before === null ? "added" : after === null ? "deleted" : "modified",
		before: null,
		after: null
	};
}
const byPath = (a, b) => a.path < b.path ? -1 : 1;
function replaceFilesOf(snapshot, replacements) {
	const contents = new Map(replacements.map(({ path, after }) => [path, after]));
	const added = replacements.filter(({ before }) => before === null);
	const list = async () => [...(await snapshot.list()).filter(({ path }) => contents.get(path) !== null), ...added.map(({ path }) => ({
		path,
		kind: "file",
		oid: null
	}))].toSorted(byPath);
	let listed;
	return {
		...snapshot,
		list: () => listed ??= list(),
		read: (entries, options) => readFiles(snapshot, contents, entries, options)
	};
}
async function* readFiles(snapshot, contents, entries, options) {
	const others = entries.filter(({ path }) => !contents.has(path));
	const rest = snapshot.read(others, options)[Symbol.asyncIterator]();
	for (const entry of entries) {
		const bytes = contents.get(entry.path);
		if (bytes instanceof Uint8Array) yield {
			entry,
			bytes
		};
		else {
			const next = await rest.next();
			if (next.done !== true) yield next.value;
		}
	}
}

export { changeWorkspace as t };