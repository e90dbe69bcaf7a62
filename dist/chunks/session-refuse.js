import "./sdk.js";
import { t as UserError } from "./sdk-user-error.js";
import { t as findClosest } from "./sdk-closest.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/session/refuse.ts
const MAX_TOLD = 10;
function refuseMissingPaths({ requestedPaths, head, root }, { entries }, changes = []) {
	const known = new Set([...entries.keys(), ...changes.map(({ path }) => path)].flatMap(withFolders));
	const missing = requestedPaths.filter((path) => path !== "" && !known.has(path));
	const problems = missing.slice(0, MAX_TOLD).map((path) => {
		if (head.kind === "worktree" && existsSync(join(root ?? "", path))) return toIgnored(path);
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
function toIgnored(path) {
	return {
		message: `git ignores \`${path}\`, or has nothing to look at in it`,
		hint: "To judge files whatever git says of them: `seedlint --no-git`."
	};
}
function withFolders(path) {
	const folders = [];
	for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
	return [...folders, path];
}

export { refuseMissingPaths as t };