// src/text/invisible.ts
const INVISIBLE = /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const UNUSUAL = /[^\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205F\u3000-\u3163\u3165-\uD7FF\uFF01-\uFF9F]+/g;
function replaceInvisible(text, escape) {
	return text.replaceAll(UNUSUAL, (run) => run.replaceAll(INVISIBLE, escape));
}
function showInvisible(text) {
	return replaceInvisible(text, (character) => character === "\r" ? "\\r" : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function showInvisibleInLine(text) {
	return showInvisible(text).replaceAll("\n", "\\n").replaceAll("	", "\\t");
}

export { showInvisible as n, showInvisibleInLine as r, replaceInvisible as t };