import { expect, test } from "vitest";
import { toRulePage } from "../../scripts/gen/rule-page.mjs";
import { engineRules } from "../../src/engine/engine-rules.ts";

test("the pages of the engine's own rules say that those are always on which are errors", () => {
  const alwaysOn = engineRules.filter((meta) => toRulePage(meta, "engine").includes("always on"));
  const errors = engineRules.filter(({ recommended }) => recommended === "error");
  expect(alwaysOn).toEqual(errors);
  const others = engineRules.filter((meta) => !errors.includes(meta)).map(({ id }) => id);
  expect(others).toEqual(["suppression-expired", "suppression-unused"]);
});
