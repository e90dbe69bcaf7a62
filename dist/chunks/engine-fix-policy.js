import { r as planPass, t as offersOf } from "./engine-fix-offer.js";

// src/engine/fix/barred.ts
var Barred = class {
	#reasons = /* @__PURE__ */ new Map();
	#held = /* @__PURE__ */ new Set();
	findReason(key) {
		return this.#reasons.get(key);
	}
	isHeld(key) {
		return this.#held.has(key);
	}
	add({ suspects, reason }) {
		const [first, ...others] = suspects;
		if (first !== void 0 && others.length === 0) this.#reasons.set(first.key, reason);
		const half = Math.ceil(suspects.length / 2);
		for (const { key } of suspects.slice(half)) this.#held.add(key);
	}
	release() {
		const hasHeld = this.#held.size > 0;
		this.#held.clear();
		return hasHeld;
	}
};

// src/engine/fix/find-harm.ts
function findHarm(comparison) {
	return [...findWorse(comparison), ...findUnmended(comparison)];
}
function findWorse({ before, after, made, isAboutChange }) {
	const [old, now] = [countByRule(before), countByRule(after)];
	const byPath = groupByPath(made);
	const harms = /* @__PURE__ */ new Map();
	for (const diagnostic of after) {
		const key = ruleKey(diagnostic);
		const { rule, path } = diagnostic;
		if (harms.has(key) || isAboutChange(rule) || !isMore(now.get(key), old.get(key))) continue;
		const reason = `It would bring in what \`${rule}\` reports in \`${path}\``;
		const suspects = findSuspects(diagnostic, byPath);
		if (suspects.length > 0) harms.set(key, {
			suspects,
			reason
		});
	}
	return [...harms.values()];
}
function findSuspects({ path, related }, byPath) {
	const others = () => related.flatMap((place) => byPath.get(place.path) ?? []);
	return byPath.get(path) ?? [...new Set(others())];
}
function groupByPath(made) {
	const groups = /* @__PURE__ */ new Map();
	for (const candidate of made) for (const path of candidate.paths) {
		const group = groups.get(path);
		if (group === void 0) groups.set(path, [candidate]);
		else group.push(candidate);
	}
	return groups;
}
function findUnmended({ before, after, made }) {
	const [old, now, mended] = [
		countBy(before, problemKey),
		countBy(after, problemKey),
		countBy(made.map(({ diagnostic }) => diagnostic), problemKey)
	];
	return made.flatMap((candidate) => {
		const key = problemKey(candidate.diagnostic);
		const expected = (old.get(key) ?? 0) - (mended.get(key) ?? 0);
		return (now.get(key) ?? 0) <= expected ? [] : [{
			suspects: [candidate],
			reason: "The problem is still there after the fix"
		}];
	});
}
const problemKey = ({ path, fingerprint }) => `${path}\0${fingerprint}`;
const ruleKey = ({ path, rule }) => `${path}\0${rule}`;
function countBy(diagnostics, toKey) {
	const counts = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		const key = toKey(diagnostic);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
const NONE = {
	errors: 0,
	all: 0
};
function countByRule(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		if (diagnostic.severity === "info") continue;
		const key = ruleKey(diagnostic);
		const { errors, all } = counts.get(key) ?? NONE;
		const isError = diagnostic.severity === "error";
		counts.set(key, {
			errors: errors + (isError ? 1 : 0),
			all: all + 1
		});
	}
	return counts;
}
function isMore(now = NONE, before = NONE) {
	return now.errors > before.errors || now.all > before.all;
}

// src/engine/fix/fix-in-passes.ts
const PASS_LIMIT = 10;
const RETRY_LIMIT = 20;
async function fixInPasses(judge, policy) {
	const barred = new Barred();
	const made = [];
	let files = /* @__PURE__ */ new Map();
	let judgement = await judge(files);
	const changeRules = findChangeRules(judgement);
	const originals = /* @__PURE__ */ new Map();
	for (let passes = 0, retries = 0;;) {
		const pass = await planAll(judgement, policy, barred);
		const isOver = passes >= PASS_LIMIT || retries >= RETRY_LIMIT;
		if (!isOver && pass.made.length === 0 && barred.release()) {
			retries += 1;
			continue;
		}
		if (isOver || pass.made.length === 0) {
			const left = [...pass.left, ...pass.made.map(toUnfinished)];
			return {
				judgement,
				files: compareBytes(originals, files),
				made,
				left
			};
		}
		rememberBytes(originals, pass, judgement);
		const filesAfter = new Map([...files, ...pass.files]);
		const after = await judge(filesAfter);
		const harms = findHarm({
			before: listCounted(judgement, policy),
			after: listCounted(after, policy),
			made: pass.made,
			isAboutChange: (id) => changeRules.has(id)
		});
		if (harms.length > 0) {
			for (const harm of harms) barred.add(harm);
			retries += 1;
			continue;
		}
		barred.release();
		passes += 1;
		made.push(...pass.made);
		files = filesAfter;
		judgement = after;
	}
}
function rememberBytes(originals, { files }, { judged }) {
	for (const path of files.keys()) {
		if (originals.has(path)) continue;
		const [file] = judged.flatMap(({ outcome }) => outcome.fileAt(path) ?? []);
		if (file !== void 0 && "bytes" in file) originals.set(path, file.bytes);
	}
}
function compareBytes(originals, files) {
	const fixed = /* @__PURE__ */ new Map();
	for (const [path, after] of files) {
		const before = originals.get(path);
		if (before === void 0 || Buffer.compare(before, after) === 0) continue;
		fixed.set(path, {
			before,
			after
		});
	}
	return fixed;
}
function toUnfinished({ diagnostic }) {
	return {
		diagnostic,
		reason: "More passes would be needed than are made"
	};
}
async function planAll({ judged }, policy, barred) {
	const passes = [];
	for (const { outcome } of judged) passes.push(await planPass(outcome, policy, barred));
	return {
		made: passes.flatMap((pass) => pass.made),
		left: passes.flatMap((pass) => pass.left),
		files: new Map(passes.flatMap((pass) => [...pass.files]))
	};
}
function listCounted({ judged }, { isCounted }) {
	return judged.flatMap(({ outcome }) => outcome.diagnostics.filter(isCounted));
}
function findChangeRules({ judged }) {
	const rules = judged.flatMap((each) => each.rules);
	return new Set(rules.filter(({ scope }) => scope === "change").map(({ meta }) => meta.id));
}

// src/engine/fix/policy.ts
function toFixPolicy({ isAll, isUnsafe }) {
	return {
		isCounted: ({ verdict, suppression }) => suppression === void 0 && (verdict === "introduced" || isAll && verdict === "existing"),
		choose({ mend }) {
			const [first] = mend === void 0 ? [] : offersOf(mend);
			return first?.isSafe === true || isUnsafe ? first : void 0;
		},
		findObstacle: () => void 0
	};
}

export { fixInPasses as n, toFixPolicy as t };