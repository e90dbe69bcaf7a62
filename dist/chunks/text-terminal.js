import { n as showInvisible, r as showInvisibleInLine } from "./text-invisible.js";
import { t as toWebUrl } from "./text-url.js";

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
	const target = toWebUrl(url);
	return target === void 0 ? label : `\u{1b}]8;;${target}\u{1b}\\${label}\u{1b}]8;;\u{1b}\\`;
}

export { inertLog as i, escapeTerminalLine as n, toHyperlink as r, escapeTerminal as t };