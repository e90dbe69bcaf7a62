import { a as openRepository, c as isUnborn, d as resolveCommit, f as indexSnapshot, g as emptyTree, h as changedPaths, l as mergeBase, m as folderSnapshot, o as mergeSnapshot, r as openScratch, s as commitInfo, t as worktreeSnapshot, u as readMergeHeads, x as GitError, y as commitSnapshot } from "./git.js";
import { t as UserError } from "./sdk-user-error.js";
import { a as toRequestedPaths, i as startFolderOf, r as locationOf, t as folderRootOf } from "./session-requested-paths.js";
import { lstatSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/session/requested-repository.ts
async function openRequestedRepository(request) {
	const { cwd, paths, environment, isConfined = false } = request;
	const options = {
		...environment === void 0 ? {} : { environment },
		isBareAllowed: !isConfined
	};
	const start = startFolderOf(cwd, paths);
	if (start === cwd) return refuseInner(await openRepository(cwd, options), cwd, paths);
	const own = await openRepository(cwd, options).catch(isConfined ? void 0 : passIfNone);
	if (own !== void 0 && (isConfined || isIn(own, resolve(cwd, paths[0] ?? "")))) return refuseInner(own, cwd, paths);
	own?.close();
	return openRepository(start, options);
}
function refuseInner(repository, cwd, paths) {
	const inner = paths.find((path) => hasOwnGit(startFolderOf(cwd, [path]), repository));
	if (inner === void 0) return repository;
	repository.close();
	const message = `\`${inner}\` is in a repository of its own, such as a submodule`;
	throw new UserError("path-in-other-repository", [{
		message,
		hint: "Run seedlint in that folder."
	}]);
}
function hasOwnGit(start, repository) {
	for (let folder = start; isIn(repository, folder); folder = dirname(folder)) {
		if (locationOf(folder) === repository.root) return false;
		if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== void 0) return true;
	}
	return false;
}
function isIn({ root }, path) {
	return root !== null && relative(root, locationOf(path)).split(sep)[0] !== "..";
}
function passIfNone(error) {
	if (error instanceof GitError && error.code === "not-a-repository") return void 0;
	throw error;
}

// src/session/sides.ts
async function openSides({ head, base }, repository) {
	if (head.kind === "merge") return openMerge(head, repository);
	const snapshot = await openHead(head, repository);
	return {
		head: snapshot,
		base: base === void 0 ? null : await openBase(base, snapshot, repository),
		otherBases: base?.kind === "head" ? await openMerged(snapshot, repository) : [],
		tip: snapshot.oid
	};
}
async function openMerge({ ref, into }, repository) {
	const target = {
		ref: into,
		oid: await resolveCommit(repository, into)
	};
	const source = {
		ref,
		oid: await resolveCommit(repository, ref)
	};
	if (await mergeBase(repository, target.oid, source.oid) === void 0) throw noMergeBase({
		message: `\`${into}\` and \`${ref}\` have no common commit, so git does not merge them`,
		hint: "Name the branch that this one is to land in."
	});
	const scratch = await openScratch(repository);
	const head = await mergeSnapshot(scratch, source, target);
	return {
		head,
		base: toBase(commitSnapshot(repository, target.oid, target.ref), head, scratch),
		otherBases: [],
		tip: source.oid
	};
}
async function openHead(head, repository) {
	if (head.kind === "commit") return commitSnapshot(repository, await resolveCommit(repository, head.ref), head.ref);
	if (repository.root !== null) return head.kind === "index" ? indexSnapshot(repository) : worktreeSnapshot(repository);
	throw new UserError("no-worktree", [{
		message: "This is a bare repository, which has no files to judge",
		hint: "Name two commits: `seedlint --range main~1..main`."
	}]);
}
async function openBase(request, head, repository) {
	const oid = await baseCommit(request, head, repository);
	const ref = request.kind === "head" ? "HEAD" : request.ref;
	return toBase(oid === null ? null : commitSnapshot(repository, oid, ref), head, repository);
}
async function openMerged(head, repository) {
	return (await readMergeHeads(repository)).map((oid) => toBase(commitSnapshot(repository, oid, "MERGE_HEAD"), head, repository));
}
function toBase(snapshot, head, repository) {
	return {
		snapshot,
		findChanges: (only) => changedPaths(repository, snapshot, head, { only })
	};
}
async function baseCommit(request, head, repository) {
	if (request.kind === "head") return findHead(repository);
	const { kind, ref } = request;
	if (ref === emptyTree(repository.objectFormat)) return null;
	const named = await resolveCommit(repository, ref);
	if (kind === "commit") return named;
	const tip = head.oid ?? await resolveCommit(repository, "HEAD");
	const oid = await mergeBase(repository, named, tip);
	if (oid !== void 0) return oid;
	throw noMergeBase({
		message: `\`${ref}\` and the head have no common commit`,
		hint: `Compare with the commit itself: \`seedlint --range ${ref}..${head.ref ?? "HEAD"}\`.`
	});
}
async function findHead(repository) {
	try {
		return await resolveCommit(repository, "HEAD");
	} catch (error) {
		if (error instanceof GitError && await isUnborn(repository)) return null;
		throw error;
	}
}
function noMergeBase(problem) {
	return new UserError("git-no-merge-base", [problem]);
}

// src/session/workspace.ts
async function openWorkspace(request) {
	const { cwd, paths } = request;
	const { head } = request;
	if (head.kind === "folder") {
		if (request.rulesFrom !== void 0) throw new Error("A folder without git has no commits");
		return openFolder(request, folderRootOf(cwd, paths));
	}
	const repository = await openRequestedRepository(request);
	try {
		return await openGit({
			...request,
			head
		}, repository);
	} catch (error) {
		repository.close();
		throw error;
	}
}
function openFolder(request, root) {
	return {
		root,
		repository: null,
		head: folderSnapshot(root),
		base: null,
		otherBases: [],
		rules: null,
		requestedPaths: toRequestedPaths(root, request.cwd, request.paths),
		today: request.today ?? clockDay(),
		isCheckedOut: async () => true,
		close: () => {}
	};
}
async function openGit(request, repository) {
	const { head, base, otherBases, tip } = await openSides(request, repository);
	head.list().catch(() => void 0);
	return {
		root: repository.root,
		repository,
		head,
		base,
		otherBases,
		rules: await openRules(repository, request, base),
		requestedPaths: requestedIn(repository, request),
		today: request.today ?? await dayOf(head, repository),
		isCheckedOut: async () => tip === null || tip === await findHead(repository),
		close: () => repository.close()
	};
}
async function openRules(repository, { rulesFrom }, base) {
	if (rulesFrom === void 0) return null;
	const oid = await resolveCommit(repository, rulesFrom);
	const listed = base?.snapshot;
	return listed?.oid === oid ? listed : commitSnapshot(repository, oid, rulesFrom);
}
function requestedIn({ root, gitDir }, { cwd, paths }) {
	if (root !== null) return toRequestedPaths(root, cwd, paths);
	return toRequestedPaths(cwd, cwd, paths.filter((path) => resolve(cwd, path) !== gitDir));
}
async function dayOf({ oid }, repository) {
	if (oid === null) return clockDay();
	const { committedAt } = await commitInfo(repository, oid);
	const [day] = /^\d{4}-\d{2}-\d{2}/.exec(committedAt) ?? [];
	if (day !== void 0) return day;
	throw new UserError("commit-date", [{
		message: `The commit is of ${committedAt}, a year that dates cannot be compared with`,
		hint: "Give the day: `--today 2026-01-31`."
	}]);
}
function clockDay() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

export { openWorkspace as t };