import { describe, expect, it } from "vitest";
import type { RelationChains } from "../../src/sdk/index.ts";
import { markdown } from "../../src/report/markdown.ts";
import { BASE, makeRun } from "./make-run.ts";

const options = { tool: { name: "seedlint", version: "0.0.0" } };
const files = { "a.md": "" };

const draw = (...chains: readonly RelationChains[]): string =>
  markdown(makeRun(files, [], { base: BASE, chains }), options);

const chain: RelationChains = {
  relation: "supersedes",
  collection: "policies",
  records: [
    { id: "act-2024", state: "added" },
    { id: "act-2020", state: "changed" },
    { id: "act-2016", state: "same" },
    { id: "act_old", state: "deleted" },
    { id: "法", state: "missing" },
  ],
  links: [
    { from: "act-2016", to: "act_old", state: "same" },
    { from: "act-2020", to: "act-2016", state: "same" },
    { from: "act-2020", to: "法", state: "removed" },
    { from: "act-2024", to: "act-2020", state: "added" },
  ],
};

/** One record that refers to `count` others. */
const star = (count: number): RelationChains => {
  const ids = Array.from({ length: count }, (_, index) => `old-${index}`);
  return {
    relation: "supersedes",
    collection: null,
    records: [{ id: "new", state: "added" }, ...ids.map((id) => ({ id, state: "same" as const }))],
    links: ids.map((to) => ({ from: "new", to, state: "added" as const })),
  };
};

describe("the chains in a summary", () => {
  it("are a diagram with a sentence that explains it", () => {
    expect(draw(chain)).toContain(`
### Chains of records that this change touches

An arrow is \`supersedes\` of \`policies\`; a thick one is new; a dotted one is gone.

\`\`\`mermaid
flowchart TB
  n0["act-2024 (new)"]
  n1["act-2020 (changed)"]
  n2["act-2016"]
  n3["act#95;old (deleted)"]
  n4["#27861; (missing)"]
  n2 --> n3
  n1 --> n2
  n1 -.-> n4
  n0 ==> n1
  classDef touched stroke-width:3px
  class n0,n1 touched
  classDef gone stroke-dasharray:5 5
  class n3,n4 gone
\`\`\`
`);
  });

  it("are left out where there are none", () => {
    expect(draw()).not.toContain("Chains");
    expect(markdown(makeRun(files, [], { base: BASE }), options)).not.toContain("Chains");
  });

  it("run to the right where many stand side by side", () => {
    const pairs: RelationChains = {
      ...chain,
      records: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, state: "same" })),
      links: [
        { from: "a", to: "b", state: "same" },
        { from: "c", to: "d", state: "same" },
        { from: "e", to: "f", state: "same" },
      ],
    };
    expect(draw(pairs)).toContain("flowchart LR\n");
    expect(draw(pairs)).toContain("An arrow is `supersedes` of `policies`.\n");
  });

  it("have forty records at most, those first that are next to the change", () => {
    const text = draw(star(60));
    expect(text.match(/^ {2}n\d+\[/gmu)).toHaveLength(40);
    expect(text).toContain('["old-38"]');
    expect(text).not.toContain('["old-39"]');
    expect(text).toContain("\n```\n\n21 more records are not shown here.\n");
    expect(draw(star(40))).toContain("\n1 more record is not shown here.\n");
  });

  it("have few arrows enough to be drawn, and no longer names than fit", () => {
    const ids = Array.from({ length: 40 }, (_, index) => `${"法".repeat(100)}${index}`);
    const links = ids.flatMap((from) => ids.map((to) => ({ from, to, state: "same" as const })));
    const records = ids.map((id) => ({ id, state: "same" as const }));
    const text = draw({ ...chain, records, links });
    expect(text.match(/-->/gu)).toHaveLength(120);
    expect(text).toContain("\n1,480 more arrows are not shown here.\n");
    expect(text.length).toBeLessThan(50_000);
  });

  it("are folded for further relations", () => {
    const text = draw(chain, star(1), star(2), star(3));
    expect(text.match(/^```mermaid$/gmu)).toHaveLength(4);
    expect(text).toContain("<details><summary>Show 3 more</summary>\n\n");
  });
});
