import { defineRule } from "seedlint/sdk";

export default defineRule({
  scope: "change",
  meta: {
    id: "rule-id",
    since: "0.0.0",
    recommended: "warn",
    docs: {
      summary: "Disallow changes of a title without a note",
      why: "Readers know a record by its title, and wonder whether it is another one.",
      remedy: "Say in `note` why the title is another one.",
    },
    messages: { unnoted: "The title was `{{former}}`, expected a note that says why it changed" },
  },

  /** Looks at one seed before and after a change; one that is new or deleted has one side only. */
  *check({ before, after, changed }, { collection }) {
    if (collection.name !== "collection-name") return;
    const former = before?.get("title");
    if (after === undefined || typeof former !== "string") return;
    if (!changed("title") || changed("/note")) return;
    yield { message: "unnoted", data: { former }, at: "title" };
  },
});
