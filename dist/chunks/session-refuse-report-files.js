import { a as openRepository, f as indexSnapshot, x as GitError } from "./git.js";
import { t as UserError } from "./sdk-user-error.js";
import { i as startFolderOf, r as locationOf } from "./session-requested-paths.js";
import { existsSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

// src/session/refuse-report-files.ts
async function refuseReportFiles(files, { cwd, environment }) {
	const problems = [];
	for (const file of files) {
		const owner = await findOwner(resolve(cwd, file), environment);
		if (owner === void 0) continue;
		const message = `The report would be written over ${owner}`;
		problems.push({
			message,
			place: { path: file },
			hint: "Name another file."
		});
	}
	const [first, ...others] = problems;
	if (first !== void 0) throw new UserError("report-unwritable", [first, ...others]);
}
async function findOwner(path, environment) {
	const locations = [locationOf(path), ...existsSync(path) ? [realpathSync(path)] : []];
	if (locations.some((location) => /[\\/]\.git(?:[\\/]|$)/i.test(location))) return "what git keeps in `.git`";
	for (const location of locations) if (await isTracked(location, environment)) return "a file that git tracks";
}
async function isTracked(location, environment) {
	if (!existsSync(location)) return false;
	try {
		const repository = await openRepository(startFolderOf(location, [".."]), { environment });
		try {
			const { root } = repository;
			if (root === null) return false;
			const path = relative(realpathSync(root), location).split(sep).join("/");
			return (await indexSnapshot(repository).list()).some((entry) => entry.path === path);
		} finally {
			repository.close();
		}
	} catch (error) {
		if (error instanceof GitError) return false;
		throw error;
	}
}

export { refuseReportFiles as t };