import { n as withUserErrors, t as openWorkspace } from "./session-workspace.js";

// src/session/lint.ts
async function lint(request) {
	return withUserErrors(async () => {
		const opening = openWorkspace(request);
		opening.catch(() => void 0);
		const { lintWorkspace } = await import("./session-lint-workspace.js");
		const workspace = await opening;
		try {
			return await lintWorkspace(workspace, request);
		} finally {
			workspace.close();
		}
	});
}

export { lint as t };