import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findProblems, report, rule, seed } from "./declared.ts";

const page = readFileSync(new URL("../../docs/custom-rules.md", import.meta.url), "utf8");

const blocksOf = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

/** The configurations of the page, with the collections that one of them leaves out. */
const configs = blocksOf("yaml").map((text) => {
  const { custom } = parse(text) as { readonly custom: object };
  const collections = {
    policies: { files: "content/policies/{locale}/{id}.md" },
    facilities: { files: "content/facilities/{locale}/{id}.md" },
  };
  return JSON.stringify({ collections, custom });
});

describe("the page about declared rules", () => {
  it("has configurations that can be loaded", async () => {
    expect(configs.length).toBeGreaterThan(1);
    for (const config of configs) expect(await findProblems(config)).toEqual([]);
  });

  it("says what its first rule reports of the seed beside it", async () => {
    const files = { "content/policies/en/a.md": blocksOf("markdown")[0] ?? "" };
    const found = await report(configs[0] ?? "", { files });
    expect(found).toEqual([`content/policies/en/a.md /url ${blocksOf("text")[0]?.trim()}`]);
  });

  const rows = [...page.matchAll(/^\| `(.+)` +\| (met|not met) +\|$/gm)];
  it("has a dozen conditions to try", () => {
    expect(rows.length).toBeGreaterThan(11);
  });

  it.each(rows.map(([, condition = "", result = ""]) => [condition, result] as const))(
    "says whether a condition is met: %s",
    async (condition, result) => {
      const require = condition.replaceAll("\\|", "|");
      const found = await report(rule({ require }), { files: { "a.md": seed("a: 1") } });
      expect(found.length === 0 ? "met" : "not met").toBe(result);
    },
  );

  it("names functions that there are", async () => {
    const table = page.slice(page.search(/^\| on +\| functions/m)).split("\n\n")[0] ?? "";
    const names = [...table.matchAll(/`([a-z][\w.]*)`/gi)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      const [problem] = await findProblems(rule({ require: `${name}(1, 2, 3, 4, 5) == 1` }));
      expect(problem).not.toContain("Unknown");
    }
  });
});
