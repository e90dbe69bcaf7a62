import type { RuleCases } from "seedlint/testing";

const seed = (market: string) => `---\nanalysis:\n  market:\n    ${market}\n---\n`;

export default {
  valid: {
    "a high score with evidence and citation": {
      files: {
        "a.md": seed("{ score: 75, evidence: Credits trade on the exchange, citation: Art. 7 }"),
      },
    },
    "a score that is not high enough to need them": {
      files: { "a.md": seed("{ score: 40, evidence: Rules are in draft, citation: '' }") },
    },
    "filler, which placeholder-text tells at the text": {
      files: {
        "a.md": seed("{ score: 75, evidence: TBD, citation: Not specified }"),
        "b.md": seed("{ score: 30, evidence: TBD, label: Initial Assessment }"),
      },
    },
    "no score, and a score of 0": {
      files: {
        "a.md": seed("{ label: Not specified }"),
        "b.md": seed("{ score: 0, label: Pending }"),
        "c.md": seed("{ score: '75' }"),
      },
    },
    "all dimensions": {
      options: { dimensions: ["market"] },
      files: { "a.md": seed("{}") },
    },
    "an analysis of another kind, and none": {
      files: {
        "a.md": seed("open"),
        "b.md": "---\nanalysis: done\n---\n",
        "c.md": "---\nid: a\n---\n",
      },
    },
    "what the schema tells": {
      schema: {
        properties: {
          analysis: {
            additionalProperties: {
              required: ["citation"],
              properties: { evidence: { minLength: 1 } },
            },
          },
        },
      },
      files: { "a.md": seed("{ score: 75, evidence: '' }") },
    },
  },
  invalid: {
    "a high score without a citation": {
      files: {
        "a.md": seed("{ score: 75, evidence: Credits trade on the exchange, citation: «''» }"),
      },
      reports: ["a.md Score `75` has no citation, expected one for a score above 40"],
    },
    "a high score with nothing": {
      files: { "a.md": "---\nanalysis:\n  ««market»»: { score: 41 }\n---\n" },
      reports: [
        "a.md Score `41` has no evidence, expected some for a score above 40",
        "a.md Score `41` has no citation, expected one for a score above 40",
      ],
    },
    "a low score on filler only": {
      files: {
        "a.md": seed("{ score: «30», label: Initial Assessment, evidence: '', citation: null }"),
        "b.md": seed("{ score: «10», label: 待定 }"),
      },
      reports: [
        "a.md Score `30` rests on nothing but the filler `Initial Assessment`, expected evidence",
        "b.md Score `10` rests on nothing but the filler `待定`, expected evidence",
      ],
    },
    "dimensions that are missing": {
      options: { dimensions: ["market", "mrv", "statutory"] },
      files: {
        "a.md": "---\n«analysis»:\n  market: {}\n  legal: {}\n---\n",
        "b.md": "---\n«analysis»: {}\n---\n",
        "c.md": "---\nid: c\n---\n",
      },
      reports: [
        "a.md Scores are missing for `mrv`, `statutory`, expected one for each of market, mrv, statutory",
        "b.md Scores are missing for `market`, `mrv`, `statutory`, expected one for each of market, mrv, statutory",
      ],
    },
    "names and limits of one's own": {
      options: { scores: "/rating", citationAbove: 3, dimensions: ["water"] },
      files: {
        "a.md": "---\nrating:\n  water: { score: 4, evidence: Clean, citation: «''» }\n---\n",
      },
      reports: ["a.md Score `4` has no citation, expected one for a score above 3"],
    },
  },
} satisfies RuleCases;
