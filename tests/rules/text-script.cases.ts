import type { RuleCases } from "seedlint/testing";

const seed = (values: string, body = "") => `---\nid: a\n${values}\n---\n${body}`;
const english = "The scheme is financed by a levy on electricity.";

const translated = { files: "{locale}/{id}.md", locales: { values: ["en", "zh"] } };

export default {
  valid: {
    "texts in the script of their locale": {
      files: {
        "en/a.md": seed('title: "CO₂ storage act"', "\nIt entered into force in 2024.\n"),
        "zh/a.md": seed('title: "二氧化碳封存法"', "\n该法于 2024 年生效。\n"),
      },
    },
    "names and abbreviations within Chinese sentences": {
      files: {
        "zh/a.md": seed(
          'title: "澳大利亚 Safeguard Mechanism 改革"',
          "\n由 Santos 领衔的 **Bayu-Undan CCS 项目**将 CO2 输送至东帝汶海域。\n",
        ),
      },
    },
    "what stands in brackets or quotation marks, or is code": {
      collection: translated,
      files: {
        "en/a.md": seed(
          "description: \"Issued by the ministry (生态环境部) as 《碳达峰行动方案》, for the '协同' of the city's plans\"",
          '\nSearch for "碳捕集", `现行` or [二氧化碳](https://example.org).\n\n    title: 碳捕集\n\n> 碳捕集\n',
        ),
        "zh/a.md": seed(`description: "法案原文：“${english}”"`),
      },
    },
    "the name of a law in capitals": {
      files: {
        "zh/a.md": seed('title: "Guidelines for the Storage of Carbon Dioxide in Deep Aquifers"'),
      },
    },
    "a word that a text is about": {
      files: { "en/a.md": seed("title: Learning 中文", "\nHow to write 碳捕集 in English.\n") },
    },
    "names, sources and citations": {
      collection: translated,
      files: {
        "en/a.md": seed("country: 马来西亚\nsource: 阿尔伯塔省政府\nevidence: 国家所有"),
        "zh/a.md": seed(`name: Delta Rhine\ncitation: "${english}"`),
      },
    },
    "names that serve as titles": {
      collection: { ...translated, fields: { title: "/name" } },
      files: { "zh/a.md": seed("name: Port of Kalundborg terminal and pipeline to the sea") },
    },
    "fields that are equal in all locales": {
      collection: {
        files: "{locale}/{id}.md",
        locales: { values: ["en", "zh"], neutral: ["/title"] },
      },
      files: { "en/a.md": seed("title: 碳捕集"), "zh/a.md": seed("title: 碳捕集") },
    },
    "seeds without a locale, or with none that is known": {
      files: { "a.md": seed("title: 碳捕集"), "b.md": seed("title: 碳捕集\nlang: python") },
    },
    "a letter of another script as a symbol": {
      collection: translated,
      files: { "en/a.md": seed("title: The α and Ω of ΔT") },
    },
    "Japanese, Korean and Russian with Latin names": {
      files: {
        "ja/a.md": seed("title: CCSプロジェクトの概要"),
        "ko/a.md": seed("title: 탄소 포집 CCS 사업"),
        "ru/a.md": seed("title: Закон о хранении CO2"),
      },
    },
  },
  invalid: {
    "a Chinese sentence in English, and an English one in Chinese": {
      files: {
        "en/a.md": seed('description: "«预计到 2030 年可减排数千万吨»。"'),
        "zh/a.md": seed(`description: "该计划已生效。«${english.slice(0, -1)}»."`),
      },
      reports: [
        "en/a.md `预计到 2030 年可减排数千万吨` is not in Latin script, expected for `en`",
        "zh/a.md `The scheme is financed by a levy on electricity` is Latin script throughout, expected Han for `zh`",
      ],
    },
    "Chinese words within a translated text": {
      collection: translated,
      files: {
        "en/a.md": seed('description: "The «碳捕集» scheme is financed by the «电网公司»"'),
      },
      reports: [
        "en/a.md `碳捕集` is not in Latin script, expected for `en`",
        "en/a.md `电网公司` is not in Latin script, expected for `en`",
      ],
    },
    "a text that is mostly foreign, at once": {
      files: { "en/a.md": seed('description: "«确保了 Bayu-Undan 等项目具备制度前提»。"') },
      reports: [
        "en/a.md `确保了 Bayu-Undan 等项目具备制度前提` is not in Latin script, expected for `en`",
      ],
    },
    "the body": {
      files: {
        "en/a.md": seed(
          "title: Act",
          "\n## Overview\n\nThe act is new.\n\n- «该法于 2024 年生效»。\n",
        ),
        "zh/a.md": seed("title: 法案", `\n## 概览\n\n该法已生效。\n\n«${english.slice(0, -1)}».\n`),
      },
      reports: [
        "en/a.md `该法于 2024 年生效` is not in Latin script, expected for `en`",
        "zh/a.md `The scheme is financed by a levy on electricity` is Latin script throughout, expected Han for `zh`",
      ],
    },
    "other locales": {
      files: {
        "ja/a.md": seed('description: "«탄소 포집 사업»"'),
        "ru/a.md": seed('description: "Закон «碳捕集与封存»"'),
        "zh-TW/a.md": seed('description: "«Проект хранения»"'),
      },
      reports: [
        "ja/a.md `탄소 포집 사업` is not in Japanese script, expected for `ja`",
        "ru/a.md `碳捕集与封存` is not in Cyrillic script, expected for `ru`",
        "zh-TW/a.md `Проект хранения` is not in Han script, expected for `zh-TW`",
      ],
    },
    "a field of the configuration's own": {
      collection: translated,
      options: { fields: ["/note"] },
      files: { "en/a.md": seed("title: 碳捕集\nnote: «碳捕集»") },
      reports: ["en/a.md `碳捕集` is not in Latin script, expected for `en`"],
    },
  },
} satisfies RuleCases;
