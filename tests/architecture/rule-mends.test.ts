import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import type { InvalidCase, RuleCases } from "../../src/testing/index.ts";

test.each(rules.map(({ meta }) => meta))(
  "$id says what it mends, and what it suggests, exactly if a case shows it",
  async ({ id, docs }) => {
    const { default: cases } = (await import(`../rules/${id}.cases.ts`)) as {
      readonly default: RuleCases;
    };
    const hasCase = (key: keyof InvalidCase): boolean =>
      Object.values(cases.invalid).some((example) => example[key] !== undefined);
    expect({ fix: docs.fix !== undefined, suggestions: docs.suggestions !== undefined }).toEqual({
      fix: hasCase("fixed"),
      suggestions: hasCase("suggested"),
    });
    for (const text of [docs.fix, docs.suggestions])
      expect(text ?? "A.").toMatch(/^[`\p{Lu}].*\.$/u);
  },
);
