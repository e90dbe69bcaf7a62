import "./sdk.js";
import { i as parseMarkdown, n as parseDocument, t as oversizeDocument } from "./seed-document.js";
import { o as selectAll, r as getAt } from "./sdk-pointer.js";

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
const NAME_LIMIT = 1e3;
function toName(data, pointer) {
	if (pointer === void 0) return void 0;
	const value = getAt(data, pointer);
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.length <= NAME_LIMIT && value.trim() !== "" ? value : void 0;
}
function capture(captures, name) {
	return Object.hasOwn(captures, name) ? captures[name] : void 0;
}

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
function loadSeed(file) {
	const document = "bytes" in file ? parseDocument(file.bytes) : oversizeDocument(file.oversizeBytes);
	return document instanceof Promise ? document.then((parsed) => toLoaded(file, parsed)) : toLoaded(file, document);
}
function toLoaded({ member }, document) {
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

export { loadSeed as t };