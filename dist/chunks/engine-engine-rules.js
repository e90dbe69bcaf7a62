import { i as suppressionRules } from "./engine-suppressions-suppression-rules.js";

// src/seed/budget-rules.ts
const budgetRules = [
	{
		id: "frontmatter-budget",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Enforce limits on the size, depth, keys and aliases of front matter",
			why: "Beyond them parsers become slow or fail, which would let one file stop the check of all others.",
			remedy: "Move large or generated content out of the front matter."
		},
		messages: {
			size: "Front matter has {{actual}} bytes: expected at most {{limit}}",
			depth: "Values are nested more than {{limit}} levels deep: expected at most {{limit}}",
			keys: "A mapping has more than {{limit}} keys: expected at most {{limit}}",
			aliases: "Front matter follows more than {{limit}} aliases: write the values out",
			aliasedValues: "Aliases stand for more than {{limit}} values: write fewer values",
			blankRun: "More than {{limit}} blanks and line ends stand in a row: remove them"
		}
	},
	{
		id: "input-encoding",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require seeds to be UTF-8 text",
			why: "Any other encoding is read as wrong characters, silently.",
			remedy: "Save the file as UTF-8."
		},
		messages: {
			utf16: "File is UTF-16 ({{order}} endian): expected UTF-8",
			invalidUtf8: "Byte {{byte}} is not valid UTF-8 here: save the file as UTF-8",
			nul: "A NUL character (U+0000) stands here: expected text, remove it"
		}
	},
	{
		id: "input-budget",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Enforce limits on the size of a seed and on the nesting of its body",
			why: "Beyond them parsers become slow, which would let one file stop the check of all others.",
			remedy: "Split the file, or nest less."
		},
		messages: {
			size: "File has {{actual}} bytes: expected at most {{limit}}",
			bodyDepth: "Quotes and lists are nested more than {{limit}} levels deep: nest less",
			bodyRun: "More than {{limit}} of `{{character}}` stand in a row: remove some",
			bodyMarks: "More than {{limit}} of `*`, `_`, `[`, `]` and `=` stand in one block: divide it by blank lines",
			bodyItems: "Body has more than {{limit}} lines of lists, a line of a quote counted as four: divide the file"
		}
	}
];

// src/seed/seed-rules.ts
const seedRules = [
	{
		id: "frontmatter-missing",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require each seed to have front matter",
			why: "A seed without front matter has no values: every check of them would pass without having looked.",
			remedy: "Start the file with a line `---`, the keys, and a second line `---`."
		},
		messages: {
			missing: "Seed has no front matter: expected a line `---`, then the keys, then a line `---`, at the start of the file",
			empty: "Seed is empty: expected a line `---`, then the keys, then a line `---`",
			notKeys: "Line 1 is `{{opener}}`, but `{{found}}` after it is no key: expected `key: value`"
		}
	},
	{
		id: "frontmatter-fence",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to stand between two exact fences at the start of the file",
			why: "Tools disagree on fences that are not exact: some take the whole file for text, some the whole text for values.",
			remedy: "Write `---` (or `+++` for TOML) alone on the first line and alone on the line after the last key."
		},
		messages: {
			unclosed: "Front matter opened with `{{opener}}` on line 1 is never closed: add a line `{{close}}` after the last key",
			closeInexact: "Front matter ends at `{{found}}`: expected exactly `{{close}}`",
			closeIndented: "Closing fence `{{close}}` is indented: expected it at the start of its line",
			closeOther: "Front matter opened with `{{opener}}` ends at `{{found}}`: expected the closing fence `{{close}}`",
			openInexact: "Front matter opens with `{{found}}`: expected exactly `{{open}}`",
			openIndented: "Opening fence `{{opener}}` is indented: expected it at the start of line 1",
			openInvisible: "The invisible character {{character}} stands beside the opening fence: remove it",
			blankBefore: "Front matter opens on line {{line}} after blank lines: expected its fence on line 1",
			commentBefore: "Front matter opens on line {{line}} after a comment: expected its fence on line 1",
			secondBom: "A second byte order mark (U+FEFF) stands before the front matter: remove it",
			carriageReturn: "Lines end in a carriage return alone, so the file is a single line: expected LF or CRLF"
		}
	},
	{
		id: "frontmatter-language",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to be JSON, YAML or TOML",
			why: "Front matter in a programming language would have to be run to be read; other languages have no reader here.",
			remedy: "Write the values as YAML or JSON after `---`, or as TOML after `+++`."
		},
		messages: {
			code: "Front matter in `{{language}}` is a program, which is not evaluated: write its values as JSON, YAML or TOML",
			unknown: "Front matter language `{{language}}` is unknown: expected `json`, `yaml`, `yml` or `toml`",
			similar: "Front matter language `{{language}}` is unknown: did you mean `{{expected}}`"
		}
	},
	{
		id: "frontmatter-syntax",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Require front matter to follow the syntax of its language",
			why: "Front matter that cannot be parsed has no values, and readers that guess disagree on what it says.",
			remedy: "Mend the first place that is named; the others may follow from it."
		},
		messages: {
			unexpected: "Found `{{found}}`: expected {{expected}}",
			truncated: "Front matter ends too early: expected {{expected}}",
			unclosedString: "Text that starts with {{quote}} has no closing quote: expected {{quote}} after it",
			trailingComma: "`,` stands after the last item: JSON allows none, remove it",
			comment: "`{{found}}` starts no comment in {{language}}: remove the comment",
			invisible: "The invisible character {{character}} is no blank here: replace it with a space",
			control: "The control character {{character}} stands within text: expected `{{escape}}`",
			escape: "`{{found}}` is no escape sequence of {{language}}",
			notMapping: "Front matter is {{found}}: expected keys with values",
			documents: "A second YAML document starts here: expected one document of keys with values",
			alias: "Alias `*{{name}}` has no anchor `&{{name}}` before it",
			aliasCycle: "Alias `*{{name}}` stands within the value that it repeats",
			tag: "Tag `{{tag}}` is not supported here: expected a plain value without it",
			complexKey: "A key is a list or a mapping: expected text",
			mergeKey: "Merge key `<<` is not supported: write out the keys that it merges",
			separator: "`{{found}}` separates no key from its value: expected a colon and a space",
			yaml: "Invalid YAML: {{reason}}",
			toml: "Invalid TOML: {{reason}}"
		}
	},
	{
		id: "frontmatter-duplicate-key",
		since: "0.1.0",
		recommended: "error",
		docs: {
			summary: "Disallow setting a key twice in one mapping",
			why: "Only one of the values counts, and which one depends on the reader.",
			remedy: "Remove one of the two keys, or merge their values."
		},
		messages: {
			duplicate: "Key `{{key}}` is set twice: line {{line}} already has it, remove one of them",
			repeated: "Key `{{key}}` is set twice in one table: remove one of them"
		}
	},
	...budgetRules
];

// src/engine/engine-rules.ts
const ruleCrashed = {
	id: "rule-crashed",
	since: "0.1.0",
	recommended: "error",
	docs: {
		summary: "Require each rule to finish without an exception",
		why: "What a rule that crashed would have said about the seed is unknown, so the run cannot pass.",
		remedy: "Mend the rule if it is your own, or report it with the seed; turn it off until then with `rules: { <id>: off }`."
	},
	messages: {
		threw: "Rule `{{rule}}` crashed: {{error}}",
		unknownMessage: "Rule `{{rule}}` reported the message `{{id}}`, which it does not declare",
		unfilled: "Rule `{{rule}}` gives no value for `{{name}}` in its message `{{id}}`",
		malformed: "Rule `{{rule}}` reported what is no finding: {{problem}}",
		misplaced: "Rule `{{rule}}` reported a place that cannot be: {{problem}}",
		notRun: "The rule did not run: {{problem}}",
		unknownPath: "Rule `{{rule}}` reported a finding in `{{reported}}`, which is no seed of this run"
	}
};
const findingsBudget = {
	id: "findings-budget",
	since: "0.1.0",
	recommended: "error",
	docs: {
		summary: "Enforce a limit of 1,000 findings a rule in one seed",
		why: "Beyond the limit the findings have one common cause, and listing them all hides the others.",
		remedy: "Mend what the first findings of the rule name and run again."
	},
	messages: { exceeded: "Rule `{{rule}}` has more than {{limit}} findings in this seed; the rest is left out" }
};
const engineRules = [
	...seedRules,
	ruleCrashed,
	findingsBudget,
	...suppressionRules
].toSorted((a, b) => a.id < b.id ? -1 : 1);
const engineRuleIds = new Set(engineRules.map(({ id }) => id));

export { seedRules as a, ruleCrashed as i, engineRules as n, findingsBudget as r, engineRuleIds as t };