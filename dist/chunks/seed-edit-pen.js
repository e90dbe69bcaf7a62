import { Ct as sliceOf, ht as shift, ot as mapRange } from "./lint.js";
import { G as isEqualJson, ct as getKey, ht as isObject, mt as isList } from "./sdk.js";
import { t as applyTextEdits } from "./text-text-edits.js";
import { a as childPlan, o as createPlan, t as findDifference } from "./seed-edit-text-parts.js";
import { t as toText } from "./seed-edit-rope.js";

// src/seed/edit/leads.ts
const hasComment = (text, lead) => /\S/.test(sliceOf(text, lead));
const hasLineBreak = (text, lead) => sliceOf(text, lead).includes("\n");
function splitLead(text, lead) {
	let line = lineStartIn(text, lead);
	const indent = text.slice(line, lead.end);
	let start = lead.end;
	while (line > lead.start) {
		const above = text.lastIndexOf("\n", line - 2) + 1;
		if (above <= lead.start || !text.startsWith(`${indent}#`, above)) break;
		start = above + indent.length;
		line = above;
	}
	return {
		gap: {
			start: lead.start,
			end: start
		},
		comments: {
			start,
			end: lead.end
		}
	};
}
function lineStartIn(text, lead) {
	const feed = text.lastIndexOf("\n", lead.end - 1);
	return feed < lead.start ? lead.end : feed + 1;
}
function carriedComments(text, { lead, trail }, isFirst) {
	const behind = isFirst || hasLineBreak(text, lead) || trail.start === trail.end ? [] : [trail];
	if (!hasComment(text, lead)) return behind;
	const feed = text.lastIndexOf("\n", lead.end - 1);
	const end = text[feed - 1] === "\r" ? feed - 1 : feed;
	return [{
		start: lead.start,
		end: Math.max(end, lead.start)
	}, ...behind];
}

// src/seed/edit/arrange.ts
const empty = {
	start: 0,
	end: 0
};
function arrange(arrangement) {
	const { items, left } = listItems(arrangement);
	const { slots, text } = arrangement;
	const steps = toSteps(arrangement, items);
	const rope = [];
	let endsInComment = false;
	for (const [at, step] of steps.entries()) {
		const lead = leadAt(arrangement, step, at);
		const mustBreak = endsInComment && !toText(lead, text).includes("\n");
		const end = endOf(arrangement, step.item, at === steps.length - 1);
		rope.push(...mustBreak ? [arrangement.lineStart()] : lead, ...step.item.body, ...end);
		const trail = slots[step.item.index ?? -1]?.trail ?? empty;
		endsInComment = trail.end > trail.start;
	}
	const isEmpty = items.length === 0;
	return {
		rope: [...rope, ...left],
		isEmpty,
		endsInComment: endsInComment || left.length > 0
	};
}
function listItems(arrangement) {
	const { text, slots, inserted } = arrangement;
	const items = [];
	let carried = [];
	let startsLine = false;
	const add = (index, body, beside) => {
		items.push({
			index,
			body,
			carried,
			startsLine,
			beside
		});
		carried = [];
		startsLine = false;
	};
	for (let index = 0; index <= slots.length; index += 1) {
		for (const body of inserted.get(index) ?? []) add(void 0, body, Math.min(index, slots.length - 1));
		const slot = slots[index];
		if (slot?.body !== void 0) add(index, slot.body, index);
		else if (slot !== void 0) {
			carried = [...carried, ...carriedComments(text, slot, index === 0)];
			startsLine ||= hasLineBreak(text, slot.lead);
		}
	}
	return {
		items,
		left: carried
	};
}
function toSteps({ order, gapOf }, items) {
	if (order === void 0) return items.map((item) => ({
		item,
		place: item
	}));
	const byIndex = new Map(items.map((item) => [item.index, item]));
	const places = items.filter(({ index }) => index !== void 0);
	const moved = order.flatMap((index) => byIndex.get(index) ?? []);
	const fresh = items.filter(({ index }) => index === void 0);
	const placeOf = ({ index = -1 }, at) => gapOf === void 0 ? places[at] : byIndex.get(gapOf(index));
	return [...moved.map((item, at) => ({
		item,
		place: placeOf(item, at) ?? item
	})), ...fresh.map((item) => ({
		item,
		place: item
	}))];
}
function leadAt(arrangement, { item, place }, at) {
	const { text, slots, order } = arrangement;
	const lead = slots[place.index ?? -1]?.lead;
	if (order === void 0 || lead === void 0) return leadOf(arrangement, item, at, lead);
	const { comments } = splitLead(text, slots[item.index ?? -1]?.lead ?? empty);
	return [...leadOf(arrangement, place, at, splitLead(text, lead).gap), comments];
}
function leadOf(arrangement, item, at, own) {
	const { text, slots, lineStart } = arrangement;
	if (item.carried.length > 0) return [...item.carried, own !== void 0 && hasLineBreak(text, own) ? own : lineStart()];
	if (own === void 0) return (at === 0 && slots.length === 0 ? arrangement.emptyLead?.() : void 0) ?? [freshLead(arrangement, item, at)];
	if (at === 0 && item.index !== 0 && !hasComment(text, own)) return [plainLead(arrangement, slots[0]?.lead ?? empty)];
	if (at > 0 && item.index === 0) return [hasLineBreak(text, own) ? own : freshLead(arrangement, item, at)];
	return [item.startsLine && !hasLineBreak(text, own) ? lineStart() : own];
}
function freshLead(arrangement, item, at) {
	const { text, slots, lineStart, between } = arrangement;
	const first = slots[0]?.lead ?? empty;
	if (at === 0) return plainLead(arrangement, first);
	if (between === void 0) return lineStart();
	const beside = slots[Math.max(item.beside, 1)]?.lead ?? first;
	return hasLineBreak(text, beside) ? lineStart() : between();
}
const plainLead = ({ text, lineStart }, lead) => hasLineBreak(text, lead) ? lineStart() : lead;
function endOf({ text, slots, comma }, { index }, isLast) {
	const slot = index === void 0 ? void 0 : slots[index];
	const trail = slot?.trail ?? empty;
	if (comma === void 0) return [trail];
	const isSeparated = !isLast || comma.isTrailing;
	if (slot === void 0 || slot.comma.start === slot.comma.end) return [isSeparated ? "," : "", trail];
	if (isSeparated) return [slot.comma, trail];
	const beforeComma = {
		start: slot.comma.start,
		end: slot.comma.end - 1
	};
	return [hasComment(text, beforeComma) ? beforeComma : "", trail];
}

// src/seed/edit/layout.ts
function toEntry(name, value, { key, start, head, comma, isBare = false }) {
	return {
		name,
		key,
		span: {
			start,
			end: Math.max(value.span.end, head ?? start)
		},
		head: head ?? value.span.start,
		isBare,
		value,
		comma
	};
}
function indentAt(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}
function startsLine(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	return start > 0 && indentAt(text, offset).length === offset - start;
}
function commentAfter(text, offset) {
	commentPattern.lastIndex = offset;
	return {
		start: offset,
		end: offset + (commentPattern.exec(text)?.[0].length ?? 0)
	};
}
const commentPattern = /[ \t]*#[^\r\n]*/y;

// src/seed/edit/notation.ts
const isScalar = (value) => typeof value !== "object" || value === null;

// src/seed/edit/print-flow.ts
function printFlow(pen, value, place) {
	const { notation, habits, eol } = pen;
	if (isScalar(value)) return notation.print(value, {
		...place,
		role: "value",
		isFlow: true
	});
	const isArray = isList(value);
	const [open, close] = isArray ? ["[", "]"] : ["{", "}"];
	const hasLines = place.indent !== void 0 && habits.hasLines(value);
	const indent = hasLines ? `${place.indent}${habits.unit}` : void 0;
	const inner = {
		...place,
		indent
	};
	const entries = isArray ? value.map((item) => printFlow(pen, item, inner)) : Object.entries(value).map(([key, item]) => printEntry(pen, key, item, inner));
	if (entries.length === 0) return open + close;
	if (hasLines) {
		const lineStart = `${eol}${indent}`;
		return `${open}${lineStart}${entries.join(`,${lineStart}`)}${eol}${place.indent}${close}`;
	}
	const padding = habits.padding(isArray);
	return `${open}${padding}${entries.join(`,${habits.between}`)}${padding}${close}`;
}
function printEntry(pen, key, value, place) {
	const keyPlace = {
		...place,
		role: "key",
		isFlow: true,
		model: place.keyModel
	};
	return `${pen.notation.print(key, keyPlace)}${pen.habits.colon}${printFlow(pen, value, place)}`;
}

// src/seed/edit/rewrite-text.ts
function rewriteParts(pen, at, parts) {
	const edits = findSourceEdits(pen, at, parts);
	if (edits === void 0) return [printAll(pen, at, applyTextEdits(at.text, parts))];
	let read = at.span.start;
	return [...edits.flatMap(({ span, text }) => {
		const { start, end } = shift(span, at.span.start);
		const before = {
			start: read,
			end: start
		};
		read = end;
		return [before, text];
	}), {
		start: read,
		end: at.span.end
	}];
}
function rewriteText(pen, at, text) {
	const edits = findSourceEdits(pen, at, [findDifference(at.text, text)]);
	if (edits === void 0) return printAll(pen, at, text);
	return applyTextEdits(sliceOf(pen.text, at.span), edits);
}
const printAll = (pen, { place, span }, text) => pen.notation.print(text, {
	...place,
	model: sliceOf(pen.text, span)
});
function findSourceEdits({ text: document, notation }, { text, span, place }, parts) {
	const source = sliceOf(document, span);
	const pieces = notation.readPieces(source, text);
	const edits = [];
	for (const part of parts) {
		const range = mapRange(pieces, text, part.span);
		const escaped = notation.escape(part.text, source);
		if (!(range !== void 0 && range.start >= (edits.at(-1)?.span.end ?? 0)) || escaped === void 0) return void 0;
		edits.push({
			span: range,
			text: escaped
		});
	}
	const after = applyTextEdits(source, edits);
	const isSound = !/\p{Cs}/u.test(after);
	const ownPlace = {
		...place,
		model: source
	};
	return isSound && notation.reads(after, applyTextEdits(text, parts), ownPlace) ? edits : void 0;
}

// src/seed/edit/write-key.ts
function writeKey(pen, { name, key }, plan, place) {
	if (key === void 0) return [];
	const model = sliceOf(pen.text, key);
	const at = {
		text: name,
		span: key,
		place: {
			...place,
			role: "key",
			model
		}
	};
	if (plan?.key !== void 0 && plan.key !== name) return [rewriteText(pen, at, plan.key)];
	return plan?.keyParts === void 0 ? [key] : rewriteParts(pen, at, plan.keyParts);
}
function findModel(pen, { entries }, value) {
	if (pen.notation.syntax === "json") return void 0;
	const sources = entries.flatMap(({ name, value: { kind, span } }) => {
		return kind === "scalar" && typeof getKey(value, name) === "string" && !isInBlock(pen.text, span) ? sliceOf(pen.text, span) : [];
	});
	return sources.find((source) => !/^["']/.test(source)) ?? sources.at(-1) ?? pen.habits.model;
}
const isInBlock = (text, { start }) => /^[|>]$/.test(text.charAt(start));
function findKeyModel(pen, { entries }) {
	const key = entries.findLast((entry) => entry.key !== void 0)?.key;
	return key === void 0 ? pen.habits.keyModel : sliceOf(pen.text, key);
}

// src/seed/edit/flow-frame.ts
function toFrame(pen, { layout, value, column, canBreak }, plan) {
	const { text, habits } = pen;
	const { span, entries, isList } = layout;
	const opening = {
		start: span.start,
		end: commentAfter(text, span.start + 1).end
	};
	const slots = toSlots(text, entries, opening.end);
	const first = entries.find((_, index) => hasLineBreak(text, slots[index]?.lead ?? opening));
	const frame = {
		layout,
		value,
		opening,
		slots,
		column
	};
	if (first !== void 0) return {
		...frame,
		indent: indentAt(text, first.span.start)
	};
	const like = isList ? [...plan.inserted.values()].flat() : {};
	const isOpen = hasComment(text, {
		start: span.start + 1,
		end: span.end - 1
	});
	const hasLines = entries.length === 0 && (isOpen || canBreak && habits.hasLines(like));
	return {
		...frame,
		indent: hasLines ? indentAt(text, span.start) + habits.unit : void 0
	};
}
function toSlots(text, entries, start) {
	let end = start;
	return entries.map(({ span, comma }) => {
		const lead = {
			start: end,
			end: span.start
		};
		const behind = comma === void 0 ? span.end : comma + 1;
		const trail = commentAfter(text, behind);
		end = trail.end;
		return {
			lead,
			comma: {
				start: span.end,
				end: behind
			},
			trail
		};
	});
}
function betweenEntries(pen, frame) {
	const { slots, indent } = frame;
	if (slots.length === 0 && indent !== void 0) return lineStartOf(pen, frame);
	const onLine = slots.slice(1).find(({ lead }) => !hasLineBreak(pen.text, lead));
	return onLine === void 0 ? pen.habits.between : sliceOf(pen.text, onLine.lead);
}
function emptyLead({ text, eol, habits }, { layout, opening, indent }) {
	if (indent === void 0) return [habits.padding(layout.isList)];
	const within = {
		start: opening.end,
		end: layout.span.end - 1
	};
	const kept = hasComment(text, within) ? sliceOf(text, within).trimEnd().length : 0;
	return [{
		start: within.start,
		end: within.start + kept
	}, `${eol}${indent}`];
}
function tailOf(pen, frame, mustBreak) {
	const { text, eol, habits } = pen;
	const { layout, opening, slots, indent } = frame;
	const { span, isList } = layout;
	const last = slots.at(-1);
	const tail = {
		start: Math.max(opening.end, last?.trail.end ?? 0),
		end: span.end - 1
	};
	if (last !== void 0) return mustBreak && !hasLineBreak(text, tail) ? lineStartOf(pen, frame) : tail;
	if (indent === void 0) return habits.padding(isList);
	const isBelow = hasLineBreak(text, tail);
	return `${eol}${indentAt(text, isBelow ? tail.end : span.start)}`;
}
const lineStartOf = ({ text, eol, habits }, { layout, indent }) => `${eol}${indent ?? indentAt(text, layout.span.start) + habits.unit}`;
function printNew(pen, frame, plan) {
	const { layout, value, column, indent, slots } = frame;
	const place = {
		column,
		indent,
		model: findModel(pen, layout, value),
		keyModel: findKeyModel(pen, layout)
	};
	const added = [...plan.added].map(([key, item]) => [printEntry(pen, key, item, place)]);
	const inserted = [...plan.inserted].map(([index, items]) => [index, items.map((item) => [printFlow(pen, item, place)])]);
	return new Map([...inserted, ...added.length > 0 ? [[slots.length, added]] : []]);
}

// src/seed/edit/narrow.ts
const maxPairs = 25e4;
function narrow(before, after) {
	if (isList(before) && isList(after)) return narrowList(before, after);
	return isObject(before) && isObject(after) ? narrowMapping(before, after) : void 0;
}
function narrowMapping(before, after) {
	const plan = createPlan();
	for (const [key, value] of Object.entries(before)) {
		const next = Object.hasOwn(after, key) ? after[key] : void 0;
		if (next === void 0) childPlan(plan, key).isRemoved = true;
		else if (!isEqualJson(value, next)) childPlan(plan, key).value = next;
	}
	for (const [key, value] of Object.entries(after)) if (!Object.hasOwn(before, key)) plan.added.set(key, value);
	return plan;
}
function narrowList(before, after) {
	const plan = createPlan();
	let index = 0;
	let next = 0;
	for (const [keptIndex, keptNext] of [...findCommon(before, after), [before.length, after.length]]) {
		for (; index < keptIndex && next < keptNext; index += 1, next += 1) childPlan(plan, String(index)).value = after[next] ?? null;
		for (; index < keptIndex; index += 1) childPlan(plan, String(index)).isRemoved = true;
		if (next < keptNext) plan.inserted.set(keptIndex, after.slice(next, keptNext));
		index = keptIndex + 1;
		next = keptNext + 1;
	}
	return plan;
}
function findCommon(before, after) {
	if (before.length * after.length > maxPairs) return [];
	const lengths = measureCommon(before, after);
	const lengthAt = (index, next) => lengths[index]?.[next] ?? 0;
	const pairs = [];
	let index = 0;
	let next = 0;
	while (index < before.length && next < after.length) if (isEqualJson(before[index], after[next])) {
		pairs.push([index, next]);
		index += 1;
		next += 1;
	} else if (lengthAt(index + 1, next) >= lengthAt(index, next + 1)) index += 1;
	else next += 1;
	return pairs;
}
function measureCommon(before, after) {
	const rows = [[]];
	for (const item of before.toReversed()) {
		const below = rows.at(-1) ?? [];
		const row = [];
		for (let next = after.length - 1; next >= 0; next -= 1) row[next] = isEqualJson(item, after[next]) ? (below[next + 1] ?? 0) + 1 : Math.max(below[next] ?? 0, row[next + 1] ?? 0);
		rows.push(row);
	}
	return rows.toReversed();
}

// src/seed/edit/flow.ts
function writeValue(pen, writing) {
	const { layout, plan, value, place } = writing;
	const { span } = layout;
	if (plan === void 0) return [span];
	if (plan.value !== void 0) return writeReplacement(pen, writing, plan.value);
	if (layout.kind === "flow") return writeFlow(pen, writing, layout, plan);
	if (plan.parts === void 0 || typeof value !== "string") return [span];
	return rewriteParts(pen, {
		text: value,
		span,
		place
	}, plan.parts);
}
function writeReplacement(pen, writing, after) {
	const { layout, value, place, canBreak } = writing;
	const { span } = layout;
	if (isEqualJson(value, after)) return [span];
	if (layout.kind === "flow") {
		const plan = narrow(value, after);
		if (plan !== void 0) return writeFlow(pen, writing, layout, plan);
	}
	if (layout.kind === "scalar" && typeof value === "string" && typeof after === "string") return [rewriteText(pen, {
		text: value,
		span,
		place
	}, after)];
	if (isScalar(after)) return [pen.notation.print(after, place)];
	const indent = canBreak ? indentAt(pen.text, span.start) : void 0;
	return [printFlow(pen, after, {
		...place,
		indent,
		keyModel: pen.habits.keyModel
	})];
}
function writeFlow(pen, writing, layout, plan) {
	const { value, place, canBreak } = writing;
	const write = (entry) => writeEntry(pen, entry, {
		layout,
		value,
		column: place.column,
		plan
	});
	if (!isRearranged(plan)) return replaceEntries(layout, plan, write);
	return rearrange(pen, toFrame(pen, {
		layout,
		value,
		column: place.column,
		canBreak
	}, plan), plan, write);
}
const isRearranged = ({ order, added, inserted, children }) => order !== void 0 || added.size > 0 || inserted.size > 0 || [...children.values()].some(({ isRemoved }) => isRemoved);
function replaceEntries({ span, entries }, { children }, write) {
	let { start } = span;
	return [...entries.flatMap((entry) => {
		if (!children.has(entry.name)) return [];
		const before = {
			start,
			end: entry.span.start
		};
		start = entry.span.end;
		return [before, ...write(entry)];
	}), {
		start,
		end: span.end
	}];
}
function rearrange(pen, frame, plan, write) {
	const { text } = pen;
	const { layout, opening } = frame;
	const { span, entries } = layout;
	const arranged = arrange({
		text,
		slots: frame.slots.map((slot, index) => {
			const entry = entries[index];
			const isGone = entry === void 0 || plan.children.get(entry.name)?.isRemoved === true;
			return {
				...slot,
				body: isGone ? void 0 : write(entry)
			};
		}),
		inserted: printNew(pen, frame, plan),
		...plan.order && { order: plan.order.map((key) => indexOf(layout, key)) },
		emptyLead: () => emptyLead(pen, frame),
		lineStart: () => lineStartOf(pen, frame),
		between: () => betweenEntries(pen, frame),
		comma: { isTrailing: entries.at(-1)?.comma !== void 0 }
	});
	const closing = {
		start: span.end - 1,
		end: span.end
	};
	const aside = {
		start: span.start + 1,
		end: opening.end
	};
	const hasLeftComment = arranged.endsInComment || hasComment(text, aside);
	if (arranged.isEmpty && !hasLeftComment) return [{
		start: span.start,
		end: span.start + 1
	}, closing];
	return [
		opening,
		...arranged.rope,
		tailOf(pen, frame, hasLeftComment),
		closing
	];
}
const indexOf = ({ entries }, key) => entries.findIndex(({ name }) => name === key);
function writeEntry(pen, entry, { layout, value, column, plan }) {
	const child = plan.children.get(entry.name);
	if (child === void 0) return [entry.span];
	const { key, span, value: inner } = entry;
	const place = {
		role: "value",
		isFlow: true,
		column,
		model: findModel(pen, layout, value)
	};
	const written = writeValue(pen, {
		layout: inner,
		plan: child,
		value: getKey(value, entry.name) ?? null,
		place,
		canBreak: startsLine(pen.text, span.start)
	});
	return [
		{
			start: span.start,
			end: key?.start ?? span.start
		},
		...writeKey(pen, entry, child, place),
		{
			start: key?.end ?? span.start,
			end: inner.span.start
		},
		child.value === void 0 ? "" : gapBefore(pen, entry),
		...written,
		{
			start: inner.span.end,
			end: span.end
		}
	];
}
function gapBefore({ habits }, { value, isBare }) {
	if (value.span.start < value.span.end) return "";
	return isBare ? habits.colon : " ";
}

// src/seed/edit/habits.ts
function observeHabits(text, { layout, value, notation }) {
	let tally;
	const most = (kind) => {
		tally ??= new Observation(text).observe(layout, value);
		return tally.mostOften(kind);
	};
	const hasBlankColon = () => /\s/.test(most("colon") ?? notation.colon);
	return {
		get colon() {
			const colon = most("colon") ?? notation.colon;
			return notation.syntax === "yaml" && colon.endsWith(":") ? notation.colon : colon;
		},
		get between() {
			return most("between") ?? (hasBlankColon() ? " " : "");
		},
		get unit() {
			return most("unit") ?? "  ";
		},
		get dashOffset() {
			return Number(most("dash") ?? "2");
		},
		get model() {
			return most("quote");
		},
		get keyModel() {
			return most("keyQuote");
		},
		padding: (isArray) => most(isArray ? "[" : "{") ?? (isArray || !hasBlankColon() ? "" : " "),
		hasLines: (of) => (most(`lines ${kindOf(of)}`) ?? String(notation.syntax !== "toml")) === "true",
		isFlow: (of) => most(`flow ${kindOf(of)}`) === "true"
	};
}
function kindOf(value) {
	if (isObject(value)) return "mapping";
	return isList(value) && !value.every(isScalar) ? "list of others" : "list";
}
var Tally = class {
	#counts = /* @__PURE__ */ new Map();
	add(kind, found) {
		const counts = this.#counts.get(kind) ?? /* @__PURE__ */ new Map();
		this.#counts.set(kind, counts);
		counts.set(found, (counts.get(found) ?? 0) + 1);
	}
	mostOften(kind) {
		let most;
		let max = 0;
		for (const [found, count] of this.#counts.get(kind) ?? []) if (count > max) [most, max] = [found, count];
		return most;
	}
};
var Observation = class {
	#text;
	#tally = new Tally();
	constructor(text) {
		this.#text = text;
	}
	observe(layout, value) {
		if (layout.kind === "flow") this.#observeFlow(layout, value);
		if (layout.kind !== "flow" && layout.kind !== "block") return this.#tally;
		for (const entry of layout.entries) {
			const child = getKey(value, entry.name) ?? null;
			if (layout.kind === "block") this.#observeBlock(entry, layout, child);
			this.#observeQuotes(entry, child);
			this.observe(entry.value, child);
		}
		return this.#tally;
	}
	#observeFlow({ entries, span, isList: isArray }, value) {
		const [first] = entries;
		if (first === void 0) return;
		const padding = this.#text.slice(span.start + 1, first.span.start);
		const hasLines = padding.includes("\n");
		this.#tally.add(`lines ${kindOf(value)}`, String(hasLines));
		if (hasLines) this.#observeUnit(indentAt(this.#text, span.start), first);
		else this.#tally.add(isArray ? "[" : "{", padding);
		for (const [index, entry] of entries.entries()) {
			const before = entries[index - 1]?.comma;
			if (before !== void 0) this.#addInline("between", before + 1, entry.span.start);
			const { start, end } = entry.value.span;
			if (entry.key !== void 0 && start < end) this.#addInline("colon", entry.key.end, start);
		}
	}
	#observeBlock({ span, value: layout }, parent, value) {
		if (layout.kind !== "flow" && layout.kind !== "block") return;
		if (layout.entries.length > 0) this.#tally.add(`flow ${kindOf(value)}`, String(layout.kind === "flow"));
		const [first] = layout.entries;
		if (layout.kind === "flow" || first === void 0 || parent.isList) return;
		const offset = columnAt(this.#text, first.span.start) - columnAt(this.#text, span.start);
		if (layout.isList) this.#tally.add("dash", String(offset));
		else this.#tally.add("unit", " ".repeat(Math.max(offset, 1)));
	}
	#observeUnit(outer, first) {
		const indent = indentAt(this.#text, first.span.start);
		if (indent.length > outer.length) this.#tally.add("unit", indent.slice(outer.length));
	}
	#observeQuotes({ key, value: { kind, span } }, value) {
		if (key !== void 0) this.#tally.add("keyQuote", quoteOf(sliceOf(this.#text, key)));
		if (typeof value === "string" && kind === "scalar" && !isInBlock(this.#text, span)) this.#tally.add("quote", quoteOf(sliceOf(this.#text, span)));
	}
	#addInline(kind, start, end) {
		const found = this.#text.slice(start, end);
		if (/^[ \t]*[:=]?[ \t]*$/.test(found)) this.#tally.add(kind, found);
	}
};
const quoteOf = (source) => /^["']/.test(source) ? source.charAt(0).repeat(2) : "";
const columnAt = (text, offset) => offset - text.lastIndexOf("\n", offset - 1) - 1;

// src/seed/edit/pen.ts
function createPen(frontMatter, observed) {
	const { text } = frontMatter;
	const { notation } = observed;
	return {
		text,
		eol: eolOf(frontMatter),
		notation,
		habits: observeHabits(text, observed)
	};
}
const eolOf = ({ text, start }) => text[start - 2] === "\r" ? "\r\n" : "\n";
const endOfOpening = (frontMatter) => frontMatter.start - eolOf(frontMatter).length;
function endOfContent(frontMatter) {
	const start = endOfOpening(frontMatter);
	return start + frontMatter.text.slice(start, frontMatter.end).trimEnd().length;
}

export { columnAt as a, findKeyModel as c, printFlow as d, isScalar as f, arrange as g, toEntry as h, eolOf as i, findModel as l, indentAt as m, endOfContent as n, writeValue as o, commentAfter as p, endOfOpening as r, narrow as s, createPen as t, writeKey as u };