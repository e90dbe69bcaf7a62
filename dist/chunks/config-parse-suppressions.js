import { X as parseDay, at as appendToPointer, dt as toPointer, lt as parsePointer, mt as isList } from "./sdk.js";
import { G as findRuleProblem, Jt as conforms, Nn as UserError, Qt as createValidator, Rt as patterns, en as parseConfigText, tn as describeViolation, zt as pointer } from "./lint.js";

// src/config/suppressions-schema.ts
const rule = {
	type: "string",
	minLength: 1,
	"x-message": "Expected the id of a rule"
};
const entry = {
	type: "object",
	description: "What a rule says of some seeds, accepted for a reason.",
	required: ["rule", "reason"],
	anyOf: [{ required: ["record"] }, { required: ["files"] }],
	additionalProperties: false,
	properties: {
		record: {
			type: "string",
			minLength: 1,
			description: "The collection and the id of a record: `policies/clean-air-2023`.",
			"x-message": "Expected a collection and an id such as `policies/clean-air-2023`"
		},
		locale: {
			type: "string",
			minLength: 1,
			description: "Of the record; every locale if absent.",
			"x-message": "Expected a locale such as `en`"
		},
		files: {
			...patterns,
			description: "Patterns of paths, relative to this file's folder, for seeds without an id or many at once; `!` excludes."
		},
		rule: {
			description: "The id of a rule, or a list of them.",
			anyOf: [rule, {
				type: "array",
				items: rule,
				minItems: 1
			}],
			"x-message": "Expected the id of a rule, or a list of them"
		},
		pointer: {
			...pointer,
			description: "The value that is meant, with all below it; `*` stands for any key or item. Every place if absent."
		},
		value: { description: "What stands where the rule speaks. Once something else stands there, nothing is accepted any more." },
		reason: {
			type: "string",
			minLength: 1,
			description: "Why it is accepted, for those who come later.",
			"x-message": "Expected a reason"
		},
		until: {
			type: "string",
			description: "The last day on which it is accepted, `YYYY-MM-DD`; for good if absent.",
			"x-message": "Expected a day such as `2026-12-31`"
		}
	},
	"x-message": "Expected an entry such as `{ record: policies/x, rule: review-gate, reason: … }`"
};
const suppressionsSchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "seedlint suppressions",
	type: "array",
	items: entry,
	"x-message": "Expected a list of suppressions"
};

// src/config/parse-suppressions.ts
async function parseSuppressions(text, path, options) {
	const document = await parseConfigText(text, path);
	const form = await findFormProblems(document);
	const entries = [];
	const problems = [...form.values()].flat();
	for (const [index, raw] of (isList(document.value) ? document.value : []).entries()) {
		if (form.has(index)) continue;
		const entry = toEntry(raw, document.placeOf(toPointer([index])));
		const found = findProblems(entry, (key) => document.placeOf(toPointer([index, key])), options);
		if (found.length === 0) entries.push(entry);
		else problems.push(...found);
	}
	return {
		entries,
		problems: problems.toSorted(byPlace)
	};
}
function toEntry(raw, place) {
	const { record, locale, files, rule, pointer, value, reason, until = null } = raw;
	return {
		record,
		locale,
		pointer,
		reason,
		until,
		place,
		files: files === void 0 ? void 0 : [files].flat(),
		rules: [rule].flat(),
		...value === void 0 ? {} : { value },
		source: raw
	};
}
async function findFormProblems(document) {
	const { value, path } = document;
	const problems = /* @__PURE__ */ new Map();
	if (value === null || conforms(value, suppressionsSchema)) return problems;
	const validate = await createValidator(suppressionsSchema, { path });
	for (const violation of validate(value)) {
		const [index = "-1"] = parsePointer(violation.pointer);
		const known = problems.get(Number(index)) ?? [];
		problems.set(Number(index), [...known, toFormProblem(violation, document)]);
	}
	return problems;
}
function toFormProblem(violation, { placeOf }) {
	const { pointer, property, keyword } = violation;
	const isThere = property !== void 0 && keyword !== "required";
	const place = placeOf(isThere ? appendToPointer(pointer, property) : pointer, isThere);
	if (keyword === "required" && (property === "record" || property === "files")) return {
		message: "`record` or `files` is missing",
		place
	};
	const [, ...keys] = parsePointer(pointer);
	return {
		...describeViolation({
			...violation,
			pointer: toPointer(keys)
		}),
		place
	};
}
function findProblems({ rules: ids, until, reason, files }, placeOf, { rules, compilePatterns }) {
	const problems = ids.flatMap((id) => {
		const told = findRuleProblem(id, rules);
		return told === void 0 ? [] : [{
			...told,
			place: placeOf("rule")
		}];
	});
	if (until !== null && !isDay(until)) {
		const message = `Expected a day such as \`2026-12-31\`, found \`${until}\``;
		problems.push({
			message,
			place: placeOf("until")
		});
	}
	if (reason.trim() === "") problems.push({
		message: "Expected a reason, found blanks",
		place: placeOf("reason")
	});
	const messages = files === void 0 ? [] : findPatternMessages(files, compilePatterns);
	return [...problems, ...messages.map((message) => ({
		message,
		place: placeOf("files")
	}))];
}
function isDay(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== void 0;
}
function findPatternMessages(files, compilePatterns) {
	if (files.every((pattern) => pattern.startsWith("!"))) return ["There are only patterns that exclude, so that nothing is included"];
	try {
		compilePatterns(files, []);
		return [];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return error.problems.map(({ message }) => message);
	}
}
function byPlace({ place: a }, { place: b }) {
	return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

export { parseSuppressions };