import { t as UserError } from "./sdk-user-error.js";
import { t as configNames } from "./config-find-config.js";
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

// src/session/hangs.ts
const MAX_HANGS = 5;
const listeners = /* @__PURE__ */ new Set();
function reportHang(hang) {
	for (const listener of [...listeners]) listener(hang);
}
async function withoutHangs(attempt) {
	const hangs = [];
	while (hangs.length < MAX_HANGS) {
		const outcome = await tryOnce(attempt, hangs);
		if ("result" in outcome) return outcome.result;
		hangs.push(outcome.hang);
	}
	throw new UserError("rules-endless", [{
		message: `${MAX_HANGS} rules did not end in time, the last one \`${hangs.at(-1)?.file ?? ""}\``,
		hint: "Look for a loop without an end, or try each alone: `seedlint try <file>`."
	}]);
}
async function tryOnce(attempt, hangs) {
	const releases = [];
	let listener = () => void 0;
	const hung = new Promise((resolve) => {
		listener = (hang) => resolve({ hang });
	});
	listeners.add(listener);
	try {
		const onHang = (release) => void releases.push(release);
		const done = attempt({
			hangs: [...hangs],
			onHang
		}).then((result) => ({ result }));
		const outcome = await Promise.race([done, hung]);
		if ("hang" in outcome) for (const release of releases) release();
		return outcome;
	} finally {
		listeners.delete(listener);
	}
}

// src/session/requested-paths.ts
function startFolderOf(cwd, paths) {
	const [first] = paths;
	if (first === void 0) return cwd;
	let folder = resolve(cwd, first);
	while (!existsSync(folder) || !statSync(folder).isDirectory()) folder = dirname(folder);
	return folder;
}
function folderRootOf(cwd, paths) {
	for (const path of paths) refuseMissingElsewhere(cwd, path);
	const [first = cwd, ...others] = paths.map((path) => startFolderOf(cwd, [path]));
	let common = first;
	while (others.some((folder) => !isBelow(common, folder))) common = dirname(common);
	for (let folder = common;; folder = dirname(folder)) {
		if ([...configNames].some((name) => existsSync(join(folder, name)))) return folder;
		if (dirname(folder) === folder) return common;
	}
}
function refuseMissingElsewhere(cwd, path) {
	const wanted = resolve(cwd, path);
	if (existsSync(wanted) || isBelow(cwd, wanted)) return;
	const kind = /\.(?:md|markdown)$/i.test(path) ? "file" : "folder";
	throw new UserError("path-missing", [{ message: `There is no ${kind} \`${path}\`` }]);
}
function isBelow(folder, path) {
	return !relative(folder, path).startsWith("..");
}
function toRequestedPaths(root, cwd, paths) {
	return paths.map((path) => {
		const wanted = relative(realpathSync(root), locationOf(resolve(cwd, path))).split(sep).join("/");
		if (wanted !== ".." && !wanted.startsWith("../")) return wanted;
		throw new UserError("path-outside", [{
			message: `\`${path}\` is outside of ${root}`,
			hint: "Run seedlint once for each repository."
		}]);
	});
}
function locationOf(path) {
	const rest = [basename(path)];
	let existing = dirname(path);
	while (!existsSync(existing)) {
		rest.unshift(basename(existing));
		existing = dirname(existing);
	}
	return existing === path ? path : join(realpathSync(existing), ...rest);
}
function isWithin(folder, path) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

export { toRequestedPaths as a, startFolderOf as i, isWithin as n, reportHang as o, locationOf as r, withoutHangs as s, folderRootOf as t };