import type { RuleMeta } from "../sdk/rule.ts";
import { budgetRules } from "./budget-rules.ts";

/** What parsing a seed can find, told and documented like any rule. */
export const seedRules = [
  {
    id: "frontmatter-missing",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require each seed to have front matter",
      why: "A seed without front matter has no values: every check of them would pass without having looked.",
      remedy: "Start the file with a line `---`, the keys, and a second line `---`.",
    },
    messages: {
      missing:
        "Seed has no front matter: expected a line `---`, then the keys, then a line `---`, at the start of the file",
      empty: "Seed is empty: expected a line `---`, then the keys, then a line `---`",
      notKeys: "Line 1 is `{{opener}}`, but `{{found}}` after it is no key: expected `key: value`",
    },
  },
  {
    id: "frontmatter-fence",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require front matter to stand between two exact fences at the start of the file",
      why: "Tools disagree on fences that are not exact: some take the whole file for text, some the whole text for values.",
      remedy:
        "Write `---` (or `+++` for TOML) alone on the first line and alone on the line after the last key.",
    },
    messages: {
      unclosed:
        "Front matter opened with `{{opener}}` on line 1 is never closed: add a line `{{close}}` after the last key",
      closeInexact: "Front matter ends at `{{found}}`: expected exactly `{{close}}`",
      closeIndented: "Closing fence `{{close}}` is indented: expected it at the start of its line",
      closeOther:
        "Front matter opened with `{{opener}}` ends at `{{found}}`: expected the closing fence `{{close}}`",
      openInexact: "Front matter opens with `{{found}}`: expected exactly `{{open}}`",
      openIndented: "Opening fence `{{opener}}` is indented: expected it at the start of line 1",
      openInvisible:
        "The invisible character {{character}} stands beside the opening fence: remove it",
      blankBefore:
        "Front matter opens on line {{line}} after blank lines: expected its fence on line 1",
      commentBefore:
        "Front matter opens on line {{line}} after a comment: expected its fence on line 1",
      secondBom: "A second byte order mark (U+FEFF) stands before the front matter: remove it",
      carriageReturn:
        "Lines end in a carriage return alone, so the file is a single line: expected LF or CRLF",
    },
  },
  {
    id: "frontmatter-language",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require front matter to be JSON, YAML or TOML",
      why: "Front matter in a programming language would have to be run to be read; other languages have no reader here.",
      remedy: "Write the values as YAML or JSON after `---`, or as TOML after `+++`.",
    },
    messages: {
      code: "Front matter in `{{language}}` is a program, which is not evaluated: write its values as JSON, YAML or TOML",
      unknown:
        "Front matter language `{{language}}` is unknown: expected `json`, `yaml`, `yml` or `toml`",
      similar: "Front matter language `{{language}}` is unknown: did you mean `{{expected}}`",
    },
  },
  {
    id: "frontmatter-syntax",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require front matter to follow the syntax of its language",
      why: "Front matter that cannot be parsed has no values, and readers that guess disagree on what it says.",
      remedy: "Mend the first place that is named; the others may follow from it.",
    },
    messages: {
      unexpected: "Found `{{found}}`: expected {{expected}}",
      truncated: "Front matter ends too early: expected {{expected}}",
      unclosedString:
        "Text that starts with {{quote}} has no closing quote: expected {{quote}} after it",
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
      toml: "Invalid TOML: {{reason}}",
    },
  },
  {
    id: "frontmatter-duplicate-key",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Disallow setting a key twice in one mapping",
      why: "Only one of the values counts, and which one depends on the reader.",
      remedy: "Remove one of the two keys, or merge their values.",
    },
    messages: {
      duplicate: "Key `{{key}}` is set twice: line {{line}} already has it, remove one of them",
      repeated: "Key `{{key}}` is set twice in one table: remove one of them",
    },
  },
  ...budgetRules,
] as const satisfies readonly RuleMeta[];
