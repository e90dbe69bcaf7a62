import { i as prepareRefactoring, n as toRefactorRequest, r as carryOut, t as toRefactorMode } from "./cli-refactor-options.js";

// src/session/rename-record.ts
async function renameRecord({ id, newId, ...request }) {
	const { planRename } = await import("./engine-refactor-plan-rename.js");
	return prepareRefactoring(request, {
		ids: [id],
		plan: (found, { paths }) => planRename(found, {
			id,
			newId,
			paths
		}),
		renamed: {
			id,
			newId
		}
	});
}

// src/cli/rename-command.ts
async function runRenameCommand(terminal, ids, options) {
	const mode = toRefactorMode(options, terminal);
	const refactoring = await renameRecord({
		...toRefactorRequest(terminal, options, mode),
		...ids
	});
	return carryOut(terminal, refactoring, {
		mode,
		formerId: ids.id
	});
}

export { runRenameCommand };