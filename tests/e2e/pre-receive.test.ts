import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { tryGit } from "./support/hooks.ts";
import { seedlint } from "./support/seedlint.ts";
import { server, serverOf, writePreReceiveHook, repositories } from "./support/server.ts";

const short = (oid: string): string => oid.slice(0, 10);

describe.each(["sha1", "sha256"] as const)("a push to a repository of %s", (objectFormat) => {
  it("is refused if it introduces an error, and leaves nothing", () => {
    const at = server({ objectFormat });
    const before = at.clone.oid("HEAD");
    const folder = path.join(at.bare.root, "objects");
    const objects = () => readdirSync(folder, { recursive: true, encoding: "utf8" });
    const stored = objects();
    const oid = at.clone.commitFiles({ "a.md": cleanSeed("a", 150) });
    const { isDone, output } = at.push("main");
    expect(isDone).toBe(false);
    expect(output).toContain(`remote: seedlint: main, compared with ${short(before)}`);
    expect(output).toMatch(/remote: .*a\.md/);
    expect(output).toContain("score-range");
    expect(output).toContain("remote: seedlint: the push is refused because of 1 ref");
    expect(output).toContain("pre-receive hook declined");
    expect(output).not.toContain("\u001B");
    expect(at.tip("main")).toBe(before);
    expect(at.has(oid)).toBe(false);
    expect(objects().toSorted()).toEqual(stored.toSorted());
  });

  it("lands if it introduces none", () => {
    const at = server({ objectFormat });
    const oid = at.clone.commitFiles({ "a.md": cleanSeed("a", 60) });
    expect(at.push("main")).toMatchObject({ isDone: true });
    expect(at.tip("main")).toBe(oid);
  });
});

describe("a push", () => {
  it("is told by files what it breaks elsewhere", () => {
    const at = server({
      files: {
        "policies/a.md": "---\nid: a\nevolution: { supersedes: [b] }\n---\n\nText.\n",
        "policies/b.md": "---\nid: b\n---\n\nText.\n",
        "seedlint.config.yaml": `collections:
  policies:
    files: policies/{id}.md
    relations: [{ name: supersedes, from: "/evolution/supersedes/*" }]
rules: { reference-exists: error }
`,
      },
    });
    at.clone.remove("policies/b.md");
    at.clone.add();
    at.clone.commit();
    const { isDone, output } = at.push("main");
    expect(output).toMatch(/remote: .*policies\/a\.md/);
    expect(output).toContain("reference-exists");
    expect(isDone).toBe(false);
  });

  it("is judged by the rules that its configuration declares", () => {
    const at = server({
      files: {
        "seedlint.config.yaml":
          'custom: { title-given: { require: self.title != "", message: Title is empty } }\n',
        "a.md": cleanSeed("a", 60, ["title: A"]),
      },
    });
    at.clone.commitFiles({ "a.md": cleanSeed("a", 60, ['title: ""']) });
    const { isDone, output } = at.push("main");
    expect(output).toContain("Title is empty");
    expect(isDone).toBe(false);
  });

  it("is not held up by what was wrong before", () => {
    const at = server({ files: { "a.md": cleanSeed("a", 150), "b.md": cleanSeed("b", 150) } });
    at.clone.commitFiles({ "a.md": cleanSeed("a", 150, ["title: A better one"]) });
    expect(at.push("main")).toMatchObject({ isDone: true });
  });

  it("is judged in full if it is the first one", () => {
    const at = serverOf({});
    at.clone.commitFiles({ "a.md": cleanSeed("a", 150) });
    const refused = at.push("main");
    expect(refused.output).toContain(
      "remote: seedlint: main, a new branch, of which every seed is judged",
    );
    expect(refused.isDone).toBe(false);
    expect(at.tip("main")).toBeUndefined();
    at.clone.commitFiles({ "a.md": cleanSeed("a") });
    expect(at.push("main")).toMatchObject({ isDone: true });
  });

  it("may be of several commits, of which the last counts", () => {
    const at = server();
    at.clone.commitFiles({ "a.md": cleanSeed("a", 150) });
    at.clone.commitFiles({ "a.md": cleanSeed("a", 60) });
    expect(at.push("main")).toMatchObject({ isDone: true });
  });
});

describe("a new branch", () => {
  it("is compared with where it left the default branch", () => {
    const at = server({ files: { "a.md": cleanSeed("a"), "old.md": cleanSeed("old", 150) } });
    const fork = at.clone.oid("HEAD");
    at.clone.branch("topic");
    const good = at.clone.commitFiles({ "b.md": cleanSeed("b") });
    at.clone.checkout("main");
    at.clone.commitFiles({ "c.md": cleanSeed("c") });
    expect(at.push("main").isDone).toBe(true);
    const { isDone, output } = at.push("topic");
    expect(output).toContain(
      `remote: seedlint: topic, a new branch, compared with ${short(fork)}, where it left the default branch`,
    );
    expect(isDone).toBe(true);
    expect(at.tip("topic")).toBe(good);
    at.clone.checkout("topic");
    at.clone.branch("worse");
    at.clone.commitFiles({ "b.md": cleanSeed("b", 150) });
    expect(at.push("worse").output).toContain("score-range");
    expect(at.tip("worse")).toBeUndefined();
  });

  it("is judged in full if it has nothing in common with the default branch", () => {
    const at = server();
    at.clone.git(["checkout", "-q", "--orphan", "other"]);
    at.clone.write("a.md", cleanSeed("a", 150));
    at.clone.add();
    at.clone.commit();
    const { isDone, output } = at.push("other");
    expect(output).toContain("other, a new branch, of which every seed is judged");
    expect(isDone).toBe(false);
  });

  it("lands if it has no seeds at all, as one of pages has", () => {
    const at = server();
    at.clone.git(["checkout", "-q", "--orphan", "pages"]);
    at.clone.git(["rm", "-rqf", "."]);
    at.clone.write("index.html", "<p>Pages</p>");
    at.clone.add();
    at.clone.commit();
    expect(at.push("pages")).toMatchObject({ isDone: true });
  });
});

describe("a branch that is moved by force", () => {
  it("is compared with what it was", () => {
    const at = server();
    const fork = at.clone.oid("HEAD");
    const pushed = at.clone.commitFiles({ "a.md": cleanSeed("a", 60) });
    expect(at.push("main").isDone).toBe(true);
    at.clone.git(["reset", "-q", "--hard", fork]);
    at.clone.commitFiles({ "b.md": cleanSeed("b", 150) });
    const refused = at.push("--force", "main");
    expect(refused.output).toContain(`main, compared with ${short(pushed)}`);
    expect(refused.output).toContain("score-range");
    expect(at.tip("main")).toBe(pushed);
    const good = at.clone.commitFiles({ "b.md": cleanSeed("b", 70) });
    expect(at.push("--force", "main")).toMatchObject({ isDone: true });
    expect(at.tip("main")).toBe(good);
  });
});

describe("an update that is not judged", () => {
  it("is the deletion of a branch, and lands", () => {
    const at = server();
    expect(at.push("main:topic").isDone).toBe(true);
    const { isDone, output } = at.push("--delete", "topic");
    expect(output).toContain("remote: seedlint: topic is not judged: it is deleted");
    expect(isDone).toBe(true);
    expect(at.tip("topic")).toBeUndefined();
  });

  it("is a tag or a note, and lands", () => {
    const at = server();
    at.clone.commitFiles({ "a.md": cleanSeed("a", 150) });
    at.clone.git(["tag", "v1"]);
    const { isDone, output } = at.push("v1", "v1:refs/notes/x");
    expect(output).toContain("remote: seedlint: refs/tags/v1 is not judged: it is no branch");
    expect(output).toContain("remote: seedlint: refs/notes/x is not judged: it is no branch");
    expect(isDone).toBe(true);
  });
});

describe("several refs in one push", () => {
  it("are refused together, and each is told", () => {
    const at = server();
    const before = at.clone.oid("HEAD");
    at.clone.branch("good");
    at.clone.commitFiles({ "a.md": cleanSeed("a", 60) });
    at.clone.checkout("main");
    at.clone.commitFiles({ "a.md": cleanSeed("a", 150) });
    const { isDone, output } = at.push("main", "good");
    expect(output).toContain("seedlint: main, compared with");
    expect(output).toContain("seedlint: good, a new branch");
    expect(output).toContain("the push is refused because of 1 ref");
    expect(isDone).toBe(false);
    expect([at.tip("main"), at.tip("good")]).toEqual([before, undefined]);
    expect(at.push("good").isDone).toBe(true);
  });
});

describe("a push that cannot be judged", () => {
  it("is refused where its configuration is not valid", () => {
    const at = server();
    const oid = at.clone.commitFiles({ "seedlint.config.yaml": "rules: { no-such: error }\n" });
    const { isDone, output } = at.push("main");
    expect(output).toContain("remote: seedlint: main cannot be judged");
    expect(output).toContain("no-such");
    expect(isDone).toBe(false);
    expect(at.has(oid)).toBe(false);
  });

  it("is refused where it brings code, which is not run, into a bare repository or another", () => {
    const files = {
      "a.md": cleanSeed("a"),
      "rules/own.js": "throw new Error('It has been run');\n",
      "seedlint.config.yaml": "rules: { ./rules/own.js: error }\n",
    };
    const at = serverOf({});
    const receiver = TemporaryRepository.init({ files: { "README.md": "# Data\n" } });
    repositories.push(receiver);
    writePreReceiveHook(receiver, ".git/hooks");
    at.clone.commitFiles(files);
    for (const target of [at.bare, receiver]) {
      const ended = tryGit(at.clone, ["push", target.root, "main:topic"]);
      expect(ended.output).toContain("Code that a push brings is not run on the server");
      expect(ended.output).toContain("those that `custom` declares");
      expect(ended.output).not.toContain("It has been run");
      expect(ended.isDone).toBe(false);
    }
  });
});

describe("seedlint hook pre-receive", () => {
  const run = (input: string) => {
    const { root } = server().bare;
    return seedlint(["hook", "pre-receive"], { cwd: root, input });
  };

  it.each(["", "hello\n", `${"0".repeat(40)} main\n`])("ends in 2 for the input %j", (input) => {
    const { exitCode, stdout, stderr } = run(input);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Expected lines of `<old object id> <new object id> <ref>`");
  });

  it("ends in 2 for a commit that is not there", () => {
    const { exitCode, stderr } = run(`${"0".repeat(40)} ${"a1".repeat(20)} refs/heads/main\n`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("a1a1");
  });
});
