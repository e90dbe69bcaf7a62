import { i as findActiveRules, n as compareDiagnostics, r as compareText, t as lintProject } from "./engine-lint-project.js";
import { a as confineImports, c as pageOf, d as createCodeGate, n as refuseMissingPaths, r as openProject, s as engineRuleIds, t as openSnapshotFiles, u as refuseLevels } from "./session-snapshot-files.js";
import { t as UserError } from "./sdk-user-error.js";
import { i as isConfigPath, n as governingConfigs } from "./config-find-config.js";
import { s as toPointer } from "./sdk-pointer.js";
import { t as engineRules } from "./engine-engine-rules.js";
import { a as toRequestedPaths, c as makeTemporaryFolder, n as isWithin } from "./session-requested-paths.js";
import { n as readSeeds, t as newAccount } from "./session-read-seeds.js";
import { E as findClosest } from "./sdk.js";
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";

// src/session/collect-rules.ts
function collectRules(projects, target) {
	const active = projects.flatMap(({ project }) => findActiveRules(project.config, project.rules));
	for (const meta of [...engineRules, ...active.map((rule) => rule.meta)]) {
		const url = meta.docs.url ?? pageOf(meta.id);
		target.set(meta.id, url === void 0 ? meta : {
			...meta,
			docs: {
				...meta.docs,
				url
			}
		});
	}
}

// src/session/govern.ts
async function govern(workspace, { files, configPath: chosen, gate, isOfHead }, options) {
	const { readText, entries } = files;
	const configOf = chosen === void 0 ? governingConfigs(entries.keys()) : () => chosen;
	const isRequested = createRequestTest(workspace);
	const wanted = /* @__PURE__ */ new Set();
	for (const side of [workspace.head, workspace.base?.snapshot]) for (const { path } of await side?.list() ?? []) if (isRequested(path)) wanted.add(configOf(path));
	const byConfig = /* @__PURE__ */ new Map();
	for (const configPath of wanted) {
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
		isOfHead,
		findUnclaiming(path) {
			const project = byConfig.get(configOf(path));
			return project?.isUnclaimed(path) === true ? project : void 0;
		},
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

// src/session/find-unclaimed.ts
function findUnclaimed(workspace, { entries }, governance, { changed, everySeedOf }) {
	const isRequested = createRequestTest(workspace);
	const differing = new Set(changed);
	return [...entries.keys()].filter((path) => {
		const project = isRequested(path) ? governance.findUnclaiming(path) : void 0;
		return project !== void 0 && (everySeedOf.has(project) || differing.has(path));
	});
}

// src/session/former-paths.ts
function findFormerPaths(changes, projectOf) {
	const gone = changes.filter(({ status, before }) => status === "deleted" && before !== null);
	const added = changes.filter(({ path, status }) => status === "added" && projectOf(path) !== void 0);
	const former = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const match = (keyOf) => {
		const groups = groupByKey(gone, keyOf);
		for (const change of added) {
			if (former.has(change.path)) continue;
			const candidates = (groups.get(keyOf(change)) ?? []).filter(({ path }) => !taken.has(path) && projectOf(path) !== projectOf(change.path));
			const found = findNearest(change.path, candidates);
			if (found === void 0) continue;
			former.set(change.path, found);
			taken.add(found);
		}
	};
	match(({ before, after }) => before ?? after ?? "");
	match(({ path }) => path.split("/").slice(-2).join("/"));
	return former;
}
function groupByKey(changes, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const known = groups.get(keyOf(change));
		if (known === void 0) groups.set(keyOf(change), [change]);
		else known.push(change);
	}
	return groups;
}
function findNearest(path, candidates) {
	const [best, next] = candidates.map((candidate) => ({
		path: candidate.path,
		shared: countShared(path, candidate.path)
	})).toSorted((a, b) => b.shared - a.shared);
	return best === void 0 || best.shared === next?.shared ? void 0 : best.path;
}
function countShared(a, b) {
	const [left, right] = [a.split("/").toReversed(), b.split("/").toReversed()];
	const end = left.findIndex((name, index) => name !== right[index]);
	return end === -1 ? left.length : end;
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
async function selectSeeds(workspace, files, governance, isAll) {
	const isSeed = (path) => governance.find(path) !== void 0;
	const all = await workspace.base?.findChanges((path) => isSeed(path) || isInput(path, governance) || governance.findUnclaiming(path) !== void 0 || !files.entries.has(path));
	const changes = all?.filter(({ path }) => isSeed(path));
	refuseMissingPaths(workspace, files, changes);
	const changedInputs = (all ?? []).map(({ path }) => path).filter((path) => isInput(path, governance));
	const rejudging = governance.isOfHead ? changedInputs : [];
	const rejudged = new Set(findRejudged(rejudging, governance));
	const everySeedOf = isAll || all === void 0 ? new Set(governance.projects) : rejudged;
	const members = findMembers(workspace, files, governance, {
		changes,
		everySeedOf
	});
	refuseEmptyCollections(members, workspace, files);
	const named = workspace.requestedPaths.filter((path) => files.entries.has(path) && !isSeed(path));
	const changed = (all ?? []).map(({ path }) => path);
	const unclaimed = findUnclaimed(workspace, files, governance, {
		changed,
		everySeedOf
	});
	const skipped = [.../* @__PURE__ */ new Set([...named, ...unclaimed])].map((path) => ({
		path,
		reason: "no collection has it"
	}));
	const wanted = [...members.values()].flat().filter(({ member }) => member.isSelected);
	const projectOf = (path) => governance.find(path)?.project;
	return {
		members,
		everySeedOf,
		rejudged,
		changedInputs,
		changes,
		formerPaths: findFormerPaths(rejudging.length > 0 ? all ?? [] : [], projectOf),
		skipped,
		count: wanted.length + skipped.length
	};
}
function isInput(path, { projects }) {
	return isConfigPath(path) || projects.some(({ inputs }) => inputs.has(path));
}
function findRejudged(paths, { projects }) {
	return projects.filter(({ inputs }) => paths.some(isConfigPath) || paths.some((path) => inputs.has(path)));
}
function isLink({ kind }) {
	return kind === "symlink" || kind === "gitlink";
}
function findMembers(workspace, files, governance, { changes, everySeedOf }) {
	const isRequested = createRequestTest(workspace);
	const changed = changes && new Map(changes.map(({ path, status }) => [path, status]));
	const members = new Map(governance.projects.map((project) => [project, []]));
	for (const [path, entry] of files.entries) {
		const found = governance.find(path);
		if (found === void 0) continue;
		const requested = isRequested(path);
		const isWanted = changed?.has(path) !== false || everySeedOf.has(found.project);
		const isOther = found.project.project.config.isImplicit && isLink(entry) && changed !== void 0 && changed.get(path) !== "type-changed";
		const isSelected = requested && isWanted && !isOther;
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

// src/session/find-rule-change.ts
const TAKES_EFFECT_LATER = "they take effect after the merge, because a change that is not trusted is judged by the old ones";
async function findRuleChange(workspace, { files, source, options, isCodeAllowed, selected, judged }) {
	const { changedInputs: paths, formerPaths } = selected;
	const pathNow = new Map([...formerPaths].map(([path, former]) => [former, path]));
	const snapshot = workspace.base?.snapshot;
	if (!snapshot || paths.length === 0) return void 0;
	if (!source.isOfHead) return {
		paths,
		effects: [],
		unknown: TAKES_EFFECT_LATER
	};
	try {
		const filesBefore = await openSnapshotFiles(snapshot);
		const gate = createCodeGate(workspace, filesBefore, isCodeAllowed);
		const before = await govern(workspace, {
			...source,
			files: filesBefore,
			gate
		}, options);
		const former = [];
		for (const opened of findRejudged(paths, before)) {
			const members = listMembers(workspace, files, {
				governance: before,
				opened,
				formerPaths
			});
			const head = readSeeds(workspace.head, members, newAccount());
			const { diagnostics } = await lintProject(opened.project, { head });
			former.push(...diagnostics.map((each) => ({
				...each,
				path: pathNow.get(each.path) ?? each.path
			})));
		}
		return {
			paths,
			effects: countEffects(former, judged.filter(({ opened }) => selected.rejudged.has(opened)).flatMap(findPresent)),
			unknown: null
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			paths,
			effects: [],
			unknown: sayUnreadable(error)
		};
	}
}
function sayUnreadable({ code, message, problems }) {
	const path = problems[0]?.place?.path;
	if (code !== "code-differs" || path === void 0) return `the rules of the base cannot be read: ${message}`;
	return `the base has another version of \`${path}\` than the one on disk, and only code on disk is run`;
}
function findPresent({ opened, outcome }) {
	const scopes = new Map(opened.project.rules.map(({ meta, scope }) => [meta.id, scope]));
	return outcome.diagnostics.filter(({ rule, verdict }) => verdict !== "fixed" && scopes.get(rule) !== "change");
}
function listMembers(workspace, { entries }, { governance, opened, formerPaths }) {
	const isRequested = createRequestTest(workspace);
	return [...entries].flatMap(([path, entry]) => {
		const found = governance.find(formerPaths.get(path) ?? path);
		if (found?.project !== opened) return [];
		const flags = {
			isRequested: isRequested(path),
			isSelected: isRequested(path)
		};
		return [{
			member: {
				...found.member,
				...flags
			},
			entry
		}];
	});
}
function countEffects(before, after) {
	const [old, now] = [countByRule(before), countByRule(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].toSorted().map((rule) => ({
		rule,
		added: countMissing(now.get(rule), old.get(rule)),
		removed: countMissing(old.get(rule), now.get(rule))
	})).filter(({ added, removed }) => added + removed > 0);
}
function countByRule(diagnostics) {
	const rules = /* @__PURE__ */ new Map();
	for (const { rule, messageId, severity, path, pointer, span } of diagnostics) {
		const counts = rules.get(rule) ?? /* @__PURE__ */ new Map();
		const key = JSON.stringify([
			severity,
			messageId,
			path,
			pointer,
			span
		]);
		rules.set(rule, counts.set(key, (counts.get(key) ?? 0) + 1));
	}
	return rules;
}
function countMissing(counts = /* @__PURE__ */ new Map(), others = /* @__PURE__ */ new Map()) {
	let missing = 0;
	for (const [key, number] of counts) missing += Math.max(0, number - (others.get(key) ?? 0));
	return missing;
}

// src/session/find-repetitions.ts
function findRepetitions(diagnostics, aggregate) {
	const groups = /* @__PURE__ */ new Map();
	if (diagnostics.length <= aggregate) return [];
	for (const diagnostic of diagnostics) {
		const { rule, message, severity, verdict, collection } = diagnostic;
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
function joinRun({ root, head, base }, judged, { account, count, seedCount, ruleChange }) {
	const outcomes = judged.map(({ outcome }) => outcome);
	const linted = outcomes.flatMap((outcome) => outcome.linted).toSorted(compareText);
	const skipped = [...account.skipped, ...outcomes.flatMap((outcome) => outcome.skipped)];
	const { failed } = account;
	return {
		root,
		head: toInfo(head),
		base: base?.snapshot ? toInfo(base.snapshot) : null,
		counts: {
			selected: count + account.unselectedFailures,
			linted: linted.length,
			skipped: skipped.length,
			failed: failed.length
		},
		linted,
		seedCount,
		deletedCount: outcomes.reduce((sum, { deletedCount }) => sum + deletedCount, 0),
		diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics).toSorted(compareDiagnostics),
		repetitions: judged.flatMap(({ opened, outcome }) => findRepetitions(outcome.diagnostics, opened.project.config.aggregate)).toSorted((a, b) => compareDiagnostics(a.diagnostics[0], b.diagnostics[0])),
		skipped: skipped.toSorted(byPath),
		failed: failed.toSorted(byPath),
		hasCrashed: outcomes.some(({ hasCrashed }) => hasCrashed),
		ruleChange,
		chains: outcomes.flatMap(({ chains }) => chains),
		sources: new Map(outcomes.flatMap(({ sources }) => [...sources])),
		baseSources: new Map(outcomes.flatMap(({ baseSources }) => [...baseSources])),
		formerSources: new Map(outcomes.flatMap(({ formerSources }) => [...formerSources]))
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

// src/session/keep-concerned.ts
function keepConcerned(judged, { changes }) {
	if (changes === void 0) return judged;
	const paths = new Set(changes.map(({ path }) => path));
	const isConcerned = ({ verdict, path }) => verdict !== "existing" || paths.has(path);
	const diagnostics = judged.outcome.diagnostics.filter(isConcerned);
	return {
		...judged,
		outcome: {
			...judged.outcome,
			diagnostics
		}
	};
}

// src/session/keep-introduced.ts
function keepIntroduced(judged, others) {
	return judged.map(({ opened, outcome }) => {
		const other = others.find((each) => each.opened === opened)?.outcome;
		const counts = countIntroduced(other?.diagnostics ?? []);
		const diagnostics = outcome.diagnostics.map((diagnostic) => {
			if (diagnostic.verdict !== "introduced") return diagnostic;
			const key = keyOf(diagnostic);
			const count = counts.get(key) ?? 0;
			if (count > 0) counts.set(key, count - 1);
			return count > 0 ? diagnostic : {
				...diagnostic,
				verdict: "existing"
			};
		});
		const hasCrashed = outcome.hasCrashed || other?.hasCrashed === true;
		return {
			opened,
			outcome: {
				...outcome,
				diagnostics,
				hasCrashed
			}
		};
	});
}
function countIntroduced(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		if (diagnostic.verdict !== "introduced") continue;
		const key = keyOf(diagnostic);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
function keyOf({ fingerprint, severity }) {
	return `${severity} ${fingerprint}`;
}

// src/session/project-files.ts
async function openProjectFiles({ workspace, project, selected, governance, account, tracesChains }) {
	const { changes, formerPaths } = selected;
	const own = selected.members.get(project) ?? [];
	const head = readSeeds(workspace.head, own, account);
	if (changes === void 0) return { head };
	const moved = new Set(formerPaths.values());
	const isOwn = (path) => !moved.has(path) && governance.find(path)?.project === project;
	const changedPaths = new Set(changes.map(({ path }) => path).filter(isOwn));
	const reportsAll = selected.everySeedOf.has(project);
	if (changedPaths.size === 0 && !reportsAll) return { head: [] };
	const snapshot = workspace.base?.snapshot ?? null;
	const before = await findMembersBefore(workspace, governance, {
		changedPaths,
		formerPaths
	});
	for (const { member } of before) changedPaths.add(member.path);
	return {
		head,
		base: {
			files: snapshot === null ? [] : readBefore(snapshot, before, account),
			changedPaths,
			reportsAll,
			tracesChains
		}
	};
}
async function* readBefore(snapshot, members, account) {
	const failed = new Set(account.failed.map(({ path }) => path));
	const known = members.filter(({ member }) => !failed.has(member.path));
	yield* readSeeds(snapshot, known, account);
}
async function findMembersBefore(workspace, governance, { changedPaths, formerPaths }) {
	const isRequested = createRequestTest(workspace);
	const pathsAfter = new Map([...formerPaths].flatMap(([after, before]) => changedPaths.has(after) ? [[before, after]] : []));
	return (await workspace.base?.snapshot?.list() ?? []).flatMap((entry) => {
		const { path } = entry;
		const pathAfter = changedPaths.has(path) ? path : pathsAfter.get(path);
		const member = pathAfter === void 0 ? void 0 : governance.find(pathAfter)?.member;
		if (member === void 0) return [];
		const flags = {
			isRequested: isRequested(path),
			isSelected: false
		};
		return [{
			member: {
				...member,
				path,
				...flags
			},
			entry
		}];
	});
}

// src/session/own-config.ts
function chooseConfig({ root, rules }, files, { cwd, configPath }) {
	if (configPath === void 0) return {
		configPath,
		files
	};
	const file = resolve(cwd, configPath);
	const top = root ?? cwd;
	const path = rules === null ? findInside(top, cwd, configPath) : nameInside(top, cwd, configPath);
	if (path !== void 0 && files.entries.has(path)) return {
		configPath: path,
		files
	};
	if (rules !== null && (path !== void 0 || findInside(top, cwd, configPath) !== void 0)) throw missing(configPath, "in the commit whose rules hold");
	if (!existsSync(file) || !statSync(file).isFile()) throw missing(configPath);
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
function missing(configPath, where) {
	const message = `The configuration \`${configPath}\` does not exist`;
	return new UserError("config-missing", [{
		message: where === void 0 ? message : `${message} ${where}`,
		place: { path: configPath }
	}]);
}
function nameInside(root, cwd, path) {
	const named = relative(realpathSync(root), resolve(realpathSync(cwd), path)).split(sep).join("/");
	return named === ".." || named.startsWith("../") ? void 0 : named;
}
function findInside(root, cwd, path) {
	try {
		return toRequestedPaths(root, cwd, [path])[0];
	} catch (error) {
		if (error instanceof UserError && error.code === "path-outside") return void 0;
		throw error;
	}
}

// src/session/named-files.ts
const CODE_OR_DATA = /\.(?:[cm]?[jt]s|json)$/;
const ENDINGS = [
	"ts",
	"mts",
	"cts",
	"js",
	"mjs",
	"cjs",
	"json"
].flatMap((extension) => [`.${extension}`, `/index.${extension}`]);
const RELATIVE = /["'`](\.\.?\/[^"'`\n?#]{0,500})(?=["'`?#])/g;
function listNamedFiles(path, text) {
	if (path.endsWith(".json")) return [];
	return [...text.matchAll(RELATIVE)].map(([, name = ""]) => posix.join(posix.dirname(path), name)).filter((named) => named !== ".." && !named.startsWith("../")).flatMap((named) => [
		named,
		named.replace(/\.([cm]?)js$/, ".$1ts"),
		...ENDINGS.map((ending) => named + ending)
	]).filter((named) => CODE_OR_DATA.test(named));
}

// src/session/stored-code.ts
const MAX_FILES = 1e3;
function openStoredCode(files, root) {
	let folder;
	return {
		gate: {
			admit: async (path) => {
				throw refusal("package-untrusted", path, {
					message: "A package that is installed is not looked at for a change that is not trusted",
					hint: "Extend a file of the repository instead."
				});
			},
			async locate(path) {
				folder ??= openFolder(root);
				await writeWithNamed(path, files, folder);
				return join(folder.path, path);
			}
		},
		close: () => folder?.close()
	};
}
function openFolder(root) {
	const folder = makeTemporaryFolder("rules");
	const { path } = folder;
	const release = confineImports(path);
	const close = () => {
		release();
		folder.remove();
	};
	if (root !== null && !relative(realpathSync(root), path).startsWith("..")) {
		close();
		throw new UserError("temporary-folder", [{
			message: "The folder for temporary files is in the repository, whose files must not be run",
			hint: "Name a folder outside of it by `TMPDIR`."
		}]);
	}
	return {
		path,
		written: /* @__PURE__ */ new Set(),
		close
	};
}
async function writeWithNamed(path, files, { path: folder, written }) {
	const pending = [path];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (written.has(next)) continue;
		const text = await readCode(next, files);
		written.add(next);
		if (written.size > MAX_FILES) throw tooMany(path);
		const file = join(folder, next);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text, { flag: "wx" });
		pending.push(...listNamedFiles(next, text).filter((named) => isFile(named, files)));
	}
}
function isFile(path, { entries }) {
	const entry = entries.get(path);
	return entry?.kind === "file" && entry.problem === void 0;
}
async function readCode(path, files) {
	const text = isFile(path, files) ? await files.readText(path) : void 0;
	if (text !== void 0) return text;
	throw refusal("code-missing", path, {
		message: "There is no such file in the commit whose rules hold",
		hint: "What the change itself brings takes effect after the merge."
	});
}
function tooMany(path) {
	return refusal("code-too-much", path, {
		message: `The code names more than ${MAX_FILES} files, directly and through others`,
		hint: "Keep rules apart from the rest of the code."
	});
}
function refusal(code, path, problem) {
	return new UserError(code, [{
		...problem,
		place: { path }
	}]);
}

// src/session/rule-source.ts
async function openRuleSource(workspace, headFiles, request) {
	const { rules } = workspace;
	const listed = rules === null ? headFiles : await openSnapshotFiles(rules);
	const { configPath, files } = chooseConfig(workspace, listed, request);
	const isAllowed = request.isCodeAllowed ?? true;
	if (rules === null || !isAllowed) return {
		files,
		configPath,
		gate: createCodeGate(workspace, files, isAllowed),
		isOfHead: rules === null,
		close: () => {}
	};
	const code = openStoredCode(listed, workspace.root);
	return {
		files,
		configPath,
		gate: code.gate,
		isOfHead: false,
		close: () => code.close()
	};
}

// src/session/lint-workspace.ts
async function lintWorkspace(workspace, request) {
	const files = await openSnapshotFiles(workspace.head);
	const source = await openRuleSource(workspace, files, request);
	try {
		return await lintBy(source, workspace, {
			files,
			request
		});
	} finally {
		source.close();
	}
}
async function lintBy(source, workspace, { files, request }) {
	const options = {
		today: request.today ?? workspace.today,
		levels: request.levels ?? /* @__PURE__ */ new Map(),
		times: request.times
	};
	const { isAll = false, tracesChains = false } = request;
	const governance = await govern(workspace, source, options);
	if (request.rules !== void 0) collectRules(governance.projects, request.rules);
	const subject = {
		files,
		governance,
		isAll,
		tracesChains
	};
	const { judged, selected, account } = await judgeProjects(workspace, subject);
	const { isCodeAllowed = true } = request;
	const ruleChange = await findRuleChange(workspace, {
		files,
		source,
		options,
		isCodeAllowed,
		selected,
		judged
	});
	let reported = isAll ? judged : judged.map((each) => keepConcerned(each, selected));
	for (const base of workspace.otherBases) {
		const other = await judgeProjects({
			...workspace,
			base
		}, subject);
		reported = keepIntroduced(reported, other.judged);
		joinFailures(account, other.account);
	}
	return joinRun(workspace, reported, {
		account,
		ruleChange,
		count: selected.count,
		seedCount: [...selected.members.values()].flat().length
	});
}
function joinFailures(account, { failed }) {
	const known = new Set(account.failed.map(({ path }) => path));
	const others = failed.filter(({ path }) => !known.has(path));
	account.failed.push(...others);
	account.unselectedFailures += others.length;
}
async function judgeProjects(workspace, { files, governance, isAll, tracesChains }) {
	const selected = await selectSeeds(workspace, files, governance, isAll);
	const account = newAccount(selected.skipped);
	const judged = [];
	for (const opened of governance.projects) {
		const source = {
			workspace,
			project: opened,
			selected,
			governance,
			account,
			tracesChains
		};
		const outcome = await lintProject(opened.project, await openProjectFiles(source));
		judged.push({
			opened,
			outcome
		});
	}
	return {
		judged,
		selected,
		account
	};
}

export { lintWorkspace };