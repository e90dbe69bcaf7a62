import { describe, expect, it } from "vitest";
import { findProblems, rule } from "./declared.ts";
import { schemas } from "./page-schema.ts";

describe("the keys of a rule", () => {
  const own = (keys: Readonly<Record<string, string>>) =>
    findProblems(rule({ require: "true", ...keys }), schemas);

  it.each([
    [
      { each: "/analysis/*/scor" },
      "6:11 By the schema, `/analysis/*` has no `scor` (Did you mean `score`?)",
    ],
    [{ each: "/url/*" }, "6:11 By the schema, `/url` is a string, which has nothing below it"],
    [
      { each: "/tags/first" },
      "6:11 By the schema, `/tags` is a list, whose items are `*` or numbers",
    ],
    [{ at: "/ulr" }, "6:9 By the schema, the front matter has no `ulr` (Did you mean `url`?)"],
    [{ in: "page" }, "6:9 Unknown collection `page` (Did you mean `pages`?)"],
    [{ message: "{{self.ulr}}" }, "4:22 Unknown field `ulr` in `self` (Did you mean `url`?)"],
    [
      { message: "Url {{self.url" },
      "4:14 There are double braces that belong to no expression (Write `{{self.url}}`)",
    ],
    [
      { message: "Url {{ref('pages', 'a')}}" },
      "4:21 A record is not looked at as a whole, so that little of it is kept in memory (Select a field, as `ref(…).title`, or compare it with `null`)",
    ],
    [{ when: "self.yaer > 1" }, "6:17 Unknown field `yaer` in `self` (Did you mean `year`?)"],
    [
      { each: "/tags/*", at: "/x" },
      "7:9 By the schema, the front matter is a string, which has nothing below it",
    ],
    [
      { when: "oldSelf.url == ref('pages', 'a').url" },
      "5:14 `oldSelf` and `ref` cannot be used in one rule: it is about a change or about records (Make two rules of it)",
    ],
    [
      { message: "{{seed.body}}", when: "ref('pages', 'a').url != ''" },
      "5:14 The body cannot be looked at in a rule that uses `ref`, unless in `when` (Of each seed only the fields that are named are kept in memory)",
    ],
    [
      { level: "warning" },
      "6:12 Expected `off`, `info`, `warn` or `error`, found `warning` (Did you mean `warn`?)",
    ],
    [
      { unless: "true" },
      "6:5 Unknown key `unless` in `custom.own` (Known: `in`, `each`, `when`, `require`, `at`, `message`, `level`, `docs`, `cases`)",
    ],
    [{ require: "" }, expect.stringMatching(/^5:14 Expected a CEL expression such as/)],
    [{ message: "Url is bad." }, "4:25 The message ends with a full stop, expected none"],
    [{ message: "Url is {{self.url}}. " }, "4:34 The message ends with a full stop, expected none"],
    [{ at: "url" }, expect.stringMatching(/^6:9 Expected a JSON pointer/)],
  ])("%o", async (keys, problem) => {
    expect(await own(keys)).toEqual([problem]);
  });

  it("may have a message that goes on", async () => {
    expect(await own({ message: "Url is too long: {{self.url}}..." })).toEqual([]);
  });

  it.each([
    ["{ message: A }", "1:11 `require` is missing in `custom.own`"],
    ["{ require: 'true' }", "1:11 `message` is missing in `custom.own`"],
    ["3", expect.stringMatching(/^1:16 Expected a rule such as/)],
    [
      "{ require: true, message: A }",
      expect.stringMatching(/^1:27 Expected a CEL expression .* found `true`$/),
    ],
    [
      "{ require: 'true', message: A, in: pages }",
      "1:51 Unknown collection `pages` (Configure `collections`, or leave `in` out to judge every seed)",
    ],
    [
      "{ require: 'true', message: A, docs: { sumary: a } }",
      "1:55 Unknown key `sumary` in `custom.own.docs` (Did you mean `summary`?)",
    ],
  ])("must have the form of a rule: %s", async (text, problem) => {
    expect(await findProblems(`custom: { own: ${text} }`)).toEqual([problem]);
  });

  it("have an id that is a name of its own", async () => {
    const body = "{ require: 'true', message: A }";
    expect(await findProblems(`custom: { id-unique: ${body} }`)).toEqual([
      "1:11 The id `id-unique` is that of a rule of seedlint (Choose another one)",
    ]);
    expect(await findProblems(`custom: { Own_Rule: ${body} }`)).toEqual([
      "1:11 Expected an id in kebab case such as `score-moves-slowly`, found `Own_Rule`",
    ]);
    expect(await findProblems(`custom: { a: ${body}, a: ${body} }`).catch(String)).toEqual([
      expect.stringContaining("The key `a` stands twice"),
    ]);
  });
});

describe("where a problem is", () => {
  const lines = (head: string, ...body: readonly string[]) =>
    [
      "collections: { pages: { files: '*.md' } }",
      "custom:",
      "  own:",
      "    message: A",
      head,
      ...body,
      "",
    ].join("\n");

  it.each([
    ["plain", lines("    require: self.url != '' && self.yaer > 1"), "5:37"],
    ["over two lines", lines("    require: self.url != ''", "      && self.yaer > 1"), "6:15"],
    [
      "in a literal block",
      lines("    require: |", "      self.url != ''", "        && self.yaer > 1"),
      "7:17",
    ],
    [
      "in a folded block",
      lines("    require: >- # why", "      self.url != '' &&", "", "      self.yaer > 1"),
      "8:12",
    ],
    ["between single quotes", lines("    require: 'self.url != '''' && self.yaer > 1'"), "5:40"],
    [
      "between double quotes",
      lines('    require: "self.url != \\"\\" &&\\n  self.yaer > 1"'),
      "5:43",
    ],
    [
      "after characters beyond the plane",
      lines("    require: \"'😀\\U0001F600é' != self.url && self.yaer > 1\""),
      "5:51",
    ],
    ["in an alias", lines("    when: &c self.yaer > 1", "    require: *c"), "5:19"],
  ])("is told to the column: %s", async (_, text, place) => {
    const [problem] = await findProblems(text, schemas);
    expect(problem).toBe(`${place} Unknown field \`yaer\` in \`self\` (Did you mean \`year\`?)`);
  });

  it("is told to the column in JSON", async () => {
    const config = {
      collections: { pages: { files: "*.md" } },
      custom: { own: { message: "A", require: '"\t" != self.url && self.yaer > 1' } },
    };
    const text = JSON.stringify(config);
    const [problem] = await findProblems(text, schemas, "seedlint.config.json");
    expect(problem).toMatch(new RegExp(`^1:${text.indexOf("yaer") + 1} Unknown field`));
  });
});

describe("the cases of a rule", () => {
  const problemsOf = (cases: string) =>
    findProblems(`custom:\n  own:\n    require: "true"\n    message: A\n    cases: ${cases}\n`);

  it.each([
    ["{}"],
    ["{ valid: {}, invalid: {} }"],
    ["{ valid: { a: text, b: { seed: text, base: text, today: '2026-01-31' } } }"],
    ["{ valid: { a: { files: {}, base: { a.md: text } } } }"],
    ["{ invalid: { a: { seed: text, reports: [A] }, b: { files: {}, reports: [a.md A] } } }"],
  ])("may be %s", async (cases) => {
    expect(await problemsOf(cases)).toEqual([]);
  });

  it.each([
    ["3", [/^5:12 Expected cases such as .*, found `3`$/]],
    ["", [/^5:12 Expected cases such as/]],
    [
      "{ vaild: {} }",
      [/^5:14 Unknown key `vaild` in `custom.own.cases` \(Did you mean `valid`\?\)$/],
    ],
    ["{ valid: [] }", [/^5:21 Expected cases by name, found/]],
    ["{ valid: { a: 1 } }", [/^5:26 Expected the text of a whole seed, or a case such as .* `1`$/]],
    ["{ valid: { a: { seed: { id: a } } } }", [/^5:34 Expected the text of a whole seed, with/]],
    [
      "{ valid: { a: { sead: b } } }",
      [/^5:23 `seed` is missing/, /^5:28 Unknown key `sead` .*\(Did you mean `seed`\?\)$/],
    ],
    ["{ valid: { a: { seed: b, options: {} } } }", [/^5:37 Unknown key `options` .*`today`\)$/]],
    ["{ valid: { a: { seed: b, files: {} } } }", [/^5:37 Unknown key `files`/]],
    ["{ valid: { a: { files: {}, base: b } } }", [/^5:45 Expected texts of seeds, by path/]],
    ["{ valid: { a: { seed: b, today: soon } } }", [/^5:44 Expected a day such as/]],
    ["{ valid: { a: { seed: b, reports: [A] } } }", [/^5:37 Unknown key `reports`/]],
    ["{ invalid: { a: text } }", [/^5:28 Expected a case such as .*, found `"?text/]],
    [
      "{ invalid: { a: { seed: b } } }",
      [/^5:25 `reports` is missing in `custom.own.cases.invalid.a`$/],
    ],
    ["{ invalid: { a: { seed: b, reports: [] } } }", [/^5:48 Expected a list of messages/]],
    ["{ invalid: { a: { seed: b, reports: [1] } } }", [/^5:49 Expected the text of a message/]],
  ])("are told at their place: %s", async (cases, problems) => {
    expect(await problemsOf(cases)).toEqual(
      problems.map((problem) => expect.stringMatching(problem) as string),
    );
  });
});
