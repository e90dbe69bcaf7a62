import { deleted, inTurn, set } from "../e2e/planted/edits.ts";
import type { History } from "./history.ts";
import { inRegister, original } from "./register.ts";

const pilots = "policies/en/pilot-boats-2024.md";
const old = (locale: string) => `policies/${locale}/quay-lighting-2016.md`;
const successor = (locale: string) => `policies/${locale}/quay-lighting-2023.md`;

/** References between records, and what a change of one end does at the other. */
export const relations: readonly History[] = [
  inRegister({
    name: "a facility no longer names the policy that names it",
    after: { "facilities/en/gull-rock-light.md": set("/relatedPolicies", []) },
    introduced: [`relation-symmetry ${successor("en")}`],
  }),
  inRegister({
    name: "a facility names the policy again that names it",
    before: { "facilities/en/gull-rock-light.md": set("/relatedPolicies", []) },
    after: { "facilities/en/gull-rock-light.md": original("facilities/en/gull-rock-light.md") },
    fixed: [`relation-symmetry ${successor("en")}`],
  }),
  inRegister({
    name: "a slip in a reference is mended",
    before: { [pilots]: set("/relatedFacilities", ["north-quey"]) },
    after: { [pilots]: set("/relatedFacilities", []) },
    fixed: [`reference-exists ${pilots}`],
  }),
  inRegister({
    name: "a slip in a reference is replaced by another",
    before: { [pilots]: set("/relatedFacilities", ["north-quey"]) },
    after: { [pilots]: set("/relatedFacilities", ["nroth-quay"]) },
    existing: [`reference-exists ${pilots}`],
  }),
  inRegister({
    name: "a reference comes before one that dangles",
    before: { [pilots]: set("/relatedFacilities", ["old-mole"]) },
    after: {
      [pilots]: set("/relatedFacilities", ["second-dry-dock", "old-mole"]),
      "facilities/en/second-dry-dock.md": set("/relatedPolicies", ["pilot-boats-2024"]),
    },
    existing: [`reference-exists ${pilots}`],
  }),
  inRegister({
    name: "a second reference dangles where one did",
    before: { [pilots]: set("/relatedFacilities", ["old-mole"]) },
    after: { [pilots]: set("/relatedFacilities", ["new-mole-of-stone", "old-mole"]) },
    introduced: [`reference-exists ${pilots}`],
    existing: [`reference-exists ${pilots}`],
  }),
  inRegister({
    name: "the facility is added that an untouched policy already names",
    before: {
      "facilities/en/ballast-plant.md": deleted,
      "facilities/zh/ballast-plant.md": deleted,
    },
    after: {
      "facilities/en/ballast-plant.md": original("facilities/en/ballast-plant.md"),
      "facilities/zh/ballast-plant.md": original("facilities/zh/ballast-plant.md"),
    },
    fixed: [
      "reference-exists policies/en/ballast-water-2022.md",
      "reference-exists policies/zh/ballast-water-2022.md",
    ],
  }),
  inRegister({
    name: "two policies come to supersede each other, told where the cycle is first met",
    after: { [old("zh")]: set("/evolution/supersedes", ["quay-lighting-2023"]) },
    introduced: [`relation-acyclic ${successor("en")}`],
  }),
  inRegister({
    name: "a cycle is opened",
    before: { [old("zh")]: set("/evolution/supersedes", ["quay-lighting-2023"]) },
    after: { [old("zh")]: set("/evolution/supersedes", []) },
    fixed: [`relation-acyclic ${successor("en")}`],
  }),
  inRegister({
    name: "a superseded policy becomes active in both languages",
    after: { [old("en")]: set("/status", "Active"), [old("zh")]: set("/status", "现行") },
    introduced: [`supersedes-status ${old("en")}`, `supersedes-status ${old("zh")}`],
  }),
  inRegister({
    name: "a superseded policy no longer names its successor",
    after: { [old("en")]: set("/evolution/supersededBy", "") },
    introduced: [`supersedes-symmetry ${successor("en")}`],
  }),
  inRegister({
    name: "a policy is no longer superseded, as both ends say",
    after: {
      [old("en")]: inTurn(set("/evolution/supersededBy", ""), set("/status", "Active")),
      [old("zh")]: inTurn(set("/evolution/supersededBy", ""), set("/status", "现行")),
      [successor("en")]: set("/evolution/supersedes", []),
      [successor("zh")]: set("/evolution/supersedes", []),
    },
  }),
  inRegister({
    name: "a policy supersedes another, as only the new one says",
    after: { [pilots]: set("/evolution/supersedes", ["ferry-noise-2019"]) },
    introduced: [
      `supersedes-symmetry ${pilots}`,
      "supersedes-status policies/en/ferry-noise-2019.md",
    ],
  }),
  inRegister({
    name: "a third policy gets the evidence that two have",
    before: {
      "policies/en/ballast-water-2022.md": set("/analysis/mrv/evidence", "A body checks monthly."),
      "policies/en/ferry-noise-2019.md": set("/analysis/mrv/evidence", "A body checks monthly."),
    },
    after: { [pilots]: set("/analysis/mrv/evidence", "A body checks monthly.") },
    introduced: [
      "text-boilerplate policies/en/ballast-water-2022.md",
      "text-boilerplate policies/en/ferry-noise-2019.md",
      `text-boilerplate ${pilots}`,
    ],
  }),
  inRegister({
    name: "one of three policies gets evidence of its own",
    before: {
      "policies/en/ballast-water-2022.md": set("/analysis/mrv/evidence", "A body checks monthly."),
      "policies/en/ferry-noise-2019.md": set("/analysis/mrv/evidence", "A body checks monthly."),
      [pilots]: set("/analysis/mrv/evidence", "A body checks monthly."),
    },
    after: { [pilots]: set("/analysis/mrv/evidence", "Each guild keeps a film of the ladder.") },
    fixed: [
      "text-boilerplate policies/en/ballast-water-2022.md",
      "text-boilerplate policies/en/ferry-noise-2019.md",
      `text-boilerplate ${pilots}`,
    ],
  }),
];
