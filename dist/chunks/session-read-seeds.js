import { t as defaultLimits } from "./seed-limits.js";

// src/session/read-seeds.ts
function newAccount(skipped = []) {
	return {
		skipped: [...skipped],
		failed: [],
		unselectedFailures: 0
	};
}
async function* readSeeds(snapshot, members, account) {
	const conflict = conflictReason(snapshot);
	const readable = members.filter((item) => isReadable(item, conflict, account));
	const byPath = new Map(readable.map(({ member, entry }) => [entry.path, member]));
	const entries = readable.map(({ entry }) => entry);
	for await (const blob of snapshot.read(entries, { maxBytes: defaultLimits.fileBytes })) {
		const { path } = blob.entry;
		const member = byPath.get(path);
		if (member === void 0) continue;
		if (blob.problem === void 0) yield {
			member,
			bytes: blob.bytes
		};
		else if (blob.problem === "too-large") yield {
			member,
			oversizeBytes: blob.size ?? 0
		};
		else fail(member, blob.detail, account);
	}
}
function isReadable({ member, entry }, conflict, account) {
	const { path, kind, problem } = entry;
	if (problem === void 0 && kind === "file") return true;
	if (problem !== void 0) fail(member, PROBLEM_REASONS[problem], account);
	else if (kind === "conflict") fail(member, conflict, account);
	else if (member.isSelected) account.skipped.push({
		path,
		reason: kind === "gitlink" ? "submodule" : "symlink"
	});
	return false;
}
function conflictReason({ into }) {
	return into === void 0 ? "unresolved merge conflict" : `conflicts with \`${into}\`: merge or rebase first`;
}
function fail({ path, isSelected }, reason, account) {
	account.failed.push({
		path,
		reason
	});
	if (!isSelected) account.unselectedFailures += 1;
}
const PROBLEM_REASONS = {
	"unsafe-path": "the path would lead elsewhere on some file system",
	"not-utf8": "the path is not UTF-8",
	"duplicate-path": "the path is in the tree twice"
};

export { readSeeds as n, newAccount as t };