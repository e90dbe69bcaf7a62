import { t as UserError } from "./sdk-user-error.js";
import { a as worktreeSnapshot, c as mergeBase, d as folderSnapshot, f as changedPaths, g as GitError, i as toRequestedPaths, l as resolveCommit, m as commitSnapshot, o as openRepository, r as startFolderOf, s as commitInfo, t as folderRootOf, u as indexSnapshot } from "./session-requested-paths.js";
import { resolve } from "node:path";

// src/session/errors.ts
async function withUserErrors(action) {
	try {
		return await action();
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		const hint = error.hint === void 0 ? {} : { hint: error.hint };
		throw new UserError(`git-${error.code}`, [{
			message: error.message,
			...hint
		}], error);
	}
}

// src/session/workspace.ts
async function openWorkspace(request) {
	const { environment, cwd, paths } = request;
	if (request.head.kind === "folder") return openFolder(request, folderRootOf(cwd, paths));
	const start = startFolderOf(cwd, paths);
	const repository = await openRepository(start, environment === void 0 ? {} : { environment });
	try {
		return await openGit(request, repository);
	} catch (error) {
		repository.close();
		throw error;
	}
}
function openFolder(request, root) {
	return {
		root,
		head: folderSnapshot(root),
		base: null,
		requestedPaths: toRequestedPaths(root, request.cwd, request.paths),
		today: clockDay(),
		isCheckedOut: async () => true,
		close: () => {}
	};
}
async function openGit(request, repository) {
	const { root } = repository;
	const head = await openHead(request, repository);
	head.list().catch(() => void 0);
	return {
		root,
		head,
		base: request.base === void 0 ? null : await openBase(request.base, head, repository),
		requestedPaths: requestedIn(repository, request),
		today: await dayOf(head, repository),
		isCheckedOut: async () => head.oid === null || head.oid === await findHead(repository),
		close: () => repository.close()
	};
}
function requestedIn({ root, gitDir }, { cwd, paths }) {
	if (root !== null) return toRequestedPaths(root, cwd, paths);
	return toRequestedPaths(cwd, cwd, paths.filter((path) => resolve(cwd, path) !== gitDir));
}
async function openHead({ head }, repository) {
	if (head.kind === "commit") return commitSnapshot(repository, await resolveCommit(repository, head.ref), head.ref);
	if (repository.root !== null) return head.kind === "index" ? indexSnapshot(repository) : worktreeSnapshot(repository);
	throw new UserError("no-worktree", [{
		message: "This is a bare repository, which has no files to judge",
		hint: "Name two commits: `seedlint --range main~1..main`."
	}]);
}
async function openBase(request, head, repository) {
	const oid = await baseCommit(request, head, repository);
	const snapshot = oid === null ? null : commitSnapshot(repository, oid, request.kind === "head" ? "HEAD" : request.ref);
	return {
		snapshot,
		findChanges: (only) => changedPaths(repository, snapshot, head, { only })
	};
}
async function baseCommit(request, head, repository) {
	if (request.kind === "head") return findHead(repository);
	const { kind, ref } = request;
	const named = await resolveCommit(repository, ref);
	if (kind === "commit") return named;
	const tip = head.oid ?? await resolveCommit(repository, "HEAD");
	return await mergeBase(repository, named, tip) ?? throwNoMergeBase(ref);
}
async function findHead(repository) {
	try {
		return await resolveCommit(repository, "HEAD");
	} catch (error) {
		if (error instanceof GitError && error.code === "bad-ref") return null;
		throw error;
	}
}
function throwNoMergeBase(ref) {
	throw new UserError("git-no-merge-base", [{
		message: `\`${ref}\` and the head have no common commit`,
		hint: `Compare with the commit itself: \`seedlint --range ${ref}..HEAD\`.`
	}]);
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

export { withUserErrors as n, openWorkspace as t };