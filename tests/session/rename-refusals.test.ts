import { describe, expect, it } from "vitest";
import { config, corpusOf } from "./laws.ts";
import { filesOf, refusalOf, rename, repositoryOf } from "./refactoring.ts";

describe("a rename", () => {
  it.each([
    ["../x", "id-invalid"],
    ["/etc/passwd", "id-invalid"],
    ["a\\b", "id-invalid"],
    ["a\nb", "id-invalid"],
    [" ", "id-invalid"],
    [".hidden", "id-invalid"],
    ["nul", "id-invalid"],
    ["x".repeat(300), "id-invalid"],
    ["law", "same-id"],
    ["other", "id-taken"],
    ["OTHER", "id-taken"],
    ["ｏther", "id-taken"],
  ])("to %j is refused, and nothing is written", async (newId, code) => {
    const files = corpusOf("json");
    const repository = repositoryOf(files);
    expect(await refusalOf(rename(repository, ["law", newId]))).toMatch(`${code}: `);
    expect(filesOf(repository)).toEqual(files);
  });

  it("of a record that does not exist names the one that was meant", async () => {
    const repository = repositoryOf(corpusOf("json"));
    await expect(rename(repository, ["oldr", "x"])).rejects.toMatchObject({
      code: "unknown-record",
      problems: [{ hint: "Did you mean `older`?" }],
    });
  });

  it.each([
    ["law", "Did you mean `laws`?"],
    ["pages", "Known: `laws`, `plants`."],
  ])("of a collection %s that does not exist names those that do", async (collection, hint) => {
    const repository = repositoryOf(corpusOf("json"));
    await expect(rename(repository, ["law", "x"], { collection })).rejects.toMatchObject({
      code: "unknown-collection",
      problems: [{ message: `There is no collection \`${collection}\` with a seed`, hint }],
    });
  });

  it("says where there is no seed at all", async () => {
    const repository = repositoryOf({ "README.md": "Text.\n" });
    expect(await refusalOf(rename(repository, ["law", "x"]))).toBe(
      "unknown-record: There is no record `law`",
    );
    await expect(rename(repository, ["law", "x"], { collection: "laws" })).rejects.toMatchObject({
      problems: [{ hint: "There is no seed." }],
    });
  });

  it("names the configurations of which each has such a collection", async () => {
    const own = "collections: { laws: { files: '{id}.md' } }\n";
    const repository = repositoryOf({
      "a/seedlint.config.yaml": own,
      "a/law.md": "---\nid: law\n---\n",
      "b/seedlint.config.yaml": own,
      "b/law.md": "---\nid: law\n---\n",
    });
    await expect(rename(repository, ["law", "new"])).rejects.toMatchObject({
      code: "record-ambiguous",
      problems: [
        {
          message:
            "Several collections have `law`: `laws` of `a/seedlint.config.yaml`, `b/seedlint.config.yaml`",
          hint: "Choose one: `--config a/seedlint.config.yaml`.",
        },
      ],
    });
  });

  it("is refused where a file is in the way, though it is no seed", async () => {
    const repository = repositoryOf({ ...corpusOf("json"), "laws/zh/New.md": "Plain.\n" });
    expect(await refusalOf(rename(repository, ["law", "new"]))).toBe(
      "path-taken: The file would be renamed to `laws/zh/new.md`, where there is this one @ laws/zh/New.md:0",
    );
  });

  it.each([
    ["a file of the repository", ".gitignore", "laws/*/draft-*\n"],
    ["the repository's own list", ".git/info/exclude", "draft-*.md\n"],
  ])("is refused where git would ignore the file, by %s", async (_, ignore, patterns) => {
    const files = { ...corpusOf("json"), ".gitignore": "" };
    const repository = repositoryOf(files);
    repository.write(ignore, patterns);
    const before = filesOf(repository);
    expect(await refusalOf(rename(repository, ["law", "draft-law"]))).toBe(
      "path-ignored: Git would ignore the file at `laws/en/draft-law.md`, so that the record would be lost to it @ laws/en/draft-law.md:0",
    );
    expect(filesOf(repository)).toEqual(before);
    expect(await refusalOf(rename(repository, ["law", "law-draft"]))).toBe("no refusal");
  });

  it("is not refused for what git ignores in a folder that is read without git", async () => {
    const repository = repositoryOf({ ...corpusOf("json"), ".gitignore": "draft-*\n" });
    const renamed = rename(repository, ["law", "draft-law"], { kind: "folder" });
    expect(await refusalOf(renamed)).toBe("no refusal");
  });

  it("is refused where a seed that cannot be read may name the record", async () => {
    const files = { ...corpusOf("json"), "laws/en/broken.md": '---\n{"see": ["law"\n---\n' };
    const refusal = await refusalOf(rename(repositoryOf(files), ["law", "new"]));
    expect(refusal).toMatch(/^seed-unreadable: .* @ laws\/en\/broken.md:0$/);
  });

  it("is refused where it would bring in an error", async () => {
    const schema = '{ "properties": { "id": { "maxLength": 6 } } }';
    const withSchema = config.replace("  laws:\n", "  laws:\n    schema: schema.json\n");
    const files = {
      ...corpusOf("json"),
      "schema.json": schema,
      "seedlint.config.yaml": withSchema,
    };
    const repository = repositoryOf(files);
    expect(await refusalOf(rename(repository, ["law", "too-long"]))).toMatch("refactoring-harms: ");
    expect(filesOf(repository)).toEqual(files);
  });
});
