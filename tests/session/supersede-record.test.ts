import { describe, expect, it } from "vitest";
import { lint } from "../../src/session/lint.ts";
import {
  differenceOf,
  filesOf,
  refusalOf,
  repositoryOf,
  supersede,
  type Files,
} from "./refactoring.ts";

const config = `collections:
  laws:
    files: laws/{locale}/{id}.md
    locales: { values: [en, zh], translated: { /status: { Active: 现行, Superseded: 已被取代 } } }
    relations:
      - { name: supersedes, from: "/evolution/supersedes/*", inverse: /evolution/supersededBy, acyclic: true }
`;

type Write = (id: string, status: string) => string;

/** A record that neither supersedes nor is superseded, as each syntax has it. */
const syntaxes: Readonly<Record<string, Write>> = {
  json: (id, status) =>
    `---\n{"id": "${id}", "status": "${status}", "evolution": {"supersedes": [], "supersededBy": ""}}\n---\nText.\n`,
  flow: (id, status) =>
    `---\n{ id: ${id}, status: '${status}', # kept\n  evolution: { supersedes: [], supersededBy: '' } }\n---\nText.\n`,
  yaml: (id, status) =>
    `---\nid: ${id}\nstatus: ${status} # kept\nevolution:\n  supersedes: []\n  supersededBy: ""\n---\nText.\n`,
  toml: (id, status) =>
    `+++\nid = "${id}"\nstatus = "${status}" # kept\n[evolution]\nsupersedes = []\nsupersededBy = ""\n+++\nText.\n`,
};

const { json } = syntaxes as { readonly json: Write };

function corpusOf(write: Write, ids: readonly string[] = ["a", "b", "c"]): Files {
  const files = ids.flatMap((id) => [
    [`laws/en/${id}.md`, write(id, "Active")],
    [`laws/zh/${id}.md`, write(id, "现行")],
  ]);
  return { "seedlint.config.yaml": config, ...(Object.fromEntries(files) as Files) };
}

const places = (text: string | undefined, ...words: readonly string[]): readonly boolean[] =>
  words.map((word) => text?.includes(word) === true);

async function symmetryOf(root: string): Promise<readonly string[]> {
  const run = await lint({ cwd: root, paths: [], head: { kind: "worktree" } });
  const rules = ["supersedes-symmetry", "relation-acyclic", "reference-exists", "schema"];
  const about = run.diagnostics.filter(({ rule }) => rules.includes(rule));
  return about.map(({ message }) => message);
}

describe("a record that is superseded", () => {
  it.each(Object.entries(syntaxes))(
    "names its successor, is listed by it and has the status of each locale, in %s",
    async (_syntax, write) => {
      const before = corpusOf(write);
      const repository = repositoryOf(before);
      await supersede(repository, ["a", "b"]);
      const difference = differenceOf(before, filesOf(repository));
      expect(Object.keys(difference).toSorted()).toEqual([
        ...["laws/en/a.md", "laws/en/b.md", "laws/zh/a.md", "laws/zh/b.md"],
      ]);
      const old = write("a", "Superseded").replace(/(supersededBy\W+?)(["'])\2/u, "$1$2b$2");
      expect(difference["laws/en/a.md"]).toBe(old);
      expect(places(difference["laws/zh/a.md"], "已被取代", "现行")).toEqual([true, false]);
      expect(await symmetryOf(repository.root)).toEqual([]);
    },
  );

  it("stays as it is where it is superseded already", async () => {
    const repository = repositoryOf(corpusOf(json));
    await supersede(repository, ["a", "b"]);
    const before = filesOf(repository);
    expect((await supersede(repository, ["a", "b"])).files).toEqual([]);
    expect(filesOf(repository)).toEqual(before);
  });

  it("joins others in the list of its successor, in order where that is", async () => {
    const repository = repositoryOf(corpusOf(json, ["a", "b", "c", "z"]));
    for (const id of ["a", "c", "b"]) await supersede(repository, [id, "z"]);
    expect(filesOf(repository)["laws/en/z.md"]).toMatch(/\["a", ?"b", ?"c"\]/);
    expect(await symmetryOf(repository.root)).toEqual([]);
  });

  it("gets what it lacks: the mapping, and nothing more", async () => {
    const write: Write = (id) => `---\nid: ${id}\n---\nText.\n`;
    const repository = repositoryOf(corpusOf(write));
    await supersede(repository, ["a", "b"]);
    const files = filesOf(repository);
    expect(places(files["laws/en/a.md"], "supersededBy: b", "supersedes", "status")).toEqual([
      ...[true, false, false],
    ]);
    expect(await symmetryOf(repository.root)).toEqual([]);
  });

  it("is told the whole cycle that it would make", async () => {
    const repository = repositoryOf(corpusOf(json));
    await supersede(repository, ["a", "b"]);
    await supersede(repository, ["b", "c"]);
    const before = filesOf(repository);
    expect(await refusalOf(supersede(repository, ["c", "a"]))).toMatch(
      "supersede-cycle: `a` would supersede itself: `a` → `c` → `b` → `a`",
    );
    expect(filesOf(repository)).toEqual(before);
  });

  it("keeps the successor that it has", async () => {
    const repository = repositoryOf(corpusOf(json));
    await supersede(repository, ["a", "b"]);
    expect(await refusalOf(supersede(repository, ["a", "c"]))).toBe(
      "already-superseded: `a` is superseded by `b` already @ laws/en/a.md:2",
    );
  });

  it("is not itself, nor one that does not exist", async () => {
    const repository = repositoryOf(corpusOf(json));
    expect(await refusalOf(supersede(repository, ["a", "a"]))).toMatch("same-record: ");
    expect(await refusalOf(supersede(repository, ["a", "__proto__"]))).toBe(
      "unknown-record: There is no record `__proto__`",
    );
  });

  it("is refused where one of the two lacks a locale", async () => {
    const { "laws/zh/b.md": _, ...files } = corpusOf(json);
    expect(await refusalOf(supersede(repositoryOf(files), ["a", "b"]))).toBe(
      "locale-missing: `b` does not exist in `zh`, where `a` does @ laws/zh/a.md:0",
    );
  });

  it("is refused where one of the two cannot be read, and only then", async () => {
    const files = { ...corpusOf(json), "laws/zh/c.md": "---\n{\n---\n" };
    const repository = repositoryOf(files);
    expect(await refusalOf(supersede(repository, ["c", "b"]))).toMatch("seed-unreadable: ");
    expect(await refusalOf(supersede(repository, ["a", "b"]))).toBe("no refusal");
  });

  it.each([
    ["7", "0", "a text, as the ids are, found the number `7`"],
    ['"x", 7', "1", "a text, as the ids are, found the number `7`"],
    ['" ", "x"', "0", "a text, as the ids are, found a blank one"],
    ['null, "x"', "0", "a text, as the ids are, found `null`"],
    ['"x", ["y"]', "1", "a text, as the ids are, found a list"],
    ['{"law": "x"}', "0", "a text, as the ids are, found a mapping"],
  ])("is refused where a list has what is no id, which is named: [%s]", async (items, at, told) => {
    const list = `---\n{"id": "b", "evolution": {"supersedes": [\n${items}]}}\n---\nText.\n`;
    const files = { ...corpusOf(json), "laws/en/b.md": list };
    expect(await refusalOf(supersede(repositoryOf(files), ["a", "b"]))).toBe(
      `reference-form: \`/evolution/supersedes/${at}\` is no id: expected ${told} @ laws/en/b.md:3`,
    );
  });

  it("is refused where a list of numbers has a text", async () => {
    const law = (id: number, more = "") =>
      `---\n{"id": ${id}, "status": "Active", "evolution": {"supersedes": [${more}]}}\n---\nText.\n`;
    const files = {
      "seedlint.config.yaml": config.replace("laws/{locale}/{id}.md", "laws/{locale}/law-*.md"),
      "laws/en/law-1.md": law(1),
      "laws/en/law-2.md": law(2, '3, "x"'),
      "laws/en/law-3.md": law(3),
    };
    expect(await refusalOf(supersede(repositoryOf(files), ["1", "2"]))).toBe(
      "reference-form: `/evolution/supersedes/1` is no id: expected a number, as the ids are, found the text `x` @ laws/en/law-2.md:2",
    );
  });

  it("is refused where references have another form", async () => {
    const files = {
      ...corpusOf(json),
      "laws/en/b.md": '---\n{"id": "b", "evolution": {"supersedes": {"law": {}}}}\n---\nText.\n',
    };
    expect(await refusalOf(supersede(repositoryOf(files), ["a", "b"]))).toMatch(
      "reference-form: `/evolution/supersedes` has a form in which `a` cannot be written",
    );
  });

  it("has the status that others of its locale have, else the schema's, else keeps its own", async () => {
    const plain = config.replace(/, translated: .*/, " }");
    const before = { ...corpusOf(json), "seedlint.config.yaml": plain };
    const ofOthers = repositoryOf({ ...before, "laws/en/c.md": json("c", "replaced") });
    const { notes } = await supersede(ofOthers, ["a", "b"]);
    expect(filesOf(ofOthers)["laws/en/a.md"]).toContain('"status": "replaced"');
    expect(notes.filter((note) => note.includes("laws/zh/a.md` stays `现行`"))).toHaveLength(1);
    const ofSchema = repositoryOf({
      ...before,
      "seedlint.config.yaml": plain.replace("  laws:\n", "  laws:\n    schema: s.json\n"),
      "s.json": '{"properties": {"status": {"enum": ["Active", "Replaced", "现行", "被取代"]}}}',
    });
    await supersede(ofSchema, ["a", "b"]);
    const files = filesOf(ofSchema);
    expect(files["laws/en/a.md"]).toContain('"status": "Replaced"');
    expect(files["laws/zh/a.md"]).toContain('"status": "被取代"');
  });

  it("may be in another folder where nothing is configured", async () => {
    const files = { "x/en/a.md": json("a", "Active"), "y/en/b.md": json("b", "Active") };
    const repository = repositoryOf(files);
    await supersede(repository, ["a", "b"], { kind: "folder" });
    expect(Object.keys(differenceOf(files, filesOf(repository)))).toEqual([
      ...["x/en/a.md", "y/en/b.md"],
    ]);
  });

  it("is of the collection of its successor where collections are configured", async () => {
    const other = "  plants: { files: 'plants/{locale}/{id}.md' }\n";
    const files = {
      ...corpusOf(json),
      "seedlint.config.yaml": config + other,
      "plants/en/p.md": json("p", "Active"),
    };
    expect(await refusalOf(supersede(repositoryOf(files), ["a", "p"]))).toBe(
      "no-common-collection: No collection has both `a`, `p`",
    );
  });
});
