import { t as UserError } from "./sdk-user-error.js";

// src/corpus/path-pattern-parse.ts
const MAX_ALTERNATIVES = 256;
const captureName = /^[A-Za-z_]\w*$/;
function expandBraces(pattern) {
	const done = [];
	const open = [pattern];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const expanded = expandFirst(next, pattern);
		if (expanded === void 0) done.push(next);
		else open.push(...expanded.toReversed());
		if (done.length + open.length > MAX_ALTERNATIVES) fail(pattern, `stands for more than ${MAX_ALTERNATIVES} patterns`);
	}
	return done;
}
function expandFirst(text, pattern) {
	for (let start = 0; start < text.length; start = after(text, start)) {
		if (text[start] !== "{") continue;
		const { end, commas } = findBraceEnd(text, start, pattern);
		if (commas.length === 0) continue;
		const bounds = [
			start,
			...commas,
			end
		];
		return bounds.slice(1).map((bound, index) => text.slice((bounds[index] ?? start) + 1, bound)).map((alternative) => text.slice(0, start) + alternative + text.slice(end + 1));
	}
}
function findBraceEnd(text, start, pattern) {
	const commas = [];
	let depth = 0;
	for (let index = start; index < text.length; index = after(text, index)) {
		if (text[index] === "{") depth += 1;
		else if (text[index] === "}") depth -= 1;
		else if (text[index] === "," && depth === 1) commas.push(index);
		if (depth === 0) return {
			end: index,
			commas
		};
	}
	return fail(pattern, "has a `{` that is not closed");
}
function after(text, index) {
	if (text[index] === "\\") return index + 2;
	return text[index] === "[" ? findClassEnd(text, index) + 1 : index + 1;
}
function findClassEnd(text, index) {
	const first = "!^".includes(text[index + 1] ?? " ") ? index + 2 : index + 1;
	const end = text.indexOf("]", first + 1);
	return end === -1 ? index : end;
}
function parseGlob(text, pattern) {
	refuseOddPaths(text, pattern);
	const parts = [];
	let index = 0;
	while (index < text.length) {
		const [part, end] = parsePart(text, index, pattern);
		push(parts, part, pattern);
		index = end;
	}
	return parts;
}
function refuseOddPaths(text, pattern) {
	if (text === "") fail(pattern, "is empty");
	if (text.startsWith("/")) fail(pattern, "starts with `/`; patterns are relative");
	if (text.endsWith("/")) fail(pattern, `names a folder; write \`${pattern}**\` for all in it`);
	if (text.split("/").some((segment) => [
		"",
		".",
		".."
	].includes(segment))) fail(pattern, "has an empty, `.` or `..` segment, which no path has");
}
function parsePart(text, index, pattern) {
	if (/^[?*+@!]\(/.test(text.slice(index, index + 2))) fail(pattern, "has an extended glob; only `*`, `**`, `?`, `[…]`, `{a,b}` and `{name}` are known");
	switch (text[index]) {
		case "*": return parseStars(text, index);
		case "?": return [{
			kind: "one",
			ranges: [],
			isNegated: true
		}, index + 1];
		case "[": return parseClass(text, index, pattern);
		case "{": return parseCapture(text, index, pattern);
		case "}": return fail(pattern, "has a `}` without `{`");
		case "\\": return [{
			kind: "text",
			text: text.slice(index + 1, index + 2)
		}, index + 2];
		default: return [{
			kind: "text",
			text: text.charAt(index)
		}, index + 1];
	}
}
function parseStars(text, index) {
	let end = index;
	while (text[end] === "*") end += 1;
	const isAtStart = index === 0 || text[index - 1] === "/";
	const isDouble = end - index === 2 && isAtStart;
	if (isDouble && end === text.length) return [{ kind: "rest" }, end];
	if (isDouble && text[end] === "/") return [{ kind: "segments" }, end + 1];
	return [{ kind: "star" }, end];
}
function parseClass(text, index, pattern) {
	const end = findClassEnd(text, index);
	if (end === index) fail(pattern, "has a `[` that is not closed");
	const isNegated = "!^".includes(text[index + 1] ?? " ");
	const points = Array.from(text.slice(isNegated ? index + 2 : index + 1, end), toCodePoint);
	const ranges = [];
	for (let at = 0; at < points.length; at += 1) {
		const from = points[at] ?? 0;
		const isRange = points[at + 1] === DASH && at + 2 < points.length;
		const to = isRange ? points[at + 2] ?? from : from;
		if (to < from) fail(pattern, "has a `[…]` whose range runs backwards");
		if (isRange) at += 2;
		ranges.push([from, to]);
	}
	return [{
		kind: "one",
		ranges,
		isNegated
	}, end + 1];
}
const toCodePoint = (character) => character.codePointAt(0) ?? 0;
const DASH = toCodePoint("-");
function parseCapture(text, index, pattern) {
	const end = text.indexOf("}", index);
	const name = text.slice(index + 1, end);
	if (captureName.test(name)) return [{
		kind: "capture",
		name
	}, end + 1];
	return fail(pattern, `has \`{${name}}\`, which is neither a name nor alternatives such as \`{a,b}\``);
}
function push(parts, part, pattern) {
	const last = parts.at(-1);
	if (part.kind === "text" && last?.kind === "text") parts[parts.length - 1] = {
		kind: "text",
		text: last.text + part.text
	};
	else if (part.kind === "capture" && last?.kind === "capture") fail(pattern, `has nothing between \`{${last.name}}\` and \`{${part.name}}\``);
	else if (part.kind !== "star" || last?.kind !== "star") parts.push(part);
}
function fail(pattern, what) {
	throw new UserError("path-pattern-invalid", [{ message: `The pattern \`${pattern}\` ${what}` }]);
}

// src/corpus/path-pattern-expression.ts
function toExpressionMatch(parts, locales) {
	if (!isSimple(parts)) return void 0;
	const source = parts.map((part, index) => {
		const before = parts[index - 1];
		return toSource(part, locales, before === void 0 || before.kind === "segments" || endsFolder(before));
	});
	const names = parts.flatMap((part) => part.kind === "capture" ? [part.name] : []);
	const expression = new RegExp(`^${source.join("")}$`, "u");
	return (path) => {
		const found = expression.exec(path);
		return found === null ? void 0 : toCaptures$1(names, found);
	};
}
const endsFolder = (part) => part.kind === "text" && part.text.endsWith("/");
function isSimple(parts) {
	const names = parts.flatMap((part) => part.kind === "capture" ? [part.name] : []);
	if (new Set(names).size < names.length) return false;
	if (parts.filter(({ kind }) => kind === "segments").length > 1) return false;
	let open = 0;
	for (const part of parts) {
		if (part.kind === "one" || part.kind === "rest") return false;
		if (part.kind === "text" && part.text.includes("/")) open = 0;
		else if (part.kind === "star" || part.kind === "capture") open += 1;
		if (open > 1) return false;
	}
	return true;
}
function toSource(part, locales, isAtStart) {
	const guard = isAtStart ? String.raw`(?!\.)` : "";
	switch (part.kind) {
		case "text": return escape(part.text);
		case "star": return `${guard}[^/]*`;
		case "segments": return String.raw`(?:(?!\.)[^/]*/)*`;
		case "capture": return part.name === "locale" ? toLocaleSource(locales) : `${guard}([^/]+)`;
		case "one":
		case "rest": throw new TypeError(`A simple pattern has no part of the kind ${part.kind}`);
	}
}
function toLocaleSource(locales) {
	if (locales.length === 0) return "([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)";
	return `(${locales.toSorted((a, b) => b.length - a.length).map(escape).join("|")})`;
}
const escape = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
function toCaptures$1(names, found) {
	const captures = Object.create(null);
	for (const [index, name] of names.entries()) captures[name] = found[index + 1] ?? "";
	return captures;
}

// src/corpus/path-pattern-match.ts
const anyLocale = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const MAX_LOCALE_LENGTH = 35;
function matchGlob(parts, subject) {
	const table = fillTable(parts, subject);
	if (table[0]?.[0] !== 1) return void 0;
	return new CaptureReader(parts, subject, table).read(0, 0, /* @__PURE__ */ new Map());
}
function fillTable(parts, subject) {
	let row = new Uint8Array(subject.path.length + 1);
	row[subject.path.length] = 1;
	const rows = [row];
	for (const part of parts.toReversed()) {
		row = fillRow(part, row, subject);
		rows.push(row);
	}
	return rows.toReversed();
}
function fillRow(part, next, { path, locales }) {
	const row = new Uint8Array(path.length + 1);
	const cell = {
		row,
		next,
		path,
		locales,
		at: path.length,
		following: path.length + 1
	};
	for (; cell.at >= 0; cell.at -= 1) {
		if (path[cell.at] === "/") cell.following = cell.at + 1;
		if (isMatch(part, cell)) row[cell.at] = 1;
	}
	return row;
}
function isMatch(part, cell) {
	const { row, next, path, at, following } = cell;
	switch (part.kind) {
		case "text": return next[at + part.text.length] === 1 && path.startsWith(part.text, at);
		case "star":
			if (next[at] !== 1 && (row[at + 1] !== 1 || !isInSegment(path, at))) return false;
			return !isHidden(path, at);
		case "one": return isOne(part, path, at) && next[at + sizeAt(path, at)] === 1;
		case "capture":
			if (part.name === "locale") return isLocaleFollowed(cell);
			if (next[at + 1] !== 1 && row[at + 1] !== 1) return false;
			return isInSegment(path, at) && !isHidden(path, at);
		case "segments": return next[at] === 1 || !isHidden(path, at) && row[following] === 1;
		case "rest":
			if (isHidden(path, at) || at === path.length) return false;
			return following > path.length || row[following] === 1;
	}
}
function isLocaleFollowed({ next, path, locales, at }) {
	if (locales.length > 0) return locales.some((text) => next[at + text.length] === 1 && path.startsWith(text, at));
	for (let end = at + 2; end <= Math.min(path.length, at + MAX_LOCALE_LENGTH); end += 1) if (next[end] === 1 && anyLocale.test(path.slice(at, end))) return true;
	return false;
}
const isInSegment = (path, at) => at < path.length && path[at] !== "/";
function isHidden(path, at) {
	return path[at] === "." && (at === 0 || path[at - 1] === "/");
}
function isOne(part, path, at) {
	if (!isInSegment(path, at) || isHidden(path, at)) return false;
	const point = path.codePointAt(at) ?? 0;
	return part.ranges.some(([from, to]) => from <= point && point <= to) !== part.isNegated;
}
const sizeAt = (path, at) => (path.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
function localeEnds({ path, locales }, at) {
	if (locales.length > 0) return locales.filter((locale) => path.startsWith(locale, at)).map((locale) => at + locale.length).toSorted((a, b) => b - a);
	const ends = [];
	for (let end = at + 2; end <= Math.min(path.length, at + MAX_LOCALE_LENGTH); end += 1) if (anyLocale.test(path.slice(at, end))) ends.unshift(end);
	return ends;
}
var CaptureReader = class {
	#parts;
	#subject;
	#table;
	#deadEnds = /* @__PURE__ */ new Set();
	constructor(parts, subject, table) {
		this.#parts = parts;
		this.#subject = subject;
		this.#table = table;
	}
	read(index, at, found) {
		const part = this.#parts[index];
		if (part === void 0) return toCaptures(found);
		if (this.#deadEnds.size > 0 && this.#deadEnds.has(stateOf(index, at, found))) return void 0;
		for (const end of this.#endsOf(part, at, found)) {
			if (this.#table[index + 1]?.[end] !== 1) continue;
			const text = this.#subject.path.slice(at, end);
			const captures = this.read(index + 1, end, withCapture(found, part, text));
			if (captures !== void 0) return captures;
		}
		this.#deadEnds.add(stateOf(index, at, found));
	}
	#endsOf(part, at, found) {
		const { path } = this.#subject;
		switch (part.kind) {
			case "text": return [at + part.text.length];
			case "one": return [at + sizeAt(path, at)];
			case "rest": return [path.length];
			case "segments": return segmentStarts(path, at);
			case "star": return endsInSegment(path, at, at);
			case "capture": return this.#endsOfCapture(part.name, at, found.get(part.name));
		}
	}
	#endsOfCapture(name, at, known) {
		const { path } = this.#subject;
		if (known !== void 0) return path.startsWith(known, at) ? [at + known.length] : [];
		return name === "locale" ? localeEnds(this.#subject, at) : endsInSegment(path, at, at + 1);
	}
};
function stateOf(index, at, found) {
	return [
		index,
		at,
		...found.values()
	].join("/");
}
function* endsInSegment(path, at, least) {
	const slash = path.indexOf("/", at);
	for (let end = slash === -1 ? path.length : slash; end >= least; end -= 1) yield end;
}
function* segmentStarts(path, at) {
	for (let start = at;; start = path.indexOf("/", start) + 1) {
		yield start;
		if (isHidden(path, start) || !path.includes("/", start)) return;
	}
}
function withCapture(found, part, text) {
	if (part.kind !== "capture" || found.has(part.name)) return found;
	return new Map(found).set(part.name, text);
}
function toCaptures(found) {
	const captures = Object.create(null);
	for (const [name, text] of found) captures[name] = text;
	return captures;
}

// src/corpus/path-pattern.ts
function compilePathPattern(files, locales = []) {
	const isExclusion = (text) => text.startsWith("!");
	const including = files.filter((text) => !isExclusion(text)).flatMap((text) => toGlobs(text, locales));
	const excluding = files.filter(isExclusion).flatMap((text) => toGlobs(text.slice(1), locales));
	const literalPrefix = commonPrefix(including.map(({ prefix }) => prefix));
	const run = (globs, path) => {
		for (const { prefix, suffix, folderLength, match } of globs) {
			if (!path.startsWith(prefix) || !path.endsWith(suffix)) continue;
			const captures = match(path.slice(folderLength));
			if (captures !== void 0) return captures;
		}
	};
	return {
		literalPrefix,
		match(path) {
			if (!path.startsWith(literalPrefix)) return void 0;
			const captures = run(including, path);
			if (captures === void 0 || run(excluding, path) !== void 0) return void 0;
			return captures;
		}
	};
}
function toGlobs(text, locales) {
	return expandBraces(text).map((alternative) => {
		const parts = parseGlob(alternative, text);
		const [first, ...others] = parts;
		const prefix = first?.kind === "text" ? first.text : "";
		const folderLength = prefix.lastIndexOf("/") + 1;
		const rest = {
			kind: "text",
			text: prefix.slice(folderLength)
		};
		const below = folderLength === 0 ? parts : [rest, ...others];
		const last = parts.at(-1);
		return {
			prefix,
			suffix: last?.kind === "text" ? last.text : "",
			folderLength,
			match: toExpressionMatch(below, locales) ?? ((path) => matchGlob(below, {
				path,
				locales
			}))
		};
	});
}
function commonPrefix(texts) {
	const [first = "", ...others] = texts;
	let length = first.length;
	for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
	return first.slice(0, length);
}

export { expandBraces as n, compilePathPattern as t };