import { rules as builtIn } from "../../rules/index.ts";
import { addToBody, copyOf, deleted, inTurn, set, type Edit } from "../e2e/planted/edits.ts";
import type { History } from "./history.ts";
import { inRegister, movedFrom, original } from "./register.ts";

const rules = builtIn
  .filter(({ scope }) => scope === "change")
  .map(({ meta }) => `${meta.id}: ${meta.recommended}`);

const lighting = (locale: string) => `policies/${locale}/quay-lighting-2023.md`;
const old = (locale: string) => `policies/${locale}/quay-lighting-2016.md`;
const dock = (locale: string) => `facilities/${locale}/second-dry-dock.md`;

const inBoth = (place: (locale: string) => string, edit: Edit) => ({
  [place("en")]: edit,
  [place("zh")]: edit,
});

const auditOn = (day: string): Edit => set("/provenance/lastAuditDate", day);

/** What the rules of change say; they are off in the other histories of the register. */
export const changeRules: readonly History[] = [
  inRegister({
    name: "a score changes and nothing else does",
    rules,
    after: inBoth(lighting, set("/analysis/mrv/score", 70)),
    introduced: [
      `change-audit-date ${lighting("en")}`,
      `change-audit-date ${lighting("zh")}`,
      `change-score-noted ${lighting("en")}`,
      `change-score-noted ${lighting("zh")}`,
    ],
  }),
  inRegister({
    name: "a score changes with a new audit",
    rules,
    after: inBoth(lighting, inTurn(set("/analysis/mrv/score", 70), auditOn("2026-05-31"))),
  }),
  inRegister({
    name: "a score changes with its evidence, without a new audit",
    rules,
    after: {
      [lighting("en")]: inTurn(
        set("/analysis/mrv/score", 70),
        set("/analysis/mrv/evidence", "Twenty-four masts report the light of each night."),
      ),
      [lighting("zh")]: inTurn(
        set("/analysis/mrv/score", 70),
        set("/analysis/mrv/evidence", "二十四根桅杆每晚报告照度。"),
      ),
    },
    introduced: [`change-audit-date ${lighting("en")}`, `change-audit-date ${lighting("zh")}`],
  }),
  inRegister({
    name: "audit dates move and nothing else does",
    rules,
    after: inBoth(dock, auditOn("2026-05-30")),
    introduced: [`change-audit-date ${dock("en")}`, `change-audit-date ${dock("zh")}`],
  }),
  inRegister({
    name: "an audit date moves backwards",
    rules,
    after: { [dock("en")]: auditOn("2026-05-11") },
    introduced: [`change-audit-date ${dock("en")}`],
  }),
  inRegister({
    name: "a text is written anew in one language",
    rules,
    after: {
      [dock("en")]: inTurn(
        auditOn("2026-05-31"),
        addToBody(
          "Since March 2026 cranes lift whole hulls of 80 tonnes over the gate at low tide.",
        ),
      ),
    },
    introduced: [`change-one-locale ${dock("en")}`],
  }),
  inRegister({
    name: "a neutral value changes in one language, which is told once",
    rules,
    after: {
      [lighting("en")]: inTurn(
        auditOn("2026-05-31"),
        set("/url", "https://register.aldmere.example/policies/lighting"),
      ),
    },
    introduced: [`locale-neutral ${lighting("zh")}`],
  }),
  inRegister({
    name: "a list is emptied in both languages",
    rules,
    after: inBoth(dock, inTurn(set("/partners", []), auditOn("2026-05-31"))),
    introduced: [`change-loss ${dock("en")}`, `change-loss ${dock("zh")}`],
  }),
  inRegister({
    name: "most of a body goes",
    rules,
    before: {
      [dock("en")]: addToBody("A pump of 1911 empties it within three hours. ".repeat(12).trim()),
    },
    after: { [dock("en")]: inTurn(original(dock("en")), auditOn("2026-05-31")) },
    // Text has gone, and gone in one language only.
    introduced: [`change-loss ${dock("en")}`, `change-one-locale ${dock("en")}`],
  }),
  inRegister({
    name: "a record gets another id, with its files",
    rules,
    after: {
      [dock("en")]: deleted,
      [dock("zh")]: deleted,
      "facilities/en/long-dock.md": inTurn(movedFrom(dock("en")), set("/id", "long-dock")),
      "facilities/zh/long-dock.md": inTurn(movedFrom(dock("zh")), set("/id", "long-dock")),
    },
    introduced: [
      "change-id-stable facilities/en/long-dock.md",
      "change-id-stable facilities/zh/long-dock.md",
    ],
  }),
  inRegister({
    name: "a record moves to the archive and keeps its id",
    rules,
    after: {
      [old("en")]: deleted,
      [old("zh")]: deleted,
      "policies/en/archive/quay-lighting-2016.md": movedFrom(old("en")),
      "policies/zh/archive/quay-lighting-2016.md": movedFrom(old("zh")),
    },
  }),
  inRegister({
    name: "one record goes and another of the same form comes",
    rules,
    before: {
      "facilities/en/hollow-tide-gauge.md": deleted,
      "facilities/zh/hollow-tide-gauge.md": deleted,
    },
    after: {
      [dock("en")]: deleted,
      [dock("zh")]: deleted,
      "facilities/en/hollow-tide-gauge.md": original("facilities/en/hollow-tide-gauge.md"),
      "facilities/zh/hollow-tide-gauge.md": original("facilities/zh/hollow-tide-gauge.md"),
    },
  }),
  inRegister({
    name: "a policy is in force again, as both it and its successor say",
    rules,
    after: {
      [old("en")]: inTurn(
        set("/evolution/supersededBy", ""),
        set("/status", "Active"),
        auditOn("2026-05-31"),
      ),
      [old("zh")]: inTurn(
        set("/evolution/supersededBy", ""),
        set("/status", "现行"),
        auditOn("2026-05-31"),
      ),
      [lighting("en")]: inTurn(set("/evolution/supersedes", []), auditOn("2026-05-31")),
      [lighting("zh")]: inTurn(set("/evolution/supersedes", []), auditOn("2026-05-31")),
    },
  }),
  inRegister({
    name: "a policy is in force again while its successor stays",
    rules,
    after: {
      [old("en")]: inTurn(set("/status", "Active"), auditOn("2026-05-31")),
      [old("zh")]: inTurn(set("/status", "现行"), auditOn("2026-05-31")),
    },
    // What is wrong from now on, and, more gravely, the step that made it so.
    introduced: [
      `change-status-flow ${old("en")}`,
      `change-status-flow ${old("zh")}`,
      `supersedes-status ${old("en")}`,
      `supersedes-status ${old("zh")}`,
    ],
  }),
  inRegister({
    name: "filler is replaced by what it stood for, without a new audit",
    rules,
    before: { [lighting("en")]: set("/analysis/mrv/label", "TBD") },
    after: { [lighting("en")]: set("/analysis/mrv/label", "Light meters on masts") },
    introduced: [`change-audit-date ${lighting("en")}`],
    fixed: [`placeholder-text ${lighting("en")}`],
  }),
  inRegister({
    name: "every seed is written in another syntax under the rules of change",
    rules,
    syntax: "JSON",
    syntaxAfter: "flow YAML",
  }),
  inRegister({
    name: "a seed that could not be read is written anew",
    rules,
    before: { [dock("en")]: (draft) => draft && { ...draft, rewrite: (text) => text.slice(4) } },
    after: { [dock("en")]: inTurn(original(dock("en")), set("/capacity/max", 4)) },
    fixed: [`frontmatter-missing ${dock("en")}`],
  }),
  inRegister({
    name: "a file gets the id that its path asks for, as the rule about paths demanded",
    rules,
    before: { [dock("en")]: set("/id", "second-drydock") },
    after: { [dock("en")]: original(dock("en")) },
    fixed: [`id-matches-path ${dock("en")}`],
  }),
  inRegister({
    name: "a copy gets an id of its own, as the rule about ids demanded",
    rules,
    before: {
      "facilities/en/long-dock.md": inTurn(copyOf(dock("en")), set("/name", "Long Dock")),
      "facilities/zh/long-dock.md": inTurn(copyOf(dock("zh")), set("/name", "长船坞")),
    },
    after: inBoth((locale) => `facilities/${locale}/long-dock.md`, set("/id", "long-dock")),
    fixed: [
      "id-matches-path facilities/en/long-dock.md",
      "id-matches-path facilities/zh/long-dock.md",
      `id-unique ${dock("en")}`,
      `id-unique ${dock("zh")}`,
    ],
  }),
];
