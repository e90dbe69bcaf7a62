import { n as isList } from "./sdk-json.js";
import { t as findClosest } from "./sdk-closest.js";
import { a as parsePointer } from "./sdk-pointer.js";
import { n as quote, r as quoteAlternatives } from "./config-parse-config.js";

// src/config/describe-violation.ts
const foreignWords = /* @__PURE__ */ new Map([
	["warning", "warn"],
	["err", "error"],
	["none", "off"],
	[false, "off"],
	[0, "off"],
	[1, "warn"],
	[2, "error"]
]);
function describeViolation(violation) {
	const { keyword, property, customMessage, actual } = violation;
	if (property !== void 0) return describeProperty(violation, property);
	if (keyword === "enum") return describeChoice(violation);
	const expected = customMessage ?? `Expected ${expectation(violation)}`;
	const found = keyword === "type" && typeof actual === "string" ? JSON.stringify(actual) : actual;
	return { message: `${expected}, found ${quote(found)}` };
}
function describeProperty({ keyword, known, pointer, customMessage }, property) {
	const holder = pointer === "" ? "" : ` in \`${parsePointer(pointer).join(".")}\``;
	if (keyword === "required") return { message: `\`${property}\` is missing${holder}` };
	if (keyword === "propertyNames" && customMessage !== void 0) return { message: `${customMessage}, found ${quote(property)}` };
	return {
		message: `Unknown key \`${property}\`${holder}`,
		...hintOf(property, known)
	};
}
function hintOf(name, known) {
	if (known.length === 0) return {};
	const meant = findClosest(name, known);
	if (meant !== void 0) return { hint: `Did you mean \`${meant}\`?` };
	return { hint: `Known: ${known.map(quote).join(", ")}` };
}
function describeChoice({ expected, actual }) {
	const choices = isList(expected) ? expected : [];
	const message = `Expected ${quoteAlternatives(choices)}, found ${quote(actual)}`;
	const word = actual === void 0 ? void 0 : foreignWords.get(actual);
	const names = choices.filter((choice) => typeof choice === "string");
	const meant = (word !== void 0 && names.includes(word) ? word : void 0) ?? findClosest(typeof actual === "string" ? actual : "", names);
	return meant === void 0 ? { message } : {
		message,
		hint: `Did you mean \`${meant}\`?`
	};
}
function expectation({ keyword, expected }) {
	switch (keyword) {
		case "type": return [expected ?? []].flat().map(String).join(" or ");
		case "const": return quote(expected);
		case "minimum": return `at least ${quote(expected)}`;
		case "maximum": return `at most ${quote(expected)}`;
		case "exclusiveMinimum": return `more than ${quote(expected)}`;
		case "exclusiveMaximum": return `less than ${quote(expected)}`;
		case "minItems":
		case "minLength":
		case "minProperties": return `at least ${quote(expected)} in it`;
		case "maxItems":
		case "maxLength":
		case "maxProperties": return `at most ${quote(expected)} in it`;
		case "uniqueItems": return "each item once";
		default: return `a value that satisfies \`${keyword}\` ${quote(expected)}`;
	}
}

export { hintOf as n, describeViolation as t };