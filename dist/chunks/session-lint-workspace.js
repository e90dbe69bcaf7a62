import { n as withoutMends } from "./engine-fix-without-mends.js";
import { n as compareDiagnostics, t as lintProject } from "./engine-lint-project.js";
import { i as ruleCrashed, n as engineRules } from "./engine-engine-rules.js";
import { s as renderMessage } from "./config-resolve.js";
import { r as getAt, s as toPointer } from "./sdk-pointer.js";
import { t as findClosest } from "./sdk-closest.js";
import { t as LineIndex } from "./text-line-index.js";
import { a as readAcceptance, f as createCodeGate, h as pageOf, i as isAcceptancePath, r as baselinePathOf, t as openSnapshotFiles } from "./session-snapshot-files.js";
import { a as findActiveRules } from "./engine-judge.js";
import { n as countByRule$1, r as countEntries } from "./engine-baseline-baseline.js";
import { n as mayBeKnown, r as compareText } from "./engine-baseline-match-baseline.js";
import { t as UserError } from "./sdk-user-error.js";
import "./sdk.js";
import { t as isSuppressionRule } from "./engine-suppressions-suppression-rules.js";
import { n as createRequestTest, r as govern, t as openRuleSource } from "./session-rule-source.js";
import { n as readSeeds, t as newAccount } from "./session-read-seeds.js";
import { i as isConfigPath } from "./config-find-config.js";
import { t as refuseMissingPaths } from "./session-refuse.js";
import { a as documentsOf, o as readStack } from "./config-custom-rules.js";
import { hash } from "node:crypto";
import { posix } from "node:path";

// src/session/broken-rules.ts
async function reportBrokenRules(broken, readText) {
	const diagnostics = [];
	const sources = /* @__PURE__ */ new Map();
	for (const { path, error } of broken) for (const problem of error.problems) {
		const place = problem.place?.path ?? path;
		const text = sources.get(place) ?? await readText(place);
		if (text !== void 0) sources.set(place, text);
		diagnostics.push(toDiagnostic(problem, place, text ?? ""));
	}
	return {
		diagnostics,
		sources
	};
}
function toDiagnostic(problem, path, text) {
	const message = renderMessage(ruleCrashed.messages.notRun, { problem: toSentence(problem) });
	return {
		rule: ruleCrashed.id,
		messageId: "notRun",
		message,
		severity: "error",
		verdict: "introduced",
		path,
		pointer: null,
		span: toSpan(problem, text),
		collection: null,
		id: null,
		locale: null,
		fingerprint: hash("sha256", JSON.stringify([path, message]), "hex").slice(0, 32),
		url: pageOf(ruleCrashed.id) ?? null,
		related: [],
		isFixable: false
	};
}
function toSentence({ message, hint }) {
	return (hint === void 0 ? [message] : [message, hint.replace(/\.$/, "")]).map((part) => part.slice(0, 1).toLowerCase() + part.slice(1)).join("; ");
}
function toSpan({ place }, text) {
	if (place?.line === void 0) return {
		start: 0,
		end: 0
	};
	const index = new LineIndex(text);
	const { line, column = 1 } = place;
	return {
		start: index.offsetAt({
			line,
			column
		}),
		end: index.lineSpan(line).end
	};
}

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

// src/session/find-growth.ts
function findGrowth({ base, otherBases, requestedPaths }, judged) {
	if (otherBases.length > 0) return [];
	if (base !== null) return sumUp(judged.map(({ outcome }) => outcome.growth));
	const known = judged.filter(({ opened }) => opened.project.acceptance?.baseline !== void 0);
	if (known.length === 0 || requestedPaths.length > 0) throw nothingToCompare(known.length > 0);
	return sumUp(known.map(growthSinceBaseline));
}
function growthSinceBaseline({ opened, outcome }) {
	const entries = opened.project.acceptance?.baseline?.entries.values() ?? [];
	const allowed = countByRule$1(entries);
	const counts = countDiagnostics(outcome.diagnostics);
	return new Map([...counts].map(([rule, count]) => [rule, count - (allowed.get(rule) ?? 0)]));
}
function countDiagnostics(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		if (diagnostic.verdict === "fixed" || !mayBeKnown(diagnostic)) continue;
		counts.set(diagnostic.rule, (counts.get(diagnostic.rule) ?? 0) + 1);
	}
	return counts;
}
function sumUp(all) {
	const grown = /* @__PURE__ */ new Map();
	for (const growth of all) for (const [rule, added] of growth) if (added > 0) grown.set(rule, (grown.get(rule) ?? 0) + added);
	return [...grown].map(([rule, added]) => ({
		rule,
		added
	})).toSorted(byRule);
}
function byRule(a, b) {
	return a.rule < b.rule ? -1 : 1;
}
function nothingToCompare(hasBaseline) {
	return new UserError("usage", [{
		message: hasBaseline ? "`--ratchet` counts what every seed has, so it takes no paths without a base" : "`--ratchet` has nothing to compare with: there is neither a base nor a baseline",
		hint: hasBaseline ? "Leave the paths out, or name a base: `seedlint --since origin/main --ratchet`." : "Write one with `seedlint baseline`, or name a base: `seedlint --since origin/main --ratchet`."
	}]);
}

// src/session/find-tried.ts
function findTried(projects, trial, hasBase) {
	for (const { project, brokenRules } of projects) {
		const broken = brokenRules.find(({ path }) => trial.kind === "file" && path === trial.path);
		if (broken !== void 0) throw broken.error;
		const [rule] = project.rules;
		const level = project.config.rules.get(rule?.meta.id ?? "")?.level ?? "off";
		if (rule === void 0 || level === "off") continue;
		if (rule.scope === "change" && !hasBase) throw withoutBase(rule.meta.id);
		return {
			rule,
			level
		};
	}
	throw projects.flatMap((project) => project.brokenRules)[0]?.error ?? unknownRule(trial, projects);
}
function withoutBase(id) {
	return new UserError("trial-without-base", [{
		message: `The rule \`${id}\` is about changes, and there is nothing to compare with`,
		hint: "Name what to compare with: `--since HEAD~20`."
	}]);
}
function unknownRule(trial, projects) {
	const name = trial.kind === "id" ? trial.id : trial.path;
	const ids = projects.flatMap(({ catalogue }) => catalogue.map(({ meta }) => meta.id));
	const meant = findClosest(name, ids);
	return new UserError("unknown-rule", [{
		message: `There is no rule \`${name}\` that can be tried`,
		hint: meant === void 0 ? "Name one that `seedlint rules` lists, or a file: `./seedlint-rules/my-rule.ts`." : `Did you mean \`${meant}\`?`
	}]);
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
	return isConfigPath(path) || projects.some(({ isInput: isOwn }) => isOwn(path));
}
function findRejudged(paths, { projects }) {
	return projects.filter(({ isInput: isOwn }) => paths.some(isConfigPath) || paths.some(isOwn));
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
		const broken = [...before.projects, ...judged.map(({ opened }) => opened)].flatMap(({ brokenRules }) => brokenRules).at(0);
		if (broken !== void 0) return {
			paths,
			effects: [],
			unknown: sayBroken(broken)
		};
		const former = [];
		for (const opened of findRejudged(paths, before)) {
			const members = listMembers(workspace, files, {
				governance: before,
				opened,
				formerPaths
			});
			const head = readSeeds(workspace.head, members, newAccount());
			const { diagnostics } = await lintProject(opened.project, { head });
			former.push(...diagnostics.filter(isOpen).map((each) => ({
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
function sayBroken({ path }) {
	return `\`${path}\` cannot be run as a rule`;
}
function sayUnreadable({ code, message, problems }) {
	const path = problems[0]?.place?.path;
	if (code !== "code-differs" || path === void 0) return `the rules of the base cannot be read: ${message}`;
	return `the base has another version of \`${path}\` than the one on disk, and only code on disk is run`;
}
function findPresent({ opened, outcome }) {
	const scopes = new Map(opened.project.rules.map(({ meta, scope }) => [meta.id, scope]));
	return outcome.diagnostics.filter((each) => isOpen(each) && each.verdict !== "fixed" && scopes.get(each.rule) !== "change");
}
function isOpen({ rule, suppression, isBaselined = false }) {
	return suppression === void 0 && !isBaselined && !isSuppressionRule(rule);
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
function joinRun({ root, head, base }, projects, { account, count, seedCount, ruleChange, brokenRules, baseline, ratchet }) {
	const judged = projects.map(leaveOutSuppressed);
	const outcomes = judged.map(({ outcome }) => outcome);
	const suppressed = projects.flatMap(({ outcome }) => outcome.diagnostics.filter(isSuppressed));
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
		diagnostics: [...outcomes.flatMap(({ diagnostics }) => diagnostics), ...brokenRules.diagnostics].toSorted(compareDiagnostics),
		...suppressed.length === 0 ? {} : { suppressed: suppressed.toSorted(compareDiagnostics) },
		...baseline === void 0 ? {} : { baseline },
		...ratchet === void 0 ? {} : { ratchet },
		repetitions: judged.flatMap(({ opened, outcome }) => findRepetitions(outcome.diagnostics, opened.project.config.aggregate)).toSorted((a, b) => compareDiagnostics(a.diagnostics[0], b.diagnostics[0])),
		skipped: skipped.toSorted(byPath),
		failed: failed.toSorted(byPath),
		hasCrashed: outcomes.some(({ hasCrashed }) => hasCrashed) || brokenRules.diagnostics.length > 0,
		ruleChange,
		chains: outcomes.flatMap(({ chains }) => chains),
		sources: new Map([...brokenRules.sources, ...outcomes.flatMap(({ sources }) => [...sources])]),
		baseSources: new Map(outcomes.flatMap(({ baseSources }) => [...baseSources])),
		formerSources: new Map(outcomes.flatMap(({ formerSources }) => [...formerSources]))
	};
}
function leaveOutSuppressed({ opened, outcome }) {
	const diagnostics = outcome.diagnostics.filter((diagnostic) => !isSuppressed(diagnostic));
	return {
		opened,
		outcome: {
			...outcome,
			diagnostics
		}
	};
}
function isSuppressed({ suppression }) {
	return suppression !== void 0;
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

// src/session/acceptance-before.ts
async function readAcceptanceBefore(workspace, { project, selected: { changedInputs }, governance: { isOfHead } }) {
	const { config } = project.project;
	const changed = changedInputs.filter(project.isInput);
	const snapshot = workspace.base?.snapshot ?? null;
	const files = snapshot && isOfHead && changed.length > 0 ? await openSnapshotFiles(snapshot) : null;
	const isConfigured = changed.some((path) => !isAcceptancePath(path));
	return {
		forbidsOwn: !((files !== null && isConfigured ? await readPolicy(files, config) : config.allowsOwnSuppressions) ?? isOfHead),
		...files !== null && changed.some(isAcceptancePath) ? { acceptance: await readOrNone(() => readAcceptance(config, files.readText)) } : {}
	};
}
async function readOrNone(read) {
	try {
		return await read() ?? {};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {};
	}
}
async function readPolicy(files, { source, allowsOwnSuppressions }) {
	if (source === null || !files.entries.has(source)) return allowsOwnSuppressions;
	try {
		const stack = await readStack(source, {
			read: files.readText,
			findPackage: async () => void 0,
			importDefault: refuse,
			readPluginPreset: refuse
		});
		return documentsOf(stack).map(({ value }) => getAt(value, "/suppressions/ownFindings")).findLast((allowed) => typeof allowed === "boolean");
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return allowsOwnSuppressions;
	}
}
function refuse() {
	return Promise.reject(new UserError("config-extends", [{ message: "This is code" }]));
}

// src/session/project-files.ts
async function openProjectFiles({ workspace, project, selected, governance, account, tracesChains }) {
	const { changes, formerPaths } = selected;
	const own = selected.members.get(project) ?? [];
	const head = readSeeds(workspace.head, own, account);
	if (changes === void 0) {
		const { allowsOwnSuppressions = governance.isOfHead } = project.project.config;
		return {
			head,
			ignoresComments: !allowsOwnSuppressions && !governance.isOfHead
		};
	}
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
			tracesChains,
			...await readAcceptanceBefore(workspace, {
				project,
				selected,
				governance
			})
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

// src/session/tell-baselines.ts
function tellBaselines({ requestedPaths }, { judged, selected, account }) {
	const projects = judged.filter(({ opened }) => opened.project.acceptance?.baseline !== void 0);
	if (projects.length === 0) return void 0;
	const isComplete = requestedPaths.length === 0 && account.failed.length === 0 && projects.every(({ opened, outcome }) => selected.everySeedOf.has(opened) && !outcome.hasCrashed);
	return {
		paths: projects.map(({ opened }) => baselinePathOf(opened.project.config)).toSorted(),
		goneCount: isComplete ? projects.reduce((sum, project) => sum + countEntries(listGone(project)), 0) : null
	};
}
function listGone({ opened, outcome }) {
	const { rules } = opened.project.config;
	return outcome.unmatched.filter(({ rule }) => {
		const setting = rules.get(rule);
		return !(setting?.level === "off" && setting.source === "--rule");
	});
}

// src/session/lint-workspace.ts
async function lintWorkspace(workspace, request) {
	return withJudge(workspace, request, async (judge) => (await judge(workspace)).toRun());
}
async function withJudge(workspace, request, use) {
	const files = await openSnapshotFiles(workspace.head);
	const source = await openRuleSource(workspace, files, request);
	try {
		return await use(await openJudge(source, workspace, {
			files,
			request
		}));
	} finally {
		source.close();
	}
}
async function openJudge(source, workspace, { files, request }) {
	const options = {
		today: request.today ?? workspace.today,
		levels: request.levels ?? /* @__PURE__ */ new Map(),
		times: request.times,
		trial: request.trial
	};
	const { isAll = false, tracesChains = false, remedies } = request;
	const governance = await govern(workspace, source, options);
	if (request.trial !== void 0) request.onTried?.(findTried(governance.projects, request.trial, workspace.base !== null));
	if (request.rules !== void 0) collectRules(governance.projects, request.rules);
	const subject = {
		files,
		governance,
		isAll,
		tracesChains
	};
	return async (state) => {
		const { judged, selected, account } = await judgeProjects(state, subject);
		let reported = isAll ? judged : judged.map((each) => keepConcerned(each, selected));
		for (const base of state.otherBases) {
			const other = await judgeProjects({
				...state,
				base
			}, subject);
			reported = keepIntroduced(reported, other.judged);
			joinFailures(account, other.account);
		}
		return {
			projects: reported,
			async toRun() {
				const { isCodeAllowed = true } = request;
				const judgement = {
					files,
					source,
					options,
					isCodeAllowed,
					selected,
					judged
				};
				return joinRun(state, await resolveAll(reported, remedies), {
					account,
					ruleChange: await findRuleChange(state, judgement),
					brokenRules: await reportBrokenRules(listBroken(governance), source.files.readText),
					count: selected.count,
					seedCount: [...selected.members.values()].flat().length,
					baseline: tellBaselines(state, {
						judged,
						selected,
						account
					}),
					ratchet: request.ratchets === true ? findGrowth(state, judged) : void 0
				});
			}
		};
	};
}
async function resolveAll(projects, wanted) {
	if (wanted === void 0) return projects.map(({ opened, outcome }) => ({
		opened,
		outcome: withoutMends(outcome)
	}));
	const { resolveRemedies } = await import("./engine-fix-resolve-remedies.js");
	return Promise.all(projects.map(async ({ opened, outcome }) => {
		return {
			opened,
			outcome: await resolveRemedies(outcome, wanted)
		};
	}));
}
function listBroken({ projects }) {
	const byPath = projects.flatMap(({ brokenRules }) => brokenRules.map((broken) => [broken.path, broken]));
	return [...new Map(byPath).values()];
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

export { withJudge as n, listGone as r, lintWorkspace as t };