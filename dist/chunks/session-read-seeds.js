import { t as UserError } from "./sdk-user-error.js";
import { b as objectId } from "./session-requested-paths.js";
import { t as defaultLimits } from "./seed-limits.js";
import { E as findClosest } from "./sdk.js";
import { s as toPointer } from "./sdk-pointer.js";
import { a as resolveConfig, c as documentsOf, d as listRulePaths, f as createValidator, i as implicitConfig, l as readStack, n as createImplicitMembership, p as loadValidator, r as createMembership, s as checkConfig } from "./engine-load.js";
import { r as implicitCollection } from "./config-defaults.js";
import { l as POLICY_SCHEMA } from "./config-presets.js";
import { i as compilePathPattern } from "./seed-document.js";
import { t as engineRules } from "./engine-engine-rules.js";
import { i as rules, r as pageOf } from "./session-built-in-rules.js";
import module, { createRequire } from "node:module";
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readFile } from "node:fs/promises";

// src/session/code-gate.ts
function createCodeGate(workspace, { entries }, isAllowed) {
	const admit = async (path) => {
		if (!isAllowed) throw refusal("code-untrusted", path, {
			message: "Code of a stranger's change is not run",
			hint: "Write the configuration as YAML or JSON with built-in rules, or judge it by hand."
		});
		if (workspace.root === null) throw refusal("code-in-bare-repository", path, {
			message: "Code cannot be run from a bare repository, which has no files",
			hint: "Write the configuration as YAML or JSON, or run in a checkout."
		});
		if (await workspace.isCheckedOut()) return;
		throw refusal("code-not-checked-out", path, {
			message: "Code is run only for the commit that is checked out",
			hint: "Check out the commit that is judged, or name a configuration without code by `--config`."
		});
	};
	return {
		admit,
		async locate(path) {
			await admit(path);
			const root = realpathSync(workspace.root ?? "");
			const file = join(root, path);
			const entry = entries.get(path);
			if (path === ".." || path.startsWith("../")) throw refusal("path-outside", path, { message: "The file is outside of the repository" });
			if (entry?.kind !== "file" || entry.problem !== void 0) throw refusal("code-missing", path, {
				message: `There is no such file in the ${workspace.head.kind}`,
				hint: "Code that git ignores, or does not have yet, is not run."
			});
			if (realpathSync(file) !== file || !hasContent(file, entry)) throw refusal("code-differs", path, {
				message: `The file on disk is not the one in the ${workspace.head.kind}`,
				hint: "Commit it, stage it or undo the change, so that what is run is what is judged."
			});
			return file;
		}
	};
}
function hasContent(file, { oid }) {
	if (oid === null) return true;
	const format = oid.length === 40 ? "sha1" : "sha256";
	const bytes = readFileSync(file);
	return [bytes, Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")].some((content) => objectId("blob", content, format) === oid);
}
function refusal(code, path, { message, hint }) {
	return new UserError(code, [{
		message,
		place: { path },
		...hint === void 0 ? {} : { hint }
	}]);
}

// src/session/apply-levels.ts
function applyLevels(config, levels) {
	if (levels.size === 0) return config;
	const overlay = (rules) => new Map([...rules].map(([id, setting]) => {
		const level = levels.get(id);
		return [id, level === void 0 ? setting : {
			...setting,
			level,
			source: "--rule"
		}];
	}));
	const overlayOverride = (override) => ({
		...override,
		rules: overlay(override.rules)
	});
	return {
		...config,
		rules: overlay(config.rules),
		overrides: config.overrides.map(overlayOverride),
		overridesByRule: new Map([...config.overridesByRule].map(([id, list]) => [id, list.map(overlayOverride)]))
	};
}
function refuseLevels(levels, configs, fixedIds) {
	for (const [id, level] of levels) {
		if (!configs.some(({ rules }) => rules.has(id))) throw unknownRule(id, new Map(configs.flatMap(({ rules }) => [...rules])));
		if (!fixedIds.has(id) || level === "error") continue;
		throw new UserError("rule-fixed", [{
			message: `Rule \`${id}\` is always an error`,
			hint: "The other rules cannot judge without it."
		}]);
	}
}
function unknownRule(id, rules) {
	const closest = findClosest(id, rules.keys());
	const hint = closest === void 0 ? "`seedlint rules` lists all rules." : `Did you mean \`${closest}\`?`;
	return new UserError("unknown-rule", [{
		message: `There is no rule \`${id}\``,
		hint
	}]);
}

// src/session/config-packages.ts
function createPackages(root) {
	const folders = /* @__PURE__ */ new Set();
	const base = root ?? "";
	return {
		async find(name, folder) {
			if (root === null) throw noWorktree(name);
			const file = await resolvePackage(name, join(root, folder));
			if (file === void 0) return void 0;
			const path = toPath(root, file);
			folders.add(packageFolder(path));
			return path;
		},
		own: (path) => [...folders].some((folder) => path.startsWith(folder)),
		readText: async (path) => readText(join(base, path)),
		locate: (path) => join(base, path)
	};
}
async function resolvePackage(name, folder) {
	const { createJiti } = await import("./jiti-jiti-static.js");
	const parent = pathToFileURL(join(folder, "seedlint.config.js")).href;
	const url = createJiti(parent, { fsCache: false }).esmResolve(name, { try: true });
	return url === void 0 ? void 0 : fileURLToPath(url);
}
function packageFolder(path) {
	return /^.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? `${dirname(path)}/`;
}
function toPath(root, file) {
	return relative(root, file).split(sep).join("/");
}
async function readText(file) {
	try {
		return await readFile(file, "utf8");
	} catch {
		return;
	}
}
function noWorktree(name) {
	return new UserError("config-extends", [{
		message: `The package \`${name}\` cannot be looked for in a bare repository, which has no files`,
		hint: "Extend a file of the repository instead, or run in a checkout"
	}]);
}

// src/session/load-code.ts
const DOORS = [
	"seedlint",
	"seedlint/sdk",
	"seedlint/testing"
];
async function loadCode(file, shownPath) {
	try {
		const exported = await importFile(file);
		return isRecord$1(exported) ? exported["default"] : void 0;
	} catch (error) {
		const reason = withoutFolders(error instanceof Error ? error.message : String(error));
		throw new UserError("code-failed", [{
			message: `The file could not be loaded: ${reason}`,
			place: { path: shownPath },
			hint: "It is run as an ES module and may import `seedlint/sdk`, Node's modules and its own files."
		}], error);
	}
}
async function importFile(file) {
	if (!canImportNatively(file)) return (await loadTranspiler())(file);
	registerDoors();
	return import(pathToFileURL(file).href);
}
const confined = /* @__PURE__ */ new Set();
function confineImports(folder) {
	confined.add(folder);
	return () => confined.delete(folder);
}
function withoutFolders(message) {
	return [...confined].reduce((text, folder) => text.replaceAll(`${folder}${sep}`, ""), message);
}
function hasHooks(value) {
	return "registerHooks" in value;
}
function canImportNatively(file) {
	const stripsTypes = "typescript" in process.features && process.features.typescript !== false;
	return hasHooks(module) && (stripsTypes || !/\.[cm]?ts$/.test(file));
}
let areDoorsRegistered = false;
function registerDoors() {
	if (areDoorsRegistered || !hasHooks(module)) return;
	areDoorsRegistered = true;
	const doors = new Map(doorFiles().map(([name, path]) => [name, pathToFileURL(path).href]));
	module.registerHooks({ resolve(specifier, context, next) {
		const url = doors.get(specifier);
		if (url !== void 0) return {
			url,
			shortCircuit: true
		};
		const found = next(specifier, context);
		if (isReachable(found, context)) return found;
		throw new Error(`\`${specifier}\` is neither Node's nor of the commit whose rules hold`);
	} });
}
function isReachable({ url }, { parentURL = "" }) {
	const folder = [...confined].find((path) => parentURL.startsWith(toFolderUrl(path)));
	return folder === void 0 || url.startsWith("node:") || url.startsWith(toFolderUrl(folder));
}
function toFolderUrl(folder) {
	return pathToFileURL(`${folder}${sep}`).href;
}
async function loadTranspiler() {
	const { createJiti } = await import("./jiti-jiti-static.js");
	const jiti = createJiti(import.meta.url, {
		alias: Object.fromEntries(doorFiles()),
		fsCache: false,
		moduleCache: false
	});
	return (file) => jiti.import(file);
}
function doorFiles() {
	const require = createRequire(import.meta.url);
	return DOORS.map((door) => [door, require.resolve(door)]);
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null;
}

// src/session/house-rules.ts
async function loadHouseRules(paths, locate) {
	const rules = [];
	for (const path of paths) rules.push({
		path,
		rule: toRule(await loadCode(await locate(path), path), path)
	});
	return rules;
}
function toRule(value, path) {
	const problem = findProblem(value);
	if (problem === void 0) return value;
	throw new UserError("rule-invalid", [{
		message: `The file is no rule: ${problem}`,
		place: { path },
		hint: "Its default export is what `defineRule` of `seedlint/sdk` returns."
	}]);
}
const SCOPES = /* @__PURE__ */ new Set([
	"seed",
	"corpus",
	"change"
]);
function findProblem(value) {
	if (!isRecord(value)) return "it has no default export that is an object";
	const { scope, meta, check, collect } = value;
	if (!SCOPES.has(scope)) return "`scope` is none of `seed`, `corpus` and `change`";
	if (typeof check !== "function") return "`check` is no function";
	if (scope === "corpus" && typeof collect !== "function") return "`collect` is no function";
	if (!isRecord(meta)) return "`meta` is no object";
	if (typeof meta["id"] !== "string" || !/^[a-z][a-z0-9-]*$/.test(meta["id"])) return "`meta.id` is no name in kebab case";
	if (!isRecord(meta["messages"])) return "`meta.messages` is no object";
	if (!Object.values(meta["levels"] ?? {}).every((level) => level === "info" || level === "warn")) return "`meta.levels` has a level other than `info` and `warn`";
	return isRecord(meta["docs"]) ? void 0 : "`meta.docs` is no object";
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/session/load-config.ts
const builtInCatalogue = [...rules.map(({ meta }) => ({ meta })), ...engineRules.map((meta) => ({
	meta,
	isFixed: true
}))];
async function loadConfig(path, source) {
	if (path === null) return {
		config: implicitConfig(builtInCatalogue),
		rules,
		readText: source.readText
	};
	const packages = createPackages(source.root);
	const locate = async (file) => packages.own(file) ? packages.locate(file) : source.gate.locate(file);
	const readText = (file) => packages.own(file) ? packages.readText(file) : source.readText(file);
	const stack = await readStack(path, {
		read: readText,
		importDefault: async (file) => loadCode(await locate(file), file),
		findPackage: async (name, folder) => {
			await source.gate.admit(path);
			return packages.find(name, folder);
		}
	});
	const paths = new Set(documentsOf(stack).flatMap(listRulePaths));
	const houseRules = await loadHouseRules([...paths], locate);
	const options = {
		catalogue: [...builtInCatalogue, ...houseRules.map(({ path: file, rule }) => ({
			path: file,
			meta: rule.meta
		}))],
		compilePatterns: compilePathPattern
	};
	await checkConfig(stack, options);
	return {
		config: resolveConfig(stack, options),
		rules: joinRules(houseRules),
		readText
	};
}
function joinRules(houseRules) {
	const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
	for (const { path, rule } of houseRules) {
		const { id } = rule.meta;
		if (byId.has(id)) throw new UserError("rule-id-taken", [{
			message: `The rule \`${path}\` has the id \`${id}\`, which another rule has`,
			place: { path },
			hint: "Give it an id of its own."
		}]);
		byId.set(id, rule);
	}
	return [...byId.values()].toSorted((a, b) => a.meta.id < b.meta.id ? -1 : 1);
}

// src/session/load-schemas.ts
async function loadSchemas(config, source) {
	const byPath = /* @__PURE__ */ new Map();
	const validators = /* @__PURE__ */ new Map();
	for (const collection of config.collections) {
		const path = schemaPathOf(collection, config);
		if (path === void 0) continue;
		const validator = byPath.get(path) ?? await loadSchema(path, collection, config, source);
		byPath.set(path, validator);
		validators.set(collection.name, validator);
	}
	return validators;
}
function schemaPathOf({ schema }, { directory }) {
	if (schema === void 0 || schema === "seedlint:policy") return schema;
	return posix.join(directory, schema);
}
async function loadSchema(path, collection, { placeOf }, { readText, listPaths }) {
	if (path === "seedlint:policy") {
		const { policySchema } = await import("./config-policy-schema.js");
		return createValidator(policySchema, { path });
	}
	try {
		return await loadValidator(path, readText);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const place = placeOf(toPointer([
			"collections",
			collection.name,
			"schema"
		]));
		const tell = (problem) => error.code === "schema-missing" ? tellMissing(problem, {
			path,
			place,
			listPaths
		}) : tellNamed(problem, collection, place);
		const [first, ...others] = error.problems.map(tell);
		throw first === void 0 ? error : new UserError(error.code, [first, ...others], error);
	}
}
function tellMissing({ message }, { path, place, listPaths }) {
	const meant = findClosest(path, [...listPaths()].filter((file) => /\.(?:json|ya?ml)$/.test(file)));
	return {
		message,
		hint: meant === void 0 ? "The path is relative to the folder of the configuration" : `Did you mean \`${meant}\`?`,
		...place === void 0 ? {} : { place }
	};
}
function tellNamed(problem, { name }, place) {
	if (place === void 0) return problem;
	const named = `It is the schema of \`${name}\` by ${[
		place.path,
		place.line,
		place.column
	].filter((part) => part !== void 0).join(":")}`;
	return {
		...problem,
		hint: problem.hint === void 0 ? named : `${toSentence(problem.hint)} ${named}`
	};
}
function toSentence(text) {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}

// src/session/open-project.ts
async function openProject(path, source, { today, levels, times }) {
	const inputs = /* @__PURE__ */ new Set();
	const loaded = await loadConfig(path, recordInputs(source, inputs));
	const config = applyLevels(loaded.config, levels);
	const validators = await loadSchemas(config, {
		...source,
		readText: loaded.readText
	});
	return {
		project: {
			config,
			rules: loaded.rules,
			today,
			pageOf,
			times,
			validators
		},
		memberOf: createMemberOf(config),
		readText: loaded.readText,
		inputs
	};
}
function recordInputs(source, inputs) {
	return {
		...source,
		readText: (path) => {
			inputs.add(path);
			return source.readText(path);
		},
		gate: {
			...source.gate,
			locate: (path) => {
				inputs.add(path);
				return source.gate.locate(path);
			}
		}
	};
}
function createMemberOf(config) {
	const findMembers = config.isImplicit ? createImplicitMembership(implicitCollection) : createMembership(config.collections, config.directory);
	return (path) => {
		if (config.isIgnored(path)) return void 0;
		const [member, other] = findMembers(path);
		if (member !== void 0 && other !== void 0) refuseTwo(member, other, config);
		return member;
	};
}
function refuseTwo(member, other, { placeOf, directory }) {
	const place = placeOf(toPointer([
		"collections",
		other.collection.name,
		"files"
	]));
	const names = `\`${member.collection.name}\` and \`${other.collection.name}\``;
	throw new UserError("collections-overlap", [{
		message: `Two collections claim \`${member.path}\`: ${names}`,
		...place === void 0 ? {} : { place },
		hint: `Narrow the \`files\` of one of them, or exclude the path there: \`!${pathWithin(member.path, directory)}\``
	}]);
}
function pathWithin(path, directory) {
	return directory === "" ? path : path.slice(directory.length + 1);
}

// src/session/refuse.ts
const MAX_TOLD = 10;
function refuseMissingPaths({ requestedPaths, head }, { entries }, changes = []) {
	const known = new Set([...entries.keys(), ...changes.map(({ path }) => path)].flatMap(withFolders));
	const missing = requestedPaths.filter((path) => path !== "" && !known.has(path));
	const problems = missing.slice(0, MAX_TOLD).map((path) => {
		const closest = findClosest(path, known);
		const hint = closest === void 0 ? "Files that git ignores are not looked at." : `Did you mean \`${closest}\`?`;
		return {
			message: `There is no file at \`${path}\` in the ${head.kind}`,
			hint
		};
	});
	const [first, ...others] = problems;
	if (first === void 0) return;
	const rest = missing.length - problems.length;
	const more = rest > 0 ? [{ message: `There is no file at ${rest} more paths` }] : [];
	throw new UserError("path-missing", [
		first,
		...others,
		...more
	]);
}
function withFolders(path) {
	const folders = [];
	for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
	return [...folders, path];
}

// src/session/snapshot-files.ts
const MAX_BYTES = 4194304;
async function openSnapshotFiles(snapshot) {
	const entries = new Map((await snapshot.list()).map((entry) => [entry.path, entry]));
	return {
		entries,
		async readText(path) {
			const entry = entries.get(path);
			if (entry === void 0) return void 0;
			for await (const blob of snapshot.read([entry], { maxBytes: MAX_BYTES })) {
				if (blob.problem === void 0) return decode(blob.bytes, path);
				throw unreadable(path, blob.detail);
			}
		}
	};
}
function decode(bytes, path) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw unreadable(path, "it is not UTF-8", error);
	}
}
function unreadable(path, reason, cause) {
	return new UserError("file-unreadable", [{
		message: `The file cannot be read: ${reason}`,
		place: { path }
	}], cause);
}

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

export { openProject as a, refuseLevels as c, refuseMissingPaths as i, createCodeGate as l, readSeeds as n, schemaPathOf as o, openSnapshotFiles as r, confineImports as s, newAccount as t };