import { nt as findReferences, p as toSlug, rt as findSharedScope, st as getAt } from "./sdk.js";
import { i as seedsOf, r as placeAt, t as findIdPointer } from "./engine-refactor-corpus.js";
import { Nn as UserError } from "./lint.js";
import { i as refuseUnread, n as refuseAll, r as refuseTwins, t as refusal } from "./engine-refactor-refuse.js";
import { posix } from "node:path";

// src/engine/refactor/check-id.ts
const MAX_ID_LENGTH = 1e3;
const MAX_NAME_BYTES = 255;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const RESERVED = /[/\\<>:"|?*]/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
function findIdProblem(id) {
	if (id.trim() === "") return "The new id is blank";
	if (id.trim() !== id) return "The new id begins or ends with a blank";
	if (UNSEEN.test(id)) return "The new id has a character that cannot be seen, or a line end";
	if (id.length > MAX_ID_LENGTH) return `The new id has more than ${MAX_ID_LENGTH} characters`;
}
function findNameProblem(name) {
	const [reserved] = RESERVED.exec(name) ?? [];
	if (reserved !== void 0) return `\`${reserved}\` cannot be in the name of a file`;
	if (name.startsWith(".")) return "A name that begins with a dot is hidden";
	if (/^git~\d/iu.test(name)) return "Windows takes this name for `.git`";
	if (name.endsWith(".")) return "Windows takes no name that ends with a dot";
	if (DEVICE.test(name)) return "Windows has a device of this name";
}
function findPathProblem(path) {
	return path.split("/").some((segment) => Buffer.byteLength(segment) > MAX_NAME_BYTES) ? `The name of a file has at most ${MAX_NAME_BYTES} bytes` : void 0;
}
function toName(id, isSlugged) {
	return isSlugged ? toSlug(id) : id;
}
function foldId(id) {
	return id.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

// src/engine/refactor/find-references-to.ts
function findReferencesTo(corpus, collection, id) {
	const placesOf = createPlaceLookUp(corpus);
	return corpus.seeds.flatMap((seed) => {
		if (seed.seed === void 0) return [];
		const found = /* @__PURE__ */ new Map();
		for (const { pattern, to } of placesOf(seed.identity.collection)) {
			if (to !== "*" && to !== collection) continue;
			for (const reference of findReferences(seed.seed, pattern)) {
				if (reference.id !== id || !isMeant(corpus, collection, id, {
					to,
					seed
				})) continue;
				const { pointer, isNumber = false } = reference;
				found.set(pointer, {
					seed,
					pointer,
					isNumber
				});
			}
		}
		return [...found.values()];
	});
}
function isMeant({ records }, collection, id, { to, seed }) {
	if (to !== "*") return true;
	return records.find("*", id, seed.identity.locale)?.collection === collection;
}
function createPlaceLookUp({ collections }) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const places = known.get(name) ?? listPlaces(collections, name);
		known.set(name, places);
		return places;
	};
}
function listPlaces(collections, name) {
	const forward = (collections.get(name)?.relations ?? []).map(({ from, to }) => ({
		pattern: from,
		to
	}));
	const inverse = [...collections.values()].flatMap((collection) => collection.relations.flatMap((relation) => {
		if (relation.inverse === void 0) return [];
		const scope = findSharedScope(collection, relation) ?? relation.to;
		if (scope !== name && scope !== "*") return [];
		return [{
			pattern: relation.inverse,
			to: scope === "*" ? "*" : collection.name
		}];
	}));
	return [...forward, ...inverse];
}

// src/corpus/replace-capture.ts
const MAX_OCCURRENCES = 6;
function replaceCapture(path, { name, value, match }) {
	const captures = match(path);
	if (captures === void 0 || !Object.hasOwn(captures, name)) return void 0;
	const old = captures[name] ?? "";
	const expected = new Map(Object.entries(captures)).set(name, value);
	return listReplacements(path, old, value).find((candidate) => {
		const found = match(candidate);
		return found !== void 0 && [...expected].every(([key, text]) => found[key] === text);
	});
}
function listReplacements(path, old, value) {
	const starts = findStarts(path, old);
	if (starts.length === 0 || starts.length > MAX_OCCURRENCES) return [];
	return Array.from({ length: 2 ** starts.length - 1 }, (_, index) => starts.filter((_start, bit) => (index + 1 >> bit) % 2 === 1)).filter((chosen) => !overlap(chosen, old.length)).toSorted((a, b) => a.length - b.length || (b.at(-1) ?? 0) - (a.at(-1) ?? 0)).map((chosen) => chosen.reduceRight((text, start) => text.slice(0, start) + value + text.slice(start + old.length), path));
}
function findStarts(path, old) {
	const starts = [];
	for (let at = path.indexOf(old); at !== -1; at = path.indexOf(old, at + 1)) starts.push(at);
	return starts;
}
function overlap(starts, length) {
	return starts.some((start, index) => index > 0 && start - (starts[index - 1] ?? 0) < length);
}

// src/engine/refactor/plan-moves.ts
function planMoves({ memberOf }, seeds, { id, newId, paths }) {
	const moves = /* @__PURE__ */ new Map();
	for (const seed of seeds) {
		const { member, identity } = seed;
		const { slugged, name } = member.collection;
		if (!Object.hasOwn(member.captures, "id")) continue;
		refuseOtherName(member.captures["id"] ?? "", id, {
			slugged,
			path: identity.path
		});
		const value = toName(newId, slugged);
		refuseName(value, newId, {
			isSlug: slugged,
			hasField: findIdPointer(seed) !== void 0
		});
		const match = (path) => {
			const found = memberOf(path);
			return found?.collection.name === name ? found.captures : void 0;
		};
		const path = replaceCapture(identity.path, {
			name: "id",
			value,
			match
		});
		if (path === void 0) throw noPlace(identity.path, newId, member.collection.files);
		const problem = findPathProblem(path);
		if (problem !== void 0) throw refusal("id-invalid", problem, "Choose a shorter id.");
		if (path !== identity.path) moves.set(identity.path, path);
	}
	const all = [...paths];
	refuseOccupied(moves, all);
	return {
		moves,
		notes: noteLeftBehind(moves, all)
	};
}
function refuseOtherName(captured, id, { slugged, path }) {
	if (captured.normalize("NFC") === toName(id, slugged).normalize("NFC") || captured === id) return;
	throw new UserError("path-differs", [{
		message: `The path says \`${captured}\`, and the front matter \`${id}\``,
		place: { path },
		hint: "Make them agree first (`id-matches-path`)."
	}]);
}
function refuseName(name, newId, { isSlug, hasField }) {
	if (isSlug && (name === "" || !hasField && name !== newId)) {
		const hint = name === "" ? "Use letters or digits." : `Write it as \`${name}\`.`;
		throw refusal("id-invalid", `\`${newId}\` is no slug, which paths of this collection have`, hint);
	}
	const problem = findNameProblem(name);
	if (problem !== void 0) throw refusal("id-invalid", problem, "The path has the id, so it must be a name of a file.");
}
function noPlace(path, newId, files) {
	const patterns = files.map((pattern) => `\`${pattern}\``).join(", ");
	return new UserError("id-invalid", [{
		message: `No path for \`${newId}\` in place of this one fits ${patterns}`,
		place: { path },
		hint: "Choose an id that the pattern captures."
	}]);
}
function refuseOccupied(moves, paths) {
	const wanted = new Map([...moves.values()].map((path) => [foldId(path), path]));
	const problems = [];
	const targets = new Set(moves.values());
	for (const path of paths) {
		const target = wanted.get(foldId(path));
		if (target === void 0 || moves.has(path)) continue;
		problems.push({
			message: `The file would be renamed to \`${target}\`, where there is this one`,
			place: { path },
			hint: "Choose another id, or move that file first."
		});
	}
	if (targets.size < moves.size) problems.push({
		message: "Two files would have the same name",
		hint: "Choose another id."
	});
	refuseAll("path-taken", problems);
}
function noteLeftBehind(moves, paths) {
	return [...moves].flatMap(([path, moved]) => {
		const folder = posix.dirname(path);
		return folder === posix.dirname(moved) ? [] : [folder];
	}).flatMap((folder) => {
		return paths.filter((path) => path.startsWith(`${folder}/`) && !moves.has(path)).map((path) => `\`${path}\` stays where it is, beside a file that moves`);
	});
}

// src/engine/refactor/plan-rename.ts
function planRename({ corpus, collectionOf }, { id, newId, paths }) {
	const collection = collectionOf(id);
	if (id === newId) throw refusal("same-id", `The record already has the id \`${id}\``);
	const problem = findIdProblem(newId);
	if (problem !== void 0) throw refusal("id-invalid", problem);
	refuseUnread(corpus.seeds, id);
	const seeds = seedsOf(corpus, collection, id);
	refuseTwins(seeds);
	refuseTaken(corpus, collection, {
		id,
		newId
	});
	const edits = /* @__PURE__ */ new Map();
	const add = ({ identity: { path } }, at, value) => {
		edits.set(path, [...edits.get(path) ?? [], {
			kind: "set",
			at,
			value
		}]);
	};
	for (const seed of seeds) {
		const at = findIdPointer(seed);
		if (at !== void 0) add(seed, at, toIdValue(newId, isNumberAt(seed, at)));
	}
	for (const { seed, pointer, isNumber } of findReferencesTo(corpus, collection, id)) add(seed, pointer, toIdValue(newId, isNumber));
	const { moves, notes } = planMoves(corpus, seeds, {
		id,
		newId,
		paths
	});
	return {
		title: `Rename \`${id}\` to \`${newId}\``,
		edits,
		moves,
		notes: [
			...noteOthers(corpus, collection, id),
			...noteWaiting(corpus, collection, newId),
			...notes
		]
	};
}
function isNumberAt({ document }, at) {
	return typeof getAt(document.data, at) === "number";
}
function toIdValue(id, isNumber) {
	return isNumber && String(Number(id)) === id && Number.isFinite(Number(id)) ? Number(id) : id;
}
function refuseTaken(corpus, collection, { id, newId }) {
	const wanted = foldId(newId);
	const owners = corpus.seeds.filter(({ identity }) => {
		const other = identity.id;
		if (other === void 0 || other === id || foldId(other) !== wanted) return false;
		return identity.collection === collection || isAnyMeant(corpus, other, newId);
	});
	refuseAll("id-taken", owners.map((owner) => ({
		message: `Another record has the id \`${owner.identity.id ?? ""}\``,
		place: placeAt(owner, findIdPointer(owner) ?? ""),
		hint: "Choose another id."
	})));
}
function isAnyMeant({ collections }, other, newId) {
	const relations = [...collections.values()].flatMap((each) => each.relations);
	return other === newId && relations.some(({ to }) => to === "*");
}
function noteOthers(corpus, collection, id) {
	return [...corpus.collections.keys()].filter((name) => name !== collection && corpus.records.find(name, id) !== void 0).map((name) => `\`${name}\` has a record \`${id}\` too, which keeps its id`);
}
function noteWaiting(corpus, collection, newId) {
	return findReferencesTo(corpus, collection, newId).map(({ seed, pointer }) => `\`${seed.identity.path}\` already names \`${newId}\` at \`${pointer}\`, which had meant no record`);
}

export { planRename };