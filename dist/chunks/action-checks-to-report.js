import { i as findObjectId } from "./action-checks-pace.js";
import { Dr as showInvisibleInLine, Kn as markdownWithin, Or as cutTo, Xn as toInertMarkdown, Yn as toCodeSpan, er as sayOutcome, ir as outcomeOf, or as toRemarks, sr as toShortMessage, yr as sayNumber } from "./lint.js";
import { STATUS_CODES } from "node:http";
import { createHash } from "node:crypto";

// src/action/checks/fault.ts
const OWN_FAULT = {
	kind: "passing",
	reason: "seedlint failed for a reason of its own: the stack is in the log",
	waitMs: void 0
};
const TOO_LATE = {
	kind: "passing",
	reason: "GitHub took too long",
	waitMs: void 0
};
var UnexpectedAnswer = class extends Error {};
const SECONDARY_LIMIT_MS = 6e4;
const REFUSALS = /* @__PURE__ */ new Set([
	401,
	403,
	404,
	410,
	451
]);
const INVALID = /* @__PURE__ */ new Set([
	400,
	413,
	422
]);
function toFault(error, nowMs) {
	if (error instanceof UnexpectedAnswer) return {
		kind: "passing",
		reason: "GitHub answered something unexpected",
		waitMs: void 0
	};
	const status = propertyOf$1(error, "status");
	if (typeof status !== "number") throw error;
	const headers = findHeaders(error);
	const reason = sayReason(error, status, headers);
	if (isLimit(status, headers, error)) return {
		kind: "passing",
		reason,
		waitMs: readWait(headers, nowMs) ?? SECONDARY_LIMIT_MS
	};
	if (REFUSALS.has(status)) return {
		kind: "refused",
		reason,
		waitMs: void 0
	};
	if (INVALID.has(status)) return {
		kind: "invalid",
		reason,
		waitMs: void 0
	};
	return {
		kind: "passing",
		reason,
		waitMs: readWait(headers, nowMs)
	};
}
function sayReason(error, status, headers) {
	if (headers !== void 0) return `GitHub answered ${status} ${STATUS_CODES[status] ?? ""}`.trim();
	const { name, code } = findCause(error);
	return `GitHub did not answer (${name === "TimeoutError" || name === "AbortError" ? "in time" : code ?? "no connection"})`;
}
function findCause(error) {
	const cause = propertyOf$1(error, "cause");
	const code = propertyOf$1(propertyOf$1(cause, "cause"), "code") ?? propertyOf$1(cause, "code");
	const isCode = typeof code === "string" && /^[A-Z_]{3,40}$/.test(code);
	return {
		name: propertyOf$1(cause, "name"),
		code: isCode ? code : void 0
	};
}
function isLimit(status, headers, error) {
	if (status === 429) return true;
	const isTold = headers?.["retry-after"] !== void 0 || headers?.["x-ratelimit-remaining"] === "0";
	const message = error instanceof Error ? error.message : "";
	return status === 403 && (isTold || /rate limit|abuse detection/i.test(message));
}
function readWait(headers, nowMs) {
	const seconds = toNumber(headers?.["retry-after"]);
	if (seconds !== void 0) return seconds * 1e3;
	const resetSeconds = toNumber(headers?.["x-ratelimit-reset"]);
	const isUsedUp = headers?.["x-ratelimit-remaining"] === "0";
	if (resetSeconds === void 0 || !isUsedUp) return void 0;
	return Math.max(0, resetSeconds * 1e3 - nowMs);
}
function toNumber(value) {
	return typeof value === "string" && /^\d{1,12}$/.test(value) ? Number(value) : void 0;
}
function findHeaders(error) {
	const headers = propertyOf$1(propertyOf$1(error, "response"), "headers");
	return typeof headers === "object" && headers !== null ? headers : void 0;
}
function propertyOf$1(value, key) {
	if (typeof value !== "object" || value === null) return void 0;
	return value[key];
}

// src/action/checks/github-client.ts
const silent = () => {};
async function openClient({ token, repository, timeoutMs }) {
	const { getOctokit } = await import("./actions-github-github.js");
	const log = {
		debug: silent,
		info: silent,
		warn: silent,
		error: silent
	};
	const { request, graphql } = getOctokit(token, { log });
	const [owner = "", repo = ""] = repository.split("/");
	const once = () => ({ request: {
		log,
		signal: AbortSignal.timeout(timeoutMs()),
		redirect: "error"
	} });
	return {
		request,
		graphql,
		once,
		common: () => ({
			owner,
			repo,
			...once()
		})
	};
}
function readItems(value) {
	if (Array.isArray(value)) return value;
	throw new UnexpectedAnswer("GitHub answered something else than a list");
}
function propertyOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}

// src/action/checks/check-report.ts
function keyOf(annotation) {
	const { path, start_line, end_line, start_column, end_column } = annotation;
	const { annotation_level, title, message } = annotation;
	const place = [
		path,
		start_line,
		end_line,
		start_column ?? null,
		end_column ?? null
	];
	const words = [title, message].map((text) => text.replaceAll(/\s+/gu, " ").trim());
	return JSON.stringify([
		...place,
		annotation_level,
		...words
	]);
}

// src/action/checks/draw-summary.ts
const TEXT_LIMIT = 200;
const BASIS_LIMIT = 500;
function drawSummary({ run, basis, options }, hiddenCount) {
	const hidden = hiddenCount > 0 ? `${sayNumber(hiddenCount)} more are not annotated.\n\n` : "";
	const intro = `${toInertMarkdown(cutTo(basis, BASIS_LIMIT))}\n\n${hidden}`;
	const maxBytes = 59535 - Buffer.byteLength(intro);
	return `${intro}${markdownWithin(run, options, maxBytes)}`;
}
function withRefused(summary, refused) {
	if (refused.length === 0) return summary;
	let list = "";
	let hiddenCount = 0;
	for (const item of refused.map(drawRefused)) if (Buffer.byteLength(list + item) <= 5900 && hiddenCount === 0) list += item;
	else hiddenCount += 1;
	const more = hiddenCount > 0 ? `\n${hiddenCount} more.\n` : "";
	return `${summary}\n### Not taken as annotations\n\n${list}${more}`;
}
function drawRefused({ path, start_line, message }) {
	return `- ${`${toCodeSpan(cutTo(path, TEXT_LIMIT))} line ${start_line}`}: ${toInertMarkdown(cutTo(message, TEXT_LIMIT))}\n`;
}

// src/action/checks/take-steps.ts
const MAX_REFUSALS = 24;
async function takeSteps(task, { pace, clock }) {
	let state = task.unknown;
	let isKnown = false;
	let refusalCount = 0;
	while (pace.requestMs > 0) {
		let step;
		try {
			if (!isKnown) {
				const read = await task.read(state);
				if (read === void 0) return { kind: "passed-by" };
				state = read;
				isKnown = true;
			}
			step = task.plan(state);
			if (step === void 0) return {
				kind: "done",
				state
			};
			state = await task.take(state, step);
		} catch (error) {
			const fault = toFault(error, clock.nowMs());
			if (fault.kind === "passing") {
				if (!await pace.outlast(fault)) return {
					kind: "failed",
					fault
				};
				isKnown = false;
				continue;
			}
			refusalCount += 1;
			const next = step && task.afterRefusal(state, step, fault.kind);
			if (next === void 0 || refusalCount > MAX_REFUSALS) return {
				kind: "failed",
				fault
			};
			state = next;
		}
	}
	return {
		kind: "failed",
		fault: TOO_LATE
	};
}

// src/action/checks/identify-check.ts
const NAME_LIMIT = 150;
const FIRST_STEP = /^__(?!.*_\d+$)/;
function identifyCheck(environment, inputs) {
	const of = (name) => environment[`GITHUB_${name}`] ?? "";
	const step = of("ACTION");
	const details = [
		of("EVENT_NAME"),
		FIRST_STEP.test(step) ? "" : step,
		...scopeOf(inputs)
	];
	const job = [of("WORKFLOW"), of("JOB")].filter((part) => part !== "").join(" / ");
	const list = details.filter((part) => part !== "").join(", ");
	const name = `${["seedlint", job].filter((part) => part !== "").join(": ")}${list === "" ? "" : ` (${list})`}`;
	const policy = inputs.ratchets ? ["ratchet"] : [];
	const key = JSON.stringify([
		job,
		details,
		inputs.base,
		inputs.maxWarnings,
		inputs.quiet,
		...policy
	]);
	return {
		name: cutTo(showInvisibleInLine(name), NAME_LIMIT),
		externalId: `seedlint:${createHash("sha256").update(key).digest("hex").slice(0, 32)}`
	};
}
function scopeOf({ workingDirectory, configPath = "", paths, isAll, failOn, levels }) {
	const settings = [
		...Array.from(levels, ([rule, level]) => `${rule}:${level}`),
		isAll ? "all" : "",
		failOn === "error" ? "" : `fail-on ${failOn}`
	];
	return [
		workingDirectory,
		configPath,
		...paths,
		...settings
	];
}

// src/action/checks/to-annotations.ts
const LEVELS = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
function toAnnotations(run, options) {
	const annotations = [...run.failed.map((file) => toFailedAnnotation(file, options.tool.name)), ...toRemarks(run, options).map(toAnnotation)];
	return [...new Map(annotations.map((each) => [keyOf(each), each])).values()];
}
function toFailedAnnotation({ path, reason }, title) {
	return {
		path,
		start_line: 1,
		end_line: 1,
		annotation_level: "failure",
		title,
		message: `The seed could not be judged: ${toShortMessage(reason)}`
	};
}
function toAnnotation({ path, range, severity, title, message }) {
	const { start, end } = range;
	const endsBefore = end.column === 1 && end.line > start.line;
	const isOneLine = start.line === end.line;
	return {
		path,
		start_line: start.line,
		end_line: endsBefore ? end.line - 1 : end.line,
		...isOneLine ? {
			start_column: start.column,
			end_column: end.column
		} : {},
		annotation_level: LEVELS[severity],
		title,
		message
	};
}

// src/action/checks/to-report.ts
const TITLE_LIMIT = 255;
const ANNOTATION_LIMIT = 500;
function toReport(judged, setting) {
	const { run, conclusion, options } = judged;
	const annotations = toAnnotations(run, options);
	return {
		...identifyCheck(setting.environment, setting.inputs),
		headSha: findShownCommit(run, setting.context),
		detailsUrl: findDetailsUrl(setting),
		conclusion: conclusion === "error" ? "failure" : conclusion,
		title: cutTo(sayTitle(judged), TITLE_LIMIT),
		summary: drawSummary(judged, annotations.length - ANNOTATION_LIMIT),
		annotations: annotations.slice(0, ANNOTATION_LIMIT)
	};
}
function sayTitle({ run, conclusion, options }) {
	const outcome = sayOutcome(run, options);
	return conclusion === "error" && outcomeOf(run, options) !== "unjudged" ? `A report could not be written: ${outcome}` : outcome;
}
function findShownCommit({ head: { oid } }, context) {
	return (oid === (context.name === "pull_request_target" ? findObjectId(context, "/pull_request/merge_commit_sha") : context.sha) ? findObjectId(context, "/pull_request/head/sha") : void 0) ?? oid ?? context.sha;
}
function findDetailsUrl({ context, environment }) {
	const runId = environment["GITHUB_RUN_ID"];
	if (context.repositoryUrl === void 0 || runId === void 0) return void 0;
	return `${context.repositoryUrl}/actions/runs/${encodeURIComponent(runId)}`;
}

export { withRefused as a, propertyOf as c, UnexpectedAnswer as d, toFault as f, takeSteps as i, readItems as l, toReport as n, keyOf as o, identifyCheck as r, openClient as s, findShownCommit as t, OWN_FAULT as u };