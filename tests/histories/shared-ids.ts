import { inFiles, type History } from "./history.ts";

const page = (title: string, isWrong: boolean) => `---
id: index
title: ${title}
url: https${isWrong ? "" : ":"}//${title.toLowerCase()}.example/
---

The plant of ${title} reports every hour how much it stores. An auditor compares these reports with
the meters twice a year, and publishes both.
`;
const told = (path: string, title: string) =>
  `url-valid ${path}: URL \`https//${title.toLowerCase()}.example/\` is no address, expected \`https://\` and a host`;

/** Folders whose seeds are called the same, as pages often are. */
export const sharedIds: readonly History[] = [
  inFiles({
    name: "a mistake is mended in one folder and made in another",
    before: { "a/index.md": page("Tides", true), "b/index.md": page("Lamps", false) },
    after: { "a/index.md": page("Tides", false), "b/index.md": page("Lamps", true) },
    introduced: ["url-valid b/index.md"],
    messages: [told("b/index.md", "Lamps")],
    fixed: ["url-valid a/index.md"],
  }),
  inFiles({
    name: "a mistake goes with a folder and is made in another",
    before: { "a/index.md": page("Tides", true), "b/index.md": page("Lamps", false) },
    after: { "a/index.md": undefined, "b/index.md": page("Lamps", true) },
    introduced: ["url-valid b/index.md"],
    messages: [told("b/index.md", "Lamps")],
    fixed: ["url-valid a/index.md"],
  }),
  inFiles({
    name: "a mistake stays in one folder and is made in another",
    before: { "a/index.md": page("Tides", true), "b/index.md": page("Lamps", false) },
    after: { "b/index.md": page("Lamps", true) },
    introduced: ["url-valid b/index.md"],
    existing: ["url-valid a/index.md"],
  }),
];
