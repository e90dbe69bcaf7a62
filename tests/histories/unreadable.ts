import { deleted, inTurn, replaceText, rewrite, set } from "../e2e/planted/edits.ts";
import type { Edit } from "../e2e/planted/edits.ts";
import type { History } from "./history.ts";
import { inRegister, original } from "./register.ts";

const dock = "facilities/en/second-dry-dock.md";
const filters = "facilities/en/ballast-plant.md";

/** A brace that nothing opened. */
const broken: Edit = rewrite((text) => text.replace("\n---\n\n", "\n}\n---\n\n"));
const unfenced: Edit = rewrite((text) => text.replace("\n---\n\n", "\n----\n\n"));
const mended: Edit = rewrite((text) => text);

/** Seeds that cannot be read before the change, after it, or both. */
export const unreadable: readonly History[] = [
  inRegister({
    name: "front matter breaks",
    after: { [dock]: broken },
    introduced: [`frontmatter-syntax ${dock}`],
  }),
  inRegister({
    name: "front matter breaks in a facility that policies name",
    after: { [filters]: broken },
    introduced: [`frontmatter-syntax ${filters}`],
  }),
  inRegister({
    name: "front matter breaks where something was wrong, which is not mended by that",
    before: { [dock]: set("/capacity/min", 52) },
    after: { [dock]: inTurn(set("/capacity/min", 52), broken) },
    introduced: [`frontmatter-syntax ${dock}`],
  }),
  inRegister({
    name: "front matter goes where something was wrong, which is not mended by that",
    before: { [dock]: set("/capacity/min", 52) },
    after: { [dock]: replaceText(/^---\n[^]*?\n---\n\n/, "") },
    introduced: [`frontmatter-missing ${dock}`],
  }),
  inRegister({
    name: "front matter is mended",
    before: { [dock]: broken },
    after: { [dock]: mended },
    fixed: [`frontmatter-syntax ${dock}`],
  }),
  inRegister({
    name: "front matter is mended, and a mistake comes to light that nobody could see",
    before: { [dock]: inTurn(set("/capacity/min", 52), broken) },
    after: { [dock]: mended },
    introduced: [`score-range ${dock}`],
    fixed: [`frontmatter-syntax ${dock}`],
  }),
  inRegister({
    name: "front matter stays broken while the body is edited",
    before: { [dock]: broken },
    after: {
      [dock]: rewrite((text) => `${text.replace("\n---\n\n", "\n}\n---\n\n")}\nIt is long.\n`),
    },
    existing: [`frontmatter-syntax ${dock}`],
  }),
  inRegister({
    name: "front matter that breaks the rules of YAML gets a wrong fence, too",
    before: { [dock]: broken },
    after: { [dock]: unfenced },
    introduced: [`frontmatter-fence ${dock}`],
  }),
  inRegister({
    name: "front matter goes, and the text stays",
    after: { [dock]: replaceText(/^---\n[^]*?\n---\n\n/, "") },
    introduced: [`frontmatter-missing ${dock}`],
  }),
  inRegister({
    name: "a seed that cannot be read goes in both languages",
    before: { [dock]: broken },
    after: { [dock]: deleted, "facilities/zh/second-dry-dock.md": deleted },
    fixed: [`frontmatter-syntax ${dock}`],
  }),
  inRegister({
    name: "a seed that cannot be read moves",
    before: { [dock]: broken },
    after: {
      [dock]: deleted,
      "facilities/en/long-dock.md": (_, all) => all.get(dock),
      "facilities/zh/second-dry-dock.md": deleted,
      "facilities/zh/long-dock.md": inTurn(
        (_, all) => all.get("facilities/zh/second-dry-dock.md"),
        set("/id", "long-dock"),
      ),
    },
    existing: ["frontmatter-syntax facilities/en/long-dock.md"],
  }),
  inRegister({
    name: "a key is set twice where another was",
    before: { [dock]: replaceText(/\n(country.*)\n/, "\n$1\n$1\n") },
    after: { [dock]: replaceText(/\n(operator.*)\n/, "\n$1\n$1\n") },
    introduced: [`frontmatter-duplicate-key ${dock}`],
    fixed: [`frontmatter-duplicate-key ${dock}`],
  }),
  inRegister({
    name: "a file is saved in UTF-16",
    after: { [dock]: rewrite((text) => Buffer.from(`\uFEFF${text}`, "utf16le")) },
    introduced: [`input-encoding ${dock}`],
  }),
  inRegister({
    name: "a facility is restored from a file that could not be read, as it was",
    before: { [filters]: broken },
    after: { [filters]: original(filters) },
    fixed: [`frontmatter-syntax ${filters}`],
  }),
];
