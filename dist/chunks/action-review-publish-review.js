import { Or as cutTo, Tr as replaceInvisible, Xn as toInertMarkdown, Yn as toCodeSpan, ar as RemarkPlan, cr as mapLines, fr as findChangedLines, ir as outcomeOf, sr as toShortMessage, yr as sayNumber } from "./lint.js";
import { c as propertyOf, d as UnexpectedAnswer, f as toFault, i as takeSteps, l as readItems, r as identifyCheck, s as openClient, t as findShownCommit, u as OWN_FAULT } from "./action-checks-to-report.js";
import { a as findText, f as say, i as findObjectId, n as systemClock } from "./action-checks-pace.js";
import { st as getAt } from "./sdk.js";
import { t as applyTextEdits } from "./text-text-edits.js";
import { t as toInertParagraph } from "./text-markdown-paragraph.js";
import { inspect } from "node:util";
import { createHash } from "node:crypto";

// src/action/review/find-pull-request.ts
async function findPullRequest(event, api) {
	if (event.name === "workflow_run") return findOfRun(event, api);
	const number = getAt(event.payload, "/pull_request/number");
	const headSha = findObjectId(event, "/pull_request/head/sha");
	return typeof number === "number" && headSha !== void 0 ? {
		number,
		headSha
	} : void 0;
}
async function findOfRun(event, api) {
	const owner = findText(event, "/workflow_run/head_repository/owner/login");
	const branch = findText(event, "/workflow_run/head_branch");
	const headSha = findObjectId(event, "/workflow_run/head_sha");
	const headId = getAt(event.payload, "/workflow_run/head_repository/id");
	const baseId = getAt(event.payload, "/repository/id");
	if (owner === void 0 || branch === void 0 || headSha === void 0) return void 0;
	const found = (await api.listPullRequests(`${owner}:${branch}`)).filter((each) => each.headSha === headSha && each.headRepositoryId === headId && each.baseRepositoryId === baseId);
	const [only] = found;
	return only !== void 0 && found.length === 1 ? {
		number: only.number,
		headSha
	} : void 0;
}

// src/action/review/comment-key.ts
const MARKER = /^<!-- seedlint:([0-9a-f]{32}) ([0-9a-f]{32}-[0-9a-f]{32}) -->$/;
function keyOfSuggestion(fingerprint, path, { before, after }) {
	const content = JSON.stringify([
		path,
		before,
		after
	]);
	return `${fingerprint}-${createHash("sha256").update(content).digest("hex").slice(0, 32)}`;
}
function drawMarker(scope, key) {
	return `<!-- seedlint:${scope} ${key} -->`;
}
function readKey(body, scope) {
	const [, itsScope, key] = MARKER.exec(body.trimEnd().split("\n").at(-1) ?? "") ?? [];
	return itsScope === scope ? key : void 0;
}

// src/action/review/graphql.ts
const READ_THREADS = `
query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      state
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          resolvedBy { login }
          isOutdated
          comments(first: 1) { nodes { id body author { login } viewerDidAuthor isMinimized } }
        }
      }
    }
  }
}`;
const RESOLVE = `
mutation ($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) { thread { id } }
}`;
const HIDE = `
mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) {
    minimizedComment { isMinimized }
  }
}`;

// src/action/review/github-review-api.ts
const PAGE_SIZE = 100;
const STATUSES = /* @__PURE__ */ new Map([
	["RATE_LIMITED", 429],
	["RATE_LIMIT", 429],
	["FORBIDDEN", 403],
	["INSUFFICIENT_SCOPES", 403],
	["NOT_FOUND", 404],
	["UNPROCESSABLE", 422]
]);
function toReviewApi(client, scope) {
	const { request, common } = client;
	const [owner, name] = [common().owner, common().repo];
	return {
		async listPullRequests(head) {
			const { data } = await request("GET /repos/{owner}/{repo}/pulls", {
				...common(),
				head,
				state: "open",
				per_page: PAGE_SIZE
			});
			return readItems(data).map(toPullRequest);
		},
		async readThreads(number, after) {
			const data = await ask(client, READ_THREADS, {
				owner,
				name,
				number,
				after
			});
			const pullRequest = propertyOf(propertyOf(data, "repository"), "pullRequest");
			const page = propertyOf(pullRequest, "reviewThreads");
			const info = propertyOf(page, "pageInfo");
			return {
				headSha: readText(pullRequest, "headRefOid"),
				isOpen: propertyOf(pullRequest, "state") === "OPEN",
				threads: readItems(propertyOf(page, "nodes")).flatMap((node) => toThread(node, scope)),
				next: propertyOf(info, "hasNextPage") === true ? readText(info, "endCursor") : void 0
			};
		},
		async createReview(number, review) {
			const { data } = await request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
				...common(),
				pull_number: number,
				...toBody(review)
			});
			readNumber(data, "id");
		},
		async resolveThread(id) {
			await ask(client, RESOLVE, { id });
		},
		async hideComment(id) {
			await ask(client, HIDE, { id });
		}
	};
}
function toBody({ headSha, body, comments }) {
	return {
		commit_id: headSha,
		event: "COMMENT",
		body,
		comments: comments.map(({ path, first, last, body: text }) => ({
			path,
			...first === last ? {} : {
				start_line: first,
				start_side: "RIGHT"
			},
			line: last,
			side: "RIGHT",
			body: text
		}))
	};
}
async function ask({ graphql, once }, query, variables) {
	const data = await graphql(query, {
		...variables,
		...once()
	}).catch(throwStatus);
	if (typeof data === "object" && data !== null) return data;
	throw new UnexpectedAnswer("GitHub answered without data");
}
function throwStatus(error) {
	const errors = propertyOf(error, "errors");
	if (!Array.isArray(errors)) throw error;
	const [status] = errors.flatMap((each) => STATUSES.get(propertyOf(each, "type")) ?? []);
	if (status === void 0) throw new UnexpectedAnswer("GitHub answered with errors");
	const response = { headers: propertyOf(error, "headers") };
	throw Object.assign(/* @__PURE__ */ new Error("GitHub refused a query"), {
		status,
		response
	});
}
function toPullRequest(value) {
	const idOf = (side) => {
		const id = propertyOf(propertyOf(propertyOf(value, side), "repo"), "id");
		return typeof id === "number" ? id : void 0;
	};
	return {
		number: readNumber(value, "number"),
		headSha: readText(propertyOf(value, "head"), "sha"),
		headRepositoryId: idOf("head"),
		baseRepositoryId: idOf("base")
	};
}
function toThread(value, scope) {
	const [comment] = readItems(propertyOf(propertyOf(value, "comments"), "nodes"));
	const body = propertyOf(comment, "body");
	const key = typeof body === "string" ? readKey(body, scope) : void 0;
	if (key === void 0 || propertyOf(comment, "viewerDidAuthor") !== true) return [];
	const isHidden = propertyOf(comment, "isMinimized") === true;
	return [{
		id: readText(value, "id"),
		commentId: readText(comment, "id"),
		key,
		isOurResolution: !isHidden && isOurs(propertyOf(value, "resolvedBy"), comment),
		isSettled: isHidden || propertyOf(value, "isResolved") === true,
		isOutdated: propertyOf(value, "isOutdated") === true
	}];
}
function isOurs(actor, comment) {
	const [name, author] = [actor, propertyOf(comment, "author")].map((each) => {
		const login = propertyOf(each, "login");
		return typeof login === "string" ? login.replace(/\[bot\]$/, "") : void 0;
	});
	return name !== void 0 && name === author;
}
function readText(value, key) {
	const text = propertyOf(value, key);
	if (typeof text === "string") return text;
	throw new UnexpectedAnswer(`GitHub answered without a text at ${key}`);
}
function readNumber(value, key) {
	const number = propertyOf(value, key);
	if (typeof number === "number") return number;
	throw new UnexpectedAnswer(`GitHub answered without a number at ${key}`);
}

// src/text/line-replacement.ts
function toLineReplacement(text, edits) {
	const after = applyTextEdits(text, edits);
	const lineEnd = lineEndOf(text);
	if (lineEnd === void 0 || !hasLineEnd(after, lineEnd) || after === text) return void 0;
	if (isScattered(text, edits)) return void 0;
	const replacement = compare(text.split(lineEnd), after.split(lineEnd));
	return replacement && isVisible(replacement) ? replacement : void 0;
}
function lineEndOf(text) {
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	return hasLineEnd(text, lineEnd) ? lineEnd : void 0;
}
function hasLineEnd(text, lineEnd) {
	return !/[\r\n]/.test(text.replaceAll(lineEnd, ""));
}
function isScattered(text, edits) {
	return edits.some(({ span }, index) => {
		const previous = edits[index - 1];
		return previous !== void 0 && text.slice(previous.span.end, span.start).split("\n", 3).length === 3;
	});
}
function compare(before, after) {
	let first = 0;
	while (first < before.length && first < after.length && before[first] === after[first]) first += 1;
	let kept = 0;
	const most = Math.min(before.length, after.length) - first;
	while (kept < most && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
	let last = before.length - kept;
	if (first === last && first > 0) first -= 1;
	else if (first === last) [last, kept] = [last + 1, kept - 1];
	if (kept < 1 && !isSameEnd(before, after)) return void 0;
	return {
		first: first + 1,
		last,
		before: before.slice(first, last),
		after: after.slice(first, after.length - kept)
	};
}
function isSameEnd(before, after) {
	return before.at(-1) !== "" && after.at(-1) !== "";
}
function isVisible({ before, after }) {
	const text = [...before, ...after].join("\n");
	return replaceInvisible(text, () => "") === text;
}

// src/action/review/draw-comment.ts
const TEXT_LIMIT = 300;
const LINES_LIMIT = 19e3;
function drawComment(proposed, marker) {
	const { diagnostic, remedy, replacement } = proposed;
	if (replacement.after.join("\n").length > LINES_LIMIT) return void 0;
	const message = toInertParagraph(cutTo(toShortMessage(diagnostic.message), 2 * TEXT_LIMIT));
	const rule = toCodeSpan(cutTo(diagnostic.rule, TEXT_LIMIT));
	const title = toInertMarkdown(cutTo(remedy.title, TEXT_LIMIT));
	return `${message}\n\nRule ${rule}. ${remedy.isSafe ? "A safe fix, which `seedlint --fix` makes too" : "A suggestion, which needs a person to look at it"}: ${title}\n\n${drawBlock(replacement.after)}\n\n${marker}`;
}
function drawBlock(lines) {
	const runs = lines.join("\n").match(/`+/gu) ?? [];
	const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
	return [
		`${fence}suggestion`,
		...lines,
		fence
	].join("\n");
}

// src/action/review/shown-lines.ts
const CONTEXT = 2;
var ShownLines = class {
	#run;
	#texts;
	#files = /* @__PURE__ */ new Map();
	constructor(run, { shownSources }, isHead) {
		this.#run = run;
		this.#texts = isHead ? void 0 : shownSources ?? /* @__PURE__ */ new Map();
	}
	rangeOf(path, { first, last }) {
		const file = this.#fileOf(path);
		const isShown = file?.shown.some((range) => range.first <= first && last <= range.last);
		if (file === void 0 || isShown !== true) return void 0;
		if (file.lineOf === void 0) return {
			first,
			last
		};
		const start = file.lineOf(first).line;
		for (let line = first; line <= last; line += 1) {
			const mapped = file.lineOf(line);
			if (!mapped.isSame || mapped.line !== start + line - first) return void 0;
		}
		return {
			first: start,
			last: start + last - first
		};
	}
	#fileOf(path) {
		if (!this.#files.has(path)) this.#files.set(path, this.#compare(path));
		return this.#files.get(path);
	}
	#compare(path) {
		const judged = this.#run.sources.get(path);
		const former = this.#run.formerSources.get(path);
		const head = this.#texts === void 0 ? judged : this.#texts.get(path);
		if (judged === void 0 || former === void 0 || head === void 0) return void 0;
		if (/\r(?!\n)/.test(head)) return void 0;
		return {
			shown: widen(findChangedLines(former, judged)),
			lineOf: head === judged ? void 0 : mapLines(judged, head)
		};
	}
};
function widen(ranges) {
	const joined = [];
	for (const range of ranges) {
		const wide = {
			first: range.first - CONTEXT,
			last: range.last + CONTEXT
		};
		const previous = joined.at(-1);
		if (previous !== void 0 && wide.first <= previous.last + 1) joined[joined.length - 1] = {
			first: previous.first,
			last: wide.last
		};
		else joined.push(wide);
	}
	return joined;
}

// src/action/review/plan-review.ts
function planReview(run, options, { scope, isHead }) {
	const all = listDiagnostics(run, options).map((diagnostic) => propose(diagnostic, run)).flat();
	const lines = new ShownLines(run, options, isHead);
	const taken = /* @__PURE__ */ new Map();
	const settled = /* @__PURE__ */ new Set();
	const comments = [];
	for (const proposal of bySafety(all)) {
		const { diagnostic, path, key } = proposal;
		const range = settled.has(diagnostic) ? void 0 : lines.rangeOf(path, proposal.replacement);
		const body = range && drawComment(proposal, drawMarker(scope, key));
		if (range === void 0 || body === void 0) continue;
		settled.add(diagnostic);
		const others = taken.get(path) ?? [];
		if (others.some(({ first, last }) => first <= range.last && range.first <= last)) continue;
		taken.set(path, [...others, range]);
		comments.push({
			key,
			path,
			...range,
			body
		});
	}
	return {
		known: new Set(all.map(({ key }) => key)),
		comments
	};
}
function listDiagnostics(run, options) {
	const { topics } = new RemarkPlan(run, options);
	return [...new Set(topics.flatMap(({ diagnostics }) => diagnostics))];
}
function bySafety(proposals) {
	return [...proposals.filter(({ remedy }) => remedy.isSafe), ...proposals.filter(({ remedy }) => !remedy.isSafe)];
}
function propose(diagnostic, { sources }) {
	const { remedies = [], fingerprint } = diagnostic;
	const isSafe = remedies.some((remedy) => remedy.isSafe);
	return remedies.flatMap((remedy) => {
		const [path = "", ...others] = new Set(remedy.edits.map((edit) => edit.path));
		const text = sources.get(path);
		if (remedy.isSafe !== isSafe || others.length > 0 || text === void 0) return [];
		const replacement = toLineReplacement(text, remedy.edits);
		if (replacement === void 0) return [];
		return [{
			key: keyOfSuggestion(fingerprint, path, replacement),
			path,
			diagnostic,
			remedy,
			replacement
		}];
	});
}

// src/action/review/draw-review-body.ts
function drawReviewBody(count) {
	return `seedlint suggests ${count === 1 ? "a change" : `${sayNumber(count)} changes`}. Those marked as safe are what \`seedlint --fix\` makes.`;
}

// src/action/review/review-state.ts
const COMMENT_LIMIT = 30;
const unknownReview = {
	threads: [],
	refused: /* @__PURE__ */ new Set(),
	batchSize: COMMENT_LIMIT,
	settling: "resolve"
};
function planReviewStep(wish, state) {
	const comments = listMissing(wish, state);
	if (comments.length > 0) return {
		kind: "comment",
		comments: comments.slice(0, state.batchSize)
	};
	const thread = listStale(wish, state)[0];
	if (thread === void 0 || state.settling === "none") return void 0;
	return {
		kind: "settle",
		thread,
		by: state.settling
	};
}
function listMissing(wish, { threads, refused }) {
	const shown = new Set(threads.filter((thread) => !isLeft(thread)).map(({ key }) => key));
	const missing = wish.comments.filter(({ key }) => !shown.has(key) && !refused.has(key));
	const kept = [...shown].filter((key) => wish.known.has(key)).length;
	return missing.slice(0, Math.max(0, COMMENT_LIMIT - kept - refused.size));
}
function isLeft({ isOutdated, isSettled, isOurResolution }) {
	return isSettled ? isOurResolution : isOutdated;
}
function listStale({ known, comments, isWhole }, { threads, refused }) {
	const said = new Set(comments.map(({ key }) => key).filter((key) => !refused.has(key)));
	return threads.filter((thread) => {
		if (thread.isSettled) return false;
		return known.has(thread.key) ? thread.isOutdated && said.has(thread.key) : isWhole;
	});
}
function afterReading(state, threads) {
	return {
		...state,
		threads
	};
}
function afterStep(state, step) {
	if (step.kind === "settle") {
		const threads = state.threads.map((thread) => thread === step.thread ? {
			...thread,
			isSettled: true
		} : thread);
		return {
			...state,
			threads
		};
	}
	const made = step.comments.map(({ key }) => ({
		id: "",
		commentId: "",
		key,
		isSettled: false,
		isOurResolution: false,
		isOutdated: false
	}));
	return {
		...state,
		threads: [...state.threads, ...made],
		batchSize: COMMENT_LIMIT
	};
}
function afterRefusedStep(state, step, kind) {
	if (step.kind === "settle") {
		if (step.by === "resolve") return {
			...state,
			settling: "hide"
		};
		return {
			...state,
			settling: "none"
		};
	}
	if (kind === "refused") return void 0;
	const [first, ...others] = step.comments;
	if (first === void 0) return void 0;
	if (others.length > 0) return {
		...state,
		batchSize: Math.floor(step.comments.length / 2)
	};
	return {
		...state,
		refused: /* @__PURE__ */ new Set([...state.refused, first.key]),
		batchSize: COMMENT_LIMIT
	};
}

// src/action/review/send-review.ts
async function sendReview(wish, pullRequest, means) {
	const done = {
		addedCount: 0,
		settledCount: 0
	};
	const ended = await takeSteps({
		unknown: unknownReview,
		read: async (state) => {
			const threads = await readThreads(pullRequest, means);
			return threads && afterReading(state, threads);
		},
		plan: (state) => planReviewStep(wish, state),
		take: async (state, step) => {
			await takeStep(step, pullRequest, means);
			if (step.kind === "comment") done.addedCount += step.comments.length;
			else done.settledCount += 1;
			return afterStep(state, step);
		},
		afterRefusal: afterRefusedStep
	}, means);
	if (ended.kind !== "done") return ended;
	return {
		kind: "published",
		...done,
		refusedCount: ended.state.refused.size
	};
}
async function takeStep(step, { number, headSha }, { api, pace }) {
	return pace.write(async () => {
		if (step.kind === "comment") {
			const { comments } = step;
			await api.createReview(number, {
				headSha,
				body: drawReviewBody(comments.length),
				comments
			});
		} else if (step.by === "resolve") await api.resolveThread(step.thread.id);
		else await api.hideComment(step.thread.commentId);
	});
}
async function readThreads({ number, headSha }, { api }) {
	const threads = [];
	let after;
	do {
		const page = await api.readThreads(number, after);
		if (!page.isOpen || page.headSha !== headSha) return void 0;
		threads.push(...page.threads);
		after = page.next;
	} while (after !== void 0);
	return threads;
}

// src/action/review/publish-review.ts
async function publishReview(judged, setting, { pace, ...access }) {
	try {
		const scope = identifyCheck(setting.environment, setting.inputs).externalId.split(":")[1] ?? "";
		const client = await openClient({
			...access,
			timeoutMs: () => pace.requestMs
		});
		const api = toReviewApi(client, scope);
		const pullRequest = await findJudged(judged, setting, api);
		if (pullRequest === void 0) return { kind: "none" };
		const wish = toWish(judged, pullRequest, scope);
		return await sendReview(wish, pullRequest, {
			api,
			pace,
			clock: systemClock
		});
	} catch (error) {
		return {
			kind: "failed",
			fault: readFault(error)
		};
	}
}
async function findJudged({ run }, { context }, api) {
	const pullRequest = await findPullRequest(context, api);
	return pullRequest?.headSha === findShownCommit(run, context) ? pullRequest : void 0;
}
function toWish({ run, options }, { headSha }, scope) {
	return {
		...planReview(run, options, {
			scope,
			isHead: run.head.oid === headSha
		}),
		isWhole: outcomeOf(run, options) !== "unjudged"
	};
}
function readFault(error) {
	try {
		return toFault(error, systemClock.nowMs());
	} catch {
		say(inspect(error));
		return OWN_FAULT;
	}
}

export { publishReview };