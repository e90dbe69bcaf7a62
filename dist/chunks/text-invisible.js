// src/text/invisible.ts
const INVISIBLE = /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function replaceInvisible(text, escape) {
	return text.replaceAll(INVISIBLE, escape);
}
function showInvisible(text) {
	return replaceInvisible(text, (character) => character === "\r" ? "\\r" : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function showInvisibleInLine(text) {
	return showInvisible(text).replaceAll("\n", "\\n").replaceAll("	", "\\t");
}

export { showInvisible as n, showInvisibleInLine as r, replaceInvisible as t };