import { Nn as UserError, b as refuseMissingPaths, cn as openWorkspace, dn as findConfigPath, k as openProject, mn as withoutHangs, un as toRequestedPaths, w as createCodeGate, y as openSnapshotFiles } from "./lint.js";
import { posix } from "node:path";

// src/session/project-at.ts
async function openProjectAt(request) {
	return withoutHangs((attempt) => openOnce(request, attempt));
}
async function openOnce({ cwd, configPath, environment, file }, { hangs, onHang }) {
	const workspace = await openWorkspace({
		cwd,
		paths: file === void 0 ? [] : [file],
		head: { kind: "worktree" },
		...environment === void 0 ? {} : { environment }
	});
	onHang(() => workspace.close());
	try {
		const { root, today } = workspace;
		const files = await openSnapshotFiles(workspace.head);
		refuseMissingPaths(workspace, files);
		const toPaths = (paths) => toRequestedPaths(root ?? cwd, cwd, paths);
		const [path = ""] = toPaths([file ?? "."]);
		const folder = file === void 0 ? path : posix.dirname(path);
		const chosen = configPath === void 0 ? void 0 : toPaths([configPath])[0];
		const source = {
			readText: files.readText,
			listPaths: () => files.entries.keys(),
			root,
			gate: createCodeGate(workspace, files, true),
			hangs
		};
		const found = chosen ?? findConfigPath(files.entries.keys(), folder) ?? null;
		const opened = await openProject(found, source, {
			today,
			levels: /* @__PURE__ */ new Map()
		});
		refuseBroken(opened);
		return {
			workspace,
			files,
			opened,
			path
		};
	} catch (error) {
		workspace.close();
		throw error;
	}
}
function refuseBroken({ brokenRules: [broken, ...others] }) {
	if (broken === void 0) return;
	const [first, ...rest] = broken.error.problems;
	if (first === void 0) return;
	const more = others.flatMap(({ error: { problems } }) => problems);
	throw new UserError(broken.error.code, [
		first,
		...rest,
		...more
	], broken.error);
}

export { openProjectAt as t };