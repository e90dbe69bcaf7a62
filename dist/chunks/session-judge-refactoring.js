import { Nn as UserError, c as withJudge, ur as LineIndex } from "./lint.js";
import { t as changeWorkspace } from "./session-changed-workspace2.js";

// src/session/judge-refactoring.ts
const MAX_TOLD = 10;
async function judgeRefactoring(workspace, request, { replacements, formerPaths }) {
	const changed = changeWorkspace(workspace, replacements);
	const projects = await withJudge(changed, request, async (judge) => {
		return (await judge(changed)).projects;
	});
	const kept = /* @__PURE__ */ new Map();
	const found = projects.flatMap(({ opened, outcome }) => {
		const { rules, config } = opened.project;
		const { introduced, existing } = tellApart(outcome.diagnostics, formerPaths);
		kept.set(config.source, existing);
		const ofChange = new Set(rules.filter((rule) => rule.scope === "change").map(idOf));
		return introduced.map((diagnostic) => {
			return {
				diagnostic,
				isNote: ofChange.has(diagnostic.rule) || isMatterOfTaste(diagnostic),
				text: outcome.sources.get(diagnostic.path) ?? ""
			};
		});
	});
	refuse(found.filter(({ isNote }) => !isNote));
	return {
		projects,
		kept,
		notes: toNotes(found.map(({ diagnostic }) => diagnostic))
	};
}
function tellApart(diagnostics, formerPaths) {
	const gone = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics.filter(({ verdict }) => verdict === "fixed")) {
		const key = keyOf(diagnostic, diagnostic.path);
		gone.set(key, (gone.get(key) ?? 0) + 1);
	}
	const introduced = [];
	const existing = [];
	for (const diagnostic of diagnostics) {
		const { verdict, path, suppression } = diagnostic;
		if (verdict === "fixed" || suppression !== void 0) continue;
		const key = keyOf(diagnostic, formerPaths.get(path) ?? path);
		const count = verdict === "introduced" ? gone.get(key) ?? 0 : 0;
		if (count > 0) gone.set(key, count - 1);
		(verdict === "existing" || count > 0 ? existing : introduced).push(diagnostic);
	}
	return {
		introduced,
		existing
	};
}
function keyOf({ rule, messageId, pointer, severity }, path) {
	return JSON.stringify([
		path,
		rule,
		messageId,
		pointer,
		severity
	]);
}
const idOf = ({ meta }) => meta.id;
function isMatterOfTaste({ rule, severity }) {
	return severity !== "error" || rule === "supersedes-status";
}
function refuse(found) {
	const problems = found.slice(0, MAX_TOLD).map(({ diagnostic, text }) => {
		const { path, span, message, rule } = diagnostic;
		const position = new LineIndex(text).positionAt(span.start);
		return {
			message: `${message} (${rule})`,
			place: {
				path,
				...position
			}
		};
	});
	if (problems.length === 0) return;
	const rest = found.length - problems.length;
	throw new UserError("refactoring-harms", [
		{
			message: "Nothing was written, since afterwards there would be errors that are not there now",
			hint: "The places are those of the files as they would be."
		},
		...problems,
		...rest > 0 ? [{ message: `There would be ${rest} more` }] : []
	]);
}
function toNotes(diagnostics) {
	const groups = /* @__PURE__ */ new Map();
	for (const { rule, message, path } of diagnostics) {
		const said = `${message} (${rule})`;
		const paths = groups.get(said);
		if (paths === void 0) groups.set(said, [path]);
		else paths.push(path);
	}
	const notes = [...groups].map(([said, paths]) => {
		const [first = "", ...others] = paths;
		return others.length === 0 ? `${first}: ${said}` : `${first} and ${others.length} more: ${said}`;
	});
	const rest = notes.length - MAX_TOLD;
	return rest > 0 ? [...notes.slice(0, MAX_TOLD), `There are ${rest} more of these`] : notes;
}

export { judgeRefactoring };