import { a as columnAt, c as findKeyModel, d as printFlow, f as isScalar$1, g as arrange, h as toEntry, i as eolOf, l as findModel, n as endOfContent, o as writeValue, p as commentAfter, r as endOfOpening, s as narrow, t as createPen, u as writeKey } from "./seed-edit-pen.js";
import { G as isEqualJson, ct as getKey, mt as isList } from "./sdk.js";
import { Ct as sliceOf, bt as lineAt, gn as defaultLimits, gt as sourceOf, ht as shift, rt as readYamlText } from "./lint.js";
import { a as compose, i as valueOf, n as toNodeSpan, r as toValueSpan, s as require_dist } from "./yaml.js";
import { i as changesWithin, r as Refusal } from "./seed-edit-text-parts.js";

// src/seed/edit/yaml/print-block.ts
function printPair(pen, key, value, place) {
	const { column, keyModel: model } = place;
	const keyPlace = {
		role: "key",
		isFlow: false,
		column,
		model
	};
	return `${pen.notation.print(key, keyPlace)}:${printBehindColon(pen, value, place)}`;
}
function printBehindColon(pen, value, place) {
	if (!hasLines(pen, value)) return ` ${printOnLine(pen, value, place)}`;
	const { dashOffset, unit } = pen.habits;
	const column = place.column + (isList(value) ? dashOffset : unit.length);
	return `${pen.eol}${" ".repeat(column)}${printLines(pen, value, {
		...place,
		column
	})}`;
}
function printItem(pen, value, place, gap = " ") {
	return `-${printBehindDash(pen, value, place, gap)}`;
}
function printBehindDash(pen, value, place, gap = " ") {
	if (!hasLines(pen, value)) return `${gap}${printOnLine(pen, value, place)}`;
	const column = place.column + 1 + gap.length;
	return `${gap}${printLines(pen, value, {
		...place,
		column
	})}`;
}
const hasLines = (pen, value) => !isScalar$1(value) && Object.keys(value).length > 0 && !pen.habits.isFlow(value);
function printOnLine(pen, value, place) {
	if (!isScalar$1(value)) return printFlow(pen, value, {
		...place,
		indent: void 0
	});
	const { mayHaveLines = true } = place;
	return pen.notation.print(value, {
		...place,
		role: "value",
		isFlow: false,
		mayHaveLines
	});
}
function printLines(pen, value, place) {
	return (isList(value) ? value.map((item) => printItem(pen, item, place)) : Object.entries(value ?? {}).map(([key, item]) => printPair(pen, key, item, place))).join(`${pen.eol}${" ".repeat(place.column)}`);
}

// src/seed/edit/yaml/block.ts
function writeBlock(pen, { layout, plan, value, start }) {
	const { text, eol } = pen;
	const { entries, span } = layout;
	const column = columnAt(text, span.start);
	const place = {
		column,
		model: findModel(pen, layout, value),
		keyModel: findKeyModel(pen, layout)
	};
	let end = start;
	const slots = entries.map((entry) => {
		const lead = {
			start: end,
			end: entry.span.start
		};
		end = endOfEntry(text, entry);
		const written = writeEntry(pen, entry, {
			parent: layout,
			plan,
			value,
			place
		});
		return {
			lead,
			comma: {
				start: end,
				end
			},
			...written
		};
	});
	return arrange({
		text,
		slots,
		inserted: printNew(pen, layout, plan, place),
		...plan.order && { order: plan.order.map((key) => entries.findIndex(({ name }) => name === key)) },
		lineStart: () => `${eol}${" ".repeat(column)}`,
		comma: void 0
	});
}
function endOfEntry(text, { value, head }) {
	const last = value.kind === "block" ? value.entries.at(-1) : void 0;
	if (last !== void 0) return endOfEntry(text, last);
	return commentAfter(text, Math.max(value.span.end, head)).end;
}
function printNew(pen, { isList, entries }, plan, place) {
	if (!isList) {
		const pairs = [...plan.added].map(([key, item]) => [printPair(pen, key, item, place)]);
		return /* @__PURE__ */ new Map([[entries.length, pairs]]);
	}
	const gap = findGap(pen.text, entries.at(-1));
	return new Map([...plan.inserted].map(([index, items]) => [index, items.map((item) => [printItem(pen, item, place, gap)])]));
}
function findGap(text, entry) {
	const gap = entry && text.slice(entry.head, entry.value.span.start);
	return gap !== void 0 && /^ +$/.test(gap) ? gap : " ";
}
function writeEntry(pen, entry, context) {
	const { text } = pen;
	const { span, key, head, value: layout } = entry;
	const { parent, plan, place } = context;
	const child = plan.children.get(entry.name);
	const end = endOfEntry(text, entry);
	const trail = {
		start: layout.kind === "block" ? end : Math.max(layout.span.end, head),
		end
	};
	if (child === void 0) return {
		body: [{
			start: span.start,
			end: trail.start
		}],
		trail
	};
	if (child.isRemoved === true) return {
		body: void 0,
		trail
	};
	const before = [
		{
			start: span.start,
			end: key?.start ?? span.start
		},
		...writeKey(pen, entry, child, {
			isFlow: false,
			column: place.column
		}),
		{
			start: key?.end ?? span.start,
			end: head
		}
	];
	const written = writeEntryValue(pen, entry, {
		child,
		value: getKey(context.value, entry.name) ?? null,
		place,
		trail,
		isItem: parent.isList
	});
	return {
		body: [...before, ...written.body],
		trail: written.trail
	};
}
function writeEntryValue(pen, entry, context) {
	const { child, value, trail } = context;
	const { value: layout } = entry;
	const after = child.value;
	const isSame = after === void 0 || isEqualJson(value, after);
	if (layout.kind === "block") {
		const plan = isSame ? child : narrow(value, after);
		if (plan !== void 0) return {
			body: writeWithin(pen, entry, {
				layout,
				plan,
				value
			}),
			trail
		};
	} else if (isSame || !hasLines(pen, after) || layout.kind === "flow") return {
		body: writeOnLine(pen, entry, context),
		trail
	};
	return writeAnew(pen, entry, context, after ?? null);
}
function writeWithin(pen, { head }, within) {
	const aside = commentAfter(pen.text, head);
	const { rope, isEmpty } = writeBlock(pen, {
		...within,
		start: aside.end
	});
	const brackets = within.layout.isList ? " []" : " {}";
	return [
		isEmpty ? brackets : "",
		aside,
		...rope
	];
}
function writeOnLine(pen, { head, value: layout }, context) {
	const { child, value, trail } = context;
	const { span } = layout;
	const model = typeof value === "string" ? sliceOf(pen.text, span) : context.place.model;
	const mayHaveLines = trail.start === trail.end;
	const place = {
		...context.place,
		model,
		mayHaveLines,
		role: "value",
		isFlow: false
	};
	const rope = writeValue(pen, {
		layout,
		plan: child,
		value,
		place,
		canBreak: false
	});
	const isLeftOut = span.start === span.end && child.value !== void 0;
	return [
		{
			start: head,
			end: span.start
		},
		isLeftOut ? " " : "",
		...rope
	];
}
function writeAnew(pen, { head }, { place, trail, isItem }, after) {
	const aside = commentAfter(pen.text, head);
	const comments = head === trail.start ? [trail] : [aside, trail];
	const mayHaveLines = comments.every(({ start, end }) => start === end);
	const printed = (isItem ? printBehindDash : printBehindColon)(pen, after, {
		...place,
		mayHaveLines
	});
	const none = {
		start: trail.end,
		end: trail.end
	};
	return {
		body: !isItem && hasLines(pen, after) ? [...comments, printed] : [printed, ...comments],
		trail: none
	};
}

// src/seed/edit/yaml/layout.ts
var import_dist = require_dist();
function layOutYaml(frontMatter) {
	const composed = compose(sourceOf(frontMatter), defaultLimits.depth);
	const root = composed.kind === "documents" ? composed.documents[0]?.contents : void 0;
	return root ? toLayout(root, toNodeSpan(frontMatter, root), frontMatter) : void 0;
}
function toLayout(node, span, frontMatter) {
	if ((0, import_dist.isAlias)(node)) return {
		kind: "alias",
		span,
		target: node.source
	};
	const anchor = node?.anchor === void 0 ? {} : { anchor: node.anchor };
	const items = (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) ? itemsOf(node) : void 0;
	if (items === void 0) return {
		kind: "scalar",
		span: leafSpan(node, span, frontMatter),
		...anchor
	};
	const parent = node;
	const entries = parent.items.map((_, index) => entryAt(parent, items, index, frontMatter));
	return {
		kind: parent.flow === true ? "flow" : "block",
		isList: (0, import_dist.isSeq)(node),
		span,
		entries,
		...anchor
	};
}
function itemsOf({ srcToken }) {
	return srcToken !== void 0 && "items" in srcToken ? srcToken.items : void 0;
}
function leafSpan(node, span, { text, start }) {
	if (!(0, import_dist.isScalar)(node) || !isBlock(node)) return span;
	const end = start + (node.range?.[1] ?? 0);
	const lastLine = span.end === end && text[end - 1] === "\n" ? text.lastIndexOf("\n", end - 2) + 1 : span.end;
	return {
		start: span.start,
		end: lineAt(text, lastLine).end
	};
}
const isBlock = ({ type }) => type === import_dist.Scalar.BLOCK_LITERAL || type === import_dist.Scalar.BLOCK_FOLDED;
function entryAt(parent, items, index, frontMatter) {
	const keyNode = (0, import_dist.isMap)(parent) ? parent.items[index]?.key : void 0;
	const key = keyNode && toNodeSpan(frontMatter, keyNode);
	const value = toLayout(valueOf(parent, index), toValueSpan(frontMatter, parent, index), frontMatter);
	const item = items[index];
	const announcing = (keyNode === void 0 ? item?.start : item?.sep) ?? [];
	const head = endOfHead(announcing, frontMatter) ?? value.span.start;
	const comma = items[index + 1]?.start.find(({ type }) => type === "comma")?.offset;
	return toEntry(keyNode === void 0 ? String(index) : nameOf(keyNode), value, {
		key,
		start: Math.min(startOf(item, frontMatter), key?.start ?? value.span.start, head),
		head,
		isBare: keyNode !== void 0 && !announcing.some(({ type }) => type === "map-value-ind"),
		comma: comma === void 0 ? void 0 : frontMatter.start + comma
	});
}
const nameOf = (key) => (0, import_dist.isScalar)(key) ? key.source ?? String(key.value) : "";
function startOf(item, { start, end }) {
	const first = item?.start.find(({ type }) => !/^(?:comma|space|comment|newline)$/.test(type));
	return first === void 0 ? end : start + first.offset;
}
function endOfHead(tokens, { start }) {
	const last = tokens.findLast(({ type }) => /^(?:map-value-ind|seq-item-ind|anchor|tag)$/.test(type));
	return last && shift({
		start: last.offset,
		end: last.offset + last.source.length
	}, start).end;
}

// src/seed/edit/yaml/block-text.ts
function readBlockForm(source) {
	const style = source[0];
	if (style !== "|" && style !== ">") return void 0;
	const [header = "", ...lines] = source.split("\n");
	return {
		style,
		indent: lines.find((line) => /[^ \r]/.test(line))?.search(/[^ ]/) ?? 0,
		comment: / +#.*$/.exec(header.trimEnd())?.[0] ?? ""
	};
}
function printBlockText(text, form, column) {
	const { style, indent, comment, eol } = form;
	const content = text.replace(/\n$/, "");
	const chomping = content === text ? "-" : content.endsWith("\n") || content === "" ? "+" : "";
	const digit = /^[ \n]/.test(text) ? String(indent - column) : "";
	const lines = (style === ">" ? content.replaceAll(/\n+/g, "$&\n") : content).split("\n").map((line) => line === "" ? "" : " ".repeat(indent) + line);
	return [`${style}${digit}${chomping}${comment}`, ...lines].join(eol);
}

// src/seed/edit/yaml/impostor-text.ts
const truth = /^(?:y|n|yes|no|on|off)$/i;
const numeral = /^[-+]?(?:0b[01_]+|0x[\da-f_]+|\d[\d_]*(?:\.[\d_]*|(?::[0-5]?\d)+(?:\.[\d_]*)?)?)$/i;
const impostors = [
	{
		pattern: truth,
		kindred: truth
	},
	{
		pattern: numeral,
		kindred: numeral
	},
	{
		pattern: /^\d{4}-\d\d?-\d\d?(?:[Tt\s][\d\s:.Zz+-]*)?$/,
		kindred: /^(?:\p{L}{1,9}\.? )?\d/u
	}
];
function isImpostorText(text, model) {
	const found = impostors.find(({ pattern }) => pattern.test(text));
	return found !== void 0 && !found.kindred.test(model ?? "");
}

// src/seed/edit/yaml/notation.ts
function createYamlNotation(eol) {
	const print = (value, place) => typeof value === "string" ? printText(value, place, eol) : printOther(value);
	return {
		syntax: "yaml",
		colon: ": ",
		print,
		reads,
		readPieces: readYamlText,
		escape: (text, source) => escape(text, source, eol)
	};
}
function printOther(value) {
	if (typeof value !== "number" || Number.isFinite(value)) return String(value);
	if (Number.isNaN(value)) return ".nan";
	return value > 0 ? ".inf" : "-.inf";
}
function printText(text, place, eol) {
	for (const source of listForms(text, place, eol)) if (reads(source, text, place)) return source;
	return printDouble(text);
}
function* listForms(text, place, eol) {
	const { model, mayHaveLines = false, column } = place;
	const quote = model?.[0];
	const canBeBlock = mayHaveLines && isPrintable(text);
	const block = model === void 0 ? void 0 : readBlockForm(model);
	if (quote === "'" && isPrintable(text) && !text.includes("\n")) yield printSingle(text);
	if (canBeBlock && block !== void 0) {
		const indent = block.indent > column ? block.indent : column + 2;
		yield printBlockText(text, {
			...block,
			indent,
			eol
		}, column);
		yield printBlockText(text, {
			...block,
			style: "|",
			indent,
			eol
		}, column);
	}
	if (quote !== "'" && quote !== "\"" && block === void 0 && canBePlain(text)) yield text;
	if (canBeBlock && quote !== "'" && quote !== "\"" && /\n./.test(text)) yield printBlockText(text, {
		style: "|",
		indent: column + 2,
		comment: "",
		eol
	}, column);
}
function canBePlain(text) {
	if (!/^[^\s,[\]{}#&*!|>'"%@`]/.test(text) || !isPrintable(text)) return false;
	if (/\s$|[\n]|^[-?:](?:\s|$)|^\p{Cf}|\p{Cf}$/u.test(text)) return false;
	return !/(?:^|\s)(?:\/\/|\/\*)/.test(text) && text !== "<<";
}
const isPrintable = (text) => !/(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text);
const printSingle = (text) => `'${text.replaceAll("'", "''")}'`;
const printDouble = (text) => `"${escapeDouble(text)}"`;
function escapeDouble(text) {
	return JSON.stringify(text).slice(1, -1).replaceAll(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
function escape(text, source, eol) {
	if (source.startsWith("\"")) return escapeDouble(text);
	if (!isPrintable(text)) return void 0;
	if (source.startsWith("|")) {
		if (text.endsWith("\n")) return void 0;
		const indent = " ".repeat(readBlockForm(source)?.indent ?? 0);
		return text.replaceAll(/\n+/g, (feeds) => eol.repeat(feeds.length) + indent);
	}
	if (text.includes("\n")) return void 0;
	return source.startsWith("'") ? text.replaceAll("'", "''") : text;
}
function reads(source, text, place) {
	const { role, isFlow, column, model } = place;
	const node = readAlone(source, role, isFlow, column);
	if (!(0, import_dist.isScalar)(node)) return false;
	if (role === "key") return !(node.type === import_dist.Scalar.PLAIN && node.source === "<<") && (node.source ?? String(node.value)) === text;
	const isPlain = node.type === import_dist.Scalar.PLAIN;
	return node.value === text && !(isPlain && isImpostorText(text, model));
}
function readAlone(source, role, isFlow, column) {
	const inFlow = role === "key" ? `{${source}: 1}` : `[${source}]`;
	const content = isFlow ? `k: ${inFlow}` : role === "key" ? `${source}: 1` : `k: ${source}`;
	const nested = column > 0 && !isFlow ? `p:\n${" ".repeat(column)}${content}\n` : `${content}\n`;
	const composed = compose(nested, 10);
	if (composed.kind !== "documents" || composed.documents.length !== 1) return void 0;
	const [document] = composed.documents;
	if (document === void 0 || document.errors.length > 0) return void 0;
	let map = document.contents;
	if (column > 0 && !isFlow) map = onlyPair(map)?.value;
	const pair = onlyPair(map);
	if (!isFlow) return role === "key" ? pair?.key : pair?.value;
	if (role === "key") return onlyPair(pair?.value)?.key;
	const list = pair?.value;
	return (0, import_dist.isSeq)(list) && list.items.length === 1 ? list.items[0] : void 0;
}
function onlyPair(node) {
	return (0, import_dist.isMap)(node) && node.items.length === 1 ? node.items[0] : void 0;
}

// src/seed/edit/yaml/shared.ts
function refuseShared(root, plan) {
	refuseIn(root, plan, new Set(listWithin(root, ({ target }) => target)));
}
function refuseIn(layout, plan, targets) {
	const isWithin = plan.parts !== void 0 || changesWithin(plan);
	if (layout.kind === "alias" && isWithin) throw new Refusal(`The value stands elsewhere, and \`*${layout.target ?? ""}\` only repeats it`);
	const isGone = plan.isRemoved === true || plan.value !== void 0;
	const shared = (isGone ? listWithin(layout, ({ anchor }) => anchor) : [layout.anchor]).find((anchor) => anchor !== void 0 && targets.has(anchor));
	if (shared !== void 0 && (isGone || isWithin)) throw new Refusal(`The value is repeated elsewhere by \`*${shared}\``);
	for (const { name, value } of entriesOf(layout)) {
		const child = plan.children.get(name);
		if (child !== void 0) refuseIn(value, child, targets);
	}
}
const entriesOf = (layout) => "entries" in layout ? layout.entries : [];
function listWithin(layout, find) {
	const found = find(layout);
	const inner = entriesOf(layout).flatMap(({ value }) => listWithin(value, find));
	return found === void 0 ? inner : [found, ...inner];
}

// src/seed/edit/yaml/write.ts
function writeYaml(frontMatter, value, plan) {
	const notation = createYamlNotation(eolOf(frontMatter));
	const at = endOfContent(frontMatter);
	const layout = layOutYaml(frontMatter) ?? nothingAt(at);
	const pen = createPen(frontMatter, {
		layout,
		value,
		notation
	});
	refuseShared(layout, plan);
	if (layout.kind === "scalar") {
		const place = {
			column: 0,
			model: void 0,
			keyModel: void 0
		};
		return {
			rope: [...plan.added].map(([key, item]) => printPair(pen, key, item, place)).map((pair) => pen.eol + pair),
			whole: layout.span
		};
	}
	if (layout.kind === "block") {
		const start = endOfOpening(frontMatter);
		const last = layout.entries.at(-1);
		const end = last === void 0 ? start : endOfEntry(pen.text, last);
		const { rope } = writeBlock(pen, {
			layout,
			plan,
			value,
			start
		});
		return {
			rope,
			whole: {
				start,
				end
			}
		};
	}
	return {
		rope: writeValue(pen, {
			layout,
			plan,
			value,
			place: {
				role: "value",
				isFlow: true,
				column: 0,
				model: void 0
			},
			canBreak: true
		}),
		whole: layout.span
	};
}
const nothingAt = (at) => ({
	kind: "scalar",
	span: {
		start: at,
		end: at
	}
});

export { writeYaml };