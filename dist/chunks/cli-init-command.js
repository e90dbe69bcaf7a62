import { Kt as defaultFields, Nn as UserError, Nt as findImplicitMembership, Un as escapeTerminalLine, _r as count, cn as openWorkspace, ct as parseDocument, fn as governingConfigs, gn as defaultLimits, jt as compilePathPattern, on as lint, pn as isConfigPath, vn as withUserErrors, yr as sayNumber } from "./lint.js";
import { R as findExcerpt, X as parseDay, at as appendToPointer, ht as isObject, lt as parsePointer, mt as isList, p as toSlug } from "./sdk.js";
import { t as isInteractive } from "./cli-is-interactive.js";
import { existsSync, lstatSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

// src/init/evidence.ts
const MIN_TOLERANT = 10;
const TOLERATED_SHARE = .01;
function isNearlyAll(count, total) {
	if (total === 0) return false;
	const tolerated = total < MIN_TOLERANT ? 0 : Math.max(1, Math.floor(total * TOLERATED_SHARE));
	return total - count <= tolerated;
}
function formatCount(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function formatShare(count, total) {
	return `${formatCount(count)} of ${formatCount(total)}`;
}
function formatNoun(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

// src/init/infer-excerpt.ts
const MIN_TEXTS = 10;
const MIN_SHARE$1 = .9;
const MIN_CUT = 5;
function inferExcerpt({ columns }) {
	return [...columns.values()].flatMap(({ pointer, excerpt: { whole, cutAt, other } }) => {
		const total = whole + cutAt.length + other;
		const matching = whole + cutAt.length;
		if (total < MIN_TEXTS || matching < total * MIN_SHARE$1) return [];
		const cut = findCut(cutAt);
		const equal = `${formatShare(matching, total)} are the body or start it`;
		const evidence = cut === void 0 ? equal : `${equal}; ${formatNoun(cut.count, "text")} cut at ${cut.max}`;
		return [{
			value: {
				field: pointer,
				max: cut?.max
			},
			evidence,
			matching
		}];
	}).toSorted((a, b) => b.matching - a.matching)[0];
}
function findCut(lengths) {
	const max = lengths.reduce((greatest, length) => Math.max(greatest, length), 0);
	const count = lengths.filter((length) => length === max).length;
	return count >= MIN_CUT ? {
		max,
		count
	} : void 0;
}

// src/init/table.ts
function readScalars({ values }) {
	return values.map((value) => {
		if (value.startsWith("#")) return {
			kind: "text",
			text: void 0,
			length: Number(value.slice(1, value.indexOf(":")))
		};
		const parsed = JSON.parse(value);
		const text = String(parsed);
		return {
			kind: kindOf$1(parsed),
			text,
			length: text.length
		};
	});
}
function kindOf$1(value) {
	if (value === null) return "null";
	if (typeof value === "string") return "text";
	return typeof value === "number" ? "number" : "boolean";
}
function createTable(group, scalars) {
	const rowsOf = /* @__PURE__ */ new Map();
	for (const [index, { folder, row }] of group.seeds.entries()) {
		const rows = rowsOf.get(folder) ?? [];
		rows[row] = index;
		rowsOf.set(folder, rows);
	}
	const columns = /* @__PURE__ */ new Map();
	for (const [folder, rows] of rowsOf) for (const column of folder.columns) {
		const joined = columns.get(column.pointer);
		columns.set(column.pointer, join$1(joined, column, rows));
	}
	return {
		seeds: group.seeds,
		columns,
		scalars
	};
}
function join$1(before, added, rows) {
	const target = before ?? {
		...added,
		rows: [],
		cells: []
	};
	for (const [index, row] of added.rows.entries()) {
		target.rows.push(rows[row] ?? 0);
		target.cells.push(added.cells[index] ?? 0);
	}
	if (before === void 0) return target;
	const { kinds, items, isOpen, excerpt } = before;
	return {
		...target,
		kinds: {
			text: kinds.text + added.kinds.text,
			number: kinds.number + added.kinds.number,
			boolean: kinds.boolean + added.kinds.boolean,
			null: kinds.null + added.kinds.null,
			list: kinds.list + added.kinds.list,
			mapping: kinds.mapping + added.kinds.mapping
		},
		items: joinItems(before, added, items),
		isOpen: isOpen || added.isOpen,
		excerpt: {
			whole: excerpt.whole + added.excerpt.whole,
			cutAt: [...excerpt.cutAt, ...added.excerpt.cutAt],
			other: excerpt.other + added.excerpt.other
		}
	};
}
function joinItems(before, added, [least, greatest]) {
	if (added.kinds.list === 0) return [least, greatest];
	if (before.kinds.list === 0) return added.items;
	return [Math.min(least, added.items[0]), Math.max(greatest, added.items[1])];
}
function countOf({ kinds }) {
	const { text, number, boolean, list, mapping } = kinds;
	return text + number + boolean + kinds.null + list + mapping;
}
function countReadable({ columns }) {
	return columns.get("")?.kinds.mapping ?? 0;
}
function cellsByRow({ rows, cells }) {
	const byRow = /* @__PURE__ */ new Map();
	for (const [index, row] of rows.entries()) {
		const cell = cells[index] ?? 0;
		const present = byRow.get(row);
		if (present === void 0) byRow.set(row, [cell]);
		else present.push(cell);
	}
	return byRow;
}
function countCells(cells) {
	const counts = /* @__PURE__ */ new Map();
	for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
	return counts;
}
function isBlank({ kind, text }) {
	return kind === "null" || kind === "text" && text?.trim() === "";
}

// src/init/text-forms.ts
function isDate(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== void 0;
}
function isTimestamp(text) {
	return /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) && parseDay(text) !== void 0;
}
function isDateLike(text) {
	return /^\d{4}-\d{2}-\d{2}(?:[Tt ].{0,32})?$/.test(text) && parseDay(text) !== void 0;
}
function isUrl(text) {
	return /^https?:\/\/[!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]+$/.test(text) && URL.canParse(text);
}
function isNumeric(text) {
	return /^[-+]?\d{1,20}(?:[.,]\d{1,20})?$/.test(text.trim());
}
function fold(text) {
	return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

// src/init/infer-fields.ts
const ROLES = [
	{
		name: "title",
		pointers: ["/name", "/headline"],
		form: "text"
	},
	{
		name: "description",
		pointers: [
			"/summary",
			"/excerpt",
			"/abstract"
		],
		form: "text"
	},
	{
		name: "published",
		pointers: [
			"/date",
			"/published",
			"/publishedAt",
			"/pubDatetime",
			"/publishDate",
			"/advisory/date"
		],
		form: "date"
	},
	{
		name: "author",
		pointers: ["/author"],
		form: "text"
	},
	{
		name: "url",
		pointers: ["/link", "/advisory/url"],
		form: "text"
	}
];
function inferFields(table, { idAt, localeAt }) {
	const identity = [...idAt === void 0 ? [] : [{
		value: ["id", idAt.value],
		evidence: idAt.evidence
	}], ...localeAt === void 0 ? [] : [{
		value: ["locale", localeAt],
		evidence: "by its name"
	}]];
	const roles = ROLES.flatMap(({ name, pointers, form }) => {
		const usual = defaultFields[name];
		if (usual !== void 0 && table.columns.has(usual)) return [];
		const found = pointers.flatMap((pointer) => {
			const column = table.columns.get(pointer);
			if (column === void 0 || !hasForm(table, column, form)) return [];
			return form === "date" && isOfAnotherYear(table, column) ? [] : [column];
		})[0];
		if (found === void 0) return [];
		const evidence = formatShare(found.cells.length, countReadable(table));
		return [{
			value: [name, found.pointer],
			evidence
		}];
	});
	return [...identity, ...roles].filter(({ value: [name, pointer] }) => defaultFields[name] !== pointer);
}
function isOfAnotherYear({ columns, scalars }, dates) {
	const column = columns.get(defaultFields["year"] ?? "");
	if (column === void 0) return false;
	const years = cellsByRow(column);
	const pairs = dates.rows.flatMap((row, index) => {
		const [year = -1] = years.get(row) ?? [];
		const text = scalars[year]?.text;
		const date = scalars[dates.cells[index] ?? -1]?.text;
		return text === void 0 || date === void 0 ? [] : [{
			text,
			date
		}];
	});
	return pairs.filter(({ text, date }) => !date.startsWith(text)).length * 2 > pairs.length;
}
function hasForm(table, column, form) {
	const filled = column.cells.flatMap((cell) => table.scalars[cell] ?? []).filter((scalar) => !isBlank(scalar));
	if (column.kinds.list + column.kinds.mapping > 0) return false;
	const fitting = filled.filter(({ kind, text }) => kind === "text" && (form === "text" || isDateLike(text ?? "")));
	return isNearlyAll(fitting.length, filled.length);
}

// src/init/infer-places.ts
const MIN_OVERLAP = .3;
function placeSeeds({ folders }) {
	const parts = folders.flatMap(toParts);
	const localized = findLocaleFolders(parts);
	const suffixed = findSuffixedFolders(parts);
	return foldRecordFolders(parts.map((each) => place(each, localized, suffixed)));
}
function toParts(folder) {
	const folders = folder.path === "" ? [] : folder.path.split("/");
	const prefix = folder.path === "" ? "" : `${folder.path}/`;
	return folder.seeds.map((name, row) => {
		const dot = name.lastIndexOf(".");
		const [stem, extension] = [name.slice(0, dot), name.slice(dot)];
		return {
			path: `${prefix}${name}`,
			folder,
			row,
			folders,
			stem,
			extension
		};
	});
}
const isLocale = (name) => findImplicitMembership(`${name}/seed.md`).locale !== void 0;
function findLocaleFolders(seeds) {
	const below = /* @__PURE__ */ new Map();
	for (const { folders, stem } of seeds) for (const [index, folder] of folders.entries()) {
		if (!isLocale(folder)) continue;
		const rest = [...folders.slice(index + 1), stem].join("/");
		addTo(below, folders.slice(0, index).join("/"), folder, rest);
	}
	return new Set([...below].filter(([, locales]) => isShared(locales)).map(([path]) => path));
}
function findSuffixedFolders(seeds) {
	const bases = /* @__PURE__ */ new Map();
	const unsuffixed = /* @__PURE__ */ new Set();
	for (const { folder, stem } of seeds) {
		const { base, suffix } = splitSuffix(stem);
		if (suffix === void 0) unsuffixed.add(folder.path);
		else addTo(bases, folder.path, suffix, base);
	}
	const found = [...bases].filter(([path, locales]) => !unsuffixed.has(path) && isShared(locales));
	return new Set(found.map(([path]) => path));
}
function splitSuffix(stem) {
	const dot = stem.lastIndexOf(".");
	const suffix = stem.slice(dot + 1);
	return dot > 0 && isLocale(suffix) ? {
		base: stem.slice(0, dot),
		suffix
	} : { base: stem };
}
function addTo(map, path, locale, name) {
	const locales = map.get(path) ?? /* @__PURE__ */ new Map();
	map.set(path, locales);
	locales.set(locale, (locales.get(locale) ?? /* @__PURE__ */ new Set()).add(name));
}
function isShared(locales) {
	const [largest, ...others] = [...locales.values()].toSorted((a, b) => b.size - a.size);
	return others.some((names) => {
		const shared = [...names].filter((name) => largest?.has(name)).length;
		return shared >= names.size * MIN_OVERLAP && shared > 0;
	});
}
function place({ path, folder, row, folders, stem, extension }, localized, suffixed) {
	const position = folders.findIndex((name, index) => isLocale(name) && localized.has(folders.slice(0, index).join("/")));
	const names = folders.map((name, index) => {
		return index === position ? "{locale}" : toDatePart(folders, index) ?? escapePattern(name);
	});
	const file = escapePattern(extension);
	const seed = {
		path,
		folder,
		row,
		segments: names
	};
	const { base, suffix } = splitSuffix(stem);
	if (position === -1 && suffix !== void 0 && suffixed.has(folder.path)) return {
		...seed,
		file: `{id}.{locale}${file}`,
		stem: base,
		locale: suffix
	};
	return {
		...seed,
		file: `{id}${file}`,
		stem,
		locale: folders[position]
	};
}
function toDatePart(folders, index) {
	const isYear = (at) => /^(?:19|20)\d\d$/.test(folders[at] ?? "");
	const isTwoDigits = (at) => /^\d{1,2}$/.test(folders[at] ?? "");
	if (isYear(index)) return "{year}";
	if (isYear(index - 1) && isTwoDigits(index)) return "{month}";
	return isYear(index - 2) && isTwoDigits(index - 1) && isTwoDigits(index) ? "{day}" : void 0;
}
function escapePattern(text) {
	return text.replaceAll(/[\\*?[\]{}!+@]/g, (character) => `\\${character}`);
}
const MIN_RECORD_FOLDERS = 3;
function foldRecordFolders(seeds) {
	const counts = /* @__PURE__ */ new Map();
	for (const seed of seeds) {
		if (!isAlone(seed)) continue;
		const parent = seed.segments.slice(0, -1).join("/");
		counts.set(parent, (counts.get(parent) ?? 0) + 1);
	}
	return seeds.map((seed) => {
		const parent = seed.segments.slice(0, -1);
		if (!isAlone(seed) || (counts.get(parent.join("/")) ?? 0) < MIN_RECORD_FOLDERS) return seed;
		const folderName = seed.folder.path.slice(seed.folder.path.lastIndexOf("/") + 1);
		const inner = seed.stem === folderName ? "{id}" : escapePattern(seed.stem);
		const file = `{id}/${seed.file.replace("{id}", inner)}`;
		return {
			...seed,
			segments: parent,
			file,
			stem: folderName
		};
	});
}
function isAlone({ folder, segments, stem, file }) {
	const last = segments.at(-1);
	if (last === void 0 || last.startsWith("{")) return false;
	const folderName = folder.path.slice(folder.path.lastIndexOf("/") + 1);
	return (file.includes("{locale}") || folder.seeds.length === 1) && (stem === folderName || /^(?:index|readme)$/i.test(stem));
}

// src/init/infer-files.ts
const ABOUT_FOLDER = /^(?:_index|readme|contributing|changelog|license|code_of_conduct|security|template|_template)(?:[._-].*)?\.(?:md|markdown)$/i;
const MAX_STRAYS = .05;
const MAX_LISTED = 10;
const MAX_NAMED = 5;
function inferFiles(group, { pathId, isPathLocaleOff, locales }, { groups, profile }) {
	const toFile = (file) => {
		const named = pathId.kind === "none" ? file.replaceAll("{id}", "*") : file;
		return isPathLocaleOff ? named.replace("{locale}", "{language}") : named;
	};
	const found = findPatterns(group, toFile, profile);
	const names = [...new Set(locales)].flatMap((locale) => locale ?? []);
	const matcher = compilePathPattern(found.map(({ value }) => value), isPathLocaleOff ? [] : names);
	const isMatched = (path) => matcher.match(path) !== void 0;
	const plain = listOthers(profile).filter(isMatched);
	const strays = plain.filter((path) => !ABOUT_FOLDER.test(nameOf(path)));
	const about = plain.filter((path) => ABOUT_FOLDER.test(nameOf(path)));
	const isError = strays.length <= Math.max(1, group.seeds.length * MAX_STRAYS);
	const isListed = !isError && strays.length <= MAX_LISTED;
	return {
		patterns: [
			...found,
			...excludeGroups(group, groups, isMatched),
			...excludeNames([...about, ...isListed ? strays : []], group)
		],
		plain: isError || isListed ? 0 : strays.length
	};
}
function findPatterns({ segments, depth, seeds }, toFile, profile) {
	const folder = profile.folders.find(({ path }) => path === segments.join("/"));
	if (seeds.length <= MAX_NAMED && (folder?.others.length ?? 0) >= seeds.length) return seeds.map(({ path }) => ({
		value: escapePattern(path),
		evidence: ""
	}));
	const base = segments.map((segment) => `${toFile(segment)}/`).join("");
	const counts = /* @__PURE__ */ new Map();
	for (const { file } of seeds) counts.set(file, (counts.get(file) ?? 0) + 1);
	return [...counts].toSorted(([a], [b]) => a < b ? -1 : 1).map(([file, count]) => ({
		value: `${base}${depth}${toFile(file)}`,
		evidence: formatNoun(count, "seed")
	}));
}
function listOthers({ folders }) {
	return folders.flatMap(({ path, others }) => others.map((name) => path === "" ? name : `${path}/${name}`));
}
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function excludeGroups(group, groups, isMatched) {
	return groups.filter((other) => other !== group && other.seeds.some(({ path }) => isMatched(path))).map(({ segments }) => ({
		value: `!${segments.join("/")}/**`,
		evidence: "a collection of its own"
	}));
}
function excludeNames(paths, { segments }) {
	const byName = /* @__PURE__ */ new Map();
	for (const path of paths) byName.set(nameOf(path), [...byName.get(nameOf(path)) ?? [], path]);
	return [...byName].map(([name, [first = "", ...others]]) => {
		const base = segments.length === 0 ? "" : `${segments.join("/")}/`;
		const evidence = /^_index/i.test(name) ? "a page about its folder" : "no front matter";
		return {
			value: `!${others.length === 0 ? escapePattern(first) : `${base}**/${escapePattern(name)}`}`,
			evidence
		};
	});
}

// src/init/get-or-create.ts
function getOrCreate(map, key, create) {
	const present = map.get(key);
	if (present !== void 0) return present;
	const created = create();
	map.set(key, created);
	return created;
}

// src/init/infer-groups.ts
const MIN_SIBLINGS = 4;
const MIN_SIMILARITY = .6;
const MIN_SHARE = .5;
function groupSeeds(seeds) {
	const root = {
		segments: [],
		children: /* @__PURE__ */ new Map(),
		seeds: []
	};
	for (const seed of seeds) {
		let node = root;
		for (const segment of seed.segments) {
			const segments = [...node.segments, segment];
			node = getOrCreate(node.children, segment, () => ({
				segments,
				children: /* @__PURE__ */ new Map(),
				seeds: []
			}));
		}
		node.seeds.push(seed);
	}
	return resolve$1(root);
}
function resolve$1(node) {
	const below = [...node.children.values()].flatMap(resolve$1);
	const { segments } = node;
	const own = {
		segments,
		depth: "",
		seeds: node.seeds
	};
	if (segments.length === 0) return node.seeds.length > 0 ? [own, ...below] : below;
	if (node.seeds.length === 0) return joinSiblings(node, below) ?? below;
	const similar = below.filter((group) => isSimilar(own, group));
	if (similar.length === 0) return [own, ...below];
	return [{
		segments,
		depth: "**/",
		seeds: [own, ...similar].flatMap((group) => group.seeds)
	}, ...below.filter((group) => !similar.includes(group))];
}
function joinSiblings({ segments }, groups) {
	if (groups.length < MIN_SIBLINGS) return void 0;
	const seeds = groups.flatMap((group) => group.seeds);
	const joined = {
		segments,
		depth: groups.every((group) => group.depth === "" && isChild(group, segments)) ? "*/" : "**/",
		seeds
	};
	return groups.every((group) => isSimilar(joined, group)) ? [joined] : void 0;
}
function isChild(group, segments) {
	return group.segments.length === segments.length + 1;
}
function isSimilar(group, part) {
	const [keys, partKeys] = [commonKeys(group), commonKeys(part)];
	const shared = [...partKeys].filter((key) => keys.has(key)).length;
	const union = keys.size + partKeys.size - shared;
	const isSmall = part.seeds.length < 5;
	const least = Math.min(keys.size, partKeys.size);
	return shared > 0 && shared >= MIN_SIMILARITY * (isSmall ? least : union);
}
function commonKeys({ seeds }) {
	const folders = new Set(seeds.map(({ folder }) => folder));
	const counts = /* @__PURE__ */ new Map();
	for (const { columns } of folders) for (const { pointer, kinds } of columns) {
		if (pointer === "" || pointer.indexOf("/", 1) !== -1) continue;
		const count = Object.values(kinds).reduce((sum, each) => sum + each, 0);
		counts.set(pointer, (counts.get(pointer) ?? 0) + count);
	}
	const total = [...folders].reduce((sum, folder) => sum + folder.seeds.length, 0);
	const common = [...counts].filter(([, count]) => count >= total * MIN_SHARE);
	return new Set(common.map(([key]) => key));
}

// src/init/infer-identity.ts
const ID_NAMES = /^(?:id|uid|uuid|identifier|key|slug)$/i;
const LOCALE_POINTERS = [
	"/lang",
	"/locale",
	"/language"
];
function inferIdentity(table) {
	const located = inferLocales$1(table);
	const { locales } = located;
	const named = findIdColumn(table, locales);
	const ids = named?.ids ?? table.seeds.map(pathWithoutLocale);
	const idAt = named && {
		value: named.pointer,
		evidence: named.evidence
	};
	return {
		...located,
		idAt,
		ids,
		pathId: inferPathId(table, named?.ids, locales)
	};
}
function inferLocales$1(table) {
	const { seeds } = table;
	const fromPath = seeds.map(({ locale }) => locale);
	const isInPath = fromPath.some((locale) => locale !== void 0);
	const localeAt = LOCALE_POINTERS.find((pointer) => {
		const column = table.columns.get(pointer);
		return column !== void 0 && isNearlyAll(column.kinds.text, countReadable(table));
	});
	const said = localeAt === void 0 ? void 0 : textsByRow(table, localeAt);
	if (said === void 0 || localeAt === void 0) return {
		localeAt: void 0,
		isPathLocaleOff: false,
		locales: fromPath
	};
	const agreeing = fromPath.filter((locale, row) => locale === (said[row] ?? locale)).length;
	const isPathLocaleOff = isInPath && !isNearlyAll(agreeing, seeds.length);
	return {
		localeAt,
		isPathLocaleOff,
		locales: isInPath && !isPathLocaleOff ? fromPath : said
	};
}
function findIdColumn(table, locales) {
	const total = table.seeds.length;
	const candidates = [...table.columns.values()].flatMap((column) => {
		if (!mayBeId(column, countReadable(table))) return [];
		const texts = textsByRow(table, column.pointer);
		const ids = table.seeds.map(({ stem }, row) => texts[row] ?? stem);
		const distinct = countDistinct(ids, locales);
		if (!isNearlyAll(distinct, total)) return [];
		const named = table.seeds.filter(({ stem }, row) => texts[row] === stem).length;
		const said = texts.filter((text) => text !== void 0).length;
		const evidence = `${formatShare(distinct, total)} distinct`;
		return [{
			pointer: column.pointer,
			ids,
			evidence,
			isOfFile: isNearlyAll(named, said)
		}];
	});
	const lastKey = ({ pointer }) => parsePointer(pointer).at(-1) ?? "";
	return candidates.find(({ pointer }) => pointer === "/id") ?? candidates.find(({ isOfFile }) => isOfFile) ?? candidates.find((candidate) => ID_NAMES.test(lastKey(candidate)));
}
function mayBeId({ pointer, kinds }, total) {
	const keys = parsePointer(pointer);
	return keys.length > 0 && !keys.includes("*") && isNearlyAll(kinds.text + kinds.number, total);
}
function inferPathId({ seeds }, ids, locales) {
	const total = seeds.length;
	if (ids === void 0) {
		const distinct = countDistinct(seeds.map(({ stem }) => stem), locales);
		return {
			kind: distinct === total ? "name" : "none",
			evidence: `${formatShare(distinct, total)} file names distinct`
		};
	}
	const isSame = (id, row) => nfc(id) === nfc(seeds[row]?.stem ?? "");
	const same = ids.filter((id, row) => isSame(id, row)).length;
	const slugs = ids.filter((id, row) => isSame(toSlug(id), row)).length;
	if (isNearlyAll(same, total)) return {
		kind: "same",
		evidence: `id is the file name in ${formatShare(same, total)}`
	};
	if (isNearlyAll(slugs, total)) return {
		kind: "slug",
		evidence: `file name is the slug of the id in ${formatShare(slugs, total)}`
	};
	return {
		kind: "none",
		evidence: `id is the file name in ${formatShare(same, total)}`
	};
}
const nfc = (text) => text.normalize("NFC");
function countDistinct(names, locales) {
	return new Set(names.map((name, row) => `${locales[row] ?? ""}\0${nfc(name).toLowerCase()}`)).size;
}
function textsByRow(table, pointer) {
	const column = table.columns.get(pointer);
	const byRow = column === void 0 ? void 0 : cellsByRow(column);
	return table.seeds.map((_, row) => {
		const [cell] = byRow?.get(row) ?? [];
		const scalar = cell === void 0 ? void 0 : table.scalars[cell];
		if (scalar === void 0 || scalar.kind !== "text" && scalar.kind !== "number") return void 0;
		return scalar.text?.trim() === "" ? void 0 : scalar.text;
	});
}
function pathWithoutLocale({ segments, folder, file, stem }) {
	return [...folder.path.split("/").filter((_, index) => segments[index] !== "{locale}"), file.replace("{id}", stem)].join("/");
}

// src/init/infer-locales.ts
const MIN_PAIRS = 10;
const MAX_INCOMPLETE = .05;
const MIN_EQUAL = .97;
const MIN_SAME_TRANSLATION = .8;
const MIN_TRANSLATIONS = 2;
function inferLocales(table, { ids, locales, idAt, localeAt }, vocabularies) {
	const records = /* @__PURE__ */ new Map();
	for (const [row, locale] of locales.entries()) {
		if (locale === void 0) continue;
		getOrCreate(records, ids[row] ?? "", () => /* @__PURE__ */ new Map()).set(locale, row);
	}
	const names = [...new Set(locales)].flatMap((locale) => locale ?? []).toSorted();
	if (names.length < 2) return void 0;
	const complete = [...records.values()].filter(({ size }) => size === names.length).length;
	const missing = records.size - complete;
	const isPromise = missing <= records.size * MAX_INCOMPLETE || missing === 1 && complete >= 5;
	const evidence = `${formatShare(complete, records.size)} records are in ${names.length === 2 ? "both" : "all"}`;
	const compared = new Comparison(table, names, [...records.values()]);
	const own = /* @__PURE__ */ new Set([idAt?.value, localeAt]);
	return {
		values: isPromise ? {
			value: names,
			evidence
		} : void 0,
		note: isPromise ? void 0 : `${names.join(", ")} are no \`values\`: only ${evidence}`,
		neutral: compared.findNeutral(own),
		translated: isPromise ? compared.findTranslated(vocabularies) : []
	};
}
var Comparison = class {
	#table;
	#names;
	#records;
	constructor(table, names, records) {
		this.#table = table;
		this.#names = names;
		this.#records = records.filter(({ size }) => size > 1);
	}
	findNeutral(own) {
		const verdicts = /* @__PURE__ */ new Map();
		for (const column of this.#table.columns.values()) {
			if (column.cells.length === 0 || own.has(column.pointer)) continue;
			verdicts.set(column.pointer, this.#compare(column));
		}
		const neutral = [...verdicts].filter(([, { isNeutral }]) => isNeutral);
		const whole = findWholeMappings(verdicts);
		return [...neutral.filter(([pointer]) => !whole.some(({ value }) => isBelow(pointer, value))).map(([pointer, { evidence }]) => ({
			value: pointer.replace(/(?:\/\*)+$/, ""),
			evidence
		})), ...whole].map(({ value, evidence }) => ({
			value,
			evidence
		})).toSorted((a, b) => a.value < b.value ? -1 : 1);
	}
	#compare(column) {
		const byRow = cellsByRow(column);
		let [pairs, equal] = [0, 0];
		for (const record of this.#records) {
			const sides = [...record.values()].map((row) => byRow.get(row) ?? []);
			if (sides.every((cells) => cells.every((cell) => this.#isBlank(cell)))) continue;
			const [first = [], ...others] = sides;
			pairs += 1;
			if (others.every((cells) => isSame(cells, first))) equal += 1;
		}
		const isEqual = equal >= pairs * MIN_EQUAL;
		return {
			isEqual,
			isNeutral: isEqual && pairs >= MIN_PAIRS,
			equal,
			pairs,
			evidence: `${formatShare(equal, pairs)} alike`
		};
	}
	#isBlank(cell) {
		const scalar = this.#table.scalars[cell];
		return scalar === void 0 || isBlank(scalar);
	}
	findTranslated(vocabularies) {
		return [...vocabularies].flatMap(([pointer, { words }]) => {
			const column = this.#table.columns.get(pointer);
			if (column === void 0 || pointer.includes("*")) return [];
			const found = this.#translate(column, new Set(words));
			if (!found.words.some(([word, others]) => [...others.values()].some((other) => other !== word))) return [];
			const evidence = `${formatShare(found.agreeing, found.pairs)} pairs agree`;
			return [{
				value: {
					pointer,
					words: found.words
				},
				evidence
			}];
		});
	}
	#translate(column, known) {
		const byRow = cellsByRow(column);
		const textIn = (record, locale) => {
			const [cell] = byRow.get(record.get(locale) ?? -1) ?? [];
			return cell === void 0 ? void 0 : this.#table.scalars[cell]?.text;
		};
		const [first = "", ...others] = this.#names;
		const pairs = /* @__PURE__ */ new Map();
		for (const record of this.#records) {
			const word = textIn(record, first);
			if (word === void 0 || !known.has(word)) continue;
			for (const locale of others) {
				const text = textIn(record, locale);
				if (text === void 0 || text.trim() === "") continue;
				const byLocale = getOrCreate(pairs, word, () => /* @__PURE__ */ new Map());
				const counts = getOrCreate(byLocale, locale, () => /* @__PURE__ */ new Map());
				counts.set(text, (counts.get(text) ?? 0) + 1);
			}
		}
		return settle(pairs, others);
	}
};
function settle(pairs, locales) {
	let [agreeing, total] = [0, 0];
	const words = [];
	for (const [word, byLocale] of pairs) {
		const translations = /* @__PURE__ */ new Map();
		for (const [locale, counts] of byLocale) {
			const sum = [...counts.values()].reduce((a, b) => a + b, 0);
			const [text = "", most = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
			total += sum;
			if (most < MIN_TRANSLATIONS || most < sum * MIN_SAME_TRANSLATION) continue;
			agreeing += most;
			translations.set(locale, text);
		}
		if (translations.size === locales.length) words.push([word, translations]);
	}
	return {
		words: words.toSorted(([a], [b]) => a < b ? -1 : 1),
		agreeing,
		pairs: total
	};
}
function isSame(cells, others) {
	return cells.length === others.length && cells.every((cell, index) => cell === others[index]);
}
function findWholeMappings(verdicts) {
	const mappings = /* @__PURE__ */ new Set();
	for (const pointer of verdicts.keys()) {
		const keys = pointer.split("/").slice(1);
		for (let depth = 1; depth < keys.length; depth += 1) if (keys[depth] !== "*") mappings.add(`/${keys.slice(0, depth).join("/")}/**`);
	}
	const whole = [...mappings].flatMap((pattern) => {
		const below = [...verdicts].filter(([pointer]) => isBelow(pointer, pattern));
		const neutral = below.filter(([, { isNeutral }]) => isNeutral);
		if (!(below.every(([, { isEqual }]) => isEqual) && neutral.length > 1)) return [];
		const [worst] = neutral.toSorted(([, a], [, b]) => shareOf(a) - shareOf(b));
		return [{
			value: pattern,
			evidence: `${worst?.[1].evidence ?? ""}, the least of ${neutral.length} values`
		}];
	});
	return whole.filter(({ value }) => !whole.some((other) => other.value !== value && isBelow(value, other.value)));
}
const shareOf = ({ equal, pairs }) => equal / pairs;
function isBelow(pointer, pattern) {
	return pattern.endsWith("/**") && pointer.startsWith(pattern.slice(0, -2));
}

// src/init/infer-names.ts
function nameGroups(groups) {
	const taken = /* @__PURE__ */ new Set();
	return groups.map(({ segments }) => {
		const words = segments.filter((segment) => !/^[{*]/.test(segment)).map(toWord);
		for (let count = 1; count <= words.length; count += 1) {
			const name = words.slice(-count).join("-");
			if (name !== "" && claim(name, taken)) return name;
		}
		const base = words.findLast((word) => word !== "") ?? "pages";
		for (let number = 1;; number += 1) {
			const name = number === 1 ? base : `${base}-${number}`;
			if (claim(name, taken)) return name;
		}
	});
}
function toWord(segment) {
	return segment.replaceAll("\\", "").replaceAll(/[^\p{L}\p{N}_-]+/gu, "-").replaceAll(/^[_-]+|[_-]+$/g, "");
}
function claim(name, taken) {
	const folded = name.toLowerCase();
	if (taken.has(folded)) return false;
	taken.add(folded);
	return true;
}

// src/init/infer-vocabulary.ts
const MAX_WORDS = 24;
const MAX_LENGTH$1 = 60;
const MIN_VALUES$1 = 20;
const MIN_USES_IN_LIST = 5;
const SLIP_FACTOR = 10;
const FREE_KEYS = /^(?:id|title|name|description|summary|author|authors|reviewer|source|url|links?|tags?|keywords?|topics?|version|country)$/i;
function inferVocabulary({ scalars }, column, locales) {
	if (FREE_KEYS.test(lastName(column.pointer))) return void 0;
	const isInList = column.pointer.endsWith("/*");
	for (const cells of cellsByLocale(column, locales).values()) if (!isClosed(countCells(cells), scalars, isInList)) return void 0;
	const words = [...countCells(column.cells)].flatMap(([cell, count]) => {
		const scalar = scalars[cell];
		return scalar?.text === void 0 || isBlank(scalar) ? [] : [{
			text: scalar.text,
			count
		}];
	});
	const kept = words.filter((word) => !isSlip(word, words));
	const left = words.length - kept.length;
	const evidence = `${formatCount(kept.length)} different`;
	return {
		words: kept.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).map(({ text }) => text),
		evidence: left === 0 ? evidence : `${evidence}; ${left} rare, taken for a slip`
	};
}
function cellsByLocale({ rows, cells }, locales) {
	const byLocale = /* @__PURE__ */ new Map();
	for (const [index, row] of rows.entries()) getOrCreate(byLocale, locales[row], () => []).push(cells[index] ?? 0);
	return byLocale;
}
function isClosed(counts, scalars, isInList) {
	const words = [...counts].filter(([cell]) => {
		const scalar = scalars[cell];
		return scalar !== void 0 && !isBlank(scalar);
	});
	const total = words.reduce((sum, [, count]) => sum + count, 0);
	const once = words.filter(([, count]) => count === 1).length;
	const repeated = words.length - once;
	if (total < MIN_VALUES$1 || repeated < 2 || words.length > MAX_WORDS) return false;
	if (!isNearlyAll(total - once, total) || isInList && isAnyRare(words)) return false;
	return words.every(([cell]) => isWord(scalars[cell]));
}
function isAnyRare(words) {
	return words.some(([, count]) => count < MIN_USES_IN_LIST);
}
function isWord(scalar) {
	const text = scalar?.kind === "text" ? scalar.text : void 0;
	if (text === void 0 || text.length > MAX_LENGTH$1 || text.includes("\n")) return false;
	return !isNumeric(text) && !isDateLike(text) && !isUrl(text);
}
function isSlip(word, words) {
	return words.some((other) => other.count >= word.count * SLIP_FACTOR && (fold(other.text) === fold(word.text) || isOneLetterOff(other.text, word.text)));
}
const WORD_AROUND = /[\p{L}]{4}/u;
function isOneLetterOff(a, b) {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
	const differing = `${a.charAt(start)}${b.charAt(start)}`;
	const word = a.slice(a.lastIndexOf(" ", start) + 1).split(" ", 1)[0] ?? "";
	if (!/^\p{L}{1,2}$/u.test(differing) || !WORD_AROUND.test(word)) return false;
	if (a[start] === b[start + 1] && a[start + 1] === b[start] && a.length === b.length) return a.slice(start + 2) === b.slice(start + 2);
	const skip = (text, other) => text.slice(start + (text.length >= other.length ? 1 : 0));
	return skip(a, b) === skip(b, a);
}
function lastName(pointer) {
	return parsePointer(pointer).findLast((key) => key !== "*") ?? "";
}

// src/init/infer-relations.ts
const SUCCESSIONS = [
	[/^supersedes$/i, /^superseded-?_?by$/i],
	[/^replaces$/i, /^replaced-?_?by$/i],
	[/^obsoletes$/i, /^obsoleted-?_?by$/i]
];
const MIN_REFERENCES = 10;
const MIN_DISTINCT = 5;
const MIN_RESOLVED = .98;
const MIN_MUTUAL = .9;
function inferRelations(collections) {
	const found = collections.flatMap(findSuccessions);
	const taken = new Set(found.flatMap((each) => [key(each.of, each.from), key(each.of, each.inverse)]));
	const references = collections.flatMap((owner) => [...owner.table.columns.values()].filter(({ pointer }) => !taken.has(key(owner.name, pointer))).flatMap((column) => findTargets(owner, column, collections)));
	for (const reference of references) {
		const { owner, pointer, to } = reference;
		if (taken.has(key(owner.name, pointer))) continue;
		const inverse = references.find((other) => isInverse(reference, other));
		if (inverse === void 0 && !reference.isCertain) continue;
		taken.add(key(owner.name, pointer));
		if (inverse !== void 0) taken.add(key(to.name, inverse.pointer));
		found.push(toRelation(reference, inverse));
	}
	return found;
}
const key = (collection, pointer) => `${collection}\0${pointer ?? ""}`;
function toRelation(reference, inverse) {
	const { owner, pointer, to, total, resolved } = reference;
	const exist = `${formatShare(resolved, total)} references exist`;
	const back = inverse === void 0 ? "" : `, ${mutualShare(reference, inverse)} both ways`;
	return {
		of: owner.name,
		from: pointer,
		to: to.name,
		inverse: inverse?.pointer,
		isAcyclic: false,
		derived: inverse && findDerived(reference, inverse),
		evidence: exist + back
	};
}
function findDerived(a, b) {
	const perSeed = ({ owner, total }) => total / owner.table.seeds.length;
	const longer = perSeed(a) >= perSeed(b) ? a : b;
	if (!(countMutual(a, b) === a.edges.size && a.edges.size === b.edges.size) || !longer.isSorted || !longer.pointer.endsWith("/*")) return void 0;
	if (perSeed(longer) < 3) return void 0;
	return {
		in: longer.owner.name,
		pointer: longer.pointer.slice(0, -2)
	};
}
function isInverse(reference, other) {
	if (other === reference || other.owner !== reference.to || other.to !== reference.owner) return false;
	const mutual = countMutual(reference, other);
	const union = reference.edges.size + other.edges.size - mutual;
	return mutual >= MIN_DISTINCT && mutual >= union * MIN_MUTUAL;
}
function countMutual(a, b) {
	let mutual = 0;
	for (const edge of a.edges) {
		const [from = "", to = ""] = edge.split("\0");
		if (b.edges.has(`${to}\0${from}`)) mutual += 1;
	}
	return mutual;
}
function mutualShare(a, b) {
	const mutual = countMutual(a, b);
	return formatShare(mutual, a.edges.size + b.edges.size - mutual);
}
function findTargets(owner, column, collections) {
	const { idAt, localeAt, ids } = owner.identity;
	if (column.pointer === idAt?.value || column.pointer === localeAt) return [];
	const values = column.cells.flatMap((cell, index) => {
		const scalar = owner.table.scalars[cell];
		const isId = scalar?.kind === "text" || scalar?.kind === "number";
		if (scalar?.text === void 0 || !isId || isBlank(scalar)) return [];
		return [{
			row: column.rows[index] ?? 0,
			text: scalar.text
		}];
	});
	const distinct = new Set(values.map(({ text }) => text));
	if (values.length < MIN_REFERENCES || distinct.size < 2) return [];
	const isSorted = isSortedInEachRow(values);
	return collections.flatMap((to) => {
		const known = to.idSet;
		const resolved = values.filter(({ text }) => known.has(text)).length;
		if (resolved < values.length * MIN_RESOLVED) return [];
		const edges = new Set(values.map(({ row, text }) => `${ids[row] ?? ""}\0${text}`));
		if (values.filter(({ row, text }) => ids[row] === text).length > values.length / 10) return [];
		const isNamed = isNamedFor(column.pointer, to.name);
		const isTelling = [...distinct].every((text) => !isNumeric(text) && !isDateLike(text) && !isUrl(text));
		const isCertain = isNamed || isTelling && distinct.size >= MIN_DISTINCT;
		const total = values.length;
		return [{
			owner,
			pointer: column.pointer,
			to,
			edges,
			total,
			resolved,
			isCertain,
			isSorted
		}];
	});
}
function isNamedFor(pointer, collection) {
	const singular = collection.toLowerCase().replace(/(?:ies|y|s)$/, "");
	return singular.length >= 3 && lastName(pointer).toLowerCase().includes(singular);
}
function isSortedInEachRow(values) {
	return values.every(({ row, text }, index) => {
		const before = values[index - 1];
		return before === void 0 || before.row !== row || before.text <= text;
	});
}
function findSuccessions(related) {
	const { name, table } = related;
	const columns = [...table.columns.values()].filter(({ kinds }) => kinds.text + kinds.list > 0);
	return columns.flatMap((column) => {
		const names = SUCCESSIONS.find(([from]) => from.test(lastName(column.pointer)));
		if (names === void 0 || hasItems(column, columns)) return [];
		const from = toItems(column);
		const inverse = columns.find((other) => names[1].test(lastName(other.pointer)) && !hasItems(other, columns));
		return [{
			of: name,
			from,
			to: name,
			inverse: inverse && toItems(inverse),
			isAcyclic: true,
			derived: void 0,
			evidence: describeSuccession(from, related)
		}];
	});
}
function hasItems({ pointer }, columns) {
	return columns.some((other) => other.pointer === `${pointer}/*`);
}
function toItems({ pointer, kinds }) {
	return kinds.list > 0 ? `${pointer}/*` : pointer;
}
function describeSuccession(from, related) {
	const texts = (related.table.columns.get(from)?.cells ?? []).flatMap((cell) => {
		const scalar = related.table.scalars[cell];
		return scalar?.text === void 0 || isBlank(scalar) ? [] : [scalar.text];
	});
	const known = related.idSet;
	const resolved = texts.filter((text) => known.has(text)).length;
	const said = `by its name; ${formatNoun(texts.length, "reference")}`;
	return texts.length === 0 ? said : `${said}, ${formatCount(resolved)} of them to records that exist`;
}

// src/init/infer-scalar.ts
const MIN_VALUES = 20;
function inferText({ scalars }, column, vocabulary) {
	const texts = column.cells.flatMap((cell) => {
		const scalar = scalars[cell];
		return scalar?.kind === "text" ? [scalar] : [];
	});
	const filled = texts.filter((scalar) => !isBlank(scalar));
	const mayBeBlank = !isNearlyAll(filled.length, texts.length);
	if (vocabulary !== void 0 && isTextOnly(column)) return {
		enum: mayBeBlank ? ["", ...vocabulary.words] : vocabulary.words,
		$comment: vocabulary.evidence
	};
	const format = findFormat(filled);
	if (format !== void 0) {
		const { name, count } = format;
		const note = count === texts.length ? {} : { $comment: `${name} in ${formatShare(count, filled.length)}` };
		return mayBeBlank && texts.length > 0 ? {
			anyOf: [{ const: "" }, { format: name }],
			...note
		} : {
			format: name,
			...note
		};
	}
	if (mayBeBlank || texts.length < MIN_VALUES) return {};
	const blank = texts.length - filled.length;
	return {
		minLength: 1,
		...blank === 0 ? {} : { $comment: `${formatCount(blank)} blank` }
	};
}
function isTextOnly({ kinds }) {
	return kinds.list + kinds.mapping + kinds.number + kinds.boolean + kinds.null === 0;
}
const FORMATS = [
	["date", isDate],
	["date-time", isTimestamp],
	["uri", isUrl]
];
function findFormat(filled) {
	if (filled.length < MIN_VALUES) return void 0;
	for (const [name, test] of FORMATS) {
		const count = filled.filter(({ text }) => text !== void 0 && test(text)).length;
		if (isNearlyAll(count, filled.length)) return {
			name,
			count
		};
	}
}
function inferNumber({ scalars }, column) {
	const numbers = column.cells.flatMap((cell) => {
		const scalar = scalars[cell];
		return scalar?.kind === "number" ? [Number(scalar.text)] : [];
	});
	const whole = numbers.filter((number) => Number.isInteger(number)).length;
	return {
		type: numbers.length >= MIN_VALUES && isNearlyAll(whole, numbers.length) ? "integer" : "number",
		keywords: inferRange(column, numbers)
	};
}
const RANGES = [
	{
		names: /^(?:lat|latitude)$/i,
		least: -90,
		greatest: 90
	},
	{
		names: /^(?:lng|lon|long|longitude)$/i,
		least: -180,
		greatest: 180
	},
	{
		names: /year$/i,
		least: 1900,
		greatest: 2100
	},
	{
		names: /(?:score|percent|percentage|rating)$/i,
		least: 0,
		greatest: 100
	},
	{
		names: /./,
		least: 0,
		greatest: Number.POSITIVE_INFINITY
	}
];
function inferRange(column, numbers) {
	if (numbers.length < MIN_VALUES || parsePointer(column.pointer).length === 0) return {};
	const name = lastName(column.pointer);
	for (const { names, least, greatest } of RANGES) {
		if (!names.test(name)) continue;
		const inside = numbers.filter((number) => number >= least && number <= greatest).length;
		if (!isNearlyAll(inside, numbers.length)) continue;
		const [min, max] = extremes(numbers);
		return {
			...Number.isFinite(greatest) ? {
				minimum: least,
				maximum: greatest
			} : { minimum: least },
			$comment: `${min} to ${max}`
		};
	}
	return {};
}
function extremes(numbers) {
	return numbers.reduce(([min, max], number) => [Math.min(min, number), Math.max(max, number)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
}

// src/init/infer-schema.ts
const MIN_CLOSED = 20;
function inferSchema(table, vocabularies) {
	const children = /* @__PURE__ */ new Map();
	for (const column of table.columns.values()) {
		if (column.pointer === "") continue;
		const parent = column.pointer.slice(0, column.pointer.lastIndexOf("/"));
		getOrCreate(children, parent, () => []).push(column);
	}
	return new SchemaBuilder({
		table,
		vocabularies,
		children
	}).root();
}
var SchemaBuilder = class {
	#sources;
	constructor(sources) {
		this.#sources = sources;
	}
	root() {
		const column = this.#sources.table.columns.get("");
		return column === void 0 ? { type: "object" } : {
			type: "object",
			...this.#mapping(column)
		};
	}
	#value(column, share) {
		const kinds = frequentKinds(column);
		const types = kinds.map((kind) => this.#typeOf(kind, column));
		const left = countOf(column) - kinds.reduce((sum, kind) => sum + column.kinds[kind], 0);
		const others = left === 0 ? "" : `, ${formatCount(left)} of another type`;
		const parts = kinds.map((kind) => this.#part(kind, column));
		const notes = parts.flatMap(({ $comment }) => typeof $comment === "string" ? [$comment] : []);
		return {
			...types.length === 0 ? {} : { type: types.length === 1 ? types[0] ?? "" : types },
			...joinSchemas(parts),
			$comment: [`${share}${others}`, ...notes].join("; ")
		};
	}
	#typeOf(kind, column) {
		if (kind === "number") return inferNumber(this.#sources.table, column).type;
		return {
			text: "string",
			boolean: "boolean",
			null: "null",
			list: "array",
			mapping: "object"
		}[kind];
	}
	#part(kind, column) {
		switch (kind) {
			case "text": return inferText(this.#sources.table, column, this.#sources.vocabularies.get(column.pointer));
			case "number": return inferNumber(this.#sources.table, column).keywords;
			case "list": return this.#list(column);
			case "mapping": return this.#mapping(column);
			default: return {};
		}
	}
	#list(column) {
		const items = this.#sources.table.columns.get(appendToPointer(column.pointer, "*"));
		const [least, greatest] = column.items;
		const isTuple = items !== void 0 && items.kinds.number === countOf(items) && least === greatest && least > 1 && column.kinds.list >= MIN_CLOSED;
		return {
			...items === void 0 ? {} : { items: this.#value(items, `${formatCount(countOf(items))} items`) },
			...isTuple ? {
				minItems: least,
				maxItems: greatest
			} : {}
		};
	}
	#mapping(column) {
		if (column.isOpen) return { $comment: "keys differ from seed to seed" };
		const total = column.kinds.mapping;
		const named = (this.#sources.children.get(column.pointer) ?? []).toSorted((a, b) => a.pointer < b.pointer ? -1 : 1);
		const isClosed = total >= MIN_CLOSED && !named.some((child) => keyOf(child) === "__proto__");
		const required = named.filter((child) => isNearlyAll(countOf(child), total));
		return {
			...required.length === 0 ? {} : { required: required.map(keyOf) },
			properties: Object.fromEntries(named.map((child) => [keyOf(child), this.#value(child, formatShare(countOf(child), total))])),
			...isClosed ? { additionalProperties: false } : {}
		};
	}
};
function joinSchemas(parts) {
	return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
const keyOf = ({ pointer }) => parsePointer(pointer).at(-1) ?? "";
function frequentKinds(column) {
	const present = [
		"text",
		"number",
		"boolean",
		"list",
		"mapping",
		"null"
	].filter((kind) => column.kinds[kind] > 0);
	const total = countOf(column);
	const main = present.find((kind) => isNearlyAll(column.kinds[kind], total));
	return main === void 0 ? present : [main];
}

// src/init/infer.ts
const MIN_FOR_SCHEMA = 3;
function inferCollections(profile) {
	const scalars = readScalars(profile);
	const groups = groupSeeds(placeSeeds(profile));
	const names = nameGroups(groups);
	const subjects = groups.map((group, index) => toSubject(group, names[index] ?? "", createTable(group, scalars))).filter(({ group, table }) => countReadable(table) * 2 > group.seeds.length).toSorted((a, b) => a.name < b.name ? -1 : 1);
	const relations = inferRelations(subjects);
	return subjects.map((subject) => inferCollection(subject, {
		relations,
		groups,
		profile
	}));
}
function toSubject(group, name, table) {
	const identity = inferIdentity(table);
	const vocabularies = /* @__PURE__ */ new Map();
	for (const column of table.columns.values()) {
		if (column.pointer === identity.idAt?.value) continue;
		const vocabulary = inferVocabulary(table, column, identity.locales);
		if (vocabulary !== void 0) vocabularies.set(column.pointer, vocabulary);
	}
	const { ids, idAt, pathId } = identity;
	const isNamed = idAt !== void 0 || pathId.kind === "name";
	const stems = group.seeds.map(({ stem }) => stem);
	return {
		name,
		group,
		table,
		identity,
		vocabularies,
		idSet: new Set(isNamed ? idAt === void 0 ? stems : ids : [])
	};
}
function inferCollection({ name, group, table, identity, vocabularies }, { relations, groups, profile }) {
	const { length: seeds } = group.seeds;
	const referring = findReferring(name, relations);
	const words = new Map([...vocabularies].filter(([pointer]) => !referring.has(pointer)));
	return {
		name,
		seeds,
		files: inferFiles(group, identity, {
			groups,
			profile
		}),
		schema: seeds < MIN_FOR_SCHEMA ? void 0 : inferSchema(table, words),
		pathId: identity.pathId,
		fields: inferFields(table, identity),
		locales: inferLocales(table, identity, words),
		excerpt: inferExcerpt(table),
		relations: relations.filter(({ of }) => of === name),
		derived: relations.flatMap(({ derived }) => derived?.in === name ? [{
			value: derived.pointer,
			evidence: "always agrees with the other side, and sorted"
		}] : [])
	};
}
function findReferring(name, relations) {
	return new Set(relations.flatMap(({ of, from, to, inverse }) => [...of === name ? [from] : [], ...to === name ? [inverse] : []]));
}

// src/init/profile-column.ts
const MIN_EXCERPT = 16;
var ColumnProfiler = class {
	#pointer;
	#kinds = {
		text: 0,
		number: 0,
		boolean: 0,
		null: 0,
		list: 0,
		mapping: 0
	};
	#rows = [];
	#cells = [];
	#keys = /* @__PURE__ */ new Set();
	#items;
	#isOpen = false;
	#excerpt = {
		whole: 0,
		cutAt: [],
		other: 0
	};
	constructor(pointer) {
		this.#pointer = pointer;
	}
	get isOpen() {
		return this.#isOpen;
	}
	addScalar(row, value, values) {
		this.#kinds[kindOf(value)] += 1;
		this.#rows.push(row);
		this.#cells.push(values.add(value));
	}
	addList(length) {
		this.#kinds.list += 1;
		const [least, greatest] = this.#items ?? [length, length];
		this.#items = [Math.min(least, length), Math.max(greatest, length)];
	}
	addMapping(keys, maxKeys) {
		this.#kinds.mapping += 1;
		if (this.#isOpen || this.#pointer === "") return;
		for (const key of keys) this.#keys.add(key);
		this.#isOpen = this.#keys.size > maxKeys;
	}
	compare(value, body) {
		const text = value.trim();
		if (text.length < MIN_EXCERPT) return;
		if (text === body) this.#excerpt.whole += 1;
		else if (body.startsWith(text) || this.#isExcerpt(text, body)) this.#excerpt.cutAt.push(value.length);
		else this.#excerpt.other += 1;
	}
	finish() {
		return {
			pointer: this.#pointer,
			kinds: this.#kinds,
			rows: this.#rows,
			cells: this.#cells,
			items: this.#items ?? [0, 0],
			isOpen: this.#isOpen,
			excerpt: this.#excerpt
		};
	}
	#isExcerpt(text, body) {
		return /(?:description|summary|excerpt|abstract)$/i.test(this.#pointer) && findExcerpt(text, body) !== void 0;
	}
};
function kindOf(value) {
	if (value === null) return "null";
	if (typeof value === "string") return "text";
	return typeof value === "number" ? "number" : "boolean";
}

// src/init/profile-folder.ts
const MAX_DEPTH = 8;
const MAX_COLUMNS = 1e3;
const MAX_KEYS = 64;
var FolderProfiler = class {
	#path;
	#values;
	#seeds = [];
	#others = [];
	#columns = /* @__PURE__ */ new Map();
	constructor(path, values) {
		this.#path = path;
		this.#values = values;
	}
	addOther(name) {
		this.#others.push(name);
	}
	addSeed(name, data, body) {
		this.#seeds.push(name);
		if (data !== void 0) this.#visit(data, "", 0, body.trim());
	}
	finish() {
		return {
			path: this.#path,
			seeds: this.#seeds,
			others: this.#others,
			columns: [...this.#columns.values()].map((column) => column.finish())
		};
	}
	#visit(value, pointer, depth, body) {
		const column = this.#columnAt(pointer);
		if (column === void 0) return;
		if (isList(value)) {
			column.addList(value.length);
			if (depth < MAX_DEPTH) for (const item of value) this.#visit(item, appendToPointer(pointer, "*"), depth + 1, body);
		} else if (isObject(value)) {
			column.addMapping(Object.keys(value), MAX_KEYS);
			if (depth === MAX_DEPTH || column.isOpen) return;
			for (const [key, child] of Object.entries(value)) this.#visit(child, appendToPointer(pointer, key), depth + 1, body);
		} else {
			column.addScalar(this.#seeds.length - 1, value, this.#values);
			if (depth === 1 && typeof value === "string") column.compare(value, body);
		}
	}
	#columnAt(pointer) {
		const known = this.#columns.get(pointer);
		if (known !== void 0 || this.#columns.size >= MAX_COLUMNS) return known;
		const created = new ColumnProfiler(pointer);
		this.#columns.set(pointer, created);
		return created;
	}
};

// src/init/profile-values.ts
const MAX_LENGTH = 200;
var ValueTable = class {
	#positions = /* @__PURE__ */ new Map();
	add(value) {
		const text = toCellText(value);
		const known = this.#positions.get(text);
		if (known !== void 0) return known;
		this.#positions.set(text, this.#positions.size);
		return this.#positions.size - 1;
	}
	finish() {
		return [...this.#positions.keys()];
	}
};
function toCellText(value) {
	if (typeof value !== "string" || value.length <= MAX_LENGTH) return JSON.stringify(value);
	return `#${value.length}:${hash(value)}`;
}
function hash(text) {
	let low = 2166136261;
	let high = 3421674724;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		low = Math.imul(low ^ unit, 16777619);
		high = Math.imul(high ^ unit ^ low >>> 16, 16777619);
	}
	return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

// src/init/profile-repository.ts
const SECTION_PAGE = /^_index\./i;
var RepositoryProfiler = class {
	#values = new ValueTable();
	#folders = /* @__PURE__ */ new Map();
	add({ path, hasFrontMatter, data, body }) {
		const slash = path.lastIndexOf("/");
		const folder = this.#folderAt(path.slice(0, Math.max(0, slash)));
		const name = path.slice(slash + 1);
		if (hasFrontMatter && !SECTION_PAGE.test(name)) folder.addSeed(name, data, body);
		else folder.addOther(name);
	}
	finish() {
		const folders = [...this.#folders.values()].map((folder) => folder.finish());
		return {
			values: this.#values.finish(),
			folders
		};
	}
	#folderAt(path) {
		const known = this.#folders.get(path);
		if (known !== void 0) return known;
		const created = new FolderProfiler(path, this.#values);
		this.#folders.set(path, created);
		return created;
	}
};

// src/init/write-schema.ts
const MAX_WIDTH = 110;
function schemaPathOf({ name }) {
	return `schemas/${name}.schema.json`;
}
function writeSchema({ name, seeds, schema }) {
	return `${write({
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: name,
		$comment: `Written by \`seedlint init\` from ${formatNoun(seeds, "seed")}; each \`$comment\` says how many speak for it.`,
		...schema
	}, "", 0)}\n`;
}
function write(value, indent, used) {
	const short = writeShort(value);
	if ((indent === "" ? false : used + short.length <= MAX_WIDTH) || typeof value !== "object" || value === null) return short;
	const inner = `${indent}  `;
	if (isListOf(value)) return `[\n${fill(value.map(writeShort), inner)}\n${indent}]`;
	return `{\n${Object.entries(value).map(([key, item]) => {
		const start = `${inner}${JSON.stringify(key)}: `;
		return start + write(item, inner, start.length);
	}).join(",\n")}\n${indent}}`;
}
function fill(items, indent) {
	const lines = [];
	let line = indent;
	for (const [index, item] of items.entries()) {
		const next = index === items.length - 1 ? item : `${item},`;
		const joined = line === indent ? line + next : `${line} ${next}`;
		if (joined.length <= MAX_WIDTH || line === indent) line = joined;
		else {
			lines.push(line);
			line = indent + next;
		}
	}
	return [...lines, line].join("\n");
}
function writeShort(value) {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (isListOf(value)) return `[${value.map(writeShort).join(", ")}]`;
	const entries = Object.entries(value);
	if (entries.length === 0) return "{}";
	return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${writeShort(item)}`).join(", ")} }`;
}
const isListOf = (value) => Array.isArray(value);

// src/init/write-yaml.ts
const COMMENT_COLUMN = 64;
function toScalar(text) {
	return isPlain(text) ? text : toQuoted(text);
}
function toFlowScalar(text) {
	return isPlain(text) && !/[,[\]{}*]/.test(text) ? text : toQuoted(text);
}
function toQuoted(text) {
	return JSON.stringify(text).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPlain(text) {
	if (!/^[\p{L}/_][\p{L}\p{M}\p{N}/_.*{}()&+,;@' -]*$/u.test(text) || text.endsWith(" ")) return false;
	return !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}
function renderLines(lines, indent) {
	return lines.map((line) => renderLine(line, indent)).join("");
}
function renderLine({ text, comment }, indent) {
	if (comment === void 0 || comment === "") return `${indent}${text}\n`;
	const said = `# ${comment.replaceAll(/\s+/gu, " ").replaceAll(/[\p{Cc}\p{Cf}]/gu, "")}`;
	return text.length <= COMMENT_COLUMN ? `${indent}${text} ${said}\n` : `${indent}${said}\n${indent}${text}\n`;
}

// src/init/write-config.ts
const HEAD = `# What seedlint checks, written by \`seedlint init\` from what is in the repository. The comments
# say how much of the data speaks for a line. Next:
#  1. Read it, and correct what the data got wrong; \`seedlint config <file>\` shows what is in force.
#  2. Run \`seedlint\`. What it reports is either an error in a seed or a line here that asks too much.
#  3. Commit this file and schemas/, then run \`seedlint --staged\` before each commit and the action
#     on pull requests.

extends: [seedlint:recommended] # seedlint:strict asks for more

collections:
`;
function writeConfig(collections) {
	const written = collections.map(writeCollection).join("\n");
	return HEAD + written + writeOverrides(collections);
}
function writeCollection(collection) {
	const lines = [
		...writeFiles(collection),
		...collection.schema === void 0 ? [] : [{ text: `schema: ${schemaPathOf(collection)}` }],
		...collection.pathId.kind === "slug" ? [{
			text: "slugged: true",
			comment: collection.pathId.evidence
		}] : [],
		...writeFields(collection),
		...writeLocales(collection),
		...writeExcerpt(collection),
		...writeList("relations", collection.relations.map(writeRelation)),
		...writeList("derived", collection.derived.map(({ value, evidence }) => [{
			text: toScalar(value),
			comment: evidence
		}]))
	];
	return `  ${toScalar(collection.name)}: # ${formatNoun(collection.seeds, "seed")}\n${renderLines(lines, "    ")}`;
}
function writeFiles({ files: { patterns }, pathId }) {
	const isCaptured = patterns.some(({ value }) => value.includes("{id}"));
	const note = pathId.kind === "slug" || !isCaptured ? "" : pathId.evidence;
	const [only, ...others] = patterns;
	if (only !== void 0 && others.length === 0) return [{
		text: `files: ${toScalar(only.value)}`,
		comment: note
	}];
	return [{
		text: "files:",
		comment: note
	}, ...patterns.map(({ value, evidence }) => ({
		text: `  - ${toScalar(value)}`,
		comment: evidence
	}))];
}
function writeFields({ fields }) {
	if (fields.length === 0) return [];
	return [{ text: "fields:" }, ...fields.map(({ value: [name, pointer], evidence }) => ({
		text: `  ${name}: ${toScalar(pointer)}`,
		comment: evidence
	}))];
}
function writeLocales({ locales }) {
	if (locales === void 0) return [];
	const { values, note, neutral, translated } = locales;
	const lines = [
		...values === void 0 ? [] : [{
			text: `values: [${values.value.map(toFlowScalar).join(", ")}]`,
			comment: values.evidence
		}],
		...writeList("neutral", neutral.map(({ value, evidence }) => [{
			text: toScalar(value),
			comment: evidence
		}])),
		...translated.length === 0 ? [] : [{ text: "translated:" }],
		...translated.flatMap(({ value, evidence }) => writeTranslation(value, evidence))
	];
	const said = note === void 0 ? [] : [{ text: `# ${note}` }];
	return lines.length === 0 ? said : [
		...said,
		{ text: "locales:" },
		...indent(lines)
	];
}
function writeTranslation({ pointer, words }, evidence) {
	return [{
		text: `  ${toScalar(pointer)}:`,
		comment: evidence
	}, ...words.map(([word, translations]) => {
		const [only, ...others] = [...translations];
		const text = others.length === 0 ? toScalar(only?.[1] ?? "") : `{ ${[...translations].map((pair) => pair.map(toFlowScalar).join(": ")).join(", ")} }`;
		return { text: `    ${toScalar(word)}: ${text}` };
	})];
}
function writeExcerpt({ excerpt }) {
	if (excerpt === void 0) return [];
	const { field, max } = excerpt.value;
	const limit = max === void 0 ? "" : `, max: ${max}`;
	return [{
		text: `excerpt: { field: ${toFlowScalar(field)}, of: body${limit} }`,
		comment: excerpt.evidence
	}];
}
function writeRelation({ from, to, of, inverse, isAcyclic, evidence }) {
	return [
		{
			text: `from: ${toScalar(from)}`,
			comment: evidence
		},
		...to === of ? [] : [{ text: `to: ${toScalar(to)}` }],
		...inverse === void 0 ? [] : [{ text: `inverse: ${toScalar(inverse)}` }],
		...isAcyclic ? [{ text: "acyclic: true" }] : []
	];
}
function writeList(name, items) {
	if (items.length === 0) return [];
	const bulleted = items.flatMap((lines) => lines.map((line, index) => ({
		...line,
		text: `${index === 0 ? "- " : "  "}${line.text}`
	})));
	return [{ text: `${name}:` }, ...indent(bulleted)];
}
const indent = (lines) => lines.map((line) => ({
	...line,
	text: `  ${line.text}`
}));
function writeOverrides(collections) {
	const plain = collections.filter(({ files }) => files.plain > 0);
	if (plain.length === 0) return "";
	const overrides = plain.flatMap(({ files }) => [
		{ text: "- files:" },
		...files.patterns.map(({ value }) => ({ text: `    - ${toScalar(value)}` })),
		{
			text: "  rules: { frontmatter-missing: off }",
			comment: `${formatNoun(files.plain, "file")} without front matter`
		}
	]);
	return `\noverrides:\n${renderLines(overrides, "  ")}`;
}

// src/session/init.ts
async function proposeConfig(request) {
	return withUserErrors(async () => {
		const workspace = await openWorkspace({
			...request,
			paths: []
		});
		try {
			const { head } = workspace;
			const root = workspace.root ?? request.cwd;
			const paths = (await head.list()).map(({ path }) => path);
			refuseConfigured(paths, root);
			const { profile, unreadable } = await readProfile(head, paths);
			const collections = inferCollections(profile);
			if (collections.length === 0) throw noSeeds(head, unreadable);
			return {
				root,
				collections
			};
		} finally {
			workspace.close();
		}
	});
}
function refuseConfigured(paths, root) {
	const found = paths.find((path) => posix.dirname(path) === "." && isConfigPath(path)) ?? (existsSync(join(root, CONFIG)) ? CONFIG : void 0);
	if (found === void 0) return;
	throw new UserError("init-configured", [{
		message: `There is a configuration already: \`${found}\``,
		hint: "Nothing is overwritten. `seedlint config` shows what it says; remove it to start anew."
	}]);
}
const CONFIG = "seedlint.config.yaml";
async function readProfile(head, paths) {
	const configOf = governingConfigs(paths);
	const profiler = new RepositoryProfiler();
	let unreadable = 0;
	const wanted = (await head.list()).filter(({ path, kind, problem }) => kind === "file" && problem === void 0 && isContent(path) && configOf(path) === null);
	for await (const blob of head.read(wanted, { maxBytes: defaultLimits.fileBytes })) {
		if (blob.problem !== void 0) continue;
		const { text, data, hasFrontMatter, bodyStart } = await parseDocument(blob.bytes);
		if (hasFrontMatter && data === void 0) unreadable += 1;
		profiler.add({
			path: blob.entry.path,
			hasFrontMatter,
			data,
			body: text.slice(bodyStart)
		});
	}
	return {
		profile: profiler.finish(),
		unreadable
	};
}
function isContent(path) {
	return /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path);
}
function noSeeds({ kind }, unreadable) {
	const message = `There is no Markdown file with front matter in the ${kind}, so nothing to configure`;
	return new UserError("init-no-seeds", [{
		message,
		hint: unreadable === 0 ? "A seed starts with `---` on its first line, then YAML or JSON, then `---`." : "Front matter that was found cannot be read; `seedlint` says why."
	}]);
}
function writeProposal(wanted) {
	const names = new Set(wanted.map(({ name }) => name));
	const collections = wanted.map((collection) => ({
		...collection,
		relations: collection.relations.filter(({ to }) => names.has(to))
	}));
	const schemas = collections.filter(({ schema }) => schema !== void 0).map((collection) => ({
		path: schemaPathOf(collection),
		text: writeSchema(collection)
	}));
	return [{
		path: CONFIG,
		text: writeConfig(collections)
	}, ...schemas];
}
async function saveProposal(root, files) {
	for (const { path } of files) refuseExisting(root, path);
	for (const { path, text } of files.toReversed()) {
		const target = join(root, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, text, { flag: "wx" });
	}
}
function refuseExisting(root, path) {
	const folder = lstatSync(dirname(join(root, path)), { throwIfNoEntry: false });
	const isOdd = folder !== void 0 && !folder.isDirectory();
	const isThere = lstatSync(join(root, path), { throwIfNoEntry: false }) !== void 0;
	if (!isOdd && !isThere) return;
	const found = isOdd ? posix.dirname(path) : path;
	throw new UserError("init-exists", [{
		message: isOdd ? `\`${found}\` is no folder` : `There is a file at \`${found}\` already`,
		hint: "Nothing is overwritten: move it away, and run `seedlint init` again."
	}]);
}

// src/cli/init-prompts.ts
async function askForCollections({ root, collections }) {
	const { confirm, intro, isCancel, multiselect, outro } = await import("./clack-prompts.js");
	intro("seedlint init");
	const names = await multiselect({
		message: "Which collections are to be checked?",
		options: collections.map(({ name, seeds, files }) => ({
			value: name,
			label: escapeTerminalLine(name),
			hint: escapeTerminalLine(`${seeds} in ${files.patterns[0]?.value ?? ""}`)
		})),
		initialValues: collections.map(({ name }) => name)
	});
	if (isCancel(names)) return void 0;
	const isWanted = await confirm({ message: `Write seedlint.config.yaml and schemas/ to ${escapeTerminalLine(root)}?` });
	if (isCancel(isWanted) || !isWanted) return void 0;
	outro("Writing");
	return collections.filter(({ name }) => names.includes(name));
}

// src/cli/init-command.ts
async function runInitCommand(terminal, options) {
	const asks = options.yes !== true;
	if (asks && !isInteractive(terminal)) throw needsYes();
	const { cwd, environment, stdout } = terminal;
	const head = { kind: options.git ? "worktree" : "folder" };
	const proposal = await proposeConfig({
		cwd,
		environment,
		head
	});
	const chosen = asks ? await askForCollections(proposal) : proposal.collections;
	if (chosen === void 0) {
		await stdout.write("Nothing was written.\n");
		return 0;
	}
	const files = writeProposal(chosen);
	await saveProposal(proposal.root, files);
	const folder = relative(cwd, proposal.root);
	const written = files.map(({ path }) => `  ${escapeTerminalLine(join(folder, path))}\n`).join("");
	await stdout.write(`Wrote, for you to read and correct:\n${written}\n${describe(chosen)}\n`);
	await stdout.write(await tellFindings(proposal, {
		environment,
		head
	}));
	return 0;
}
function needsYes() {
	return new UserError("usage", [{
		message: "`seedlint init` asks before it writes, and here is no terminal to ask in",
		hint: "Run `seedlint init --yes` to write without being asked."
	}]);
}
function describe(collections) {
	const width = Math.max(...collections.map(({ name }) => name.length));
	return collections.map((collection) => {
		const { name, seeds, locales, relations } = collection;
		const parts = [
			count(seeds, "seed"),
			...locales?.values === void 0 ? [] : [`in ${locales.values.value.join(", ")}`],
			...relations.map(({ from, to }) => `${from} → ${to}`)
		];
		return `  ${escapeTerminalLine(name.padEnd(width))}  ${escapeTerminalLine(parts.join(", "))}\n`;
	}).join("");
}
async function tellFindings({ root }, request) {
	const run = await lint({
		cwd: root,
		paths: [],
		...request
	});
	const counts = countByRule(run);
	const seeds = count(run.counts.linted, "seed");
	if (counts.length === 0) return `Lint finds nothing in ${seeds}.\n`;
	const width = Math.max(...counts.map(([rule]) => rule.length));
	return `What lint finds in ${seeds} now:\n${counts.map(([rule, severity, found]) => `  ${rule.padEnd(width)}  ${severity.padEnd(7)}  ${sayNumber(found).padStart(7)}\n`).join("")}Run \`seedlint\` to see each at its place.\n`;
}
function countByRule({ diagnostics }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule, severity } of diagnostics) {
		const key = `${severity}\0${rule}`;
		counts.set(key, [
			rule,
			severity,
			(counts.get(key)?.[2] ?? 0) + 1
		]);
	}
	const order = [
		"error",
		"warning",
		"info"
	];
	return [...counts.values()].toSorted(([a, severityA], [b, severityB]) => order.indexOf(severityA) - order.indexOf(severityB) || (a < b ? -1 : 1));
}

export { runInitCommand };