import type { RuleCases } from "seedlint/testing";

const seed = (id: string, name: string, url = "") =>
  `---\nid: ${id}\nname: ${name}\nurl: ${url}\n---\n`;

const page = (title: string, url = "") => `---\ntitle: ${title}\nurl: ${url}\n---\n`;
const kept = (id: string, title: string) =>
  `---\nid: ${id}\ntitle: ${title}\nreviewStatus: draft\n---\n`;

export default {
  valid: {
    "records of different names": {
      files: {
        "a.md": seed("a", "Corpus Christi CO2 pipeline"),
        "b.md": seed("b", "Delta Rhine corridor"),
      },
    },
    "names that differ in a number": {
      files: {
        "a.md": seed("a", "Yulin Chemical phase 1 plant"),
        "b.md": seed("b", "Yulin Chemical phase 2 plant"),
        "c.md": seed("c", "榆林煤化工碳捕集与封存全流程一期示范项目"),
        "d.md": seed("d", "榆林煤化工碳捕集与封存全流程二期示范项目"),
      },
    },
    "names that differ in an abbreviation": {
      files: {
        "a.md": seed("a", "Shell refinery gasification CCU"),
        "b.md": seed("b", "Shell refinery gasification CCS"),
      },
    },
    "short names that differ in a letter": {
      files: { "a.md": seed("a", "Acorn"), "b.md": seed("b", "Alcorn") },
    },
    "one record in two locales": {
      files: { "en/a.md": seed("a", "Acorn CCS"), "zh/a.md": seed("a", "Acorn CCS") },
    },
    "the home page of a site": {
      files: {
        "a.md": seed("a", "Act A", "https://www.example.gov/"),
        "b.md": seed("b", "Act B", "https://www.example.gov"),
      },
    },
    "headings of pages, which are short, come in a series or differ in a letter": {
      files: {
        "guide/a.md": page("Overview"),
        "recipes/a.md": page("Overview"),
        "guide/b.md": page("常见问题"),
        "recipes/b.md": page("常见问题"),
        "posts/1.md": page("What I read this week"),
        "posts/2.md": page("What I read this week"),
        "posts/3.md": page("What I read this week"),
        "posts/4.md": page("Buffer overflow in libfoa"),
        "posts/5.md": page("Buffer overflow in libfob"),
      },
    },
    "blank names": { files: { "a.md": seed("a", '""'), "b.md": seed("b", '"-"') } },
  },
  invalid: {
    "a name that another record has": {
      files: {
        "a.md": seed("a", "Couldron cement plant"),
        "b.md": seed("b", '«"Couldron Cement  Plant"»'),
        "c.md": seed("c", "榆林碳捕集项目"),
        "d.md": seed("d", "«榆林碳捕集项目»"),
      },
      reports: [
        "b.md `Couldron Cement  Plant` is what a.md says too, expected one record of it",
        "d.md `榆林碳捕集项目` is what c.md says too, expected one record of it",
      ],
    },
    "a name that differs in a letter": {
      files: {
        "a.md": seed("a", "Entreprise BlueBonnet network"),
        "b.md": seed("b", "«Enterprise BlueBonnet network»"),
        "c.md": seed("c", "«Entreprise BlueBonet network»"),
      },
      reports: [
        "b.md `Enterprise BlueBonnet network` is nearly `Entreprise BlueBonnet network` of a.md, expected one record of it",
        "c.md `Entreprise BlueBonet network` is nearly `Entreprise BlueBonnet network` of a.md, expected one record of it",
      ],
    },
    "an address that another record has": {
      files: {
        "a.md": seed("a", "Act A", "https://example.gov/acts/7"),
        "b.md": seed("b", "Act B", "«http://www.example.gov/acts/7/#part-2»"),
      },
      reports: [
        "b.md `http://www.example.gov/acts/7/#part-2` is what a.md says too, expected one record of it",
      ],
    },
    "a short title of a record, and a long one of a page": {
      files: {
        "a.md": kept("a", "Acorn"),
        "b.md": kept("b", "«Acorn»"),
        "c.md": page("Debugging a slow SQL query"),
        "d.md": page("«Debugging a slow SQL query»"),
      },
      reports: [
        "b.md `Acorn` is what a.md says too, expected one record of it",
        "d.md `Debugging a slow SQL query` is what c.md says too, expected one record of it",
      ],
    },
    "two records that share title and address, once": {
      files: {
        "a.md": seed("a", "Corpus Christi pipeline", "https://example.org/p"),
        "b.md": seed("b", "«Corpus Christi pipeline»", "https://example.org/p"),
      },
      reports: ["b.md `Corpus Christi pipeline` is what a.md says too, expected one record of it"],
    },
  },
} satisfies RuleCases;
