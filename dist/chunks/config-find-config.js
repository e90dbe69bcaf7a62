import { t as UserError } from "./sdk-user-error.js";
import { posix } from "node:path";

// src/config/find-config.ts
const configNames = new Set([
	"yaml",
	"yml",
	"json",
	"ts",
	"mts",
	"js",
	"mjs"
].map((extension) => `seedlint.config.${extension}`));
function isConfigPath(path) {
	return configNames.has(posix.basename(path));
}
function isCodeConfig(path) {
	return /\.[cm]?[jt]s$/.test(path);
}
function governingConfigs(paths) {
	const byFolder = /* @__PURE__ */ new Map();
	for (const path of [...paths].filter(isConfigPath).toSorted()) {
		const folder = posix.dirname(path);
		const other = byFolder.get(folder);
		if (other !== void 0) refuseTwo(other, path);
		byFolder.set(folder, path);
	}
	const known = /* @__PURE__ */ new Map();
	const find = (start) => {
		const passed = [];
		let found;
		for (let folder = start; found === void 0; folder = posix.dirname(folder)) {
			found = byFolder.get(folder) ?? known.get(folder) ?? (folder === "." ? null : void 0);
			passed.push(folder);
		}
		for (const folder of passed) known.set(folder, found);
		return found;
	};
	return (seedPath) => find(posix.dirname(seedPath));
}
function refuseTwo(first, second) {
	const message = `There are two configurations in one folder: \`${first}\` and \`${second}\``;
	throw new UserError("config-ambiguous", [{
		message,
		place: { path: second },
		hint: "Keep one of them"
	}]);
}

export { isConfigPath as i, governingConfigs as n, isCodeConfig as r, configNames as t };