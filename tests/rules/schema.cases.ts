import type { RuleCases } from "seedlint/testing";

const seed = (text: string) => `---\n${text}\n---\n`;

const policy = {
  type: "object",
  required: ["id", "status"],
  properties: {
    id: { type: "string", pattern: "^[a-z0-9-]+$" },
    title: { type: "string", minLength: 3, maxLength: 60 },
    status: { enum: ["Active", "Draft", "Superseded"] },
    kind: { const: "policy" },
    year: { type: "integer", minimum: 1900, exclusiveMaximum: 2100 },
    pubDate: { type: "string", format: "date" },
    url: { type: "string", format: "uri" },
    sectors: { type: "array", uniqueItems: true, maxItems: 3, items: { type: "string" } },
    provenance: {
      type: "object",
      required: ["author"],
      properties: { author: { type: "string" }, lastAuditDate: { type: "string" } },
      additionalProperties: false,
    },
    legacy: false,
    note: { type: ["string", "null"] },
    review: { enum: ["draft", "verified"], "x-message": "Reviews are either draft or verified" },
  },
  additionalProperties: false,
};
const good = "id: water\nstatus: Active";

export default {
  valid: {
    "front matter that conforms": {
      schema: policy,
      files: {
        "a.md": seed(`${good}\ntitle: Water Act\nyear: 2024\npubDate: "2024-06-01"`),
        "b.md": seed(`${good}\ntitle: 水资源法\nnote: null\nsectors: [水泥, 钢铁]`),
      },
    },
    "a collection without a schema": { files: { "a.md": seed("anything: [1, 2]") } },
    "keys named like members of every object": {
      schema: {
        type: "object",
        required: ["constructor"],
        properties: { toString: { type: "string" } },
      },
      files: { "a.md": seed("constructor: 1\n__proto__: 2\ntoString: text") },
    },
  },
  invalid: {
    "a value that is none of those allowed, with the one that was meant": {
      schema: policy,
      files: { "a.md": seed("id: water\nstatus: «Actve»") },
      reports: [
        "a.md `status` is the text `Actve`, expected one of `Active`, `Draft`, `Superseded`; did you mean `Active`?",
      ],
      suggested: {
        'Write `"Active"` into `/status`': { "a.md": seed("id: water\nstatus: Active") },
      },
    },
    "a key with a slip of the pen, at the key": {
      schema: policy,
      files: { "a.md": seed(`${good}\n«titel»: Water Act\n«colour»: blue`) },
      reports: [
        "a.md `titel` is not a key that the schema knows; did you mean `title`?",
        "a.md `colour` is not a key that the schema knows",
      ],
      fixed: { "a.md": seed(`${good}\ntitle: Water Act\ncolour: blue`) },
    },
    "a key that is missing, at the mapping that should have it": {
      schema: policy,
      files: {
        "a.md": "«---»\nid: water\n---\n",
        "b.md": seed(`${good}\n«provenance»:\n  lastAuditDate: "2026-01-01"`),
      },
      reports: ["a.md `status` is missing", "b.md `author` is missing"],
    },
    "values of another type": {
      schema: policy,
      files: {
        "a.md": seed(`${good}\nyear: «"2024"»`),
        "b.md": seed(`${good}\ntitle: «[水法]»\nnote: «12»`),
        "c.md": seed(`${good}\nsectors: [水泥, «null»]\nprovenance: «none»`),
        "d.md": seed(`${good}\nyear: «2024.5»\npubDate: «""»`),
      },
      reports: [
        "a.md `year` is the text `2024`, expected a whole number",
        "b.md `title` is a list, expected a text",
        "b.md `note` is `12`, expected a text or `null`",
        "c.md `sectors/1` is `null`, expected a text",
        "c.md `provenance` is the text `none`, expected a mapping",
        "d.md `year` is `2024.5`, expected a whole number",
        "d.md `pubDate` is an empty text, expected a date, `YYYY-MM-DD`",
      ],
      suggested: {
        "Write `2024` into `/year`": { "a.md": seed(`${good}\nyear: 2024`) },
        'Write `"12"` into `/note`': { "b.md": seed(`${good}\ntitle: [水法]\nnote: "12"`) },
      },
    },
    "texts of another form": {
      schema: policy,
      files: {
        "a.md": seed('id: «Water Act»\nstatus: Active\npubDate: «"2024-02-30"»\nurl: «example»'),
      },
      reports: [
        "a.md `id` is the text `Water Act`, expected a text that matches `^[a-z0-9-]+$`",
        "a.md `pubDate` is the text `2024-02-30`, expected a date, `YYYY-MM-DD`",
        "a.md `url` is the text `example`, expected an absolute URL",
      ],
    },
    "what is beyond a limit": {
      schema: policy,
      files: {
        "a.md": seed(`${good}\ntitle: «水𠮷»\nyear: «1066»`),
        "b.md": seed(`${good}\nsectors: «[a, b, c, d]»\nyear: «2100»`),
      },
      reports: [
        "a.md `title` has 2 characters, expected at least 3",
        "a.md `year` is `1066`, expected at least 1900",
        "b.md `sectors` has 4 items, expected at most 3",
        "b.md `year` is `2100`, expected less than 2100",
      ],
    },
    "an item that is there twice, at the later one": {
      schema: policy,
      files: { "a.md": seed(`${good}\nsectors: [水泥, 钢铁, «水泥»]`) },
      reports: ["a.md `sectors/2` repeats an earlier item, the text `水泥`"],
      fixed: { "a.md": seed(`${good}\nsectors: [水泥, 钢铁]`) },
    },
    "a constant, and a key that the schema rules out": {
      schema: policy,
      files: { "a.md": seed(`${good}\nkind: «facility»\nlegacy: «true»`) },
      reports: [
        "a.md `kind` is the text `facility`, expected `policy`",
        "a.md `legacy` is `true`, which the schema rules out",
      ],
    },
    "the sentence that the schema gives": {
      schema: policy,
      files: { "a.md": seed(`${good}\nreview: «done»`) },
      reports: ["a.md Reviews are either draft or verified"],
    },
    "one cause in the branch of a union that was meant": {
      schema: {
        properties: {
          limit: {
            oneOf: [
              {
                type: "object",
                required: ["kind", "tonnes"],
                properties: { kind: { const: "mass" }, tonnes: { type: "number" } },
              },
              {
                type: "object",
                required: ["kind", "share"],
                properties: { kind: { const: "share" }, share: { type: "number" } },
              },
            ] as const,
          },
        },
      },
      files: { "a.md": seed("limit:\n  kind: mass\n  tonnes: «many»") },
      reports: ["a.md `tonnes` is the text `many`, expected a number"],
    },
    "more values than anyone reads": {
      schema: { properties: { code: { enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } } },
      files: { "a.md": seed("code: «11»") },
      reports: [
        "a.md `code` is `11`, expected one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8` and 2 more",
      ],
    },
    "a value that differs in case or blanks, and a key in another form": {
      schema: policy,
      files: {
        "a.md": seed("id: water\nstatus: «active»\nkind: «Policy »\n«Title»: Water Act").replace(
          "«Policy »",
          '«"Policy "»',
        ),
      },
      reports: [
        "a.md `status` is the text `active`, expected one of `Active`, `Draft`, `Superseded`; did you mean `Active`?",
        "a.md `kind` is the text `Policy `, expected `policy`",
        "a.md `Title` is not a key that the schema knows; did you mean `title`?",
      ],
      fixed: { "a.md": '---\nid: water\nstatus: Active\nkind: "policy"\ntitle: Water Act\n---\n' },
    },
    "a key that is near to one that is missing, and one that is near to one that is there": {
      schema: policy,
      files: {
        "a.md": seed("id: water\n«stat»: Active\n").replace("---\nid", "«---»\nid"),
        "b.md": seed(`${good}\ntitle: Water\n«titel»: Water Act`),
      },
      reports: [
        "a.md `status` is missing",
        "a.md `stat` is not a key that the schema knows; did you mean `status`?",
        "b.md `titel` is not a key that the schema knows; did you mean `title`?",
      ],
      fixed: { "a.md": seed("id: water\nstatus: Active\n").replace("---\nid", "---\nid") },
    },
    "two keys that may be the same one, and a short one": {
      schema: policy,
      files: {
        "a.md": seed(`${good}\n«titel»: Water\n«titles»: Act`),
        "b.md": seed(`${good}\n«yaer»: 2024`),
      },
      reports: [
        "a.md `titel` is not a key that the schema knows; did you mean `title`?",
        "a.md `titles` is not a key that the schema knows; did you mean `title`?",
        "b.md `yaer` is not a key that the schema knows; did you mean `year`?",
      ],
      suggested: {
        "Rename `titel` to `title`": { "a.md": seed(`${good}\ntitle: Water\ntitles: Act`) },
        "Rename `titles` to `title`": { "a.md": seed(`${good}\ntitel: Water\ntitle: Act`) },
        "Rename `yaer` to `year`": { "b.md": seed(`${good}\nyear: 2024`) },
      },
    },
    "dates in another form, and a single value in place of a list": {
      schema: policy,
      files: {
        "a.md": seed(`${good}\npubDate: «2024/3/7»\nsectors: «steel»`),
        "b.md": seed(`${good}\npubDate: «07/03/2024»`),
      },
      reports: [
        "a.md `pubDate` is the text `2024/3/7`, expected a date, `YYYY-MM-DD`",
        "a.md `sectors` is the text `steel`, expected a list",
        "b.md `pubDate` is the text `07/03/2024`, expected a date, `YYYY-MM-DD`",
      ],
      fixed: { "a.md": seed(`${good}\npubDate: 2024-03-07\nsectors: steel`) },
      suggested: {
        'Write `["steel"]` into `/sectors`': {
          "a.md": seed(`${good}\npubDate: 2024/3/7\nsectors:\n  - steel`),
        },
        'Write `"2024-03-07"` into `/pubDate`': { "b.md": seed(`${good}\npubDate: 2024-03-07`) },
        'Write `"2024-07-03"` into `/pubDate`': { "b.md": seed(`${good}\npubDate: 2024-07-03`) },
      },
    },
    "a name, a choice and a condition that the schema has": {
      schema: {
        properties: {
          links: { type: "object", propertyNames: { pattern: "^[a-z]+$" } },
          area: { oneOf: [{ type: "number" }, { minimum: 0 }] },
          tags: { contains: { const: "law" } },
        },
      },
      files: { "a.md": seed("links: { «Home»: x }\narea: «1»\ntags: «[a]»") },
      reports: [
        "a.md `Home` is not a name that the schema allows for a key",
        "a.md `area` fits several of the forms that the schema allows, expected exactly one",
        "a.md `tags` does not satisfy `contains` of the schema",
      ],
    },
  },
} satisfies RuleCases;
