import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { listRuleIds } from "../../scripts/gen/project.mjs";

const root = path.join(import.meta.dirname, "../..");
const ids = listRuleIds(root);

test("the registry holds exactly the rules of the folder, in order", () => {
  expect(rules.map(({ meta }) => meta.id)).toEqual(ids);
});

test.each(ids)("%s has cases, a test and a page", (id) => {
  const files = [`tests/rules/${id}.cases.ts`, `tests/rules/${id}.test.ts`, `docs/rules/${id}.md`];
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test.each(rules.map(({ meta }) => meta))(
  "$id is told in the house's form",
  ({ docs, messages, id }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(docs.summary).toMatch(/^(?:Require|Disallow|Enforce) /);
    for (const text of [docs.summary, ...Object.values(messages)]) expect(text).not.toMatch(/\.$/);
  },
);

test.each(rules.flatMap(({ meta }) => (meta.yieldsTo ?? []).map((other) => [meta.id, other])))(
  "%s yields to %s, which is another rule",
  (id, other) => {
    expect(ids.filter((each) => each !== id)).toContain(other);
  },
);
