import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defineRule, type Rule, type Seed } from "../../src/sdk/index.ts";
import { long, runCases, seedOf, titleShort } from "./run-cases.ts";

const files = { "a.md": seedOf("Water") };
const cases = { valid: { two: { files: { ...files, "b.md": seedOf("Lake") } } } };

const form = "is told in the form of rules";
const used = "reports each of its messages in some case";
const pure = "depends on nothing but what it is given";

const { options: _, ...plainMeta } = titleShort.meta;

/** A rule that does something and reports nothing. */
function ruleThat(act: (seed: Seed, options: { readonly list: string[] }) => void): Rule {
  return defineRule({
    scope: "seed",
    meta: {
      ...titleShort.meta,
      messages: { never: "Never" },
      options: {
        properties: { list: { description: "A list", type: "array" } },
        defaults: { list: [] as string[] },
      },
    },
    check(seed, { options }) {
      act(seed, options);
      return [];
    },
  });
}

const impurityOf = async (rule: Rule) => (await runCases(cases, rule)).failures[pure];

describe("a rule that is not pure fails, told what it uses", () => {
  test.each<readonly [string, () => unknown]>([
    ["the clock (`Date.now()`)", () => Date.now()],
    ["the clock (`new Date()`)", () => new Date()],
    ["the clock (`performance.now()`)", () => performance.now()],
    ["chance (`Math.random()`)", () => Math.random()],
    ["`node:fs` (`readFileSync()`)", () => readFileSync(import.meta.filename)],
    ["the network (`fetch()`)", () => fetch("data:,")],
  ])("%s", async (what, act) => {
    const rule = ruleThat(() => {
      void act();
    });
    expect(await impurityOf(rule)).toBe(`Uses ${what}, which differs from run to run`);
  });

  test("dates that are given are no clock, and all is as before afterwards", async () => {
    const [now, random, read] = [Date, Math.random, readFileSync];
    expect(
      await impurityOf(ruleThat(() => void [new Date(0), Date.UTC(2024, 1), Date.parse("2024")])),
    ).toBeUndefined();
    expect([Date, Math.random, readFileSync]).toEqual([now, random, read]);
    expect(Date.now()).toBeGreaterThan(0);
  });

  test.each<readonly [string, (seed: Seed, options: { readonly list: string[] }) => void]>([
    ["a value of the seed", ({ data }) => Object.assign(data, { title: "Other" })],
    ["its options", (_seed, { list }) => void list.push("more")],
  ])("as it changes %s", async (_name, act) => {
    expect(await impurityOf(ruleThat(act))).toMatch(/^Changes what it is given: TypeError/);
  });

  const counting = (key: (seed: Seed) => string): Rule => {
    const seen = new Set<string>();
    return defineRule({
      scope: "seed",
      meta: { ...plainMeta, messages: { seen: "Seen" } },
      *check(seed) {
        if (seen.has(key(seed))) yield { message: "seen" };
        seen.add(key(seed));
      },
    });
  };

  test("as it remembers the seeds of an earlier run", async () => {
    expect(await impurityOf(counting(({ path }) => path))).toBe(
      "Says something else of the same seeds the second time: two",
    );
  });

  test("as it takes the first seed of a run for another than the last", async () => {
    const rule = defineRule({
      scope: "corpus",
      meta: { ...plainMeta, messages: { first: "First `{{title}}`" } },
      collect: (() => {
        let count = 0;
        return (seed: Seed) => {
          count += 1;
          return { title: JSON.stringify(seed.get("title")), isFirst: count % 2 === 1 };
        };
      })(),
      *check({ facts }) {
        for (const { fact, path } of facts) {
          if (fact.isFirst) yield { message: "first", data: { title: fact.title }, in: path };
        }
      },
    });
    expect(await impurityOf(rule)).toBe(
      "Says something else when files come in another order: two",
    );
  });
});

describe("a rule that is told otherwise than rules are fails", () => {
  test.each<readonly [string, object, string]>([
    ["id", { id: "title--short" }, "`meta.id` is `title--short`, expected words in kebab case"],
    [
      "summary",
      { docs: { summary: "Titles are short.", why: " ", remedy: "" } },
      [
        "`meta.docs.summary` starts with none of Require, Disallow and Enforce",
        "`meta.docs.summary` ends with a full stop, expected none",
        "`meta.docs.why` is empty, expected why a finding matters",
        "`meta.docs.remedy` is empty, expected what to do",
      ].join("\n"),
    ],
    [
      "messages",
      { messages: { long: "Title is `long." }, levels: { lnog: "warn" } },
      [
        "`meta.messages.long` ends with a full stop, expected none",
        "`meta.messages.long` has a backtick that is not closed",
        "`meta.levels.lnog` is of a message that is not declared",
      ].join("\n"),
    ],
    [
      "options",
      {
        options: {
          properties: { max: { type: "integer" }, min: { description: "The least" } },
          defaults: { max: "5", other: 1 },
        },
      },
      [
        "Option `max` has no `description`",
        "Option `min` has no default",
        "The default of `other` is of an option that has no schema",
        "The default at `/max` is not what its schema says",
      ].join("\n"),
    ],
  ])("by its %s", async (_name, part, problems) => {
    const meta = { ...titleShort.meta, ...part };
    const { failures } = await runCases({}, { ...titleShort, meta });
    expect(failures[form]).toContain(problems);
  });

  test("by a message that no case reports", async () => {
    const messages = { ...titleShort.meta.messages, never: "Title is never so" };
    const rule = { ...titleShort, meta: { ...titleShort.meta, messages } } as Rule;
    const { failures } = await runCases({ invalid: { long } }, rule);
    expect(failures).toEqual({ [used]: "No invalid case reports the message `never`" });
  });

  test("by a placeholder that has no value", async () => {
    const messages = { long: "Title has more than {{maximum}} characters" };
    const rule = { ...titleShort, meta: { ...titleShort.meta, messages } } as Rule;
    const { failures } = await runCases({ invalid: { long } }, rule);
    expect(failures["reports a long"] ?? failures["reports long"]).toContain(
      "Rule `title-short` gives no value for `maximum` in its message `long` (rule-crashed)",
    );
  });
});
