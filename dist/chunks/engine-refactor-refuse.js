import { Nn as UserError } from "./lint.js";
import { n as quote } from "./engine-refactor-find-record2.js";

// src/engine/refactor/refuse.ts
const MAX_TOLD = 10;
function refusal(code, message, hint) {
	return new UserError(code, [{
		message,
		...hint === void 0 ? {} : { hint }
	}]);
}
function refuseAll(code, problems) {
	const [first, ...others] = problems;
	if (first === void 0) return;
	const rest = problems.length - MAX_TOLD;
	const more = rest > 0 ? [{ message: `There are ${rest} more of this kind` }] : [];
	throw new UserError(code, [
		first,
		...others.slice(0, 9),
		...more
	]);
}
function refuseUnread(seeds, id) {
	refuseAll("seed-unreadable", seeds.filter((each) => each.seed === void 0 && mayName(each, id)).map(({ identity: { path } }) => ({
		message: "The front matter cannot be read, so nobody knows which records it names",
		place: { path },
		hint: `\`seedlint ${path}\` says what is wrong with it.`
	})));
}
function refuseTwins(seeds) {
	const owners = /* @__PURE__ */ new Map();
	refuseAll("record-twice", seeds.flatMap((seed) => {
		const { id = "", locale, path } = seed.identity;
		const owner = owners.get(locale);
		if (owner === void 0) {
			owners.set(locale, seed);
			return [];
		}
		return [{
			message: `Two seeds have the id ${quote([id])}: this one and \`${owner.identity.path}\``,
			place: { path },
			hint: "Give one of them another id first (`id-unique`)."
		}];
	}));
}
function mayName({ document: { text }, identity }, id) {
	if (text === "" || identity.id === id || text.includes(id)) return true;
	return text.includes("\\");
}

export { refuseUnread as i, refuseAll as n, refuseTwins as r, refusal as t };