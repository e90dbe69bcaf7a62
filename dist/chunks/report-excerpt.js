import { t as fastStringWidth } from "./fast-string-width.js";
import { r as showInvisibleInLine } from "./text-invisible.js";

// src/report/cells.ts
const PLAIN_ASCII = /^[\t -~]*$/u;
const TAB = {
	text: "    ",
	width: 4
};
const GRAPHEME_REACH = 64;
let segmenter;
const segment = (text) => (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" })).segment(text);
function toCells(line, { start, end }) {
	return graphemesOf(line.slice(start, end)).map(({ segment: grapheme, index }) => {
		return toCell(grapheme.startsWith("[") && line.endsWith("##", start + index) ? `\\u{5b}${grapheme.slice(1)}` : grapheme);
	});
}
function graphemesOf(text) {
	if (!PLAIN_ASCII.test(text)) return Array.from(segment(text));
	return Array.from(text, (character, index) => ({
		segment: character,
		index
	}));
}
function toCell(text) {
	if (text === "	") return TAB;
	if (PLAIN_ASCII.test(text)) return {
		text,
		width: text.length
	};
	const visible = showInvisibleInLine(text);
	return {
		text: visible,
		width: fastStringWidth(visible)
	};
}
function snapToGraphemes(line, { start, end }) {
	const snapped = graphemeAt(line, start)?.start ?? start;
	return {
		start: snapped,
		end: end > start ? graphemeAt(line, end - 1)?.end ?? end : snapped
	};
}
function graphemeAt(line, offset) {
	const base = Math.max(0, offset - GRAPHEME_REACH);
	const near = segment(line.slice(base, offset + GRAPHEME_REACH)).containing(offset - base);
	if (near === void 0) return void 0;
	return {
		start: base + near.index,
		end: base + near.index + near.segment.length
	};
}
function widthOf(cells) {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
function textOf(cells) {
	return cells.map(({ text }) => text).join("");
}
function takeFirst(cells, width) {
	let room = width;
	const end = cells.findIndex((cell) => (room -= cell.width) < 0);
	return end === -1 ? cells : cells.slice(0, end);
}
function takeLast(cells, width) {
	return takeFirst(cells.toReversed(), width).toReversed();
}

// src/report/excerpt.ts
const WIDTH = 96;
const CONTEXT = {
	before: 24,
	after: 12
};
const REACH = 384;
const CUT = {
	text: "…",
	width: 1
};
function excerptOf(line, span) {
	const { start, end } = snapToGraphemes(line, span);
	const before = toCells(line, {
		start: Math.max(0, start - REACH),
		end: start
	});
	const focus = focusCells(line, {
		start,
		end
	});
	const after = toCells(line, {
		start: end,
		end: end + REACH
	});
	const room = roomAround(widthOf(before), widthOf(focus), widthOf(after));
	const head = takeLast(before, room.before);
	const middle = shorten(focus, WIDTH - room.before - room.after);
	const tail = takeFirst(after, room.after);
	const isHeadCut = head.length < before.length || start > REACH;
	const isTailCut = tail.length < after.length || line.length - end > REACH;
	const lead = isHeadCut ? [CUT, ...head] : head;
	return {
		text: textOf([
			...lead,
			...middle,
			...tail,
			...isTailCut ? [CUT] : []
		]),
		indent: widthOf(lead),
		width: Math.max(1, widthOf(middle))
	};
}
function focusCells(line, { start, end }) {
	if (end - start <= 2 * REACH) return toCells(line, {
		start,
		end
	});
	const first = toCells(line, {
		start,
		end: start + REACH
	});
	const last = toCells(line, {
		start: end - REACH,
		end
	});
	return [
		...first,
		CUT,
		...last
	];
}
function roomAround(before, focus, after) {
	const wanted = {
		before: Math.min(before, CONTEXT.before),
		after: Math.min(after, CONTEXT.after)
	};
	const room = WIDTH - focus;
	if (room < wanted.before + wanted.after) return wanted;
	const left = Math.min(before, Math.max(room - after, Math.floor(room / 2)));
	return {
		before: left,
		after: Math.min(after, room - left)
	};
}
function shorten(cells, width) {
	if (widthOf(cells) <= width) return cells;
	const last = takeLast(cells, Math.floor(width / 2));
	return [
		...takeFirst(cells, width - CUT.width - widthOf(last)),
		CUT,
		...last
	];
}

export { excerptOf as t };