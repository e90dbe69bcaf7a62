import { afterEach, describe, expect, test } from "vitest";
import type { RelationChains } from "../../src/sdk/index.ts";
import { lint } from "../../src/session/lint.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";

type Files = Readonly<Record<string, string>>;

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

/** A seed of the form `id: …`, with other lines. */
const seed = (id: string, ...lines: readonly string[]): string =>
  `---\n${[`id: ${id}`, ...lines].join("\n")}\n---\n\nThe body of ${id}.\n`;

const supersedes = (...ids: readonly string[]): string =>
  `evolution: { supersedes: [${ids.join(", ")}] }`;

const supersededBy = (id: string): string => `evolution: { supersededBy: ${id} }`;

/** The chains that a change touches; null for a file that is deleted. */
async function trace(
  before: Files,
  change: Readonly<Record<string, string | null>>,
  tracesChains = true,
): Promise<readonly RelationChains[] | undefined> {
  const repository = TemporaryRepository.init({ files: before });
  repositories.push(repository);
  for (const [path, text] of Object.entries(change)) {
    if (text === null) repository.remove(path);
    else repository.write(path, text);
  }
  repository.add();
  const { chains } = await lint({
    cwd: repository.root,
    paths: [],
    head: { kind: "index" },
    base: { kind: "head" },
    today: "2026-01-01",
    tracesChains,
  });
  return chains;
}

/** `a*` for a changed record, `a+`, `a-` and `a?`, as they come; then each reference. */
const sketch = (chains: readonly RelationChains[] | undefined): readonly string[] => {
  const marks = { added: "+", changed: "*", deleted: "-", missing: "?", same: "" };
  const arrows = { added: "=>", removed: "~>", same: "->" };
  return (chains ?? []).map(({ records, links }) =>
    [
      records.map(({ id, state }) => id + marks[state]).join(" "),
      ...links.map(({ from, to, state }) => `${from}${arrows[state]}${to}`),
    ].join(", "),
  );
};

const chain: Files = {
  "a.md": seed("a", supersedes("b")),
  "b.md": seed("b", supersedes("c"), "title: B"),
  "c.md": seed("c"),
  "x.md": seed("x", supersedes("y")),
  "y.md": seed("y"),
};

describe("the chains that a change touches", () => {
  test("go as far as the references, nearest records first, and leave out the others", async () => {
    expect(sketch(await trace(chain, { "c.md": seed("c", "title: C") }))).toEqual([
      "c* b a, a->b, b->c",
    ]);
  });

  test("are computed for who asks for them alone", async () => {
    expect(await trace(chain, { "c.md": seed("c", "title: C") }, false)).toEqual([]);
  });

  test("are none for a record that nothing supersedes", async () => {
    expect(await trace({ ...chain, "z.md": seed("z") }, { "z.md": seed("z", "n: 1") })).toEqual([]);
  });

  test("are none for a seed that is only laid out anew", async () => {
    const laidOut = `---\n"id": "b"\ntitle: 'B'\nevolution:\n  supersedes:\n    - c\n---\n\nThe body of b.\n`;
    expect(await trace(chain, { "b.md": laidOut })).toEqual([]);
    expect(await trace(chain, { "b.md": null, "new.md": chain["b.md"] ?? "" })).toEqual([]);
  });

  test("show a record that is gone, and references to it", async () => {
    expect(sketch(await trace(chain, { "b.md": null }))).toEqual(["b- a c, a->b, b~>c"]);
  });

  test("show what is new, and what does not exist", async () => {
    const after = { "d.md": seed("d", supersedes("a", "nobody")) };
    expect(sketch(await trace(chain, after))).toEqual([
      "d+ a nobody? b c, a->b, b->c, d=>a, d=>nobody",
    ]);
  });

  test("show a record under both its ids", async () => {
    const after = { "b.md": seed("bee", supersedes("c"), "title: B") };
    expect(sketch(await trace(chain, after))).toEqual(["b- bee+ a c, a->b, b~>c, bee=>c"]);
  });

  test("know a reference from its inverse, and each once in all locales", async () => {
    const before = {
      "en/a.md": seed("a", supersedes("b")),
      "zh/a.md": seed("a", supersedes("b")),
      "en/b.md": seed("b", supersededBy("a")),
      "zh/b.md": seed("b", supersededBy("a")),
    };
    const after = { "zh/b.md": seed("b") };
    expect(sketch(await trace(before, after))).toEqual(["b* a, a->b"]);
  });

  test("end in a cycle", async () => {
    const after = { "c.md": seed("c", supersedes("a")) };
    expect(sketch(await trace(chain, after))).toEqual(["c* a b, a->b, b->c, c=>a"]);
  });

  test("leave out other branches of the same tree", async () => {
    const before = {
      "root.md": seed("root", supersedes("a", "b")),
      "a.md": seed("a"),
      "b.md": seed("b"),
    };
    expect(sketch(await trace(before, { "a.md": seed("a", "n: 1") }))).toEqual([
      "a* root, root->a",
    ]);
  });

  test("have the name of their relation, and are those of each collection", async () => {
    const config = `
collections:
  acts:
    files: "acts/{id}.md"
    relations: [{ name: amends, from: /amends, acyclic: true }, { from: /see, acyclic: false }]
  bills: { files: "bills/{id}.md" }
`;
    const before = {
      "seedlint.config.yaml": config,
      "acts/a.md": seed("a", "see: b"),
      "acts/b.md": seed("b"),
      "bills/a.md": seed("a", supersedes("b")),
      "bills/b.md": seed("b"),
    };
    const after = { "acts/a.md": seed("a", "amends: b", "see: b"), "bills/b.md": null };
    const chains = await trace(before, after);
    expect(chains).toMatchObject([
      { relation: "amends", collection: "acts" },
      { relation: "supersedes", collection: "bills" },
    ]);
    expect(sketch(chains)).toEqual(["a* b, a=>b", "b- a, a->b"]);
  });
});
