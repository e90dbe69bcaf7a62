import type { Defect } from "./defect.ts";
import { deleted, set } from "./edits.ts";
import { value } from "./places.ts";

/** What is wrong with how records refer to each other. */
export const defectsInRelations: readonly Defect[] = [
  {
    name: "a reference with a slip of the pen",
    plant: { "policies/en/pilot-boats-2024.md": set("/relatedFacilities", ["north-quey"]) },
    finds: [{ rule: "reference-exists", at: value("north-quey") }],
  },
  {
    name: "a reference to what nobody has written",
    plant: { "facilities/zh/second-dry-dock.md": set("/relatedPolicies", ["dock-code-2011"]) },
    finds: [{ rule: "reference-exists", at: value("dock-code-2011") }],
  },
  {
    name: "a facility that was deleted, which breaks the references of two untouched policies",
    plant: {
      "facilities/en/ballast-plant.md": deleted,
      "facilities/zh/ballast-plant.md": deleted,
    },
    finds: [
      {
        rule: "reference-exists",
        in: "policies/en/ballast-water-2022.md",
        at: value("ballast-plant"),
      },
      {
        rule: "reference-exists",
        in: "policies/zh/ballast-water-2022.md",
        at: value("ballast-plant"),
      },
    ],
    isAlone: true,
  },

  {
    name: "a policy that supersedes itself",
    plant: {
      "policies/en/pilot-boats-2024.md": set("/evolution/supersedes", ["pilot-boats-2024"]),
    },
    finds: [{ rule: "relation-acyclic", at: value("pilot-boats-2024", "supersedes") }],
  },
  {
    name: "two policies that supersede each other, told where the cycle is first met",
    plant: {
      "policies/zh/quay-lighting-2016.md": set("/evolution/supersedes", ["quay-lighting-2023"]),
    },
    finds: [
      {
        rule: "relation-acyclic",
        in: "policies/en/quay-lighting-2023.md",
        at: value("quay-lighting-2016"),
      },
    ],
    isAlone: true,
  },

  {
    name: "a facility that does not name the policy that names it",
    plant: { "facilities/en/gull-rock-light.md": set("/relatedPolicies", []) },
    finds: [
      {
        rule: "relation-symmetry",
        in: "policies/en/quay-lighting-2023.md",
        at: value("gull-rock-light"),
      },
    ],
  },
  {
    name: "a policy that names a facility which does not name it",
    plant: { "policies/zh/pilot-boats-2024.md": set("/relatedFacilities", ["second-dry-dock"]) },
    finds: [{ rule: "relation-symmetry", at: value("second-dry-dock") }],
  },

  {
    name: "a superseded policy that is active, in both languages",
    plant: {
      "policies/en/quay-lighting-2016.md": set("/status", "Active"),
      "policies/zh/quay-lighting-2016.md": set("/status", "现行"),
    },
    finds: [
      { rule: "supersedes-status", in: "policies/en/quay-lighting-2016.md", at: value("Active") },
      { rule: "supersedes-status", in: "policies/zh/quay-lighting-2016.md", at: value("现行") },
    ],
  },
  {
    name: "a superseded policy without a successor, in both languages",
    plant: {
      "policies/en/shore-power-2021.md": set("/status", "Superseded"),
      "policies/zh/shore-power-2021.md": set("/status", "已被取代"),
    },
    finds: [
      { rule: "supersedes-status", in: "policies/en/shore-power-2021.md", at: value("Superseded") },
      { rule: "supersedes-status", in: "policies/zh/shore-power-2021.md", at: value("已被取代") },
    ],
  },
  {
    name: "a superseded policy that is active in one language, so that the other contradicts it",
    plant: { "policies/en/quay-lighting-2016.md": set("/status", "Active") },
    finds: [
      { rule: "supersedes-status", in: "policies/en/quay-lighting-2016.md", at: value("Active") },
      { rule: "locale-neutral", in: "policies/zh/quay-lighting-2016.md", at: value("已被取代") },
    ],
    isAlone: true,
  },

  {
    name: "a superseded policy that names no successor",
    plant: { "policies/en/quay-lighting-2016.md": set("/evolution/supersededBy", "") },
    finds: [
      {
        rule: "supersedes-symmetry",
        in: "policies/en/quay-lighting-2023.md",
        at: value("quay-lighting-2016"),
      },
    ],
  },
  {
    name: "a successor that does not name what it supersedes",
    plant: { "policies/zh/quay-lighting-2023.md": set("/evolution/supersedes", []) },
    finds: [
      {
        rule: "supersedes-symmetry",
        in: "policies/zh/quay-lighting-2016.md",
        at: value("quay-lighting-2023"),
      },
    ],
  },
];
