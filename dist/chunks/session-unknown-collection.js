import "./sdk.js";
import { t as UserError } from "./sdk-user-error.js";
import { t as findClosest } from "./sdk-closest.js";

// src/session/unknown-collection.ts
function unknownCollection(name, names) {
	const meant = findClosest(name, names);
	const known = names.map((each) => `\`${each}\``).join(", ");
	const hint = names.length === 0 ? "No collection is configured; `seedlint init` writes a configuration." : meant === void 0 ? `Known: ${known}.` : `Did you mean \`${meant}\`?`;
	const message = `There is no collection \`${name}\``;
	return new UserError("unknown-collection", [{
		message,
		hint
	}]);
}

export { unknownCollection as t };