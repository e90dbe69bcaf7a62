import { addToBody, deleted, set } from "../e2e/planted/edits.ts";
import { configPath } from "../e2e/planted/repository.ts";
import { inFiles, type History } from "./history.ts";
import { inRegister, movedFrom } from "./register.ts";

const dock = "facilities/en/second-dry-dock.md";
const pilots = "policies/en/pilot-boats-2024.md";
const facilitySchema = "schemas/facility.schema.json";

const table = (url: string): string => `---
id: tides
url: ${url}
---

The plant reports every hour how much it stores. An auditor compares these reports with the meters
twice a year, and publishes both.
`;
const wrongTable = table("https//tables.example/tides");
const goodTable = table("https://tables.example/tides");
const urlsOff = "rules: { url-valid: off }\n";
const urlsOn = "rules: { url-valid: error }\n";

/** What judges changes: its effect on old content is told apart and blocks nothing. */
export const configurations: readonly History[] = [
  inRegister({
    name: "a schema no longer allows what one facility is",
    settings: { [facilitySchema]: (text) => text.replace('"Plant",', "") },
    existing: ["schema facilities/en/ballast-plant.md"],
    effects: ["schema +1 −0"],
  }),
  inRegister({
    name: "a schema allows what one facility is",
    before: { [dock]: set("/kind", "Dock") },
    settings: { [facilitySchema]: (text) => text.replace('"Plant",', '"Plant", "Dock",') },
    effects: ["schema +0 −1"],
  }),
  inRegister({
    name: "a schema no longer allows what one facility is and another becomes",
    settings: { [facilitySchema]: (text) => text.replace('"Plant",', "") },
    after: {
      [dock]: set("/kind", "Plant"),
      "facilities/zh/second-dry-dock.md": set("/kind", "处理厂"),
    },
    introduced: [`schema ${dock}`],
    existing: ["schema facilities/en/ballast-plant.md"],
    effects: ["schema +2 −0"],
  }),
  inRegister({
    name: "a rule is turned off",
    before: { [dock]: set("/capacity/min", 52) },
    settings: { [configPath]: (text) => text.replace(/score-range: .*/, "score-range: off") },
    effects: ["score-range +0 −1"],
  }),
  inRegister({
    name: "a rule is turned off while something becomes wrong that it would have told",
    settings: { [configPath]: (text) => text.replace(/score-range: .*/, "score-range: off") },
    after: { [dock]: set("/capacity/min", 52) },
    effects: ["score-range +0 −1"],
  }),
  inFiles({
    name: "a rule is turned on that has something to say",
    before: { "seedlint.config.yaml": urlsOff, "a.md": wrongTable },
    after: { "seedlint.config.yaml": urlsOn },
    existing: ["url-valid a.md"],
    effects: ["url-valid +1 −0"],
  }),
  inFiles({
    name: "a rule is turned on, and what it has to say is mended at once",
    before: { "seedlint.config.yaml": urlsOff, "a.md": wrongTable },
    after: { "seedlint.config.yaml": urlsOn, "a.md": goodTable },
    fixed: ["url-valid a.md"],
    effects: [],
  }),
  inRegister({
    name: "audits become stale sooner",
    rules: ["audit-fresh: [warn, { maxAgeDays: 200 }]"],
    settings: { [configPath]: (text) => text.replace("maxAgeDays: 200", "maxAgeDays: 137") },
    existing: [
      "audit-fresh facilities/en/ballast-plant.md",
      "audit-fresh facilities/zh/ballast-plant.md",
    ],
    effects: ["audit-fresh +2 −0"],
  }),
  inRegister({
    name: "the relations of policies and facilities are no longer looked at",
    before: { [pilots]: set("/relatedFacilities", ["old-mole"]) },
    settings: {
      [configPath]: (text) =>
        text
          .replace(/ +- from: \/relatedFacilities\/\*\n +to: .*\n +inverse: .*\n/, "")
          .replace(/relations:\n +- from: \/relatedPolicies\/\*\n +to: .*\n +inverse: .*/, ""),
    },
    effects: ["reference-exists +0 −1"],
  }),
  inRegister({
    name: "a configuration is written otherwise and says the same",
    before: { [dock]: set("/capacity/min", 52) },
    settings: { [configPath]: (text) => `# How the register is judged.\n${text}` },
    existing: [`score-range ${dock}`],
    effects: [],
  }),
  inFiles({
    name: "the first configuration is written, and nothing else changes",
    before: { "a.md": wrongTable },
    after: { "seedlint.config.yaml": 'collections: { tables: { files: "*.md" } }\n' },
    existing: ["url-valid a.md"],
    effects: [],
  }),
  inFiles({
    name: "the configuration goes",
    before: {
      "seedlint.config.yaml": 'collections: { tables: { files: "*.md" } }\n',
      "a.md": wrongTable,
    },
    after: { "seedlint.config.yaml": undefined },
    existing: ["url-valid a.md"],
    effects: [],
  }),
];

/** Files that become seeds, or no longer are. */
export const memberships: readonly History[] = [
  inRegister({
    name: "a facility that a policy names moves to where no seeds are",
    after: {
      "facilities/en/ballast-plant.md": deleted,
      "facilities/zh/ballast-plant.md": deleted,
      "attic/en/ballast-plant.md": movedFrom("facilities/en/ballast-plant.md"),
      "attic/zh/ballast-plant.md": movedFrom("facilities/zh/ballast-plant.md"),
    },
    introduced: [
      "reference-exists policies/en/ballast-water-2022.md",
      "reference-exists policies/zh/ballast-water-2022.md",
    ],
  }),
  inRegister({
    name: "a facility with a mistake moves to where no seeds are",
    before: { [dock]: set("/capacity/min", 52) },
    after: {
      [dock]: deleted,
      "facilities/zh/second-dry-dock.md": deleted,
      "attic/second-dry-dock.md": movedFrom(dock),
    },
    fixed: [`score-range ${dock}`],
  }),
  inRegister({
    name: "a facility with a mistake becomes a seed by its path",
    before: {
      [dock]: deleted,
      "facilities/zh/second-dry-dock.md": deleted,
      "attic/en.md": (_, all) => set("/capacity/min", 52)(all.get(dock), all),
      "attic/zh.md": movedFrom("facilities/zh/second-dry-dock.md"),
    },
    after: {
      [dock]: movedFrom("attic/en.md"),
      "facilities/zh/second-dry-dock.md": movedFrom("attic/zh.md"),
      "attic/en.md": deleted,
      "attic/zh.md": deleted,
    },
    introduced: [`score-range ${dock}`],
  }),
  inRegister({
    name: "a file beside the seeds changes",
    before: { [dock]: set("/capacity/min", 52), "attic/note.md": movedFrom(dock) },
    after: { "attic/note.md": addToBody("Nobody reads this.") },
    existing: [`score-range ${dock}`],
  }),
  inRegister({
    name: "a folder is ignored in which something is wrong",
    before: { [dock]: set("/capacity/min", 52) },
    settings: {
      [configPath]: (text) =>
        text.replace("extends:", 'ignores: ["facilities/*/second*"]\nextends:'),
    },
    effects: ["score-range +0 −1"],
  }),
  inRegister({
    name: "a facility is ignored that policies name",
    settings: {
      [configPath]: (text) =>
        text.replace("extends:", 'ignores: ["facilities/*/ballast-plant.md"]\nextends:'),
    },
    // Under the new rules it is as if it had never been there.
    existing: [
      "reference-exists policies/en/ballast-water-2022.md",
      "reference-exists policies/zh/ballast-water-2022.md",
    ],
    effects: ["reference-exists +2 −0"],
  }),
];
