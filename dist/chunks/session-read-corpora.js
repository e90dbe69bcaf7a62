import { n as loadCorpus } from "./engine-refactor-corpus.js";
import { C as govern, Nn as UserError, S as readSeeds, u as openRuleSource, x as newAccount, y as openSnapshotFiles } from "./lint.js";

// src/session/read-corpora.ts
async function readCorpora(workspace, request) {
	const files = await openSnapshotFiles(workspace.head);
	const source = await openRuleSource(workspace, files, request);
	try {
		const options = {
			today: workspace.today,
			levels: /* @__PURE__ */ new Map()
		};
		const governance = await govern(workspace, source, options);
		const members = new Map(governance.projects.map((project) => [project, []]));
		for (const [path, entry] of files.entries) {
			const found = governance.find(path);
			if (found === void 0) continue;
			const member = {
				...found.member,
				isRequested: true,
				isSelected: true
			};
			members.get(found.project)?.push({
				member,
				entry
			});
		}
		const bytes = /* @__PURE__ */ new Map();
		const corpora = [];
		for (const [opened, own] of members) {
			const seeds = await readAll(workspace, own);
			for (const file of seeds) if ("bytes" in file) bytes.set(file.member.path, file.bytes);
			corpora.push(await loadCorpus(opened.project, seeds, opened.memberOf));
		}
		const isAbsent = (path) => workspace.head.kind === "worktree" && files.entries.get(path)?.oid !== null;
		return {
			corpora,
			bytes,
			paths: [...files.entries.keys()],
			isAbsent
		};
	} finally {
		source.close();
	}
}
async function readAll({ head }, members) {
	const account = newAccount();
	const seeds = [];
	for await (const file of readSeeds(head, members, account)) seeds.push(file);
	const [first, ...others] = account.failed.map(({ path, reason }) => ({
		message: `The seed cannot be read: ${reason}`,
		place: { path }
	}));
	if (first !== void 0) throw new UserError("seed-unreadable", [first, ...others]);
	return seeds;
}

export { readCorpora };