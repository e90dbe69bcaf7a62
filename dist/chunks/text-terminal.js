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

// src/text/problem-matchers.ts
const MATCHED = [
	{
		pattern: /:(?=\d+\s+(?:error|warning|info)\s)(?<=^\s+\d+:)/gu,
		escape: "\\u{3a}"
	},
	{
		pattern: /:(?=\sline\s\d+,\scol\s\d+,\s(?:Error|Warning|Info)\s)/gu,
		escape: "\\u{3a}"
	},
	{
		pattern: /T(?=S\d+\s*:)(?<=\b(?:error|warning|info)\s+T)/gu,
		escape: "\\u{54}"
	}
];
function foilMatchers(line) {
	return MATCHED.reduce((text, { pattern, escape }) => text.replaceAll(pattern, escape), line);
}

// src/text/workflow-log.ts
const COMMAND_START = /^[\s\p{Cc}\p{Cf}]*::/u;
function inertLog(text) {
	return text.split(/(\r\n|\n|\r)/u).map(inertLine).join("");
}
function inertLine(line) {
	const start = COMMAND_START.exec(line)?.[0];
	const unstarted = start !== void 0 && line.includes("::", start.length) ? `${start.slice(0, -2)}\\u{3a}${line.slice(start.length - 1)}` : line;
	return foilMatchers(breakOldCommands(unstarted));
}
function breakOldCommands(text) {
	return text.replaceAll("##[", "##\\u{5b}");
}

// src/text/terminal.ts
function escapeTerminal(text) {
	return inertLog(showInvisible(text));
}
function escapeTerminalLine(text) {
	return inertLog(showInvisibleInLine(text));
}
function toHyperlink(label, url) {
	const target = toPrintableUrl(url);
	return target === void 0 ? label : `\u{1b}]8;;${target}\u{1b}\\${label}\u{1b}]8;;\u{1b}\\`;
}
function toPrintableUrl(url) {
	if (!URL.canParse(url)) return void 0;
	const { protocol, href } = new URL(url);
	return (protocol === "https:" || protocol === "http:") && /^[!-~]+$/u.test(href) ? href.replaceAll("##[", "##%5B") : void 0;
}

export { replaceInvisible as a, inertLog as i, escapeTerminalLine as n, showInvisible as o, toHyperlink as r, showInvisibleInLine as s, escapeTerminal as t };