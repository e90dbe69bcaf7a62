import { chmodSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanSeed, reworded } from "./support/clean-seed.ts";
import { changedFiles, readAll, repositoryOf, trimmed, untrimmed } from "./support/fixing.ts";
import { lintJson, placesOf, seedlint } from "./support/seedlint.ts";

describe("--fix", () => {
  it("mends what is wrong, says so, and passes with nothing left", () => {
    const repository = repositoryOf({ "a.md": untrimmed("a"), "b.md": cleanSeed("b") });
    const { exitCode, stdout, stderr } = seedlint(["--fix"], { cwd: repository.root });
    expect(readAll(repository, "a.md", "b.md")).toEqual({
      "a.md": trimmed("a"),
      "b.md": cleanSeed("b"),
    });
    expect(stderr).toBe("Fixed 1 problem in 1 file\n");
    expect(stdout).toContain("All 2 seeds are clean");
    expect(exitCode).toBe(0);
  });

  it("fails by what remains, which it reports where it stands afterwards", () => {
    const broken = untrimmed("a").replace("score: 50", "score: 150");
    const repository = repositoryOf({ "a.md": broken });
    const { exitCode, result, stderr } = lintJson(["--fix"], { cwd: repository.root });
    expect(placesOf(result)).toEqual(["a.md 5:12 score-range"]);
    expect(stderr).toBe("Fixed 1 problem in 1 file\n");
    expect(exitCode).toBe(1);
  });

  it("writes nothing the second time", () => {
    const repository = repositoryOf({ "a.md": untrimmed("a") });
    seedlint(["--fix"], { cwd: repository.root });
    const path = join(repository.root, "a.md");
    const { mtimeNs, ino } = statSync(path, { bigint: true });
    expect(seedlint(["--fix"], { cwd: repository.root }).stderr).toBe("Fixed nothing\n");
    expect(statSync(path, { bigint: true })).toMatchObject({ mtimeNs, ino });
  });

  it("leaves what a baseline accepts, and says what mends that too", () => {
    const repository = repositoryOf({ "a.md": untrimmed("a") });
    seedlint(["baseline"], { cwd: repository.root });
    expect(seedlint(["--fix"], { cwd: repository.root })).toMatchObject({
      exitCode: 0,
      stderr: "Fixed nothing\nLeft as the baseline has it: 1 fixable problem; --all mends it too\n",
    });
    expect(readAll(repository, "a.md")).toEqual({ "a.md": untrimmed("a") });
    const { stderr } = seedlint(["--fix", "--all"], { cwd: repository.root });
    expect(stderr).toBe("Fixed 1 problem in 1 file\n");
    expect(readAll(repository, "a.md")).toEqual({ "a.md": trimmed("a") });
  });

  it("keeps the line ends, the byte order mark, the mode and the rest of each file", () => {
    const files = {
      "crlf.md": untrimmed("crlf").replaceAll("\n", "\r\n"),
      "mark.md": `\uFEFF${untrimmed("mark")}`,
      "end.md": untrimmed("end").trimEnd(),
      "json.md": `---\n{ "id": "json",\n  "title":"Register  json" , "n": 1.0 }\n---\n${"Text. ".repeat(30)}\n`,
      'odd 政策 "x".md': untrimmed("odd"),
    };
    const repository = repositoryOf(files);
    chmodSync(join(repository.root, "crlf.md"), 0o755);
    const words = ["--fix", "--rule", "body-present:off"];
    const { stderr } = seedlint(words, { cwd: repository.root });
    const expected = Object.entries(files).map(([path, text]) => {
      return [path, text.replace(/ "(?=\r?$)/m, '"').replace("Register  json", "Register json")];
    });
    expect(stderr).toBe("Fixed 5 problems in 5 files\n");
    expect(readAll(repository, ...Object.keys(files))).toEqual(Object.fromEntries(expected));
    expect(statSync(join(repository.root, "crlf.md")).mode & 0o777).toBe(0o755);
  });

  it("works where git turns line ends around", () => {
    const repository = repositoryOf({ ".gitattributes": "*.md text=auto eol=crlf\n" });
    const text = untrimmed("a").replaceAll("\n", "\r\n");
    repository.write("a.md", text);
    repository.add();
    expect(seedlint(["--fix"], { cwd: repository.root }).exitCode).toBe(0);
    expect(readAll(repository, "a.md")).toEqual({ "a.md": text.replace('a "', 'a"') });
  });

  it("mends nothing but the paths that are named", () => {
    const repository = repositoryOf({ "a/a.md": untrimmed("a"), "b/b.md": untrimmed("b") });
    seedlint(["--fix", "a"], { cwd: repository.root });
    expect(changedFiles(repository)).toBe("a/a.md");
  });

  it("mends with --since what the branch has brought, and with --all the rest too", () => {
    const repository = repositoryOf({ "old.md": untrimmed("old") });
    repository.branch("topic");
    repository.commitFiles({ "new.md": untrimmed("new") });
    const since = ["--fix", "--since", "main"];
    seedlint(since, { cwd: repository.root });
    expect(changedFiles(repository)).toBe("new.md");
    seedlint([...since, "--all"], { cwd: repository.root });
    expect(changedFiles(repository)).toBe("new.md\nold.md");
  });

  it("leaves what was there before in a file that it mends", () => {
    const before = untrimmed("a");
    const repository = repositoryOf({ "a.md": before });
    repository.branch("topic");
    const after = before.replace("title:", 'subtitle: "One  two"\ntitle:');
    repository.commitFiles({ "a.md": after });
    seedlint(["--fix", "--since", "main"], { cwd: repository.root });
    expect(readAll(repository, "a.md")).toEqual({ "a.md": after.replace("One  two", "One two") });
  });

  it("mends a plain folder with --no-git", () => {
    const repository = repositoryOf({ "a.md": untrimmed("a") });
    repository.remove(".git");
    expect(seedlint(["--fix", "--no-git"], { cwd: repository.root }).stderr).toBe(
      "Fixed 1 problem in 1 file\n",
    );
    expect(readAll(repository, "a.md")).toEqual({ "a.md": trimmed("a") });
  });

  it("mends what will be committed with --staged, and nothing that is not staged", () => {
    const repository = repositoryOf({ "a.md": cleanSeed("a"), "b.md": cleanSeed("b") });
    repository.write("a.md", untrimmed("a"));
    repository.write("b.md", untrimmed("b"));
    repository.add();
    repository.write("b.md", reworded(untrimmed("b")));
    const { stderr, exitCode } = seedlint(["--fix", "--staged"], { cwd: repository.root });
    expect(repository.git(["show", ":a.md"])).toBe(trimmed("a").trimEnd());
    expect(repository.git(["show", ":b.md"])).toBe(trimmed("b").trimEnd());
    expect(readAll(repository, "a.md", "b.md")).toEqual({
      "a.md": trimmed("a"),
      "b.md": reworded(untrimmed("b")),
    });
    expect(stderr).toBe(
      "Fixed 2 problems in 2 files\nFixed in the index alone, since the file has unstaged changes: b.md\n",
    );
    expect(exitCode).toBe(0);
  });

  it("takes suggestions with --unsafe-fixes, and says before how many there are", () => {
    const seed = cleanSeed("a", 50, ['pubDate: "2024-05-06"', "year: 2023"]);
    const repository = repositoryOf({ "a.md": seed });
    const told = seedlint([], { cwd: repository.root }).stdout;
    expect(told).toContain("Fixable  1 with --fix --unsafe-fixes");
    seedlint(["--fix"], { cwd: repository.root });
    expect(changedFiles(repository)).toBe("");
    seedlint(["--fix", "--unsafe-fixes"], { cwd: repository.root });
    expect(readAll(repository, "a.md")["a.md"]).toContain("year: 2024");
  });
});

describe("a fix of several files", () => {
  const config = `
extends: []
collections:
  plans:
    files: plans/{id}.md
    relations:
      - { name: supersedes, from: "/evolution/supersedes/*", inverse: /evolution/supersededBy }
rules: { supersedes-symmetry: error }
`;
  const plan = (id: string, evolution: object): string =>
    `---\n${JSON.stringify({ id, evolution }, null, 2)}\n---\n`;
  const files = {
    "seedlint.config.yaml": config,
    "plans/new.md": plan("new", { supersedes: ["old"] }),
    "plans/old.md": plan("old", { supersededBy: "" }),
  };

  it("writes the other side", () => {
    const repository = repositoryOf(files);
    const { exitCode, stderr } = seedlint(["--fix"], { cwd: repository.root });
    expect(stderr).toBe("Fixed 1 problem in 1 file\n");
    expect(readAll(repository, "plans/old.md")["plans/old.md"]).toContain('"supersededBy": "new"');
    expect(exitCode).toBe(0);
  });

  it("is left where the other file was not asked for", () => {
    const repository = repositoryOf(files);
    const { exitCode, stderr } = seedlint(["--fix", "plans/new.md"], { cwd: repository.root });
    expect(changedFiles(repository)).toBe("");
    expect(stderr).toBe(
      "Fixed nothing\nNot fixed: plans/new.md: supersedes-symmetry: It would edit `plans/old.md`, which was not asked for\n",
    );
    expect(exitCode).toBe(1);
  });

  it("writes none of them where one cannot be written", () => {
    const repository = repositoryOf({
      ...files,
      "rules/both.mjs": `
import { defineRule } from "seedlint/sdk";
export default defineRule({
  scope: "corpus",
  meta: {
    id: "both", since: "1.0.0", recommended: "error",
    docs: { summary: "Require something", why: "Why.", remedy: "Mend it." },
    messages: { wrong: "Wrong" },
  },
  collect: (seed) => seed.data.mark ?? 0,
  *check({ facts }) {
    for (const { path, fact } of facts) {
      if (fact !== 0 || path !== "plans/new.md") continue;
      const set = { kind: "set", at: "/mark", value: 1 };
      yield { in: path, message: "wrong", fix: [set, { ...set, in: "plans/old.md", at: "/no/where" }] };
    }
  },
});
`,
      "seedlint.config.yaml": config.replace(
        "supersedes-symmetry: error",
        "./rules/both.mjs: error",
      ),
    });
    const { stderr, exitCode } = seedlint(["--fix"], { cwd: repository.root });
    expect(changedFiles(repository)).toBe("");
    expect(stderr).toMatch(/^Fixed nothing\nNot fixed: plans\/new\.md: both: /);
    expect(exitCode).toBe(1);
  });
});
