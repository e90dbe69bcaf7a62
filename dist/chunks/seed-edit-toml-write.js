import { ct as getKey, dt as toPointer, ht as isObject, mt as isList, st as getAt } from "./sdk.js";
import { Ct as sliceOf, gt as sourceOf, ht as shift, it as readTomlText } from "./lint.js";
import { d as printFlow, g as arrange, h as toEntry, i as eolOf, m as indentAt, n as endOfContent, o as writeValue, p as commentAfter, r as endOfOpening, s as narrow, t as createPen, u as writeKey } from "./seed-edit-pen.js";
import { n as ParseError, r as parseTOML, t as toTree } from "./seed-toml-tree.js";
import { r as Refusal, s as newNameOf } from "./seed-edit-text-parts.js";

// src/seed/edit/toml/notation.ts
function createTomlNotation(eol) {
	return {
		syntax: "toml",
		colon: " = ",
		print: (value, place) => print(value, place, eol),
		reads,
		readPieces: (source) => /^["']/.test(source) ? readTomlText(source) : [{
			text: source,
			start: 0,
			end: source.length
		}],
		escape: (text, source) => escape(text, source, eol)
	};
}
function print(value, place, eol) {
	if (value === null) throw new Refusal("TOML has no null");
	if (typeof value !== "string") return String(value).replace("Infinity", "inf").replace("NaN", "nan");
	if (/\p{Cs}/u.test(value)) throw new Refusal("TOML has no half of a character");
	for (const source of listForms(value, place, eol)) if (reads(source, value, place)) return source;
	return `"${escapeBasic(value)}"`;
}
function* listForms(text, { role, model }, eol) {
	const quotes = /^(?:"""|'''|"|')/.exec(model ?? "\"")?.[0] ?? "";
	if (quotes.length === 3 && text.includes("\n")) {
		const start = /^(?:"""|''')\r?\n/.test(model ?? "") || text.startsWith("\n") ? eol : "";
		const escaped = escape(text, quotes, eol);
		if (escaped !== void 0) yield `${quotes}${start}${escaped}${quotes}`;
	}
	if (quotes.startsWith("'")) yield `'${text}'`;
	if (quotes === "" || role === "key" && model === void 0) yield text;
}
function escape(text, source, eol) {
	if (source.startsWith("\"\"\"")) return escapeBasic(text).replaceAll("\\n", eol).replaceAll(/\\"(?!"|$)/g, "\"");
	if (source.startsWith("\"")) return escapeBasic(text);
	return source.startsWith("'''") ? text.replaceAll("\n", eol) : text;
}
const escapeBasic = (text) => JSON.stringify(text).slice(1, -1).replaceAll("", "\\u007F");
function reads(source, text, { role }) {
	const data = parse(role === "key" ? `${source} = 1` : `k = ${source}`) ?? {};
	return (role === "key" ? getKey(data, text) === 1 : data["k"] === text) && Object.keys(data).length === 1;
}
function parse(source) {
	try {
		return toTree(parseTOML(source)).data;
	} catch (error) {
		if (error instanceof ParseError) return void 0;
		throw error;
	}
}

// src/seed/edit/toml/statements.ts
function readStatements(frontMatter) {
	return parseTOML(sourceOf(frontMatter)).body[0].body.flatMap((node) => node.type === "TOMLKeyValue" ? toPair(node, [], frontMatter) : [toHeader(node, frontMatter), ...node.body.map((pair) => toPair(pair, node.resolvedKey.map(String), frontMatter))]);
}
const isWithin = ({ path }, of) => of.every((name, index) => path[index] === name);
function toHeader(node, { text, start }) {
	const { resolvedKey, kind, key } = node;
	const positions = resolvedKey.flatMap((step, at) => typeof step === "string" ? at : []);
	const keys = key.keys.map((part, index) => ({
		span: spanOf(part, start),
		at: positions[index] ?? index
	}));
	const end = text.indexOf(kind === "array" ? "]]" : "]", start + key.range[1]);
	return {
		kind: kind === "array" ? "item" : "table",
		path: resolvedKey.map(String),
		base: 0,
		keys,
		span: {
			start: start + node.range[0],
			end: end + (kind === "array" ? 2 : 1)
		},
		value: void 0
	};
}
function toPair(node, table, frontMatter) {
	const { start } = frontMatter;
	return {
		kind: "pair",
		path: [...table, ...node.key.keys.map(nameOf)],
		base: table.length,
		keys: node.key.keys.map((part, index) => ({
			span: spanOf(part, start),
			at: table.length + index
		})),
		span: spanOf(node, start),
		value: toLayout(node.value, frontMatter)
	};
}
function toLayout(node, frontMatter) {
	const span = spanOf(node, frontMatter.start);
	const isWhole = node.type === "TOMLInlineTable" && node.body.some(({ key }) => key.keys.length > 1);
	if (node.type === "TOMLValue" || isWhole) return {
		kind: "scalar",
		span
	};
	if (node.type === "TOMLArray") return {
		kind: "flow",
		isList: true,
		span,
		entries: node.elements.map((item, index) => toItem(item, index, frontMatter))
	};
	return {
		kind: "flow",
		isList: false,
		span,
		entries: node.body.map((pair) => toProperty(pair, frontMatter))
	};
}
function toItem(node, index, frontMatter) {
	const value = toLayout(node, frontMatter);
	const { start, end } = value.span;
	return toEntry(String(index), value, {
		start,
		comma: findComma(frontMatter.text, end)
	});
}
function toProperty(node, frontMatter) {
	const value = toLayout(node.value, frontMatter);
	const key = spanOf(node.key, frontMatter.start);
	const name = node.key.keys.map(nameOf).join(".");
	const comma = findComma(frontMatter.text, value.span.end);
	return toEntry(name, value, {
		key,
		start: key.start,
		comma
	});
}
function findComma(text, offset) {
	commaPattern.lastIndex = offset;
	return commaPattern.test(text) ? commaPattern.lastIndex - 1 : void 0;
}
const commaPattern = /(?:\s|#[^\n]*\n)*,/y;
const spanOf = ({ range: [start, end] }, offset) => shift({
	start,
	end
}, offset);
const nameOf = (part) => part.type === "TOMLBare" ? part.name : part.value;

// src/seed/edit/toml/order.ts
function orderStatements(statements, { order, gaps }, path, keys) {
	const isOf = (index) => {
		const statement = statements[index];
		return statement !== void 0 && isWithin(statement, path) && statement.path.length > path.length;
	};
	const from = order.findIndex(isOf);
	if (from < 0) return {
		order,
		gaps
	};
	const to = order.findLastIndex(isOf) + 1;
	const before = order.slice(from, to);
	const name = toName(path);
	if (!before.every(isOf)) throw new Refusal(`The keys of ${name} do not stand together`);
	const rankOf = (index) => keys.indexOf(statements[index]?.path[path.length] ?? "");
	const after = before.toSorted((a, b) => rankOf(a) - rankOf(b));
	refuseLateKeys(after.flatMap((index) => statements[index] ?? []), path, name);
	const [wasFirst = 0] = before;
	const [isFirst = 0] = after;
	const gapOf = (index) => gaps.get(index) ?? index;
	return {
		order: [
			...order.slice(0, from),
			...after,
			...order.slice(to)
		],
		gaps: new Map([
			...gaps,
			[isFirst, gapOf(wasFirst)],
			[wasFirst, gapOf(isFirst)]
		])
	};
}
const toName = (path) => path.length === 0 ? "the front matter" : `\`${path.join(".")}\``;
function refuseLateKeys(statements, path, name) {
	const header = statements.findIndex(({ kind }) => kind !== "pair");
	const isLate = ({ kind, base }) => kind === "pair" && base <= path.length;
	if (header >= 0 && statements.slice(header).some(isLate)) throw new Refusal(`In TOML, tables come after the other keys of ${name}`);
}

// src/seed/edit/toml/print-statements.ts
function printPair(pen, keys, value, { indent, separator, model }) {
	const place = {
		column: 0,
		indent,
		model,
		keyModel: void 0
	};
	return `${indent}${printKeys(pen, keys)}${separator}${printFlow(pen, value, place)}`;
}
const printHeader = (pen, keys, indent) => `${indent}[${printKeys(pen, keys)}]`;
function printItem(pen, keys, value, style) {
	const pairs = Object.entries(value).map(([key, item]) => printPair(pen, [key], item, style));
	return [`${style.indent}[[${printKeys(pen, keys)}]]`, ...pairs].join(pen.eol);
}
function printKeys({ notation }, keys) {
	const place = {
		role: "key",
		isFlow: true,
		column: 0,
		model: void 0
	};
	return keys.map((key) => notation.print(key, place)).join(".");
}

// src/seed/edit/toml/statement-plan.ts
function planStatements(pen, statements, data, plan) {
	const planner = new StatementPlanner(pen, statements);
	planner.change({
		path: [],
		names: []
	}, data, plan);
	const { order, inserted } = planner.result;
	if (order !== void 0 && inserted.size > 0) throw new Refusal("In TOML, keys cannot be put in order while others are added");
	return planner.result;
}
var StatementPlanner = class {
	result = {
		removed: /* @__PURE__ */ new Set(),
		values: /* @__PURE__ */ new Map(),
		keys: /* @__PURE__ */ new Map(),
		inserted: /* @__PURE__ */ new Map(),
		order: void 0
	};
	#pen;
	#statements;
	constructor(pen, statements) {
		this.#pen = pen;
		this.#statements = statements;
	}
	change(place, value, plan) {
		const { path, names } = place;
		if (isList(value)) refuseOthers(path, plan);
		for (const [name, child] of plan.children) {
			const inner = {
				path: [...path, name],
				names: [...names, newNameOf(name, child)]
			};
			this.#changeChild(inner, getKey(value, name) ?? null, child, place);
		}
		const isAdded = plan.added.size > 0 || plan.inserted.size > 0;
		if (plan.added.size > 0) this.#addPairs(place, [...plan.added]);
		for (const [index, items] of plan.inserted) this.#addItems(place, index, items);
		if (plan.order !== void 0) {
			const order = this.result.order ?? {
				order: [...this.#statements.keys()],
				gaps: /* @__PURE__ */ new Map()
			};
			this.result.order = orderStatements(this.#statements, order, path, plan.order);
		}
		if (!isAdded && path.length > 0) this.#keepPresent(place, value);
	}
	#changeChild(place, value, plan, parent) {
		const { path, names } = place;
		const last = path.length - 1;
		if (plan.key !== void 0 || plan.keyParts !== void 0) for (const index of this.#listWithin(path)) this.#renameIn(index, last, plan);
		const pair = this.#statements.findIndex((statement) => statement.kind === "pair" && isAt(statement, path));
		if (plan.isRemoved === true) this.#removeAll(path);
		else if (pair >= 0) this.result.values.set(pair, plan);
		else if (plan.value === void 0) this.change(place, value, plan);
		else {
			const narrowed = !isList(plan.value) || plan.value.every((item) => isObject(item)) ? narrow(value, plan.value) : void 0;
			if (narrowed !== void 0) return this.change(place, value, narrowed);
			this.#removeAll(path);
			this.#addPairs(parent, [[names[last] ?? "", plan.value]]);
		}
	}
	#listWithin(path) {
		return this.#statements.flatMap((statement, index) => isWithin(statement, path) ? index : []);
	}
	#renameIn(index, at, plan) {
		const keys = this.result.keys.get(index) ?? /* @__PURE__ */ new Map();
		this.result.keys.set(index, keys.set(at, plan));
	}
	#removeAll(path) {
		for (const index of this.#listWithin(path)) this.result.removed.add(index);
	}
	#addPairs(place, pairs) {
		const { before, prefix, header } = this.#findRoom(place);
		const style = this.#styleAt(before - 1);
		const texts = pairs.map(([key, value]) => printPair(this.#pen, [...prefix, key], value, style));
		const { pairs: known, tables } = this.#insertionAt(before);
		if (header === void 0) known.push(...texts);
		else tables.push(`${this.#blankBefore(before)}${[header, ...texts].join(this.#pen.eol)}`);
	}
	#findRoom({ path, names }) {
		const header = this.#statements.findIndex((each) => each.kind !== "pair" && isAt(each, path));
		const own = this.#statements.findLastIndex((each) => each.kind === "pair" && each.base === path.length && isWithin(each, path));
		if (path.length === 0 || header >= 0) return {
			before: Math.max(own, header) + 1,
			prefix: []
		};
		const dotted = this.#statements.findLastIndex((each) => each.kind === "pair" && each.base < path.length && isWithin(each, path));
		const base = this.#statements[dotted]?.base;
		if (base !== void 0) return {
			before: dotted + 1,
			prefix: names.slice(base)
		};
		return {
			before: this.#statements.findIndex((each) => isWithin(each, path)),
			prefix: [],
			header: printHeader(this.#pen, this.#keysOf({
				path,
				names
			}), "")
		};
	}
	#addItems({ path, names }, index, items) {
		const [first = 0] = this.#listWithin([...path, String(index)]);
		const last = this.#listWithin(path).at(-1) ?? -1;
		const before = this.#listWithin([...path, String(index)]).length === 0 ? last + 1 : first;
		const keys = this.#keysOf({
			path,
			names
		});
		const style = this.#styleAt(last);
		const { tables } = this.#insertionAt(before);
		for (const item of items.filter((each) => isObject(each))) tables.push(this.#blankBefore(before) + printItem(this.#pen, keys, item, style));
	}
	#keepPresent({ path, names }, value) {
		const within = this.#listWithin(path);
		const [first] = within;
		if (first === void 0 || !within.every((index) => this.result.removed.has(index))) return;
		const statement = this.#statements[first];
		const base = statement?.kind === "pair" ? statement.base : path.length;
		if (isList(value)) {
			const parent = {
				path: path.slice(0, -1),
				names: names.slice(0, -1)
			};
			this.#addPairs(parent, [[names.at(-1) ?? "", []]]);
		} else if (base < path.length) {
			const text = printPair(this.#pen, names.slice(base), {}, this.#styleAt(first));
			this.#insertionAt(first).pairs.push(text);
		} else {
			const header = printHeader(this.#pen, this.#keysOf({
				path,
				names
			}), "");
			this.#insertionAt(first).tables.push(this.#blankBefore(first) + header);
		}
	}
	#keysOf({ path, names }) {
		return (this.#statements.find((each) => each.kind !== "pair" && isWithin(each, path))?.keys.filter(({ at }) => at < path.length) ?? []).map(({ at }) => names[at] ?? "");
	}
	#insertionAt(before) {
		const insertion = this.result.inserted.get(before) ?? {
			pairs: [],
			tables: []
		};
		this.result.inserted.set(before, insertion);
		return insertion;
	}
	#blankBefore(index) {
		const { text, eol } = this.#pen;
		return this.#statements.some(({ kind, span }, at) => {
			const end = this.#statements[at - 1]?.span.end ?? span.start;
			return kind !== "pair" && /\n[ \t]*\r?\n/.test(text.slice(end, span.start));
		}) && index > 0 ? eol : "";
	}
	#styleAt(index) {
		const { text, habits } = this.#pen;
		const like = this.#statements[Math.max(index, 0)];
		const key = like?.keys.at(-1)?.span;
		const between = key && like?.value && text.slice(key.end, like.value.span.start);
		return {
			indent: like === void 0 ? "" : indentAt(text, like.span.start),
			separator: between === "=" ? "=" : " = ",
			model: habits.model
		};
	}
};
function refuseOthers(path, { children, inserted }) {
	if ([...[...children.values()].map(({ value }) => value), ...inserted.values()].flat().every((item) => item === void 0 || isObject(item))) return;
	throw new Refusal(`\`${toPointer(path)}\` is a list of tables, which has no other items`);
}
const isAt = (statement, path) => statement.path.length === path.length && isWithin(statement, path);

// src/seed/edit/toml/write.ts
function writeToml(frontMatter, data, plan) {
	const statements = readStatements(frontMatter);
	const pen = createTomlPen(frontMatter, statements, data);
	const planned = planStatements(pen, statements, data, plan);
	const start = endOfOpening(frontMatter);
	const slots = toSlots(pen, statements, {
		start,
		data,
		planned
	});
	const { order: { order, gaps } = {}, inserted } = planned;
	const end = slots.at(-1)?.trail.end ?? endOfContent(frontMatter);
	const { rope } = arrange({
		text: pen.text,
		slots,
		inserted: new Map([...inserted].map(([at, { pairs, tables }]) => [at, [...pairs, ...tables].map((each) => [each])])),
		...order && { order },
		...gaps && { gapOf: (index) => gaps.get(index) ?? index },
		emptyLead: () => [{
			start,
			end
		}, pen.eol],
		lineStart: () => pen.eol,
		comma: void 0
	});
	return {
		rope,
		whole: {
			start,
			end
		}
	};
}
function createTomlPen(frontMatter, statements, data) {
	const pairs = statements.filter(({ kind }) => kind === "pair");
	const entries = pairs.flatMap(({ span, value }, index) => value === void 0 ? [] : toEntry(String(index), value, { start: span.start }));
	const layout = {
		kind: "block",
		isList: true,
		span: {
			start: frontMatter.start,
			end: frontMatter.end
		},
		entries
	};
	const value = pairs.map(({ path }) => getAt(data, toPointer(path)) ?? null);
	return createPen(frontMatter, {
		layout,
		value,
		notation: createTomlNotation(eolOf(frontMatter))
	});
}
function toSlots(pen, statements, { start, data, planned }) {
	let end = start;
	return statements.map((statement, index) => {
		const lead = {
			start: end,
			end: statement.span.start
		};
		const trail = commentAfter(pen.text, statement.span.end);
		const comma = {
			start: trail.start,
			end: trail.start
		};
		end = trail.end;
		if (planned.removed.has(index)) return {
			lead,
			body: void 0,
			comma,
			trail
		};
		return {
			lead,
			body: writeStatement(pen, statement, index, {
				data,
				planned
			}),
			comma,
			trail
		};
	});
}
function writeStatement(pen, { keys, path, span, value: layout }, index, { data, planned }) {
	const plans = planned.keys.get(index);
	const rope = [];
	let { start } = span;
	for (const { span: key, at } of keys) {
		const entry = {
			name: path[at] ?? "",
			key
		};
		const written = writeKey(pen, entry, plans?.get(at), {
			isFlow: true,
			column: 0
		});
		rope.push({
			start,
			end: key.start
		}, ...written);
		start = key.end;
	}
	const plan = planned.values.get(index);
	if (layout === void 0 || plan === void 0) return [...rope, {
		start,
		end: span.end
	}];
	const value = getAt(data, toPointer(path)) ?? null;
	const place = {
		role: "value",
		isFlow: true,
		column: 0,
		model: typeof value === "string" ? sliceOf(pen.text, layout.span) : pen.habits.model
	};
	const written = writeValue(pen, {
		layout,
		plan,
		value,
		place,
		canBreak: true
	});
	return [
		...rope,
		{
			start,
			end: layout.span.start
		},
		...written
	];
}

export { writeToml };