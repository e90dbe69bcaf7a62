import { declareTests } from "../../src/testing/test-rule.ts";
import type { RuleCases } from "../../src/testing/index.ts";
import { defineRule, type Rule } from "../../src/sdk/index.ts";

/** A rule to be tested with: titles have at most five characters. */
export const titleShort = defineRule({
  scope: "seed",
  meta: {
    id: "title-short",
    since: "0.1.0",
    recommended: "off",
    docs: { summary: "Enforce short titles", why: "They fit.", remedy: "Shorten it." },
    messages: { long: "Title has more than {{max}} characters" },
    options: {
      properties: { max: { description: "The greatest length", type: "integer" } },
      defaults: { max: 5 },
    },
  },
  *check(seed, { options: { max } }) {
    const title = seed.get("title");
    if (typeof title === "string" && title.length > max) {
      yield { message: "long", data: { max }, at: "title" };
    }
  },
});

export const seedOf = (title: string): string => `---\ntitle: ${title}\n---\n`;

/** What {@link titleShort} says of `a.md`. */
export const told = "a.md Title has more than 5 characters";

/** An invalid case that is right, so that the tests of every rule pass. */
export const long = { files: { "a.md": seedOf("«Waters»") }, reports: [told] };

/** How declared tests ended. */
export interface Ran {
  readonly names: readonly string[];
  /** Why those that fail do, by name. */
  readonly failures: Readonly<Record<string, string>>;
}

/** Declares the tests of a rule and runs them. */
export async function runCases(cases: Partial<RuleCases>, tested: Rule = titleShort): Promise<Ran> {
  const tests = new Map<string, () => Promise<void>>();
  const runner = {
    describe: (_name: string, declare: () => void) => declare(),
    test: (name: string, body: () => Promise<void>) => tests.set(name, body),
  };
  declareTests(tested, { valid: {}, invalid: {}, ...cases }, runner);
  const failures: Record<string, string> = {};
  for (const [name, body] of tests) {
    await body().catch((error: unknown) => {
      failures[name] = error instanceof Error ? error.message : String(error);
    });
  }
  return { names: [...tests.keys()], failures };
}
