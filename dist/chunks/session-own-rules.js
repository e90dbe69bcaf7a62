import { t as UserError } from "./sdk-user-error.js";
import { c as pageOf } from "./session-snapshot-files.js";
import { n as withUserErrors } from "./session-workspace.js";
import { t as openProjectAt } from "./session-project-at.js";

// src/session/own-rules.ts
const WITHOUT_CHECKOUT = /* @__PURE__ */ new Set([
	"git-not-a-repository",
	"git-git-missing",
	"no-worktree"
]);
async function findOwnRules(place) {
	try {
		return await withUserErrors(() => readOwnRules(place));
	} catch (error) {
		if (error instanceof UserError && WITHOUT_CHECKOUT.has(error.code)) return [];
		throw error;
	}
}
async function readOwnRules(place) {
	const { workspace, opened } = await openProjectAt(place);
	try {
		const { config, rules } = opened.project;
		return rules.filter(({ meta }) => pageOf(meta.id) === void 0).map(({ meta, scope }) => ({
			meta: toWhole(meta),
			scope,
			configPath: config.source ?? "",
			level: config.rules.get(meta.id)?.level ?? "off"
		}));
	} finally {
		workspace.close();
	}
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

export { findOwnRules as t };