import { defineRule } from "seedlint/sdk";

export default defineRule({
  scope: "seed",
  meta: {
    id: "rule-id",
    since: "0.0.0",
    recommended: "warn",
    docs: {
      summary: "Disallow titles that are empty",
      why: "Lists and search results show a record by its title, so an empty one cannot be found.",
      remedy: "Write the name by which readers know the record.",
    },
    messages: { empty: "The title is empty, expected the name of the record" },
  },

  /** Looks at one seed. A missing title is the schema's business. */
  *check(seed, { collection }) {
    if (collection.name !== "collection-name") return;
    if (seed.get("title") === "") yield { message: "empty", at: "title" };
  },
});
