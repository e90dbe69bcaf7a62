import { describe, expect, it } from "vitest";
import { findProblems, rule } from "./declared.ts";

/** A schema that lists keys and lets others pass, as most do. */
const schemas = {
  pages: {
    type: "object",
    properties: {
      title: { type: "string" },
      status: { type: "string" },
      reviewDate: { type: "string" },
      minScore: { type: "integer" },
      line1: { type: "string" },
      tags: { type: "array", items: { type: "string" } },
      labels: {
        type: "object",
        properties: { english: { type: "string" } },
        additionalProperties: { type: "string" },
      },
      names: {
        type: "object",
        properties: { name_en: { type: "string" } },
        patternProperties: { "^name_": { type: "string" } },
      },
      analysis: { properties: { score: { type: "integer" } }, additionalProperties: true },
    },
  },
};

const find = (keys: Readonly<Record<string, string>>) =>
  findProblems(rule({ require: "true", ...keys }), schemas);

const hint = (meant: string, name: string): string =>
  `(Did you mean \`${meant}\`? If not, list \`${name}\` in the schema)`;

describe("a name that is nearly one of a schema that lets other keys pass", () => {
  it.each([
    [
      { when: "self.statsu == 'x'" },
      `6:17 Unknown field \`statsu\` in \`self\` ${hint("status", "statsu")}`,
    ],
    [
      { when: "has(self.review_date)" },
      `6:21 Unknown field \`review_date\` in \`self\` ${hint("reviewDate", "review_date")}`,
    ],
    [
      { when: "self.analysis.scor > 3" },
      `6:26 Unknown field \`scor\` in \`self.analysis\` ${hint("score", "scor")}`,
    ],
    [
      { when: "ref('pages', 'a').titel == ''" },
      `6:30 Unknown field \`titel\` in a record of \`pages\` ${hint("title", "titel")}`,
    ],
    [
      { when: "'titel' in self" },
      `6:12 By the schema, there can be no key \`titel\` ${hint("title", "titel")}`,
    ],
    [
      { each: "/analysys/*" },
      `6:11 By the schema, the front matter has no \`analysys\` ${hint("analysis", "analysys")}`,
    ],
    [
      { each: "/analysis", at: "/socre" },
      `7:9 By the schema, the front matter has no \`socre\` ${hint("score", "socre")}`,
    ],
  ])("is refused, since the rule would look at nothing: %o", async (keys, problem) => {
    expect(await find(keys)).toEqual([problem]);
  });

  it.each([
    "self.unheard.of == 3",
    "self.titleZh == '' && self.statusReason == ''",
    "self.maxScore > self.minScore",
    "self.line2 != self.line1 && self.status2 == ''",
    "self.labels.englisch == 'x'",
    "self.names.name_es == 'x'",
    "dyn(self).statsu == 'x'",
  ])("is one that is not near, or a sibling: %s", async (require) => {
    expect(await find({ require })).toEqual([]);
  });
});
