import { n as compareDiagnostics, r as compareText, t as lintProject } from "./engine-lint-project.js";
import { a as readSeeds, c as openProject, i as refuseMissingPaths, l as governingConfigs, n as openSnapshotFiles, o as isWithin, r as refuseEmptyCollections, s as toRequestedPaths, t as openWorkspace, u as withUserErrors } from "./session-workspace.js";

// src/session/govern.ts
async function govern(workspace, files, options) {
	const configOf = findConfigs(files, options.configPath);
	const isRequested = createRequestTest(workspace);
	const wanted = /* @__PURE__ */ new Set();
	for (const path of files.entries.keys()) if (isRequested(path)) wanted.add(configOf(path));
	const byConfig = /* @__PURE__ */ new Map();
	for (const configPath of wanted) {
		const source = {
			readText: files.readText,
			root: workspace.root
		};
		byConfig.set(configPath, await openProject(configPath, source, options));
	}
	return {
		projects: [...byConfig.values()],
		find(path) {
			const project = byConfig.get(configOf(path));
			const member = project?.memberOf(path);
			return project === void 0 || member === void 0 ? void 0 : {
				project,
				member
			};
		}
	};
}
function createRequestTest({ requestedPaths }) {
	if (requestedPaths.length === 0) return () => true;
	return (path) => requestedPaths.some((folder) => isWithin(folder, path));
}
function findConfigs({ entries }, configPath) {
	return configPath === void 0 ? governingConfigs(entries.keys()) : () => configPath;
}

// src/session/join-run.ts
function joinRun({ root, head, base }, outcomes, account) {
	const linted = outcomes.flatMap((outcome) => outcome.linted).length;
	const skipped = [...account.skipped, ...outcomes.flatMap((outcome) => outcome.skipped)];
	const { failed } = account;
	return {
		root,
		head: toInfo(head),
		base: base?.snapshot ? toInfo(base.snapshot) : null,
		counts: {
			selected: linted + skipped.length + failed.length,
			linted,
			skipped: skipped.length,
			failed: failed.length
		},
		diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics).toSorted(compareDiagnostics),
		skipped: skipped.toSorted(byPath),
		failed: failed.toSorted(byPath),
		hasCrashed: outcomes.some(({ hasCrashed }) => hasCrashed),
		sources: new Map(outcomes.flatMap(({ sources }) => [...sources]))
	};
}
function toInfo({ kind, ref, oid }) {
	return {
		kind,
		ref,
		oid
	};
}
function byPath(a, b) {
	return compareText(a.path, b.path);
}

// src/session/project-files.ts
async function openProjectFiles({ workspace, project, selected: { members, changes }, governance, account }) {
	const own = members.get(project) ?? [];
	if (changes === void 0) return { head: readSeeds(workspace.head, own, account) };
	const changedPaths = new Set(changes.map(({ path }) => path).filter((path) => governance.find(path)?.project === project));
	if (changedPaths.size === 0) return { head: [] };
	const before = await findMembersBefore(workspace, governance, changedPaths);
	const snapshot = workspace.base?.snapshot ?? null;
	return {
		head: readSeeds(workspace.head, own, account),
		base: {
			files: snapshot === null ? [] : readSeeds(snapshot, before, account),
			changedPaths
		}
	};
}
async function findMembersBefore({ base }, governance, changedPaths) {
	return (await base?.snapshot?.list() ?? []).filter(({ path }) => changedPaths.has(path)).flatMap((entry) => {
		const member = governance.find(entry.path)?.member;
		return member === void 0 ? [] : [{
			member: {
				...member,
				isRequested: false,
				isSelected: false
			},
			entry
		}];
	});
}

// src/session/select.ts
async function selectSeeds(workspace, files, governance) {
	const isSeed = (path) => governance.find(path) !== void 0;
	const changes = await workspace.base?.findChanges(isSeed);
	refuseMissingPaths(workspace, files, changes);
	const members = findMembers(workspace, files, governance, changes);
	if (changes === void 0) refuseEmptyCollections(members, workspace);
	return {
		members,
		changes,
		skipped: workspace.requestedPaths.filter((path) => files.entries.has(path) && !isSeed(path)).map((path) => ({
			path,
			reason: "no collection has it"
		}))
	};
}
function findMembers(workspace, files, governance, changes) {
	const isRequested = createRequestTest(workspace);
	const changed = changes && new Set(changes.map(({ path }) => path));
	const members = new Map(governance.projects.map((project) => [project, []]));
	for (const [path, entry] of files.entries) {
		const found = governance.find(path);
		if (found === void 0) continue;
		const requested = isRequested(path);
		const isSelected = requested && changed?.has(path) !== false;
		const member = {
			...found.member,
			isRequested: requested,
			isSelected
		};
		members.get(found.project)?.push({
			member,
			entry
		});
	}
	return members;
}

// src/session/lint.ts
async function lint(request) {
	return withUserErrors(async () => {
		const workspace = await openWorkspace(request);
		try {
			return await lintWorkspace(workspace, request);
		} finally {
			workspace.close();
		}
	});
}
async function lintWorkspace(workspace, request) {
	const files = await openSnapshotFiles(workspace.head);
	const governance = await govern(workspace, files, {
		today: request.today ?? workspace.today,
		levels: request.levels ?? /* @__PURE__ */ new Map(),
		configPath: toConfigPath(workspace, request)
	});
	const selected = await selectSeeds(workspace, files, governance);
	const account = {
		skipped: [...selected.skipped],
		failed: []
	};
	const outcomes = [];
	for (const project of governance.projects) {
		const projectFiles = await openProjectFiles({
			workspace,
			project,
			selected,
			governance,
			account
		});
		outcomes.push(await lintProject(project.project, projectFiles));
	}
	return joinRun(workspace, outcomes, account);
}
function toConfigPath({ root }, { cwd, configPath }) {
	return configPath === void 0 ? void 0 : toRequestedPaths(root ?? cwd, cwd, [configPath])[0];
}

export { lint as t };