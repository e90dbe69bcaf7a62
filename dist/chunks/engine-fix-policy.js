import { st as loadSeed } from "./lint.js";
import { dt as toPointer, lt as parsePointer } from "./sdk.js";
import { t as encode } from "./seed-edit-encode.js";
import { t as applyTextEdits } from "./text-text-edits.js";
import { n as compileEdits, r as addressEdits, t as offersOf } from "./engine-fix-offer.js";

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

// src/engine/fix/candidates.ts
function findCandidates({ diagnostics, fileAt }, { isCounted, choose, findObstacle }, barred) {
	const wanted = [];
	const left = [];
	const obstacleAt = (path) => {
		const file = fileAt(path);
		if (file === void 0) return `\`${path}\` is no seed any more`;
		if (!file.member.isRequested) return `It would edit \`${path}\`, which was not asked for`;
		return findObstacle(path);
	};
	for (const diagnostic of diagnostics) {
		const offer = isCounted(diagnostic) ? choose(diagnostic) : void 0;
		if (offer === void 0) continue;
		const paths = new Set(offer.edits.map((edit) => edit.in ?? diagnostic.path));
		const key = JSON.stringify([
			diagnostic.path,
			diagnostic.rule,
			offer.edits
		]);
		const [obstacle] = [...paths].flatMap((path) => obstacleAt(path) ?? []);
		const reason = barred.findReason(key) ?? obstacle;
		if (reason !== void 0) left.push({
			diagnostic,
			reason
		});
		else if (!barred.isHeld(key)) wanted.push({
			diagnostic,
			offer,
			paths,
			key
		});
	}
	return {
		wanted,
		left
	};
}
function groupBySeeds(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const { paths } = item;
		const [largest = [], ...others] = [...new Set([...paths].map((path) => groups.get(path) ?? []))].toSorted((a, b) => b.length - a.length);
		for (const each of others.flat()) {
			largest.push(each);
			for (const path of each.paths) groups.set(path, largest);
		}
		largest.push(item);
		for (const path of paths) groups.set(path, largest);
	}
	const order = new Map(items.map((item, index) => [item, index]));
	const rank = (item) => item === void 0 ? 0 : order.get(item) ?? 0;
	return [...new Set(groups.values())].map((group) => group.toSorted((a, b) => rank(a) - rank(b))).toSorted(([a], [b]) => rank(a) - rank(b));
}

// src/engine/fix/batch.ts
var Batch = class {
	#load;
	#edits = /* @__PURE__ */ new Map();
	constructor(load) {
		this.#load = load;
	}
	get texts() {
		return new Map([...this.#edits].map(([path, { ofText }]) => [path, ofText]));
	}
	async take(candidates) {
		const added = /* @__PURE__ */ new Map();
		for (const { offer, diagnostic } of candidates) {
			const addressed = await addressEdits(offer.edits, diagnostic.path, this.#load);
			if (addressed.kind === "refused") return addressed.reason;
			for (const [path, edits] of addressed.byPath) {
				const known = added.get(path);
				if (known === void 0) added.set(path, [...edits]);
				else known.push(...edits);
			}
		}
		return this.#add(added);
	}
	async #add(added) {
		const compiled = /* @__PURE__ */ new Map();
		for (const [path, edits] of added) {
			const ofSeed = [...this.#edits.get(path)?.ofSeed ?? [], ...edits];
			const outcome = await compileEdits(path, ofSeed, this.#load);
			if (outcome.kind === "refused") return outcome.reason;
			compiled.set(path, {
				ofSeed,
				ofText: outcome.edits
			});
		}
		if ([...compiled.values()].every(({ ofText }) => ofText.length === 0)) return CHANGES_NOTHING;
		for (const [path, edits] of compiled) this.#edits.set(path, edits);
	}
};
const CHANGES_NOTHING = "The fix changes nothing";

// src/engine/fix/claims.ts
var Claims = class {
	#edits = /* @__PURE__ */ new Set();
	#replaced = /* @__PURE__ */ new Set();
	#touched = /* @__PURE__ */ new Set();
	#bodies = /* @__PURE__ */ new Map();
	claim({ offer, diagnostic }) {
		const own = offer.edits.map((edit) => new PlacedEdit(edit, diagnostic.path)).filter(({ key }) => !this.#edits.has(key));
		if (own.some((edit) => this.#isTaken(edit))) return false;
		for (const edit of own) this.#add(edit);
		return true;
	}
	#isTaken({ edit, path, ways }) {
		if (edit.kind === "body") return (this.#bodies.get(path) ?? []).some(({ start, end }) => edit.span.start <= end && start <= edit.span.end);
		if (ways.some((way) => this.#replaced.has(way))) return true;
		return isReplacing(edit) && this.#touched.has(ways.at(-1) ?? "");
	}
	#add({ edit, path, ways, key }) {
		this.#edits.add(key);
		if (edit.kind === "body") {
			this.#bodies.set(path, [...this.#bodies.get(path) ?? [], edit.span]);
			return;
		}
		for (const way of ways) this.#touched.add(way);
		if (isReplacing(edit)) this.#replaced.add(ways.at(-1) ?? "");
	}
};
var PlacedEdit = class {
	edit;
	path;
	key;
	ways;
	constructor(edit, ownPath) {
		this.edit = edit;
		this.path = edit.in ?? ownPath;
		this.key = JSON.stringify([this.path, {
			...edit,
			in: void 0
		}]);
		this.ways = edit.kind === "body" ? [] : waysTo(this.path, edit.at);
	}
};
function isReplacing({ kind }) {
	return kind === "set" || kind === "remove";
}
function waysTo(path, at) {
	if (!at.startsWith("/")) return [`${path}\0${at}`];
	const keys = parsePointer(at);
	return keys.map((_, index) => `${path}\0${toPointer(keys.slice(0, index + 1))}`);
}

// src/engine/fix/taking.ts
const TRY_LIMIT = 200;
var Taking = class {
	made = [];
	left = [];
	#load;
	#batch;
	#tryCount = 0;
	constructor(load) {
		this.#load = load;
		this.#batch = new Batch(load);
	}
	get texts() {
		return this.#batch.texts;
	}
	async takeAll(candidates) {
		let waiting = candidates;
		for (;;) {
			const claims = new Claims();
			for (const candidate of this.made) claims.claim(candidate);
			const blocked = new Set(waiting.filter((candidate) => !claims.claim(candidate)));
			const leftBefore = this.left.length;
			await this.#take(waiting.filter((candidate) => !blocked.has(candidate)));
			const isFreed = this.left.length > leftBefore && this.#tryCount < TRY_LIMIT;
			if (blocked.size === 0 || !isFreed) return;
			waiting = [...blocked];
		}
	}
	async #take(candidates) {
		const [first, ...others] = candidates;
		if (first === void 0) return;
		const reason = await this.#try(this.#batch, candidates);
		if (reason === void 0) this.made.push(...candidates);
		else if (others.length === 0) await this.#leave(first, reason);
		else {
			const half = Math.ceil(candidates.length / 2);
			await this.#take(candidates.slice(0, half));
			await this.#take(candidates.slice(half));
		}
	}
	async #leave(candidate, reason) {
		const alone = this.made.length === 0 ? reason : await this.#try(new Batch(this.#load), [candidate]);
		if (alone !== void 0) this.left.push({
			diagnostic: candidate.diagnostic,
			reason: alone
		});
	}
	async #try(batch, candidates) {
		this.#tryCount += 1;
		if (this.#tryCount > TRY_LIMIT) return "Too many fixes stand in each other's way here";
		return batch.take(candidates);
	}
};

// src/engine/fix/plan-pass.ts
async function planPass(outcome, policy, barred) {
	const candidates = findCandidates(outcome, policy, barred);
	const made = [];
	const left = [...candidates.left];
	const files = /* @__PURE__ */ new Map();
	for (const group of groupBySeeds(candidates.wanted)) {
		const load = createLoader(outcome);
		const taking = new Taking(load);
		await taking.takeAll(group);
		made.push(...taking.made);
		left.push(...taking.left);
		for (const [path, bytes] of await writeAll(taking.texts, outcome, load)) files.set(path, bytes);
	}
	return {
		made,
		left,
		files
	};
}
function createLoader({ fileAt }) {
	const loaded = /* @__PURE__ */ new Map();
	return async (path) => {
		const file = fileAt(path);
		const seed = loaded.get(path) ?? (file && await loadSeed(file));
		if (seed !== void 0) loaded.set(path, seed);
		return seed;
	};
}
async function writeAll(texts, { fileAt }, load) {
	const written = [];
	for (const [path, edits] of texts) {
		const [file, loaded] = [fileAt(path), await load(path)];
		if (file === void 0 || !("bytes" in file) || loaded === void 0) continue;
		const text = applyTextEdits(loaded.document.text, edits);
		written.push([path, encode(text, file.bytes)]);
	}
	return written;
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