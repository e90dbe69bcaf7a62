import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairSeeds } from "../../src/corpus/pair-seeds.ts";
import type { SeedVersion } from "../../src/corpus/seed-version.ts";

/** A version of path, record (`-` for none) and text. */
function version(path: string, record = "-", text = `${path} ${record}\n`): SeedVersion {
  return { path, record: record === "-" ? undefined : record, bytes: Buffer.from(text) };
}

/** `a.md → b.md`, with `∅` for a seed that is not there. */
function pairUp(before: readonly SeedVersion[], after: readonly SeedVersion[]): readonly string[] {
  return pairSeeds(before, after).map((pair) => `${pair.before ?? "∅"} → ${pair.after ?? "∅"}`);
}

const lines = (...words: readonly string[]): string => words.map((word) => `${word}\n`).join("");

describe("pairSeeds by record", () => {
  it("follows a record to another path, whatever its content", () => {
    const pairs = pairUp([version("a.md", "x", "one\n")], [version("b.md", "x", "two\n")]);
    expect(pairs).toEqual(["a.md → b.md"]);
  });

  it("takes a swap of two files' contents for two renames", () => {
    const before = [version("a.md", "x"), version("b.md", "y")];
    const after = [version("a.md", "y"), version("b.md", "x")];
    expect(pairUp(before, after)).toEqual(["b.md → a.md", "a.md → b.md"]);
  });

  it("keeps a record that moved apart from the new one in its old place", () => {
    const pairs = pairUp([version("a.md", "x")], [version("a.md", "y"), version("b.md", "x")]);
    expect(pairs).toEqual(["∅ → a.md", "a.md → b.md"]);
  });

  it("prefers the same path where several seeds have the record", () => {
    const before = [version("a.md", "x"), version("b.md", "x")];
    const after = [version("b.md", "x"), version("c.md", "x")];
    expect(pairUp(before, after)).toEqual(["b.md → b.md", "a.md → c.md"]);
  });

  it("then prefers the same bytes", () => {
    const before = [version("a.md", "x", "one\n"), version("b.md", "x", "two\n")];
    const after = [version("c.md", "x", "two\n"), version("d.md", "x", "one\n")];
    expect(pairUp(before, after)).toEqual(["b.md → c.md", "a.md → d.md"]);
  });

  it("then goes by path, and leaves what is too many", () => {
    const before = [version("b.md", "x", "two\n"), version("a.md", "x", "one\n")];
    expect(pairUp(before, [version("c.md", "x", "three\n")])).toEqual(["b.md → ∅", "a.md → c.md"]);
  });

  it("gives a seed that lost its record by preference to its path", () => {
    const before = [version("a.md", "x"), version("b.md", "x")];
    const after = [version("a.md", "x"), version("b.md", "y")];
    expect(pairUp(before, after)).toEqual(["a.md → a.md", "b.md → b.md"]);
  });
});

describe("pairSeeds without a record in common", () => {
  it("keeps a file whose id changed, though another has the same bytes", () => {
    const before = [version("a.md", "x", "text\n")];
    const after = [version("a.md", "y", "other\n"), version("b.md", "z", "text\n")];
    expect(pairUp(before, after)).toEqual(["a.md → a.md", "∅ → b.md"]);
  });

  it("follows the same bytes to another path", () => {
    const before = [version("a.md", "x", "one\n"), version("b.md", "-", "two\n")];
    const after = [version("c.md", "-", "two\n"), version("d.md", "y", "one\n")];
    expect(pairUp(before, after)).toEqual(["b.md → c.md", "a.md → d.md"]);
  });

  it("takes no two files that cannot be read for the same", () => {
    const unread = (path: string) => ({ path, record: undefined, bytes: undefined });
    expect(pairUp([unread("a.md")], [unread("b.md")])).toEqual(["a.md → ∅", "∅ → b.md"]);
    expect(pairUp([unread("a.md")], [unread("a.md")])).toEqual(["a.md → a.md"]);
  });
});

describe("pairSeeds by similar lines", () => {
  const moved = (from: string, to: string): readonly string[] =>
    pairUp([version("a.md", "-", from)], [version("b.md", "-", to)]);

  it("needs half of the text in common", () => {
    expect(moved(lines("abcd", "efgh"), lines("abcd", "ijkl"))).toEqual(["a.md → b.md"]);
    expect(moved(lines("abcd", "efgh"), lines("abcd", "ijklm"))).toEqual(["a.md → ∅", "∅ → b.md"]);
  });

  it("needs nearly all of it where ids say that they are two records", () => {
    const text = lines("id", "a line of what is shared, which is long enough");
    const pairOf = (from: string, to: string, added: string) =>
      pairUp([version("a.md", from, text)], [version("b.md", to, `${text}${added}`)]);
    expect(pairOf("x", "y", "one")).toEqual(["a.md → b.md"]);
    expect(pairOf("x", "y", "one and more of it")).toEqual(["a.md → ∅", "∅ → b.md"]);
    expect(pairOf("x", "-", "one and more of it")).toEqual(["a.md → b.md"]);
    expect(pairOf("-", "y", "one and more of it")).toEqual(["a.md → b.md"]);
  });

  it("weighs lines by their length, and half is that of the longer text", () => {
    expect(moved(lines("a", "b", "long line"), lines("long line"))).toEqual(["a.md → b.md"]);
    expect(moved(lines("long line"), lines("a", "b", "long line"))).toEqual(["a.md → b.md"]);
    expect(moved(lines("word", "more words"), lines("word"))).toEqual(["a.md → ∅", "∅ → b.md"]);
  });

  it("counts a line as often as both have it", () => {
    expect(moved(lines("ab", "ab", "ab", "xx"), lines("ab", "yy", "yy", "yy"))).toEqual([
      "a.md → ∅",
      "∅ → b.md",
    ]);
  });

  it("sees no difference in line ends, a byte order mark, indentation and blank lines", () => {
    expect(moved("one\ntwo\n", "\uFEFFone\r\n\r\n  two\r\n")).toEqual(["a.md → b.md"]);
  });

  it("takes the most similar ones first, then goes by path", () => {
    const before = [
      version("a.md", "-", lines("one", "two", "six", "ten")),
      version("b.md", "-", lines("one", "two", "six", "new")),
    ];
    const after = [
      version("c.md", "-", lines("one", "two", "six", "new", "4")),
      version("d.md", "-", lines("one", "two")),
    ];
    expect(pairUp(before, after)).toEqual(["b.md → c.md", "a.md → d.md"]);
    const alike = version("e.md", "-", lines("one", "two", "six", "or"));
    expect(pairUp(before, [alike])).toEqual(["b.md → ∅", "a.md → e.md"]);
  });

  it("pairs no two empty files by lines that they do not have", () => {
    expect(moved("\n", "\r\n")).toEqual(["a.md → ∅", "∅ → b.md"]);
  });

  it("tells seeds of one form apart by what only they say", () => {
    const form = lines("title", "status: a rather long line that every seed of this kind has");
    const many = (folder: string, word: string) =>
      Array.from({ length: 40 }, (_, index) =>
        version(`${folder}/${String(index).padStart(2, "0")}.md`, "-", `${form}${word}${index}\n`),
      );
    const pairs = pairSeeds(many("old", "name "), many("new", "name ").toReversed());
    expect(pairs).toHaveLength(40);
    for (const pair of pairs) expect(pair.before?.slice(4)).toBe(pair.after?.slice(4));
    expect(pairSeeds(many("old", "name "), many("new", "other "))).toHaveLength(80);
  });
});

const side = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
    record: fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined }),
    bytes: fc.option(
      fc
        .array(fc.constantFrom("one", "two", "three", "", "a long line"), { maxLength: 5 })
        .map((words) => Buffer.from(words.join("\n"))),
      { nil: undefined },
    ),
  }),
  { selector: ({ path }) => path, maxLength: 8 },
);

describe("pairSeeds of any change", () => {
  it("has every seed of both sides in exactly one pair", () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const pairs = pairSeeds(before, after);
        const pathsOf = (at: "before" | "after") =>
          pairs.flatMap((pair) => pair[at] ?? []).toSorted();
        expect(pathsOf("before")).toEqual(before.map(({ path }) => path).toSorted());
        expect(pathsOf("after")).toEqual(after.map(({ path }) => path).toSorted());
        expect(pairs.filter((pair) => (pair.before ?? pair.after) === undefined)).toEqual([]);
      }),
    );
  });

  it("does not depend on the order in which seeds come", () => {
    const shuffled = side.chain((versions) =>
      fc.tuple(
        fc.constant(versions),
        fc.shuffledSubarray(versions, { minLength: versions.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([before, before2], [after, after2]) => {
        expect(pairSeeds(before2, after2)).toEqual(pairSeeds(before, after));
      }),
    );
  });

  it("pairs the same seeds when the change is undone", () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const undone = pairSeeds(after, before).map((pair) => `${pair.after} ${pair.before}`);
        const done = pairSeeds(before, after).map((pair) => `${pair.before} ${pair.after}`);
        expect(undone.toSorted()).toEqual(done.toSorted());
      }),
    );
  });

  it("pairs every seed with itself where nothing else is like it", () => {
    fc.assert(
      fc.property(side, (versions) => {
        const same = versions.map(({ path }) => ({ before: path, after: path }));
        expect(pairSeeds(versions, versions)).toEqual(
          same.toSorted((a, b) => (a.before < b.before ? -1 : 1)),
        );
      }),
    );
  });
});

describe("pairSeeds of very large changes", () => {
  const count = 10_000;
  const many = (folder: string, textOf: (index: number) => string): readonly SeedVersion[] =>
    Array.from({ length: count }, (_, index) =>
      version(`${folder}/${index}.md`, `${folder} ${index}`, textOf(index)),
    );
  const form = lines(...Array.from({ length: 30 }, (_, index) => `field ${index}: a usual value`));
  const unique = (index: number): string =>
    lines(...Array.from({ length: 12 }, (_, line) => `sentence ${line} of seed ${index}`));

  it("finds ten thousand edited seeds in ten thousand other places", () => {
    const before = many("old", (index) => `${form}${unique(index)}old ${index}\n`);
    const after = many("new", (index) => `${form}${unique(index)}new ${index}\n`);
    const start = performance.now();
    const pairs = pairSeeds(before, after);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(pairs).toHaveLength(count);
    expect(pairs.every((pair) => pair.before?.slice(4) === pair.after?.slice(4))).toBe(true);
  });

  it("is not slowed down by lines that groups of seeds share", () => {
    const grouped = (index: number): string =>
      lines(...Array.from({ length: 40 }, (_, line) => `${line} ${(index * (line + 7)) % 625}`));
    const start = performance.now();
    const pairs = pairSeeds(
      many("old", (index) => `${grouped(index)}old ${index}\n`),
      many("new", (index) => `${grouped(index)}new ${index}\n`),
    );
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(pairs.length).toBeGreaterThanOrEqual(count);
  });
});
