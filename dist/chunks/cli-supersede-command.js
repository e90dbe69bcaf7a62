import { i as prepareRefactoring, n as toRefactorRequest, r as carryOut, t as toRefactorMode } from "./cli-refactor-options.js";

// src/session/supersede-record.ts
async function supersedeRecord({ oldId, newId, ...request }) {
	const { planSupersede } = await import("./engine-refactor-plan-supersede.js");
	return prepareRefactoring(request, {
		ids: [oldId, newId],
		plan: (found) => planSupersede(found, {
			oldId,
			newId
		})
	});
}

// src/cli/supersede-command.ts
async function runSupersedeCommand(terminal, ids, options) {
	const mode = toRefactorMode(options, terminal);
	const request = {
		...toRefactorRequest(terminal, options, mode),
		...ids
	};
	return carryOut(terminal, await supersedeRecord(request), { mode });
}

export { runSupersedeCommand };