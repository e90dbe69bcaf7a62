import type { RuleCases } from "seedlint/testing";

const seed = (lines: string, body = "") => `---\nid: water\n${lines}---\n${body}`;

const sentence = "The act says who may take water from a river, and how much of it.";
const long = `${sentence}\n\n${sentence.replace("river", "lake")}\n\nIt names the authority, too.\n`;
const longChinese = `${"本法规定谁可以从河流取水以及取水量。".repeat(8)}\n`;

export default {
  valid: {
    "text that moves from one field to another": {
      base: { "a.md": seed(`summary: ${sentence}\n`) },
      files: { "a.md": seed(`description: ${sentence}\n`) },
    },
    "text that moves to the body": {
      base: { "a.md": seed(`summary: ${sentence}\ntags: [law, river]\n`) },
      files: { "a.md": seed("labels: [river, law]\n", `# Summary\n\n${sentence}\n`) },
    },
    "a field that is renamed": {
      base: { "a.md": seed("year: 2024\nlinks: { law: 'https://example.org/law' }\n") },
      files: { "a.md": seed("pubYear: '2024'\nlink: 'https://example.org/law'\n") },
    },
    "filler that goes, in English and Chinese": {
      base: { "a.md": seed("note: TBD\nscope: 待定\nlist: [TBD]\nmap: { a: '' }\nempty: []\n") },
      files: { "a.md": seed("note: ''\n") },
    },
    "a truth value, and a list that becomes shorter": {
      base: { "a.md": seed("draft: true\ntags: [law, river]\n") },
      files: { "a.md": seed("tags: [law]\n") },
    },
    "the last reference to a record": {
      base: { "a.md": seed("evolution: { supersedes: [rivers-2019], supersededBy: rivers }\n") },
      files: { "a.md": seed("evolution: { supersedes: [], supersededBy: '' }\n") },
    },
    "derived and ignored values": {
      base: { "a.md": seed("links: [a, b]\nviews: 70\n") },
      files: { "a.md": seed("") },
      collection: { derived: ["/links"] },
      options: { ignore: ["/views"] },
    },
    "a body that loses a third, and a short one": {
      base: { "a.md": seed("", long), "b.md": seed("", "See the act itself.\n") },
      files: { "a.md": seed("", long.slice(0, 140)), "b.md": seed("") },
    },
    "a seed that is gone": {
      base: { "a.md": seed("title: Water\n"), "b.md": "---\nid: b\n---\n" },
      files: { "b.md": "---\nid: b\n---\n" },
    },
  },
  invalid: {
    "a field that is emptied": {
      base: { "a.md": seed("evidence: A register of all wells\n") },
      files: { "a.md": seed('evidence: «""»\n') },
      reports: ["a.md `/evidence` is empty, expected what it had before the change"],
    },
    "fields that are emptied in Chinese": {
      base: { "a.md": seed("evidence: 全部水井的登记册\nscore: 40\n") },
      files: { "a.md": seed("evidence: «待定»\nscore: «null»\n") },
      reports: [
        "a.md `/evidence` is filler, expected what it had before the change",
        "a.md `/score` is empty, expected what it had before the change",
      ],
    },
    "a list that is emptied": {
      base: { "a.md": seed("tags: [law, river]\n") },
      files: { "a.md": seed("tags: «[]»\n") },
      reports: ["a.md `/tags` is empty, expected what it had before the change"],
    },
    "references that all go": {
      base: { "a.md": seed("evolution: { supersedes: [rivers-2019, lakes-2019] }\n") },
      files: { "a.md": seed("evolution: { supersedes: «[]» }\n") },
      reports: ["a.md `/evolution/supersedes` is empty, expected what it had before the change"],
    },
    "a key that is gone, and a mapping at once": {
      base: {
        "a.md": seed("title: Water\nmrv: { score: 40, law: A register }\nuse: { a: 1, b: 2 }\n"),
      },
      files: { "a.md": "««---»»\nid: water\n«mrv»: { law: A register }\n---\n" },
      reports: [
        "a.md `/title` is gone, expected what it had before the change",
        "a.md `/use` is gone, expected what it had before the change",
        "a.md `/mrv/score` is gone, expected what it had before the change",
      ],
    },
    "most of a body": {
      base: { "a.md": seed("", long) },
      files: { "a.md": seed("", "\n«It names the authority, too.»\nAnd that is all.\n") },
      reports: ["a.md Body has lost more than half of its text"],
    },
    "most of a body in Chinese": {
      base: { "a.md": seed("", longChinese) },
      files: { "a.md": seed("", "«本法规定谁可以取水。»\n") },
      reports: ["a.md Body has lost more than half of its text"],
    },
  },
} satisfies RuleCases;
