import { t as withUserErrors } from "./session-errors.js";
import { s as withoutHangs } from "./session-requested-paths.js";
import { t as openWorkspace } from "./session-workspace.js";

// src/session/with-workspace.ts
async function withWorkspace(request, loadTask) {
	return withUserErrors(() => withoutHangs(async ({ hangs, onHang }) => {
		const opening = openWorkspace(request);
		opening.catch(() => void 0);
		const task = await loadTask();
		const workspace = await opening;
		onHang(() => workspace.close());
		try {
			return await task(workspace, {
				...request,
				hangs
			});
		} finally {
			workspace.close();
		}
	}));
}

export { withWorkspace as t };