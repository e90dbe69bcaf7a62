import { inFiles, type History } from "./history.ts";

interface Note {
  readonly id?: string;
  readonly title?: string;
  readonly isWrong?: boolean;
  readonly more?: string;
}

/** A seed of which only the address can be wrong. */
function note({ id, title = "Tide tables", isWrong = false, more = "" }: Note = {}): string {
  const colon = isWrong ? "" : ":";
  return `---
${id === undefined ? "" : `id: ${id}\n`}title: ${title}
url: https${colon}//tables.example/${title.split(" ", 1)[0]}
---

The plant reports every hour how much it stores. An auditor compares these reports with the meters
twice a year, and publishes both.
${more}`;
}

const moved = "Since last year the reports are public, too.\n";

/** Nothing is configured: folders are collections, and many seeds have no id. */
export const withoutConfiguration: readonly History[] = [
  inFiles({
    name: "a seed without an id gets a mistake",
    before: { "a.md": note() },
    after: { "a.md": note({ isWrong: true }) },
    introduced: ["url-valid a.md"],
  }),
  inFiles({
    name: "a seed without an id moves with its mistake",
    before: { "a.md": note({ isWrong: true }) },
    after: { "a.md": undefined, "b.md": note({ isWrong: true }) },
    existing: ["url-valid b.md"],
  }),
  inFiles({
    name: "a seed without an id moves to another folder with its mistake",
    before: { "drafts/a.md": note({ isWrong: true }) },
    after: { "drafts/a.md": undefined, "tables/a.md": note({ isWrong: true }) },
    existing: ["url-valid tables/a.md"],
  }),
  inFiles({
    name: "a seed without an id moves and is edited",
    before: { "a.md": note({ isWrong: true }) },
    after: { "a.md": undefined, "b.md": note({ isWrong: true, more: moved }) },
    existing: ["url-valid b.md"],
  }),
  inFiles({
    name: "a seed without an id moves, and its mistake is mended",
    before: { "a.md": note({ isWrong: true }) },
    after: { "a.md": undefined, "b.md": note() },
    fixed: ["url-valid a.md"],
  }),
  inFiles({
    name: "two seeds without an id swap places, one of which is wrong",
    before: { "a.md": note({ isWrong: true }), "b.md": note({ title: "Lamps", more: moved }) },
    after: { "a.md": note({ title: "Lamps", more: moved }), "b.md": note({ isWrong: true }) },
    // Nothing but the path says which seed is which.
    introduced: ["url-valid b.md"],
    fixed: ["url-valid a.md"],
  }),
  inFiles({
    name: "a seed gets an id",
    before: { "a.md": note({ isWrong: true }) },
    after: { "a.md": note({ id: "tides", isWrong: true }) },
    existing: ["url-valid a.md"],
  }),
  inFiles({
    name: "a seed loses its id",
    before: { "a.md": note({ id: "tides", isWrong: true }) },
    after: { "a.md": note({ isWrong: true }) },
    introduced: ["change-id-stable a.md"],
    existing: ["url-valid a.md"],
  }),
  inFiles({
    name: "a seed with an id moves to another folder with its mistake",
    before: { "drafts/a.md": note({ id: "tides", isWrong: true }) },
    after: { "drafts/a.md": undefined, "tables/a.md": note({ id: "tides", isWrong: true }) },
    existing: ["url-valid tables/a.md"],
  }),
  inFiles({
    name: "a second seed takes the id of an untouched one that comes later",
    before: { "b.md": note({ id: "tides" }) },
    after: { "a.md": note({ id: "tides", title: "Lamps" }) },
    introduced: ["id-unique b.md"],
  }),
  inFiles({
    name: "a third seed takes an id that two have",
    before: { "a.md": note({ id: "tides" }), "b.md": note({ id: "tides", title: "Lamps" }) },
    after: { "c.md": note({ id: "tides", title: "Ropes and nets" }) },
    introduced: ["id-unique c.md"],
    existing: ["id-unique b.md"],
  }),
  inFiles({
    name: "the seed that has the right to an id moves behind the one that was told",
    before: { "a.md": note({ id: "tides" }), "b.md": note({ id: "tides", title: "Lamps" }) },
    after: { "a.md": undefined, "c.md": note({ id: "tides" }) },
    existing: ["id-unique c.md"],
  }),
  inFiles({
    name: "one of two seeds with the same id gets another",
    before: { "a.md": note({ id: "tides" }), "b.md": note({ id: "tides", title: "Lamps" }) },
    after: { "b.md": note({ id: "lamps", title: "Lamps" }) },
    fixed: ["id-unique b.md"],
  }),
  inFiles({
    name: "a page without front matter is written",
    before: { "a.md": note({ isWrong: true }) },
    after: { "README.md": "# Tables\n" },
    existing: ["url-valid a.md"],
  }),
  inFiles({
    name: "a seed goes with its mistake",
    before: { "a.md": note({ isWrong: true }), "b.md": note({ title: "Lamps", more: moved }) },
    after: { "a.md": undefined },
    fixed: ["url-valid a.md"],
  }),
  inFiles({
    name: "the last seed of a repository goes",
    before: { "a.md": note({ isWrong: true }), "notes.txt": "Nothing.\n" },
    after: { "a.md": undefined },
    fixed: ["url-valid a.md"],
  }),
  inFiles({
    name: "everything is new",
    before: { "notes.txt": "Nothing.\n" },
    after: { "a.md": note({ isWrong: true }) },
    introduced: ["url-valid a.md"],
  }),
];
