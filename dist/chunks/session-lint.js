import { t as withWorkspace } from "./session-with-workspace.js";

// src/session/lint.ts
async function lint(request) {
	return withWorkspace(request, async () => (await import("./session-lint-workspace2.js")).lintWorkspace);
}

export { lint as t };