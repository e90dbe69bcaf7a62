import { Dn as carryOver, Mn as diskFiles, _ as withWorkFolder, g as replaceFiles, m as stateFolderOf, v as toUserError, vn as withUserErrors, yn as prepareStaging } from "./lint.js";
import { join } from "node:path";

// src/session/stage-fixes.ts
async function stageFixes(workspace, files) {
	const { repository } = workspace;
	if (repository === null) throw new Error("A folder without git has no index");
	if (files.length === 0) return {
		staged: 0,
		worktree: 0,
		keptWorktree: []
	};
	const stateFolder = stateFolderOf(workspace);
	return withUserErrors(() => withWorkFolder({ stateFolder }, (folder) => stageIn(repository, files, {
		stateFolder,
		folder
	})));
}
async function stageIn(repository, files, { stateFolder, folder }) {
	const { root, gitDir } = repository;
	try {
		const staging = await prepareStaging(repository, files, folder);
		const { changes, kept } = planWorktree(root, staging.checkedOut);
		await replaceIn(root, changes, stateFolder);
		try {
			staging.commit();
		} catch (error) {
			await replaceIn(root, changes.map(reversed), stateFolder);
			throw error;
		}
		return {
			staged: files.length,
			worktree: changes.length,
			keptWorktree: kept
		};
	} catch (error) {
		throw toUserError(error, join(gitDir, "index"));
	}
}
function planWorktree(root, files) {
	if (root === null) return {
		changes: [],
		kept: []
	};
	const read = diskFiles(root);
	const changes = [];
	const kept = [];
	for (const { path, before, after } of files) {
		const disk = read(path);
		if (disk === void 0) continue;
		const carried = disk === null ? void 0 : carryOver(disk, {
			before,
			after
		});
		if (disk !== null && carried !== void 0) changes.push({
			path,
			before: disk,
			after: carried
		});
		else if (!isAlready(disk, after)) kept.push(path);
	}
	return {
		changes,
		kept
	};
}
function isAlready(disk, after) {
	return disk !== null && carryOver(disk, {
		before: after,
		after
	}) !== void 0;
}
async function replaceIn(root, changes, stateFolder) {
	if (root !== null) await replaceFiles(root, changes, { stateFolder });
}
function reversed({ path, before, after }) {
	return {
		path,
		before: after,
		after: before
	};
}

export { stageFixes };