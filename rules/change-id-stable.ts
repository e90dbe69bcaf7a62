import { defineRule, type SeedChange } from "seedlint/sdk";

export default defineRule({
  scope: "change",
  meta: {
    id: "change-id-stable",
    since: "0.1.0",
    recommended: "error",
    docs: {
      summary: "Require a record to keep its id",
      why: "References, links and bookmarks name a record by its id: with another one they lead nowhere, and the record looks new to everybody who kept the old one.",
      remedy:
        "Put the old id back. A file may be renamed as long as the id in its front matter stays; at another path a seed is taken for the same record if it has the same title, or without titles the same body. If a record is to be replaced, add a new one that supersedes it.",
    },
    messages: {
      changed: "Id is `{{id}}`, expected `{{former}}` as before the change",
      removed: "Id is gone, expected `{{former}}` as before the change",
    },
    yieldsTo: ["id-matches-path", "id-unique", "locale-pair", "schema"],
  },

  *check(change) {
    const { before, after } = change;
    const former = before?.id;
    if (former === undefined || after === undefined || after.id === former) return;
    // Where ids are only in paths, to rename a file is all that happened.
    const isOfPath = [before, after].every((side) => isBlank(side?.get("id")));
    if (isOfPath || !isSameRecord(change)) return;
    if (after.id === undefined) yield { message: "removed", data: { former }, at: "id" };
    else yield { message: "changed", data: { former, id: after.id }, at: "id" };
  },
});

/** A seed at another path may be a new record that was made from the old one. */
function isSameRecord({ before, after, changed, hasNewBody }: SeedChange): boolean {
  if (before?.path === after?.path) return true;
  if (changed("title")) return false;
  return !isBlank(after?.get("title")) || (!hasNewBody && after?.body.source.trim() !== "");
}

function isBlank(value: unknown): boolean {
  return typeof value === "string" ? value.trim() === "" : value === undefined || value === null;
}
