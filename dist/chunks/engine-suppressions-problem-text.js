// src/engine/suppressions/problem-text.ts
function toProblemText({ message, hint }) {
	return [message, hint].filter((part) => part !== void 0).map(toLowerStart).join("; ");
}
function toLowerStart(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

export { toProblemText as t };