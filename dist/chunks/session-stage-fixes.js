import { a as withWorkFolder, i as replaceFiles, n as stateFolderOf, o as toUserError } from "./session-write-files.js";
import { S as diskFiles, n as prepareStaging } from "./git.js";
import { t as withUserErrors } from "./session-errors.js";
import { join } from "node:path";

// src/git/carry-over.ts
function carryOver(disk, { before, after }) {
	if (Buffer.compare(disk, before) === 0) return after;
	const diskLines = linesOf(disk);
	if (diskLines.map(withoutReturn).join("") !== latin1(before)) return void 0;
	return Buffer.from(withLineEnds(linesOf(after), linesOf(before), diskLines).join(""), "latin1");
}
function linesOf(bytes) {
	return latin1(bytes).split(/(?<=\n)/);
}
function latin1(bytes) {
	return Buffer.from(bytes).toString("latin1");
}
function withoutReturn(line) {
	return line.replace(/\r\n$/, "\n");
}
function withLineEnds(after, before, disk) {
	const start = countEqual(after, before);
	const end = countEqual(after.slice(start).toReversed(), before.slice(start).toReversed());
	const isCrlf = (disk[start]?.endsWith("\n") === true ? disk[start] : disk[0])?.endsWith("\r\n");
	const changed = after.slice(start, after.length - end);
	return [
		...disk.slice(0, start),
		...changed.map((line) => isCrlf === true ? line.replace(/\r?\n$/, "\r\n") : line),
		...disk.slice(disk.length - end)
	];
}
function countEqual(a, b) {
	const at = a.findIndex((item, index) => item !== b[index]);
	return at === -1 ? a.length : at;
}

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