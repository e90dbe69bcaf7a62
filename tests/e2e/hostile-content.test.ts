import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { hostileTexts } from "../support/hostile-texts.ts";
import { checkMarkdown } from "../support/inert.ts";
import { readAnnotations, readCommands, readMatchedLines } from "../support/runner.ts";
import { runStep } from "./support/action.ts";
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

describe("hostile texts in names, keys, values and bodies", () => {
  const texts = hostileTexts.filter((_, index) => index % 12 === 0);
  let repository: TemporaryRepository;
  let paths: ReadonlySet<string>;

  beforeAll(() => {
    repository = TemporaryRepository.init({ files: { "seeds/a.md": toSeed("a", "a") } });
    paths = commitUnseen(repository, texts);
  });
  afterAll(() => {
    repository.dispose();
  });

  it.each(["pretty", "json", "markdown", "sarif", "junit", "gitlab", "rdjson"] as const)(
    "give a log no command and no annotation by %s",
    (format) => {
      const range = ["--range", "HEAD~1..HEAD", "--all", "--format", format];
      const { stdout, stderr, exitCode } = seedlint(range, { cwd: repository.root });
      // Paths that mean something else on some file system are not judged.
      expect(exitCode).toBe(2);
      expect(stdout.length).toBeGreaterThan(1000);
      expect(readCommands(stdout + stderr)).toEqual([]);
      expect(readMatchedLines(stdout + stderr)).toEqual([]);
    },
  );

  it("give a step the commands that are meant, and its files nothing else", () => {
    const [base = "", head = ""] = ["HEAD~1", "HEAD"].map((name) => repository.oid(name));
    const event = { workspace: repository.root, event: "pull_request", sha: head };
    const inputs = { base, "json-file": "result.json" };
    const step = runStep({ ...event, oids: { base, head, merge: head }, inputs });
    const commands = readCommands(step.log);
    const names = commands.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["group", "endgroup"]);
    expect(new Set(names.slice(2))).toEqual(new Set(["error", "warning"]));
    const files = commands.slice(2).map(({ properties }) => properties.get("file") ?? "");
    expect(files.filter((file) => !paths.has(file))).toEqual([]);
    expect(readAnnotations(step.log)).toHaveLength(commands.length - 2);
    expect(readMatchedLines(withoutCommands(step.log))).toEqual([]);
    expect(checkMarkdown(step.summary)).toEqual([]);
    expect(Object.keys(step.outputs)).toContain("conclusion");
    expect(Object.values(step.outputs).filter((value) => !/^[\w./-]*$/u.test(value))).toEqual([]);
  });

  it("are inert as names of refs, files and settings", () => {
    const given = texts.filter((text, index) => index % 5 === 0 && !text.includes("\0"));
    for (const text of given) {
      for (const words of [
        ["--since", text],
        ["--config", text],
        ["--rule", text],
        ["--", text],
      ]) {
        const { stdout, stderr } = seedlint(words, { cwd: repository.root });
        expect(readCommands(stdout + stderr)).toEqual([]);
        expect(readMatchedLines(stdout + stderr)).toEqual([]);
      }
    }
  }, 120_000);
});

/** Commits a seed for each text without writing it to disk; the paths, as git has them. */
function commitUnseen(
  repository: TemporaryRepository,
  texts: readonly string[],
): ReadonlySet<string> {
  const paths = new Set(["seeds/a.md"]);
  const entries = texts.map((text, index) => {
    const parts = text
      .replaceAll(/\p{Cs}/gu, "\ufffd")
      .replaceAll("\0", "")
      .split("/");
    const kept = parts.filter((part) => part !== "" && !/^\.|^git~/iu.test(part));
    const path = `seeds/${index} ${kept.join("/")}.md`;
    paths.add(path);
    const input = toSeed(text, index % 2 === 0 ? text : "a");
    const oid = repository.git(["hash-object", "-w", "--stdin"], { input }).trim();
    return `100644 ${oid}\t${path}\0`;
  });
  repository.git(["update-index", "-z", "--index-info"], { input: entries.join("") });
  repository.commit("Hostile");
  return paths;
}

const toSeed = (text: string, id: string): string =>
  `---json\n${JSON.stringify({ id, [text]: text, title: text, url: text, year: text })}\n---\n\n${text}\n`;

/** The lines that no command has taken. */
const withoutCommands = (log: string): string =>
  log
    .split("\n")
    .filter((line) => readCommands(line).length === 0)
    .join("\n");
