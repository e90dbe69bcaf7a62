import type { RuleCases } from "seedlint/testing";

const seed = (...lines: readonly string[]) => `---\nid: water\n${lines.join("\n")}\n---\n`;

const collection = (neutral: readonly string[], values: readonly string[] = ["en", "zh"]) => ({
  collection: { files: "{locale}/{name}.md", locales: { values, neutral } },
});

const status = { Active: "现行", Draft: "草案", Proposed: "草案" };
const translated = {
  collection: {
    files: "{locale}/{name}.md",
    locales: { values: ["en", "zh"], translated: { "/status": status } },
  },
};

export default {
  valid: {
    "values that are equal in both locales": {
      ...collection(["/year", "/url", "/coordinates"]),
      files: {
        "en/a.md": seed(
          "title: Water",
          "year: 2024",
          "url: https://example.org",
          "coordinates: [1, 2]",
        ),
        "zh/a.md": seed(
          "title: 水",
          "coordinates: [1, 2]",
          "url: https://example.org",
          "year: 2024",
        ),
      },
    },
    "fields that nobody has called neutral": {
      ...collection(["/year"]),
      files: { "en/a.md": seed("title: Water"), "zh/a.md": seed("title: 水") },
    },
    "a value that is empty, and one that is missing": {
      ...collection(["/url", "/links", "/note"]),
      files: {
        "en/a.md": seed('url: ""', "links: []", "note: null"),
        "zh/a.md": seed("title: 水"),
      },
    },
    "mappings whose keys are in another order": {
      ...collection(["/analysis", "/sources"]),
      files: {
        "en/a.md": seed(
          "analysis: { a: { score: 1, label: x }, b: 2 }",
          "sources: [{ a: 1, b: 2 }]",
        ),
        "zh/a.md": seed(
          "analysis: { b: 2, a: { label: x, score: 1 } }",
          "sources: [{ b: 2, a: 1 }]",
        ),
      },
    },
    "a record of one locale": {
      ...collection(["/year"]),
      files: { "en/a.md": seed("year: 2024"), "en/b.md": "---\nid: air\nyear: 2023\n---\n" },
    },
    "a repository that has configured no locales": {
      files: { "en/a.md": seed("year: 2024"), "zh/a.md": seed("year: 2023") },
    },
    "translations, of which two may be one word": {
      ...translated,
      files: { "en/a.md": seed("status: Proposed"), "zh/a.md": seed("status: 草案") },
    },
    "blanks too many on one line, which another rule reports where they stand": {
      ...collection(["/name", "/hub", "/by"]),
      files: {
        "en/a.md": seed('name: "Deep Sky "', "hub: Porthos", 'by: ["Deep  Sky"]'),
        "zh/a.md": seed("name: Deep Sky", 'hub: "  Porthos"', "by: [Deep Sky]"),
      },
    },
    "words that the vocabulary does not have, which another rule reports": {
      ...translated,
      files: { "en/a.md": seed("status: Active"), "zh/a.md": seed("status: Active") },
    },
  },
  invalid: {
    "a year that differs": {
      ...collection(["/year"]),
      files: { "en/a.md": seed("year: 2024"), "zh/a.md": seed("year: «2023»") },
      reports: ["zh/a.md `/year` is `2023`, expected `2024` as in `en`"],
      suggested: {
        "Write `2024` into `/year` as in `en`": { "zh/a.md": seed("year: 2024") },
        "Write `2023` into `/year` as in `zh`": { "en/a.md": seed("year: 2023") },
      },
    },
    "the locale that differs from the others": {
      ...collection(["/year"], ["en", "zh", "fr"]),
      files: {
        "en/a.md": seed("year: «2023»"),
        "fr/a.md": seed("year: 2024"),
        "zh/a.md": seed("year: 2024"),
      },
      reports: ["en/a.md `/year` is `2023`, expected `2024` as in `zh`, `fr`"],
      suggested: {
        "Write `2024` into `/year` as in `zh`, `fr`": { "en/a.md": seed("year: 2024") },
        "Write `2023` into `/year` as in `en`": {
          "fr/a.md": seed("year: 2023"),
          "zh/a.md": seed("year: 2023"),
        },
      },
    },
    "the locale that says nothing, whichever it is": {
      ...collection(["/provenance/author", "/url"]),
      files: {
        "en/a.md": seed('url: «""»', "provenance: { author: Lin }"),
        "zh/a.md": seed("url: https://example.org", "«provenance»: { reviewer: Chen }"),
      },
      reports: [
        "en/a.md `/url` is empty, expected `https://example.org` as in `zh`",
        "zh/a.md `/provenance/author` is empty, expected `Lin` as in `en`",
      ],
      suggested: {
        "Write `https://example.org` into `/url` as in `zh`": {
          "en/a.md": seed('url: "https://example.org"', "provenance: { author: Lin }"),
        },
        "Write `Lin` into `/provenance/author` as in `en`": {
          "zh/a.md": seed(
            "url: https://example.org",
            "provenance: { reviewer: Chen, author: Lin }",
          ),
        },
      },
    },
    "a part of a mapping, by either way to name it": {
      ...collection(["/analysis/**", "/analysis"]),
      files: {
        "en/a.md": seed("analysis: { mrv: { score: 40, label: Draft } }"),
        "zh/a.md": seed("analysis: { mrv: { score: «60», label: Draft } }"),
      },
      reports: ["zh/a.md `/analysis/mrv/score` is `60`, expected `40` as in `en`"],
      suggested: {
        "Write `40` into `/analysis/mrv/score` as in `en`": {
          "zh/a.md": seed("analysis: { mrv: { score: 40, label: Draft } }"),
        },
        "Write `60` into `/analysis/mrv/score` as in `zh`": {
          "en/a.md": seed("analysis: { mrv: { score: 60, label: Draft } }"),
        },
      },
    },
    "lists that differ in how often they have an item": {
      ...collection(["/links", "/tags"]),
      files: {
        "en/a.md": seed("links: [a, a]", "tags: [b]"),
        "zh/a.md": seed("links: «[a]»", "tags: «[b, b]»"),
      },
      reports: [
        "zh/a.md `/links` lacks a repeated item, expected the same list as in `en`",
        "zh/a.md `/tags` repeats an item, expected the same list as in `en`",
      ],
      suggested: {
        "Write the list into `/links` as in `en`": {
          "zh/a.md": seed("links: [a, a]", "tags: [b, b]"),
        },
        "Write the list into `/links` as in `zh`": { "en/a.md": seed("links: [a]", "tags: [b]") },
        "Write the list into `/tags` as in `en`": { "zh/a.md": seed("links: [a]", "tags: [b]") },
        "Write the list into `/tags` as in `zh`": {
          "en/a.md": seed("links: [a, a]", "tags: [b, b]"),
        },
      },
    },
    "lists, by what they lack and have": {
      ...collection(["/links", "/coordinates", "/tags"]),
      files: {
        "en/a.md": seed("links: [a, b]", "coordinates: [1.5, 2]", "tags: [a, b, c, d, e]"),
        "zh/a.md": seed("links: «[b, c]»", "coordinates: «[2, 1.5]»", "tags: «[f]»"),
      },
      reports: [
        "zh/a.md `/links` lacks `a` and has `c`, expected the same list as in `en`",
        "zh/a.md `/coordinates` has its items in another order, expected the same list as in `en`",
        "zh/a.md `/tags` lacks `a`, `b`, `c` (2 more) and has `f`, expected the same list as in `en`",
      ],
      suggested: {
        "Write the list into `/links` as in `en`": {
          "zh/a.md": seed("links: [a, b]", "coordinates: [2, 1.5]", "tags: [f]"),
        },
        "Write the list into `/links` as in `zh`": {
          "en/a.md": seed("links: [b, c]", "coordinates: [1.5, 2]", "tags: [a, b, c, d, e]"),
        },
        "Write the list into `/coordinates` as in `en`": {
          "zh/a.md": seed("links: [b, c]", "coordinates: [1.5, 2]", "tags: [f]"),
        },
        "Write the list into `/coordinates` as in `zh`": {
          "en/a.md": seed("links: [a, b]", "coordinates: [2, 1.5]", "tags: [a, b, c, d, e]"),
        },
        "Write the list into `/tags` as in `en`": {
          "zh/a.md": seed("links: [b, c]", "coordinates: [2, 1.5]", "tags: [a, b, c, d, e]"),
        },
        "Write the list into `/tags` as in `zh`": {
          "en/a.md": seed("links: [a, b]", "coordinates: [1.5, 2]", "tags: [f]"),
        },
      },
    },
    "blanks within a text": {
      ...collection(["/name"]),
      files: { "en/a.md": seed('name: "Deep Sky  "'), "zh/a.md": seed('name: «"DeepSky"»') },
      reports: [
        'zh/a.md `/name` is "DeepSky", which differs in blanks only from "Deep Sky" in `en`',
      ],
      fixed: { "zh/a.md": seed('name: "Deep Sky"') },
    },
    "a translation of another value": {
      ...translated,
      files: { "en/a.md": seed("status: Active"), "zh/a.md": seed("status: «草案»") },
      reports: [
        "zh/a.md `/status` is `草案`, expected `现行`, the translation of `Active` in `en`",
      ],
      suggested: {
        "Write `现行` into `/status`, as `Active` in `en`": { "zh/a.md": seed("status: 现行") },
      },
    },
    "blanks that may have been put where they are": {
      ...collection(["/name"]),
      files: {
        "en/a.md": seed('name: "Deep\\nSky"'),
        "zh/a.md": seed('name: «"Deep Sky"»'),
      },
      reports: [
        'zh/a.md `/name` is "Deep Sky", which differs in blanks only from "Deep\\nSky" in `en`',
      ],
      suggested: {
        "Write the text into `/name` as in `en`": { "zh/a.md": seed('name: "Deep\\nSky"') },
        "Write `Deep Sky` into `/name` as in `zh`": { "en/a.md": seed('name: "Deep Sky"') },
      },
    },
  },
} satisfies RuleCases;
