import type { RuleCases } from "seedlint/testing";

const seed = (body: string) => `---\nid: water\n---\n\n${body}\n`;

const only = (plugin: string, option: string | number | boolean = true) => ({
  plugins: { [plugin]: option },
});

/** Plugins that are off by default: a body, marked, and what is said of it. */
const others: readonly (readonly [plugin: string, body: string, told: string])[] = [
  ["emphasis-marker", "Take *care* and «_time_».", "Unexpected emphasis marker `_`, expected `*`"],
  [
    "fenced-code-flag",
    "«```\nwater\n```»",
    "Unexpected missing fenced code language flag in info string, expected keyword",
  ],
  [
    "final-definition",
    "«[act]: /a»\n\nSee [the act][act].",
    "Unexpected definition before last content, expected definitions after line `4`",
  ],
  [
    "hard-break-spaces",
    "Water«   \n»flows.",
    "Unexpected `3` spaces for hard break, expected `2` spaces",
  ],
  ["heading-style", "# Water\n\n«Depth\n-----»", "Unexpected setext heading, expected ATX"],
  [
    "no-blockquote-without-marker",
    "> Water\n«flows.»",
    "Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker",
  ],
  [
    "no-duplicate-defined-urls",
    "[act]: /a\n«[law]: /a»",
    "Unexpected definition with an already defined URL (as `act`), expected unique URLs",
  ],
  [
    "no-duplicate-headings",
    "# Water\n\n«# Water»",
    "Unexpected heading with equivalent text, expected unique headings",
  ],
  [
    "no-emphasis-as-heading",
    "Text.\n\n«**Water**»\n\nIt is kept clean.",
    "Unexpected strong introducing a section, expected a heading instead",
  ],
  [
    "no-heading-content-indent",
    "#   «Water»",
    "Unexpected `3` spaces between hashes and content, expected `1` space, remove `2` spaces",
  ],
  ["no-heading-punctuation", "«# Water.»", "Unexpected character `.` at end of heading, remove it"],
  [
    "no-multiple-toplevel-headings",
    "# Water\n\n«# Air»",
    "Unexpected duplicate toplevel heading, exected a single heading with rank `1`",
  ],
  [
    "no-reference-like-url",
    "See «[the act](act)».\n\n[act]: /a",
    "Unexpected resource link (`[text](url)`) with URL that matches a definition identifier (as `act`), expected reference (`[text][id]`)",
  ],
  [
    "no-shell-dollars",
    "«```sh\n$ flow\n```»",
    "Unexpected shell code with every line prefixed by `$`, expected different code for input and output",
  ],
  [
    "no-shortcut-reference-image",
    "«![map]»\n\n[map]: /m",
    "Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)",
  ],
  [
    "no-shortcut-reference-link",
    "See «[act]».\n\n[act]: /a",
    "Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)",
  ],
  [
    "no-unneeded-full-reference-link",
    "See «[act][act]».\n\n[act]: /a",
    "Unexpected full reference link (`[text][label]`) where the identifier can be inferred from the text, expected collapsed reference (`[text][]`)",
  ],
  ["strong-marker", "Take **care** and «__time__».", "Unexpected strong marker `_`, expected `*`"],
];

export default {
  valid: {
    "links that lead somewhere": {
      files: {
        "a.md": seed(
          "See [the act](https://example.org/act) and [its guide][guide].\n\n[guide]: /guide",
        ),
      },
    },
    "a definition that is left over": {
      files: { "a.md": seed("Water.\n\n[guide]: /guide") },
    },
    "a body of plain paragraphs": { files: { "a.md": seed("# Water\n\nIt is kept clean.") } },
    "a seed without a body": { files: { "a.md": "---\nid: water\n---\n" } },
    "brackets that are prose, in two scripts": {
      files: {
        "en/a.md": seed("The limit [sic] of 5 mg/l [1][2] was raised [see below].[^note]"),
        "zh/a.md": seed("该限值［原文如此］已提高【见下文】[注]。[1][2]"),
      },
    },
    "task lists, footnotes and tables, which are no CommonMark": {
      files: {
        "a.md": seed(
          "- [ ] open\n- [x] done[^1]\n\n| a | b |\n| --- | --- |\n| [c] | d |\n\n[^1]: Noted in 2024.",
        ),
      },
    },
    "comments that are written as definitions": {
      files: { "a.md": seed("[//]: # (first)\n[//]: # (second)\n[comment]: <> (third)\n\nWater.") },
    },
    "brackets in code": { files: { "a.md": seed("Take `row[first][second]`.\n\n    [a]()") } },
    "a plugin that is off": {
      files: { "a.md": seed("See [the act]().") },
      options: only("no-empty-url", false),
    },
    "a plugin that nobody has turned on": {
      files: { "a.md": seed("## Water ##\n\n#### Depth") },
    },
  },
  invalid: {
    "a link without a target": {
      files: { "a.md": seed("See «[the act]()» of 2024.") },
      reports: [
        "a.md Unexpected empty link URL referencing the current document, expected URL (no-empty-url)",
      ],
    },
    "a reference of two characters of Chinese, which are a word": {
      files: { "zh/a.md": seed("收费标准见«[附件][附表]»。") },
      reports: [
        "zh/a.md Unexpected reference to undefined definition, expected corresponding definition (`附表`) for a link or escaped opening bracket (`\\[`) for regular text (no-undefined-references)",
      ],
    },
    "a reference that is defined nowhere": {
      files: { "a.md": seed("See «[the act][act-2024]».") },
      reports: [
        "a.md Unexpected reference to undefined definition, expected corresponding definition (`act-2024`) for a link or escaped opening bracket (`\\[`) for regular text (no-undefined-references)",
      ],
    },
    "definitions that are doubled or unused": {
      options: { plugins: { "no-duplicate-definitions": true, "no-unused-definitions": true } },
      files: {
        "a.md": seed("See [the act][act].\n\n[act]: /a\n«[act]: /b»\n«[guide]: /c»"),
      },
      reports: [
        "a.md Unexpected definition with an already defined identifier (`act`), expected unique identifiers (no-duplicate-definitions)",
        "a.md Unexpected unused definition, expected no definition or one or more references to `guide` (no-unused-definitions)",
      ],
    },
    "a heading of seven marks, after Chinese text": {
      files: { "a.md": seed("水质标准。\n\n#######« 限值»") },
      reports: [
        "a.md Unexpected `7` hashes starting paragraph looking like a heading, expected up to `6` hashes, remove `1` hash (no-heading-like-paragraph)",
      ],
    },
    "a plugin that the configuration names": {
      files: { "a.md": seed("# Water\n\n«### Depth»") },
      options: only("heading-increment"),
      reports: ["a.md Unexpected heading rank `3`, exected rank `2` (heading-increment)"],
    },
    "a plugin with an option": {
      files: { "a.md": seed("# Water\n\n«## The depth of it»") },
      options: only("maximum-heading-length", 10),
      reports: [
        "a.md Unexpected `15` characters in heading, expected at most `10` characters (maximum-heading-length)",
      ],
    },
    "an item whose plugin points at a place only": {
      files: { "a.md": seed("- water\n- air\n\ntext\n\n«* soil»") },
      options: only("unordered-list-marker-style"),
      reports: [
        "a.md Unexpected unordered list marker `*`, expected `-` (unordered-list-marker-style)",
      ],
    },
    ...Object.fromEntries(
      others.map(([plugin, body, told]) => [
        `what ${plugin} looks for`,
        {
          files: { "a.md": seed(body) },
          options: only(plugin),
          reports: [`a.md ${told} (${plugin})`],
        },
      ]),
    ),
  },
} satisfies RuleCases;
