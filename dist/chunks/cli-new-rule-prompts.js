import { Un as escapeTerminalLine } from "./lint.js";
import { n as findRuleSubjects } from "./session-new-rule.js";

// src/cli/new-rule-prompts.ts
const SCOPES = [
	{
		value: "seed",
		label: "one seed",
		hint: "what one file says"
	},
	{
		value: "corpus",
		label: "all seeds",
		hint: "what several files say together"
	},
	{
		value: "change",
		label: "a change",
		hint: "what became of one file"
	}
];
async function askForRule(place, collection) {
	const { collections } = await findRuleSubjects(place);
	const { isCancel, select } = await import("./clack-prompts.js");
	const scope = await select({
		message: "What does the rule look at?",
		options: [...SCOPES]
	});
	if (isCancel(scope)) return {};
	if (collection !== void 0 || collections.length === 0) return { scope };
	const chosen = await select({
		message: "Of which collection?",
		options: [{
			value: "",
			label: "every one"
		}, ...collections.map((name) => ({
			value: name,
			label: escapeTerminalLine(name)
		}))]
	});
	if (isCancel(chosen)) return {};
	return chosen === "" ? { scope } : {
		scope,
		collection: chosen
	};
}

export { askForRule };