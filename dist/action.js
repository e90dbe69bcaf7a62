import { n as guardExit, o as version, t as endSoon } from "./chunks/start.js";
import { a as findText$1, c as annotate, d as printReport, f as say, h as summary, i as findObjectId, l as printAnnotations, m as setOutput, n as systemClock, o as isObjectId, p as getInput, r as findDefaultBranch, s as isTrusted, t as Pace, u as printError } from "./chunks/action-checks-pace.js";
import { Cr as tally, In as loadReporter, Jn as encodeUrlPath, Ln as formatNames, Nn as UserError, Pn as formats, Xn as toInertMarkdown, _r as count, an as refuseReportFiles, dr as causesOf, er as sayOutcome, hn as exitCodeOf, on as lint, rr as hasOnlyUnread, tr as countedIn } from "./chunks/lint.js";
import { n as openCheckout } from "./chunks/session-checkout.js";
import { L as findClosest, X as parseDay, mt as isList, st as getAt } from "./chunks/sdk.js";
import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/action/publish.ts
async function writeSummary(run, notes, options) {
	const paragraphs = notes.filter((note) => note !== "").map(toInertMarkdown);
	const text = `${formats.markdown(run, options)}\n${paragraphs.join("\n\n")}\n`;
	await tolerate("The job summary cannot be written", async () => {
		await summary.addRaw(text).write();
	});
}
async function setOutputs(run, conclusion, reports) {
	const { error, warning, info, introduced, existing, fixed } = tally(run.diagnostics);
	await tolerate("The outputs cannot be set", () => {
		setOutput("error-count", error);
		setOutput("warning-count", warning);
		setOutput("info-count", info);
		setOutput("introduced-count", introduced);
		setOutput("existing-count", existing);
		setOutput("fixed-count", fixed);
		setOutput("selected-count", run.counts.selected);
		setOutput("conclusion", conclusion);
		for (const { input, file } of reports) if (input !== "format") setOutput(input, file);
	});
}
async function setErrorOutput() {
	const conclusion = "error";
	await tolerate("The outputs cannot be set", () => setOutput("conclusion", conclusion));
}
async function tolerate(problem, action) {
	try {
		await action();
	} catch (error) {
		say(`${problem}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

// src/action/announce.ts
async function announce(judged, setting) {
	const { checks, review } = setting.inputs;
	const access = findAccess(setting);
	const sent = checks && access ? await publish(judged, setting, access) : void 0;
	if (sent?.kind !== "published") printAnnotations(judged.run, judged.options);
	if (sent !== void 0) saySent(sent);
	if (review) await suggest(judged, setting, {
		access,
		sent
	});
}
function findAccess({ inputs, environment }) {
	const repository = environment["GITHUB_REPOSITORY"];
	if (inputs.token === void 0 || repository === void 0) return void 0;
	return {
		token: inputs.token,
		repository,
		pace: new Pace(systemClock)
	};
}
async function publish(judged, setting, access) {
	const { publishCheck } = await import("./chunks/action-checks-publish-check.js");
	return publishCheck(judged, setting, access);
}
function saySent(sent) {
	if (sent.kind === "published") {
		say(`Published as the check run \`${sent.name}\``);
		return;
	}
	const { kind, reason } = sent.fault;
	const instead = "the findings are annotations of this job instead";
	if (kind === "refused") say(`No check run, which needs \`checks: write\`: ${reason}; ${instead}`);
	else annotate("notice", `The check run could not be published: ${reason}; ${instead}`);
}
async function suggest(judged, setting, { access, sent }) {
	if (access === void 0) {
		say("No review, which needs a token");
		return;
	}
	if (sent?.kind === "failed" && sent.fault.kind === "passing") {
		say("No review is tried either");
		return;
	}
	const { publishReview } = await import("./chunks/action-review-publish-review.js");
	const pace = new Pace(systemClock, access.pace);
	sayReview(await publishReview(judged, setting, {
		...access,
		pace
	}));
}
function sayReview(published) {
	switch (published.kind) {
		case "none": return say("No review: what was judged is the head of no pull request");
		case "passed-by": return say("No review: the pull request is closed, or has another head by now");
		case "failed": return sayFault(published.fault);
		case "published": {
			const { addedCount, settledCount, refusedCount } = published;
			const refused = refusedCount > 0 ? `, ${refusedCount} not taken by GitHub` : "";
			say(`Suggestions in the pull request: ${addedCount} new, ${settledCount} settled${refused}`);
		}
	}
}
function sayFault({ kind, reason }) {
	if (kind === "refused") say(`No review, which needs \`pull-requests: write\`: ${reason}`);
	else annotate("notice", `The review could not be published whole: ${reason}; findings and verdict are the same`);
}

// src/action/report-targets.ts
function readReportTargets(read) {
	const named = [{
		input: "json-file",
		format: "json",
		file: read("json-file")
	}, {
		input: "sarif-file",
		format: "sarif",
		file: read("sarif-file")
	}];
	const listed = read("format").split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return [...named.filter(({ file }) => file !== ""), ...listed.map(parseTarget)];
}
function parseTarget(line) {
	const [name = "", ...rest] = line.split("=");
	const file = rest.join("=").trim();
	const format = formatNames.find((known) => known === name.trim());
	if (format !== void 0 && file !== "") return {
		input: "format",
		format,
		file
	};
	const meant = format ?? findClosest(name.trim(), formatNames);
	throw new UserError("input-invalid", [{
		message: `The input \`format\` has the line \`${line}\`, expected \`name=file\` with one of ${formatNames.join(", ")}`,
		...meant === void 0 ? {} : { hint: `Did you mean \`${meant}=${file || "file"}\`?` }
	}]);
}

// src/action/inputs.ts
const LEVELS = [
	"off",
	"info",
	"warn",
	"error"
];
function readInputs(read) {
	return {
		paths: readLines(read("paths")),
		workingDirectory: read("working-directory"),
		configPath: readText(read("config")),
		levels: readLevels("rule", read("rule")),
		base: readText(read("base")),
		isAll: readFlag("all", read("all"), false),
		ratchets: readFlag("ratchet", read("ratchet"), false),
		failOn: readSeverity("fail-on", read("fail-on")),
		maxWarnings: readCount("max-warnings", read("max-warnings")),
		quiet: readFlag("quiet", read("quiet"), false),
		today: readDay("today", read("today")),
		summary: readFlag("summary", read("summary"), true),
		reports: readReportTargets(read),
		checks: readFlag("checks", read("checks"), true),
		review: readFlag("review", read("review"), false),
		token: readText(read("token"))
	};
}
function readText(text) {
	return text === "" ? void 0 : text;
}
function readLines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function readLevels(name, text) {
	return new Map(readLines(text).map((line) => {
		const [, id = "", word] = /^(.+):([a-z]+)$/.exec(line) ?? [];
		const level = LEVELS.find((each) => each === word);
		if (level !== void 0) return [id, level];
		throw wrong(name, line, "a rule and its level, such as `audit-fresh:off`");
	}));
}
function readFlag(name, text, absent) {
	if (text === "") return absent;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	throw wrong(name, text, "`true` or `false`");
}
function readSeverity(name, text) {
	switch (text) {
		case "":
		case "error": return "error";
		case "warn":
		case "warning": return "warning";
		case "info": return "info";
		default: throw wrong(name, text, "`error`, `warning` or `info`");
	}
}
function readCount(name, text) {
	if (text === "") return void 0;
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw wrong(name, text, "a whole number from 0");
}
function readDay(name, text) {
	if (text === "") return void 0;
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== void 0) return text;
	throw wrong(name, text, "a day such as `2026-01-31`");
}
function wrong(name, text, expected) {
	return new UserError("input-invalid", [{ message: `The input \`${name}\` is \`${text}\`, expected ${expected}` }]);
}

// src/action/read-event.ts
function readRunContext(environment) {
	const file = environment["GITHUB_EVENT_PATH"];
	const payload = file === void 0 || file === "" ? {} : readPayload(file);
	return {
		name: environment["GITHUB_EVENT_NAME"] ?? "",
		payload,
		sha: environment["GITHUB_SHA"] ?? "",
		repositoryUrl: findRepositoryUrl(payload, environment)
	};
}
function readPayload(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError("event-unreadable", [{ message: `The file of the event cannot be read: ${reason}` }], error);
	}
}
function findRepositoryUrl(payload, environment) {
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const name = environment["GITHUB_REPOSITORY"] ?? findText(payload, "/repository/full_name");
	return name === void 0 ? void 0 : `${server}/${encodeUrlPath(name)}`;
}
function findText(payload, pointer) {
	const value = getAt(payload, pointer);
	return typeof value === "string" ? value : void 0;
}

// src/action/read-shown.ts
async function readShown(run, { context, policy, folder, environment }) {
	const head = findObjectId(context, "/pull_request/head/sha");
	const paths = findPaths(run, policy);
	if (head === void 0 || head === run.head.oid || paths.size === 0) return /* @__PURE__ */ new Map();
	try {
		const checkout = await openCheckout(folder, environment);
		try {
			await checkout.obtain(head);
			return await checkout.readTexts(head, paths);
		} finally {
			checkout.close();
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		say(`Annotations have the lines of the merge, not those of the pull request: ${reason}`);
		return /* @__PURE__ */ new Map();
	}
}
function findPaths(run, policy) {
	const listed = countedIn(run, policy);
	const edits = listed.flatMap(({ remedies = [] }) => remedies.flatMap((remedy) => remedy.edits));
	return new Set([
		...listed,
		...causesOf(listed),
		...edits
	].map(({ path }) => path));
}

// src/action/report-files.ts
async function writeReportFiles(run, targets, options) {
	const problems = [];
	for (const { input, format, file } of targets) {
		const text = (await loadReporter(format))(run, options);
		try {
			replaceFile(file, text);
		} catch (error) {
			const reason = (error instanceof Error ? error.message : String(error)).replaceAll(draftOf(file), file);
			problems.push({ message: `The input \`${input}\` names a file that cannot be written: ${reason}` });
		}
	}
	const [first, ...others] = problems;
	return first && new UserError("report-unwritable", [first, ...others]);
}
function draftOf(file) {
	return `${file}.${process.pid}.tmp`;
}
function replaceFile(file, text) {
	const draft = draftOf(file);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(draft, text, { flag: "wx" });
	try {
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}

// src/action/refuse-links.ts
function refuseLinks(checkout, paths) {
	for (const path of paths) {
		const within = relative(checkout, path);
		if (within === "" || within === ".." || within.startsWith(`..${sep}`)) continue;
		if (!hasLink(realpathSync(checkout), within)) continue;
		throw new UserError("path-is-link", [{
			message: `\`${within}\` leads elsewhere by a symbolic link, which a change that is not trusted may have made`,
			hint: "Name a folder of the repository itself."
		}]);
	}
}
function hasLink(root, path) {
	let place = root;
	for (const name of path.split(sep)) {
		place = join(place, name);
		if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true) return true;
	}
	return false;
}

// src/action/plan-head.ts
const CHECKED_OUT = { kind: "checked-out" };
function planHead(event, checkedOut) {
	switch (event.name) {
		case "pull_request_target": return planProposed(event, findObjectId(event, "/pull_request/merge_commit_sha"));
		case "workflow_run": return planRun(event);
		case "issue_comment": throw refusalOf(event.name, "it says of no commit that the comment is about it");
		default: return isTrusted(event) || isProposed(event, checkedOut) ? CHECKED_OUT : planProposed(event, isObjectId(event.sha) ? event.sha : void 0);
	}
}
function isProposed(event, { oid }) {
	return oid === event.sha || oid === findObjectId(event, "/pull_request/head/sha");
}
function planProposed(event, merge) {
	const head = findObjectId(event, "/pull_request/head/sha");
	if (head === void 0) throw refusalOf(event.name, "it names no head of a pull request");
	return {
		kind: "named",
		candidates: [...merge === void 0 ? [] : [{
			oid: merge,
			title: "the merge of the pull request",
			mergeOf: head
		}], {
			oid: head,
			title: "the head of the pull request"
		}]
	};
}
function planRun(event) {
	const started = findText$1(event, "/workflow_run/event") ?? "";
	const oid = findObjectId(event, "/workflow_run/head_sha");
	if (oid === void 0 || !/^pull_request(?:_review(?:_comment)?)?$/.test(started)) throw refusalOf(event.name, "the workflow that ran before was not that of a pull request");
	return {
		kind: "named",
		candidates: [{
			oid,
			title: "the head of the pull request"
		}]
	};
}
function refusalOf(name, reason) {
	return new UserError("event-refused", [{
		message: `The event \`${name}\` is not judged: ${reason}`,
		hint: "Run seedlint on `pull_request`, which needs no secrets and also judges forks."
	}]);
}

// src/action/workflow-run.ts
function findRunBase(event) {
	const oid = findOwnBase(event);
	if (oid !== void 0) return {
		oid,
		title: "the tip of the base branch"
	};
	return isObjectId(event.sha) ? {
		oid: event.sha,
		title: "the tip of the default branch"
	} : void 0;
}
function findOwnBase(event) {
	const { payload } = event;
	const repository = getAt(payload, "/repository/id");
	const head = findObjectId(event, "/workflow_run/head_sha");
	const listed = getAt(payload, "/workflow_run/pull_requests");
	if (typeof repository !== "number" || head === void 0 || !isList(listed)) return void 0;
	const isOwn = (each) => getAt(each, "/base/repo/id") === repository && getAt(each, "/head/sha") === head;
	const oids = listed.filter(isOwn).map((each) => getAt(each, "/base/sha"));
	const [oid] = oids;
	return oids.length === 1 && isObjectId(oid) ? oid : void 0;
}

// src/action/plan.ts
function planOf(event, head) {
	switch (event.name) {
		case "pull_request":
		case "pull_request_review":
		case "pull_request_review_comment":
		case "pull_request_target": return planPullRequest(event, head);
		case "workflow_run": return planFrom(findRunBase(event));
		case "push": return planPush(event);
		case "merge_group": return planMergeGroup(event);
		default: return planEverything(`the event \`${event.name}\` names no change`);
	}
}
function planEverything(otherwise) {
	return {
		candidates: [],
		otherwise
	};
}
function planPullRequest(event, head) {
	const tip = findObjectId(event, "/pull_request/base/sha");
	const named = tip === void 0 ? void 0 : {
		oid: tip,
		title: "the tip of the base branch"
	};
	if (!isTestMerge(event, head)) {
		if (!isTrusted(event)) return planFrom(named);
		return named === void 0 ? planEverything("the event names no base") : compareWith(named);
	}
	const [oid = ""] = head.parents;
	const merged = {
		oid,
		title: "the base branch that the pull request was merged with"
	};
	const plan = {
		candidates: [{
			kind: "commit",
			...merged
		}],
		otherwise: "the first parent of the merge commit cannot be had"
	};
	if (isTrusted(event)) return plan;
	return {
		...plan,
		rules: requireRules(head.oid === event.sha ? merged : named)
	};
}
function planFrom(tip) {
	const rules = requireRules(tip);
	return {
		...compareWith(rules),
		rules
	};
}
function compareWith({ oid, title }) {
	return {
		candidates: [{
			kind: "fork-point",
			ref: oid,
			title: "the commit at which it left the base branch"
		}, {
			kind: "commit",
			oid,
			title
		}],
		otherwise: "the base of the pull request cannot be had"
	};
}
function isTestMerge(event, { oid, parents }) {
	const tip = findObjectId(event, "/pull_request/head/sha");
	if (parents.length !== 2 || oid === tip) return false;
	return parents[1] === tip || oid === event.sha;
}
function planPush(event) {
	const ref = findText$1(event, "/ref") ?? "";
	if (ref.startsWith("refs/tags/")) return planEverything("a tag was pushed");
	if (findObjectId(event, "/after") === void 0) return planEverything("the push left no commit to judge");
	const before = findObjectId(event, "/before");
	const candidates = [];
	if (before !== void 0) candidates.push({
		kind: "commit",
		oid: before,
		title: "the branch before the push"
	});
	const trunk = findDefaultBranch(event);
	if (trunk !== void 0 && ref !== `refs/heads/${trunk}`) {
		const title = `the commit at which it left \`${trunk}\``;
		candidates.push({
			kind: "fork-point",
			ref: `refs/remotes/origin/${trunk}`,
			title
		});
	}
	const what = before === void 0 ? "the branch is new" : "the commit before the push is gone";
	return {
		candidates,
		otherwise: candidates.length > (before === void 0 ? 0 : 1) ? `${what} and the default branch is not in the clone` : what
	};
}
function planMergeGroup(event) {
	const oid = findObjectId(event, "/merge_group/base_sha");
	if (oid === void 0) return planEverything("the event names no base");
	return {
		candidates: [{
			kind: "commit",
			oid,
			title: "the commit that the merge group builds on"
		}],
		otherwise: "the base of the merge group cannot be had"
	};
}
function requireRules(rules) {
	if (rules !== void 0) return rules;
	throw new UserError("rules-unknown", [{ message: "The event names no base, and a change that is not trusted is not judged by rules of its own" }]);
}

// src/action/settle-base.ts
async function settleBase(plan, { base }, judged) {
	if (base === void 0) return settlePlan(plan, judged);
	if (isObjectId(base)) await judged.checkout.obtain(base);
	return {
		kind: "commit",
		ref: base,
		title: "the input `base`"
	};
}
async function settlePlan(plan, judged) {
	const attempts = [];
	for (const candidate of plan.candidates) {
		const found = await tryCandidate(candidate, judged);
		if ("oid" in found) return {
			kind: "commit",
			ref: found.oid,
			title: candidate.title
		};
		attempts.push(`${candidate.title}: ${found.problem}`);
	}
	return {
		kind: "none",
		reason: plan.otherwise,
		attempts
	};
}
async function tryCandidate(candidate, { head, checkout }) {
	if (candidate.kind === "fork-point") {
		const oid = await checkout.findForkPoint(head.oid, candidate.ref);
		return oid === void 0 ? { problem: "it is not in the clone" } : { oid };
	}
	try {
		await checkout.obtain(candidate.oid);
		return { oid: candidate.oid };
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { problem: error.message };
	}
}

// src/action/settle.ts
async function settle(event, inputs, checkout) {
	const { head, title } = await settleHead(event, checkout);
	const plan = planOf(event, head);
	if (plan.rules !== void 0) await obtainRules(plan.rules, checkout);
	return {
		head: {
			oid: head.oid,
			title,
			isCheckedOut: head === checkout.head
		},
		base: await settleBase(plan, inputs, {
			head,
			checkout
		}),
		rules: plan.rules
	};
}
async function settleHead(event, checkout) {
	const plan = planHead(event, checkout.head);
	if (plan.kind === "checked-out") return {
		head: checkout.head,
		title: "the checked-out commit"
	};
	let problem;
	for (const candidate of plan.candidates) try {
		const head = await obtainHead(candidate, checkout);
		if (head !== void 0) return {
			head,
			title: candidate.title
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		problem = error;
	}
	throw missing("What the pull request proposes", problem);
}
async function obtainHead({ oid, mergeOf }, checkout) {
	const commit = await checkout.obtain(oid);
	const isMerge = commit.parents.length === 2 && commit.parents[1] === mergeOf;
	return mergeOf === void 0 || isMerge ? commit : void 0;
}
async function obtainRules({ oid, title }, checkout) {
	try {
		await checkout.obtain(oid);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw missing(`The commit whose rules hold, ${title},`, error);
	}
}
function missing(what, cause) {
	const message = `${what} cannot be had${cause === void 0 ? "" : `: ${cause.message}`}`;
	return new UserError("commit-missing", [{
		message,
		hint: "With `fetch-depth: 0`, `actions/checkout` gets every commit."
	}], cause);
}

// src/action/wording.ts
function concludeRun(run, exitCode) {
	if (exitCode === 2) return "error";
	if (exitCode === 1) return "failure";
	return run.counts.selected + run.deletedCount + run.diagnostics.length === 0 ? "neutral" : "success";
}
function sayBasis(settled, isAll) {
	const { head, base, rules } = settled;
	const name = `${head.title} \`${shorten(head.oid)}\``;
	const judged = base.kind === "none" ? `Every seed of ${name} is judged, because ${base.reason}` : `${isAll ? `Every seed of ${name}` : `What ${name} changes`} is judged, compared with \`${shorten(base.ref)}\`, ${base.title}`;
	if (rules === void 0) return judged;
	return `${judged}, by the configuration, schemas and rules of ${base.kind === "commit" && base.ref === rules.oid ? "that commit" : `\`${shorten(rules.oid)}\`, ${rules.title}`}`;
}
function sayMends(run, options) {
	const counted = countedIn(run, options);
	const safe = counted.filter(({ isFixable }) => isFixable).length;
	const unsafe = counted.filter((each) => each.hasSuggestions && !each.isFixable).length;
	return [...safe > 0 ? [`${count(safe, "finding")} fixable with \`seedlint --fix\``] : [], ...unsafe > 0 ? [`${count(unsafe, "finding")} with suggestions, which \`seedlint --fix --unsafe-fixes\` takes`] : []].join(", ");
}
function sayVerdict(run, exitCode, options) {
	const { selected, linted, skipped, failed } = run.counts;
	const account = `${selected} selected = ${linted} linted + ${skipped} skipped + ${failed} failed`;
	return `seedlint: ${concludeRun(run, exitCode)}. ${sayOutcome(run, options)} (${account})`;
}
function shorten(ref) {
	return isObjectId(ref) ? ref.slice(0, 12) : ref;
}

// src/action/run-action.ts
async function runAction(environment) {
	try {
		return await judge(environment);
	} catch (error) {
		printError(error);
		await setErrorOutput();
		return 2;
	}
}
async function judge(environment) {
	const startedAt = performance.now();
	const inputs = readInputs((name) => getInput(name));
	delete environment["INPUT_TOKEN"];
	const context = readRunContext(environment);
	const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
	const folder = resolve(workspace, inputs.workingDirectory);
	if (!isTrusted(context)) {
		const files = inputs.reports.map(({ file }) => dirname(resolve(folder, file)));
		const paths = inputs.paths.map((path) => resolve(folder, path));
		refuseLinks(workspace, [
			folder,
			...files,
			...paths
		]);
	}
	const reportFiles = inputs.reports.map(({ file }) => file);
	await refuseReportFiles(reportFiles, {
		cwd: folder,
		environment
	});
	const settled = await settleSides(context, inputs, {
		folder,
		environment
	});
	const { base } = settled;
	const basis = sayBasis(settled, inputs.isAll);
	say(basis);
	if (base.kind === "none") for (const attempt of base.attempts) say(`  ${attempt}`);
	const rules = /* @__PURE__ */ new Map();
	const run = await lint({
		...toRequest(inputs, settled, {
			folder,
			environment
		}),
		rules
	});
	const options = toReportOptions(run, inputs, context, performance.now() - startedAt);
	return tell(run, {
		context,
		inputs,
		folder,
		environment
	}, {
		basis,
		base,
		rules,
		options
	});
}
async function tell(run, { context, inputs, folder, environment }, { basis, base, rules, options }) {
	printReport(run, options);
	const mends = inputs.review ? sayMends(run, options) : "";
	if (inputs.summary) await writeSummary(run, [basis, mends], options);
	const reports = inputs.reports.map((target) => ({
		...target,
		file: resolve(folder, target.file)
	}));
	const problem = await writeReportFiles(run, reports, {
		...options,
		rules
	});
	const exitCode = problem === void 0 ? exitCodeOf(run, inputs) : 2;
	const conclusion = concludeRun(run, exitCode);
	const shownSources = await readShown(run, {
		context,
		policy: inputs,
		folder,
		environment
	});
	const told = {
		...options,
		shownSources,
		elsewhere: nameReports(inputs)
	};
	await announce({
		run,
		conclusion,
		basis,
		options: told
	}, {
		context,
		inputs,
		environment
	});
	annotateBasis(basis, base);
	if (hasOnlyUnread(run)) annotate("error", sayOutcome(run, options));
	if (problem !== void 0) throw problem;
	await setOutputs(run, conclusion, reports);
	say(sayVerdict(run, exitCode, options));
	return exitCode;
}
async function settleSides(context, inputs, { folder, environment }) {
	const checkout = await openCheckout(folder, environment).catch(explainMissingCheckout);
	try {
		return await settle(context, inputs, checkout);
	} finally {
		checkout.close();
	}
}
function explainMissingCheckout(error) {
	if (!(error instanceof UserError) || error.code !== "git-not-a-repository") throw error;
	const [{ message } = { message: error.message }] = error.problems;
	throw new UserError(error.code, [{
		message,
		hint: "The step `actions/checkout` has to come first, in the same folder."
	}], error);
}
function toRequest(inputs, { head, base, rules }, { folder, environment }) {
	const { paths, configPath, levels, today, isAll, ratchets } = inputs;
	return {
		cwd: folder,
		paths,
		head: {
			kind: "commit",
			ref: head.isCheckedOut ? "HEAD" : head.oid
		},
		...base.kind === "commit" ? { base: {
			kind: "commit",
			ref: base.ref
		} } : {},
		...rules === void 0 ? {} : { rulesFrom: rules.oid },
		...configPath === void 0 ? {} : { configPath },
		levels,
		...today === void 0 ? {} : { today },
		isAll,
		ratchets,
		tracesChains: inputs.summary,
		...inputs.review ? { remedies: "all" } : {},
		isConfined: true,
		environment
	};
}
function toReportOptions(run, { isAll, quiet, failOn, maxWarnings }, context, durationMs) {
	const blobUrl = findBlobUrl(run, context);
	return {
		tool: {
			name: "seedlint",
			version
		},
		isAll,
		quiet,
		failOn,
		maxWarnings,
		settings: "inputs",
		durationMs,
		...blobUrl === void 0 ? {} : { blobUrl }
	};
}
function nameReports({ summary, reports }) {
	return [...summary ? ["the job summary"] : [], ...reports.map(({ file }) => file)];
}
function findBlobUrl({ head: { oid } }, context) {
	const known = [context.sha, ...[
		"/pull_request/head/sha",
		"/pull_request/merge_commit_sha",
		"/workflow_run/head_sha"
	].map((pointer) => findObjectId(context, pointer))];
	if (oid === null || !known.includes(oid)) return void 0;
	return context.repositoryUrl && `${context.repositoryUrl}/blob/${oid}`;
}
function annotateBasis(basis, base) {
	if (base.kind === "commit" || base.attempts.length === 0) return;
	annotate("notice", `${basis}\nWith \`fetch-depth: 0\`, \`actions/checkout\` gets every commit.`);
}

// src/action/main.ts
const ended = "The step ended before there was a verdict: a rule may have ended its process";
const release = guardExit((_code, failure = ended) => {
	annotate("error", failure);
	setErrorOutput();
});
process.exitCode = await runAction(process.env);
release();
endSoon(() => annotate("notice", "Code of the house kept the process alive: it was ended"));

export {  };