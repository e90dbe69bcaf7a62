import { ot as loadSeed, tt as pointerOf } from "./lint.js";
import { dt as toPointer, lt as parsePointer } from "./sdk.js";
import { n as encode, t as editDocument } from "./seed-edit-edit-document.js";
import { t as applyTextEdits } from "./text-text-edits.js";

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

// src/engine/fix/address-edits.ts
const refused = (reason) => ({
	kind: "refused",
	reason
});
async function addressEdits(edits, ownPath, load) {
	const byPath = /* @__PURE__ */ new Map();
	for (const { in: path = ownPath, ...edit } of edits) {
		const loaded = await load(path);
		if (loaded === void 0) return refused(`\`${path}\` is no seed any more`);
		const resolved = resolveField(edit, loaded);
		if (resolved === void 0) return refused(`The collection of \`${path}\` has no such field`);
		const known = byPath.get(path);
		if (known === void 0) byPath.set(path, [resolved]);
		else known.push(resolved);
	}
	return {
		kind: "addressed",
		byPath
	};
}
function resolveField(edit, loaded) {
	const named = edit;
	if (named.kind === "body") return named;
	const at = pointerOf({ at: named.at }, loaded);
	return at === null ? void 0 : {
		...named,
		at
	};
}

// src/engine/fix/compile.ts
async function compileEdits(path, edits, load) {
	const loaded = await load(path);
	if (loaded === void 0) return refused(`\`${path}\` is no seed any more`);
	const outcome = await editDocument(loaded.document, leaveOutDoubles(edits));
	if (outcome.kind === "refused") return outcome;
	return {
		kind: "compiled",
		edits: outcome.edits.map((edit) => ({
			path,
			...edit
		}))
	};
}
function leaveOutDoubles(edits) {
	if (edits.length < 2) return edits;
	return [...new Map(edits.map((edit) => [JSON.stringify(edit, sortKeys), edit])).values()];
}
function sortKeys(_key, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1));
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

// src/engine/fix/offer.ts
function offersOf({ fix, suggestions }) {
	return [...fix === void 0 ? [] : [{
		title: titleOf(fix),
		isSafe: true,
		edits: fix
	}], ...suggestions.map(({ title, edits }) => ({
		title,
		isSafe: false,
		edits
	}))];
}
function titleOf([first, ...others]) {
	if (first === void 0) return "Change nothing";
	const title = describe(first);
	return others.length === 0 ? title : `${title}, and ${others.length} more`;
}
function describe(edit) {
	switch (edit.kind) {
		case "set": return `Set \`${edit.at}\``;
		case "insert": return `Add an item to \`${edit.at}\``;
		case "remove": return `Remove \`${edit.at}\``;
		case "rename": return `Rename \`${edit.at}\` to \`${edit.key}\``;
		case "order": return edit.at === "" ? "Order the keys" : `Order the keys of \`${edit.at}\``;
		case "part": return `Correct ${edit.key === true ? "the key" : "the text"} at \`${edit.at}\``;
		case "body": return "Correct the body";
	}
}

export { addressEdits as a, compileEdits as i, createLoader as n, planPass as r, offersOf as t };