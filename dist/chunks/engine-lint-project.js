import { o as settingFor, t as loadSeed } from "./engine-load.js";
import { i as seedRules, n as findingsBudget, r as ruleCrashed } from "./engine-engine-rules.js";
import { n as isList, r as isObject } from "./sdk-json.js";
import "./sdk.js";
import { a as parsePointer, i as getKey, r as getAt, s as toPointer } from "./sdk-pointer.js";
import { r as shift } from "./seed-front-matter.js";
import { t as cutTo } from "./text-cut.js";
import { createHash } from "node:crypto";

// src/seed/body/plugins.ts
const bracket = /\[/;
const emphasis = /[*_]/;
const heading = /#|^[ \t>]*[=-]/m;
const lintPlugins = {
	"emphasis-marker": {
		load: () => import("./remark-lint-emphasis-marker.js"),
		sign: emphasis
	},
	"fenced-code-flag": {
		load: () => import("./remark-lint-fenced-code-flag.js"),
		sign: /```|~~~/
	},
	"final-definition": {
		load: () => import("./remark-lint-final-definition.js"),
		sign: bracket
	},
	"hard-break-spaces": {
		load: () => import("./remark-lint-hard-break-spaces.js"),
		sign: / {2}$/m
	},
	"heading-increment": {
		load: () => import("./remark-lint-heading-increment.js"),
		sign: heading
	},
	"heading-style": {
		load: () => import("./remark-lint-heading-style.js"),
		sign: heading
	},
	"maximum-heading-length": {
		load: () => import("./remark-lint-maximum-heading-length.js"),
		sign: heading
	},
	"no-blockquote-without-marker": {
		load: () => import("./remark-lint-no-blockquote-without-marker.js"),
		sign: />/
	},
	"no-duplicate-defined-urls": {
		load: () => import("./remark-lint-no-duplicate-defined-urls.js"),
		sign: bracket
	},
	"no-duplicate-definitions": {
		load: () => import("./remark-lint-no-duplicate-definitions.js"),
		sign: bracket
	},
	"no-duplicate-headings": {
		load: () => import("./remark-lint-no-duplicate-headings.js"),
		sign: heading
	},
	"no-emphasis-as-heading": {
		load: () => import("./remark-lint-no-emphasis-as-heading.js"),
		sign: emphasis
	},
	"no-empty-url": {
		load: () => import("./remark-lint-no-empty-url.js"),
		sign: bracket
	},
	"no-heading-content-indent": {
		load: () => import("./remark-lint-no-heading-content-indent.js"),
		sign: heading
	},
	"no-heading-like-paragraph": {
		load: () => import("./remark-lint-no-heading-like-paragraph.js"),
		sign: /#{7}/
	},
	"no-heading-punctuation": {
		load: () => import("./remark-lint-no-heading-punctuation.js"),
		sign: heading
	},
	"no-multiple-toplevel-headings": {
		load: () => import("./remark-lint-no-multiple-toplevel-headings.js"),
		sign: heading
	},
	"no-reference-like-url": {
		load: () => import("./remark-lint-no-reference-like-url.js"),
		sign: bracket
	},
	"no-shell-dollars": {
		load: () => import("./remark-lint-no-shell-dollars.js"),
		sign: /\$/
	},
	"no-shortcut-reference-image": {
		load: () => import("./remark-lint-no-shortcut-reference-image.js"),
		sign: bracket
	},
	"no-shortcut-reference-link": {
		load: () => import("./remark-lint-no-shortcut-reference-link.js"),
		sign: bracket
	},
	"no-undefined-references": {
		load: () => import("./remark-lint-no-undefined-references.js"),
		sign: bracket
	},
	"no-unneeded-full-reference-link": {
		load: () => import("./remark-lint-no-unneeded-full-reference-link.js"),
		sign: bracket
	},
	"no-unused-definitions": {
		load: () => import("./remark-lint-no-unused-definitions.js"),
		sign: bracket
	},
	"strong-marker": {
		load: () => import("./remark-lint-strong-marker.js"),
		sign: emphasis
	},
	"unordered-list-marker-style": {
		load: () => import("./remark-lint-unordered-list-marker-style.js"),
		sign: /[-*+]/
	}
};

// src/seed/body/lint-body.ts
var BodyLinter = class {
	#plugins = /* @__PURE__ */ new Map();
	#runs = /* @__PURE__ */ new Map();
	#missing = /* @__PURE__ */ new Set();
	#remark;
	lint(body, options) {
		const wanted = findWanted(body.source, options);
		if (wanted.length === 0) return [];
		const unknown = wanted.filter(([name]) => !this.#plugins.has(name));
		for (const [name] of unknown) this.#missing.add(name);
		if (unknown.length > 0 || this.#remark === void 0) return [];
		const key = JSON.stringify(wanted);
		const run = this.#runs.get(key) ?? this.#remark.compose(wanted, this.#plugins);
		this.#runs.set(key, run);
		return runOn(body, run, this.#remark.createFile(body.source), wanted);
	}
	load() {
		return this.#missing.size === 0 ? void 0 : this.#load();
	}
	async #load() {
		const names = [...this.#missing];
		this.#missing.clear();
		this.#remark ??= await loadRemark();
		const modules = await Promise.all(names.map((name) => lintPlugins[name].load()));
		for (const [index, name] of names.entries()) this.#plugins.set(name, modules[index]?.default);
	}
};
async function loadRemark() {
	const [{ remark }, { VFile }] = await Promise.all([import("./remark.js"), import("./vfile2.js")]);
	return {
		createFile: (source) => new VFile(source),
		compose(wanted, plugins) {
			const processor = remark();
			for (const [name, option] of wanted) {
				const plugin = plugins.get(name);
				if (plugin !== void 0) processor.use(plugin, ["on", option === true ? null : option]);
			}
			processor.freeze();
			return (tree, file) => {
				processor.runSync(tree, file);
			};
		}
	};
}
function findWanted(source, options) {
	return Object.entries(options).filter(([name, option]) => option !== false && lintPlugins[name].sign.test(source));
}
function runOn(body, run, file, wanted) {
	const failures = [];
	file.fail = (cause) => {
		failures.push(cause instanceof Error ? cause.message : String(cause));
		throw new Error(failures[0]);
	};
	run(withoutComments(body.tree), file);
	if (failures[0] !== void 0) throw new Error(failures[0]);
	return file.messages.flatMap(({ ruleId, reason, place }) => {
		const plugin = wanted.find(([name]) => name === ruleId)?.[0];
		return plugin === void 0 ? [] : [{
			plugin,
			reason,
			span: toSpan(place, body.source)
		}];
	}).toSorted((a, b) => a.span.start - b.span.start);
}
function withoutComments(tree) {
	const isComment = (node) => node.type === "definition" && (node.url === "" || node.url === "#") && node.title !== null;
	return tree.children.some(isComment) ? {
		...tree,
		children: tree.children.filter((node) => !isComment(node))
	} : tree;
}
function toSpan(place, source) {
	if (place === void 0) return {
		start: 0,
		end: source.length
	};
	if ("start" in place) return {
		start: place.start.offset ?? 0,
		end: place.end.offset ?? 0
	};
	const start = place.offset ?? 0;
	const length = source.slice(start).search(/[\r\n]/);
	return {
		start,
		end: length < 0 ? source.length : start + length
	};
}

// src/engine/active-rules.ts
function findActiveRules(config, rules) {
	return rules.filter(({ meta: { id } }) => {
		const overrides = config.overridesByRule.get(id) ?? [];
		return [config.rules.get(id), ...overrides.map((override) => override.rules.get(id))].some((setting) => setting !== void 0 && setting.level !== "off");
	});
}
function settingOf(config, ruleId, loaded) {
	const { seed, identity } = loaded;
	const get = (pointer) => seed?.get(pointer);
	return settingFor(config, ruleId, identity.path, get);
}

// src/engine/change.ts
function findConcerned(head, base, changedPaths) {
	const before = /* @__PURE__ */ new Map();
	for (const raised of base) before.set(keyOf$1(raised), (before.get(keyOf$1(raised)) ?? 0) + 1);
	return head.filter((raised) => {
		if (raised.meta.id === ruleCrashed.id) return true;
		const key = keyOf$1(raised);
		const count = before.get(key) ?? 0;
		if (count > 0) before.set(key, count - 1);
		return count === 0 || isAbout(raised, changedPaths);
	});
}
function keyOf$1({ meta, finding }) {
	const { in: path, at, key, part, span } = finding;
	return JSON.stringify([
		meta.id,
		path,
		at,
		key,
		part,
		span
	]);
}
function isAbout({ finding }, paths) {
	return paths.has(finding.in) || (finding.related ?? []).some((place) => place.in !== void 0 && paths.has(place.in));
}

// src/engine/order.ts
function compareDiagnostics(a, b) {
	return compareText(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/engine/finding-shape.ts
function findFindingProblem(finding) {
	const { message, data = {}, related = [] } = {
		message: "",
		...finding
	};
	if (typeof message !== "string") return "`message` is no text";
	if (!isRecord(data) || !Object.values(data).every(isWord)) return "`data` is no object of texts and numbers";
	if (!Array.isArray(related)) return "`related` is no list";
	for (const place of [finding, ...related]) {
		if (!isRecord(place)) return "`related` has an item that is no place";
		const problem = findPlaceProblem(place);
		if (problem !== void 0) return problem;
	}
}
function findPlaceProblem(place) {
	const { at, in: path, message, span, part } = place;
	if (at !== void 0 && typeof at !== "string") return "`at` is no pointer and no field";
	if (path !== void 0 && typeof path !== "string") return "`in` is no path";
	if (message !== void 0 && typeof message !== "string") return "`message` is no text";
	if (span !== void 0 && !isSpan(span)) return "`span` is no range";
	return part === void 0 || isSpan(part) ? void 0 : "`part` is no range";
}
function isSpan(value) {
	if (!isRecord(value)) return false;
	const { start, end } = value;
	return isOffset(start) && isOffset(end) && start <= end;
}
function isOffset(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function isWord(value) {
	return typeof value === "string" || typeof value === "number";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/engine/raised.ts
function raiseCrash(rule, path, error) {
	const finding = {
		in: path,
		message: "threw",
		data: {
			rule,
			error: error instanceof Error ? `${error.name}: ${error.message}` : String(error)
		}
	};
	return {
		meta: ruleCrashed,
		finding
	};
}
const FINDINGS_LIMIT = 1e3;
function raiseExcess(rule, path) {
	return {
		meta: findingsBudget,
		finding: {
			in: path,
			message: "exceeded",
			data: {
				rule,
				limit: FINDINGS_LIMIT
			}
		}
	};
}
function raise(meta, finding, fallbackPath, hasSeed) {
	const rule = meta.id;
	if (!hasSeed(finding.in)) {
		const data = {
			rule,
			reported: finding.in
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: fallbackPath,
				message: "unknownPath",
				data
			}
		};
	}
	const problem = findFindingProblem(finding);
	if (problem !== void 0) {
		const data = {
			rule,
			problem
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: finding.in,
				message: "malformed",
				data
			}
		};
	}
	if (!Object.hasOwn(meta.messages, finding.message)) {
		const data = {
			rule,
			id: finding.message
		};
		return {
			meta: ruleCrashed,
			finding: {
				in: finding.in,
				message: "unknownMessage",
				data
			}
		};
	}
	return {
		meta,
		finding
	};
}

// src/engine/facts.ts
var FactCollector = class {
	#project;
	#rules;
	#contexts = /* @__PURE__ */ new Map();
	constructor(project, rules) {
		this.#project = project;
		this.#rules = rules;
	}
	collect(loaded) {
		const { seed, identity } = loaded;
		const { collection } = loaded.member;
		const { path, id, locale } = identity;
		const crashes = [];
		return {
			identity: {
				path,
				collection: identity.collection,
				id,
				locale
			},
			isParsed: seed !== void 0,
			collection,
			facts: seed === void 0 ? [] : this.#collectAll(seed, loaded, crashes),
			crashes
		};
	}
	#collectAll(seed, loaded, crashes) {
		const { times } = this.#project;
		const contexts = this.#contextsOf(loaded);
		return this.#rules.map((rule, index) => {
			const context = contexts[index];
			try {
				if (times === void 0) return toFact(rule.collect(seed, context));
				return times.measure(rule.meta.id, () => toFact(rule.collect(seed, context)));
			} catch (error) {
				crashes.push(raiseCrash(rule.meta.id, seed.path, error));
				return;
			}
		});
	}
	#contextsOf(loaded) {
		const { config } = this.#project;
		const usual = this.#usualOf(loaded.member.collection);
		if (!this.#rules.some(({ meta }) => config.overridesByRule.has(meta.id))) return usual;
		return usual.map((context, index) => {
			const ruleId = this.#rules[index]?.meta.id ?? "";
			if (!config.overridesByRule.has(ruleId)) return context;
			return {
				...context,
				options: settingOf(config, ruleId, loaded).options
			};
		});
	}
	#usualOf(collection) {
		const known = this.#contexts.get(collection);
		if (known !== void 0) return known;
		const { config, today } = this.#project;
		const contexts = this.#rules.map(({ meta }) => {
			return {
				options: config.rules.get(meta.id)?.options ?? {},
				today,
				collection
			};
		});
		this.#contexts.set(collection, contexts);
		return contexts;
	}
};
function toFact(value) {
	if (value instanceof Promise) throw new TypeError("`collect` must not be async");
	return value;
}
function joinFacts(rules, seeds) {
	const sorted = [...seeds].toSorted((a, b) => compareText(a.identity.path, b.identity.path));
	const unread = sorted.filter(({ isParsed }) => !isParsed);
	return {
		identities: sorted.map(({ identity }) => identity),
		unread: unread.map(({ identity }) => identity),
		collections: new Map(sorted.map(({ collection }) => [collection.name, collection])),
		byRule: new Map(rules.map((rule, index) => [rule, groupByCollection(index, sorted)])),
		crashes: sorted.flatMap(({ crashes }) => crashes)
	};
}
function groupByCollection(ruleIndex, seeds) {
	const groups = /* @__PURE__ */ new Map();
	for (const { identity, facts } of seeds) {
		const fact = facts[ruleIndex];
		if (fact === void 0) continue;
		const { path, collection, id, locale } = identity;
		const group = groups.get(collection);
		const owned = {
			path,
			collection,
			id,
			locale,
			fact
		};
		if (group === void 0) groups.set(collection, [owned]);
		else group.push(owned);
	}
	return groups;
}

// src/engine/find-skip-reason.ts
const TEMPLATE_FOLDER = /(?:^|\/)_?(?:archetypes|scaffolds|templates?)\//;
const GAP = /\{\{[^{}\n]*\}\}/;
function findSkipReason(path, document) {
	const { hasFrontMatter, data, text, bodyStart } = document;
	if (!hasFrontMatter) return "no front matter";
	if (data !== void 0 || !TEMPLATE_FOLDER.test(path)) return void 0;
	return GAP.test(text.slice(0, bodyStart)) ? "template" : void 0;
}

// src/seed/part/pieces.ts
function mapRange(pieces, text, part) {
	if (part.start < 0 || part.start > part.end || part.end > text.length) return void 0;
	if (pieces.map((piece) => piece.text).join("") !== text) return void 0;
	const start = startOf(pieces, part.start);
	return {
		start,
		end: part.start === part.end ? start : endOf(pieces, part.end)
	};
}
function startOf(pieces, offset) {
	let rest = offset;
	for (const piece of pieces) {
		if (rest < piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.start;
		rest -= piece.text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
function endOf(pieces, offset) {
	let rest = offset;
	for (const piece of pieces) {
		if (rest <= piece.text.length) return isVerbatim(piece) ? piece.start + rest : piece.end;
		rest -= piece.text.length;
	}
	return pieces.at(-1)?.end ?? 0;
}
const isVerbatim = ({ text, start, end }) => text.length === end - start;
function toPieces(source, { start, end }, tokens, decode) {
	const pieces = [];
	for (const { 0: token, index } of source.slice(start, end).matchAll(tokens)) {
		const from = start + index;
		pieces.push({
			text: decode(token),
			start: from,
			end: from + token.length
		});
	}
	return pieces;
}

// src/seed/part/json-text.ts
const TOKENS = /[^\\]+|\\(?:u[\da-fA-F]{4}|[^])/g;
function readJsonText(source) {
	return toPieces(source, {
		start: 1,
		end: source.length - 1
	}, TOKENS, (token) => token.startsWith("\\") ? JSON.parse(`"${token}"`) : token);
}

// src/seed/part/escapes.ts
const SHORT = /* @__PURE__ */ new Map([
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["e", "\x1B"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["v", "\v"],
	["N", ""],
	["_", "\xA0"],
	["L", "\u2028"],
	["P", "\u2029"]
]);
const ESCAPE = String.raw`\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])`;
function unescape(escape) {
	if (escape.length > 2) return String.fromCodePoint(Number.parseInt(escape.slice(2), 16));
	const character = escape.slice(1);
	return SHORT.get(character) ?? character;
}

// src/seed/part/toml-text.ts
const LITERAL = /\r\n|\r|[^\r]+/g;
const BASIC = new RegExp(String.raw`\\[ \t]*\r?\n[ \t\r\n]*|${ESCAPE}|\r\n|\r|[^\r\\]+`, "g");
function readTomlText(source) {
	const quotes = /^(?:"""|''')/.test(source) ? 3 : 1;
	const inner = {
		start: quotes + (quotes === 3 ? /^\r?\n/.exec(source.slice(3, 5))?.[0].length ?? 0 : 0),
		end: source.length - quotes
	};
	if (source.startsWith("'")) return toPieces(source, inner, LITERAL, toLineFeed);
	return toPieces(source, inner, BASIC, (token) => {
		if (!token.startsWith("\\")) return toLineFeed(token);
		return /^\\\s/.test(token) ? "" : unescape(token);
	});
}
const toLineFeed = (token) => token === "\r\n" ? "\n" : token;

// src/seed/part/yaml-block-text.ts
function readBlockText(source, text) {
	const pieces = [];
	let read = 0;
	let end = source.indexOf("\n");
	if (end === -1) return pieces;
	const add = (added, from, to) => {
		pieces.push({
			text: added,
			start: from,
			end: to
		});
		read += added.length;
		end = to;
	};
	for (const line of toLines(source, text)) {
		const isFirst = pieces.length === 0;
		if (line.text === "") continue;
		const gap = findGap(text, read, isFirst);
		if (gap !== "" || isFirst) add(gap, isFirst ? line.start - gap.length : end, line.start);
		add(line.text, line.start, line.start + line.text.length);
	}
	const rest = text.slice(read);
	if (/^\s+$/.test(rest)) add(rest, end, source.length);
	return pieces;
}
function findGap(text, offset, isFirst) {
	let end = offset;
	while (text[end] === "\n") end += 1;
	if (end === offset && !isFirst && text[end] === " ") end += 1;
	return text.slice(offset, end);
}
function toLines(source, text) {
	const [, ...lines] = source.split("\n");
	const indent = measureIndent(lines) - measureIndent(text.split("\n"));
	let offset = source.indexOf("\n") + 1;
	return lines.map((line) => {
		const start = offset + Math.min(indent, line.length);
		offset += line.length + 1;
		return {
			text: line.slice(Math.max(0, indent)).replace(/\r$/, ""),
			start
		};
	});
}
function measureIndent(lines) {
	return lines.find((line) => /[^ \r]/.test(line))?.search(/[^ ]/) ?? 0;
}

// src/seed/part/yaml-text.ts
const FOLD = String.raw`[ \t]*\r?\n[ \t\r\n]*`;
const PLAIN = new RegExp(String.raw`${FOLD}|[ \t]+|\r|[^ \t\r\n]+`, "g");
const SINGLE = new RegExp(String.raw`''|${FOLD}|[ \t]+|\r|[^ \t\r\n']+`, "g");
const DOUBLE = new RegExp(String.raw`\\\r?\n[ \t]*|${ESCAPE}|${FOLD}|[ \t]+|\r|[^ \t\r\n\\]+`, "g");
function readYamlText(source, text) {
	const inner = {
		start: 1,
		end: source.length - 1
	};
	switch (source[0]) {
		case "\"": return toPieces(source, inner, DOUBLE, decodeDouble);
		case "'": return toPieces(source, inner, SINGLE, (token) => token === "''" ? "'" : fold(token));
		case "|":
		case ">": return readBlockText(source, text);
		case "*": return [];
		default: return toPieces(source, {
			start: 0,
			end: source.length
		}, PLAIN, fold);
	}
}
function decodeDouble(token) {
	if (!token.startsWith("\\")) return fold(token);
	return /^\\\r?\n/.test(token) ? "" : unescape(token);
}
function fold(token) {
	const breaks = token.split("\n").length - 1;
	if (breaks === 0) return token;
	return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

// src/seed/part/locate-part.ts
function locatePart(document, place, range) {
	const text = textAt(document, place);
	const whole = document.locate(place.pointer, place.part);
	if (text === void 0 || whole === void 0 || document.syntax === void 0) return void 0;
	const source = document.text.slice(whole.start, whole.end);
	const found = mapRange(readPieces(document.syntax, source, text), text, range);
	return found && shift(found, whole.start);
}
function textAt({ data }, { pointer, part }) {
	const value = part === "key" ? parsePointer(pointer).at(-1) : getAt(data, pointer);
	return typeof value === "string" ? value : void 0;
}
function readPieces(syntax, source, text) {
	switch (syntax) {
		case "json": return readJsonText(source);
		case "yaml": return readYamlText(source, text);
		case "toml": return /^["']/.test(source) ? readTomlText(source) : [{
			text: source,
			start: 0,
			end: source.length
		}];
	}
}

// src/engine/fingerprint.ts
function fingerprintOf({ meta, finding, loaded, pointer, span }) {
	const { identity, document } = loaded;
	const record = identity.id === void 0 ? [identity.path] : [
		collectionOf(loaded),
		identity.id,
		identity.locale ?? ""
	];
	const subject = pointer === null ? describeText(finding, document.text.slice(span.start, span.end)) : [...describePointer(pointer, document.data), ...describePart(finding, pointer, loaded)];
	return createHash("sha256").update(JSON.stringify([
		meta.id,
		finding.message,
		record,
		subject
	])).digest("hex").slice(0, 32);
}
function collectionOf({ identity, member }) {
	return member.collection.files.length === 0 ? "" : identity.collection;
}
function describeText({ span }, text) {
	return span === void 0 && /^(?:---|\+\+\+)/.test(text) ? [] : [text.replaceAll(/[\s"']+/gu, " ").trim()];
}
function describePointer(pointer, root) {
	let value = root;
	const steps = [];
	for (const key of parsePointer(pointer)) {
		const parent = value;
		value = getKey(value, key);
		steps.push(isList(parent) ? toItem(value) : key);
	}
	return [...steps, toScalar(value)];
}
function describePart({ part, key }, pointer, { document }) {
	if (part === void 0) return [];
	return [textAt(document, {
		pointer,
		part: key === true ? "key" : "value"
	})?.slice(part.start, part.end) ?? ""];
}
function toItem(value) {
	const name = (isObject(value) ? [
		"id",
		"key",
		"name",
		"title",
		"url"
	] : []).map((key) => getKey(value, key)).find((found) => found !== void 0);
	if (name !== void 0) return toScalar(name);
	return typeof value === "object" ? JSON.stringify(value) : toScalar(value);
}
function toScalar(value) {
	if (value === void 0) return ["absent"];
	return typeof value === "object" && value !== null ? ["container"] : value;
}

// src/engine/place.ts
function pointerOf(place, { identity }) {
	if (place.at === void 0) return null;
	if (isPointer(place.at)) return place.at;
	return Object.hasOwn(identity.fields, place.at) ? identity.fields[place.at] ?? null : null;
}
function spanOf(place, loaded) {
	const { document } = loaded;
	if (place.span !== void 0) return {
		start: document.bodyStart + place.span.start,
		end: document.bodyStart + place.span.end
	};
	const pointer = pointerOf(place, loaded);
	if (pointer === null || pointer === "") return document.opener;
	const part = place.key === true ? "key" : "value";
	return (place.part && locatePart(document, {
		pointer,
		part
	}, place.part)) ?? document.locate(pointer, part) ?? nearestKey(pointer, loaded) ?? document.opener;
}
function nearestKey(pointer, { document }) {
	const keys = parsePointer(pointer);
	for (let length = keys.length - 1; length > 0; length -= 1) {
		const ancestor = toPointer(keys.slice(0, length));
		const span = document.locate(ancestor, "key") ?? document.locate(ancestor, "value");
		if (span !== void 0) return span;
	}
}
function isPointer(at) {
	return at === "" || at.startsWith("/");
}

// src/engine/render-message.ts
const VALUE_LIMIT = 500;
function renderMessage(text, data = {}) {
	return text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name) => Object.hasOwn(data, name) ? cutTo(String(data[name]), VALUE_LIMIT) : placeholder);
}

// src/engine/judge.ts
const SEVERITIES = {
	error: "error",
	warn: "warning",
	info: "info"
};
function judge({ meta, finding, textSpan }, loaded, { config, pageOf }, lookUp) {
	const level = levelOf(meta, finding, settingOf(config, meta.id, loaded).level);
	if (level === "off") return void 0;
	const { identity } = loaded;
	const pointer = pointerOf(finding, loaded);
	const span = textSpan ?? spanOf(finding, loaded);
	return {
		rule: meta.id,
		messageId: finding.message,
		message: renderMessage(meta.messages[finding.message] ?? finding.message, finding.data),
		severity: SEVERITIES[level],
		verdict: "introduced",
		path: identity.path,
		pointer,
		span,
		collection: identity.collection,
		id: identity.id ?? null,
		locale: identity.locale ?? null,
		fingerprint: fingerprintOf({
			meta,
			finding,
			loaded,
			pointer,
			span
		}),
		url: meta.docs.url ?? pageOf(meta.id) ?? null,
		related: relatedOf(finding, loaded, lookUp)
	};
}
const LEVELS = [
	"off",
	"info",
	"warn",
	"error"
];
function levelOf({ levels = {} }, { message }, set) {
	const highest = Object.hasOwn(levels, message) ? levels[message] : void 0;
	return highest !== void 0 && LEVELS.indexOf(highest) < LEVELS.indexOf(set) ? highest : set;
}
function relatedOf(finding, own, lookUp) {
	return (finding.related ?? []).map((place) => {
		const path = place.in ?? own.identity.path;
		return {
			path,
			...placed(place, place.in === void 0 ? own : lookUp(path)),
			message: place.message ?? ""
		};
	});
}
function placed(place, loaded) {
	if (loaded === void 0) return {
		pointer: null,
		span: {
			start: 0,
			end: 0
		}
	};
	return {
		pointer: pointerOf(place, loaded),
		span: spanOf(place, loaded)
	};
}

// src/engine/leave-out-told.ts
const GRAVITY = {
	info: 1,
	warning: 2,
	error: 3
};
function leaveOutTold(diagnostics, rules) {
	const preferred = findPreferred(rules);
	const wanted = new Set([...preferred.values()].flat());
	const said = /* @__PURE__ */ new Map();
	for (const { rule, path, pointer, severity } of diagnostics) {
		if (pointer === null || !wanted.has(rule)) continue;
		const key = keyOf(rule, path, pointer);
		said.set(key, Math.max(said.get(key) ?? 0, GRAVITY[severity]));
	}
	return diagnostics.filter(({ rule, path, pointer, severity }) => {
		if (pointer === null) return true;
		return !(preferred.get(rule) ?? []).some((other) => {
			return (said.get(keyOf(other, path, pointer)) ?? 0) >= GRAVITY[severity];
		});
	});
}
function keyOf(rule, path, pointer) {
	return `${rule}\0${path}\0${pointer}`;
}
function findPreferred(rules) {
	const direct = new Map(rules.map(({ meta }) => [meta.id, meta.yieldsTo ?? []]));
	const reach = (id) => {
		const reached = new Set(direct.get(id));
		for (const other of reached) for (const next of direct.get(other) ?? []) reached.add(next);
		return reached;
	};
	const yielding = [...direct].filter(([, others]) => others.length > 0);
	return new Map(yielding.map(([id]) => [id, [...reach(id)].filter((other) => !reach(other).has(id))]));
}

// src/engine/outcome.ts
var OutcomeCollector = class {
	#project;
	#files = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new Map();
	#diagnostics = [];
	#linted = [];
	#skipped = [];
	#hasCrashed = false;
	constructor(project) {
		this.#project = project;
	}
	admit(file, { document, identity }) {
		const { path } = identity;
		this.#files.set(path, file);
		if (!file.member.isSelected) return false;
		const { isImplicit } = this.#project.config;
		const reason = isImplicit ? findSkipReason(path, document) : void 0;
		if (reason !== void 0) {
			this.#skipped.push({
				path,
				reason
			});
			return false;
		}
		this.#linted.push(path);
		return true;
	}
	add(raised, loaded) {
		const lookUp = (path) => path === loaded.identity.path ? loaded : void 0;
		for (const item of raised) this.#report(item, loaded, lookUp);
	}
	async addAcrossSeeds(raised) {
		const wanted = raised.filter(({ meta, finding }) => meta.id === ruleCrashed.id || this.#files.get(finding.in)?.member.isRequested === true);
		this.#hasCrashed ||= raised.some(({ meta }) => meta.id === ruleCrashed.id);
		const loaded = /* @__PURE__ */ new Map();
		for (const path of pathsOf(wanted)) {
			const file = this.#files.get(path);
			if (file !== void 0) loaded.set(path, await loadSeed(file));
		}
		for (const item of wanted) {
			const own = loaded.get(item.finding.in);
			if (own !== void 0) this.#report(item, own, (path) => loaded.get(path));
		}
	}
	finish() {
		return {
			diagnostics: leaveOutTold(this.#diagnostics, this.#project.rules).toSorted(compareDiagnostics),
			linted: this.#linted,
			skipped: this.#skipped,
			hasCrashed: this.#hasCrashed,
			sources: this.#sources
		};
	}
	#report(item, own, lookUp) {
		if (item.meta.id === ruleCrashed.id) this.#hasCrashed = true;
		const diagnostic = judge(item, own, this.#project, lookUp);
		if (diagnostic === void 0) return;
		this.#diagnostics.push(diagnostic);
		for (const path of [diagnostic.path, ...diagnostic.related.map((related) => related.path)]) {
			const text = lookUp(path)?.document.text;
			if (text !== void 0) this.#sources.set(path, text);
		}
	}
};
function pathsOf(raised) {
	const paths = raised.flatMap(({ finding }) => [finding.in, ...(finding.related ?? []).map((place) => place.in ?? finding.in)]);
	return new Set(paths);
}

// src/engine/problems.ts
const metas = new Map(seedRules.map((meta) => [meta.id, meta]));
function raiseProblems({ document, identity }) {
	return document.problems.flatMap(({ rule, messageId, data, span }) => {
		const meta = metas.get(rule);
		const finding = {
			in: identity.path,
			message: messageId,
			data
		};
		return meta === void 0 ? [] : [{
			meta,
			finding,
			textSpan: span
		}];
	});
}

// src/corpus/records.ts
const ANY = "*";
function createRecords(identities, unread = []) {
	const unreadPaths = new Set(unread.map(({ path }) => path));
	const byCollection = /* @__PURE__ */ new Map([[ANY, /* @__PURE__ */ new Map()]]);
	for (const identity of identities) {
		if (identity.id === void 0) continue;
		for (const name of [ANY, identity.collection]) getOrCreate(getOrCreate(byCollection, name, () => /* @__PURE__ */ new Map()), identity.id, () => []).push(identity);
	}
	const sortedIds = /* @__PURE__ */ new Map();
	return {
		isRead: (path) => !unreadPaths.has(path),
		find(collection, id, locale) {
			const seeds = byCollection.get(collection)?.get(id) ?? [];
			for (const seed of seeds) if (seed.locale === locale) return seed;
			return seeds[0];
		},
		ids: (collection) => getOrCreate(sortedIds, collection, () => [...byCollection.get(collection)?.keys() ?? []].toSorted())
	};
}
function getOrCreate(map, key, create) {
	const present = map.get(key);
	if (present !== void 0) return present;
	const created = create();
	map.set(key, created);
	return created;
}

// src/engine/run-corpus-rules.ts
function runCorpusRules(project, rules, facts) {
	const records = createRecords(facts.identities, facts.unread);
	const paths = new Set(facts.identities.map(({ path }) => path));
	const raised = [...facts.crashes];
	for (const rule of rules) for (const context of contextsOf(project, rule, facts, records)) {
		const run = () => runRule$1(rule, context, (path) => paths.has(path));
		for (const item of project.times?.measure(rule.meta.id, run) ?? run()) raised.push(item);
	}
	return raised;
}
function* contextsOf({ config, today }, rule, { byRule, collections, unread }, records) {
	const groups = byRule.get(rule) ?? /* @__PURE__ */ new Map();
	let all;
	const everyone = () => all ??= [...groups.values()].flat().toSorted((a, b) => compareText(a.path, b.path));
	const factsOf = (name) => name === "*" ? everyone() : groups.get(name) ?? [];
	const collectionOf = (name) => collections.get(name);
	const options = config.rules.get(rule.meta.id)?.options ?? {};
	for (const [name, facts] of groups) {
		const collection = collections.get(name);
		if (collection === void 0) continue;
		yield {
			facts,
			factsOf,
			unread,
			collection,
			collectionOf,
			records,
			options,
			today
		};
	}
}
function runRule$1(rule, context, hasSeed) {
	const raised = [];
	const fallbackPath = context.facts[0]?.path ?? "";
	const counts = /* @__PURE__ */ new Map();
	try {
		for (const finding of rule.check(context)) {
			const count = (counts.get(finding.in) ?? 0) + 1;
			counts.set(finding.in, count);
			if (count <= 1e3) raised.push(raise(rule.meta, finding, fallbackPath, hasSeed));
			else if (count === 1e3 + 1) raised.push(raiseExcess(rule.meta.id, finding.in));
		}
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, fallbackPath, error));
	}
	return raised;
}

// src/engine/run-seed-rules.ts
function runSeedRules(run, loaded) {
	const raised = runRules(run, loaded);
	return run.bodyLinter.load()?.then(() => runSeedRules(run, loaded)) ?? raised;
}
function runRules({ calls, times }, loaded) {
	const { seed } = loaded;
	const raised = [];
	if (seed === void 0) return raised;
	for (const call of calls.of(loaded)) if (times === void 0) runRule(call, seed, raised);
	else times.measure(call.rule.meta.id, () => runRule(call, seed, raised));
	return raised;
}
function runRule({ rule, context }, seed, raised) {
	const { path } = seed;
	const limit = raised.length + FINDINGS_LIMIT;
	try {
		for (const finding of rule.check(seed, context)) {
			if (raised.length === limit) {
				raised.push(raiseExcess(rule.meta.id, path));
				break;
			}
			raised.push(raise(rule.meta, {
				...finding,
				in: path
			}, path, () => true));
		}
	} catch (error) {
		raised.push(raiseCrash(rule.meta.id, path, error));
	}
}

// src/engine/seed-calls.ts
var SeedCalls = class {
	#project;
	#rules;
	#bodyLinter;
	#hasOverrides;
	#usual = /* @__PURE__ */ new Map();
	#loaded;
	#violations;
	constructor(project, rules, bodyLinter) {
		this.#project = project;
		this.#rules = rules;
		this.#bodyLinter = bodyLinter;
		this.#hasOverrides = rules.some(({ meta }) => project.config.overridesByRule.has(meta.id));
	}
	of(loaded) {
		this.#loaded = loaded;
		this.#violations = void 0;
		const usual = this.#usualOf(loaded.member.collection);
		return this.#hasOverrides ? usual.flatMap((call) => this.#overlay(call, loaded)) : usual;
	}
	#usualOf(collection) {
		const known = this.#usual.get(collection);
		if (known !== void 0) return known;
		const { config, today, validators } = this.#project;
		const shared = {
			today,
			collection,
			violations: this.#readViolations,
			lintBody: this.#lintBody,
			schema: validators.get(collection.name)?.schema
		};
		const calls = this.#rules.map((rule) => {
			const options = config.rules.get(rule.meta.id)?.options ?? {};
			return {
				rule,
				context: {
					...shared,
					options
				}
			};
		});
		this.#usual.set(collection, calls);
		return calls;
	}
	#overlay(call, loaded) {
		const { rule, context } = call;
		const { level, options } = settingOf(this.#project.config, rule.meta.id, loaded);
		if (level === "off") return [];
		return [options === context.options ? call : {
			rule,
			context: {
				...context,
				options
			}
		}];
	}
	#readViolations = () => {
		if (this.#loaded === void 0) return [];
		const { member, document } = this.#loaded;
		const validate = this.#project.validators.get(member.collection.name);
		return this.#violations ??= validate?.(document.data) ?? [];
	};
	#lintBody = (plugins) => {
		const body = this.#loaded?.seed?.body;
		return body === void 0 ? [] : this.#bodyLinter.lint(body, plugins);
	};
};

// src/engine/lint-project.ts
async function lintProject(project, { head, base }) {
	const active = findActiveRules(project.config, project.rules);
	const seedRules = active.filter((rule) => rule.scope === "seed");
	const corpusRules = active.filter((rule) => rule.scope === "corpus");
	const collector = new FactCollector(project, corpusRules);
	const facts = /* @__PURE__ */ new Map();
	const outcome = new OutcomeCollector(project);
	const bodyLinter = new BodyLinter();
	const calls = new SeedCalls(project, seedRules, bodyLinter);
	for await (const file of head) {
		const loaded = await loadSeed(file);
		facts.set(file.member.path, collector.collect(loaded));
		if (!outcome.admit(file, loaded)) continue;
		const found = runSeedRules({
			calls,
			bodyLinter,
			times: project.times
		}, loaded);
		const raised = found instanceof Promise ? await found : found;
		outcome.add([...raiseProblems(loaded), ...raised], loaded);
	}
	const check = (seeds) => runCorpusRules(project, corpusRules, joinFacts(corpusRules, seeds));
	const raised = check(facts.values());
	if (base === void 0) await outcome.addAcrossSeeds(raised);
	else {
		const before = await factsBefore(collector, facts, base);
		await outcome.addAcrossSeeds(findConcerned(raised, check(before.values()), base.changedPaths));
	}
	return outcome.finish();
}
async function factsBefore(collector, head, { files, changedPaths }) {
	const facts = new Map([...head].filter(([path]) => !changedPaths.has(path)));
	for await (const file of files) facts.set(file.member.path, collector.collect(await loadSeed(file)));
	return facts;
}

export { compareDiagnostics as n, compareText as r, lintProject as t };