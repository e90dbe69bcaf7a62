import { Mt as expandBraces, jt as compilePathPattern } from "./lint.js";

// src/corpus/fill-pattern.ts
function fillPathPattern(files, locales, { id, locale }) {
	const pattern = compilePathPattern(files, locales);
	return files.filter((text) => !text.startsWith("!")).flatMap((text) => expandBraces(text)).map((text) => text.replaceAll("**/", "").replaceAll("{id}", () => id).replaceAll("{locale}", () => locale ?? "{locale}")).find((path) => {
		const captures = /[*?[\]{}\\]/.test(path) ? void 0 : pattern.match(path);
		if (captures === void 0) return false;
		const { id: foundId = id, locale: foundLocale = locale } = captures;
		return foundId === id && foundLocale === locale;
	});
}

export { fillPathPattern as t };