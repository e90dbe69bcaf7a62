import { t as UserError } from "./sdk-user-error.js";
import { i as makeTemporaryFolder } from "./git.js";
import { a as toRequestedPaths, n as isWithin } from "./session-requested-paths.js";
import { n as governingConfigs } from "./config-find-config.js";
import { d as refuseLevels, f as createCodeGate, i as isAcceptancePath, l as confineImports, m as fixedRuleIds, n as openProject, t as openSnapshotFiles } from "./session-snapshot-files.js";
import { t as listNamedFiles } from "./session-named-files.js";
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

// src/session/govern.ts
async function govern(workspace, { files, configPath: chosen, gate, isOfHead, hangs, furtherRules }, options) {
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
			gate,
			hangs,
			furtherRules
		};
		byConfig.set(configPath, await openProject(configPath, source, options));
	}
	const projects = [...byConfig.values()];
	refuseLevels(options.levels, projects.map(({ project }) => project.config), fixedRuleIds);
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
		if (isAcceptancePath(name)) return files.readText(name);
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

// src/session/stored-code.ts
const MAX_FILES = 1e3;
function openStoredCode(files, root) {
	let folder;
	return {
		gate: {
			admit: async (path) => {
				throw refusal("package-untrusted", path, {
					message: "A package that is installed is not looked at for a change that is not trusted",
					hint: "Name a file of the repository instead."
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
	const { hangs = [], trial } = request;
	const what = {
		files,
		configPath,
		hangs,
		furtherRules: trial?.kind === "file" ? [trial.path] : []
	};
	if (rules === null || !isAllowed) {
		const gate = createCodeGate(workspace, files, isAllowed);
		return {
			...what,
			gate,
			isOfHead: rules === null,
			close: () => {}
		};
	}
	const code = openStoredCode(listed, workspace.root);
	return {
		...what,
		gate: code.gate,
		isOfHead: false,
		close: () => code.close()
	};
}

export { createRequestTest as n, govern as r, openRuleSource as t };