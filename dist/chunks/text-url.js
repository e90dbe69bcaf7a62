// src/text/url.ts
const ORIGIN = /^https?:\/\/[\w.~!$&'()*+,;=:[\]-]+$/u;
const FOREIGN = /[^\w.~!$&'()*+,;=:@/?%-]|%(?![\dA-Fa-f]{2})/gu;
function toWebUrl(url) {
	if (!URL.canParse(url)) return void 0;
	const { origin, pathname, search, hash } = new URL(url);
	if (!ORIGIN.test(origin)) return void 0;
	const fragment = hash === "" ? "" : `#${encodeForeign(hash.slice(1))}`;
	return `${origin}${encodeForeign(pathname)}${encodeForeign(search)}${fragment}`;
}
function encodeForeign(text) {
	return text.replaceAll(FOREIGN, (character) => {
		return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	});
}

export { toWebUrl as t };