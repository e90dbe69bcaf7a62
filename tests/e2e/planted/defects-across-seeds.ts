import type { Defect } from "./defect.ts";
import { copyOf, deleted, inTurn, set } from "./edits.ts";
import { enclosed, value, words } from "./places.ts";

/** What else shows only where several files are read. */
export const defectsAcrossSeeds: readonly Defect[] = [
  {
    name: "a copy of a policy in the archive",
    plant: {
      "policies/zh/archive/quay-lighting-2023.md": copyOf("policies/zh/quay-lighting-2023.md"),
    },
    finds: [
      {
        rule: "id-unique",
        in: "policies/zh/quay-lighting-2023.md",
        at: value("quay-lighting-2023", "id"),
      },
    ],
    isAlone: true,
  },
  {
    name: "an id that differs from another in its capitals only, in both languages",
    plant: {
      "facilities/en/Second-Dry-Dock.md": inTurn(
        copyOf("facilities/en/second-dry-dock.md"),
        set("/id", "Second-Dry-Dock"),
        set("/name", "Painting Hall"),
      ),
      "facilities/zh/Second-Dry-Dock.md": inTurn(
        copyOf("facilities/zh/second-dry-dock.md"),
        set("/id", "Second-Dry-Dock"),
        set("/name", "涂装车间"),
      ),
    },
    finds: [
      {
        rule: "id-unique",
        in: "facilities/en/second-dry-dock.md",
        at: value("second-dry-dock"),
      },
      {
        rule: "id-unique",
        in: "facilities/zh/second-dry-dock.md",
        at: value("second-dry-dock"),
      },
    ],
    isAlone: true,
  },

  {
    name: "another address in one language",
    plant: {
      "policies/zh/shore-power-2021.md": set(
        "/url",
        "https://register.aldmere.example/policies/shore-power",
      ),
    },
    finds: [
      {
        rule: "locale-neutral",
        at: value("https://register.aldmere.example/policies/shore-power"),
      },
    ],
  },
  {
    name: "a longer list in the first language, told at the others",
    plant: { "policies/en/ballast-water-2022.md": set("/sectors", ["water", "bay"]) },
    finds: [
      {
        rule: "locale-neutral",
        in: "policies/zh/ballast-water-2022.md",
        at: enclosed(/(\[\s*["']water["']\s*\]|- water)/),
      },
    ],
  },
  {
    name: "the translation of another word",
    plant: { "policies/zh/quay-lighting-2016.md": set("/category", "标准") },
    finds: [{ rule: "locale-neutral", at: value("标准") }],
  },

  {
    name: "a facility without its Chinese version",
    plant: { "facilities/zh/hollow-tide-gauge.md": deleted },
    finds: [
      {
        rule: "locale-pair",
        in: "facilities/en/hollow-tide-gauge.md",
        at: value("hollow-tide-gauge"),
      },
    ],
    isAlone: true,
  },
  {
    name: "a policy without its English version",
    plant: { "policies/en/pilot-boats-2024.md": deleted },
    finds: [
      {
        rule: "locale-pair",
        in: "policies/zh/pilot-boats-2024.md",
        at: value("pilot-boats-2024", "id"),
      },
    ],
    isAlone: true,
  },

  {
    name: "an English word in a Chinese policy",
    plant: { "policies/zh/ferry-noise-2019.md": set("/status", "Active") },
    finds: [{ rule: "locale-vocabulary", at: value("Active") }],
  },
  {
    name: "a Chinese word in an English facility",
    plant: { "facilities/en/gull-rock-light.md": set("/kind", "站点") },
    finds: [{ rule: "locale-vocabulary", at: value("站点") }],
  },

  {
    name: "the name of another facility",
    plant: { "facilities/zh/north-quay.md": set("/name", "空湾验潮站") },
    finds: [{ rule: "record-duplicate", at: value("空湾验潮站") }],
  },
  {
    name: "nearly the name of another facility",
    plant: { "facilities/en/second-dry-dock.md": set("/name", "Hollow Bay Tide Guage") },
    finds: [{ rule: "record-duplicate", at: value("Hollow Bay Tide Guage") }],
  },

  {
    name: "one sentence as evidence for two scores",
    plant: {
      "policies/en/shore-power-2021.md": inTurn(
        set("/analysis/mrv/evidence", "Inspectors come by every month."),
        set("/analysis/statutory/evidence", "Inspectors come by every month."),
      ),
    },
    finds: [
      { rule: "text-boilerplate", at: words("Inspectors come by every month.", "mrv") },
      { rule: "text-boilerplate", at: words("Inspectors come by every month.", "statutory") },
    ],
  },
  {
    name: "one sentence as evidence in three policies",
    plant: {
      "policies/zh/ballast-water-2022.md": set("/analysis/mrv/evidence", "独立机构每季度抽查。"),
      "policies/zh/ferry-noise-2019.md": set("/analysis/mrv/evidence", "独立机构每季度抽查。"),
      "policies/zh/pilot-boats-2024.md": set(
        "/analysis/mrv/evidence",
        "公会留存录像。独立机构每季度抽查。",
      ),
    },
    finds: [
      {
        rule: "text-boilerplate",
        in: "policies/zh/ballast-water-2022.md",
        at: words("独立机构每季度抽查。"),
      },
      {
        rule: "text-boilerplate",
        in: "policies/zh/ferry-noise-2019.md",
        at: words("独立机构每季度抽查。"),
      },
      {
        rule: "text-boilerplate",
        in: "policies/zh/pilot-boats-2024.md",
        at: words("独立机构每季度抽查。"),
      },
    ],
  },

  {
    name: "a slip of the pen in a name that all others have right",
    plant: { "facilities/en/east-ferry-terminal.md": set("/country", "Aldmere Ilses") },
    finds: [{ rule: "vocabulary-variant", at: value("Aldmere Ilses") }],
  },
  {
    name: "a blank in a name that all others write without",
    plant: { "policies/zh/quay-lighting-2023.md": set("/country", "阿尔德 群岛") },
    finds: [{ rule: "vocabulary-variant", at: value("阿尔德 群岛") }],
  },
];
