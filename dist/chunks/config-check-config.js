import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as UserError } from "./sdk-user-error.js";
import { n as isObject, t as isList } from "./sdk-json.js";
import { a as parsePointer, i as getKey, o as selectAll, r as getAt, s as toPointer, t as appendToPointer } from "./sdk-pointer.js";
import { n as findClosest } from "./sdk.js";
import { a as sliceOf, i as nextLineStart, n as lineAt, r as lineNumberAt, t as findLine } from "./seed-lines.js";
import { n as toExcerpt, t as toCodePointName } from "./seed-problem.js";
import { i as sourceOf, r as shift, t as failed } from "./seed-front-matter.js";
import { posix } from "node:path";
import { isUtf8 } from "node:buffer";

// src/config/catalogue.ts
function isRulePath(key) {
	return key.startsWith("./") || key.startsWith("../");
}
function findRule(catalogue, key) {
	return isRulePath(key) ? catalogue.find(({ specifier }) => specifier === key) : catalogue.find(({ meta }) => meta.id === key);
}
const strictLevels = {
	off: "warn",
	info: "info",
	warn: "error",
	error: "error"
};
const presets = /* @__PURE__ */ new Map([
	["seedlint:recommended", ({ preview, recommended }) => preview === true ? "off" : recommended],
	["seedlint:strict", ({ preview, recommended }) => preview === true ? "off" : strictLevels[recommended]],
	["seedlint:all", ({ recommended }) => recommended === "off" ? "warn" : recommended]
]);
const presetNames = [...presets.keys()];
const DEFAULT_PRESET = "seedlint:recommended";
function levelIn(preset, meta) {
	return presets.get(preset)?.(meta) ?? "off";
}

// src/config/defaults.ts
const defaultFields = {
	id: "/id",
	title: "/title",
	description: "/description",
	locale: "/lang",
	published: "/pubDate",
	audited: "/provenance/lastAuditDate",
	author: "/provenance/author",
	reviewer: "/provenance/reviewer",
	review: "/reviewStatus",
	status: "/status",
	source: "/source",
	url: "/url",
	year: "/year"
};
function defaultRelations(to) {
	return [{
		name: "supersedes",
		from: "/evolution/supersedes/*",
		to,
		inverse: "/evolution/supersededBy",
		acyclic: true
	}];
}
function implicitCollection(name) {
	return {
		name,
		files: [],
		slugged: false,
		fields: defaultFields,
		locales: {
			values: [],
			neutral: [],
			translated: {}
		},
		relations: defaultRelations("*"),
		excerpt: void 0,
		derived: [],
		schema: void 0
	};
}

// src/config/resolve-collection.ts
function resolveCollection(name, raw) {
	const { excerpt, locales = {}, relations } = raw;
	return {
		name,
		files: [raw.files].flat(),
		slugged: raw.slugged ?? false,
		fields: {
			...defaultFields,
			...raw.fields
		},
		locales: {
			values: locales.values ?? [],
			neutral: locales.neutral ?? [],
			translated: locales.translated ?? {}
		},
		relations: relations?.map((each) => toRelation(each, name)) ?? defaultRelations(name),
		excerpt: excerpt && {
			field: excerpt.field,
			of: excerpt.of ?? "body",
			max: excerpt.max
		},
		derived: raw.derived ?? [],
		schema: raw.schema
	};
}
function mirrorRelations(collections) {
	return collections.map((collection) => {
		const own = new Set(collection.relations.map(({ from }) => from));
		const mirrored = collections.filter((other) => other !== collection).flatMap((other) => other.relations.flatMap(({ from, to, inverse }) => to !== collection.name || inverse === void 0 || own.has(inverse) ? [] : [{
			name: lastName(inverse),
			from: inverse,
			to: other.name,
			inverse: from,
			acyclic: false
		}]));
		return {
			...collection,
			relations: [...collection.relations, ...mirrored]
		};
	});
}
function toRelation(raw, collection) {
	return {
		name: raw.name ?? lastName(raw.from),
		from: raw.from,
		to: raw.to ?? collection,
		inverse: raw.inverse,
		acyclic: raw.acyclic ?? false
	};
}
function lastName(pattern) {
	return parsePointer(pattern).findLast((key) => !/^(?:\*{1,2}|\d+)$/.test(key)) ?? pattern;
}

// src/config/resolve-rules.ts
function startFromPresets(presets, catalogue) {
	const preset = presets.at(-1);
	return new Map(catalogue.map(({ meta, specifier }) => {
		const isPreset = specifier === void 0 && preset !== void 0;
		const level = isPreset ? levelIn(preset, meta) : "off";
		const source = isPreset ? preset : "default";
		return [meta.id, {
			level,
			options: meta.options?.defaults ?? {},
			source
		}];
	}));
}
function readSettings(document, pointer, catalogue) {
	const raw = getAt(document.value, pointer);
	const settings = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(isObject(raw) ? raw : {})) {
		const rule = findRule(catalogue, key);
		if (rule === void 0) continue;
		const source = toSource$1(document, appendToPointer(pointer, key));
		settings.set(rule.meta.id, {
			...toSetting(value),
			source
		});
	}
	return settings;
}
function toSetting(raw) {
	if (typeof raw === "string") return {
		level: raw,
		options: {}
	};
	return {
		level: raw[0],
		options: raw[1] ?? {}
	};
}
function toSource$1({ placeOf }, pointer) {
	const { path, line } = placeOf(pointer, true);
	return line === void 0 ? path : `${path}:${line}`;
}
function overlayAll(base, later) {
	const merged = new Map(base);
	for (const [id, setting] of later) merged.set(id, overlay(base.get(id), setting));
	return merged;
}
function overlay(base, later) {
	return {
		...later,
		options: {
			...base?.options,
			...later.options
		}
	};
}

// src/config/setting-for.ts
const unknownRule = {
	level: "off",
	options: {},
	source: "default"
};
function settingFor(config, ruleId, path, get) {
	let setting = config.rules.get(ruleId) ?? unknownRule;
	for (const override of config.overridesByRule.get(ruleId) ?? []) {
		const change = override.rules.get(ruleId);
		if (change !== void 0 && fits(override, path, get)) setting = overlay(setting, change);
	}
	return setting;
}
function fits({ matchesPath, when }, path, get) {
	if (!matchesPath(path)) return false;
	for (const [pointer, wanted] of when) {
		const value = get(pointer);
		if (value === void 0 || !isWanted(value, wanted)) return false;
	}
	return true;
}
function isWanted(value, wanted) {
	if (isEqual(value, wanted)) return true;
	return isList(wanted) && wanted.some((item) => isEqual(value, item));
}
function isEqual(a, b) {
	if (isList(a) || isList(b)) {
		if (!isList(a) || !isList(b) || a.length !== b.length) return false;
		return a.every((item, index) => isEqual(item, b[index]));
	}
	if (!isObject(a) || !isObject(b)) return a === b;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

// src/config/resolve.ts
function resolveConfig(document, { catalogue, compilePatterns }) {
	const raw = document.value ?? {};
	const directory = directoryOf(document.path);
	const toTest = (files) => createPathTest(files, directory, compilePatterns);
	const overrides = (raw.overrides ?? []).map((override, index) => ({
		...toConditions(override, toTest),
		rules: readSettings(document, `/overrides/${index}/rules`, catalogue)
	}));
	const base = startFromPresets([raw.extends ?? "seedlint:recommended"].flat(), catalogue);
	const ignores = raw.ignores ?? [];
	return {
		source: document.path,
		directory,
		isImplicit: Object.keys(raw.collections ?? {}).length === 0,
		collections: mirrorRelations(Object.entries(raw.collections ?? {}).map(([name, collection]) => resolveCollection(name, collection))),
		rules: overlayAll(base, readSettings(document, "/rules", catalogue)),
		overrides,
		overridesByRule: groupByRule(overrides),
		ignores,
		isIgnored: ignores.length === 0 ? () => false : toTest(ignores)
	};
}
function implicitConfig(catalogue) {
	return {
		source: null,
		directory: "",
		isImplicit: true,
		collections: [],
		rules: startFromPresets([DEFAULT_PRESET], catalogue),
		overrides: [],
		overridesByRule: /* @__PURE__ */ new Map(),
		ignores: [],
		isIgnored: () => false
	};
}
function directoryOf(path) {
	return posix.dirname(path).replace(/^\.$/, "");
}
function createPathTest(files, directory, compilePatterns) {
	const pattern = compilePatterns(files, []);
	const prefix = directory === "" ? "" : `${directory}/`;
	return (path) => path.startsWith(prefix) && pattern.match(path.slice(prefix.length)) !== void 0;
}
function toConditions({ files, when }, toTest) {
	const patterns = files === void 0 ? void 0 : [files].flat();
	return {
		files: patterns,
		matchesPath: patterns === void 0 ? () => true : toTest(patterns),
		when: new Map(Object.entries(when ?? {}))
	};
}
function groupByRule(overrides) {
	const ids = new Set(overrides.flatMap(({ rules }) => [...rules.keys()]));
	return new Map([...ids].map((id) => [id, overrides.filter(({ rules }) => rules.has(id))]));
}

// src/corpus/identity.ts
function identify(member, data) {
	const { path, collection, captures } = member;
	return {
		path,
		collection: collection.name,
		id: toName(data, collection.fields["id"]) ?? capture(captures, "id"),
		locale: capture(captures, "locale") ?? toName(data, collection.fields["locale"])
	};
}
function toName(data, pointer) {
	if (pointer === void 0) return void 0;
	const value = getAt(data, pointer);
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function capture(captures, name) {
	return Object.hasOwn(captures, name) ? captures[name] : void 0;
}

// src/seed/body/budget.ts
const markerPattern = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
function findBodyExcess(text, start, limits) {
	let marks = 0;
	for (let at = start; at < text.length; at = nextLineStart(text, at)) {
		const line = lineAt(text, at);
		const depth = countMarkers(text, at, limits.bodyDepth + 1);
		if (depth > limits.bodyDepth) return excess("bodyDepth", at, line.end, limits);
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
	const [{ unified }, { default: remarkParse }] = await Promise.all([import("./unified.js"), import("./remark-parse.js")]);
	const processor = unified().use(remarkParse).freeze();
	parse$1 = (source) => processor.parse(source);
}
function parseMarkdown(source) {
	if (isPlain(source)) return parsePlain(source);
	if (parse$1 === void 0) throw new Error("The Markdown parser is not loaded");
	return parse$1(source);
}

// src/seed/decode.ts
function decode(bytes) {
	const order = findUtf16(bytes);
	if (order !== void 0) return decodeUtf16(bytes, order);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = withoutBom(buffer.toString("utf8"));
	return {
		text,
		problem: isUtf8(bytes) ? findNul(text) : findInvalidUtf8(buffer, text)
	};
}
const withoutBom = (text) => text.startsWith("﻿") ? text.slice(1) : text;
function findUtf16(bytes) {
	const [first, second, third, fourth] = bytes;
	if (first === 255 && second === 254) return "little";
	if (first === 254 && second === 255) return "big";
	if (fourth === void 0) return void 0;
	if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "little";
	if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "big";
}
function decodeUtf16(bytes, order) {
	const text = new TextDecoder(order === "little" ? "utf-16le" : "utf-16be").decode(bytes);
	const span = {
		start: 0,
		end: text.search(/[\r\n]|$/)
	};
	return {
		text,
		problem: {
			rule: "input-encoding",
			messageId: "utf16",
			data: { order },
			span
		}
	};
}
function findNul(text) {
	const start = text.indexOf("\0");
	if (start === -1) return void 0;
	return {
		rule: "input-encoding",
		messageId: "nul",
		data: {},
		span: {
			start,
			end: start + 1
		}
	};
}
function findInvalidUtf8(buffer, text) {
	let offset = buffer.length >= 3 && buffer.readUIntBE(0, 3) === 15711167 ? 3 : 0;
	let from = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(from, at));
		from = at;
		if (buffer.toString("latin1", offset, offset + 3) === "ï¿½") continue;
		const byte = `0x${(buffer[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
		const span = {
			start: at,
			end: at + 1
		};
		return {
			rule: "input-encoding",
			messageId: "invalidUtf8",
			data: { byte },
			span
		};
	}
}

// src/seed/keys.ts
const startPattern = /^(?:\{|\[\s*(?:["'{]|$)|["'][^"']{0,80}["']\s*[:=]|\? |%[A-Z]|!!?\w|&\w+(?:\s|$)|<<:|_[\w-]*:(?:\s|$)|-?[^\s#<>|`*_[-].{0,80}?:(?:\s|$)|[\w."'-]{1,80}\s*=\s)/;
const keyPattern = /^["']?[\w.$@/-]{1,80}["']?\s?[:=](?:\s|$)/m;
const linePattern = /^(?:["']?[\w.$@/-]{1,80}["']?\s?[:=](?:\s|$)|\[\[?[\w."-]+\]\]?\s*$|[ \t]|- |#)/;
function hasKeysBelow(text, start, maySkipBlank) {
	const line = findLine(text, start, maySkipBlank ? /^(?!#)\s*\S/ : /^(?!#)/);
	return line !== void 0 && startPattern.test(sliceOf(text, line));
}
function isOnlyKeys(block) {
	const lines = block.replace(/\r?\n$/, "").split(/\r?\n/);
	if (lines[0]?.trim() === "{") return true;
	return !/^[\s-]/.test(block) && lines.every((line) => linePattern.test(line));
}
const hasKeysWithin = (block) => !/^[ \t]*\r?$/m.test(block.trimEnd()) && keyPattern.test(block);

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

// src/seed/fences.ts
const maxLinesBefore = 50;
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
	return hasKeysWithin(text.slice(below, close.span.start));
}
function findClose(text, fence) {
	const { close } = fence;
	const from = nextLineStart(text, fence.span.end);
	const span = findLine(text, from, close === "---" ? /^---/ : /^\+\+\+/);
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
			messageId: text.slice(0, late.start).trim() === "" ? "blankBefore" : "textBefore",
			data: { line: lineNumberAt(text, late.start) },
			span: late
		}
	};
}
function findLateFence(text) {
	let start = 0;
	for (let line = 1; line <= maxLinesBefore && start < text.length; line += 1) {
		const opener = readOpener(text, start);
		start = nextLineStart(text, start);
		if (opener?.kind !== "fence") continue;
		const close = findClose(text, opener.fence);
		if ("span" in close && isOnlyKeys(text.slice(start, close.span.start))) return opener.fence.span;
	}
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

// src/seed/limits.ts
const defaultLimits = {
	fileBytes: 1048576,
	frontMatterBytes: 262144,
	depth: 100,
	aliases: 100,
	aliasedValues: 1e4,
	keys: 1e4,
	blankRun: 1e3,
	bodyDepth: 20,
	bodyRun: 1e3,
	bodyMarks: 5e3
};

// src/seed/json/shape.ts
const quote$1 = 34;
const backslash = 92;
function scanShape(source, limits) {
	const open = [];
	let keyCount = 0;
	for (let at = 0; at < source.length; at += 1) switch (source.charCodeAt(at)) {
		case quote$1:
			at = findClosingQuote(source, at);
			break;
		case 58:
			keyCount += 1;
			if (addKey(open) > limits.keys) return {
				excess: {
					kind: "keys",
					offset: at
				},
				keyCount
			};
			break;
		case 91:
		case 123:
			open.push(0);
			if (open.length > limits.depth) return {
				excess: {
					kind: "depth",
					offset: at
				},
				keyCount
			};
			break;
		case 93:
		case 125: open.pop();
	}
	return {
		excess: void 0,
		keyCount
	};
}
function addKey(open) {
	const count = (open.pop() ?? 0) + 1;
	open.push(count);
	return count;
}
function findClosingQuote(source, start) {
	let at = source.indexOf("\"", start + 1);
	while (at !== -1 && isEscaped(source, at)) at = source.indexOf("\"", at + 1);
	return at === -1 ? source.length : at;
}
function isEscaped(source, at) {
	let start = at;
	while (source.charCodeAt(start - 1) === backslash) start -= 1;
	return (at - start) % 2 === 1;
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
function createLocator(frontMatter) {
	const entries = /* @__PURE__ */ new Map();
	for (const entry of indexEntries(sourceOf(frontMatter))) entries.set(entry.pointer, entry);
	return (pointer, part) => {
		const span = entries.get(pointer)?.[part];
		return span && shift(span, frontMatter.start);
	};
}
function findDuplicates(frontMatter) {
	const first = /* @__PURE__ */ new Map();
	const problems = [];
	for (const entry of indexEntries(sourceOf(frontMatter))) {
		const earlier = first.get(entry.pointer);
		if (earlier === void 0) first.set(entry.pointer, entry);
		else if (entry.key !== void 0) problems.push(toProblem$1(frontMatter, entry, earlier));
	}
	return problems.toSorted((a, b) => a.span.start - b.span.start);
}
function toProblem$1(frontMatter, entry, earlier) {
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
	return {
		syntax: "json",
		data,
		problems: keyCount === countKeys(data) ? [] : findDuplicates(frontMatter),
		createLocator: () => createLocator(frontMatter)
	};
}
function parse(source) {
	try {
		return JSON.parse(source);
	} catch {
		return;
	}
}
function countKeys(value) {
	let count = 0;
	if (isList(value)) {
		for (const item of value) if (typeof item === "object" && item !== null) count += countKeys(item);
	} else if (isObject(value)) for (const key in value) {
		count += 1;
		const item = value[key];
		if (typeof item === "object" && item !== null) count += countKeys(item);
	}
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
	const options = {
		language: fence.language ?? "yaml",
		delimiters: fence.close,
		engines: rawEngines
	};
	const { content } = (0, import_gray_matter.default)(text, options);
	const body = Math.max(text.length - content.length, nextLineStart(text, close.end));
	return {
		values: {
			start: nextLineStart(text, fence.span.end),
			end: close.start
		},
		body: {
			start: body,
			end: text.length
		}
	};
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
	const blanks = new RegExp(`\\n\\s{${limits.blankRun}}`).exec(source);
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

// src/seed/body/table.ts
const delimiterPattern = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function findCells(paragraph, source) {
	const { start, end } = paragraph.position ?? {};
	if (start?.column !== 1 || start.offset === void 0 || end?.offset === void 0) return void 0;
	const [header = "", delimiter = "", ...rows] = source.slice(start.offset, end.offset).split("\n");
	if (!delimiter.includes("|") || !delimiterPattern.test(delimiter.trimEnd())) return void 0;
	const cells = [...cellsOf(header, start.offset)];
	let offset = start.offset + header.length + delimiter.length + 2;
	for (const row of rows) {
		cells.push(...cellsOf(row, offset));
		offset += row.length + 1;
	}
	return cells;
}
function* cellsOf(row, offset) {
	for (const match of row.matchAll(/(?:\\.|[^|\\])+/g)) {
		const text = match[0].trim();
		const start = offset + match.index + match[0].indexOf(text);
		if (text !== "") yield {
			start,
			end: start + text.length
		};
	}
}

// src/seed/body/text.ts
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]`;
const unspacedBreak = new RegExp(`(?<=${unspaced})\\n(?=${unspaced})`, "gu");
function toPlainText(nodes) {
	return toRawText(nodes).replaceAll(/\r\n?/g, "\n").replaceAll(unspacedBreak, "").replaceAll(/[\n\v]/g, " ").trim();
}
const toRawText = (nodes) => nodes.map(toRaw).join("");
function toRaw(node) {
	switch (node.type) {
		case "text":
		case "inlineCode": return node.value;
		case "image":
		case "imageReference": return node.alt ?? "";
		case "break": return "\v";
		case "html": return /^<br\b/i.test(node.value) ? "\v" : "";
		case "emphasis":
		case "strong":
		case "delete":
		case "link":
		case "linkReference": return toRawText(node.children);
		case "footnoteReference": return "";
	}
}

// src/seed/body/blocks.ts
function toBlocks(tree, source) {
	const blocks = [];
	const add = (kind, text, span) => {
		if (text !== "") blocks.push({
			kind,
			text,
			span
		});
	};
	const visit = (node, kind) => {
		switch (node.type) {
			case "paragraph": {
				const cells = findCells(node, source);
				if (cells === void 0) add(kind, toPlainText(node.children), spanOf(node));
				for (const span of cells ?? []) add("cell", toCellText(source, span), span);
				break;
			}
			case "heading":
				add("heading", toPlainText(node.children), spanOf(node));
				break;
			case "code":
				add("code", node.value, spanOf(node));
				break;
			case "listItem":
				visitAll(node, "item");
				break;
			case "blockquote":
				visitAll(node, "quote");
				break;
			case "list":
			case "root": visitAll(node, kind);
		}
	};
	const visitAll = (parent, kind) => {
		for (const child of parent.children) visit(child, kind);
	};
	visit(tree, "paragraph");
	return blocks;
}
function toCellText(source, { start, end }) {
	const cell = source.slice(start, end).replaceAll("\\|", "|");
	return toBlocks(parseMarkdown(cell), cell).map(({ text }) => text).join(" ");
}
function spanOf({ position }) {
	return {
		start: position?.start.offset ?? 0,
		end: position?.end.offset ?? 0
	};
}

// src/seed/body/body.ts
const empty = {
	type: "root",
	children: []
};
var LazyBody = class {
	source;
	#isParsable;
	#tree;
	#blocks;
	constructor(source, isParsable) {
		this.source = source;
		this.#isParsable = isParsable;
	}
	get tree() {
		return this.#tree ??= this.#isParsable ? parseMarkdown(this.source) : empty;
	}
	get blocks() {
		return this.#blocks ??= toBlocks(this.tree, this.source);
	}
};

// src/seed/seed.ts
function createSeed(document, context) {
	return new ParsedSeed(document, context);
}
var ParsedSeed = class {
	path;
	collection;
	id;
	locale;
	data;
	captures;
	#document;
	#fields;
	#body;
	constructor(document, context) {
		this.path = context.path;
		this.collection = context.collection;
		this.id = context.id;
		this.locale = context.locale;
		this.data = document.data ?? {};
		this.captures = context.captures;
		this.#document = document;
		this.#fields = context.fields;
	}
	get body() {
		const { text, bodyStart, hasParsableBody } = this.#document;
		return this.#body ??= new LazyBody(text.slice(bodyStart), hasParsableBody);
	}
	get(at) {
		const pointer = isPointer(at) ? at : this.#pointerOf(at);
		return pointer === void 0 ? void 0 : getAt(this.data, pointer);
	}
	select(pattern) {
		return selectAll(this.data, pattern);
	}
	#pointerOf(field) {
		return Object.hasOwn(this.#fields, field) ? this.#fields[field] : void 0;
	}
};
const isPointer = (at) => at === "" || at.startsWith("/");

// src/engine/load.ts
async function loadSeed(file) {
	const { member } = file;
	const document = "bytes" in file ? await parseDocument(file.bytes) : oversizeDocument(file.oversizeBytes);
	const { collection, captures } = member;
	const identity = {
		...identify(member, document.data),
		captures,
		fields: collection.fields
	};
	return {
		member,
		identity,
		document,
		seed: document.data === void 0 ? void 0 : createSeed(document, identity)
	};
}

// src/config/quote.ts
const MAX_LENGTH = 60;
function quote(value) {
	if (value === void 0) return "nothing";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return `\`${text.length > MAX_LENGTH ? `${text.slice(0, 59)}…` : text}\``;
}
function quoteAlternatives(values) {
	const quoted = values.map(quote);
	const last = quoted.pop() ?? "nothing";
	return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}

// src/config/schema-walk.ts
const single = /* @__PURE__ */ new Set([
	"additionalItems",
	"additionalProperties",
	"contains",
	"contentSchema",
	"else",
	"if",
	"items",
	"not",
	"propertyNames",
	"then",
	"unevaluatedItems",
	"unevaluatedProperties"
]);
const lists = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"items",
	"oneOf",
	"prefixItems"
]);
const maps = /* @__PURE__ */ new Set([
	"$defs",
	"definitions",
	"dependencies",
	"dependentSchemas",
	"patternProperties",
	"properties"
]);
function* walkSchema(root) {
	const open = [{
		pointer: "",
		schema: root
	}];
	for (const next of open) {
		yield next;
		if (isObject(next.schema)) open.push(...findChildren(next.pointer, next.schema));
	}
}
function findChildren(pointer, schema) {
	return Object.entries(schema).flatMap(([keyword, value]) => {
		const at = appendToPointer(pointer, keyword);
		if (isList(value) && lists.has(keyword)) return toSubschemas(at, value.entries());
		if (isObject(value) && maps.has(keyword)) return toSubschemas(at, Object.entries(value).filter(([, child]) => keyword !== "dependencies" || !isList(child)));
		return single.has(keyword) ? [{
			pointer: at,
			schema: value
		}] : [];
	});
}
function toSubschemas(at, entries) {
	return [...entries].map(([key, schema]) => ({
		pointer: appendToPointer(at, key),
		schema
	}));
}

// src/config/create-ajv.ts
const drafts = /* @__PURE__ */ new Map([
	["http://json-schema.org/draft-07/schema", "draft-07"],
	["https://json-schema.org/draft/2019-09/schema", "2019-09"],
	["https://json-schema.org/draft/2020-12/schema", "2020-12"]
]);
const draftUris = [...drafts.keys()];
async function createAjv(schema, documents) {
	const ajv = await instantiate(draftOf(schema), {
		allErrors: true,
		verbose: true,
		discriminator: true,
		ownProperties: true,
		strict: false,
		logger: false,
		validateSchema: false,
		code: {
			optimize: false,
			...documents.some(({ value }) => hasPattern(value)) && { regExp: await linear() }
		}
	});
	const { default: addFormats } = await import("./ajv-formats.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	addFormats.default(ajv);
	ajv.addFormat("url", isUrl);
	const { useLinearUniqueItems } = await import("./config-unique-items.js");
	useLinearUniqueItems(ajv);
	return ajv;
}
function draftOf({ value, placeOf }) {
	const named = isObject(value) ? value["$schema"] : void 0;
	if (named === void 0) return "2020-12";
	const draft = typeof named === "string" ? drafts.get(named.replace(/#$/, "")) : void 0;
	if (draft !== void 0) return draft;
	const message = `${quote(named)} in \`$schema\` is not supported`;
	const hint = `Supported: ${draftUris.map((uri) => `\`${uri}\``).join(", ")}`;
	throw new UserError("schema-draft", [{
		message,
		place: placeOf("/$schema"),
		hint
	}]);
}
async function instantiate(draft, options) {
	switch (draft) {
		case "draft-07": {
			const { Ajv } = await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv(options);
		}
		case "2019-09": {
			const { Ajv2019 } = await import("./ajv-2019.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv2019(options);
		}
		default: {
			const { Ajv2020 } = await import("./ajv-2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			return new Ajv2020(options);
		}
	}
}
function isUrl(text) {
	if (!/^(?:https?|ftp):\/\//i.test(text) || /\s/.test(text)) return false;
	return URL.canParse(text) && new URL(text).hostname.includes(".");
}
function hasPattern(root) {
	return [...walkSchema(root)].some(({ schema }) => isObject(schema) && (schema["pattern"] !== void 0 || schema["patternProperties"] !== void 0));
}
async function linear() {
	const { RE2JS } = await import("./re2js.js");
	const compile = (pattern) => {
		const plain = pattern.replaceAll(/\\([pP])\{(?:Script|sc)=(\w+)\}/g, "\\$1{$2}");
		const expression = RE2JS.compile(RE2JS.translateRegExp(plain));
		return { test: (text) => expression.matcher(text).find() };
	};
	return Object.assign(compile, { code: "" });
}

// src/config/order-violations.ts
function orderViolations(violations, data) {
	const distinct = [...new Map(violations.map((each) => [keyOf(each), each])).values()];
	return distinct.filter((each) => !distinct.some((other) => explains(other, each))).map((violation) => ({
		violation,
		rank: rankOf(violation, data)
	})).toSorted((a, b) => compare(a.rank, b.rank)).map(({ violation }) => violation);
}
function keyOf({ keyword, pointer, property, expected }) {
	return JSON.stringify([
		keyword,
		pointer,
		property,
		expected
	]);
}
const weights = /* @__PURE__ */ new Map([
	["type", 3],
	["const", 2],
	["enum", 2]
]);
function explains(other, violation) {
	if (other.pointer !== violation.pointer || violation.property !== void 0) return false;
	if (other.property !== void 0) return false;
	return (weights.get(other.keyword) ?? 1) > (weights.get(violation.keyword) ?? 1);
}
function rankOf({ pointer, property }, data) {
	const ranks = [];
	let value = data;
	const keys = [...parsePointer(pointer), ...property === void 0 ? [] : [property]];
	for (const key of keys) {
		ranks.push(isObject(value) ? Object.keys(value).indexOf(key) : Number(key));
		value = getKey(value, key);
	}
	return ranks;
}
function compare(a, b) {
	for (const [index, rank] of a.entries()) {
		const difference = rank - (b[index] ?? -1);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

// src/config/parse-config.ts
async function parseConfigText(text, path) {
	const source = text.replace(/^\uFEFF/, "");
	if (path.endsWith(".json")) {
		const { parseJsonText } = await import("./config-parse-json.js");
		return parseJsonText(source, path);
	}
	const { parseYamlText } = await import("./config-parse-yaml.js");
	return parseYamlText(source, path);
}

// src/config/schema-files.ts
async function readSchemaFiles(document, read) {
	const files = [{
		uri: uriOf(document.value, toUri(document.path)),
		document
	}];
	const known = new Set(files.flatMap(({ uri }) => [uri, ...embeddedUris(document.value, uri)]));
	for (const uri of draftUris) known.add(uri);
	for (const file of files) for (const reference of findReferences(file)) {
		if (known.has(reference.uri)) continue;
		const found = await readReference(file.document, reference, read);
		known.add(reference.uri);
		for (const uri of embeddedUris(found.value, reference.uri)) known.add(uri);
		files.push({
			uri: reference.uri,
			document: found
		});
	}
	return files;
}
function findReferences({ uri, document }) {
	const references = [];
	const bases = /* @__PURE__ */ new Map();
	for (const { pointer, schema } of walkSchema(document.value)) {
		const base = uriOf(schema, baseAbove(bases, pointer, uri));
		bases.set(pointer, base);
		const ref = isObject(schema) ? schema["$ref"] : void 0;
		const text = typeof ref === "string" ? withoutFragment(ref) : "";
		if (text === "") continue;
		const place = document.placeOf(appendToPointer(pointer, "$ref"));
		references.push({
			text,
			uri: resolveUri(text, base),
			place
		});
	}
	return references;
}
function baseAbove(bases, pointer, root) {
	let end = pointer.lastIndexOf("/");
	while (end > 0) {
		const base = bases.get(pointer.slice(0, end));
		if (base !== void 0) return base;
		end = pointer.lastIndexOf("/", end - 1);
	}
	return bases.get("") ?? root;
}
function embeddedUris(root, uri) {
	return [...walkSchema(root)].map(({ schema }) => uriOf(schema, uri));
}
function uriOf(schema, base) {
	const id = isObject(schema) ? schema["$id"] : void 0;
	return typeof id === "string" ? withoutFragment(resolveUri(id, base)) : base;
}
async function readReference(from, { text, place }, read) {
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(text)) fail$1(place, `The \`$ref\` \`${text}\` is remote, and schemas are never fetched`, { hint: "Keep a copy of the schema in the repository and refer to it by a relative path" });
	const path = posix.normalize(posix.join(posix.dirname(from.path), decodePath(text)));
	if (path.startsWith("../") || text.startsWith("/")) fail$1(place, `The \`$ref\` \`${text}\` leads out of the repository`);
	const content = await read(path);
	if (content === void 0) fail$1(place, `The \`$ref\` leads to \`${path}\`, which does not exist`);
	return parseConfigText(content, path);
}
function fail$1(place, message, hint = {}) {
	throw new UserError("schema-ref", [{
		message,
		place,
		...hint
	}]);
}
function decodePath(text) {
	try {
		return decodeURI(text);
	} catch {
		return text;
	}
}
const toUri = (path) => `file:///${encodeURI(path)}`;
const withoutFragment = (uri) => uri.replace(/#.*$/s, "");
function resolveUri(reference, base) {
	return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}

// src/config/schema-problems.ts
const keywords = new Set(`$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema
  $vocabulary additionalItems additionalProperties allOf anyOf const contains contentEncoding
  contentMediaType contentSchema default definitions dependencies dependentRequired dependentSchemas
  deprecated description discriminator else enum examples exclusiveMaximum exclusiveMinimum format
  formatMaximum formatMinimum formatExclusiveMaximum formatExclusiveMinimum if items maxContains
  maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum
  multipleOf not nullable oneOf pattern patternProperties prefixItems properties propertyNames
  readOnly required then title type unevaluatedItems unevaluatedProperties uniqueItems
  writeOnly`.split(/\s+/));
const foreign = /* @__PURE__ */ new Set([
	"example",
	"id",
	"name",
	"options",
	"order",
	"tags"
]);
function findSchemaProblems({ value, placeOf }, { formats, opts }) {
	const problems = [];
	const formatNames = new Set(Object.keys(formats));
	for (const { pointer, schema } of walkSchema(value)) {
		const keyPlace = (key) => placeOf(appendToPointer(pointer, key), true);
		const valuePlace = (key) => placeOf(appendToPointer(pointer, key));
		if (!isObject(schema)) {
			if (typeof schema === "boolean") continue;
			const message = `Expected a JSON Schema, found ${quote(schema)}`;
			problems.push({
				message,
				place: placeOf(pointer)
			});
			continue;
		}
		for (const keyword of Object.keys(schema).filter(isUnknown)) problems.push(...toMisspelling("keyword", keyword, keywords, keyPlace(keyword)));
		const { format, pattern } = schema;
		if (typeof format === "string" && !formatNames.has(format)) problems.push(...toMisspelling("format", format, formatNames, valuePlace("format")));
		if (typeof pattern === "string") problems.push(...findPatternProblem(pattern, opts.code.regExp, valuePlace("pattern")));
	}
	return problems;
}
function findPatternProblem(pattern, compile, place) {
	try {
		compile(pattern, "u");
		return [];
	} catch (cause) {
		return [{
			message: `The pattern \`${pattern}\` cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
			place,
			hint: "Patterns run in linear time: no look-ahead, look-behind or backreference"
		}];
	}
}
function isUnknown(keyword) {
	return !keywords.has(keyword) && !foreign.has(keyword) && !keyword.startsWith("x-");
}
function toMisspelling(kind, name, known, place) {
	const meant = findClosest(name, known);
	if (meant === void 0) return [];
	return [{
		message: `Unknown ${kind} \`${name}\` in a JSON Schema`,
		place,
		hint: `Did you mean \`${meant}\`?`
	}];
}
function findBrokenReferences({ value, placeOf }, cause) {
	if (!(cause instanceof Error) || !("missingRef" in cause)) return [];
	const missing = String(cause.missingRef);
	const problems = [];
	for (const { pointer, schema } of walkSchema(value)) {
		const ref = isObject(schema) ? schema["$ref"] : void 0;
		if (typeof ref !== "string" || !missing.endsWith(ref)) continue;
		const message = `The \`$ref\` \`${ref}\` leads to nothing`;
		problems.push({
			message,
			place: placeOf(appendToPointer(pointer, "$ref"))
		});
	}
	return problems;
}

// src/config/union.ts
function chooseBranch(branches, pointer) {
	return joinAlternatives(branches, pointer) ?? branches.toSorted(byLikelihood(pointer))[0] ?? [];
}
function joinAlternatives(branches, pointer) {
	const types = branches.map((branch) => findType(branch, pointer));
	if (types.every((type) => type !== void 0)) return join$1("type", types);
	const first = branches[0]?.filter(isConstant) ?? [];
	for (const { pointer: shared } of first) {
		const constants = branches.map((branch) => findConstant(branch, shared));
		if (constants.every((constant) => constant !== void 0)) return join$1("enum", constants);
	}
}
function join$1(keyword, violations) {
	const [first] = violations;
	if (first === void 0) return void 0;
	const expected = [...new Set(violations.flatMap(wantedBy))];
	return [{
		...first,
		keyword,
		expected,
		customMessage: sharedMessage(violations)
	}];
}
function wantedBy({ keyword, expected }) {
	if (expected === void 0) return [];
	return keyword !== "const" && isList(expected) ? expected : [expected];
}
function sharedMessage(violations) {
	return new Set(violations.map(({ customMessage }) => customMessage)).size === 1 ? violations[0]?.customMessage : void 0;
}
const isConstant = ({ keyword }) => keyword === "const" || keyword === "enum";
function findType(branch, at) {
	return branch.find(({ keyword, pointer }) => keyword === "type" && pointer === at);
}
function findConstant(branch, at) {
	return branch.find((violation) => isConstant(violation) && violation.pointer === at);
}
function byLikelihood(pointer) {
	const mismatch = (branch) => {
		if (branch.some((violation) => violation.pointer === pointer && isOfOtherType(violation))) return 2;
		return branch.some((violation) => isConstant(violation) && isChild(violation, pointer)) ? 1 : 0;
	};
	return (a, b) => mismatch(a) - mismatch(b) || a.length - b.length || depthOf$1(b) - depthOf$1(a);
}
function isOfOtherType({ keyword, expected, actual }) {
	if (keyword === "type") return true;
	if (keyword === "const") return typeOf(expected) !== typeOf(actual);
	if (keyword !== "enum" || !isList(expected)) return false;
	return expected.every((value) => typeOf(value) !== typeOf(actual));
}
function typeOf(value) {
	if (value === null) return "null";
	return isList(value) ? "array" : typeof value;
}
function isChild(violation, pointer) {
	return violation.pointer.slice(pointer.length).lastIndexOf("/") === 0;
}
function depthOf$1(branch) {
	return Math.max(...branch.map(({ pointer }) => pointer.split("/").length));
}

// src/config/violation.ts
const propertyParams = /* @__PURE__ */ new Map([
	["required", "missingProperty"],
	["dependencies", "missingProperty"],
	["dependentRequired", "missingProperty"],
	["additionalProperties", "additionalProperty"],
	["unevaluatedProperties", "unevaluatedProperty"],
	["propertyNames", "propertyName"]
]);
const unknownProperty = /* @__PURE__ */ new Set(["additionalProperties", "unevaluatedProperties"]);
function toViolation(error, within, findKnown) {
	const data = error.data;
	const parent = error.parentSchema;
	const params = error.params;
	const pointer = `${within}${error.instancePath}`;
	const property = asText(params[propertyParams.get(error.keyword) ?? ""]);
	const common = {
		keyword: error.keyword,
		customMessage: customMessageOf(parent)
	};
	if (property !== void 0) {
		const isUnknown = unknownProperty.has(error.keyword);
		return {
			...common,
			pointer,
			property,
			expected: void 0,
			actual: getKey(data, property),
			known: isUnknown ? findKnown(parent) : []
		};
	}
	const place = placeOf(error, pointer, data);
	return {
		...common,
		...place,
		property: void 0,
		expected: expectedOf(error),
		known: []
	};
}
function customMessageOf(schema) {
	return isObject(schema) ? asText(schema["x-message"]) : void 0;
}
function asText(value) {
	return typeof value === "string" ? value : void 0;
}
function placeOf({ keyword, params }, pointer, data) {
	if (keyword !== "uniqueItems") return {
		pointer,
		actual: data
	};
	const { i, j } = params;
	const later = Math.max(i, j);
	return {
		pointer: appendToPointer(pointer, later),
		actual: getKey(data, String(later))
	};
}
function expectedOf({ keyword, params, schema }) {
	if (keyword === "uniqueItems" || keyword === "not") return void 0;
	const { limit } = params;
	return limit ?? schema;
}

// src/config/violation-reader.ts
var ViolationReader = class {
	#ajv;
	#uris = /* @__PURE__ */ new WeakMap();
	constructor(ajv, files) {
		this.#ajv = ajv;
		for (const { uri, document } of files) for (const { pointer, schema } of walkSchema(document.value)) if (isObject(schema)) this.#uris.set(schema, `${uri}#${toFragment(pointer)}`);
	}
	read(errors, within = "") {
		const found = [];
		let index = errors.length - 1;
		while (index >= 0) {
			const { violations, covered } = this.#readOne(errors, index, within);
			found.push(violations);
			index -= 1 + covered;
		}
		return found.toReversed().flat();
	}
	#readOne(errors, index, within) {
		const error = errors[index];
		if (error === void 0) return {
			violations: [],
			covered: 0
		};
		switch (error.keyword) {
			case "anyOf":
			case "oneOf": return this.#readUnion(error, within);
			case "contains": return {
				violations: [this.#toViolation(error, within)],
				covered: this.#countItems(error)
			};
			case "propertyNames": return this.#readPropertyName(error, errors.slice(0, index + 1), within);
			case "discriminator": return {
				violations: [this.#readDiscriminator(error, within)],
				covered: 0
			};
			case "if": return {
				violations: [],
				covered: 0
			};
			default: return {
				violations: [this.#toViolation(error, within)],
				covered: 0
			};
		}
	}
	#toViolation(error, within) {
		return toViolation(error, within, (schema) => [...new Set(this.#knownBy(schema))]);
	}
	#readUnion(error, within) {
		const union = this.#toViolation(error, within);
		const branches = [];
		let passed = 0;
		for (const index of error.schema.keys()) {
			const errors = this.#validateAgain(error, [index], error.data);
			branches.push(errors);
			if (errors.length === 0) passed += 1;
			if (passed > 1) break;
		}
		const covered = branches.flat().length;
		if (passed > 0) return {
			violations: [{
				...union,
				expected: void 0
			}],
			covered
		};
		const read = branches.map((errors) => this.read(errors, union.pointer));
		return {
			violations: chooseBranch(read, union.pointer).map((violation) => ({
				...violation,
				customMessage: violation.customMessage ?? union.customMessage
			})),
			covered
		};
	}
	#countItems(error) {
		const { maxContains } = error.params;
		let covered = 0;
		let passed = 0;
		for (const item of error.data) {
			const errors = this.#validateAgain(error, [], item);
			covered += errors.length;
			if (errors.length === 0) passed += 1;
			if (maxContains !== void 0 && passed > maxContains) break;
		}
		return covered;
	}
	#validateAgain(error, keys, data) {
		const uri = this.#uris.get(error.parentSchema);
		if (uri === void 0) return [];
		const validate = this.#ajv.getSchema([`${uri}/${error.keyword}`, ...keys].join("/"));
		if (validate === void 0) return [];
		return validate(data) === true ? [] : [...validate.errors ?? []];
	}
	#readPropertyName(error, errors, within) {
		const { propertyName } = error.params;
		const end = errors.indexOf(error);
		let start = end;
		while (errors[start - 1]?.propertyName === propertyName) start -= 1;
		const violation = this.#toViolation(error, within);
		const [cause] = this.read(errors.slice(start, end), within);
		const customMessage = cause?.customMessage ?? violation.customMessage;
		return {
			violations: [{
				...violation,
				expected: cause?.expected,
				customMessage
			}],
			covered: end - start
		};
	}
	#readDiscriminator(error, within) {
		const { tag, tagValue } = error.params;
		const pointer = `${within}${error.instancePath}`;
		const common = {
			customMessage: customMessageOf(error.parentSchema),
			known: []
		};
		const expected = this.#tagValues(error.parentSchema, tag);
		if (tagValue === void 0) {
			const missing = {
				keyword: "required",
				pointer,
				property: tag,
				actual: void 0
			};
			return {
				...common,
				...missing,
				expected
			};
		}
		const at = {
			pointer: appendToPointer(pointer, tag),
			property: void 0,
			actual: tagValue
		};
		return {
			...common,
			...at,
			keyword: "enum",
			expected
		};
	}
	#tagValues(union, tag) {
		return (isList(union["oneOf"]) ? union["oneOf"] : []).flatMap((branch) => {
			const properties = this.#resolve(branch)?.["properties"];
			const schema = isObject(properties) ? properties[tag] : void 0;
			if (!isObject(schema)) return [];
			return isList(schema["enum"]) ? schema["enum"] : [schema["const"] ?? []].flat();
		});
	}
	*#knownBy(schema) {
		const open = [schema];
		const seen = /* @__PURE__ */ new Set();
		while (open.length > 0) {
			const next = open.pop();
			if (!isObject(next) || seen.has(next)) continue;
			seen.add(next);
			if (isObject(next["properties"])) yield* Object.keys(next["properties"]);
			if (typeof next["$ref"] === "string") open.push(this.#resolve(next));
			for (const keyword of [
				"allOf",
				"anyOf",
				"oneOf"
			]) {
				const branches = next[keyword];
				if (isList(branches)) open.push(...branches.toReversed());
			}
			for (const keyword of [
				"if",
				"then",
				"else"
			]) open.push(next[keyword]);
		}
	}
	#resolve(schema) {
		if (!isObject(schema)) return void 0;
		const ref = schema["$ref"];
		if (typeof ref !== "string") return schema;
		const base = this.#uris.get(schema) ?? "";
		const target = URL.canParse(ref, base) ? new URL(ref, base).href : ref;
		const found = this.#ajv.getSchema(target)?.schema;
		return isObject(found) ? found : void 0;
	}
};
function toFragment(pointer) {
	return toPointer(parsePointer(pointer).map(encodeURIComponent));
}

// src/config/json-schema.ts
const MAX_VIOLATIONS = 100;
const MAX_ERRORS = 2e3;
async function loadValidator(path, read) {
	const text = await read(path);
	if (text === void 0) {
		const message = `The JSON Schema \`${path}\` does not exist`;
		throw new UserError("schema-missing", [{
			message,
			place: { path }
		}]);
	}
	return createValidatorOf(await parseConfigText(text, path), read);
}
async function createValidator(schema, { path, read = async () => void 0 }) {
	return createValidatorOf({
		path,
		value: schema,
		placeOf: () => ({ path })
	}, read);
}
async function createValidatorOf(document, read) {
	const files = await readSchemaFiles(document, read);
	const documents = files.map((file) => file.document);
	const ajv = await createAjv(document, documents);
	for (const each of documents) refuse(findSchemaProblems(each, ajv));
	const validate = compile(ajv, files);
	const reader = new ViolationReader(ajv, files);
	return (data) => {
		if (validate(data)) return [];
		const errors = (validate.errors ?? []).slice(0, MAX_ERRORS);
		const violations = reader.read(errors).slice(0, MAX_VIOLATIONS);
		return orderViolations(violations, data);
	};
}
function refuse(problems) {
	const [first, ...others] = problems;
	if (first !== void 0) throw new UserError("schema-invalid", [first, ...others]);
}
function explain(ajv, { value, placeOf }) {
	if (ajv.validateSchema(value) === true) return [];
	return (ajv.errors ?? []).toSorted((a, b) => depthOf(b) - depthOf(a)).slice(0, 1).map(({ instancePath, message }) => ({
		message: `This is no JSON Schema: \`${instancePath}\` ${message ?? "is wrong"}`,
		place: placeOf(instancePath)
	}));
}
const depthOf = ({ instancePath }) => instancePath.split("/").length;
function compile(ajv, files) {
	const [root] = files;
	try {
		for (const { uri, document } of files) ajv.addSchema(document.value, uri);
		const validate = root && ajv.getSchema(root.uri);
		if (validate !== void 0) return validate;
		throw new Error("Ajv does not know the schema that it was given");
	} catch (cause) {
		const broken = files.flatMap(({ document }) => [...findBrokenReferences(document, cause), ...explain(ajv, document)]);
		const place = root ? { place: { path: root.document.path } } : {};
		const message = `This JSON Schema cannot be compiled: ${reasonOf(cause)}`;
		const [first = {
			message,
			...place
		}, ...others] = broken;
		throw new UserError("schema-invalid", [first, ...others], cause);
	}
}
function reasonOf(cause) {
	return cause instanceof Error ? cause.message : String(cause);
}

// src/corpus/implicit.ts
function findImplicitMembership(path) {
	const folders = path.split("/").slice(0, -1);
	const index = folders.findLastIndex(isLocale);
	const collection = folders.filter((_, position) => position !== index).join("/");
	return {
		collection: collection === "" ? "." : collection,
		locale: folders[index]
	};
}
const languageNames = new Intl.DisplayNames(["en"], {
	type: "language",
	fallback: "none"
});
const known = /* @__PURE__ */ new Map();
function isLocale(segment) {
	let answer = known.get(segment);
	if (answer === void 0) {
		answer = /^[a-z]{2}(?:[-_][A-Za-z0-9]{2,8}){0,2}$/.test(segment) && languageNames.of(segment.slice(0, 2)) !== void 0;
		known.set(segment, answer);
	}
	return answer;
}

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

// src/corpus/membership.ts
function createMembership(collections, directory) {
	const compiled = collections.map((collection) => ({
		collection,
		pattern: compilePathPattern(collection.files, collection.locales.values)
	}));
	const prefix = directory === "" ? "" : `${directory}/`;
	return (path) => {
		if (!path.startsWith(prefix)) return [];
		const inner = path.slice(prefix.length);
		return compiled.flatMap(({ collection, pattern }) => {
			const captures = pattern.match(inner);
			return captures === void 0 ? [] : [{
				path,
				collection,
				captures
			}];
		});
	};
}
function createImplicitMembership(createCollection) {
	const collections = /* @__PURE__ */ new Map();
	return (path) => {
		if (!/\.(?:md|markdown)$/i.test(path)) return [];
		const { collection: name, locale } = findImplicitMembership(path);
		const collection = collections.get(name) ?? createCollection(name);
		collections.set(name, collection);
		return [{
			path,
			collection,
			captures: locale === void 0 ? {} : { locale }
		}];
	};
}

// src/config/config-problem.ts
function toProblem({ placeOf }, { at, isKey = false }, { message, ...hint }) {
	const place = placeOf(at, isKey);
	return {
		message: `${place.line === void 0 && at !== "" ? `At \`${at}\`: ` : ""}${message}`,
		place,
		...hint
	};
}

// src/config/describe-violation.ts
const foreignWords = /* @__PURE__ */ new Map([
	["warning", "warn"],
	["err", "error"],
	["none", "off"],
	[false, "off"],
	[0, "off"],
	[1, "warn"],
	[2, "error"]
]);
function describeViolation(violation) {
	const { keyword, property, customMessage, actual } = violation;
	if (property !== void 0) return describeProperty(violation, property);
	if (keyword === "enum") return describeChoice(violation);
	const expected = customMessage ?? `Expected ${expectation(violation)}`;
	const found = keyword === "type" && typeof actual === "string" ? JSON.stringify(actual) : actual;
	return { message: `${expected}, found ${quote(found)}` };
}
function describeProperty({ keyword, known, pointer, customMessage }, property) {
	const holder = pointer === "" ? "" : ` in \`${parsePointer(pointer).join(".")}\``;
	if (keyword === "required") return { message: `\`${property}\` is missing${holder}` };
	if (keyword === "propertyNames" && customMessage !== void 0) return { message: `${customMessage}, found ${quote(property)}` };
	return {
		message: `Unknown key \`${property}\`${holder}`,
		...hintOf(property, known)
	};
}
function hintOf(name, known) {
	if (known.length === 0) return {};
	const meant = findClosest(name, known);
	if (meant !== void 0) return { hint: `Did you mean \`${meant}\`?` };
	return { hint: `Known: ${known.map(quote).join(", ")}` };
}
function describeChoice({ expected, actual }) {
	const choices = isList(expected) ? expected : [];
	const message = `Expected ${quoteAlternatives(choices)}, found ${quote(actual)}`;
	const word = actual === void 0 ? void 0 : foreignWords.get(actual);
	const names = choices.filter((choice) => typeof choice === "string");
	const meant = (word !== void 0 && names.includes(word) ? word : void 0) ?? findClosest(typeof actual === "string" ? actual : "", names);
	return meant === void 0 ? { message } : {
		message,
		hint: `Did you mean \`${meant}\`?`
	};
}
function expectation({ keyword, expected }) {
	switch (keyword) {
		case "type": return [expected ?? []].flat().map(String).join(" or ");
		case "const": return quote(expected);
		case "minimum": return `at least ${quote(expected)}`;
		case "maximum": return `at most ${quote(expected)}`;
		case "exclusiveMinimum": return `more than ${quote(expected)}`;
		case "exclusiveMaximum": return `less than ${quote(expected)}`;
		case "minItems":
		case "minLength":
		case "minProperties": return `at least ${quote(expected)} in it`;
		case "maxItems":
		case "maxLength":
		case "maxProperties": return `at most ${quote(expected)} in it`;
		case "uniqueItems": return "each item once";
		default: return `a value that satisfies \`${keyword}\` ${quote(expected)}`;
	}
}

// src/config/check-collections.ts
function findCollectionProblems(document) {
	const collections = getAt(document.value, "/collections");
	if (!isObject(collections)) return [];
	return Object.entries(collections).flatMap(([name, collection]) => {
		const at = toPointer(["collections", name]);
		return [...findRelationProblems(document, at, Object.keys(collections)), ...findLocaleProblems(document, at, collection)];
	});
}
function findRelationProblems(document, collection, names) {
	const relations = getAt(document.value, `${collection}/relations`);
	if (!isList(relations)) return [];
	return relations.flatMap((relation, index) => {
		const to = isObject(relation) ? relation["to"] : void 0;
		if (typeof to !== "string" || to === "*" || names.includes(to)) return [];
		const at = `${collection}/relations/${index}/to`;
		const message = `Unknown collection \`${to}\``;
		return [toProblem(document, { at }, {
			message,
			...hintOf(to, names)
		})];
	});
}
function findLocaleProblems(document, collection, value) {
	const locales = isObject(value) ? value["locales"] : void 0;
	if (!isObject(locales) || !isObject(locales["translated"])) return [];
	const translated = locales["translated"];
	const known = isList(locales["values"]) ? locales["values"].filter(isText) : [];
	const at = `${collection}/locales/translated`;
	if (known.length < 2) return [toProblem(document, {
		at,
		isKey: true
	}, { message: "Translations need at least two locales in `values`" })];
	return Object.entries(translated).flatMap(([pointer, vocabulary]) => isObject(vocabulary) ? findVocabularyProblems(document, appendToPointer(at, pointer), vocabulary, known) : []);
}
const isText = (value) => typeof value === "string";
function findVocabularyProblems(document, at, vocabulary, known) {
	return Object.entries(vocabulary).flatMap(([word, translation]) => {
		const place = appendToPointer(at, word);
		if (isObject(translation)) return Object.keys(translation).filter((locale) => !known.includes(locale)).map((locale) => {
			const told = {
				message: `Unknown locale \`${locale}\``,
				...hintOf(locale, known)
			};
			return toProblem(document, {
				at: appendToPointer(place, locale),
				isKey: true
			}, told);
		});
		if (known.length === 2) return [];
		const message = `Expected a translation for each locale, found ${quote(translation)}`;
		const hint = `Write it by locale: \`{ ${known[1] ?? ""}: … }\``;
		return [toProblem(document, { at: place }, {
			message,
			hint
		})];
	});
}

// src/config/check-patterns.ts
function findPatternProblems(document, compile) {
	return listPatternPointers(document.value).flatMap((pointer) => {
		const value = getAt(document.value, pointer);
		const patterns = isList(value) ? [...value.entries()] : [[void 0, value]];
		const problems = patterns.flatMap(([index, pattern]) => {
			if (typeof pattern !== "string" || pattern === "") return [];
			const at = index === void 0 ? pointer : `${pointer}/${index}`;
			return messagesOf(pattern, compile).map((message) => toProblem(document, { at }, { message }));
		});
		if (!patterns.every(([, pattern]) => isExclusion(pattern))) return problems;
		const message = "There are only patterns that exclude, so that nothing is included";
		return [...problems, toProblem(document, { at: pointer }, { message })];
	});
}
function isExclusion(pattern) {
	return typeof pattern === "string" && pattern.startsWith("!");
}
function listPatternPointers(root) {
	const collections = getAt(root, "/collections");
	const overrides = getAt(root, "/overrides");
	return [
		...Object.keys(isObject(collections) ? collections : {}).map((name) => toPointer([
			"collections",
			name,
			"files"
		])),
		...(isList(overrides) ? overrides : []).map((_, index) => toPointer([
			"overrides",
			index,
			"files"
		])),
		"/ignores"
	].filter((pointer) => hasPatterns(getAt(root, pointer)));
}
function hasPatterns(value) {
	return typeof value === "string" || isList(value) && value.length > 0;
}
function messagesOf(pattern, compile) {
	try {
		compile([pattern], []);
		return [];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return error.problems.map(({ message }) => message);
	}
}

// src/config/check-rules.ts
async function findRuleProblems(document, catalogue) {
	const problems = [];
	const configured = [];
	for (const { at, key, value } of listSettings(document)) {
		const rule = findRule(catalogue, key);
		if (rule === void 0) problems.push(toUnknownRule(document, at, catalogue));
		const options = isList(value) ? value[1] : void 0;
		if (rule !== void 0 && isObject(options)) configured.push({
			at,
			rule,
			options
		});
	}
	return [...problems, ...await findOptionProblems(document, configured)];
}
function listSettings({ value }) {
	const overrides = getAt(value, "/overrides");
	const count = isList(overrides) ? overrides.length : 0;
	return ["/rules", ...Array.from({ length: count }, (_, index) => toPointer([
		"overrides",
		index,
		"rules"
	]))].flatMap((pointer) => {
		const rules = getAt(value, pointer);
		return Object.entries(isObject(rules) ? rules : {}).map(([key, setting]) => {
			return {
				at: appendToPointer(pointer, key),
				key,
				value: setting
			};
		});
	});
}
function listRulePaths(document) {
	const keys = listSettings(document).map(({ key }) => key);
	return [...new Set(keys.filter(isRulePath))];
}
function toUnknownRule(document, at, catalogue) {
	const key = parsePointer(at).at(-1) ?? "";
	const place = {
		at,
		isKey: true
	};
	if (isRulePath(key)) return toProblem(document, place, { message: `No rule was loaded from \`${key}\`` });
	const ids = catalogue.map(({ meta }) => meta.id);
	const { hint = "" } = hintOf(key, ids);
	const told = { message: `Unknown rule \`${key}\`` };
	return toProblem(document, place, {
		...told,
		hint: hint.startsWith("Did") ? hint : "`seedlint rules` lists all rules"
	});
}
async function findOptionProblems(document, configured) {
	if (configured.length === 0) return [];
	const schema = {
		type: "array",
		prefixItems: configured.map(({ rule: { meta } }) => ({
			type: "object",
			properties: meta.options?.properties ?? {},
			additionalProperties: false
		}))
	};
	return (await createValidator(schema, { path: document.path }))(configured.map(({ options }) => options)).map((violation) => {
		const [index = "", ...keys] = parsePointer(violation.pointer);
		const { at, rule } = configured[Number(index)] ?? { at: "" };
		const name = violation.property ?? keys[0] ?? "";
		const told = violation.property !== void 0 && keys.length === 0 ? {
			message: `\`${rule?.meta.id ?? ""}\` has no option \`${name}\``,
			...hintOf(name, violation.known)
		} : describeOption(name, violation);
		const path = [...keys, ...violation.property === void 0 ? [] : [violation.property]];
		const pointer = `${at}/1${toPointer(path)}`;
		return toProblem(document, {
			at: pointer,
			isKey: violation.property !== void 0
		}, told);
	});
}
function describeOption(name, violation) {
	const { message, ...hint } = describeViolation({
		...violation,
		pointer: ""
	});
	return {
		message: `Option \`${name}\`: ${message}`,
		...hint
	};
}

// src/config/schema.ts
const pointer = {
	type: "string",
	format: "json-pointer",
	"x-message": "Expected a JSON pointer such as `/provenance/reviewer`"
};
const pattern = {
	type: "string",
	minLength: 1,
	"x-message": "Expected a pattern such as `content/{locale}/{id}.md`"
};
const patterns = {
	description: "Patterns of paths, relative to the configuration's folder; `!` excludes.",
	anyOf: [pattern, {
		type: "array",
		items: pattern,
		minItems: 1
	}],
	"x-message": "Expected a list of patterns"
};
const relation = {
	type: "object",
	description: "How the seeds of the collection refer to records.",
	required: ["from"],
	additionalProperties: false,
	properties: {
		name: {
			type: "string",
			minLength: 1,
			description: "What messages call the relation; by default the last named key of `from`."
		},
		from: {
			...pointer,
			description: "Where the references stand; `*` for any key or index."
		},
		to: {
			type: "string",
			description: "The collection referred to, `*` for any; by default the collection itself."
		},
		inverse: {
			...pointer,
			description: "Where the record referred to names the referring one."
		},
		acyclic: {
			type: "boolean",
			default: false,
			description: "True if no record may reach itself along the relation."
		}
	},
	"x-message": "Expected a relation such as `{ from: /links/*, to: pages }`"
};
const locales = {
	type: "object",
	description: "The languages of the collection and what they share.",
	additionalProperties: false,
	properties: {
		values: {
			type: "array",
			items: {
				type: "string",
				minLength: 1,
				"x-message": "Expected a locale such as `zh-CN`"
			},
			default: [],
			description: "The locales in which every record exists.",
			"x-message": "Expected a list of locales"
		},
		neutral: {
			type: "array",
			items: pointer,
			default: [],
			description: "Values that are equal in every locale; a last `**` for all below.",
			"x-message": "Expected a list of JSON pointers"
		},
		translated: {
			type: "object",
			propertyNames: pointer,
			additionalProperties: {
				type: "object",
				"x-message": "Expected a value in the first locale and its translation"
			},
			default: {},
			description: "For a pointer, values in the first locale and their translation; with more than two locales, a translation for each.",
			"x-message": "Expected translations by JSON pointer"
		}
	},
	"x-message": "Expected locales such as `{ values: [en, zh] }`"
};
const excerpt = {
	type: "object",
	description: "A field that repeats the body, whole or in part.",
	required: ["field"],
	additionalProperties: false,
	properties: {
		field: {
			...pointer,
			description: "Where the field stands."
		},
		of: {
			enum: ["body", "free"],
			default: "body",
			description: "`body`: the body or an excerpt of it; `free`: written independently."
		},
		max: {
			type: "integer",
			minimum: 1,
			description: "The greatest length that the consumer takes, in UTF-16 units."
		}
	},
	"x-message": "Expected an excerpt such as `{ field: /description, of: body }`"
};
const collection = {
	type: "object",
	description: "Seeds of one kind.",
	required: ["files"],
	additionalProperties: false,
	properties: {
		files: patterns,
		schema: {
			type: "string",
			minLength: 1,
			description: "The JSON Schema of the front matter, relative to the configuration's folder.",
			"x-message": "Expected the path of a JSON Schema"
		},
		slugged: {
			type: "boolean",
			default: false,
			description: "True where the id in a path is the slug of the id in the front matter."
		},
		fields: {
			type: "object",
			additionalProperties: pointer,
			description: "Where each named field stands; what is not named keeps its default.",
			"x-message": "Expected JSON pointers by field name"
		},
		locales,
		excerpt,
		relations: {
			type: "array",
			items: relation,
			description: "By default `supersedes`, at `/evolution/supersedes/*`, within the collection.",
			"x-message": "Expected a list of relations"
		},
		derived: {
			type: "array",
			items: pointer,
			default: [],
			description: "Values that a program recomputes, so that they do not count as content.",
			"x-message": "Expected a list of JSON pointers"
		}
	},
	"x-message": "Expected a collection such as `{ files: content/*.md }`"
};
const level = {
	enum: [
		"off",
		"info",
		"warn",
		"error"
	],
	description: "How loudly a rule speaks."
};
const setting = {
	description: "A level, or a list of a level and options.",
	anyOf: [level, {
		type: "array",
		prefixItems: [{ $ref: "#/$defs/level" }, {
			type: "object",
			"x-message": "Expected options as a mapping"
		}],
		items: false,
		minItems: 1,
		maxItems: 2
	}],
	"x-message": "Expected a level or a list of a level and options"
};
const override = {
	type: "object",
	description: "Other levels or options for some seeds; the last that fits wins.",
	required: ["rules"],
	additionalProperties: false,
	properties: {
		files: patterns,
		when: {
			type: "object",
			propertyNames: pointer,
			description: "Values that the seed has at pointers; a list stands for any of its items.",
			"x-message": "Expected values by JSON pointer"
		},
		rules: { $ref: "#/$defs/rules" }
	},
	"x-message": "Expected an override such as `{ files: drafts/**, rules: { body-present: off } }`"
};
const configSchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "seedlint configuration",
	type: "object",
	additionalProperties: false,
	properties: {
		$schema: {
			type: "string",
			description: "Where an editor finds this schema."
		},
		extends: {
			description: "Presets, the last of which wins.",
			default: ["seedlint:recommended"],
			anyOf: [{ type: "string" }, {
				type: "array",
				items: { type: "string" }
			}],
			"x-message": "Expected a list of presets"
		},
		collections: {
			type: "object",
			additionalProperties: { $ref: "#/$defs/collection" },
			description: "The collections by name.",
			"x-message": "Expected collections by name"
		},
		rules: { $ref: "#/$defs/rules" },
		overrides: {
			type: "array",
			items: { $ref: "#/$defs/override" },
			default: [],
			description: "Settings for some seeds, in order.",
			"x-message": "Expected a list of overrides"
		},
		ignores: {
			type: "array",
			items: pattern,
			default: [],
			description: "Patterns of paths that are no seeds, relative to the configuration's folder.",
			"x-message": "Expected a list of patterns"
		}
	},
	"x-message": "Expected a mapping",
	$defs: {
		level,
		collection,
		override,
		rules: {
			type: "object",
			description: "Settings by rule id, or by the path of a rule: `./rules/no-draft-words.ts`.",
			additionalProperties: setting,
			"x-message": "Expected settings by rule id"
		}
	}
};

// src/config/check-config.ts
async function checkConfig(document, { catalogue, compilePatterns }) {
	const [first, ...others] = [
		...await findFormProblems(document),
		...findPresetProblems(document),
		...await findRuleProblems(document, catalogue),
		...findCollectionProblems(document),
		...findPatternProblems(document, compilePatterns)
	].toSorted(byPlace);
	if (first !== void 0) throw new UserError("config-invalid", [first, ...others]);
}
function byPlace({ place: a }, { place: b }) {
	return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
async function findFormProblems(document) {
	if (document.value === null) return [];
	return (await createValidator(configSchema, { path: "seedlint.config.schema.json" }))(document.value).map((violation) => {
		const { keyword, pointer, property } = violation;
		const at = property !== void 0 && keyword !== "required" ? appendToPointer(pointer, property) : pointer;
		return toProblem(document, {
			at,
			isKey: property !== void 0
		}, describeViolation(violation));
	});
}
function findPresetProblems(document) {
	const value = getAt(document.value, "/extends");
	return (isList(value) ? value.map((preset, index) => [appendToPointer("/extends", index), preset]) : [["/extends", value]]).flatMap(([at, preset]) => {
		if (typeof preset !== "string" || presetNames.includes(preset)) return [];
		const told = {
			message: `Unknown preset ${quote(preset)}`,
			...hintOf(preset, presetNames)
		};
		return [toProblem(document, { at }, told)];
	});
}

export { compilePathPattern as a, parseConfigText as c, defaultLimits as d, directoryOf as f, implicitCollection as g, settingFor as h, createMembership as i, quote as l, resolveConfig as m, listRulePaths as n, createValidator as o, implicitConfig as p, createImplicitMembership as r, loadValidator as s, checkConfig as t, loadSeed as u };