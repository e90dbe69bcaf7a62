import type { RuleCases } from "seedlint/testing";

const seed = (description: string, body: string) =>
  `---\ndescription: ${description}\n---\n\n${body}\n`;
const excerpt = (of = "body") => ({ collection: { excerpt: { field: "/description", of } } });

const english =
  "The act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires net-zero plans of 21.7 pages. Three courts have upheld it since.";
const chinese =
  "该法案于六月生效。它确立了监管机构的职责，规定了每吨二氧化碳封存的费用，并要求企业提交净零排放计划，为跨境运输网络的互联提供了法律保障。";

export default {
  valid: {
    "the whole body, or its first sentences": {
      ...excerpt(),
      files: {
        "a.md": seed(english, english),
        "b.md": seed("The act came into force in June.", english),
        "c.md": seed(chinese, chinese),
        "d.md": seed("该法案于六月生效。", chinese),
      },
    },
    "an ellipsis where the text goes on": {
      ...excerpt(),
      files: {
        "a.md": seed("The act came into force in June. It names the regulator…", english),
        "b.md": seed(
          '"The act came into force in June. It names the regulator, sets ..."',
          english,
        ),
        "c.md": seed("该法案于六月生效。它确立了监管机构的职责……", chinese),
      },
    },
    "a first paragraph that ends without a full stop": {
      ...excerpt(),
      files: { "a.md": seed("The act of 2024", "The act of 2024\n\nIt names the regulator.") },
    },
    "text that the body has under a heading, with markup, quotes and line breaks of its own": {
      ...excerpt(),
      files: {
        "a.md": seed(
          "\"It is 'the' first act on [carbon]. It names the regulator.\"",
          "# The act\n\nIt is “the” **first** act\non &#91;carbon]. It names\n[the regulator](https://example.org). More.",
        ),
        "b.md": seed("第一部法律。", "## 政策概览\n\n**第一部**法律。它于六月生效。"),
      },
    },
    "a summary in other words that the body has": {
      ...excerpt(),
      files: {
        "a.md": seed("An act that names the regulator and sets the fees.", english),
        "b.md": seed("该法案规定封存费用，确立监管机构。", chinese),
      },
    },
    "a free description, whatever it says": {
      ...excerpt("free"),
      files: {
        "a.md": seed('"## Nothing of the kind, cut in the mi"', english),
        "b.md": seed('""', english),
      },
    },
    "a title that the body begins with, where nothing is configured": {
      files: {
        "a.md": seed("The act", english),
        "b.md": seed("Carbon", "Carbonate rock stores it."),
        "c.md": seed("A day at the lake", "A day at the lake is what we all needed, so we went."),
        "d.md": seed("Something else entirely", english),
        "e.md": "---\ntitle: Without description\n---\n\nBody.\n",
      },
    },
    "a description that is Markdown on purpose, where nothing is configured": {
      files: {
        "a.md": seed("|\n  # The act\n\n  It is **new**.\n", english),
        "b.md": seed("How to use **bold** in C#, with `code`", english),
        "c.md": seed('"#1 in the world - and #2 too"', english),
      },
    },
    "a body without text": {
      ...excerpt(),
      files: { "a.md": seed('""', ""), "b.md": seed("A description that stands alone.", "***") },
    },
    "a copy of the body, its Markdown included": {
      ...excerpt(),
      files: {
        "a.md": seed("|\n  ## Overview\n\n  It is **new**.", "## Overview\n\nIt is **new**."),
      },
    },
    "a sentence without its full stop, where nothing is configured": {
      files: {
        "a.md": seed(
          "How to send new records to the hub, correct those that are wrong, and have both looked at by two people",
          "How to send new records to the hub, correct those that are wrong, and have both looked at by two people. Thank you!",
        ),
      },
    },
    "a sentence that is followed by the next one without a blank": {
      ...excerpt(),
      files: { "a.md": seed("It names the regulator.", "It names the regulator.It sets fees.") },
    },
  },
  invalid: {
    "a description that was cut within a word": {
      files: {
        "a.md": seed(
          "«The act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires net-zer»",
          english,
        ),
      },
      reports: [
        "a.md Description is cut at 140 characters within `net-zero`: end it at a sentence, or with `…`",
      ],
    },
    "a cut within a Chinese word": {
      files: { "a.md": seed("«该法案于六月生效。它确立了监管机构的职责，规»", chinese) },
      reports: [
        "a.md Description is cut at 22 characters within `规定`: end it at a sentence, or with `…`",
      ],
    },
    "a cut between two words of a sentence": {
      ...excerpt(),
      files: {
        "a.md": seed("«The act came into force in June. It names the»", english),
        "b.md": seed("«该法案于六月生效。它确立了监管机构的职责，»", chinese),
      },
      reports: [
        "a.md Description is cut at 45 characters after `the`, within a sentence: end it at a sentence, or with `…`",
        "b.md Description is cut at 21 characters after `职责`, within a sentence: end it at a sentence, or with `…`",
      ],
    },
    "a cut after a long beginning, where nothing is configured": {
      files: {
        "a.md": seed(
          "«The act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is»",
          english,
        ),
      },
      reports: [
        "a.md Description is cut at 111 characters after `is`, within a sentence: end it at a sentence, or with `…`",
      ],
    },
    "a cut within a number": {
      ...excerpt(),
      files: { "a.md": seed("«Backed by 21.»", "Backed by 21.7 million a year.") },
      reports: [
        "a.md Description is cut at 13 characters within `21.7`: end it at a sentence, or with `…`",
      ],
    },
    "a cut in a paragraph below a heading, past links and emphasis": {
      ...excerpt(),
      files: {
        "a.md": seed(
          "«It names the regulator and req»",
          "# The act\n\nIt names [the regulator](https://example.org) and **requires** plans.",
        ),
      },
      reports: [
        "a.md Description is cut at 30 characters within `requires`: end it at a sentence, or with `…`",
      ],
    },
    "a cut and the markup of the body, as one": {
      files: {
        "a.md": seed(
          '«"## Policy Overview  The act is in force and the regulator is nam"»',
          "## Policy Overview\n\nThe act is in force and the regulator is named.",
        ),
      },
      reports: [
        "a.md Description is cut at 64 characters within `named`: end it at a sentence, or with `…`",
      ],
    },
    "headings that were flattened into it": {
      files: {
        "a.md": seed('«"## 政策概览  该法案于六月生效。"»', `## 政策概览\n\n${chinese}`),
        "b.md": seed('«"# Overview  The act is new."»', "# Overview\n\nThe act is new. It pays."),
      },
      reports: [
        "a.md Description has Markdown in it, such as `## 政策概览`: keep the text only",
        "b.md Description has Markdown in it, such as `# Overview`: keep the text only",
      ],
    },
    "emphasis and lists that were flattened into it": {
      ...excerpt(),
      files: {
        "a.md": seed("«The act pays **50 %** of it.»", "The act pays **50 %** of it. More."),
        "b.md": seed('«"The act:  - pays  - ends."»', "The act:\n\n- pays\n- ends.\n"),
      },
      reports: [
        "a.md Description has Markdown in it, such as `**50 %**`: keep the text only",
        "b.md Description has Markdown in it, such as `- pays`: keep the text only",
      ],
    },
    "an excerpt that has little to do with the body": {
      ...excerpt(),
      files: {
        "a.md": seed("«Offshore wind farms near Denmark double their output.»", english),
        "b.md": seed("«海上风电场明年扩大发电规模。»", chinese),
        "c.md": seed("«该法案于六月生效。»", english),
      },
      reports: [
        "a.md Description has 0 % of its words in common with the body, expected at least 50 %",
        "b.md Description has 7 % of its words in common with the body, expected at least 50 %",
        "c.md Description has 0 % of its words in common with the body, expected at least 50 %",
      ],
    },
    "an excerpt that is missing or blank": {
      ...excerpt(),
      files: {
        "a.md": seed('«""»', english),
        "b.md": seed("«null»", chinese),
        "c.md": `«---»\ntitle: C\n---\n\n${english}\n`,
      },
      reports: [
        "a.md Description is missing, expected an excerpt of the body",
        "b.md Description is missing, expected an excerpt of the body",
        "c.md Description is missing, expected an excerpt of the body",
      ],
    },
  },
} satisfies RuleCases;
