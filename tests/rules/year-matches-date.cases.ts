import type { RuleCases } from "seedlint/testing";

const seed = (year: string, published: string) =>
  `---\nyear: ${year}\npubDate: ${published}\n---\n`;
const named = (id: string, title: string, year = "2024") =>
  `---\nid: ${id}\ntitle: ${title}\nyear: ${year}\n---\n`;

export default {
  valid: {
    "the year of the date": {
      files: { "a.md": seed("2024", '"2024-04-29"'), "b.md": seed('"2024"', '"2024-04"') },
    },
    "the year as the date has it, in whatever time zone": {
      files: { "a.md": seed("2024", '"2024-01-01T00:30:00+08:00"') },
    },
    "a year or a date that stands alone, or is none": {
      files: {
        "a.md": "---\nyear: 2024\n---\n",
        "b.md": '---\npubDate: "2023-05-01"\n---\n',
        "c.md": seed("2024", '"2023-02-30"'),
        "d.md": seed("present", '"2023-02-28"'),
      },
    },
    "the same year in id and title": {
      files: {
        "a.md": named("water-2024", "Water Plan (2024)"),
        "b.md": named("a", "供水条例（2024年修订）"),
      },
    },
    "years in a title that mean something else": {
      today: "2026-03-01",
      files: {
        "a.md": named("net-zero-2050", "Net Zero Strategy (2050)"),
        "b.md": named("plan", "Roadmap (2015-2019)"),
        "c.md": named("law-2099-x", "Law 2099 of 2021"),
        "d.md": named("lcfs", "Fuel Standard 2019/2020 Amendments"),
        "e.md": named("zh", "2021年以来的零碳园区指南"),
        "f.md": named("of", "Amendments to the act of 1999"),
      },
    },
    "an id that ends in the number of an act": {
      files: { "a.md": named("br-bill-1425-2022", "Brazil Bill 1425/2022") },
    },
    "a title where the seed has no year": {
      files: { "a.md": '---\ntitle: Best books (2023)\npubDate: "2024-01-04"\n---\n' },
    },
  },
  invalid: {
    "another year": {
      files: { "a.md": seed("«2024»", '"2023-12-01"') },
      reports: [
        "a.md Year `2024` differs from `2023`, the year of the published date `2023-12-01`",
      ],
      suggested: { "Write 2023, as in the date": { "a.md": seed("2023", '"2023-12-01"') } },
    },
    "a year as text, and nothing more about the title": {
      files: {
        "a.md": '---\ntitle: Plan (2022)\nyear: «"2024"»\npubDate: "2023-12-01"\n---\n',
      },
      reports: [
        "a.md Year `2024` differs from `2023`, the year of the published date `2023-12-01`",
      ],
      suggested: {
        "Write 2023, as in the date": {
          "a.md": '---\ntitle: Plan (2022)\nyear: "2023"\npubDate: "2023-12-01"\n---\n',
        },
      },
    },
    "another year in the id, and so in the title": {
      files: { "a.md": named("water-«2022»", "Water Plan (2022)") },
      reports: ["a.md Id `water-2022` names the year 2022, but the year is `2024`"],
    },
    "another year in the title": {
      today: "2026-03-01",
      files: {
        "a.md": named("water", "Water Plan («2022»)"),
        "b.md": named("water-b", "Carbon Storage (CCS) Act «2025»"),
        "c.md": named("water-c", "供水条例（«2022»年修订版）"),
      },
      reports: [
        "a.md Title names the year 2022, but the year is `2024`",
        "b.md Title names the year 2025, but the year is `2024`",
        "c.md Title names the year 2022, but the year is `2024`",
      ],
    },
  },
} satisfies RuleCases;
