import { n as fixInPasses, t as toFixPolicy } from "./engine-fix-policy.js";
import { Z as compareText, c as withJudge } from "./lint.js";
import { n as rememberReads, t as overlay } from "./session-overlay.js";

// src/session/fix-workspace.ts
async function fixWorkspace(workspace, request) {
	const read = rememberReads(workspace);
	const { isAll = false, takesSuggestions: isUnsafe = false } = request;
	const findObstacle = await createObstacleTest(workspace);
	const policy = {
		...toFixPolicy({
			isAll,
			isUnsafe
		}),
		findObstacle
	};
	return withJudge(read, request, async (judge) => {
		const fixed = await fixInPasses(async (files) => {
			const state = await judge(overlay(read, files));
			return {
				state,
				judged: state.projects.map(toJudged)
			};
		}, policy);
		return toFixedRun(await fixed.judgement.state.toRun(), fixed);
	});
}
function toJudged({ opened, outcome }) {
	return {
		rules: opened.project.rules,
		outcome
	};
}
async function createObstacleTest({ head }) {
	if (head.kind !== "worktree") return () => void 0;
	const absent = (await head.list()).filter(({ kind, oid }) => kind === "file" && oid !== null);
	const paths = new Set(absent.map(({ path }) => path));
	return (path) => paths.has(path) ? `\`${path}\` is left out of this sparse checkout` : void 0;
}
function toFixedRun(run, { files, made, left }) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of made.flatMap(({ paths }) => [...paths])) counts.set(path, (counts.get(path) ?? 0) + 1);
	return {
		run,
		files: [...files].map(([path, bytes]) => ({
			path,
			...bytes,
			fixedCount: counts.get(path) ?? 0
		})).toSorted((a, b) => compareText(a.path, b.path)),
		fixedCount: made.length,
		left: left.map(({ diagnostic: { rule, path }, reason }) => ({
			rule,
			path,
			reason
		}))
	};
}

export { fixWorkspace };