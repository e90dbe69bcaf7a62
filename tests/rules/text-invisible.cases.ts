import type { RuleCases } from "seedlint/testing";

const seed = (title: string) => `---\nid: a\ntitle: ${title}\n---\n`;

export default {
  valid: {
    "text in any script": {
      files: { "a.md": seed('"Water Act"'), "b.md": seed("水资源法（2024 年修订）") },
    },
    "a joiner within an emoji": { files: { "a.md": seed('"👩‍💻 👨🏽‍🚒 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️"') } },
    "joiners that a script needs": {
      files: { "a.md": seed('"می‌خواهم"'), "b.md": seed('"क्‍ष श्रीमान्‌को"') },
    },
    "marks of direction beside text from right to left": {
      files: { "a.md": seed('"قانون: المياه (2024)\\u200e"') },
    },
    "word breaks of a script without blanks": { files: { "a.md": seed('"ភាសា\\u200bខ្មែរ"') } },
    "tabs and line ends of a text over several lines": {
      files: { "a.md": `${seed('"one\\n\\ttwo\\r\\nthree"')}\n\tcode\n` },
    },
    "variants of ideographs": { files: { "a.md": seed('"葛\\U000e0100城"') } },
  },
  invalid: {
    "a zero-width character in a value, and a control of the writing direction": {
      files: { "a.md": seed('"Act: Water«\\u200b» 7"'), "b.md": seed('"法: 水«\\u202e»资源"') },
      reports: [
        "a.md `Act: Water\u200B 7` has U+200B in it, of zero width: remove it",
        "b.md `法: 水\u202E资源` has U+202E in it, a control of the writing direction: remove it",
      ],
      fixed: { "a.md": seed('"Act: Water 7"'), "b.md": seed('"法: 水资源"') },
    },
    "a key": {
      files: { "a.md": '---\nid: a\n«"ti\\u200btle"»: Water\n---\n' },
      reports: ["a.md Key has U+200B in it, of zero width: remove it"],
      fixed: { "a.md": '---\nid: a\n"title": Water\n---\n' },
    },
    "what JSON leaves of a formula": {
      files: {
        "a.md": '---\n{ "id": "a", "note": "CO2 «\\r»ightarrow storage, 2 «\\t»imes 3" }\n---\n',
        "b.md": '---\n{ "id": "b", "note": "«\\f»rac12 «\\b»eta" }\n---\n',
      },
      reports: [
        "a.md U+000D stands where `\\rightarrow` was meant: write the backslash twice",
        "a.md U+0009 stands where `\\times` was meant: write the backslash twice",
        "b.md U+000C stands where `\\frac` was meant: write the backslash twice",
        "b.md U+0008 stands where `\\beta` was meant: write the backslash twice",
      ],
      fixed: {
        "a.md": '---\n{ "id": "a", "note": "CO2 \\\\rightarrow storage, 2 \\\\times 3" }\n---\n',
        "b.md": '---\n{ "id": "b", "note": "\\\\frac12 \\\\beta" }\n---\n',
      },
    },
    "controls in a value of one line": {
      files: { "a.md": seed('"Water«\\t»Act"'), "b.md": seed('"Water«\\u0085»Act«\\r»"') },
      reports: [
        "a.md `Water\tAct` has U+0009 in it, a tab: remove it",
        "b.md `Water\u0085Act` has U+0085 in it, a control character: remove it",
        "b.md `Water\u0085Act\r` has U+000D in it, a carriage return: remove it",
      ],
      fixed: { "b.md": seed('"Water\\u0085Act"') },
      suggested: {
        "Put a blank in place of U+0009": { "a.md": seed('"Water Act"') },
        "Put a blank in place of U+0085": { "b.md": seed('"Water Act\\r"') },
      },
    },
    "prose, which is a warning": {
      files: {
        "a.md": `${seed('"Act: two\\nlines«\\ufeff»"')}\nThe act«\u00AD»ion\n\u{1F600}水«\u2060»法\n`,
      },
      reports: [
        "a.md `lines\uFEFF` has U+FEFF in it, a byte order mark: remove it",
        "a.md `The act\u00ADion` has U+00AD in it, a soft hyphen: remove it",
        "a.md `\u{1F600}水\u2060法` has U+2060 in it, of zero width: remove it",
      ],
      suggested: {
        "Remove U+FEFF": {
          "a.md": `${seed('"Act: two\\nlines"')}\nThe act\u00ADion\n\u{1F600}水\u2060法\n`,
        },
        "Remove U+00AD": {
          "a.md": `${seed('"Act: two\\nlines\\ufeff"')}\nThe action\n\u{1F600}水\u2060法\n`,
        },
        "Remove U+2060": {
          "a.md": `${seed('"Act: two\\nlines\\ufeff"')}\nThe act\u00ADion\n\u{1F600}水法\n`,
        },
      },
    },
    "joiners between letters that do not join": {
      files: { "a.md": seed('"Act: Wa«\\u200d»ter«\\u200c»"') },
      reports: [
        "a.md `Act: Wa\u200Dter\u200C` has U+200D in it, of zero width: remove it",
        "a.md `Act: Wa\u200Dter\u200C` has U+200C in it, of zero width: remove it",
      ],
      fixed: { "a.md": seed('"Act: Water"') },
    },
    "a mark of direction in a list": {
      files: { "a.md": '---\nid: a\nurls: ["site: example.org/«\\u200e»"]\n---\n' },
      reports: [
        "a.md `example.org/\u200E` has U+200E in it, a control of the writing direction: remove it",
      ],
      fixed: { "a.md": '---\nid: a\nurls: ["site: example.org/"]\n---\n' },
    },
    "a command of a formula that may be a word after a tab": {
      files: { "a.md": seed('"It is«\\t»an act"') },
      reports: ["a.md U+0009 stands where `\\tan` was meant: write the backslash twice"],
      suggested: {
        "Write `\\tan`": { "a.md": seed('"It is\\\\tan act"') },
        "Put a blank in place of U+0009": { "a.md": seed('"It is an act"') },
      },
    },
    "a tab before what may be a command that nobody has listed": {
      files: { "a.md": seed('"x«\\t»anh y"') },
      reports: ["a.md `x\tanh y` has U+0009 in it, a tab: remove it"],
      suggested: { "Put a blank in place of U+0009": { "a.md": seed('"x anh y"') } },
    },
    "what is left of a formula in prose": {
      files: { "a.md": seed('"CO2\\nand 2 «\\t»imes 3"') },
      reports: ["a.md U+0009 stands where `\\times` was meant: write the backslash twice"],
      suggested: { "Write `\\times`": { "a.md": seed('"CO2\\nand 2 \\\\times 3"') } },
    },
    "two of them in one key": {
      files: { "a.md": '---\n{ "id": "a", ««"ti\\u200btle\\u200b"»»: "Water" }\n---\n' },
      reports: [
        "a.md Key has U+200B in it, of zero width: remove it",
        "a.md Key has U+200B in it, of zero width: remove it",
      ],
      fixed: { "a.md": '---\n{ "id": "a", "title": "Water" }\n---\n' },
    },
    "a key that stands there as it should be, too": {
      files: { "a.md": '---\ntitle: Fire\n«"ti\\u200btle"»: Water\n---\n' },
      reports: ["a.md Key has U+200B in it, of zero width: remove it"],
    },
  },
} satisfies RuleCases;
