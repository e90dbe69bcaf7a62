// src/text/match-lines.ts
const LINE_END = /\r\n|\r|\n/;
function splitLines(text) {
	return text.split(LINE_END);
}
function matchLines(before, after) {
	const matches = new Int32Array(after.length).fill(-1);
	const inner = matchEnds(before, after, {
		before: {
			start: 0,
			end: before.length
		},
		after: {
			start: 0,
			end: after.length
		}
	}, matches);
	let { before: from, after: to } = {
		before: inner.before.start,
		after: inner.after.start
	};
	for (const [lineBefore, lineAfter] of findAnchors(before, after, inner)) {
		matchEnds(before, after, {
			before: {
				start: from,
				end: lineBefore
			},
			after: {
				start: to,
				end: lineAfter
			}
		}, matches);
		matches[lineAfter] = lineBefore;
		[from, to] = [lineBefore + 1, lineAfter + 1];
	}
	matchEnds(before, after, {
		before: {
			start: from,
			end: inner.before.end
		},
		after: {
			start: to,
			end: inner.after.end
		}
	}, matches);
	return matches;
}
function matchEnds(before, after, gap, matches) {
	let [a, b] = [gap.before.start, gap.after.start];
	let [endA, endB] = [gap.before.end, gap.after.end];
	while (a < endA && b < endB && before[a] === after[b]) {
		matches[b] = a;
		a += 1;
		b += 1;
	}
	while (a < endA && b < endB && before[endA - 1] === after[endB - 1]) {
		endA -= 1;
		endB -= 1;
		matches[endB] = endA;
	}
	return {
		before: {
			start: a,
			end: endA
		},
		after: {
			start: b,
			end: endB
		}
	};
}
function findAnchors(before, after, gap) {
	const places = findUnique(before, gap.before.start, gap.before.end);
	const pairs = [];
	for (const [line, place] of findUnique(after, gap.after.start, gap.after.end)) {
		const former = places.get(line);
		if (place >= 0 && former !== void 0 && former >= 0) pairs.push([former, place]);
	}
	return longestIncrease(pairs);
}
function findUnique(lines, start, end) {
	const places = /* @__PURE__ */ new Map();
	for (let index = start; index < end; index += 1) {
		const line = lines[index] ?? "";
		places.set(line, places.has(line) ? -1 : index);
	}
	return places;
}
function longestIncrease(pairs) {
	const ends = [];
	const previous = pairs.map(([first], index) => {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if ((pairs[ends[middle] ?? -1]?.[0] ?? first) < first) low = middle + 1;
			else high = middle;
		}
		ends[low] = index;
		return ends[low - 1];
	});
	const chain = [];
	for (let index = ends.at(-1); index !== void 0; index = previous[index]) {
		const pair = pairs[index];
		if (pair !== void 0) chain.push(pair);
	}
	return chain.toReversed();
}

export { splitLines as n, matchLines as t };