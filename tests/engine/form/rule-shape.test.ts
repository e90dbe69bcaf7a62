import { expect, test } from "vitest";
import { rules } from "../../../rules/index.ts";
import { findFormProblems } from "../../../src/engine/form/rule-form.ts";
import { findShapeProblems } from "../../../src/engine/form/rule-shape.ts";

const docs = { summary: "Require it", why: "Because.", remedy: "Mend." };
const meta = { id: "own-rule", docs, messages: { found: "Found `{{it}}`" } };
const rule = { scope: "seed", meta, check: () => [] };

test.each(rules.map((each) => [each.meta.id, each] as const))(
  "%s has the shape and the form of a rule",
  async (_id, each) => {
    expect(findShapeProblems(each)).toEqual([]);
    expect(await findFormProblems(each.meta)).toEqual([]);
  },
);

test("a rule in JavaScript may leave out what no run needs", () => {
  expect(findShapeProblems(rule)).toEqual([]);
});

test.each<readonly [unknown, readonly string[]]>([
  [undefined, ["it has no default export that is an object"]],
  [[], ["it has no default export that is an object"]],
  [
    { scope: "file" },
    [
      "`scope` is none of `seed`, `corpus` and `change`",
      "`check` is no function",
      "`meta` is no object",
    ],
  ],
  [{ ...rule, scope: "corpus" }, ["`collect` is no function"]],
  [{ ...rule, meta: { ...meta, id: "Own" } }, ["`meta.id` is no name in kebab case"]],
  [
    { ...rule, meta: { ...meta, recommended: "warning" } },
    ["`meta.recommended` is none of `off`, `info`, `warn` and `error`"],
  ],
  [{ ...rule, meta: { ...meta, messages: ["a"] } }, ["`meta.messages` is no object"]],
  [{ ...rule, meta: { ...meta, messages: { found: 1 } } }, ["`meta.messages.found` is no text"]],
  [
    { ...rule, meta: { ...meta, levels: { found: "error" } } },
    ["`meta.levels` has a level other than `info` and `warn`"],
  ],
  [
    { ...rule, meta: { ...meta, options: { properties: {} } } },
    ["`meta.options.defaults` is no object"],
  ],
  [{ ...rule, meta: { ...meta, yieldsTo: "schema" } }, ["`meta.yieldsTo` is no list of rule ids"]],
])("what is no rule is told with all that is wrong with it: %j", (value, problems) => {
  expect(findShapeProblems(value)).toEqual(problems);
});

test.each(["Found {{it}", "Found {it}}", "Found {{}}", "Found {{{{it}}}}"])(
  "a message whose braces are no placeholder is refused: %s",
  (found) => {
    const [problem] = findShapeProblems({ ...rule, meta: { ...meta, messages: { found } } });
    expect(problem).toMatch(/`meta\.messages\.found` has a placeholder that is none/);
  },
);
