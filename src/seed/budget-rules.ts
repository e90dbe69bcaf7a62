import type { RuleMeta } from "../sdk/rule.ts";

/** What makes a seed too costly, or impossible, to read. */
export const budgetRules = [
  {
    id: "frontmatter-budget",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Enforce limits on the size, depth, keys and aliases of front matter",
      why: "Beyond them parsers become slow or fail, which would let one file stop the check of all others.",
      remedy: "Move large or generated content out of the front matter.",
    },
    messages: {
      size: "Front matter has {{actual}} bytes: expected at most {{limit}}",
      depth: "Values are nested more than {{limit}} levels deep: expected at most {{limit}}",
      keys: "A mapping has more than {{limit}} keys: expected at most {{limit}}",
      aliases: "Front matter follows more than {{limit}} aliases: write the values out",
      aliasedValues: "Aliases stand for more than {{limit}} values: write fewer values",
      blankRun: "More than {{limit}} blanks and line ends stand in a row: remove them",
    },
  },
  {
    id: "input-encoding",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require seeds to be UTF-8 text",
      why: "Any other encoding is read as wrong characters, silently.",
      remedy: "Save the file as UTF-8.",
    },
    messages: {
      utf16: "File is UTF-16 ({{order}} endian): expected UTF-8",
      invalidUtf8: "Byte {{byte}} is not valid UTF-8 here: save the file as UTF-8",
      nul: "A NUL character (U+0000) stands here: expected text, remove it",
    },
  },
  {
    id: "input-budget",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Enforce limits on the size of a seed and on the nesting of its body",
      why: "Beyond them parsers become slow, which would let one file stop the check of all others.",
      remedy: "Split the file, or nest less.",
    },
    messages: {
      size: "File has {{actual}} bytes: expected at most {{limit}}",
      bodyDepth: "Quotes and lists are nested more than {{limit}} levels deep: nest less",
      bodyRun: "More than {{limit}} of `{{character}}` stand in a row: remove some",
      bodyMarks:
        "More than {{limit}} of `*`, `_`, `[`, `]` and `=` stand in one block: divide it by blank lines",
      bodyItems:
        "Body has more than {{limit}} lines of lists, a line of a quote counted as four: divide the file",
    },
  },
] as const satisfies readonly RuleMeta[];
