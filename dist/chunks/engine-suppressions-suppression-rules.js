// src/engine/suppressions/suppression-rules.ts
const suppressionInvalid = {
	id: "suppression-invalid",
	since: "0.1.0",
	recommended: "error",
	docs: {
		summary: "Require each suppression to name rules that exist, and a reason",
		why: "A suppression that cannot be understood is not in force, and its author believes that it is.",
		remedy: "Write what the message asks for; the file of suppressions has a JSON Schema that completes it in editors."
	},
	messages: {
		entry: "This suppression is not in force: {{problem}}",
		comment: "This suppression is not in force: {{problem}}"
	}
};
const suppressionExpired = {
	id: "suppression-expired",
	since: "0.1.0",
	recommended: "warn",
	docs: {
		summary: "Disallow suppressions whose last day has passed",
		why: "What it accepted for a time is reported again, and the suppression itself does nothing any more.",
		remedy: "Mend what is reported and remove the suppression, or give it a new day and say why."
	},
	messages: { expired: "This suppression of {{rules}} ended on {{until}}" }
};
const suppressionUnused = {
	id: "suppression-unused",
	since: "0.1.0",
	recommended: "warn",
	docs: {
		summary: "Disallow suppressions that suppress nothing",
		why: "A suppression that outlives its problem would hide the next one, and makes readers look for a problem that is not there.",
		remedy: "Remove it; if it is to hold, see that it names the seed, the rule and the value as they are now."
	},
	messages: {
		unused: "This suppression of {{rules}} suppresses nothing",
		absent: "This suppression of {{rules}} suppresses nothing: there is no {{subject}}"
	}
};
const suppressionRules = [
	suppressionExpired,
	suppressionInvalid,
	suppressionUnused
];
const ids = new Set(suppressionRules.map(({ id }) => id));
function isSuppressionRule(id) {
	return ids.has(id);
}

export { suppressionUnused as a, suppressionRules as i, suppressionExpired as n, suppressionInvalid as r, isSuppressionRule as t };