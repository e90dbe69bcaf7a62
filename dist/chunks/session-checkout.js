import { An as runGit, Cn as resolveCommit, Nn as UserError, Sn as mergeBase, _n as decode, bn as openRepository, gn as defaultLimits, jn as GitError, kn as commitSnapshot, vn as withUserErrors, xn as commitInfo } from "./lint.js";

// src/git/fetch.ts
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const settings = [
	"credential.helper=",
	"core.askPass=",
	"core.alternateRefsCommand=",
	"http.lowSpeedLimit=1",
	"http.lowSpeedTime=60"
];
async function fetchCommit({ git, isShallow }, oid) {
	if (!objectId.test(oid)) throw new Error(`${oid} is not an object id`);
	const globals = [...git.globals, ...settings.flatMap((setting) => ["-c", setting])];
	const depth = isShallow ? ["--depth=1"] : [];
	await runGit({
		...git,
		globals
	}, "fetch", [
		...depth,
		"--end-of-options",
		"origin",
		oid
	]);
}

// src/session/read-texts.ts
async function readTexts(repository, oid, paths) {
	const snapshot = commitSnapshot(repository, oid);
	const entries = (await snapshot.list()).filter(({ path, kind, problem }) => kind === "file" && problem === void 0 && paths.has(path));
	const texts = /* @__PURE__ */ new Map();
	for await (const blob of snapshot.read(entries, { maxBytes: defaultLimits.fileBytes })) if (blob.problem === void 0) texts.set(blob.entry.path, decode(blob.bytes).text);
	return texts;
}

// src/session/checkout.ts
async function openCheckout(folder, environment) {
	return withUserErrors(async () => {
		const repository = await openRepository(folder, {
			environment,
			isBareAllowed: false
		});
		try {
			if (repository.root === null) throw noWorktree(folder);
			const { oid, parents } = await commitInfo(repository, await resolveCommit(repository, "HEAD"));
			return toCheckout(repository, {
				oid,
				parents
			});
		} catch (error) {
			repository.close();
			throw error;
		}
	});
}
function toCheckout(repository, head) {
	return {
		head,
		obtain: (oid) => withUserErrors(async () => {
			if (!await hasCommit(repository, oid)) await fetchCommit(repository, oid);
			const { parents } = await commitInfo(repository, oid);
			return {
				oid,
				parents
			};
		}),
		findForkPoint: (commit, ref) => withUserErrors(() => findForkPoint(repository, commit, ref)),
		readTexts: (oid, paths) => withUserErrors(() => readTexts(repository, oid, paths)),
		close: () => repository.close()
	};
}
function noWorktree(folder) {
	return new UserError("no-worktree", [{ message: `${folder} is in a bare repository, in which nothing is checked out` }]);
}
async function hasCommit({ objects }, oid) {
	const [answer] = await objects.info([oid]);
	return answer !== void 0 && answer.missing === void 0;
}
async function findForkPoint(repository, head, ref) {
	try {
		return await mergeBase(repository, await resolveCommit(repository, ref), head);
	} catch (error) {
		if (error instanceof GitError && ["bad-ref", "shallow"].includes(error.code)) return void 0;
		throw error;
	}
}

export { openCheckout as n, findForkPoint as t };