import type { RuleCases } from "seedlint/testing";
import { chinese, english, excerpt, first, seed } from "./description-texts.ts";

/** The source of a body. */
const withLinks =
  "# The act\n\nIt names [the regulator](https://example.org) and **requires** plans.";

/** Descriptions that were cut. */
export const cuts = {
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
    suggested: {
      "End it with `force in June.`": { "a.md": seed(first, english) },
      "End it with `and requires…`": {
        "a.md": seed(
          "The act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is stored, and requires…",
          english,
        ),
      },
    },
  },
  "a cut within a Chinese word": {
    files: { "a.md": seed("«该法案于六月生效。它确立了监管机构的职责，规»", chinese) },
    reports: [
      "a.md Description is cut at 22 characters within `规定`: end it at a sentence, or with `…`",
    ],
    suggested: {
      "End it with `该法案于六月生效。`": { "a.md": seed("该法案于六月生效。", chinese) },
      "End it with `六月生效。它确立了监管机构的职责……`": {
        "a.md": seed("该法案于六月生效。它确立了监管机构的职责……", chinese),
      },
    },
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
    suggested: {
      "End it with `force in June.`": { "a.md": seed(first, english) },
      "End it with `It names the…`": {
        "a.md": seed("The act came into force in June. It names the…", english),
      },
      "End it with `该法案于六月生效。`": { "b.md": seed("该法案于六月生效。", chinese) },
      "End it with `六月生效。它确立了监管机构的职责……`": {
        "b.md": seed("该法案于六月生效。它确立了监管机构的职责……", chinese),
      },
    },
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
    suggested: {
      "End it with `force in June.`": { "a.md": seed(first, english) },
      "End it with `dioxide that is…`": {
        "a.md": seed(
          "The act came into force in June. It names the regulator, sets the fees for each tonne of carbon dioxide that is…",
          english,
        ),
      },
    },
  },
  "a cut within a number": {
    ...excerpt(),
    files: { "a.md": seed("«Backed by 21.»", "Backed by 21.7 million a year.") },
    reports: [
      "a.md Description is cut at 13 characters within `21.7`: end it at a sentence, or with `…`",
    ],
    suggested: {
      "End it with `Backed by…`": {
        "a.md": "---\ndescription: Backed by…\n---\n\nBacked by 21.7 million a year.\n",
      },
    },
  },
  "a cut in a paragraph below a heading, past links and emphasis": {
    ...excerpt(),
    files: { "a.md": seed("«It names the regulator and req»", withLinks) },
    reports: [
      "a.md Description is cut at 30 characters within `requires`: end it at a sentence, or with `…`",
    ],
    suggested: {
      "End it with `regulator and…`": { "a.md": seed("It names the regulator and…", withLinks) },
    },
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
    suggested: {
      "Take the body up to `is named.`": {
        "a.md": seed(
          '"The act is in force and the regulator is named."',
          "## Policy Overview\n\nThe act is in force and the regulator is named.",
        ),
      },
    },
  },
} satisfies RuleCases["invalid"];
