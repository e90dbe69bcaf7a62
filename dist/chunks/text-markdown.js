import { r as showInvisibleInLine } from "./text-invisible.js";

// src/text/markdown.ts
function toCodeSpan(text) {
	const line = showInvisibleInLine(text) || " ";
	const fence = "`".repeat(longestRun(line) + 1);
	return /^[ `]|[ `]$/u.test(line) && /[^ ]/u.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
function longestRun(line) {
	return Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
}
const PLAIN = /^(?:[\p{L}\p{M}\p{N},.;()'"?%…–—“”‘’≤≥→·×，。；：（）、《》「」]|:$|-(?!\d)|\/(?![\p{L}\p{N}]))*$/u;
const REFERENCE = /[Ww]{3}\.|[Gg][Hh][Ss][Aa]-|[\dA-Fa-f]{7}|[\p{Lu}\d]-|\p{L}\d/u;
function toInertMarkdown(message) {
	if (message.trim() === "") return toCodeSpan(message);
	const isPaired = message.split("`").length % 2 === 1;
	return message.replaceAll(isPaired ? /(?:`[^`]*`|[^ `])+/gu : /[^ ]+/gu, toInertWord);
}
function toInertWord(word) {
	const parts = word.split("`");
	const isPaired = parts.length % 2 === 1;
	const prose = parts.filter((_, index) => index % 2 === 0);
	const isPlain = prose.every((part) => PLAIN.test(part) && !REFERENCE.test(part));
	const isApart = prose.slice(1, -1).every((part) => part !== "");
	if (!isPaired || !isPlain || !isApart) return toCodeSpan(word);
	return parts.map((part, index) => index % 2 === 0 ? part : toCodeSpan(part)).join("");
}
function encodeUrlPath(path) {
	return path.replaceAll(/\p{Cs}/gu, "�").split("/").map((segment) => encodeURIComponent(segment).replaceAll(/[!'()*~]/gu, encodeUnit)).join("/");
}
function encodeUnit(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

export { toCodeSpan as n, toInertMarkdown as r, encodeUrlPath as t };