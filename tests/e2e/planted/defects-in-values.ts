import type { Defect } from "./defect.ts";
import { moveLast, remove, set } from "./edits.ts";
import { enclosed, key, value, words } from "./places.ts";

/** A list of two zeros in any syntax. */
const twoZeros = /(\[\s*0,\s*0\s*\]|- 0\n +- 0)/;

/** What is wrong with other values of one file; of two where they must be the same in both languages. */
export const defectsInValues: readonly Defect[] = [
  {
    name: "an audit that is more than a year old",
    plant: { "policies/en/ferry-noise-2019.md": set("/provenance/lastAuditDate", "2025-05-30") },
    finds: [{ rule: "audit-fresh", at: value("2025-05-30") }],
  },
  {
    name: "an audit date that is missing, told at the mapping that would hold it",
    plant: { "facilities/zh/second-dry-dock.md": remove("/provenance/lastAuditDate") },
    finds: [{ rule: "audit-fresh", at: key("provenance") }],
  },

  {
    name: "a latitude that can only be a longitude, in both languages",
    plant: {
      "facilities/en/gull-rock-light.md": set("/coordinates", [161.9013, -9.2207]),
      "facilities/zh/gull-rock-light.md": set("/coordinates", [161.9013, -9.2207]),
    },
    finds: [
      { rule: "coordinates", in: "facilities/en/gull-rock-light.md", at: value(161.9013) },
      { rule: "coordinates", in: "facilities/zh/gull-rock-light.md", at: value(161.9013) },
    ],
  },
  {
    name: "a station in the sea off Ghana, in both languages",
    plant: {
      "facilities/en/hollow-tide-gauge.md": set("/coordinates", [0, 0]),
      "facilities/zh/hollow-tide-gauge.md": set("/coordinates", [0, 0]),
    },
    finds: [
      { rule: "coordinates", in: "facilities/en/hollow-tide-gauge.md", at: enclosed(twoZeros) },
      { rule: "coordinates", in: "facilities/zh/hollow-tide-gauge.md", at: enclosed(twoZeros) },
    ],
  },
  {
    name: "a longitude beyond the globe, in both languages",
    plant: {
      "facilities/en/north-quay.md": set("/coordinates", [61.8274, -190.1436]),
      "facilities/zh/north-quay.md": set("/coordinates", [61.8274, -190.1436]),
    },
    finds: [
      { rule: "coordinates", in: "facilities/en/north-quay.md", at: value(-190.1436) },
      { rule: "coordinates", in: "facilities/zh/north-quay.md", at: value(-190.1436) },
    ],
  },

  {
    name: "an audit that is to come",
    plant: { "facilities/en/north-quay.md": set("/provenance/lastAuditDate", "2027-02-11") },
    finds: [{ rule: "date-order", at: value("2027-02-11") }],
  },

  {
    name: "a first of January for a day that nobody knows, in both languages",
    plant: {
      "policies/en/ballast-water-2022.md": set("/pubDate", "2022-01-01"),
      "policies/zh/ballast-water-2022.md": set("/pubDate", "2022-01-01"),
    },
    finds: [
      {
        rule: "date-placeholder",
        in: "policies/en/ballast-water-2022.md",
        at: value("2022-01-01"),
      },
      {
        rule: "date-placeholder",
        in: "policies/zh/ballast-water-2022.md",
        at: value("2022-01-01"),
      },
    ],
  },
  {
    name: "the same in a field of another name, in both languages",
    plant: {
      "facilities/en/second-dry-dock.md": set("/opened", "1957-01-01"),
      "facilities/zh/second-dry-dock.md": set("/opened", "1957-01-01"),
    },
    finds: [
      { rule: "date-placeholder", in: "facilities/en/second-dry-dock.md", at: value("1957-01-01") },
      { rule: "date-placeholder", in: "facilities/zh/second-dry-dock.md", at: value("1957-01-01") },
    ],
  },

  {
    name: "a thirtieth of February",
    plant: { "facilities/zh/ballast-plant.md": set("/provenance/lastAuditDate", "2026-02-30") },
    finds: [{ rule: "date-valid", at: value("2026-02-30") }],
  },
  {
    name: "a date as people say it",
    plant: { "policies/en/quay-lighting-2023.md": set("/provenance/lastAuditDate", "5 May 2026") },
    finds: [{ rule: "date-valid", at: value("5 May 2026") }],
  },

  {
    name: "an id that is not that of the path",
    plant: { "facilities/en/second-dry-dock.md": set("/id", "second-drydock") },
    finds: [{ rule: "id-matches-path", at: value("second-drydock") }],
  },
  {
    name: "a locale that is not that of the path",
    plant: { "policies/zh/pilot-boats-2024.md": set("/lang", "en") },
    finds: [{ rule: "id-matches-path", at: value("en", "lang") }],
  },

  {
    name: "a key that comes after those that it should come before",
    plant: { "policies/en/quay-lighting-2016.md": moveLast("/country") },
    finds: [{ rule: "key-order", at: key("country") }],
  },
  {
    name: "the same in a mapping within",
    plant: { "facilities/zh/east-ferry-terminal.md": moveLast("/capacity/unit") },
    finds: [{ rule: "key-order", at: key("unit") }],
  },

  {
    name: "a verified policy without a source",
    plant: { "policies/zh/ballast-water-2022.md": set("/source", "") },
    finds: [{ rule: "review-gate", at: value("", "source") }],
  },
  {
    name: "an author who reviewed what she wrote",
    plant: {
      "policies/en/quay-lighting-2016.md": set("/provenance/reviewer", "Runa Teale"),
    },
    finds: [{ rule: "review-gate", at: value("Runa Teale", "reviewer") }],
  },
  {
    name: "a reviewer who is nobody",
    plant: { "policies/zh/shore-power-2021.md": set("/provenance/reviewer", "待定") },
    finds: [{ rule: "review-gate", at: value("待定") }],
  },

  {
    name: "a key that the schema does not know",
    plant: { "facilities/zh/gull-rock-light.md": set("/provenance/checkedBy", "海岸守望队员") },
    finds: [{ rule: "schema", at: key("checkedBy") }],
  },
  {
    name: "a word that the schema does not list",
    plant: { "policies/en/pilot-boats-2024.md": set("/reviewStatus", "verifed") },
    finds: [{ rule: "schema", at: value("verifed") }],
  },
  {
    name: "a text where the schema wants a number",
    plant: { "facilities/zh/north-quay.md": set("/capacity/max", "十八") },
    finds: [{ rule: "schema", at: value("十八") }],
  },

  {
    name: "a high score without a citation",
    plant: { "policies/zh/quay-lighting-2016.md": remove("/analysis/statutory/citation") },
    finds: [{ rule: "score-evidence", at: key("statutory") }],
  },
  {
    name: "a high score with empty evidence",
    plant: { "policies/en/shore-power-2021.md": set("/analysis/mrv/evidence", "") },
    finds: [{ rule: "score-evidence", at: value("", "mrv") }],
    isAlone: true,
  },
  {
    name: "a dimension without a score",
    plant: { "policies/zh/ferry-noise-2019.md": remove("/analysis/mrv") },
    finds: [{ rule: "score-evidence", at: key("analysis") }],
    isAlone: true,
  },

  {
    name: "a score beyond the scale",
    plant: { "policies/en/quay-lighting-2023.md": set("/analysis/statutory/score", 191) },
    finds: [{ rule: "score-range", at: value(191) }],
  },
  {
    name: "a score below the scale",
    plant: { "policies/zh/ballast-water-2022.md": set("/analysis/mrv/score", -47) },
    finds: [{ rule: "score-range", at: value(-47) }],
  },
  {
    name: "a least capacity above the greatest",
    plant: { "facilities/en/east-ferry-terminal.md": set("/capacity/min", 52) },
    finds: [{ rule: "score-range", at: value(52) }],
  },

  {
    name: "an address without its colon",
    plant: {
      "policies/en/ballast-water-2022.md": set("/links", ["https//gazette.aldmere.example/4"]),
    },
    finds: [{ rule: "url-valid", at: value("https//gazette.aldmere.example/4") }],
  },
  {
    name: "an address on somebody's own machine",
    plant: { "policies/zh/quay-lighting-2023.md": set("/links", ["https://localhost/23"]) },
    finds: [{ rule: "url-valid", at: value("https://localhost/23") }],
  },

  {
    name: "a year that is not that of the date, in both languages",
    plant: {
      "policies/en/pilot-boats-2024.md": set("/year", 2042),
      "policies/zh/pilot-boats-2024.md": set("/year", 2042),
    },
    finds: [
      { rule: "year-matches-date", in: "policies/en/pilot-boats-2024.md", at: value(2042) },
      { rule: "year-matches-date", in: "policies/zh/pilot-boats-2024.md", at: value(2042) },
    ],
  },
  {
    name: "a title with another year",
    plant: { "policies/zh/quay-lighting-2016.md": set("/title", "码头照明规章（2015）") },
    finds: [{ rule: "year-matches-date", at: words("2015") }],
  },
];
