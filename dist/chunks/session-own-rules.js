import { Nn as UserError, vn as withUserErrors, z as pageOf } from "./lint.js";
import { t as openProjectAt } from "./session-project-at.js";

// src/session/own-rules.ts
const WITHOUT_CHECKOUT = /* @__PURE__ */ new Set([
	"git-not-a-repository",
	"git-git-missing",
	"no-worktree"
]);
async function findOwnRules(place) {
	return await readProject(place, readOwnRules) ?? [];
}
async function readProject(place, read) {
	try {
		return await withUserErrors(async () => {
			const { workspace, opened } = await openProjectAt(place);
			workspace.close();
			return read(opened);
		});
	} catch (error) {
		if (error instanceof UserError && WITHOUT_CHECKOUT.has(error.code)) return void 0;
		throw error;
	}
}
function readOwnRules({ project: { config, rules } }) {
	return rules.filter(({ meta }) => pageOf(meta.id) === void 0).map(({ meta, scope }) => ({
		meta: toWhole(meta),
		scope,
		configPath: config.source ?? "",
		level: config.rules.get(meta.id)?.level ?? "off"
	}));
}
function toWhole(meta) {
	const { summary, why, remedy } = meta.docs;
	const docs = {
		summary: toText(summary),
		why: toText(why),
		remedy: toText(remedy)
	};
	return {
		...meta,
		since: toText(meta.since),
		docs: {
			...meta.docs,
			...docs
		}
	};
}
function toText(value) {
	return typeof value === "string" ? value : "";
}

export { readProject as n, toWhole as r, findOwnRules as t };