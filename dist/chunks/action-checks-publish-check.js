import { n as findObjectId, u as say } from "./action-event.js";
import { a as toShortMessage, i as toRemarks, r as markdownWithin } from "./report.js";
import { c as sayNumber } from "./report-wording.js";
import { t as cutTo } from "./text-cut.js";
import { n as toCodeSpan, r as toInertMarkdown } from "./text-markdown.js";
import { o as outcomeOf, t as sayOutcome } from "./report-say-outcome.js";
import { r as showInvisibleInLine } from "./text-invisible.js";
import { inspect } from "node:util";
import { STATUS_CODES } from "node:http";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";

// src/action/checks/fault.ts
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

// src/action/checks/github-check-api.ts
const PAGE_SIZE$1 = 100;
const silent = () => {};
async function openCheckApi({ token, repository, timeoutMs }) {
	const { getOctokit } = await import("./actions-github-github.js");
	const log = {
		debug: silent,
		info: silent,
		warn: silent,
		error: silent
	};
	const { request } = getOctokit(token, { log });
	const [owner = "", repo = ""] = repository.split("/");
	const common = () => ({
		owner,
		repo,
		request: {
			log,
			signal: AbortSignal.timeout(timeoutMs()),
			redirect: "error"
		}
	});
	return {
		async list({ headSha: ref, name }) {
			const { data } = await request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
				...common(),
				ref,
				check_name: name,
				filter: "all",
				per_page: PAGE_SIZE$1
			});
			return readItems(propertyOf(data, "check_runs")).map(toKnownCheck);
		},
		async listAnnotations(id, page) {
			const { data } = await request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
				...common(),
				check_run_id: id,
				per_page: PAGE_SIZE$1,
				page
			});
			return readItems(data).map(toAnnotation$1);
		},
		async create(report, content) {
			const { data } = await request("POST /repos/{owner}/{repo}/check-runs", {
				...common(),
				name: report.name,
				head_sha: report.headSha,
				...toBody(report, content)
			});
			return readId(data);
		},
		async update(id, report, content) {
			const { data } = await request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
				...common(),
				check_run_id: id,
				...toBody(report, content)
			});
			return readId(data);
		}
	};
}
function toBody(report, { summary, annotations }) {
	const { externalId, detailsUrl, conclusion, title } = report;
	return {
		external_id: externalId,
		...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
		status: "completed",
		conclusion,
		completed_at: (/* @__PURE__ */ new Date()).toISOString(),
		output: {
			title,
			summary,
			annotations: [...annotations]
		}
	};
}
function toKnownCheck(value) {
	const externalId = propertyOf(value, "external_id");
	return {
		id: readId(value),
		externalId: typeof externalId === "string" ? externalId : null
	};
}
function toAnnotation$1(value) {
	const textOf = (key) => {
		const text = propertyOf(value, key);
		return typeof text === "string" ? text : "";
	};
	const column = (key) => {
		const number = propertyOf(value, key);
		return typeof number === "number" ? { [key]: number } : {};
	};
	return {
		path: textOf("path"),
		start_line: Number(propertyOf(value, "start_line")),
		end_line: Number(propertyOf(value, "end_line")),
		...column("start_column"),
		...column("end_column"),
		annotation_level: textOf("annotation_level"),
		title: textOf("title"),
		message: textOf("message")
	};
}
function readItems(value) {
	if (Array.isArray(value)) return value;
	throw new UnexpectedAnswer("GitHub answered something else than a list");
}
function readId(value) {
	const id = propertyOf(value, "id");
	if (typeof id === "number") return id;
	throw new UnexpectedAnswer("GitHub answered something else than a check run");
}
function propertyOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}

// src/action/checks/pace.ts
const TOTAL_MS = 9e4;
const REQUEST_MS = 1e4;
const BETWEEN_WRITES_MS = 1e3;
const MAX_WAIT_MS = 6e4;
const MAX_FAULTS = 4;
var Pace = class {
	#clock;
	#deadlineMs;
	#lastWriteMs = Number.NEGATIVE_INFINITY;
	#faultCount = 0;
	constructor(clock) {
		this.#clock = clock;
		this.#deadlineMs = clock.nowMs() + TOTAL_MS;
	}
	get requestMs() {
		return Math.max(0, Math.min(REQUEST_MS, this.#deadlineMs - this.#clock.nowMs()));
	}
	async write(action) {
		const waitMs = this.#lastWriteMs + BETWEEN_WRITES_MS - this.#clock.nowMs();
		if (waitMs > 0) await this.#clock.sleep(waitMs);
		try {
			return await action();
		} finally {
			this.#lastWriteMs = this.#clock.nowMs();
		}
	}
	async outlast({ waitMs }) {
		this.#faultCount += 1;
		const pauseMs = waitMs ?? 1e3 * 2 ** (this.#faultCount - 1);
		const isTooLate = this.#clock.nowMs() + pauseMs >= this.#deadlineMs;
		if (this.#faultCount >= MAX_FAULTS || pauseMs > MAX_WAIT_MS || isTooLate) return false;
		await this.#clock.sleep(pauseMs);
		return true;
	}
};

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

// src/action/checks/plan-step.ts
const BATCH_SIZE = 50;
const unknownState = {
	id: void 0,
	shown: /* @__PURE__ */ new Set(),
	refused: [],
	batchSize: BATCH_SIZE,
	isTold: false
};
function planStep(report, state) {
	const { id, shown, refused, batchSize, isTold } = state;
	const settled = /* @__PURE__ */ new Set([...shown, ...refused.map(keyOf)]);
	const left = report.annotations.filter((annotation) => !settled.has(keyOf(annotation)));
	if (id !== void 0 && left.length === 0 && isTold) return void 0;
	return {
		id,
		annotations: left.slice(0, batchSize),
		refused
	};
}
function afterSuccess(state, step, id) {
	return {
		...state,
		id,
		shown: /* @__PURE__ */ new Set([...state.shown, ...step.annotations.map(keyOf)]),
		batchSize: state.batchSize === 0 ? BATCH_SIZE : state.batchSize,
		isTold: true
	};
}
function afterRefusal(state, step) {
	const [first] = step.annotations;
	if (first === void 0) return void 0;
	if (step.id === void 0) return {
		...state,
		batchSize: 0
	};
	if (step.annotations.length > 1) return {
		...state,
		batchSize: Math.floor(step.annotations.length / 2)
	};
	return {
		...state,
		refused: [...state.refused, first],
		batchSize: BATCH_SIZE,
		isTold: false
	};
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

// src/action/checks/send-check.ts
const MAX_INVALID_WRITES = 24;
const PAGE_SIZE = 100;
const TOO_LATE = {
	kind: "passing",
	reason: "GitHub took too long",
	waitMs: void 0
};
async function sendCheck(report, means) {
	const { pace, clock } = means;
	let state = unknownState;
	let isKnown = false;
	let invalidCount = 0;
	while (pace.requestMs > 0) {
		let step;
		try {
			if (!isKnown) state = await readState(report, state, means);
			isKnown = true;
			step = planStep(report, state);
			if (step === void 0) return {
				kind: "published",
				name: report.name
			};
			state = afterSuccess(state, step, await takeStep(report, step, means));
		} catch (error) {
			const fault = toFault(error, clock.nowMs());
			if (fault.kind === "passing" && await pace.outlast(fault)) {
				isKnown = false;
				continue;
			}
			invalidCount += 1;
			const next = fault.kind === "invalid" && step && afterRefusal(state, step);
			if (!next || invalidCount > MAX_INVALID_WRITES) return {
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
async function takeStep(report, { id, annotations, refused }, { api, pace }) {
	const content = {
		summary: withRefused(report.summary, refused),
		annotations
	};
	return pace.write(async () => id === void 0 ? api.create(report, content) : api.update(id, report, content));
}
async function readState(report, state, { api }) {
	const known = (await api.list(report)).filter(({ externalId }) => externalId === report.externalId);
	const unknown = {
		...state,
		id: void 0,
		shown: /* @__PURE__ */ new Set(),
		isTold: false
	};
	if (known.length === 0) return unknown;
	const id = Math.max(...known.map((check) => check.id));
	const shown = await readShown(id, new Set(report.annotations.map(keyOf)), api);
	return shown === void 0 ? unknown : {
		...unknown,
		id,
		shown
	};
}
async function readShown(id, wanted, api) {
	const shown = /* @__PURE__ */ new Set();
	for (let page = 1;; page += 1) {
		const keys = (await api.listAnnotations(id, page)).map(keyOf);
		if (keys.some((key) => !wanted.has(key) || shown.has(key))) return void 0;
		for (const key of keys) shown.add(key);
		if (keys.length < PAGE_SIZE) return shown;
	}
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
	const key = JSON.stringify([
		job,
		details,
		inputs.base,
		inputs.maxWarnings,
		inputs.quiet
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

// src/action/checks/publish-check.ts
const clock = {
	nowMs: () => performance.timeOrigin + performance.now(),
	sleep: async (ms) => {
		await setTimeout(ms);
	}
};
async function publishCheck(judged, setting, access) {
	try {
		const report = toReport(judged, setting);
		const pace = new Pace(clock);
		const api = await openCheckApi({
			...access,
			timeoutMs: () => pace.requestMs
		});
		return await sendCheck(report, {
			api,
			pace,
			clock
		});
	} catch (error) {
		say(inspect(error));
		return {
			kind: "failed",
			fault: {
				kind: "passing",
				reason: "seedlint failed for a reason of its own: the stack is in the log",
				waitMs: void 0
			}
		};
	}
}

export { publishCheck };