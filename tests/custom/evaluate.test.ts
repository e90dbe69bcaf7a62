import { describe, expect, it } from "vitest";
import { report, rule, seed, type Content } from "./declared.ts";

/** What one rule says of one page. */
async function judge(keys: Readonly<Record<string, string>>, frontMatter: string) {
  const found = await report(rule(keys), { files: { "a.md": seed(frontMatter) } });
  return found.map((line) => line.replace(/^a\.md /, ""));
}

/** True if a page with the front matter meets the condition. */
const holds = async (require: string, frontMatter = "{}"): Promise<boolean> =>
  (await judge({ require }, frontMatter)).length === 0;

/** What is said of a crash at an offset of the condition, which `rule` writes in line 5. */
const crash = (reason: string, offset: number): string => {
  // No condition here has a quote before the place, which JSON would write as two characters.
  return `- Rule \`own\` crashed: CEL: ${reason} (seedlint.config.yaml:5:${15 + offset})`;
};

describe("a rule about one seed", () => {
  it("reports where its condition is not met, at the place and in the words it gives", async () => {
    const keys = {
      require: 'self.url.startsWith("https")',
      at: "/url",
      message: "Url `{{self.url}}`",
    };
    expect(await judge(keys, "url: ftp://a")).toEqual(["/url Url `ftp://a`"]);
    expect(await judge(keys, "url: https://a")).toEqual([]);
  });

  it("looks at each value that a pattern matches, and gives places below it", async () => {
    const keys = {
      each: "/scores/*",
      require: "self.value <= 3",
      at: "/value",
      message: "{{self.value}}",
    };
    expect(await judge(keys, "scores: [{ value: 1 }, { value: 4 }, null]")).toEqual([
      "/scores/1/value 4",
    ]);
  });

  it("applies only where `when` is true", async () => {
    const keys = { when: "self.draft", require: "has(self.note)" };
    expect(await judge(keys, "draft: false")).toEqual([]);
    expect(await judge(keys, "draft: true")).toEqual(["- Unmet"]);
  });

  it("judges only the collections that it names", async () => {
    const config = `collections: { a: { files: a/*.md }, b: { files: b/*.md } }
custom: { own: { in: [b], require: "false", message: Here } }`;
    const files = { "a/x.md": seed("{}"), "b/x.md": seed("{}") };
    expect(await report(config, { files })).toEqual(["b/x.md - Here"]);
  });

  it("sees who a seed is, its text, and the day", async () => {
    const config = `collections: { pages: { files: "{locale}/{id}.md" } }
custom:
  own:
    require: "false"
    message: "{{seed.id}} {{seed.locale}} {{seed.path}} {{seed.collection}} {{seed.body}} {{today}}"`;
    const content = {
      files: { "en/a.md": seed("{}", "# One\n\nTwo *three*.\n") },
      today: "2026-05-04",
    };
    expect(await report(config, content)).toEqual([
      "en/a.md - a en en/a.md pages One\nTwo three. 2026-05-04",
    ]);
  });
});

describe("a field that is missing", () => {
  it("keeps a rule from applying, and does not meet a requirement", async () => {
    expect(await judge({ when: "self.a == 1", require: "false" }, "b: 1")).toEqual([]);
    expect(await judge({ require: "self.a == 1" }, "b: 1")).toEqual(["- Unmet"]);
    expect(await judge({ require: "self.a != 1" }, "b: 1")).toEqual(["- Unmet"]);
  });

  it.each(["{}", "a: null", "a: {}", "a: { b: null }"])(
    "is absent to `has` in %s",
    async (data) => {
      expect(await holds("!has(self.a.b)", data)).toBe(true);
      expect(await holds("has(self.a.b)", data)).toBe(false);
    },
  );

  it("is null where it is compared with null", async () => {
    expect(await holds("self.a == null && self.a.b == null && self['c d'] == null")).toBe(true);
    expect(await holds("self.a != null", "a: 1")).toBe(true);
    expect(await holds("[1].all(x, {'k': 1}.j == null)")).toBe(true);
  });

  it("does not matter where the other side of `||` or `&&` decides", async () => {
    expect(await holds("self.a == 1 || true")).toBe(true);
    expect(await holds("!(self.a == 1 && false)")).toBe(true);
    expect(await holds("self.a == 1 || false")).toBe(false);
  });

  it("may be an item that a list has not", async () => {
    expect(await judge({ when: "self.a[2] == 1", require: "false" }, "a: [1]")).toEqual([]);
    expect(
      await judge({ when: "self.a[self.n] == 1", require: "false" }, "{ a: [1], n: 7 }"),
    ).toEqual([]);
  });

  it("is told as missing in a message", async () => {
    const keys = { require: "false", message: "{{self.a}}, {{self.b}}, {{self.c.size()}}" };
    expect(await judge(keys, "b: null")).toEqual(["- (missing), (missing), (missing)"]);
  });

  it("is what keys of an object's prototype are", async () => {
    expect(
      await holds("!has(self.constructor) && !has(self.toString) && !has(self.__proto__)"),
    ).toBe(true);
    expect(
      await holds(
        "self.constructor == 'x' && self.__proto__ == 'y'",
        '{"constructor": "x", "__proto__": "y"}',
      ),
    ).toBe(true);
  });
});

describe("numbers", () => {
  it("mix, whether they are whole or not", async () => {
    expect(
      await holds(
        "self.a + 1 == 41 && self.b - self.a == 0.5 && self.a < self.b",
        "{ a: 40, b: 40.5 }",
      ),
    ).toBe(true);
    expect(
      await holds(
        "self.a * 0.5 == 20.0 && 1 - self.b < 0 && abs(self.a - self.b) == 0.5",
        "{ a: 40, b: 40.5 }",
      ),
    ).toBe(true);
    expect(
      await holds("self.a == 1 && self.b == 1.0 && self.a in [1.0, 2]", "{ a: 1.0, b: 1 }"),
    ).toBe(true);
  });

  it("are divided as CEL does where nothing is known of them, exactly where they may have fractions", async () => {
    expect(await holds("self.a / 2 == 20", "a: 41")).toBe(true);
    const schemas = { pages: { type: "object", properties: { a: { type: "number" } } } };
    const content: Content = { files: { "a.md": seed("a: 41") }, schemas };
    expect(await report(rule({ require: "self.a / 2 == 20.5" }), content)).toEqual([]);
  });

  it("are told as they are written", async () => {
    const keys = { require: "false", message: "{{self.a}} {{self.b}} {{self.c}} {{self.a + 1}}" };
    expect(await judge(keys, "{ a: 40, b: 40.5, c: 1e300 }")).toEqual(["- 40 40.5 1e+300 41"]);
  });
});

describe("functions", () => {
  it.each([
    '"a,b,c".split(",").size() == 3 && "a,b,c".split(",", 2)[1] == "b,c" && "a".split(",", 0).size() == 0',
    '"ÄB".lowerAscii() == "Äb" && "abc".indexOf("c") == 2 && "abc".substring(1) == "bc" && " a ".trim() == "a"',
    '["a", "b"].join("-") == "a-b" && "a-b".replace("-", "") == "ab" && "aaa".replace("a", "b", 2) == "bba"',
    '[1, 2.5, 2.5].isSorted() && ![2, 1].isSorted() && ["a", "b"].isSorted() && [].isSorted()',
    "[1, 2].sum() == 3 && [1, 2.5].sum() == 3.5 && [].sum() == 0 && [3, 1, 2].min() == 1 && [3, 1].max() == 3",
    '[1, 2, 1].indexOf(1) == 0 && [1, 2, 1].lastIndexOf(1) == 2 && ["a"].indexOf("b") == -1',
    '"2024-05".matches("^[0-9]{4}-[0-9]{2}$") && "a1b22".find("[0-9]+") == "1" && "a1b22".findAll("[0-9]+") == ["1", "22"]',
    '"a1b22".findAll("[0-9]+", 1) == ["1"] && "abc".find("x") == "" && !"abc".matches("^b")',
    "abs(-3) == 3 && abs(-0.5) == 0.5 && math.abs(-1) == 1 && math.ceil(1.2) == 2.0 && math.round(-1.5) == -2.0",
    "math.greatest(1, 2.5) == 2.5 && math.least(1, 2) == 1 && math.floor(3) == 3",
    'int("12") == 12 && int("-3") == -3 && double("1.5e1") == 15.0 && string(3) == "3"',
    'date("2024-03-01") - date("2024-02-01") == duration("696h") && date("2024-02-29").getFullYear() == 2024',
    'date("2024-07-01").getDayOfYear() == 182 && date("2024-07-01").getHours() == 0 && date("2024-01-07").getDayOfWeek() == 0',
    'timestamp("2026-03-08T02:30:00Z").getHours("Asia/Kathmandu") == 8 && timestamp("2026-03-08T02:30:00Z").getMinutes("-00:15") == 15',
    "[1, 2, 3].filter(x, x > 1).map(x, x * 2) == [4, 6] && [1, 2].map(x, x > 1, x) == [2] && [[1], [2]].map(l, l + [0]) == [[1, 0], [2, 0]]",
    '[1, 2].exists_one(x, x == 1) && [1, 2].exists(x, x == 2) && {"a": 1}.all(k, k == "a")',
    '{"a": 1, "b": [2]} == {"b": [2], "a": 1} && "a" in {"a": 1} && type("") == string && (true ? 1 : 2) == 1',
    "1u == 1 && 1 in [1u] && {true: 1}[true] == 1 && {1: 'a'}[1] == 'a' && type(1u) == uint",
    "size('日本') == 2 && '日本'.contains('本') && b'a' == b'a' // the end",
  ])("%s", async (expression) => {
    expect(await holds(expression)).toBe(true);
  });
});

describe("what cannot be evaluated", () => {
  it.each([
    ["a: 3", 'self.a.startsWith("x")', "startsWith", "`startsWith` does not take int, string"],
    ["a: x", "self.a + 1 > 2", "+", "`+` does not take string and int"],
    ["a: 0", "1 / self.a == 1", "/", "int divide by zero"],
    ["a: [x]", "self.a.b == 1", "b", "A list has no `b`"],
    ["a: x", "self.a.b == 1", "b", "A string has no `b`"],
    ["a: x", "int(self.a) == 1", "int", "`x` is no whole number"],
    ['a: ""', "int(self.a) == 0", "int", "`` is no whole number"],
    ["a: 9007199254740991", "self.a * self.a > 0", "*", "int overflow during `*`"],
    ["a: x", 'date(self.a) < date("2024-01-01")', "date", "`x` is no date such as 2024-05-31"],
    [
      'a: "2024-02-30T00:00:00Z"',
      'timestamp(self.a) < timestamp("2025-01-01T00:00:00Z")',
      "timestamp",
      "`2024-02-30T00:00:00Z` is no time such as 2024-05-31T12:00:00Z",
    ],
    ["a: x", "self.a", "", "`require` is no condition, which is true or false"],
    ["a: (", "'x'.matches(self.a)", "matches", "error parsing regexp: missing closing ): `(`"],
  ])("is a crash that says why and where: %s with %s", async (data, require, at, reason) => {
    expect(await judge({ require }, data)).toEqual([crash(reason, require.indexOf(at))]);
  });

  it("does not hide what is found of other values, and is counted", async () => {
    const keys = { require: "[self.size() < 3].all(is, is)", each: "/a/*" };
    expect(await judge(keys, "a: [1, 2, long, ok]")).toEqual([
      `${crash("`size` does not take int", 6)}, and of 1 other value`,
      "/a/2 Unmet",
    ]);
  });

  it("is not hidden by a field that is missing", async () => {
    expect(await judge({ require: "self.b == 1 || self.a + 1 > 2" }, "a: x")).toEqual([
      crash("`+` does not take string and int", "self.b == 1 || self.a ".length),
    ]);
  });

  const items = `a: [${Array.from({ length: 3000 }, (_, index) => index).join(", ")}]`;
  it.each([
    "self.a.all(x, self.a.exists(y, y == -1) || true)",
    "self.a.all(x, self.a.map(y, y + x).size() > 0)",
    "self.a.all(x, !(-1 in self.a))",
    "self.a.all(x, self.a == self.a.map(y, y))",
    '[0, 0, 0, 0, 0, 0, 0, 0].map(x, self.a.map(y, string(y)).join("x")).all(s, self.a.all(i, !s.contains("no")))',
  ])("ends after a million steps: %s", async (require) => {
    const start = performance.now();
    expect(await judge({ require }, items)).toEqual([
      crash("The rule does more than 1,000,000 steps for this seed", 0),
    ]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("is no long text or list by itself", async () => {
    expect(await holds("self.a.map(x, x + 1).filter(x, x > 5).size() == 2995", items)).toBe(true);
    const text = `${"a".repeat(200_000)}b`;
    expect(await holds('self.t.replace("a", "bb").size() == 400001', `t: ${text}`)).toBe(true);
    expect(await holds('!self.t.matches("^(a+)+$")', `t: ${text}`)).toBe(true);
  });
});
