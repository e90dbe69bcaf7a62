import { expect, test } from "vitest";
import { defineRule } from "../../src/sdk/index.ts";
import { lintCase } from "../../src/testing/lint-case.ts";

const docs = { summary: "Require nothing", why: "It is a test.", remedy: "Do nothing." };

const example = {
  config: {
    collections: {
      laws: { files: "laws/{locale}/{id}.md", fields: { title: "/name" } },
      plants: { files: "plants/{id}.md" },
    },
  },
  files: {
    "laws/en/act.md": "---\nname: Act\n---\n",
    "laws/zh/act.md": "---\nname: [\n---\n",
    "laws/zh/plain.md": "# Plain\n",
    "plants/works.md": "---\nname: Works\n---\n",
  },
};

test("a corpus rule knows the seeds that cannot be read, by their paths", async () => {
  const rule = defineRule({
    scope: "corpus",
    meta: {
      id: "seeds-told",
      since: "0.1.0",
      recommended: "info",
      docs,
      messages: { unread: "{{identities}}" },
    },
    collect: () => true,
    *check({ facts, unread }) {
      const [first] = facts;
      const identities = unread.map(({ id, locale }) => `${locale}/${id}`).join(" ");
      if (first !== undefined) yield { message: "unread", data: { identities }, in: first.path };
    },
  });
  const diagnostics = await lintCase(rule, example);
  const told = diagnostics.filter((diagnostic) => diagnostic.rule === "seeds-told");
  expect(told.map(({ path, message }) => [path, message])).toEqual([
    ["laws/en/act.md", "zh/act zh/plain"],
    ["plants/works.md", "zh/act zh/plain"],
  ]);
});

test("a corpus rule can look another collection up", async () => {
  const rule = defineRule({
    scope: "corpus",
    meta: {
      id: "others-told",
      since: "0.1.0",
      recommended: "info",
      docs,
      messages: { other: "{{title}} {{missing}}" },
    },
    collect: () => true,
    *check({ facts, collectionOf }) {
      const [first] = facts;
      const title = collectionOf("laws")?.fields["title"] ?? "";
      const missing = typeof collectionOf("constructor");
      if (first !== undefined) yield { message: "other", data: { title, missing }, in: first.path };
    },
  });
  const diagnostics = await lintCase(rule, example);
  const told = diagnostics.filter((diagnostic) => diagnostic.rule === "others-told");
  expect(told.map(({ message }) => message)).toEqual(["/name undefined", "/name undefined"]);
});
