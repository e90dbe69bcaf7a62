import type { RuleCases } from "seedlint/testing";

const seed = (evidence: string) =>
  `---\nanalysis:\n  market:\n    score: 40\n    evidence: ${evidence}\n---\n`;
const summaries = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, index) => [`${index}.md`, `---\nsummary: ${text}\n---\n`]));

export default {
  valid: {
    "a sentence": {
      files: { "a.md": seed("Grants 30-year leases for storage."), "b.md": seed('""') },
    },
    "sentences that say that a thing does not exist": {
      files: summaries([
        "Not explicitly defined (Regulatory gap)",
        "No mandatory financial assurance mechanism yet",
        "No specific market rules apply to storage before 2030.",
        "Pending specific legislation",
        "Pending / Bilateral",
        "Not applicable (Domestic)",
        "None",
        "Unknown to the public until 2019, the fund pays since.",
        "目前仅限境内，暂无跨境封存实例",
        "暂无强制性财务保证机制",
        "尚未明确规定",
        "待国务院批准后施行",
        "无",
      ]),
    },
    "words that only look like filler": {
      files: summaries([
        "Initial assessment of the basin was completed in 2021",
        "Standard reporting required.",
        "The profile for Norway is kept by its ministry.",
        "How we label AI-generated content",
        "Null Island and other places",
        "A to-do list for regulators",
        "The placeholder tax was repealed",
        "A better lorem ipsum for designers",
      ]),
    },
    "a title that is a word of filler because the page is about it": {
      files: {
        "a.md": "---\ntitle: Pending\n---\nThe job waits for a worker.\n",
        "b.md": "---\ntitle: Unknown\n---\nThe state before the first report.\n",
        "c.md": "---\ntitle: 未知\n---\n一个关于未知的故事。\n",
      },
    },
    "fields that are not named": { files: { "a.md": "---\nstatus: Pending\nsector: TBD\n---\n" } },
    "what the configuration allows": {
      options: { allow: ["pending"] },
      files: { "a.md": "---\nregulatory:\n  liability: Pending.\n---\n" },
    },
  },
  invalid: {
    "filler in place of evidence": {
      files: { "a.md": seed("«No specific market rules.»") },
      reports: [
        "a.md `No specific market rules.` is filler, expected what the source says, or nothing",
      ],
    },
    "filler in every field that is named": {
      files: {
        "a.md": "---\ntitle: «Untitled»\ndescription: «TBD»\nsummary: «Profile for Algeria»\n---\n",
        "b.md": "---\nsource: «未知»\nregulatory: { a: «Pending», b: Yes, c: «暂无数据» }\n---\n",
        "c.md":
          "---\nanalysis:\n  mrv: { label: «Initial Assessment», citation: «N/A», auditNote: «Human Audit Pending» }\n---\n",
      },
      reports: [
        "a.md `Untitled` is filler, expected what the source says, or nothing",
        "a.md `TBD` is filler, expected what the source says, or nothing",
        "a.md `Profile for Algeria` is filler, expected what the source says, or nothing",
        "b.md `未知` is filler, expected what the source says, or nothing",
        "b.md `Pending` is filler, expected what the source says, or nothing",
        "b.md `暂无数据` is filler, expected what the source says, or nothing",
        "c.md `Initial Assessment` is filler, expected what the source says, or nothing",
        "c.md `N/A` is filler, expected what the source says, or nothing",
        "c.md `Human Audit Pending` is filler, expected what the source says, or nothing",
      ],
    },
    "filler whatever its case, blanks and final stop": {
      files: {
        "a.md": '---\ndescription: «" not  SPECIFIED. "»\n---\n',
        "b.md": "---\ndescription: «暂无相关信息。»\n---\n",
        "c.md": '---\ndescription: «"..."»\n---\n',
      },
      reports: [
        "a.md `not  SPECIFIED.` is filler, expected what the source says, or nothing",
        "b.md `暂无相关信息。` is filler, expected what the source says, or nothing",
        "c.md `...` is filler, expected what the source says, or nothing",
      ],
    },
    "a record with such a title": {
      files: { "a.md": "---\ntitle: «Pending»\nreviewStatus: draft\n---\n" },
      reports: ["a.md `Pending` is filler, expected what the source says, or nothing"],
    },
    "filler once, whatever names its field has": {
      collection: { fields: { description: "/summary" } },
      files: { "a.md": "---\nsummary: «TBD»\n---\n" },
      reports: ["a.md `TBD` is filler, expected what the source says, or nothing"],
    },
    "filler within a text": {
      files: {
        "a.md": seed('"«[AI-Generated]» Highly mature market with credits."'),
        "b.md": seed("Project lifetime + Post-closure «(TBD)»"),
        "c.md": seed("封存许可的期限为三十年«（待补充）»"),
        "d.md": seed("About it. «Lorem ipsum» dolor sit amet"),
      },
      reports: [
        "a.md Text has the filler `[AI-Generated]` in it",
        "b.md Text has the filler `(TBD)` in it",
        "c.md Text has the filler `（待补充）` in it",
        "d.md Text has the filler `Lorem ipsum` in it",
      ],
    },
    "filler of one's own": {
      options: { fields: ["/note"], phrases: ["Overview of *", "同上"], marks: ["@@"] },
      files: {
        "a.md": "---\nnote: «Overview of Algeria»\ntitle: TBD\n---\n",
        "b.md": "---\nnote: «同上»\n---\n",
        "c.md": "---\nnote: Signed by «@@» in May\n---\n",
      },
      reports: [
        "a.md `Overview of Algeria` is filler, expected what the source says, or nothing",
        "b.md `同上` is filler, expected what the source says, or nothing",
        "c.md Text has the filler `@@` in it",
      ],
    },
  },
} satisfies RuleCases;
