import { addToBody, deleted, inTurn, set, setBody } from "../e2e/planted/edits.ts";
import type { History } from "./history.ts";
import { inRegister, original } from "./register.ts";

const lighting = "policies/en/quay-lighting-2023.md";
const dock = "facilities/en/second-dry-dock.md";

/** Values and texts of seeds that stay where they are. */
export const contentEdits: readonly History[] = [
  inRegister({
    name: "a score leaves the scale",
    after: { [lighting]: set("/analysis/mrv/score", 191) },
    introduced: [`score-range ${lighting}`],
  }),
  inRegister({
    name: "a score that was off the scale is mended",
    before: { [lighting]: set("/analysis/mrv/score", 191) },
    after: { [lighting]: set("/analysis/mrv/score", 66) },
    fixed: [`score-range ${lighting}`],
  }),
  inRegister({
    name: "a score that is off the scale stays so while a sentence is added",
    before: { [lighting]: set("/analysis/mrv/score", 191) },
    after: { [lighting]: addToBody("Fishing boats are exempt until the end of the season.") },
    existing: [`score-range ${lighting}`],
  }),
  inRegister({
    name: "a score is off the scale in a seed that the change does not touch",
    before: { [lighting]: set("/analysis/mrv/score", 191) },
    after: { [dock]: addToBody("Tours start at noon on every first Sunday.") },
    existing: [`score-range ${lighting}`],
  }),
  inRegister({
    name: "a score that was off the scale leaves it at the other end",
    before: { [lighting]: set("/analysis/mrv/score", 191) },
    after: { [lighting]: set("/analysis/mrv/score", -5) },
    existing: [`score-range ${lighting}`],
  }),
  inRegister({
    name: "one of two scores that are off the scale is mended",
    before: {
      [lighting]: inTurn(set("/analysis/mrv/score", 191), set("/analysis/statutory/score", 191)),
    },
    after: { [lighting]: set("/analysis/mrv/score", 66) },
    existing: [`score-range ${lighting}`],
    fixed: [`score-range ${lighting}`],
  }),
  inRegister({
    name: "one score is mended while the other leaves the scale",
    before: { [lighting]: set("/analysis/mrv/score", 191) },
    after: {
      [lighting]: inTurn(set("/analysis/mrv/score", 66), set("/analysis/statutory/score", 191)),
    },
    introduced: [`score-range ${lighting}`],
    fixed: [`score-range ${lighting}`],
  }),
  inRegister({
    name: "a description of something else becomes one that is cut within a word",
    before: {
      [dock]: set("/description", "The canteen has fish soup today, and roast potatoes."),
    },
    after: {
      [dock]: set(
        "/description",
        "Ships of up to ninety metres are scraped and painted in the sec",
      ),
    },
    existing: [`description-matches-body ${dock}`],
  }),
  inRegister({
    name: "filler is taken out and nothing put in its place",
    before: { [dock]: set("/description", "TBD") },
    after: { [dock]: set("/description", "") },
    introduced: [`description-matches-body ${dock}`],
    fixed: [`placeholder-text ${dock}`],
  }),
  inRegister({
    name: "filler is replaced by other filler",
    before: { [lighting]: set("/analysis/mrv/label", "TBD") },
    after: { [lighting]: set("/analysis/mrv/label", "To be confirmed") },
    existing: [`placeholder-text ${lighting}`],
  }),
  inRegister({
    name: "an address that cannot be read becomes one of somebody's own machine",
    before: { [lighting]: set("/links", ["https//gazette.aldmere.example/4"]) },
    after: { [lighting]: set("/links", ["https://localhost/23"]) },
    existing: [`url-valid ${lighting}`],
  }),
  inRegister({
    name: "two records are added, one of them with a mistake",
    before: { [dock]: deleted, "facilities/zh/second-dry-dock.md": deleted },
    after: {
      [dock]: inTurn(original(dock), set("/capacity/min", 52)),
      "facilities/zh/second-dry-dock.md": original("facilities/zh/second-dry-dock.md"),
    },
    introduced: [`score-range ${dock}`],
  }),
  inRegister({
    name: "a body is emptied",
    after: { "facilities/en/hollow-tide-gauge.md": setBody("") },
    introduced: ["body-present facilities/en/hollow-tide-gauge.md"],
  }),
  inRegister({
    name: "blanks are taken out of a source",
    before: { "policies/en/pilot-boats-2024.md": set("/source", "Guild of  Pilots") },
    after: { "policies/en/pilot-boats-2024.md": set("/source", "Guild of Pilots") },
    fixed: ["text-trim policies/en/pilot-boats-2024.md"],
  }),
  inRegister({
    name: "a doubled blank is doubled elsewhere in the same text",
    before: { "policies/en/pilot-boats-2024.md": set("/source", "Guild of  Pilots") },
    after: { "policies/en/pilot-boats-2024.md": set("/source", "Guild  of Pilots") },
    existing: ["text-trim policies/en/pilot-boats-2024.md"],
  }),
  inRegister({
    name: "an item that stands twice in a list comes a third time",
    before: { [dock]: set("/partners", ["Tide Fund", "Hull Survey", "Tide Fund"]) },
    after: { [dock]: set("/partners", ["Tide Fund", "Hull Survey", "Tide Fund", "Tide Fund"]) },
    introduced: [`list-items ${dock}`],
    existing: [`list-items ${dock}`],
  }),
  inRegister({
    name: "an item that stands in a list three times is taken out once",
    before: { [dock]: set("/partners", ["Tide Fund", "Tide Fund", "Tide Fund"]) },
    after: { [dock]: set("/partners", ["Tide Fund", "Tide Fund"]) },
    existing: [`list-items ${dock}`],
    fixed: [`list-items ${dock}`],
  }),
  inRegister({
    name: "an old audit date is replaced by another that is too old",
    before: { [lighting]: set("/provenance/lastAuditDate", "2025-03-30") },
    after: { [lighting]: set("/provenance/lastAuditDate", "2025-05-30") },
    existing: [`audit-fresh ${lighting}`],
  }),
];
