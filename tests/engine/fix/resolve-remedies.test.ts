import { expect, test } from "vitest";
import { resolveRemedies } from "../../../src/engine/fix/resolve-remedies.ts";
import { withoutMends } from "../../../src/engine/fix/without-mends.ts";
import { corpusRule, lint, seedRule, trimRule } from "./support.ts";

const files = { "a.md": '\uFEFF---\n{ "title": "A " }\n---\n', "b.md": "---\n{}\n---\n" };

test("remedies are edits of the decoded text, what is safe first", async () => {
  const rule = seedRule("year", function* ({ data }) {
    if (data["title"] === undefined) return;
    const edits = [{ kind: "set", at: "/title", value: "B" }] as const;
    const impossible = [{ kind: "remove", at: "/absent" }] as const;
    yield {
      message: "wrong",
      suggestions: [
        { title: "Remove it", edits: impossible },
        { title: "Call it B", edits },
      ],
    };
  });
  const outcome = await resolveRemedies(await lint([rule, trimRule], files), "all");
  expect(outcome.diagnostics.map(({ rule: id, remedies }) => [id, remedies])).toEqual([
    [
      "year",
      [
        {
          title: "Call it B",
          isSafe: false,
          edits: [{ path: "a.md", span: { start: 15, end: 19 }, text: '"B"' }],
        },
      ],
    ],
    [
      "trim",
      [
        {
          title: "Correct the text at `/title`",
          isSafe: true,
          edits: [{ path: "a.md", span: { start: 17, end: 18 }, text: "" }],
        },
      ],
    ],
  ]);
});

test("suggestions are left out where only what is safe is wanted", async () => {
  const rule = seedRule("year", function* () {
    const edits = [{ kind: "set", at: "/title", value: "B" }] as const;
    yield { message: "wrong", suggestions: [{ title: "Call it B", edits }] };
  });
  const outcome = await resolveRemedies(await lint([rule, trimRule], files), "safe");
  const told = outcome.diagnostics.map(({ rule: id, remedies = [] }) => [id, remedies.length]);
  expect(told).toEqual([
    ["year", 0],
    ["trim", 1],
    ["year", 0],
  ]);
});

test("a remedy that edits other seeds brings their texts", async () => {
  const rule = corpusRule("pair", function* () {
    const set = { kind: "set", at: "/title", value: "A" } as const;
    yield { in: "a.md", message: "wrong", fix: [{ ...set, in: "b.md" }, set] };
  });
  const outcome = await resolveRemedies(await lint([rule], files), "all");
  const [remedy] = outcome.diagnostics[0]?.remedies ?? [];
  expect(remedy?.edits.map(({ path }) => path)).toEqual(["a.md", "b.md"]);
  expect(outcome.sources.get("b.md")).toBe(files["b.md"]);
});

test("unless they are asked for, nothing is told but that there are some", async () => {
  const { diagnostics } = withoutMends(await lint([trimRule], files));
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ isFixable: true });
  expect(diagnostics[0]).not.toHaveProperty("remedies");
  expect(diagnostics[0]).not.toHaveProperty("mend");
});
