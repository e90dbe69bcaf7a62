import { describe, expect, it } from "vitest";
import { cleanSeed } from "./support/clean-seed.ts";
import { repositoryOf } from "./support/fixing.ts";
import { lintJson } from "./support/seedlint.ts";

const config = `extends: [seedlint:recommended]
collections:
  notes:
    files: ["notes/{locale}/{id}.md"]
    locales: { values: [en, de] }
    relations: [{ from: "/related/*", to: notes }]
`;

describe("a seed in conflict", () => {
  it("has failed, and nothing is said as if it were not there", () => {
    const other = cleanSeed("b", 50, ["related: [a]"]);
    const repository = repositoryOf({
      "seedlint.config.yaml": config,
      "notes/en/a.md": cleanSeed("a"),
      "notes/de/a.md": cleanSeed("a"),
      "notes/en/b.md": other,
      "notes/de/b.md": other,
    });
    repository.git(["branch", "theirs"]);
    repository.commitFiles({ "notes/en/a.md": cleanSeed("a", 60) });
    repository.checkout("theirs");
    repository.commitFiles({ "notes/en/a.md": cleanSeed("a", 70) });
    expect(repository.merge("main")).toBe(false);
    for (const words of [[], ["--since", "main"], ["--staged"]]) {
      const { result, exitCode } = lintJson(words, { cwd: repository.root });
      expect(result.failed).toEqual([
        { path: "notes/en/a.md", reason: "unresolved merge conflict" },
      ]);
      expect(result.diagnostics).toEqual([]);
      expect(exitCode).toBe(2);
    }
  });
});
