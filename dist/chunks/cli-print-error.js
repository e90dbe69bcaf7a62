import { t as escapeTerminal } from "./text-terminal.js";

// src/cli/print-error.ts
async function printUserError({ problems }, { stderr }) {
	const bold = (text) => stderr.hasColor ? `\u001B[1;31m${text}\u001B[22;39m` : text;
	const lines = problems.map(({ message, place, hint }) => {
		const where = place === void 0 ? "" : `${placeOf(place)}: `;
		const what = `${bold("error")}: ${escapeTerminal(`${where}${message}`)}\n`;
		return hint === void 0 ? what : `${what}  ${escapeTerminal(hint)}\n`;
	});
	await stderr.write(lines.join(""));
}
function placeOf({ path, line, column }) {
	return [
		path,
		line,
		column
	].filter((part) => part !== void 0).join(":");
}

export { printUserError as t };