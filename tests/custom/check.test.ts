import { describe, expect, it } from "vitest";
import { findProblems, rule } from "./declared.ts";
import { schemas } from "./page-schema.ts";

/** The column at which the value of a key starts in the lines of `rule`, after its quote. */
const startOf = (key: string): number => `    ${key}: "`.length + 1;

/** Problems of one condition, the column counted from its start: `offset message`. */
async function check(require: string): Promise<readonly string[]> {
  const problems = await findProblems(rule({ require }), schemas);
  return problems.map((problem) =>
    problem.replace(/^5:(\d+)/, (_, column: string) => `${Number(column) - startOf("require")}`),
  );
}

describe("a condition that can have no sense", () => {
  it.each([
    [
      "self.reviewStaus == 'x'",
      "5 Unknown field `reviewStaus` in `self` (Did you mean `reviewStatus`?)",
    ],
    [
      "has(self.analysis.mrv.citaton)",
      "22 Unknown field `citaton` in `self.analysis.mrv` (Did you mean `citation`?)",
    ],
    ["self['yaer'] > 2", "4 Unknown field `yaer` in `self` (Did you mean `year`?)"],
    [
      "self.analysis.mvr.score > 2",
      "14 Unknown field `mvr` in `self.analysis` (Did you mean `mrv`?)",
    ],
    [
      "self.tree.child.child.nam == 'x'",
      "22 Unknown field `nam` in `self.tree.child.child` (Did you mean `name`?)",
    ],
    ["seed.pth == ''", "5 Unknown field `pth` in `seed` (Did you mean `path`?)"],
    ["slef.url == ''", "0 Unknown variable `slef` (Did you mean `self`?)"],
    [
      "self.url == 3",
      "9 Compares a string with an int, which are never equal: by the schema, `self.url` is a string",
    ],
    [
      "3 != self.url",
      "2 Compares an int with a string, which are never equal: by the schema, `self.url` is a string",
    ],
    [
      "self.reviewStatus == 'verifed'",
      "21 By the schema, `self.reviewStatus` is never `verifed` (Did you mean `verified`?)",
    ],
    [
      "self.reviewStatus in ['draft', 'done']",
      "31 By the schema, `self.reviewStatus` is never `done` (Known: `draft`, `verified`)",
    ],
    [
      "self.year in ['a']",
      "10 Compares an int with a string, which are never equal: by the schema, `self.year` is an int",
    ],
    ["'mvr' in self.analysis", "0 By the schema, there can be no key `mvr` (Did you mean `mrv`?)"],
    ["'a' in self.url", "4 `in` looks in a list or a map, found a string"],
    [
      "self.year.startsWith('2')",
      "10 There is no `int.startsWith(string)`; there is `string.startsWith(string)`",
    ],
    [
      "self.url.startsWith(2)",
      "9 There is no `string.startsWith(int)`; there is `string.startsWith(string)`",
    ],
    ["self.url + 1 == ''", "9 `+` does not take a string and an int"],
    ["self.url < 1", "9 `<` does not take a string and an int"],
    ["self.url && true", "5 `&&` takes conditions, found a string"],
    ["!self.year", "6 `!` takes conditions, found an int"],
    ["self.year ? true : false", "5 `? :` takes conditions, found an int"],
    ["self.url", "0 `require` is a string, expected a condition, which is true or false"],
    ["self.url.length() > 3", "9 Unknown function `length` (Did you mean `size`?)"],
    ["self.url.startWith('a')", "9 Unknown function `startWith` (Did you mean `startsWith`?)"],
    [
      "split(self.url) == []",
      "0 There is no `split(string)`; there is `string.split(string)`, `string.split(string, int)`",
    ],
    ["self.url.x == 1", "9 `self.url` is a string, which has no `x`"],
    [
      "self.tags.x == 1",
      "10 `self.tags` is a list, which has no `x` (Its items are looked at by `all`, `exists`, `map` …)",
    ],
    [
      "self.tags['a'] == 'x'",
      "9 `self.tags` is a list, which has no `a` (Its items are looked at by `all`, `exists`, `map` …)",
    ],
    ["self.tags.all(t, t > 3)", "19 `>` does not take a string and an int"],
    [
      "self.tags.map(t, t.size()).exists(n, n.startsWith('a'))",
      "39 There is no `int.startsWith(string)`; there is `string.startsWith(string)`",
    ],
    ["self.tags.filter(t, t.size())[0] == ''", "22 `? :` takes conditions, found an int"],
    ["self.url.all(c, true)", "5 Expected a list or a map to look at, found a string"],
    [
      "self.analysis.all(k, self.analysis[k].score > 0 && k == 3)",
      "53 Compares a string with an int, which are never equal: `k` is a string",
    ],
    [
      "self.tags.all(1, true)",
      "10 `all` is not written like this (Write `list.all(item, condition)`)",
    ],
    ["has(self)", "0 `has` is not written like this (Write `has(self.field)`)"],
    ["self.url.matches('(')", "17 This is no regular expression of RE2: missing closing ): `(`"],
    ["ref('pags', self.url).url == ''", "4 Unknown collection `pags` (Did you mean `pages`?)"],
    [
      "ref('pages', self.url).ulr == ''",
      "23 Unknown field `ulr` in a record of `pages` (Did you mean `url`?)",
    ],
    ["ref('pages', self.year) == null", "18 The id of a record is a string, found an int"],
    [
      "ref(self.url, self.url).url == ''",
      '0 `ref` takes the name of a collection, as a text, and the id of a record (Such as `ref("policies", self.policy).title`)',
    ],
    [
      "self.tags.map(t, ref('pages', t)).size() > 0",
      "17 A record is not looked at as a whole, so that little of it is kept in memory (Select a field, as `ref(…).title`, or compare it with `null`)",
    ],
    ["Policy{a: 1} == 1", "0 There is no type `Policy`"],
  ])("is an error when the configuration is loaded: %s", async (require, problem) => {
    expect(await check(require)).toEqual([problem]);
  });

  it.each([
    "self.open.unknown.deep == 3 && self.open.known == 'x'",
    "self.anything.startsWith('x') || self.anything > 3 || self.anything[0].a",
    "self.either == 3 || self.either == 'x' || self.either.size() > 3",
    "self.year == 2.5 || self.year == null || self.score > 3 || self.score == self.year",
    "self.reviewStatus == '' || self.reviewStatus != null || self.reviewStatus + 'x' == 'y'",
    "self.tags[self.year] == 'a' && self.tags[0].size() > 1 && 'a' in self.tags && 'mrv' in self.analysis",
    "self.tree.child.child.child.name == 'x'",
    "type(self.url) == string && dyn(self.url) == 3",
    "(self.isPublic ? self.url : self.tags[0]) == 'x'",
    "[1, 'a', self.url].exists(x, x == 3) && {'a': self.year}.a > 3",
    "self.tags.all(self, self.startsWith('a'))",
    "math.abs(self.score) > 3 && int(self.score) == 3 && duration('1h') < duration('2h')",
    "self.analysis.all(k, self.analysis[k].score > 0) && self.analysis['mrv'].score > 0",
    "ref('pages', self.url).year == self.year && has(ref('pages', self.url).tags)",
    "abs(self.score - oldSelf.score) < 3 && oldSelf.url == self.url",
  ])("is not found where the schema leaves it open: %s", async (require) => {
    expect(await check(require)).toEqual([]);
  });

  it("is not found without a schema", async () => {
    expect(
      await findProblems(rule({ require: "self.a.b == 3 && self.a.startsWith('x')" })),
    ).toEqual([]);
  });

  it("may be several, each told once", async () => {
    expect(await check("self.a == 1 && self.b.c.d == 2 && foo(self.e)")).toEqual([
      "5 Unknown field `a` in `self` (Known: `url`, `reviewStatus`, `year`, `score`, `isPublic`, `tags`, `analysis`, `open`, `anything`, `either`, `tree`)",
      expect.stringMatching(/^20 Unknown field `b`/),
      "34 Unknown function `foo`",
      expect.stringMatching(/^43 Unknown field `e`/),
    ]);
  });
});

describe("a text that is no CEL", () => {
  it.each([
    ["self.x +", "8 This is not CEL: expected a value after `+`, found the end"],
    [
      "self.x = 3",
      "7 This is not CEL: expected an operator or the end, found `=` (Did you mean `==`?)",
    ],
    [
      "self.x === 3",
      "7 This is not CEL: expected an operator or the end, found `===` (Did you mean `==`?)",
    ],
    [
      "self.x and self.y",
      "7 This is not CEL: expected an operator or the end, found `and` (Did you mean `&&`?)",
    ],
    [
      "self.x & self.y",
      "7 This is not CEL: expected an operator or the end, found `&` (Did you mean `&&`?)",
    ],
    ["size(self.x", "11 This is not CEL: expected `)` for the `(` before it, found the end"],
    ["[1, 2", "5 This is not CEL: expected `]` for the `[` before it, found the end"],
    ["{'a' 1}", "5 This is not CEL: expected `:` and a value after the key, found `1`"],
    ["(1 + 2))", "7 This is not CEL: expected an operator or the end, found `)`"],
    ["self..x", "5 This is not CEL: expected a name after `.`, found `.`"],
    ["self.x == == 3", "10 This is not CEL: expected a value after `==`, found `==`"],
    [
      "self.x ? 1",
      "10 This is not CEL: expected `:` and a value for the other case, found the end",
    ],
    ["self.x == 'abc", "10 The text that starts with `'` has no end"],
    ["self.all(x x > 1)", "11 This is not CEL: expected `)` for the `(` before it, found `x`"],
    ["self.x # 3", "7 This is not CEL: expected an operator or the end, found `#`"],
    ["  ", "0 This is not CEL: expected a value after the start, found the end"],
    [`${"(".repeat(101)}1${")".repeat(101)}`, "100 Brackets are nested more than 100 deep"],
    [`${"1+".repeat(300)}1 > 0`, "0 More than 250 operators or selections follow each other"],
    [`self${".x".repeat(300)} == 1`, "0 More than 250 operators or selections follow each other"],
    [
      `self.x == ${"1 + ".repeat(1500)}1`,
      "0 The expression has 6011 characters; at most 5000 are read",
    ],
  ])("is told at the first token that cannot be: %s", async (require, problem) => {
    expect(await check(require)).toEqual([problem]);
  });
});
