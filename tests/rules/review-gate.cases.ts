import type { RuleCases } from "seedlint/testing";

interface Values {
  readonly status?: string;
  readonly url?: string;
  readonly source?: string;
  readonly reviewer?: string;
}

const seed = ({
  status = "verified",
  url = "url: https://example.org/a",
  source = "source: Ministry",
  reviewer = "reviewer: Bo Li",
}: Values) =>
  `---\nreviewStatus: ${status}\n${url}\n${source}\nprovenance:\n  author: Ann Lee\n  ${reviewer}\n---\n`;

export default {
  valid: {
    "a verified seed that somebody else has reviewed": { files: { "a.md": seed({}) } },
    "a draft": {
      files: { "a.md": seed({ status: "draft", url: "", source: "", reviewer: "reviewer: TBD" }) },
    },
    "seeds that have never heard of reviews": { files: { "a.md": "---\ntitle: A day out\n---\n" } },
    "other statuses and needs": {
      options: { when: ["已核实"], requires: ["/links"] },
      files: {
        "a.md": seed({ url: "" }),
        "b.md": seed({ status: "已核实", url: "links: [https://example.org]", source: "" }),
      },
    },
    "what the schema tells": {
      schema: { required: ["url"], properties: { source: { minLength: 1 } } },
      files: { "a.md": seed({ url: "", source: 'source: ""' }) },
    },
  },
  invalid: {
    "a verified seed without a reviewer": {
      files: { "a.md": seed({ reviewer: 'reviewer: «""»' }) },
      reports: ["a.md `/provenance/reviewer` is empty, and review status `verified` requires it"],
    },
    "everything missing, each at its place": {
      files: {
        "a.md": "«««---»»»\nreviewStatus: Verified\n---\n",
        "b.md": seed({ url: "url: «null»", source: 'source: «" "»' }),
      },
      reports: [
        "a.md `/url` is missing, which review status `Verified` requires",
        "a.md `/source` is missing, which review status `Verified` requires",
        "a.md `/provenance/reviewer` is missing, which review status `Verified` requires",
        "b.md `/url` is empty, and review status `verified` requires it",
        "b.md `/source` is empty, and review status `verified` requires it",
      ],
    },
    "the author as reviewer": {
      files: { "a.md": seed({ reviewer: "reviewer: «ann  lee»" }) },
      reports: ["a.md Reviewer `ann  lee` is also the author, expected another person"],
    },
    "a reviewer who is nobody": {
      files: {
        "a.md": seed({ reviewer: "reviewer: «Human Audit Pending»" }),
        "b.md": seed({ reviewer: "reviewer: «待定»" }),
        "c.md": seed({ reviewer: "reviewer: «System»" }),
      },
      reports: [
        "a.md Reviewer `Human Audit Pending` is nobody, expected the person who gave review status `verified`",
        "b.md Reviewer `待定` is nobody, expected the person who gave review status `verified`",
        "c.md Reviewer `System` is nobody, expected the person who gave review status `verified`",
      ],
    },
    "other statuses and needs that are not met": {
      options: { when: ["approved"], requires: ["/links"] },
      files: { "a.md": seed({ status: "approved", url: "links: «[]»" }) },
      reports: ["a.md `/links` is empty, and review status `approved` requires it"],
    },
  },
} satisfies RuleCases;
