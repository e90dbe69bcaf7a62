import { f as say, n as systemClock } from "./action-checks-pace.js";
import { a as withRefused, c as propertyOf, d as UnexpectedAnswer, i as takeSteps, l as readItems, n as toReport, o as keyOf, s as openClient, u as OWN_FAULT } from "./action-checks-to-report.js";
import { inspect } from "node:util";

// src/action/checks/github-check-api.ts
const PAGE_SIZE$1 = 100;
function toCheckApi({ request, common }) {
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
			return readItems(data).map(toAnnotation);
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
function toAnnotation(value) {
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
function readId(value) {
	const id = propertyOf(value, "id");
	if (typeof id === "number") return id;
	throw new UnexpectedAnswer("GitHub answered something else than a check run");
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

// src/action/checks/send-check.ts
const PAGE_SIZE = 100;
async function sendCheck(report, means) {
	const ended = await takeSteps({
		unknown: unknownState,
		read: async (state) => readState(report, state, means),
		plan: (state) => planStep(report, state),
		take: async (state, step) => afterSuccess(state, step, await takeStep(report, step, means)),
		afterRefusal: (state, step, kind) => kind === "invalid" ? afterRefusal(state, step) : void 0
	}, means);
	return ended.kind === "failed" ? ended : {
		kind: "published",
		name: report.name
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

// src/action/checks/publish-check.ts
async function publishCheck(judged, setting, { pace, ...access }) {
	try {
		const report = toReport(judged, setting);
		const client = await openClient({
			...access,
			timeoutMs: () => pace.requestMs
		});
		return await sendCheck(report, {
			api: toCheckApi(client),
			pace,
			clock: systemClock
		});
	} catch (error) {
		say(inspect(error));
		return {
			kind: "failed",
			fault: OWN_FAULT
		};
	}
}

export { publishCheck };