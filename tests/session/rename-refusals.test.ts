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
