import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { lintJson, seedlint } from "./support/seedlint.ts";

const repositories: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.dispose();
});

function repositoryOf(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = TemporaryRepository.init({ files });
  repositories.push(repository);
  return repository;
}

describe("hostile content", () => {
  it("is not run by any front-matter opener, and leaves no trace", () => {
    const code = (canary: string) => `require("fs").writeFileSync(${JSON.stringify(canary)}, "");`;
    const openers = [
      "---js",
      "---javascript",
      "---JS ",
      "--- js",
      ";;;js",
      "---coffee",
      "---constructor",
    ];
    const repository = repositoryOf({ "a.md": "---\nid: a\n---\n" });
    const canary = join(repository.root, "canary");
    for (const [index, opener] of openers.entries()) {
      const block = `\n${code(canary)}\n---\n`;
      repository.write(`${index}.md`, `${opener}${block}---js${block}`);
    }
    repository.write("tag.md", `---\na: !!js/function 'function () { ${code(canary)} }'\n---\n`);
    const { exitCode } = seedlint([], { cwd: repository.root });
    expect(exitCode).toBe(1);
    expect(existsSync(canary)).toBe(false);
  });

  it("that aborts or hangs parsers ends quickly as a diagnostic, many in one process", () => {
    const deep = "[".repeat(1000);
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`deep-${index}.md`, `---\na: ${deep}\n---\n`]),
    );
    const repository = repositoryOf({
      ...files,
      "keys.md": `---\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join("\n")}\n---\n`,
      "list.md": `---\ndescription: x\n---\n\n${"- ".repeat(5000)}x\n`,
    });
    const startedAt = performance.now();
    const { result } = lintJson([], { cwd: repository.root });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    const rules = new Set(result.diagnostics.map(({ rule }) => rule));
    expect(rules).toContain("frontmatter-budget");
    expect(result.counts["linted"]).toBe(42);
  });
});
