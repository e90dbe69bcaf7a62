import { describe, expect, it } from "vitest";
import { findProblems, rule } from "./declared.ts";

const schemas = {
  pages: {
    type: "object",
    additionalProperties: false,
    properties: {
      title: { type: "string" },
      published: { type: "string" },
      tags: { type: "array", items: { type: "string" } },
      "review-status": { type: "string" },
      "last-review-date": { type: "string" },
      "link-list": { type: "array" },
      year: { type: "integer" },
    },
  },
};

const find = (require: string, known: typeof schemas | undefined = schemas) =>
  findProblems(rule({ require }), known);

describe("a habit of another language", () => {
  it.each([
    [
      "self.tags.length > 0",
      "`self.tags` is a list, which has no `length` (Did you mean `size()`?)",
    ],
    [
      "self.title.length > 0",
      "`self.title` is a string, which has no `length` (Did you mean `size()`?)",
    ],
    [
      "self.title.size > 0",
      "`self.title` is a string, which has no `size` (Did you mean `size()`?)",
    ],
    ["len(self.tags) > 0", "Unknown function `len` (Did you mean `size`?)"],
    ["self.title.includes('x')", "Unknown function `includes` (Did you mean `contains`?)"],
    [
      "self.title.toLowerCase() == ''",
      "Unknown function `toLowerCase` (Did you mean `lowerAscii`?)",
    ],
    ["self.tags.some(t, t == 'x')", "Unknown function `some` (Did you mean `exists`?)"],
    ["not(self.year > 3)", "Unknown function `not` (Did you mean `!`?)"],
    [
      "not has(self.title)",
      "This is not CEL: expected an operator or the end, found `has` (Did you mean `!` for `not`?)",
    ],
    [
      "self.published < date(today)",
      "`<` does not take a string and a timestamp (Did you mean `date(self.published)`?)",
    ],
    [
      "date(today) > self.tags[0]",
      "`>` does not take a timestamp and a string (A text becomes a timestamp by `date(…)`)",
    ],
  ])("is told with what CEL has for it: %s", async (require, problem) => {
    expect((await find(require)).map((each) => each.replace(/^\S+ /, ""))[0]).toBe(problem);
  });
});

describe("the name of a field", () => {
  it.each([
    ["title != ''", "Unknown variable `title` (Did you mean `self.title`?)"],
    [
      "self.review-status == ''",
      '`-` stands between two names (For the field write `self["review-status"]`)',
    ],
    [
      "self.last-review-date == ''",
      '`-` stands between two names (For the field write `self["last-review-date"]`)',
    ],
    [
      "self.link-list != []",
      '`-` stands between two names (For the field write `self["link-list"]`)',
    ],
    ["self.tags[0].foo", "The value is a string, which has no `foo`"],
  ])("is told as it must be written: %s", async (require, problem) => {
    expect((await find(require)).map((each) => each.replace(/^\S+ /, ""))).toEqual([problem]);
  });

  it("with a hyphen is recognized without a schema too, and a difference is none", async () => {
    expect(await findProblems(rule({ require: "self.a-b == 1 && self.a-oldSelf == 3" }))).toEqual([
      '5:21 `-` stands between two names (For the field write `self["a-b"]`)',
    ]);
    expect(await find("self.year - yaer > 3")).toEqual([
      expect.stringMatching(/^5:27 Unknown variable `yaer`/),
    ]);
    expect(await find("[3].all(n, self.year - n > 3)")).toEqual([]);
  });
});
