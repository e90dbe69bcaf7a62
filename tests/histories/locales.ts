import { deleted, set } from "../e2e/planted/edits.ts";
import { inFiles, type History } from "./history.ts";
import { inRegister, original } from "./register.ts";

const power = (locale: string) => `policies/${locale}/shore-power-2021.md`;
const address = (name: string) => `https://register.aldmere.example/policies/${name}`;

const berth = (operator: string, sentence: string): string => `---
id: berth
operator: ${operator}
---

${sentence}
`;
const english =
  "The berth has a plug for every ship, a lamp that can be dimmed, and a hut in which the watchman keeps the book of arrivals and departures.";
const chinese =
  "每个泊位都有岸电接口和可调光的灯具，旁边的小屋里放着值班员的进出港登记簿，访客可以在白天查阅，也可以索取最近一周的抄本，费用由港务局承担。";
const operators = `collections:
  berths:
    files: "{locale}/{id}.md"
    locales: { values: [en, zh], neutral: [/operator] }
rules: { text-script: off }
`;

const reviewed = (status: string, reviewer: string, sentence: string): string => `---
id: berth
reviewStatus: ${status}
url: https://register.aldmere.example/berth
source: Harbour Council of Aldmere
author: Runa Teale
reviewer: ${reviewer}
---

${sentence}
`;
const reviewers = `collections:
  berths:
    files: "{locale}/{id}.md"
    fields: { author: /author, reviewer: /reviewer }
    locales: { values: [en, zh], neutral: [/reviewer] }
rules: { text-script: off, change-loss: off, change-one-locale: off }
`;

/** Versions of one record in several languages. */
export const locales: readonly History[] = [
  inRegister({
    name: "an address changes in the second language only",
    after: { [power("zh")]: set("/url", address("shore-power")) },
    introduced: [`locale-neutral ${power("zh")}`],
  }),
  inRegister({
    name: "an address changes in the first language only, which the untouched one is told",
    after: { [power("en")]: set("/url", address("shore-power")) },
    introduced: [`locale-neutral ${power("zh")}`],
  }),
  inRegister({
    name: "an address changes in both languages",
    after: {
      [power("en")]: set("/url", address("shore-power")),
      [power("zh")]: set("/url", address("shore-power")),
    },
  }),
  inRegister({
    name: "the first language takes over the address of the second",
    before: { [power("zh")]: set("/url", address("shore-power")) },
    after: { [power("en")]: set("/url", address("shore-power")) },
    fixed: [`locale-neutral ${power("zh")}`],
  }),
  inRegister({
    name: "an address that differed differs in another way",
    before: { [power("zh")]: set("/url", address("shore-power")) },
    after: { [power("zh")]: set("/url", address("power")) },
    existing: [`locale-neutral ${power("zh")}`],
  }),
  inRegister({
    name: "an address that differed still does when that of the first language changes",
    before: { [power("zh")]: set("/url", address("shore-power")) },
    after: { [power("en")]: set("/url", address("power")) },
    existing: [`locale-neutral ${power("zh")}`],
  }),
  inRegister({
    name: "a translation is added",
    before: { [power("zh")]: deleted },
    after: { [power("zh")]: original(power("zh")) },
    fixed: [`locale-pair ${power("en")}`],
  }),
  inRegister({
    name: "a record is added in one language",
    before: {
      "facilities/en/second-dry-dock.md": deleted,
      "facilities/zh/second-dry-dock.md": deleted,
    },
    after: {
      "facilities/en/second-dry-dock.md": original("facilities/en/second-dry-dock.md"),
    },
    introduced: ["locale-pair facilities/en/second-dry-dock.md"],
  }),
  inRegister({
    name: "the language that is there changes places with the one that is missing",
    before: { "facilities/zh/second-dry-dock.md": deleted },
    after: {
      "facilities/en/second-dry-dock.md": deleted,
      "facilities/zh/second-dry-dock.md": original("facilities/zh/second-dry-dock.md"),
    },
    introduced: ["locale-pair facilities/zh/second-dry-dock.md"],
    fixed: ["locale-pair facilities/en/second-dry-dock.md"],
  }),
  inRegister({
    name: "an English word gets into a Chinese policy",
    after: { "policies/zh/ferry-noise-2019.md": set("/status", "Active") },
    introduced: ["locale-vocabulary policies/zh/ferry-noise-2019.md"],
  }),
  inRegister({
    name: "the wrong word of a language becomes the wrong word of another",
    before: { "policies/zh/quay-lighting-2016.md": set("/category", "标准") },
    after: { "policies/zh/quay-lighting-2016.md": set("/category", "Standard") },
    introduced: ["locale-vocabulary policies/zh/quay-lighting-2016.md"],
    fixed: ["locale-neutral policies/zh/quay-lighting-2016.md"],
  }),
  inFiles({
    name: "a difference in blanks becomes one in words, which is graver",
    before: {
      "seedlint.config.yaml": operators,
      "en/berth.md": berth("Harbour Trust", english),
      "zh/berth.md": berth("HarbourTrust", chinese),
    },
    after: { "zh/berth.md": berth("Harbour Council", chinese) },
    introduced: ["locale-neutral zh/berth.md"],
  }),
  inFiles({
    name: "a difference in words becomes one in blanks, which is less grave",
    before: {
      "seedlint.config.yaml": operators,
      "en/berth.md": berth("Harbour Trust", english),
      "zh/berth.md": berth("Harbour Council", chinese),
    },
    after: { "zh/berth.md": berth("HarbourTrust", chinese) },
    existing: ["locale-neutral zh/berth.md"],
  }),
  inFiles({
    name: "a draft becomes verified by its author, whom another language does not name",
    before: {
      "seedlint.config.yaml": reviewers,
      "en/berth.md": reviewed("draft", "Runa Teale", english),
      "zh/berth.md": reviewed("draft", "Odile Marsh", chinese),
    },
    after: { "en/berth.md": reviewed("verified", "Runa Teale", english) },
    introduced: ["review-gate en/berth.md"],
    existing: ["locale-neutral zh/berth.md"],
  }),
  inFiles({
    name: "a reviewer is named in one language where neither had one",
    before: {
      "seedlint.config.yaml": reviewers,
      "en/berth.md": reviewed("verified", '""', english),
      "zh/berth.md": reviewed("verified", '""', chinese),
    },
    after: { "en/berth.md": reviewed("verified", "Odile Marsh", english) },
    // The other still lacks one, which is now told as a difference.
    introduced: ["locale-neutral zh/berth.md"],
    fixed: ["review-gate en/berth.md"],
  }),
  inFiles({
    name: "a reviewer is named in one language, and the other is edited, too",
    before: {
      "seedlint.config.yaml": reviewers,
      "en/berth.md": reviewed("verified", '""', english),
      "zh/berth.md": reviewed("verified", '""', chinese),
    },
    after: {
      "en/berth.md": reviewed("verified", "Odile Marsh", english),
      "zh/berth.md": reviewed("verified", '""', `${chinese}抄本不得转让。`),
    },
    introduced: ["locale-neutral zh/berth.md"],
    fixed: ["review-gate en/berth.md"],
  }),
  inFiles({
    name: "a reviewer goes from one language where only that had one",
    before: {
      "seedlint.config.yaml": reviewers,
      "en/berth.md": reviewed("verified", "Odile Marsh", english),
      "zh/berth.md": reviewed("verified", '""', chinese),
    },
    after: {
      "en/berth.md": reviewed("verified", '""', english),
      "zh/berth.md": reviewed("verified", '""', `${chinese}抄本不得转让。`),
    },
    introduced: ["review-gate en/berth.md"],
    // It was so before, and told as a difference.
    existing: ["review-gate zh/berth.md"],
    fixed: ["locale-neutral zh/berth.md"],
  }),
];
