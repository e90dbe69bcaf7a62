import { n as compareDiagnostics, r as compareText, t as lintProject } from "./engine-lint-project.js";
import { i as isConfigPath, n as governingConfigs } from "./config-find-config.js";
import { a as openProject, c as createCodeGate, i as refuseMissingPaths, n as readSeeds, r as openSnapshotFiles, s as refuseLevels, t as newAccount } from "./session-read-seeds.js";
import { n as engineRuleIds } from "./session-built-in-rules.js";
import { s as toPointer } from "./sdk-pointer.js";
import { i as toRequestedPaths, n as isWithin } from "./session-requested-paths.js";
import { t as UserError } from "./sdk-user-error.js";
import { C as findClosest } from "./sdk.js";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";

// src/session/govern.ts
async function govern(workspace, files, options) {
	const configOf = findConfigs(files, options.configPath);
	const isRequested = createRequestTest(workspace);
	const wanted = /* @__PURE__ */ new Set();
	const basePaths = (await workspace.base?.snapshot?.list() ?? []).map(({ path }) => path);
	for (const path of [...files.entries.keys(), ...basePaths]) if (isRequested(path)) wanted.add(configOf(path));
	const byConfig = /* @__PURE__ */ new Map();
	const gate = createCodeGate(workspace, files, options.isCodeAllowed ?? true);
	for (const configPath of wanted) {
		const { readText, entries } = files;
		const source = {
			readText,
			listPaths: () => entries.keys(),
			root: workspace.root,
			gate
		};
		byConfig.set(configPath, await openProject(configPath, source, options));
	}
	const projects = [...byConfig.values()];
	refuseLevels(options.levels, projects.map(({ project }) => project.config), engineRuleIds);
	return {
		projects,
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

// src/session/find-repetitions.ts
function findRepetitions(diagnostics, aggregate) {
	const groups = /* @__PURE__ */ new Map();
	if (diagnostics.length <= aggregate) return [];
	for (const diagnostic of diagnostics) {
		const { rule, message, severity, verdict, collection } = diagnostic;
		if (verdict === "fixed") continue;
		const key = [
			rule,
			severity,
			verdict,
			collection ?? "",
			message
		].join("\0");
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [diagnostic]);
		else group.push(diagnostic);
	}
	return [...groups.values()].flatMap((group) => {
		const seedCount = group.length > aggregate ? new Set(group.map(({ path }) => path)).size : 0;
		return seedCount > aggregate ? [{
			diagnostics: group,
			seedCount
		}] : [];
	});
}

// src/session/join-run.ts
function joinRun({ root, head, base }, judged, { account, count }) {
	const outcomes = judged.map(({ outcome }) => outcome);
	const linted = outcomes.flatMap((outcome) => outcome.linted).length;
	const skipped = [...account.skipped, ...outcomes.flatMap((outcome) => outcome.skipped)];
	const { failed } = account;
	return {
		root,
		head: toInfo(head),
		base: base?.snapshot ? toInfo(base.snapshot) : null,
		counts: {
			selected: count + account.unselectedFailures,
			linted,
			skipped: skipped.length,
			failed: failed.length
		},
		diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics).toSorted(compareDiagnostics),
		repetitions: judged.flatMap(({ outcome, aggregate }) => findRepetitions(outcome.diagnostics, aggregate)).toSorted((a, b) => compareDiagnostics(a.diagnostics[0], b.diagnostics[0])),
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
async function openProjectFiles({ workspace, project, selected: { members, changes, rejudged }, governance, account }) {
	const own = members.get(project) ?? [];
	if (changes === void 0 || rejudged.has(project)) return { head: readSeeds(workspace.head, own, account) };
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

// src/session/own-config.ts
function chooseConfig({ root }, files, { cwd, configPath }) {
	if (configPath === void 0) return {
		configPath,
		files
	};
	const file = resolve(cwd, configPath);
	const path = findInside(root ?? cwd, cwd, configPath);
	if (path !== void 0 && files.entries.has(path)) return {
		configPath: path,
		files
	};
	if (!existsSync(file) || !statSync(file).isFile()) throw new UserError("config-missing", [{
		message: `The configuration \`${configPath}\` does not exist`,
		place: { path: configPath }
	}]);
	const own = basename(file);
	const readText = async (name) => {
		const beside = name === own ? file : join(dirname(file), name);
		return existsSync(beside) ? readFileSync(beside, "utf8") : files.readText(name);
	};
	return {
		configPath: own,
		files: {
			...files,
			readText
		}
	};
}
function findInside(root, cwd, path) {
	try {
		return toRequestedPaths(root, cwd, [path])[0];
	} catch (error) {
		if (error instanceof UserError && error.code === "path-outside") return void 0;
		throw error;
	}
}

// src/session/refuse-empty.ts
const MAX_FOLDERS = 3;
function refuseEmptyCollections(members, { head, base }, files) {
	const problems = [...members].flatMap(([opened, seeds]) => {
		const names = new Set(seeds.map(({ member }) => member.collection.name));
		return opened.project.config.collections.filter(({ name }) => !names.has(name)).map((collection) => toProblem(collection, opened, files));
	});
	const hasSeeds = base !== null || [...members.values()].some((seeds) => seeds.length > 0);
	const nothing = { message: `There is no Markdown file in the ${head.kind}, so nothing to judge` };
	const [first = hasSeeds ? void 0 : nothing, ...others] = problems;
	if (first !== void 0) throw new UserError("no-seeds", [first, ...others]);
}
function toProblem({ name, files: patterns }, { project: { config } }, { entries }) {
	const { directory, placeOf } = config;
	const place = placeOf(toPointer([
		"collections",
		name,
		"files"
	]));
	const shown = patterns.map((pattern) => `\`${pattern}\``).join(", ");
	const relative = `Patterns are relative to ${directory === "" ? "the repository's root" : `\`${directory}\``}, the folder of the configuration.`;
	return {
		message: `Collection \`${name}\` has no seed: no path matches ${shown}`,
		...place === void 0 ? {} : { place },
		hint: `${relative}${sayFolders(patterns, listFolders(entries.keys(), directory))}`
	};
}
function listFolders(paths, directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	const folders = [...paths].filter((path) => path.startsWith(prefix) && /\.(?:md|markdown)$/i.test(path)).map((path) => posix.dirname(path.slice(prefix.length)));
	return [...new Set(folders)].toSorted();
}
function sayFolders(patterns, folders) {
	const [first] = folders;
	if (first === void 0) return " There is no Markdown file below it.";
	const meant = patterns.filter((pattern) => !pattern.startsWith("!")).map((pattern) => findClosest(posix.dirname(pattern), folders)).find((folder) => folder !== void 0);
	if (meant !== void 0) return ` Did you mean \`${meant}\`?`;
	const shown = folders.slice(0, MAX_FOLDERS).map((folder) => `\`${folder}\``);
	const more = folders.length > MAX_FOLDERS ? " and others" : "";
	return ` Markdown files are in ${shown.join(", ")}${more}.`;
}

// src/session/select.ts
async function selectSeeds(workspace, files, governance) {
	const isSeed = (path) => governance.find(path) !== void 0;
	const all = await workspace.base?.findChanges((path) => isSeed(path) || isInput(path, governance));
	const changes = all?.filter(({ path }) => isSeed(path));
	refuseMissingPaths(workspace, files, changes);
	const rejudged = new Set(all && findRejudged(all, governance));
	const members = findMembers(workspace, files, governance, {
		changes,
		rejudged
	});
	refuseEmptyCollections(members, workspace, files);
	const skipped = [...new Set(workspace.requestedPaths)].filter((path) => files.entries.has(path) && !isSeed(path)).map((path) => ({
		path,
		reason: "no collection has it"
	}));
	return {
		members,
		changes,
		rejudged,
		skipped,
		count: [...members.values()].flat().filter(({ member }) => member.isSelected).length + skipped.length
	};
}
function isInput(path, { projects }) {
	return isConfigPath(path) || projects.some(({ inputs }) => inputs.has(path));
}
function findRejudged(changes, { projects }) {
	const paths = changes.map(({ path }) => path);
	return projects.filter(({ inputs }) => paths.some(isConfigPath) || paths.some((path) => inputs.has(path)));
}
function findMembers(workspace, files, governance, { changes, rejudged }) {
	const isRequested = createRequestTest(workspace);
	const changed = changes && new Set(changes.map(({ path }) => path));
	const members = new Map(governance.projects.map((project) => [project, []]));
	for (const [path, entry] of files.entries) {
		const found = governance.find(path);
		if (found === void 0) continue;
		const requested = isRequested(path);
		const isSelected = requested && (changed?.has(path) !== false || rejudged.has(found.project));
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

// src/session/lint-workspace.ts
async function lintWorkspace(workspace, request) {
	const listed = await openSnapshotFiles(workspace.head);
	const { configPath, files } = chooseConfig(workspace, listed, request);
	const governance = await govern(workspace, files, {
		today: request.today ?? workspace.today,
		levels: request.levels ?? /* @__PURE__ */ new Map(),
		configPath,
		times: request.times,
		isCodeAllowed: request.isCodeAllowed
	});
	const selected = await selectSeeds(workspace, files, governance);
	const account = newAccount(selected.skipped);
	const judged = [];
	for (const project of governance.projects) {
		const projectFiles = await openProjectFiles({
			workspace,
			project,
			selected,
			governance,
			account
		});
		const outcome = await lintProject(project.project, projectFiles);
		judged.push({
			outcome,
			aggregate: project.project.config.aggregate
		});
	}
	return joinRun(workspace, judged, {
		account,
		count: selected.count
	});
}

export { lintWorkspace };