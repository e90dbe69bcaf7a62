import { defineRule } from "seedlint/sdk";

export default defineRule({
  scope: "corpus",
  meta: {
    id: "rule-id",
    since: "0.0.0",
    recommended: "warn",
    docs: {
      summary: "Require each title to be that of one record alone",
      why: "Readers who look for a record by its title cannot tell two of one title apart.",
      remedy: "Say in the title what is different about the record.",
    },
    messages: { taken: "The title `{{title}}` is also that of {{owner}}" },
  },

  /** Sees one seed and keeps what the check needs of it: small data, or nothing. */
  collect(seed) {
    const title = seed.get("title");
    return typeof title === "string" ? { id: seed.id ?? seed.path, title } : undefined;
  },

  /** Sees what was kept of all seeds of a collection, by path. */
  *check({ facts, collection }) {
    if (collection.name !== "collection-name") return;
    const titled = facts.map((owner) => ({
      key: JSON.stringify([owner.locale, owner.fact.title]),
      owner,
    }));
    const firsts = new Map(titled.toReversed().map(({ key, owner }) => [key, owner]));
    for (const { key, owner: record } of titled) {
      const first = firsts.get(key);
      if (first === undefined || first.fact.id === record.fact.id) continue;
      const data = { title: record.fact.title, owner: first.path };
      const related = [{ in: first.path, at: "title" }];
      yield { message: "taken", data, in: record.path, at: "title", related };
    }
  },
});
