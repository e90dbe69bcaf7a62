import { inFiles, type History } from "./history.ts";

const config = `collections:
  berths:
    files: "{locale}/{id}.md"
    locales: { values: [de, en, zh] }
rules: { text-script: off, body-present: off }
`;
const berth = "---\nid: berth\n---\n\nBerth.\n";
const berths = (...locales: readonly string[]) =>
  Object.fromEntries(locales.map((locale) => [`${locale}/berth.md`, berth]));
const gone = (locale: string) => ({ [`${locale}/berth.md`]: undefined });
const missing = (at: string, locale: string) =>
  `locale-pair ${at}/berth.md: \`berth\` has no seed in \`${locale}\`, expected \`${locale}/berth.md\``;

/** Records in three languages, of which more than one can be missing. */
export const threeLocales: readonly History[] = [
  inFiles({
    name: "one of three languages goes",
    before: { "seedlint.config.yaml": config, ...berths("de", "en", "zh") },
    after: gone("en"),
    introduced: ["locale-pair de/berth.md"],
    messages: [missing("de", "en")],
  }),
  inFiles({
    name: "a language goes where a later one is missing already",
    before: { "seedlint.config.yaml": config, ...berths("de", "en") },
    after: gone("en"),
    introduced: ["locale-pair de/berth.md"],
    messages: [missing("de", "en")],
    existing: ["locale-pair de/berth.md"],
  }),
  inFiles({
    name: "a language goes where a former one is missing already",
    before: { "seedlint.config.yaml": config, ...berths("de", "zh") },
    after: gone("zh"),
    introduced: ["locale-pair de/berth.md"],
    messages: [missing("de", "zh")],
    existing: ["locale-pair de/berth.md"],
  }),
  inFiles({
    name: "two of three languages go",
    before: { "seedlint.config.yaml": config, ...berths("de", "en", "zh") },
    after: { ...gone("en"), ...gone("zh") },
    introduced: ["locale-pair de/berth.md", "locale-pair de/berth.md"],
    messages: [missing("de", "en"), missing("de", "zh")],
  }),
  inFiles({
    name: "one of two missing languages is written",
    before: { "seedlint.config.yaml": config, ...berths("de") },
    after: berths("en"),
    existing: ["locale-pair de/berth.md"],
    fixed: ["locale-pair de/berth.md"],
  }),
];
