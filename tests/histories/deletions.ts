import { copyOf, deleted, set } from "../e2e/planted/edits.ts";
import type { History } from "./history.ts";
import { inRegister, original } from "./register.ts";

/** A record in both languages, deleted. */
const without = (name: string) => ({
  [`${name.replace("/", "/en/")}.md`]: deleted,
  [`${name.replace("/", "/zh/")}.md`]: deleted,
});

/** Files that go, with what they take with them and what they leave behind. */
export const deletions: readonly History[] = [
  inRegister({
    name: "a facility goes that a policy names",
    after: without("facilities/ballast-plant"),
    introduced: [
      "reference-exists policies/en/ballast-water-2022.md",
      "reference-exists policies/zh/ballast-water-2022.md",
    ],
  }),
  inRegister({
    name: "a policy goes that names another and is named by two facilities",
    after: without("policies/quay-lighting-2023"),
    introduced: [
      "reference-exists facilities/en/gull-rock-light.md",
      "reference-exists facilities/en/north-quay.md",
      "reference-exists facilities/zh/gull-rock-light.md",
      "reference-exists facilities/zh/north-quay.md",
      "reference-exists policies/en/quay-lighting-2016.md",
      "reference-exists policies/zh/quay-lighting-2016.md",
    ],
  }),
  inRegister({
    name: "a facility goes together with the references to it",
    after: {
      ...without("facilities/ballast-plant"),
      "policies/en/ballast-water-2022.md": set("/relatedFacilities", []),
      "policies/zh/ballast-water-2022.md": set("/relatedFacilities", []),
    },
  }),
  inRegister({
    name: "a facility goes and the reference to it stays in one language",
    after: {
      ...without("facilities/ballast-plant"),
      "policies/en/ballast-water-2022.md": set("/relatedFacilities", []),
    },
    introduced: ["reference-exists policies/zh/ballast-water-2022.md"],
  }),
  inRegister({
    name: "one language of a facility goes",
    after: { "facilities/zh/hollow-tide-gauge.md": deleted },
    introduced: ["locale-pair facilities/en/hollow-tide-gauge.md"],
  }),
  inRegister({
    name: "one language of a facility goes that policies name",
    after: { "facilities/zh/ballast-plant.md": deleted },
    introduced: ["locale-pair facilities/en/ballast-plant.md"],
  }),
  inRegister({
    name: "the first language of a policy goes",
    after: { "policies/en/pilot-boats-2024.md": deleted },
    introduced: ["locale-pair policies/zh/pilot-boats-2024.md"],
  }),
  inRegister({
    name: "the other language goes, too",
    before: { "facilities/zh/hollow-tide-gauge.md": deleted },
    after: { "facilities/en/hollow-tide-gauge.md": deleted },
    fixed: ["locale-pair facilities/en/hollow-tide-gauge.md"],
  }),
  inRegister({
    name: "a facility goes in which something was wrong",
    before: { "facilities/en/second-dry-dock.md": set("/capacity/min", 52) },
    after: without("facilities/second-dry-dock"),
    fixed: ["score-range facilities/en/second-dry-dock.md"],
  }),
  inRegister({
    name: "a facility goes in which something was wrong, and another is added with the same mistake",
    before: {
      ...without("facilities/hollow-tide-gauge"),
      "facilities/en/second-dry-dock.md": set("/capacity/min", 52),
    },
    after: {
      ...without("facilities/second-dry-dock"),
      "facilities/en/hollow-tide-gauge.md": (draft, all) =>
        set("/capacity/min", 52)(original("facilities/en/hollow-tide-gauge.md")(draft, all), all),
      "facilities/zh/hollow-tide-gauge.md": original("facilities/zh/hollow-tide-gauge.md"),
    },
    introduced: ["score-range facilities/en/hollow-tide-gauge.md"],
    fixed: ["score-range facilities/en/second-dry-dock.md"],
  }),
  inRegister({
    name: "a copy goes because of which the id was taken twice, as the other file was told",
    before: {
      "policies/zh/archive/quay-lighting-2023.md": copyOf("policies/zh/quay-lighting-2023.md"),
    },
    after: { "policies/zh/archive/quay-lighting-2023.md": deleted },
    fixed: ["id-unique policies/zh/quay-lighting-2023.md"],
  }),
  inRegister({
    name: "the file that was told of the taken id goes, and the copy stays",
    before: {
      "policies/zh/archive/quay-lighting-2023.md": copyOf("policies/zh/quay-lighting-2023.md"),
    },
    after: { "policies/zh/quay-lighting-2023.md": deleted },
    fixed: ["id-unique policies/zh/quay-lighting-2023.md"],
  }),
  inRegister({
    name: "a facility goes that did not name a policy back",
    before: { "facilities/en/gull-rock-light.md": set("/relatedPolicies", []) },
    after: without("facilities/gull-rock-light"),
    introduced: [
      "reference-exists policies/en/quay-lighting-2023.md",
      "reference-exists policies/zh/quay-lighting-2023.md",
    ],
    fixed: ["relation-symmetry policies/en/quay-lighting-2023.md"],
  }),
  inRegister({
    name: "a facility goes that is still named in a policy where another reference dangles",
    before: {
      "policies/en/ballast-water-2022.md": set("/relatedFacilities", ["ballast-plant", "old-mole"]),
    },
    after: without("facilities/ballast-plant"),
    introduced: [
      "reference-exists policies/en/ballast-water-2022.md",
      "reference-exists policies/zh/ballast-water-2022.md",
    ],
    existing: ["reference-exists policies/en/ballast-water-2022.md"],
  }),
];
