import { G as isEqualJson, L as findClosest } from "./sdk.js";
import { $ as judge, Dt as suppressionInvalid, Et as suppressionExpired, Ot as suppressionUnused, Q as LEVEL_SEVERITIES, Zt as renderMessage, et as toDiagnostic } from "./lint.js";
import { i as nameRecord, n as isAbout, r as isExpired, t as Suppressor } from "./engine-suppressions-suppressor.js";

// src/engine/suppressions/notices.ts
function findNotices(side) {
	return [...findFileNotices(side), ...findCommentNotices(side)];
}
function findFileNotices(side) {
	const { file, project, facts } = side;
	if (file === void 0 || facts.size === 0) return [];
	const tell = (notice) => tellInFile(notice, file, project);
	const invalid = file.problems.flatMap(({ text, span }) => tell({
		meta: suppressionInvalid,
		message: "entry",
		data: { problem: text },
		span,
		key: text
	}));
	const records = groupByRecord(facts.values());
	const suggest = createSuggester(records);
	const others = file.entries.flatMap((entry) => {
		const notice = isExpired(entry, project.today) ? toExpired(entry) : findUnused(entry, {
			...side,
			records,
			suggest
		});
		return notice === void 0 ? [] : tell({
			...notice,
			span: entry.span,
			key: entry.source
		});
	});
	return [...invalid, ...others];
}
function groupByRecord(facts) {
	const records = /* @__PURE__ */ new Map();
	for (const each of facts) {
		const name = nameRecord(each.identity);
		if (name === void 0) continue;
		const known = records.get(name);
		if (known === void 0) records.set(name, [each]);
		else known.push(each);
	}
	return records;
}
const MAX_SUGGESTED = 100;
function createSuggester(records) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		if (!known.has(name) && known.size < MAX_SUGGESTED) known.set(name, findClosest(name, records.keys()));
		return known.get(name);
	};
}
function toExpired({ rules, until }) {
	const data = {
		rules: quoteAll(rules),
		until: until ?? ""
	};
	return {
		meta: suppressionExpired,
		message: "expired",
		data
	};
}
function findUnused(entry, { suppressor, project, facts, isJudged, records, suggest }) {
	const unused = suppressor.listUnused(entry).filter((rule) => isAsked(rule, project));
	if (unused.length === 0) return void 0;
	const { record } = entry;
	const seeds = (record === void 0 ? [...facts.values()] : records.get(record) ?? []).filter(({ identity }) => isAbout(entry, identity));
	if (!seeds.every(({ isParsed, identity }) => isParsed && isJudged(identity.path))) return;
	const rules = quoteAll(unused);
	return seeds.length > 0 ? {
		meta: suppressionUnused,
		message: "unused",
		data: { rules }
	} : {
		meta: suppressionUnused,
		message: "absent",
		data: {
			rules,
			subject: describeSubject(entry, {
				records,
				suggest
			})
		}
	};
}
function describeSubject({ record, locale, files }, { records, suggest }) {
	if (record === void 0) return `seed at ${quoteAll(files ?? [])}`;
	const inLocale = locale === void 0 ? "" : ` in \`${locale}\``;
	const meant = records.has(record) ? void 0 : suggest(record);
	return `record \`${record}\`${inLocale}${meant === void 0 ? "" : `; did you mean \`${meant}\`?`}`;
}
function isAsked(id, { rules, config }) {
	const scope = rules.find(({ meta }) => meta.id === id)?.scope;
	const { level, source } = config.rules.get(id) ?? {};
	return scope !== void 0 && scope !== "change" && !(level === "off" && source === "--rule");
}
function tellInFile({ meta, message, data, span, key }, { path }, { config, pageOf }) {
	const level = config.rules.get(meta.id)?.level ?? "off";
	if (level === "off") return [];
	return [{
		told: {
			rule: meta.id,
			messageId: message,
			path,
			span,
			message: renderMessage(meta.messages[message] ?? message, data),
			severity: LEVEL_SEVERITIES[level],
			pointer: null,
			collection: null,
			id: null,
			locale: null,
			url: pageOf(meta.id) ?? null,
			related: [],
			isFixable: false
		},
		record: JSON.stringify([path]),
		problem: JSON.stringify([
			meta.id,
			message,
			key
		]),
		place: void 0,
		context: ""
	}];
}
function findCommentNotices({ project, suppressor, noted, isJudged }) {
	return [...noted].flatMap(({ loaded, directives }) => {
		const { path } = loaded.identity;
		if (!isJudged(path)) return [];
		return directives.flatMap((directive) => {
			const tell = ({ meta, message, data }) => {
				const raised = {
					meta,
					finding: {
						in: path,
						message,
						data
					},
					textSpan: directive.span
				};
				return judge(raised, loaded, project, () => loaded) ?? [];
			};
			const unused = suppressor.listUnused(directive).filter((rule) => isAsked(rule, project));
			const rules = quoteAll(unused);
			return [...directive.problems.flatMap((problem) => tell({
				meta: suppressionInvalid,
				message: "comment",
				data: { problem }
			})), ...unused.length === 0 ? [] : [tell({
				meta: suppressionUnused,
				message: "unused",
				data: { rules }
			})].flat()];
		});
	});
}
function quoteAll(texts) {
	return texts.map((text) => `\`${text}\``).join(", ");
}

// src/engine/suppressions/suppress-sides.ts
function suppressSides(project, sides, found) {
	const { head, base, changedPaths } = sides;
	const own = project.acceptance?.suppressions;
	const former = sides.acceptance === void 0 ? own : sides.acceptance.suppressions;
	const { today } = project;
	const ofHead = new Suppressor({
		file: own,
		today,
		directivesOf: directivesIn(head)
	});
	const ofBase = new Suppressor({
		file: former,
		today,
		directivesOf: (path) => directivesIn(changedPaths.has(path) ? base : head)(path)
	});
	for (const judged of [...found.head, ...found.lasting]) ofHead.find(judged);
	for (const judged of [...found.base, ...found.lasting]) ofBase.find(judged);
	const linted = new Set(head.linted);
	const policy = {
		forbidsOwn: sides.forbidsOwn === true,
		former
	};
	return {
		notices: {
			head: findNotices({
				project,
				suppressor: ofHead,
				file: own,
				noted: head.noted.values(),
				facts: head.facts,
				isJudged: (path) => linted.has(path)
			}),
			base: findNotices({
				project,
				suppressor: ofBase,
				file: former,
				noted: base.noted.values(),
				facts: base.facts,
				isJudged: (path) => changedPaths.has(path) || linted.has(path)
			})
		},
		tell(judged, verdict, before) {
			const now = ofHead.find(judged);
			const then = before && ofBase.find(before);
			if (now === void 0) return toDiagnostic(judged, verdict === "existing" && then !== void 0 ? "introduced" : verdict);
			const diagnostic = toDiagnostic(judged, verdict);
			if (isInForce(now, then, policy)) return {
				...diagnostic,
				suppression: now.suppression
			};
			return {
				...diagnostic,
				related: [...diagnostic.related, toRefusal(now)]
			};
		},
		wasAccepted: (judged) => ofBase.find(judged) !== void 0
	};
}
function directivesIn({ noted }) {
	return (path) => noted.get(path)?.directives ?? [];
}
function isInForce(now, then, { forbidsOwn, former }) {
	if (!forbidsOwn || then !== void 0) return true;
	if (now.kind === "comment") return false;
	const { source } = now.entry;
	return former?.entries.some((entry) => isEqualJson(entry.source, source)) === true;
}
const REFUSAL = "this suppression is part of the change, which may not suppress what it brings: it takes effect after the merge";
function toRefusal(found) {
	const { span } = found.kind === "entry" ? found.entry : found.comment;
	return {
		path: found.suppression.path,
		pointer: null,
		span,
		message: REFUSAL
	};
}
function suppressHead(project, head, { found, ignoresComments }) {
	const file = project.acceptance?.suppressions;
	const directivesOf = ignoresComments ? () => [] : directivesIn(head);
	const suppressor = new Suppressor({
		file,
		today: project.today,
		directivesOf
	});
	for (const judged of found) suppressor.find(judged);
	const linted = new Set(head.linted);
	return {
		notices: findNotices({
			project,
			suppressor,
			file,
			facts: head.facts,
			noted: ignoresComments ? [] : head.noted.values(),
			isJudged: (path) => linted.has(path)
		}),
		tell(judged) {
			const suppression = suppressor.find(judged)?.suppression;
			const diagnostic = toDiagnostic(judged, "introduced");
			return suppression === void 0 ? diagnostic : {
				...diagnostic,
				suppression
			};
		}
	};
}

export { suppressHead, suppressSides };