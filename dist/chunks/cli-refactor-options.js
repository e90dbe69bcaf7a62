import { Fn as loadDiff, Nn as UserError, Un as escapeTerminalLine, _r as count, sn as withWorkspace, yr as sayNumber } from "./lint.js";
import { t as isInteractive } from "./cli-is-interactive.js";
import { n as rememberReads } from "./session-overlay.js";
import { statSync } from "node:fs";
import { join } from "node:path";

// src/session/refactor.ts
async function prepareRefactoring(request, refactor) {
	return withWorkspace({
		...request,
		paths: []
	}, async () => {
		const parts = await loadParts();
		return async (workspace, judged) => {
			const restored = request.isToWrite ? await parts.recoverWrites(workspace) : [];
			return {
				...await prepare(workspace, {
					asked: {
						request: judged,
						collection: request.collection
					},
					refactor,
					parts
				}),
				restored
			};
		};
	});
}
async function prepare(workspace, { asked: { request, collection }, refactor, parts }) {
	const read = rememberReads(workspace);
	const corpora = await parts.readCorpora(read, request);
	const found = parts.findRecords(corpora.corpora, refactor.ids, collection);
	const plan = refactor.plan(found, corpora);
	await parts.refuseIgnored(workspace, plan.moves.values());
	const seeds = await parts.writePlan(found.corpus, plan, (path) => corpora.bytes.get(path));
	refuseAbsent(seeds, corpora);
	const renamed = refactor.renamed && {
		...refactor.renamed,
		corpus: found.corpus,
		collection: found.collectionOf(refactor.renamed.id)
	};
	const accepted = renamed ? await parts.renameSuppressions(read, renamed) : [];
	const replacements = toReplacements([...seeds, ...accepted], workspace);
	const formerPaths = new Map([...plan.moves].map(([path, moved]) => [moved, path]));
	const outcome = await parts.judgeRefactoring(read, request, {
		replacements,
		formerPaths
	});
	const known = renamed ? await parts.renameBaseline(read, renamed, outcome) : [];
	const files = [
		...seeds,
		...accepted,
		...known
	].toSorted((a, b) => a.path < b.path ? -1 : 1);
	const all = toReplacements(files, workspace);
	const after = parts.changeWorkspace(workspace, all).head;
	return {
		title: plan.title,
		files,
		notes: [...plan.notes, ...outcome.notes],
		mentions: renamed ? await parts.listMentions(after, renamed.id) : [],
		write: () => parts.writeFiles(workspace, all)
	};
}
async function loadParts() {
	const [changed, judging, mentions, reading, ignored, accepted, writing, finding, planning] = await Promise.all([
		import("./session-changed-workspace.js"),
		import("./session-judge-refactoring.js"),
		import("./session-list-mentions.js"),
		import("./session-read-corpora.js"),
		import("./session-refuse-ignored.js"),
		import("./session-rename-accepted.js"),
		import("./session-write-files.js"),
		import("./engine-refactor-find-record.js"),
		import("./engine-refactor-write-plan.js")
	]);
	return {
		...changed,
		...judging,
		...mentions,
		...reading,
		...ignored,
		...accepted,
		...writing,
		...finding,
		...planning
	};
}
function refuseAbsent(files, { isAbsent }) {
	const [first, ...others] = files.map(({ path, formerPath = path }) => formerPath).filter(isAbsent).map((path) => ({
		message: "The seed is left out of this sparse checkout, so there is no file to write",
		place: { path },
		hint: "Add it: `git sparse-checkout add`."
	}));
	if (first !== void 0) throw new UserError("seed-not-checked-out", [first, ...others]);
}
function toReplacements(files, { root }) {
	return files.flatMap(({ path, formerPath, before, after }) => {
		if (formerPath === void 0) return [{
			path,
			before,
			after
		}];
		const mode = statSync(join(root ?? "", formerPath)).mode & 511;
		return [{
			path: formerPath,
			before,
			after: null
		}, {
			path,
			before: null,
			after,
			mode
		}];
	});
}

// src/cli/carry-out.ts
const LIMIT = 10;
async function carryOut({ stdout, stderr }, refactoring, { mode, formerId }) {
	const { files, title } = refactoring;
	const say = (lines) => stderr.write(lines.map((line) => `${escapeTerminalLine(line)}\n`).join(""));
	const diff = (await loadDiff())(files);
	await stdout.write(mode === "ask" ? escapeLines(diff) : diff);
	await say([...sayRestored(refactoring), ...sayNotes(refactoring, formerId)]);
	if (files.length === 0) {
		await say(["Nothing is to be changed"]);
		return 0;
	}
	const size = count(files.length, "file");
	if (mode === "dry-run") {
		await say([`${title}: would change ${size}`]);
		return 0;
	}
	if (mode === "show") throw needsYes();
	if (mode === "ask" && !await confirm(`${title} in ${size}?`)) {
		await say(["Nothing was written"]);
		return 0;
	}
	await refactoring.write();
	await say([`${title}: changed ${size}`]);
	return 0;
}
function escapeLines(text) {
	return text.split("\n").map(escapeTerminalLine).join("\n");
}
async function confirm(question) {
	return await (await import("./clack-prompts.js")).confirm({ message: escapeTerminalLine(question) }) === true;
}
function needsYes() {
	return new UserError("usage", [{
		message: "Nothing was written: here is no terminal to ask in",
		hint: "Give --yes to write what the diff shows, --dry-run to see it alone."
	}]);
}
function sayRestored({ restored }) {
	return cut(restored.map((path) => `Put back, since a run that wrote it was killed: ${path}`));
}
function sayNotes({ notes, mentions }, formerId) {
	if (mentions.length === 0 || formerId === void 0) return notes.map(toNote);
	const fileCount = new Set(mentions.map(({ path }) => path)).size;
	return [
		...notes.map(toNote),
		`Note: \`${formerId}\` is also mentioned in ${count(fileCount, "file")}; left as it is there:`,
		...cut(mentions.map(({ path, line, column }) => `  ${path}:${line}:${column}`))
	];
}
const toNote = (note) => `Note: ${note}`;
function cut(lines) {
	const rest = lines.length - LIMIT;
	return rest > 0 ? [...lines.slice(0, LIMIT), `  … and ${sayNumber(rest)} more`] : lines;
}

// src/cli/refactor-options.ts
function toRefactorMode({ yes, dryRun }, terminal) {
	if (yes && dryRun) throw new UserError("usage", [{
		message: "--yes and --dry-run contradict each other",
		hint: "Give --yes to write, --dry-run to see what it would write."
	}]);
	if (dryRun) return "dry-run";
	if (yes) return "write";
	return isInteractive(terminal) ? "ask" : "show";
}
function toRefactorRequest({ cwd, environment }, { collection, config, git }, mode) {
	return {
		cwd,
		environment,
		collection,
		head: { kind: git ? "worktree" : "folder" },
		isToWrite: mode === "write" || mode === "ask",
		...config === void 0 ? {} : { configPath: config }
	};
}

export { prepareRefactoring as i, toRefactorRequest as n, carryOut as r, toRefactorMode as t };