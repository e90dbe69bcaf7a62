import { expect, it } from "vitest";
import { compile, rule } from "./declared.ts";

it.each([
  [{ require: "self.a\n  > 1" }, "Require `self.a > 1`"],
  [
    { require: "self > 1", in: "pages", each: "/a/*", when: "self\n != 3" },
    "Require `self > 1` of each `/a/*` in pages where `self != 3`",
  ],
])("a rule without a summary is told by all that it says: %o", async (keys, summary) => {
  const [only] = await compile(rule(keys));
  expect(only?.meta.docs.summary).toBe(summary);
});

it("a rule of several collections names them", async () => {
  const collections = "collections: { a: { files: 'a/*.md' }, b: { files: 'b/*.md' } }";
  const custom = "custom: { own: { in: [a, b], require: has(self.x), message: None } }";
  const [only] = await compile(`${collections}\n${custom}\n`);
  expect(only?.meta.docs.summary).toBe("Require `has(self.x)` in a and b");
});
