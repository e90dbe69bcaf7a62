import { copyOf, deleted, inTurn, set } from "../e2e/planted/edits.ts";
import type { Edit } from "../e2e/planted/edits.ts";
import type { History } from "./history.ts";
import { inRegister, movedFrom } from "./register.ts";

const inBoth = (place: (locale: string) => string, edit: Edit) => ({
  [place("en")]: edit,
  [place("zh")]: edit,
});

/** A facility that gets another id, and files to match, in the languages named. */
const renamed = (id: string, to: string, locales: readonly string[] = ["en", "zh"]) =>
  Object.fromEntries(
    locales.flatMap((locale) => [
      [`facilities/${locale}/${id}.md`, deleted],
      [
        `facilities/${locale}/${to}.md`,
        inTurn(movedFrom(`facilities/${locale}/${id}.md`), set("/id", to)),
      ],
    ]),
  );

const dock = "facilities/en/second-dry-dock.md";

/** Records that get another id; what was wrong in them does not become new by it. */
export const idChanges: readonly History[] = [
  inRegister({
    name: "a facility that nobody names gets another id",
    after: renamed("second-dry-dock", "long-dock"),
  }),
  inRegister({
    name: "a facility gets another id, and the policy that names it follows",
    after: {
      ...renamed("ballast-plant", "sand-filters"),
      ...inBoth(
        (locale) => `policies/${locale}/ballast-water-2022.md`,
        set("/relatedFacilities", ["sand-filters"]),
      ),
    },
  }),
  inRegister({
    name: "a facility gets another id, and the policy that names it does not follow",
    after: renamed("ballast-plant", "sand-filters"),
    introduced: [
      "reference-exists policies/en/ballast-water-2022.md",
      "reference-exists policies/zh/ballast-water-2022.md",
      // The other half of the relation, in what the change wrote.
      "relation-symmetry facilities/en/sand-filters.md",
      "relation-symmetry facilities/zh/sand-filters.md",
    ],
  }),
  inRegister({
    name: "a facility in which something is wrong gets another id",
    before: {
      [dock]: inTurn(set("/capacity/min", 52), set("/operator", "Aldmere  Harbour Trust")),
    },
    after: renamed("second-dry-dock", "long-dock"),
    existing: ["score-range facilities/en/long-dock.md", "text-trim facilities/en/long-dock.md"],
  }),
  inRegister({
    name: "a facility in which something is wrong gets another id in place",
    before: { [dock]: set("/capacity/min", 52) },
    after: inBoth((locale) => `facilities/${locale}/second-dry-dock.md`, set("/id", "long-dock")),
    introduced: [
      "id-matches-path facilities/en/second-dry-dock.md",
      "id-matches-path facilities/zh/second-dry-dock.md",
    ],
    existing: [`score-range ${dock}`],
  }),
  inRegister({
    name: "a facility gets another id in one language",
    after: renamed("second-dry-dock", "long-dock", ["en"]),
    introduced: [
      "locale-pair facilities/en/long-dock.md",
      "locale-pair facilities/zh/second-dry-dock.md",
    ],
  }),
  inRegister({
    name: "a facility whose languages had two ids gets the same in both",
    before: {
      [dock]: deleted,
      "facilities/en/long-dock.md": inTurn(copyOf(dock), set("/id", "long-dock")),
    },
    after: renamed("second-dry-dock", "long-dock", ["zh"]),
    fixed: [
      "locale-pair facilities/en/long-dock.md",
      "locale-pair facilities/zh/second-dry-dock.md",
    ],
  }),
  inRegister({
    name: "an id that lacked its language's partner changes once more",
    before: renamed("second-dry-dock", "long-dock", ["en"]),
    after: renamed("long-dock", "painters-dock", ["en"]),
    existing: [
      "locale-pair facilities/en/painters-dock.md",
      "locale-pair facilities/zh/second-dry-dock.md",
    ],
  }),
  inRegister({
    name: "a facility in which something is wrong gets another id and another name",
    before: { [dock]: set("/capacity/min", 52) },
    after: {
      ...renamed("second-dry-dock", "long-dock"),
      "facilities/en/long-dock.md": inTurn(
        movedFrom(dock),
        set("/id", "long-dock"),
        set("/name", "Long Dock"),
      ),
    },
    existing: ["score-range facilities/en/long-dock.md"],
  }),
  inRegister({
    name: "a file gets the id that its path asks for",
    before: { [dock]: set("/id", "second-drydock") },
    after: { [dock]: set("/id", "second-dry-dock") },
    fixed: [`id-matches-path ${dock}`],
  }),
];
