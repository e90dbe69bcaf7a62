import type { RuleCases } from "seedlint/testing";

interface Values {
  readonly score?: number | string;
  readonly evidence?: string;
  readonly note?: string;
  readonly audited?: string;
  readonly market?: string;
}

const seed = ({
  score = 40,
  evidence = "A register of all wells",
  note = '""',
  audited = "2025-03-01",
  market = "",
}: Values = {}) =>
  `---
id: water
analysis:
  mrv:
    score: ${score}
    evidence: ${evidence}
    auditNote: ${note}
${market}provenance:
  lastAuditDate: ${audited}
---
`;

const locales = { config: { collections: { acts: { files: "{locale}/{name}.md" } } } };
const told = "Score changed, expected a change of evidence, citation, note or audit date with it";
const market = (score: number) => `  market:\n    score: ${score}\n`;

export default {
  valid: {
    "a score with new evidence": {
      base: { "a.md": seed() },
      files: { "a.md": seed({ score: 60, evidence: "A register that is open to all" }) },
    },
    "a score with a note": {
      base: { "a.md": seed() },
      files: { "a.md": seed({ score: 60, note: "The register is open now" }) },
    },
    "scores of a record that was audited anew": {
      base: { "a.md": seed({ market: market(30) }) },
      files: { "a.md": seed({ score: 60, market: market(35), audited: "2025-11-20" }) },
    },
    "ground that is given in one locale": {
      base: { "en/a.md": seed(), "zh/a.md": seed({ evidence: "全部水井的登记册" }) },
      files: {
        "en/a.md": seed({ score: 60, evidence: "A register that is open to all" }),
        "zh/a.md": seed({ score: 60, evidence: "全部水井的登记册" }),
      },
      ...locales,
    },
    "a score that becomes that of the other locale": {
      base: { "en/a.md": seed(), "zh/a.md": seed({ score: 55 }) },
      files: { "en/a.md": seed(), "zh/a.md": seed({ score: 40 }) },
      ...locales,
    },
    "a first score, and one that is gone": {
      base: { "a.md": seed(), "b.md": seed({ market: market(30) }) },
      files: { "a.md": seed({ market: market(30) }), "b.md": seed() },
    },
    "the same number": {
      base: { "a.md": seed({ score: "'40'" }) },
      files: { "a.md": seed({ score: "40.0" }) },
    },
  },
  invalid: {
    "a score that moves by itself": {
      base: { "a.md": seed() },
      files: { "a.md": seed({ score: "«60»" }) },
      reports: [`a.md ${told}`],
    },
    "a score whose ground is beside another": {
      base: { "a.md": seed({ market: market(30) }) },
      files: { "a.md": seed({ score: 60, note: "New", market: market(50).replace("50", "«50»") }) },
      reports: [`a.md ${told}`],
    },
    "scores of a record in Chinese": {
      base: { "en/a.md": seed(), "zh/a.md": seed({ evidence: "全部水井的登记册" }) },
      files: {
        "en/a.md": seed({ score: "«60»" }),
        "zh/a.md": seed({ score: "«60»", evidence: "全部水井的登记册" }),
      },
      ...locales,
      reports: [`en/a.md ${told}`, `zh/a.md ${told}`],
    },
    "scores of a list": {
      base: {
        "a.md": "---\nparts:\n  - { name: Law, score: 1 }\n  - { name: Use, score: 2 }\n---\n",
      },
      files: {
        "a.md": "---\nparts:\n  - { name: Law, score: 1 }\n  - { name: Use, score: «3» }\n---\n",
      },
      options: { scores: ["/parts/*/score"], notes: ["reason"] },
      reports: [`a.md ${told}`],
    },
    "a translation that is new, of a score that moves": {
      base: { "en/a.md": seed() },
      files: { "en/a.md": seed({ score: "«60»" }), "zh/a.md": seed({ score: 60 }) },
      ...locales,
      reports: [`en/a.md ${told}`],
    },
  },
} satisfies RuleCases;
