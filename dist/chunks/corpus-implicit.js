// src/corpus/implicit.ts
function findImplicitMembership(path) {
	const folders = path.split("/").slice(0, -1);
	const index = folders.findLastIndex(isLocale);
	const collection = folders.filter((_, position) => position !== index).join("/");
	const suffix = /\.([^./]+)\.[^./]+$/.exec(path)?.[1];
	const ofName = suffix !== void 0 && isLocale(suffix) ? suffix : void 0;
	return {
		collection: collection === "" ? "." : collection,
		locale: ofName ?? folders[index]
	};
}
const known = /* @__PURE__ */ new Map();
let languageNames;
function nameOf(language) {
	languageNames ??= new Intl.DisplayNames(["en"], {
		type: "language",
		fallback: "none"
	});
	return languageNames.of(language);
}
function isLocale(segment) {
	let answer = known.get(segment);
	if (answer === void 0) {
		answer = /^[a-z]{2}(?:[-_][A-Za-z0-9]{2,8}){0,2}$/.test(segment) && nameOf(segment.slice(0, 2)) !== void 0;
		known.set(segment, answer);
	}
	return answer;
}

export { findImplicitMembership as t };