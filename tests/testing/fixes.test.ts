import { describe, expect, test } from "vitest";
import { defineRule } from "../../src/sdk/index.ts";
import type { InvalidCase } from "../../src/testing/index.ts";
import { runCases, seedOf, titleShort } from "./run-cases.ts";

const { docs } = titleShort.meta;

/** Titles begin with a capital: one way to mend it. A year in them has two. */
const rule = defineRule({
  scope: "seed",
  meta: {
    ...{ id: "title-form", since: "0.1.0", recommended: "warn", docs },
    messages: { small: "Title starts with a small letter", year: "Title has a year" },
  },
  *check(seed) {
    const title = seed.get("title");
    if (typeof title !== "string") return;
    if (/^[a-z]/.test(title)) {
      const value = title.slice(0, 1).toUpperCase() + title.slice(1);
      yield { message: "small", at: "title", fix: [{ kind: "set", at: "title", value }] };
    }
    if (!/ \d{4}$/.test(title)) return;
    const value = title.slice(0, -5);
    const year = Number(title.slice(-4));
    yield {
      message: "year",
      at: "title",
      suggestions: [
        { title: "Leave it out", edits: [{ kind: "set", at: "title", value }] },
        {
          title: "Move it to `year`",
          edits: [
            { kind: "set", at: "title", value },
            { kind: "set", at: "/year", value: year },
          ],
        },
      ],
    };
  },
});

async function failureOf(example: InvalidCase): Promise<string | undefined> {
  return (await runCases({ invalid: { one: example } }, rule)).failures["reports one"];
}

const small = {
  files: { "a.md": `\uFEFF${seedOf("«water»")}`, "b.md": seedOf("Water") },
  reports: ["a.md Title starts with a small letter"],
};

describe("the fixes of a case", () => {
  test("are made by the engine; a byte order mark stays", async () => {
    const fixed = { "a.md": `\uFEFF${seedOf("Water")}` };
    expect(await failureOf({ ...small, fixed })).toBeUndefined();
  });

  test("fail it if it does not say them", async () => {
    expect(await failureOf(small)).toBe(
      [
        "`a.md` is changed, but not in `fixed`; it becomes:",
        "      \uFEFF---",
        "      title: Water",
        "      ---",
      ].join("\n"),
    );
  });

  test("fail it if they give another text, line by line, or none", async () => {
    expect(await failureOf({ ...small, fixed: { "a.md": `\uFEFF${seedOf("WATER")}` } })).toBe(
      [
        "`a.md` becomes another text, not as `fixed` says:",
        "      \uFEFF---",
        "    - title: WATER",
        "    + title: Water",
        "      ---",
      ].join("\n"),
    );
    const fixed = { "a.md": `\uFEFF${seedOf("Water")}`, "b.md": seedOf("Other") };
    expect(await failureOf({ ...small, fixed })).toContain("`b.md` stays as it is");
  });
});

const year = {
  files: { "a.md": seedOf("«Water 2024»") },
  reports: ["a.md Title has a year"],
};
const without = { "a.md": seedOf("Water") };
const moved = { "a.md": "---\ntitle: Water\nyear: 2024\n---\n" };

describe("the suggestions of a case", () => {
  test("are made each alone", async () => {
    const suggested = { "Leave it out": without, "Move it to `year`": moved };
    expect(await failureOf({ ...year, suggested })).toBeUndefined();
  });

  test("fail it if one is not in it, or is not offered", async () => {
    const suggested = { "Leave it out": without, "Move it": moved };
    expect(await failureOf({ ...year, suggested })).toBe(
      [
        "Not suggested: Move it",
        "  suggested is `Leave it out`, `Move it to `year``",
        "",
        "Suggested, but not in `suggested`: Move it to `year`",
        "  a.md",
        "      ---",
        "      title: Water",
        "      year: 2024",
        "      ---",
      ].join("\n"),
    );
  });

  test("fail it if one has another result", async () => {
    const suggested = { "Leave it out": moved, "Move it to `year`": moved };
    expect(await failureOf({ ...year, suggested })).toContain(
      "not as `suggested` by `Leave it out` says:",
    );
  });
});
