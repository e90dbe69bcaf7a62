import { describe, expect, it } from "vitest";
import { editDocument, type SeedEdit } from "../../src/seed/edit/edit-document.ts";
import { parse } from "./support.ts";

const seed = (source: string) => parse(`---\n${source}\n---\nText.\n`);

const nested = "base: &b\n  name: &n A\n  list: [x, y]\ncopy: *b\nname: *n\nother: { name: Z }";

describe("what is written once and stands in several places", () => {
  it.each([
    ["a value that an alias repeats", "/base/name", "within", true],
    ["what is within one", "/base/list/0", "within", true],
    ["what is within an alias", "/copy/list/0", "within", true],
    ["a key within an alias", "/copy/name", "key", true],
    ["the text of an alias", "/name", "within", true],
    ["an alias that is replaced as a whole", "/name", "whole", false],
    ["the key of an alias", "/name", "key", false],
    ["the key of what an alias repeats", "/base", "key", false],
    ["a mapping that holds what an alias repeats, as a whole", "/base", "whole", true],
    ["a value beside them", "/other/name", "within", false],
    ["a key that is not there", "/other/absent", "whole", false],
    ["a key that is not there, in an alias", "/copy/absent", "whole", true],
  ] as const)("%s", async (_, pointer, reach, expected) => {
    expect((await seed(nested)).isShared(pointer, reach)).toBe(expected);
  });

  it.each([
    ["JSON", '{ "a": "*x", "b": "&x" }'],
    ["YAML without aliases", "a: &x 1\nb: '*x'"],
  ])("is nothing in %s", async (_, source) => {
    expect((await seed(source)).isShared("/a", "whole")).toBe(false);
  });

  it("is what the editor refuses to change", async () => {
    const document = await seed(nested);
    const tried: readonly [SeedEdit, "key" | "within" | "whole"][] = [
      [{ kind: "part", at: "/base/name", part: { start: 0, end: 1 }, text: "B" }, "within"],
      [{ kind: "part", at: "/name", part: { start: 0, end: 1 }, text: "B" }, "within"],
      [{ kind: "part", at: "/other/name", part: { start: 0, end: 1 }, text: "B" }, "within"],
      [{ kind: "remove", at: "/copy/list/0" }, "whole"],
      [{ kind: "remove", at: "/base" }, "whole"],
      [{ kind: "remove", at: "/name" }, "whole"],
      [{ kind: "insert", at: "/copy/list", value: "z" }, "within"],
      [{ kind: "set", at: "/copy", value: 1 }, "whole"],
      [{ kind: "rename", at: "/base", key: "basis" }, "key"],
      [{ kind: "rename", at: "/copy/name", key: "title" }, "key"],
    ];
    for (const [edit, reach] of tried) {
      if (edit.kind === "body") continue;
      const { kind } = await editDocument(document, [edit]);
      expect([edit, document.isShared(edit.at, reach)]).toEqual([edit, kind === "refused"]);
    }
  });
});
