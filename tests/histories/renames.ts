import { addToBody, copyOf, deleted, inTurn, set } from "../e2e/planted/edits.ts";
import type { History } from "./history.ts";
import { inRegister, movedFrom } from "./register.ts";

const file = (locale: string) => `policies/${locale}/quay-lighting-2016.md`;
const archived = (locale: string) => `policies/${locale}/archive/quay-lighting-2016.md`;
const dock = "facilities/en/second-dry-dock.md";
const gauge = "facilities/en/hollow-tide-gauge.md";

/** Files that get another path and keep their record. */
export const renames: readonly History[] = [
  inRegister({
    name: "a policy moves to the archive",
    after: {
      [file("en")]: deleted,
      [file("zh")]: deleted,
      [archived("en")]: movedFrom(file("en")),
      [archived("zh")]: movedFrom(file("zh")),
    },
  }),
  inRegister({
    name: "a policy moves to the archive in one language",
    after: { [file("zh")]: deleted, [archived("zh")]: movedFrom(file("zh")) },
  }),
  inRegister({
    name: "a policy takes what was wrong in it to the archive",
    before: { [file("en")]: set("/analysis/mrv/score", 191) },
    after: { [file("en")]: deleted, [archived("en")]: movedFrom(file("en")) },
    existing: [`score-range ${archived("en")}`],
  }),
  inRegister({
    name: "a policy moves and something else becomes wrong in it",
    before: { [file("en")]: set("/analysis/mrv/score", 191) },
    after: {
      [file("en")]: deleted,
      [archived("en")]: inTurn(movedFrom(file("en")), set("/country", "Aldmere Ilses")),
    },
    introduced: [`vocabulary-variant ${archived("en")}`],
    existing: [`score-range ${archived("en")}`],
  }),
  inRegister({
    name: "a policy moves and what was wrong in it is mended",
    before: { [file("en")]: set("/analysis/mrv/score", 191) },
    after: {
      [file("en")]: deleted,
      [archived("en")]: inTurn(movedFrom(file("en")), set("/analysis/mrv/score", 35)),
    },
    fixed: [`score-range ${file("en")}`],
  }),
  inRegister({
    name: "a policy moves and what was wrong in it is wrong otherwise",
    before: { [file("en")]: set("/analysis/mrv/score", 191) },
    after: {
      [file("en")]: deleted,
      [archived("en")]: inTurn(
        movedFrom(file("en")),
        set("/analysis/mrv/score", -2),
        addToBody("Two harbours asked for longer evenings."),
      ),
    },
    existing: [`score-range ${archived("en")}`],
  }),
  inRegister({
    name: "a policy moves that other records name, with a reference that dangles",
    before: {
      "policies/en/quay-lighting-2023.md": set("/relatedFacilities", [
        "north-quay",
        "gull-rock-light",
        "old-mole",
      ]),
    },
    after: {
      "policies/en/quay-lighting-2023.md": deleted,
      "policies/en/archive/quay-lighting-2023.md": movedFrom("policies/en/quay-lighting-2023.md"),
    },
    existing: ["reference-exists policies/en/archive/quay-lighting-2023.md"],
  }),
  inRegister({
    name: "two facilities swap files",
    before: { [dock]: set("/capacity/min", 52) },
    after: { [dock]: movedFrom(gauge), [gauge]: movedFrom(dock) },
    introduced: [`id-matches-path ${dock}`, `id-matches-path ${gauge}`],
    existing: [`score-range ${gauge}`],
  }),
  inRegister({
    name: "a file gets the name that its id asks for",
    before: { [dock]: deleted, "facilities/en/second-drydock.md": copyOf(dock) },
    after: {
      "facilities/en/second-drydock.md": deleted,
      [dock]: movedFrom("facilities/en/second-drydock.md"),
    },
    fixed: ["id-matches-path facilities/en/second-drydock.md"],
  }),
  inRegister({
    name: "a file gets a name that its id does not ask for",
    after: { [dock]: deleted, "facilities/en/second-drydock.md": movedFrom(dock) },
    introduced: ["id-matches-path facilities/en/second-drydock.md"],
  }),
  inRegister({
    name: "a file moves and another seed takes its place",
    before: { [file("en")]: set("/analysis/mrv/score", 191) },
    after: {
      [archived("en")]: movedFrom(file("en")),
      [file("en")]: inTurn(movedFrom(file("en")), set("/analysis/mrv/score", 35)),
    },
    introduced: [`id-unique ${file("en")}`],
    existing: [`score-range ${archived("en")}`],
  }),
];
