import { n as governingConfigs } from "./config-find-config.js";
import { d as createCodeGate, n as refuseMissingPaths, r as openProject, t as openSnapshotFiles } from "./session-snapshot-files.js";
import { a as toRequestedPaths } from "./session-requested-paths.js";
import { t as openWorkspace } from "./session-workspace.js";

// src/session/project-at.ts
async function openProjectAt({ cwd, configPath, environment, file }) {
	const workspace = await openWorkspace({
		cwd,
		paths: file === void 0 ? [] : [file],
		head: { kind: "worktree" },
		...environment === void 0 ? {} : { environment }
	});
	try {
		const { root, today } = workspace;
		const files = await openSnapshotFiles(workspace.head);
		refuseMissingPaths(workspace, files);
		const toPaths = (paths) => toRequestedPaths(root ?? cwd, cwd, paths);
		const [path = ""] = toPaths([file ?? "."]);
		const place = file === void 0 ? `${path}/\0`.replace(/^\//, "") : path;
		const chosen = configPath === void 0 ? void 0 : toPaths([configPath])[0];
		const source = {
			readText: files.readText,
			listPaths: () => files.entries.keys(),
			root,
			gate: createCodeGate(workspace, files, true)
		};
		const found = chosen ?? governingConfigs(files.entries.keys())(place);
		return {
			workspace,
			files,
			opened: await openProject(found, source, {
				today,
				levels: /* @__PURE__ */ new Map()
			}),
			path
		};
	} catch (error) {
		workspace.close();
		throw error;
	}
}

export { openProjectAt as t };