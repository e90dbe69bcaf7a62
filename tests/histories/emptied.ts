import { inFiles, type History } from "./history.ts";

const text = `The plant reports every hour how much it stores. An auditor compares these reports with
the meters twice a year, and publishes both.
`;
const seed = (name: string, url = "https//tides.example/") =>
  `---\nid: ${name}\ntitle: Tide tables of ${name}\nurl: ${url}\n---\n\n${text}`;
const other = `---
id: b
title: Lamps
url: https//lamps.example/
---

Every berth has a lamp that can be dimmed, and a hut in which the watchman keeps the book of ships.
`;
const before = { "a.md": seed("a"), "b.md": other };
const withoutFrontMatter =
  "frontmatter-missing a.md: Seed has no front matter: expected a line `---`, then the keys, then a line `---`, at the start of the file";

/** Seeds that no longer say that they are some, so that the base alone tells. Nothing is fixed. */
export const emptied: readonly History[] = [
  inFiles({
    name: "a seed loses its front matter where nothing is configured",
    before,
    after: { "a.md": text },
    introduced: ["frontmatter-missing a.md"],
    messages: [withoutFrontMatter],
    existing: ["url-valid b.md"],
  }),
  inFiles({
    name: "a seed gets a line above its front matter where nothing is configured",
    before,
    after: { "a.md": `Draft\n${seed("a")}` },
    introduced: ["frontmatter-missing a.md"],
    messages: [withoutFrontMatter],
    existing: ["url-valid b.md"],
  }),
  inFiles({
    name: "a file becomes empty where nothing is configured",
    before,
    after: { "a.md": "" },
    introduced: ["frontmatter-missing a.md"],
    messages: [
      "frontmatter-missing a.md: Seed is empty: expected a line `---`, then the keys, then a line `---`",
    ],
    existing: ["url-valid b.md"],
  }),
  inFiles({
    name: "front matter breaks where something was wrong, and nothing is configured",
    before,
    after: { "a.md": seed("a", '"https://tides.example/') },
    introduced: ["frontmatter-syntax a.md"],
    existing: ["url-valid b.md"],
  }),
];
