import type { RuleCases } from "seedlint/testing";

const seed = (partners: string) => `---\nid: a\npartners: ${partners}\n---\n`;

export default {
  valid: {
    "an item for each name": {
      files: {
        "a.md": seed('["EERC", "NDIC", "Rainbow Energy"]'),
        "b.md": seed('["中国石油", "中国石化"]'),
      },
    },
    "commas that are part of one name": {
      files: {
        "a.md": seed('["Bechtel National, Inc."]'),
        "b.md": seed('["Yulin Chemical Co., Ltd"]'),
        "c.md": seed('["Onstream CO2 (Enbridge, CarbonVert, CASTEX)"]'),
        "d.md": seed('["Austin, TX"]'),
        "e.md": seed('["1,000 tonnes a year"]'),
      },
    },
    "phrases, sentences and addresses": {
      files: {
        "a.md": seed('["Monitoring, reporting and verification"]'),
        "b.md": seed('["The plant, once built, will serve the whole of the region"]'),
        "c.md": seed('["https://example.org/a,b;c"]'),
        "d.md": seed('["Oil, Gas and Coal"]'),
        "e.md": seed('["Built in 2020, closed since."]'),
        "f.md": seed('["该项目由多家单位共同建设，预计将于二〇三〇年之前全部建成并投入运行"]'),
      },
    },
    "a comma beside other items": { files: { "a.md": seed('["Acorn, Phase A", "Porthos"]') } },
    "lists of people, places and sentences": {
      files: {
        "a.md": '---\nid: a\nauthors: ["Doe, Jane"]\nlocations: ["Paris, France"]\n---\n',
      },
    },
    "what is no text": { files: { "a.md": "---\nid: a\ncoordinates: [1, 1]\n---\n" } },
    "blank items, which say nothing": { files: { "a.md": seed('["", "", " "]') } },
    "repeated items that the schema tells": {
      schema: {
        properties: { partners: { type: "array", uniqueItems: true } },
      },
      files: { "a.md": seed("[EERC, EERC]") },
    },
  },
  invalid: {
    "names that are joined in one item": {
      files: {
        "a.md": seed('[«"EERC, NDIC, Rainbow Energy"»]'),
        "b.md": seed('[«"中国石油、中国石化"»]'),
      },
      reports: [
        "a.md `EERC, NDIC, Rainbow Energy` is a list of 3 in one item, expected an item for each",
        "b.md `中国石油、中国石化` is a list of 2 in one item, expected an item for each",
      ],
      suggested: {
        "Write 3 items, `EERC` to `Rainbow Energy`": {
          "a.md": seed('["EERC", "NDIC", "Rainbow Energy"]'),
        },
        "Write 2 items, `中国石油` to `中国石化`": { "b.md": seed('["中国石油", "中国石化"]') },
      },
    },
    "an item that stands twice": {
      files: { "a.md": seed("[EERC, NDIC, «EERC»]") },
      reports: ["a.md `EERC` is in the list already, expected each item once"],
      fixed: { "a.md": seed("[EERC, NDIC]") },
    },
    "items that differ in case, blanks or width": {
      files: {
        "a.md": seed('["Rainbow Energy", «"rainbow  energy"»]'),
        "b.md": seed('["CO2 储存", «"ＣＯ２ 储存"»]'),
      },
      reports: [
        "a.md `rainbow  energy` differs from `Rainbow Energy` only in case or blanks, expected one of them",
        "b.md `ＣＯ２ 储存` differs from `CO2 储存` only in case or blanks, expected one of them",
      ],
      suggested: {
        "Remove `rainbow  energy`": { "a.md": seed('["Rainbow Energy"]') },
        "Remove `Rainbow Energy`": { "a.md": seed('["rainbow  energy"]') },
        "Remove `ＣＯ２ 储存`": { "b.md": seed('["CO2 储存"]') },
        "Remove `CO2 储存`": { "b.md": seed('["ＣＯ２ 储存"]') },
      },
    },
    "joined names with parts that have brackets, commas or ampersands": {
      files: {
        "a.md": seed('[«"Equinor, Linde (FEED, EPC)"»]'),
        "b.md": seed('[«"Dastur International Inc., ON Clean Energy, Inc., Texas A&M"»]'),
        "c.md": seed('[«"1PointFive,Occidental"»]'),
        "d.md": seed('["Shell", «"Eni, Equinor, BP"»]'),
        "e.md": seed('["Shell", «"Eni; Equinor"»]'),
        "f.md": seed('[«"Air Liquide, Babcock & Wilcox, and Yara and Zeeland Refinery"»]'),
      },
      reports: [
        "a.md `Equinor, Linde (FEED, EPC)` is a list of 2 in one item, expected an item for each",
        "b.md `Dastur International Inc., ON Clean Energy, Inc., Texas A&M` is a list of 3 in one item, expected an item for each",
        "c.md `1PointFive,Occidental` is a list of 2 in one item, expected an item for each",
        "d.md `Eni, Equinor, BP` is a list of 3 in one item, expected an item for each",
        "e.md `Eni; Equinor` is a list of 2 in one item, expected an item for each",
        "f.md `Air Liquide, Babcock & Wilcox, and Yara and Zeeland Refinery` is a list of 3 in one item, expected an item for each",
      ],
      suggested: {
        "Write 2 items, `Equinor` to `Linde (FEED, EPC)`": {
          "a.md": seed('["Equinor", "Linde (FEED, EPC)"]'),
        },
        "Write 3 items, `Dastur International Inc.` to `Texas A&M`": {
          "b.md": seed('["Dastur International Inc.", "ON Clean Energy, Inc.", "Texas A&M"]'),
        },
        "Write 2 items, `1PointFive` to `Occidental`": {
          "c.md": seed('["1PointFive", "Occidental"]'),
        },
        "Write 3 items, `Eni` to `BP`": { "d.md": seed('["Shell", "Eni", "Equinor", "BP"]') },
        "Write 2 items, `Eni` to `Equinor`": { "e.md": seed('["Shell", "Eni", "Equinor"]') },
        "Write 3 items, `Air Liquide` to `Yara and Zeeland Refinery`": {
          "f.md": seed('["Air Liquide", "Babcock & Wilcox", "Yara and Zeeland Refinery"]'),
        },
      },
    },
    "lists within lists and mappings": {
      files: { "a.md": "---\nid: a\nby:\n  - { tags: [steel, «steel»] }\n---\n" },
      reports: ["a.md `steel` is in the list already, expected each item once"],
      fixed: { "a.md": "---\nid: a\nby:\n  - { tags: [steel] }\n---\n" },
    },
    "an item that was there already, with blanks too many": {
      files: { "a.md": '---\ntags:\n  - EERC\n  - «"EERC "»\n  - NDIC # one\n---\n' },
      reports: ["a.md `EERC ` differs from `EERC` only in case or blanks, expected one of them"],
      fixed: { "a.md": "---\ntags:\n  - EERC\n  - NDIC # one\n---\n" },
    },
    "items that stand there many times, in JSON": {
      files: {
        "a.md": `---\n{\n  "tags": [\n    "a",\n    «"a"»,\n    "b",\n    «"a"»,\n    «"b"»\n  ]\n}\n---\n`,
      },
      reports: [
        "a.md `a` is in the list already, expected each item once",
        "a.md `a` is in the list already, expected each item once",
        "a.md `b` is in the list already, expected each item once",
      ],
      fixed: { "a.md": '---\n{\n  "tags": [\n    "a",\n    "b"\n  ]\n}\n---\n' },
    },
    "names of which a bracket would be lost": {
      files: { "a.md": '---\npartners: [«"Equinor, (Shell), Linde"»]\n---\n' },
      reports: [
        "a.md `Equinor, (Shell), Linde` is a list of 2 in one item, expected an item for each",
      ],
    },
  },
} satisfies RuleCases;
