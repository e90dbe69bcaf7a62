import type { Defect } from "./defect.ts";
import { remove, rename, set } from "./edits.ts";
import { enclosed, key, opener, value, words } from "./places.ts";

/** What two rules or more could tell: one of them does, so that mending it once is enough. */
export const defectsOfOneCause: readonly Defect[] = [
  {
    name: "an audit long before the policy was published, and not merely an old one",
    plant: { "policies/zh/shore-power-2021.md": set("/provenance/lastAuditDate", "2021-01-26") },
    finds: [{ rule: "date-order", at: value("2021-01-26") }],
  },
  {
    name: "a description that is filler, and therefore not what the body says",
    plant: { "facilities/en/second-dry-dock.md": set("/description", "TBD") },
    finds: [{ rule: "placeholder-text", at: value("TBD") }],
  },
  {
    name: "two names that are filler, and therefore the same",
    plant: {
      "facilities/en/gull-rock-light.md": set("/name", "To be confirmed"),
      "facilities/en/hollow-tide-gauge.md": set("/name", "To be confirmed"),
    },
    finds: [
      {
        rule: "placeholder-text",
        in: "facilities/en/gull-rock-light.md",
        at: value("To be confirmed"),
      },
      {
        rule: "placeholder-text",
        in: "facilities/en/hollow-tide-gauge.md",
        at: value("To be confirmed"),
      },
    ],
    isAlone: true,
  },
  {
    name: "a character of no width in an id, which therefore differs from the path",
    plant: { "facilities/en/second-dry-dock.md": set("/id", "second\u200B-dry-dock") },
    finds: [{ rule: "text-invisible", at: words("\u200B") }],
    isAlone: true,
  },
  {
    name: "a date that does not exist in one language, and therefore differs from the other",
    plant: { "policies/zh/quay-lighting-2023.md": set("/pubDate", "2023-02-30") },
    finds: [{ rule: "date-valid", at: value("2023-02-30") }],
  },
  {
    name: "a point in the sea in one language, which therefore differs from the other",
    plant: { "facilities/zh/north-quay.md": set("/coordinates", [0, 0]) },
    finds: [{ rule: "coordinates", at: enclosed(/(\[\s*0,\s*0\s*\]|- 0\n +- 0)/) }],
    isAlone: true,
  },
  {
    name: "an address that is empty in one language, which a verified policy must have",
    plant: { "policies/en/ferry-noise-2019.md": set("/url", "") },
    finds: [{ rule: "locale-neutral", at: value("", "url") }],
  },
  {
    name: "a mapping that is missing, with all that rules look for in it",
    plant: { "policies/en/shore-power-2021.md": remove("/provenance") },
    finds: [{ rule: "schema", at: opener }],
    isAlone: true,
  },
  {
    name: "a score that is a text",
    plant: { "policies/zh/pilot-boats-2024.md": set("/analysis/mrv/score", "53") },
    finds: [{ rule: "schema", at: value("53") }],
  },
  {
    name: "a blank at the end of a word that the schema lists without",
    plant: { "facilities/en/hollow-tide-gauge.md": set("/kind", "Station ") },
    finds: [{ rule: "schema", at: value("Station ") }],
  },
  {
    name: "a blank at the end of a name that all others have without",
    plant: { "facilities/zh/gull-rock-light.md": set("/operator", "阿尔德港口信托 ") },
    finds: [{ rule: "text-trim", at: enclosed(/信托( )/) }],
  },
  {
    name: "a tab at the end of such a name",
    plant: { "facilities/en/north-quay.md": set("/operator", "Aldmere Harbour Trust\t") },
    finds: [{ rule: "text-invisible", at: enclosed(/Trust(\t|\\t)/) }],
  },
  {
    name: "a reference with a blank at its end, which therefore names nothing",
    plant: { "policies/zh/pilot-boats-2024.md": set("/relatedFacilities", ["second-dry-dock "]) },
    finds: [{ rule: "reference-exists", at: value("second-dry-dock ") }],
    isAlone: true,
  },
  {
    name: "a key with a slip of the pen, which is missing under its right name",
    plant: { "policies/en/ferry-noise-2019.md": rename("/country", "contry") },
    finds: [
      { rule: "schema", at: key("contry") },
      { rule: "schema", at: opener },
    ],
  },
];
