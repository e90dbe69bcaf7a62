import { describe, expect, test } from "vitest";
import { defineRule, type Level } from "../../src/sdk/index.ts";
import { lintCase } from "../../src/testing/lint-case.ts";

const ruleAt = (recommended: Level) =>
  defineRule({
    scope: "seed",
    meta: {
      id: "title-sound",
      since: "0.1.0",
      recommended,
      docs: { summary: "Require a sound title", why: "It is read first.", remedy: "Mend it." },
      messages: { wrong: "Title is wrong", odd: "Title is odd", dull: "Title is dull" },
      levels: { odd: "warn", dull: "info" },
    },
    *check() {
      yield { message: "wrong" };
      yield { message: "odd" };
      yield { message: "dull" };
    },
  });

async function severitiesAt(level: Level): Promise<Readonly<Record<string, string>>> {
  const diagnostics = await lintCase(ruleAt(level), { files: { "a.md": "---\ntitle: a\n---\n" } });
  return Object.fromEntries(diagnostics.map(({ messageId, severity }) => [messageId, severity]));
}

describe("a message with a level of its own", () => {
  test("is reported at it where the rule is set higher", async () => {
    expect(await severitiesAt("error")).toEqual({ wrong: "error", odd: "warning", dull: "info" });
  });

  test("never speaks louder than the rule is set", async () => {
    expect(await severitiesAt("info")).toEqual({ wrong: "info", odd: "info", dull: "info" });
  });
});

test("the compiler knows the messages that may have a level", () => {
  const rule = defineRule({
    scope: "seed",
    meta: {
      id: "title-known",
      since: "0.1.0",
      recommended: "warn",
      docs: { summary: "Require a title", why: "It is read first.", remedy: "Write one." },
      messages: { missing: "Title is missing" },
      // @ts-expect-error There is no such message.
      levels: { absent: "info" },
    },
    *check() {
      yield { message: "missing" };
    },
  });
  expect(rule.meta.levels).toEqual({ absent: "info" });
});
