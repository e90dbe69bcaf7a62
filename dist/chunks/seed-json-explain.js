import { t as createScanner } from "./jsonc-parser.js";
import { gt as sourceOf, vt as toCodePointName, yt as toExcerpt } from "./lint.js";

// src/seed/json/explain.ts
const scalarPattern = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
function explainJson(frontMatter) {
	const source = sourceOf(frontMatter);
	const scanner = createScanner(source);
	const open = [];
	let state = "value";
	let previous = frontMatter.start;
	for (;;) {
		const token = scanToken(scanner, source);
		const start = frontMatter.start + scanner.getTokenOffset();
		if (/^[ \t\r\n]+$/.test(token)) continue;
		const expected = toExpected(state, open);
		if (token === "") return state === "end" ? void 0 : toTruncated(previous, expected);
		const next = hasError(scanner) ? void 0 : advance(state, token, open);
		if (next === void 0) return toProblem({
			token,
			start,
			state,
			expected,
			previous
		});
		state = next;
		previous = start;
	}
}
function hasError(scanner) {
	return scanner.getTokenError() !== 0;
}
function scanToken(scanner, source) {
	scanner.scan();
	const offset = scanner.getTokenOffset();
	return source.slice(offset, offset + scanner.getTokenLength());
}
function toExpected(state, open) {
	const closing = open.at(-1) === "{" ? "`}`" : "`]`";
	if (state === "afterValue") return `\`,\` or ${closing}`;
	if (state === "firstItem") return "a value or `]`";
	if (state === "firstKey") return "a key in double quotes or `}`";
	if (state === "key") return "a key in double quotes";
	if (state === "colon") return "`:` after the key";
	return state === "end" ? "nothing after the last `}`" : "a value";
}
function advance(state, token, open) {
	const isKeyState = state === "key" || state === "firstKey";
	const isValueState = state === "value" || state === "item" || state === "firstItem";
	const [first] = token;
	if (isKeyState && first === "\"") return "colon";
	if (state === "colon" && token === ":") return "value";
	if (isValueState && (token === "{" || token === "[")) {
		open.push(token);
		return token === "{" ? "firstKey" : "firstItem";
	}
	if (isValueState && (first === "\"" || scalarPattern.test(token))) return afterValue(open);
	if (state === "afterValue" && token === ",") return open.at(-1) === "{" ? "key" : "item";
	if (!(state === "afterValue" || state === "firstKey" || state === "firstItem") || token !== (open.at(-1) === "{" ? "}" : "]")) return void 0;
	open.pop();
	return afterValue(open);
}
const afterValue = (open) => open.length === 0 ? "end" : "afterValue";
function toTruncated(previous, expected) {
	const span = {
		start: previous,
		end: previous + 1
	};
	return {
		rule: "frontmatter-syntax",
		messageId: "truncated",
		data: { expected },
		span
	};
}
function toProblem({ token, start, state, expected, previous }) {
	const rule = "frontmatter-syntax";
	const span = {
		start,
		end: start + token.length
	};
	if (token.startsWith("\"")) return toStringProblem(token, start, expected);
	if (token.startsWith("//") || token.startsWith("/*")) return {
		rule,
		messageId: "comment",
		data: {
			found: token.slice(0, 2),
			language: "JSON"
		},
		span
	};
	if (state === "key" && token === "}" || state === "item" && token === "]") return {
		rule,
		messageId: "trailingComma",
		data: {},
		span: {
			start: previous,
			end: previous + 1
		}
	};
	const [first = ""] = token;
	if (/^[^\S ]|^\p{Cf}/u.test(first)) return {
		rule,
		messageId: "invisible",
		data: { character: toCodePointName(first) },
		span: {
			start,
			end: start + first.length
		}
	};
	return {
		rule,
		messageId: "unexpected",
		data: {
			found: toExcerpt(token),
			expected
		},
		span
	};
}
function toStringProblem(token, start, expected) {
	const rule = "frontmatter-syntax";
	const span = {
		start,
		end: start + token.length
	};
	for (const match of token.matchAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4}|(?<bad>u|[^]?))|\p{Cc}/gu)) {
		const at = {
			start: start + match.index,
			end: start + match.index + match[0].length
		};
		if (match.groups?.["bad"] !== void 0) return {
			rule,
			messageId: "escape",
			data: {
				found: match[0],
				language: "JSON"
			},
			span: at
		};
		if (!match[0].startsWith("\\")) return {
			rule,
			messageId: "control",
			data: {
				character: toCodePointName(match[0]),
				escape: toEscape(match[0])
			},
			span: at
		};
	}
	if (token.length === 1 || !token.endsWith("\"")) return {
		rule,
		messageId: "unclosedString",
		data: { quote: "`\"`" },
		span
	};
	return {
		rule,
		messageId: "unexpected",
		data: {
			found: toExcerpt(token),
			expected
		},
		span
	};
}
const toEscape = (control) => JSON.stringify(control).slice(1, -1);

export { explainJson };