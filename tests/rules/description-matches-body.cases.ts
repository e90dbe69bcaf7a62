import type { RuleCases } from "seedlint/testing";
import { cuts } from "./description-cuts.ts";
import { chinese, english, excerpt, first, seed } from "./description-texts.ts";

export default {
  valid: {
    "the whole body, or its first sentences": {
      ...excerpt(),
      files: {
        "a.md": seed(english, english),
        "b.md": seed(first, english),
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
    ...cuts,
    "headings that were flattened into it": {
      files: {
        "a.md": seed('«"## 政策概览  该法案于六月生效。"»', `## 政策概览\n\n${chinese}`),
        "b.md": seed('«"# Overview  The act is new."»', "# Overview\n\nThe act is new. It pays."),
      },
      reports: [
        "a.md Description has Markdown in it, such as `## 政策概览`: keep the text only",
        "b.md Description has Markdown in it, such as `# Overview`: keep the text only",
      ],
      suggested: {
        "Take the body up to `该法案于六月生效。`": {
          "a.md": seed('"该法案于六月生效。"', `## 政策概览\n\n${chinese}`),
        },
        "Take the body up to `is new. It pays.`": {
          "b.md": seed('"The act is new. It pays."', "# Overview\n\nThe act is new. It pays."),
        },
      },
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
      suggested: {
        "Take the body up to `pays 50 % of it.`": {
          "a.md":
            "---\ndescription: The act pays 50 % of it.\n---\n\nThe act pays **50 %** of it. More.\n",
        },
      },
    },
    "an excerpt that has little to do with the body": {
      ...excerpt(),
      files: {
        "a.md": seed("«Offshore wind farms near Denmark double their output.»", english),
        "b.md": seed("«海上风电场明年扩大发电规模。»", chinese),
        "c.md": seed("«该法案于六月生效。»", `${english} It pays.`),
      },
      reports: [
        "a.md Description has 0 % of its words in common with the body, expected at least 50 %",
        "b.md Description has 7 % of its words in common with the body, expected at least 50 %",
        "c.md Description has 0 % of its words in common with the body, expected at least 50 %",
      ],
      suggested: {
        "Take the body up to `upheld it since.`": { "a.md": seed(english, english) },
        "Take the body up to `为跨境运输网络的互联提供了法律保障。`": {
          "b.md": seed(chinese, chinese),
        },
        "Take the body up to `since. It pays.`": {
          "c.md": seed(`${english} It pays.`, `${english} It pays.`),
        },
      },
    },
    "an excerpt that is missing or blank": {
      ...excerpt(),
      files: {
        "a.md": seed('«""»', english),
        "b.md": seed("«null»", chinese),
        "c.md": `«---»\ntitle: C\n---\n\n${english} It pays.\n`,
      },
      reports: [
        "a.md Description is missing, expected an excerpt of the body",
        "b.md Description is missing, expected an excerpt of the body",
        "c.md Description is missing, expected an excerpt of the body",
      ],
      suggested: {
        "Take the body up to `upheld it since.`": { "a.md": seed(`"${english}"`, english) },
        "Take the body up to `为跨境运输网络的互联提供了法律保障。`": {
          "b.md": seed(chinese, chinese),
        },
        "Take the body up to `since. It pays.`": {
          "c.md": `---\ntitle: C\ndescription: ${english} It pays.\n---\n\n${english} It pays.\n`,
        },
      },
    },
  },
} satisfies RuleCases;
