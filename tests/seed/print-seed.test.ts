import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/sdk/json.ts";
import { parseDocument } from "../../src/seed/document.ts";
import { printSeed } from "../../src/seed/print-seed.ts";

const text = fc.string({ unit: "binary", maxLength: 12 });
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.integer(),
  fc.constantFrom(1.5, -0.25, "2024-02-03"),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(text, tie("any"), { maxKeys: 3 }),
  ),
})).any;
const values = fc.dictionary(text, value, { maxKeys: 5 }) as fc.Arbitrary<JsonObject>;

describe.each(["json", "yaml", "toml"] as const)("a seed that is printed as %s", (syntax) => {
  it("has the same values when it is read", async () => {
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const printed = await printSeed(given, syntax);
        const { data, problems } = await parseDocument(Buffer.from(printed));
        expect(problems).toEqual([]);
        expect(data).toEqual(given);
      }),
    );
  });
});

it("leaves null out of TOML, which has none", async () => {
  expect(await printSeed({ a: null, b: [null, 1], c: { d: null } }, "toml")).toBe(
    "+++\nb = [1]\n\n[c]\n+++\n",
  );
});

it("puts `<<` in quotes as a key of YAML, where it would merge", async () => {
  expect(await printSeed({ "<<": { a: "<<" } }, "yaml")).toBe('---\n"<<":\n  a: <<\n---\n');
});
