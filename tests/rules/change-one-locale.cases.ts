import type { RuleCases } from "seedlint/testing";

interface Values {
  readonly year?: number | string;
  readonly description?: string;
  readonly status?: string;
  readonly body?: string;
}

const english = "The act says who may take water from a river, and how much of it in each month.";
const chinese = "本法规定谁可以从河流取水，以及每个月的取水量。";

const seed = ({ year = 2023, description = english, status = "Active", body = "" }: Values = {}) =>
  `---\nid: water\nyear: ${year}\nstatus: ${status}\ndescription: ${description}\n---\n${body}`;

const zh = (values: Values = {}) => seed({ status: "现行", description: chinese, ...values });

const config = {
  collections: {
    acts: {
      files: "{locale}/{name}.md",
      locales: {
        values: ["en", "zh"],
        neutral: ["/year"],
        translated: { "/status": { Active: "现行", Repealed: "废止" } },
      },
    },
  },
};
const both = { base: { "en/a.md": seed(), "zh/a.md": zh() }, config };
const anew = "Since last year the authority grants rights for ten years, which can be sold.";
const told = (locale: string) =>
  `Text changed in this locale only, expected a change in \`${locale}\` too`;
const toldYear = (locale: string) =>
  `\`/year\` changed in this locale only, expected the same value in \`${locale}\``;

export default {
  valid: {
    "a change in both locales": {
      ...both,
      files: {
        "en/a.md": seed({ year: 2024, description: anew }),
        "zh/a.md": zh({ year: 2024, description: "自去年起，主管部门授予十年期的用水权。" }),
      },
    },
    "a change of text in both, of which one is the body": {
      ...both,
      files: {
        "en/a.md": seed({ description: anew }),
        "zh/a.md": zh({ body: "该权利可以转让。\n" }),
      },
    },
    "a value that becomes that of the other locale": {
      base: { "en/a.md": seed(), "zh/a.md": zh({ year: 2024 }) },
      files: { "en/a.md": seed(), "zh/a.md": zh() },
      config,
    },
    "blanks, which are told where they stand": {
      ...both,
      files: { "en/a.md": seed({ year: "' 2023 '" }), "zh/a.md": zh({ year: "'2023'" }) },
    },
    "slips that are corrected": {
      base: {
        "en/a.md": seed({ description: english.replace("water", "watter") }),
        "zh/a.md": zh({ body: `${chinese.replace("取水", "取取水")}\n` }),
      },
      files: { "en/a.md": seed(), "zh/a.md": zh({ body: `${chinese}\n` }) },
      config,
    },
    "a slip in one locale": {
      base: {
        "en/a.md": seed(),
        "zh/a.md": zh({ description: chinese.replace("取水", "取取水") }),
      },
      files: both.base,
      config,
    },
    "a first translation, of text that was empty or in the other language": {
      base: {
        "en/a.md": seed({ body: `${english}\n` }),
        "zh/a.md": zh({ description: english, body: `${english}\n` }),
        "en/b.md": seed().replace("water", "b"),
        "zh/b.md": zh({ description: "''" }).replace("water", "b"),
      },
      files: {
        "en/a.md": seed({ body: `${english}\n` }),
        "zh/a.md": zh({ body: `${chinese}\n` }),
        "en/b.md": seed().replace("water", "b"),
        "zh/b.md": zh().replace("water", "b"),
      },
      config,
    },
    "a locale that is new, and one that is gone": {
      base: { "en/a.md": seed(), "en/b.md": seed().replace("water", "b"), "zh/b.md": zh() },
      files: {
        "en/a.md": seed({ description: anew, year: 2024 }),
        "zh/a.md": zh({ year: 2024 }),
        "en/b.md": seed({ description: anew }).replace("water", "b"),
      },
      config,
    },
    "a locale that could not be read before": {
      base: { "en/a.md": seed(), "zh/a.md": "# 水法\n" },
      files: { "en/a.md": seed({ description: anew }), "zh/a.md": zh() },
      config,
    },
    "names, codes and words that have a translation": {
      ...both,
      files: { "en/a.md": seed({ status: "Repealed" }), "zh/a.md": zh() },
    },
    "a record in one locale": {
      base: { "en/a.md": seed() },
      files: { "en/a.md": seed({ year: 2024, description: anew }) },
      config,
    },
  },
  invalid: {
    "a description that is new in English": {
      ...both,
      files: { "en/a.md": seed({ description: `«${anew}»` }), "zh/a.md": zh() },
      reports: [`en/a.md ${told("zh")}`],
    },
    "a value that is the same in every locale": {
      ...both,
      files: { "en/a.md": seed({ year: "«2024»" }), "zh/a.md": zh() },
      reports: [`en/a.md ${toldYear("zh")}`],
    },
    "the same, changed in Chinese": {
      ...both,
      files: { "en/a.md": seed(), "zh/a.md": zh({ year: "«2024»" }) },
      reports: [`zh/a.md ${toldYear("en")}`],
    },
    "a description that is new in Chinese": {
      ...both,
      files: {
        "en/a.md": seed(),
        "zh/a.md": zh({ description: "«自去年起，主管部门授予十年期的用水权，该权利可以转让。»" }),
      },
      reports: [`zh/a.md ${told("en")}`],
    },
    "another number in a text": {
      base: {
        "en/a.md": seed({ body: "## Rights\n\nThey are granted for 10 years.\n" }),
        "zh/a.md": zh({ body: "授予期限为10年。\n" }),
      },
      files: {
        "en/a.md": seed({ body: "## Rights\n\n«They are granted for 15 years.»\n" }),
        "zh/a.md": zh({ body: "授予期限为10年。\n" }),
      },
      config,
      reports: [`en/a.md ${told("zh")}`],
    },
    "a paragraph that is new": {
      ...both,
      files: { "en/a.md": seed({ body: `\n«${anew}»\n` }), "zh/a.md": zh() },
      reports: [`en/a.md ${told("zh")}`],
    },
    "one of three locales": {
      base: { "a.en.md": seed(), "a.fr.md": seed(), "a.zh.md": zh() },
      files: { "a.en.md": seed({ year: "«2024»" }), "a.fr.md": seed(), "a.zh.md": zh() },
      collection: { files: "{name}.{locale}.md", locales: { neutral: ["/year"] } },
      reports: [
        "a.en.md `/year` changed in this locale only, expected the same value in `fr`, `zh`",
      ],
    },
  },
} satisfies RuleCases;
