import { L as findClosest } from "./sdk.js";
import { Nn as UserError, rn as quote } from "./lint.js";

// src/config/unknown-collection.ts
const ENDINGS = {
	configured: "",
	filled: " with a seed"
};
const HINTS_OF_NONE = {
	configured: "No collection is configured; `seedlint init` writes a configuration.",
	filled: "There is no seed."
};
function unknownCollection(name, names, among = "configured") {
	const message = `There is no collection ${quote(name)}${ENDINGS[among]}`;
	return new UserError("unknown-collection", [{
		message,
		hint: hintOf(name, names, among)
	}]);
}
function hintOf(name, names, among) {
	if (names.length === 0) return HINTS_OF_NONE[among];
	const meant = findClosest(name, names);
	return meant === void 0 ? `Known: ${names.map(quote).join(", ")}.` : `Did you mean ${quote(meant)}?`;
}

export { unknownCollection as t };