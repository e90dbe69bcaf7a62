import { l as memoize } from "./sdk-pointer.js";

// src/sdk/dates.ts
const DAY_MS = 864e5;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:[Zz]|([+-])(\d{2}):?(\d{2})))?)?$/;
const MAX_REMEMBERED = 1e3;
const parseDay = memoize(readDay, MAX_REMEMBERED);
function readDay(text) {
	const match = ISO_DATE.exec(text);
	if (match === null) return void 0;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	const midnight = /* @__PURE__ */ new Date(0);
	midnight.setUTCFullYear(year, month - 1, day);
	if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return void 0;
	const minutes = minutesOfDay(match);
	if (minutes === void 0) return void 0;
	return Math.floor((midnight.getTime() + minutes * 6e4) / DAY_MS);
}
const ISO_MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const parsePeriod = memoize(readPeriod, MAX_REMEMBERED);
function readPeriod(text) {
	const day = parseDay(text);
	if (day !== void 0) return {
		precision: "day",
		first: day,
		last: day
	};
	const [, year, month] = ISO_MONTH.exec(text) ?? [];
	if (year === void 0) return void 0;
	const first = parseDay(`${year}-${month ?? "01"}-01`);
	const december = parseDay(`${year}-12-31`);
	if (first === void 0 || december === void 0) return void 0;
	if (month === void 0) return {
		precision: "year",
		first,
		last: december
	};
	const next = parseDay(`${year}-${String(Number(month) + 1).padStart(2, "0")}-01`);
	return {
		precision: "month",
		first,
		last: next === void 0 ? december : next - 1
	};
}
function minutesOfDay(match) {
	const [, , , , hour = "0", minute = "0", second = "0", sign, zoneHour = "0", zoneMinute = "0"] = match;
	const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
	const isZone = Number(zoneHour) < 24 && Number(zoneMinute) < 60;
	if (!isTime || !isZone) return void 0;
	const offset = Number(zoneHour) * 60 + Number(zoneMinute);
	return Number(hour) * 60 + Number(minute) - (sign === "-" ? -offset : offset);
}

// src/sdk/closest.ts
function findClosest(name, candidates) {
	const wanted = fold(name);
	let best;
	let bestDistance = Math.floor(Math.min(name.length, 64) / 3) + 1;
	for (const candidate of candidates) {
		const folded = fold(candidate);
		const distance = isBeginning(wanted, folded) ? Math.min(1, Math.abs(wanted.length - folded.length)) : editDistance(wanted, folded, bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function isBeginning(a, b) {
	return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}
const fold = (name) => name.toLowerCase().replaceAll(/[\s_-]+/gu, "").slice(0, 64);
function editDistance(a, b, limit) {
	if (countStrangers(a, b) >= limit) return limit;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min((last[column] ?? limit) + 1, (current[column - 1] ?? limit) + 1, (last[column - 1] ?? limit) + (isSame ? 0 : 1), isSwap ? (beforeLast[column - 2] ?? limit) + 1 : limit);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? limit;
}
const counts = /* @__PURE__ */ new Int32Array(128);
function countStrangers(a, b) {
	counts.fill(0);
	for (let index = 0; index < a.length; index += 1) {
		const place = a.charCodeAt(index) % counts.length;
		counts[place] = (counts[place] ?? 0) + 1;
	}
	let shared = 0;
	for (let index = 0; index < b.length; index += 1) {
		const place = b.charCodeAt(index) % counts.length;
		const count = counts[place] ?? 0;
		if (count === 0) continue;
		counts[place] = count - 1;
		shared += 1;
	}
	return Math.max(a.length, b.length) - shared;
}

export { parseDay as n, parsePeriod as r, findClosest as t };