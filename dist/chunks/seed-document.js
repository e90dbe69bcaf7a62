import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as nextLineStart, i as lineNumberAt, n as findLineStarting, o as sliceOf, r as lineAt, t as findLine } from "./seed-lines.js";
import { t as decode } from "./seed-decode.js";
import { t as findClosest } from "./sdk-closest.js";
import { n as toExcerpt, t as toCodePointName } from "./seed-problem.js";
import { t as defaultLimits } from "./seed-limits.js";
import { i as sourceOf, r as shift, t as failed } from "./seed-front-matter.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import { a as parsePointer, t as appendToPointer } from "./sdk-pointer.js";
import { a as findClosingQuote, o as scanShape, t as createEntryFinder } from "./seed-json-find-entry.js";

// src/seed/body/budget.ts
const markerPattern = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
function findBodyExcess(text, start, limits) {
	let marks = 0;
	let items = 0;
	const isShort = text.length - start <= limits.bodyRun && !text.includes("\n=", start - 1);
	for (let at = start; at < text.length; at = nextLineStart(text, at)) {
		const line = lineAt(text, at);
		const depth = countMarkers(text, at, limits.bodyDepth + 1);
		if (depth > limits.bodyDepth) return excess("bodyDepth", at, line.end, limits);
		if (isShort) continue;
		if (depth > 0) items += isQuote(text, at) ? quoteItems : 1;
		if (items > limits.bodyItems) return excess("bodyItems", at, line.end, limits);
		if (depth > 0 || line.end === at) marks = 0;
		const counts = countMarks(text, at, line.end);
		marks += counts.marks + (text[at] === "=" ? underlineMarks : 0);
		if (marks > limits.bodyMarks) return excess("bodyMarks", at, line.end, limits);
		if (counts.longestRun <= limits.bodyRun) continue;
		return {
			rule: "input-budget",
			messageId: "bodyRun",
			data: {
				limit: limits.bodyRun,
				character: text[counts.runStart] ?? ""
			},
			span: {
				start: counts.runStart,
				end: counts.runStart + counts.longestRun
			}
		};
	}
}
function excess(messageId, start, end, limits) {
	return {
		rule: "input-budget",
		messageId,
		data: { limit: limits[messageId] },
		span: {
			start,
			end
		}
	};
}
const quoteItems = 4;
function isQuote(text, lineStart) {
	let at = lineStart;
	while (text[at] === " " || text[at] === "	") at += 1;
	return text[at] === ">";
}
function countMarkers(text, lineStart, max) {
	let count = 0;
	markerPattern.lastIndex = lineStart;
	while (count < max && markerPattern.test(text)) count += 1;
	return count;
}
const isMark = (code) => code === 42 || code === 91 || code === 93 || code === 95;
const underlineMarks = 50;
const isPunctuation = (code) => code > 32 && code < 48 || code > 57 && code < 65 || code > 90 && code < 97 || code > 122 && code < 127;
function countMarks(text, start, end) {
	let marks = 0;
	let longestRun = 0;
	let runStart = start;
	let from = start;
	for (let at = start; at < end; at += 1) {
		const code = text.charCodeAt(at);
		if (isMark(code)) marks += 1;
		if (code !== text.charCodeAt(from)) from = at;
		if (at - from < longestRun || !isPunctuation(code)) continue;
		longestRun = at - from + 1;
		runStart = from;
	}
	return {
		marks,
		longestRun,
		runStart
	};
}

// src/seed/body/plain.ts
const inlinePattern = /[\\`*_[|\t\r\0]|<[a-z/!?]|&#?\w+;| (?:\n|$)/i;
const blockPattern = /(?:^|\n)(?:[ \-+=~>]|\d+[.)]|#(?!#{0,5} [^\s#]))|^\uFEFF|(?:^|\n)#[^\n]*#(?:\n|$)/;
const isPlain = (source) => !inlinePattern.test(source) && !blockPattern.test(source);
function parsePlain(source) {
	const children = [];
	let paragraph;
	const closeParagraph = () => {
		if (paragraph !== void 0) children.push(toParagraph(source, paragraph.start, paragraph.end));
		paragraph = void 0;
	};
	let offset = 0;
	const lines = source.split("\n");
	for (const [index, line] of lines.entries()) {
		const start = {
			line: index + 1,
			column: 1,
			offset
		};
		const end = {
			line: index + 1,
			column: line.length + 1,
			offset: offset + line.length
		};
		offset += line.length + 1;
		if (line === "" || line.startsWith("#")) closeParagraph();
		if (line.startsWith("#")) children.push(toHeading(line, start, end));
		else if (line !== "") paragraph = {
			start: paragraph?.start ?? start,
			end
		};
	}
	closeParagraph();
	return {
		type: "root",
		children,
		position: {
			start: {
				line: 1,
				column: 1,
				offset: 0
			},
			end: {
				line: lines.length,
				column: (lines.at(-1) ?? "").length + 1,
				offset: source.length
			}
		}
	};
}
function toParagraph(source, start, end) {
	return {
		type: "paragraph",
		children: [toText(source, start, end)],
		position: {
			start,
			end
		}
	};
}
function toHeading(line, start, end) {
	const hashes = line.indexOf(" ");
	const before = line.length - line.slice(hashes).trimStart().length;
	const textStart = {
		line: start.line,
		column: before + 1,
		offset: (start.offset ?? 0) + before
	};
	return {
		type: "heading",
		depth: hashes,
		children: [{
			type: "text",
			value: line.slice(before),
			position: {
				start: textStart,
				end
			}
		}],
		position: {
			start,
			end
		}
	};
}
function toText(source, start, end) {
	return {
		type: "text",
		value: source.slice(start.offset, end.offset),
		position: {
			start,
			end
		}
	};
}

// src/seed/body/markdown.ts
let parse$1;
function loadMarkdownFor(source) {
	return parse$1 !== void 0 || isPlain(source) ? void 0 : loadMarkdown();
}
async function loadMarkdown() {
	const [{ unified }, { default: remarkParse }] = await Promise.all([import("./unified2.js"), import("./remark-parse2.js")]);
	const processor = unified().use(remarkParse).freeze();
	parse$1 = (source) => processor.parse(source);
}
function parseMarkdown(source) {
	if (isPlain(source)) return parsePlain(source);
	if (parse$1 === void 0) throw new Error("The Markdown parser is not loaded");
	return parse$1(source);
}

// src/seed/keys.ts
const startPattern = /^(?:\{|\[\s*(?:["'{]|$)|["'][^"']{0,80}["']\s*[:=]|\? |%[A-Z]|!!?\w|&\w+(?:\s|$)|<<:|_[\w-]*:(?:\s|$)|-?[^\s#<>|`*_[-].{0,80}?:(?:\s|$)|[\w."'-]{1,80}\s*=\s)/;
const keyPattern = /^["']?[\w.$@/-]{1,80}["']?\s?[:=](?:\s|$)/m;
const linePattern = /^(?:["']?[\w.$@/-]{1,80}["']?\s?[:=](?:\s|$)|\[\[?[\w."-]+\]\]?\s*$|[ \t]|- |#)/;
function hasKeysBelow(text, start, maySkipBlank) {
	const line = findLine(text, start, maySkipBlank ? /^(?!#)\s*\S/ : /^(?!#)/);
	return line !== void 0 && startPattern.test(sliceOf(text, line));
}
function isOnlyKeys(block, maySkipBlank) {
	const lines = block.replace(/\r?\n$/, "").split(/\r?\n/);
	if (lines[0]?.trim() === "{") return true;
	const isPart = (line) => linePattern.test(line) || maySkipBlank && line.trim() === "";
	return !/^[\s-]/.test(block) && lines.every(isPart);
}
const hasBlankLine = (block) => /(?:^|\n)[ \t]*\r?(?:\n|$)/.test(block.replace(/\r?\n$/, ""));
const hasKeysWithin = (block) => !hasBlankLine(block.trimEnd()) && keyPattern.test(block);

// src/seed/opener.ts
const languages = [
	"json",
	"yaml",
	"yml",
	"toml"
];
const programs = new Set("js javascript coffee coffeescript cson ts typescript".split(" "));
const exactPattern = /^(?<marker>---|\+\+\+)[ \t]*(?<word>[\x21-\x7E]*)[ \t]*$/;
const inexactPattern = /^(?:[-\u2010-\u2015\u2212\uFF0D]{2,9}|\+{2,9}|;;;[\x21-\x7E]*)[ \t]*$/;
const blankedPattern = /^[\s\p{Cf}]*(?:---|\+\+\+)[\s\p{Cf}]*\w*[\s\p{Cf}]*$/u;
function readOpener(text, start) {
	const span = lineAt(text, start);
	const line = sliceOf(text, span);
	if (/^(?:---|\+\+\+)\w*[ \t]*\r/.test(line)) return readCarriageReturn(start, line);
	const groups = exactPattern.exec(line)?.groups;
	if (groups !== void 0) {
		const { marker = "", word = "" } = groups;
		if (word === "" || word[0] !== marker[0]) return readExact(text, span, marker, word);
	}
	if (inexactPattern.test(line)) return readInexact(span, line);
	return blankedPattern.test(line) ? readBlanked(start, line) : void 0;
}
function readExact(text, span, marker, word) {
	const isToml = marker === "+++";
	const language = languages.find((name) => name === (isToml && word === "" ? "toml" : word));
	if (language === void 0 ? word !== "" : isToml && language !== "toml") return {
		kind: "wrong",
		problem: toLanguageProblem(text, span, word),
		sure: true
	};
	return {
		kind: "fence",
		fence: {
			span,
			opener: word === "" ? marker : `${marker}${word}`,
			close: isToml ? "+++" : "---",
			language
		},
		sure: language !== void 0
	};
}
function toLanguageProblem(text, line, word) {
	const rule = "frontmatter-language";
	const start = text.indexOf(word, line.start + 3);
	const span = {
		start,
		end: start + word.length
	};
	const language = toExcerpt(word);
	if (programs.has(word.toLowerCase())) return {
		rule,
		messageId: "code",
		data: { language },
		span
	};
	const expected = findClosest(word, languages);
	return expected === void 0 ? {
		rule,
		messageId: "unknown",
		data: { language },
		span
	} : {
		rule,
		messageId: "similar",
		data: {
			language,
			expected
		},
		span
	};
}
function readCarriageReturn(start, line) {
	return {
		kind: "wrong",
		problem: {
			rule: "frontmatter-fence",
			messageId: "carriageReturn",
			data: {},
			span: {
				start,
				end: start + line.indexOf("\r")
			}
		},
		sure: true
	};
}
function readInexact(span, line) {
	const found = line.trimEnd();
	return {
		kind: "wrong",
		problem: {
			rule: "frontmatter-fence",
			messageId: "openInexact",
			data: {
				found,
				open: found.startsWith("+") ? "+++" : "---"
			},
			span
		},
		sure: false
	};
}
function readBlanked(lineStart, line) {
	const rule = "frontmatter-fence";
	const at = line.search(/[^\x20-\x7E\t]/);
	if (at === -1) {
		const opener = line.trim();
		const start = lineStart + line.indexOf(opener);
		const span = {
			start,
			end: start + opener.length
		};
		return {
			kind: "wrong",
			problem: {
				rule,
				messageId: "openIndented",
				data: { opener },
				span
			},
			sure: false
		};
	}
	const found = String.fromCodePoint(line.codePointAt(at) ?? 0);
	const span = {
		start: lineStart + at,
		end: lineStart + at + found.length
	};
	return {
		kind: "wrong",
		problem: found === "﻿" ? {
			rule,
			messageId: "secondBom",
			data: {},
			span
		} : {
			rule,
			messageId: "openInvisible",
			data: { character: toCodePointName(found) },
			span
		},
		sure: true
	};
}

// src/seed/preamble.ts
const commentPattern = /<!--[^]*?-->|(?:#|\/\/|%)[ \t]*(?:SPDX-[\w-]+:|Copyright[ \t]+(?:\(c\)|©|\d{4}))[^\n]*/iy;
const blankPattern = /\s*/y;
function findPreambleEnd(text) {
	let end = 0;
	for (let at = 0; at !== void 0; at = skip(text, end, commentPattern)) end = skip(text, at, blankPattern) ?? at;
	return text.lastIndexOf("\n", end - 1) + 1;
}
function skip(text, start, pattern) {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}

// src/seed/fences.ts
function findFences(text) {
	const opener = readOpener(text, 0);
	if (opener === void 0) return findLater(text);
	const below = nextLineStart(text, 0);
	if (opener.kind === "wrong") return opener.sure || hasKeysBelow(text, below, false) ? {
		kind: "wrong",
		problem: opener.problem
	} : findLater(text);
	const close = findClose(text, opener.fence);
	if (!opener.sure && !isTry(text, below, close)) return notKeys(text, opener.fence);
	if ("problem" in close) return {
		kind: "wrong",
		problem: close.problem
	};
	return {
		kind: "exact",
		fence: opener.fence,
		close: close.span
	};
}
function isTry(text, below, close) {
	if ("problem" in close) return hasKeysBelow(text, below, !close.isAbsent);
	if ((findLine(text, below, /^\s*[^#\s]/)?.start ?? text.length) >= close.span.start || hasKeysBelow(text, below, true)) return true;
	const block = text.slice(below, close.span.start);
	return !hasBlankLine(block) || hasKeysWithin(block);
}
function findClose(text, fence) {
	const { close } = fence;
	const from = nextLineStart(text, fence.span.end);
	const span = findLineStarting(text, from, close);
	const dots = isYaml(fence) ? findDots(text, from, span?.start ?? text.length) : void 0;
	if (dots !== void 0) return { span: dots };
	if (span === void 0) return explainNoClose(text, from, fence);
	const found = sliceOf(text, span).trimEnd();
	if (found === close) return { span };
	return {
		problem: {
			rule: "frontmatter-fence",
			messageId: "closeInexact",
			data: {
				found: toExcerpt(found),
				close
			},
			span
		},
		isAbsent: false
	};
}
const isYaml = ({ close, language }) => close === "---" && language !== "json" && language !== "toml";
function findDots(text, from, end) {
	let line = findLineStarting(text, from, "...");
	while (line !== void 0 && line.start < end) {
		if (sliceOf(text, line).trimEnd() === "...") return line;
		line = findLineStarting(text, nextLineStart(text, line.end), "...");
	}
}
function explainNoClose(text, from, { close, opener, span }) {
	const rule = "frontmatter-fence";
	const indented = findLine(text, from, close === "---" ? /^[ \t]+---[ \t]*$/ : /^[ \t]+\+{3}[ \t]*$/);
	if (indented !== void 0) return {
		problem: {
			rule,
			messageId: "closeIndented",
			data: { close },
			span: indented
		},
		isAbsent: false
	};
	const other = findOtherClose(text, from);
	if (other !== void 0) return {
		problem: {
			rule,
			messageId: "closeOther",
			data: {
				opener,
				found: sliceOf(text, other).trimEnd(),
				close
			},
			span: other
		},
		isAbsent: false
	};
	return {
		problem: {
			rule,
			messageId: "unclosed",
			data: {
				opener,
				close
			},
			span
		},
		isAbsent: true
	};
}
function findOtherClose(text, from) {
	return findLine(text, from, /^(?:\+{2,}|-{2,}|\.\.\.|;;;)[ \t]*$/);
}
function findLater(text) {
	const rule = "frontmatter-missing";
	const firstLine = lineAt(text, 0);
	if (text.trim() === "") return {
		kind: "none",
		problem: {
			rule,
			messageId: "empty",
			data: {},
			span: firstLine
		}
	};
	const late = findLateFence(text);
	if (late === void 0) return {
		kind: "none",
		problem: {
			rule,
			messageId: "missing",
			data: {},
			span: firstLine
		}
	};
	return {
		kind: "wrong",
		problem: {
			rule: "frontmatter-fence",
			messageId: text.slice(0, late.start).trim() === "" ? "blankBefore" : "commentBefore",
			data: { line: lineNumberAt(text, late.start) },
			span: late
		}
	};
}
function findLateFence(text) {
	const start = findPreambleEnd(text);
	const opener = readOpener(text, start);
	if (opener?.kind !== "fence") return void 0;
	const close = findClose(text, opener.fence);
	if (!("span" in close)) return void 0;
	const block = text.slice(nextLineStart(text, start), close.span.start);
	return isOnlyKeys(block, opener.fence.close === "+++") ? opener.fence.span : void 0;
}
function notKeys(text, { opener, span }) {
	const rule = "frontmatter-missing";
	const line = findLine(text, nextLineStart(text, span.end), /\S/);
	if (line === void 0) return {
		kind: "none",
		problem: {
			rule,
			messageId: "missing",
			data: {},
			span
		}
	};
	return {
		kind: "none",
		problem: {
			rule,
			messageId: "notKeys",
			data: {
				opener,
				found: toExcerpt(sliceOf(text, line))
			},
			span: line
		}
	};
}

// src/seed/json/index-entries.ts
function* indexEntries(source) {
	const open = [];
	const tokenPattern = /[{}[\],"]|[^\s{}[\],":]+/g;
	for (let match = tokenPattern.exec(source); match !== null; match = tokenPattern.exec(source)) {
		const start = match.index;
		const [token] = match;
		const parent = open.at(-1);
		if (token === "{" || token === "[") open.push(toContainer(parent, start, token === "["));
		else if (token === "}" || token === "]") {
			open.pop();
			if (parent === void 0) continue;
			const { pointer, ownKey: key } = parent;
			yield {
				pointer,
				key,
				value: {
					start: parent.start,
					end: start + 1
				}
			};
		} else if (token === ",") {
			if (parent !== void 0) Object.assign(parent, {
				key: void 0,
				index: parent.index + 1
			});
		} else {
			const end = token === "\"" ? findClosingQuote(source, start) + 1 : tokenPattern.lastIndex;
			tokenPattern.lastIndex = end;
			if (parent?.isArray === false && parent.key === void 0) parent.key = {
				start,
				end
			};
			else yield {
				pointer: pointerIn(source, parent),
				key: parent?.key,
				value: {
					start,
					end
				}
			};
		}
	}
	function toContainer(parent, start, isArray) {
		return {
			pointer: pointerIn(source, parent),
			start,
			isArray,
			ownKey: parent?.key,
			key: void 0,
			index: 0
		};
	}
}
function pointerIn(source, parent) {
	if (parent === void 0) return "";
	if (parent.key === void 0) return appendToPointer(parent.pointer, parent.index);
	const key = JSON.parse(source.slice(parent.key.start, parent.key.end));
	return appendToPointer(parent.pointer, key);
}

// src/seed/json/places.ts
function createLocator(frontMatter, hasDuplicates) {
	const find = createEntryFinder(sourceOf(frontMatter), hasDuplicates);
	return (pointer, part) => {
		const span = find(pointer)?.[part];
		return span && shift(span, frontMatter.start);
	};
}
function findDuplicates(frontMatter) {
	const first = /* @__PURE__ */ new Map();
	const problems = [];
	for (const entry of indexEntries(sourceOf(frontMatter))) {
		const earlier = first.get(entry.pointer);
		if (earlier === void 0) first.set(entry.pointer, entry);
		else if (entry.key !== void 0) problems.push(toProblem(frontMatter, entry, earlier));
	}
	return problems.toSorted((a, b) => a.span.start - b.span.start);
}
function toProblem(frontMatter, entry, earlier) {
	const span = shift(entry.key ?? entry.value, frontMatter.start);
	const offset = frontMatter.start + (earlier.key ?? earlier.value).start;
	return {
		rule: "frontmatter-duplicate-key",
		messageId: "duplicate",
		data: {
			key: toExcerpt(parsePointer(entry.pointer).at(-1) ?? ""),
			line: lineNumberAt(frontMatter.text, offset)
		},
		span
	};
}

// src/seed/json/read.ts
const startsLikeJson = (source) => /^[ \t\r\n]*\{/.test(source);
function readJson(frontMatter, limits) {
	const source = sourceOf(frontMatter);
	const data = parse(source);
	if (!isObject(data)) return void 0;
	const counted = countWithin(data, limits);
	if (counted !== void 0 && counted === countKeysQuickly(source)) return succeed(frontMatter, data);
	const { excess, keyCount } = scanShape(source, limits);
	if (excess !== void 0) {
		const start = frontMatter.start + excess.offset;
		return failed("json", {
			rule: "frontmatter-budget",
			messageId: excess.kind,
			data: { limit: limits[excess.kind] },
			span: {
				start,
				end: start + 1
			}
		});
	}
	return succeed(frontMatter, data, keyCount === counted ? [] : findDuplicates(frontMatter));
}
function succeed(frontMatter, data, problems = []) {
	const hasDuplicates = problems.length > 0;
	return {
		syntax: "json",
		data,
		problems,
		createLocator: () => createLocator(frontMatter, hasDuplicates)
	};
}
function parse(source) {
	try {
		return JSON.parse(source);
	} catch {
		return;
	}
}
function countWithin(value, limits, depth = 1) {
	if (typeof value !== "object" || value === null) return 0;
	if (depth > limits.depth) return void 0;
	const items = isList(value) ? value : Object.values(value);
	if (!isList(value) && items.length > limits.keys) return void 0;
	let count = isList(value) ? 0 : items.length;
	for (const item of items) {
		if (typeof item !== "object" || item === null) continue;
		const inner = countWithin(item, limits, depth + 1);
		if (inner === void 0) return void 0;
		count += inner;
	}
	return count;
}
function countKeysQuickly(source) {
	if (/"[ \t\r\n]+:/.test(source)) return void 0;
	let count = 0;
	for (let at = source.indexOf("\":"); at !== -1; at = source.indexOf("\":", at + 2)) count += 1;
	return count;
}

// src/seed/read-values.ts
function readValues(frontMatter, language, limits) {
	if (language === "toml") return readToml(frontMatter, limits);
	const isJsonLike = startsLikeJson(sourceOf(frontMatter));
	const reading = isJsonLike ? readJson(frontMatter, limits) : void 0;
	if (reading !== void 0) return reading;
	if (language === "json") return explainJson(frontMatter);
	return isJsonLike ? readFlow(frontMatter, limits) : readYaml(frontMatter, limits);
}
async function readToml(frontMatter, limits) {
	return (await import("./seed-toml-read.js")).readToml(frontMatter, limits);
}
async function readYaml(frontMatter, limits) {
	return (await import("./seed-yaml-read.js")).readYaml(frontMatter, limits);
}
async function readFlow(frontMatter, limits) {
	const reading = await readYaml(frontMatter, limits);
	const [first] = reading.problems;
	if (first?.rule !== "frontmatter-syntax") return reading;
	const json = await explainJson(frontMatter);
	const [other] = json.problems;
	return other?.messageId === "truncated" || (other?.span.start ?? -1) >= first.span.start ? json : reading;
}
async function explainJson(frontMatter) {
	const problem = (await import("./seed-json-explain.js")).explainJson(frontMatter);
	if (problem !== void 0) return failed("json", problem);
	const { start, end } = frontMatter;
	return failed("json", {
		rule: "frontmatter-syntax",
		messageId: "notMapping",
		data: { found: "no object" },
		span: {
			start,
			end
		}
	});
}

// node_modules/kind-of/index.js
var require_kind_of = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/is-extendable/index.js
var require_is_extendable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));

// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));

// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// scripts/build/stub-gray-matter-engines.cjs
var require_stub_gray_matter_engines = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));

// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));

// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const engines = require_stub_gray_matter_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));

// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
}));

// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));

// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));

// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));

// node_modules/gray-matter/index.js
var require_gray_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require_stub_gray_matter_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	matter.engines = engines;
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
}));

// src/seed/split.ts
var import_gray_matter = /* @__PURE__ */ __toESM(require_gray_matter(), 1);
const { engines } = import_gray_matter.default;
for (const name of Object.keys(engines)) delete engines[name];
const leaveRaw = () => ({});
const rawEngines = {
	json: leaveRaw,
	yaml: leaveRaw,
	yml: leaveRaw,
	toml: leaveRaw
};
function split(text, fence, close) {
	const values = {
		start: nextLineStart(text, fence.span.end),
		end: close.start
	};
	const afterClose = nextLineStart(text, close.end);
	return {
		values,
		body: {
			start: fence.language === "json" || text[values.start] === "{" ? afterClose : Math.max(contentStart(text, fence, close), afterClose),
			end: text.length
		}
	};
}
function contentStart(text, fence, close) {
	const { language = "yaml", close: marker } = fence;
	const delimiters = [marker, sliceOf(text, close).trimEnd()];
	const { content } = (0, import_gray_matter.default)(text, {
		language,
		delimiters,
		engines: rawEngines
	});
	return text.length - content.length;
}

// src/seed/document.ts
function parseDocument(bytes, limits = defaultLimits) {
	if (bytes.byteLength > limits.fileBytes) return oversizeDocument(bytes.byteLength, limits);
	const { text, problem } = decode(bytes);
	if (problem !== void 0) return withoutValues(text, problem, true);
	const fences = findFences(text);
	if (fences.kind !== "exact") return withoutValues(text, fences.problem, fences.kind === "wrong");
	const excess = findExcess(text, fences, limits);
	if (excess !== void 0) return withoutValues(text, excess, true);
	return parseParts(text, fences, limits);
}
function parseParts(text, { fence, close }, limits) {
	const { values, body } = split(text, fence, close);
	const frontMatter = {
		text,
		...values
	};
	const bodyProblem = findBodyExcess(text, body.start, limits);
	const loading = bodyProblem === void 0 ? loadMarkdownFor(text.slice(body.start)) : void 0;
	const reading = readValues(frontMatter, fence.language, limits);
	const finish = (read) => {
		const otherClose = findOtherCause(read, frontMatter, fence);
		if (otherClose !== void 0) return withoutValues(text, otherClose, true);
		return new ParsedDocument(text, body.start, read, bodyProblem);
	};
	if (loading === void 0 && !(reading instanceof Promise)) return finish(reading);
	return Promise.all([reading, loading]).then(([read]) => finish(read));
}
function oversizeDocument(actual, limits = defaultLimits) {
	return withoutValues("", {
		rule: "input-budget",
		messageId: "size",
		data: {
			actual,
			limit: limits.fileBytes
		},
		span: {
			start: 0,
			end: 0
		}
	}, true);
}
function findExcess(text, { fence, close }, limits) {
	const rule = "frontmatter-budget";
	const source = text.slice(fence.span.end, close.start);
	const actual = source.length * 3 > limits.frontMatterBytes ? Buffer.byteLength(source) : 0;
	if (actual > limits.frontMatterBytes) return {
		rule,
		messageId: "size",
		data: {
			actual,
			limit: limits.frontMatterBytes
		},
		span: fence.span
	};
	if (!mayHaveBlanks(source, limits.blankRun)) return void 0;
	const blanks = new RegExp(`[\\n\\r\\u2028\\u2029]\\s{${limits.blankRun}}`).exec(source);
	if (blanks === null) return void 0;
	const start = fence.span.end + blanks.index;
	const span = {
		start,
		end: start + blanks[0].length
	};
	return {
		rule,
		messageId: "blankRun",
		data: { limit: limits.blankRun },
		span
	};
}
function mayHaveBlanks(source, length) {
	for (let at = length - 1; at < source.length; at += length) if (/\s/.test(source.charAt(at))) return true;
	return false;
}
function findOtherCause(reading, frontMatter, fence) {
	if (reading.problems[0]?.rule !== "frontmatter-syntax") return void 0;
	const span = findOtherClose(frontMatter.text, frontMatter.start);
	if (span === void 0 || span.start >= frontMatter.end) return void 0;
	const found = frontMatter.text.slice(span.start, span.end).trimEnd();
	return {
		rule: "frontmatter-fence",
		messageId: "closeOther",
		data: {
			opener: fence.opener,
			found,
			close: fence.close
		},
		span
	};
}
function withoutValues(text, problem, isTry) {
	return {
		text,
		hasFrontMatter: isTry,
		syntax: void 0,
		data: void 0,
		problems: [problem],
		opener: lineAt(text, 0),
		bodyStart: isTry ? text.length : 0,
		hasParsableBody: false,
		locate: () => void 0
	};
}
var ParsedDocument = class {
	hasFrontMatter = true;
	text;
	syntax;
	data;
	problems;
	opener;
	bodyStart;
	hasParsableBody;
	#createLocator;
	#locate;
	constructor(text, bodyStart, reading, bodyProblem) {
		this.text = text;
		this.syntax = reading.syntax;
		this.data = reading.data;
		this.problems = [...reading.problems, ...bodyProblem === void 0 ? [] : [bodyProblem]];
		this.opener = lineAt(text, 0);
		this.bodyStart = bodyStart;
		this.hasParsableBody = bodyProblem === void 0;
		this.#createLocator = reading.createLocator;
	}
	locate(pointer, part) {
		this.#locate ??= this.#createLocator();
		return this.#locate(pointer, part);
	}
};

export { parseMarkdown as i, parseDocument as n, findFences as r, oversizeDocument as t };