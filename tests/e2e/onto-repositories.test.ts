import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { digestOf } from "../support/digest.ts";
import { branchesOf, keep } from "./support/branches.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { lintJson, placesOf, seedlint } from "./support/seedlint.ts";

function forecast({ root }: TemporaryRepository, into = "main") {
  return lintJson(["--onto", into], { cwd: root });
}

const clean = { main: { "m.md": cleanSeed("m") }, topic: { "t.md": cleanSeed("t") } };
const sameId = { main: { "m.md": cleanSeed("x") }, topic: { "t.md": cleanSeed("x") } };

describe("the repository", () => {
  it("is the same byte for byte afterwards, and nothing is left elsewhere", () => {
    const repository = branchesOf(sameId);
    const temporary = join(repository.root, "..", "temporary");
    mkdirSync(temporary);
    const before = digestOf(repository.root);
    const options = { cwd: repository.root, environment: { TMPDIR: temporary } };
    expect(seedlint(["--onto", "main"], options).exitCode).toBe(1);
    expect(seedlint(["--onto", "main", "no-such-file.md"], options).exitCode).toBe(2);
    expect(seedlint(["--onto", "main", "--rule", "nonsense:off"], options).exitCode).toBe(2);
    expect(digestOf(repository.root)).toBe(before);
    // Newer versions of Node keep compiled code there.
    expect(readdirSync(temporary).filter((name) => name.startsWith("seedlint"))).toEqual([]);
  });

  it("may be a linked worktree, a detached HEAD, a bare clone or of SHA-256", () => {
    const repository = branchesOf(sameId);
    const linked = repository.worktree("linked", "topic");
    const bare = keep(repository.clone({ bare: true }));
    const sha256 = branchesOf({ ...sameId, objectFormat: "sha256" });
    for (const each of [linked, bare, sha256]) {
      expect(placesOf(forecast(each).result)).toEqual(["t.md 2:5 id-unique"]);
    }
  });

  it("may be shallow if its history reaches back to where the branches parted", () => {
    const repository = branchesOf(sameId);
    const [shallow, deep] = [1, 2].map((depth) => {
      const clone = keep(repository.clone({ depth }));
      clone.git(["fetch", "-q", `--depth=${depth}`, "origin", "main:main"]);
      return clone;
    });
    if (shallow === undefined || deep === undefined) throw new Error("There are two clones");
    expect(placesOf(forecast(deep).result)).toEqual(["t.md 2:5 id-unique"]);
    const refused = seedlint(["--onto", "main"], { cwd: shallow.root });
    expect(refused.stderr).toMatch(/git fetch --unshallow/);
    expect(refused.exitCode).toBe(2);
  });

  it("is not judged in part where a partial clone lacks what the other branch has", () => {
    const repository = branchesOf({ ...clean, main: { "m.md": cleanSeed("t", 60) } });
    const clone = keep(repository.clone({ filter: "blob:none" }));
    const { exitCode, result } = forecast(clone, "origin/main");
    expect(result.failed.map(({ path }) => path)).toEqual(["m.md"]);
    expect(exitCode).toBe(2);
  });
});

describe("what cannot be merged", () => {
  it("is told with what to do", () => {
    const repository = branchesOf(clean);
    repository.git(["checkout", "-q", "--orphan", "unrelated"]);
    repository.commit();
    const unrelated = seedlint(["--onto", "main"], { cwd: repository.root });
    expect(unrelated.stderr).toMatch(/`main` and `HEAD` have no common commit/);
    expect(unrelated.exitCode).toBe(2);
    const unknown = seedlint(["--onto", "mian"], { cwd: repository.root });
    expect(unknown.stderr).toMatch(/`mian` names no commit here/);
    expect(unknown.exitCode).toBe(2);
  });

  it.each([["--staged"], ["--since", "main"], ["--range", "main..topic"], ["--no-git"]])(
    "is not %s too",
    (...words) => {
      const { root } = branchesOf(clean);
      const { stderr, exitCode } = seedlint(["--onto", "main", ...words], { cwd: root });
      expect(stderr).toMatch(/ and .* contradict each other/);
      expect(exitCode).toBe(2);
    },
  );
});

describe("rules of the house", () => {
  const rule = (word: string) => `import { defineRule } from "seedlint/sdk";
export default defineRule({
  scope: "seed",
  meta: {
    id: "house-${word}",
    since: "1.0.0",
    recommended: "error",
    docs: { summary: "Disallow everything", why: "It is tried.", remedy: "Leave it." },
    messages: { found: "Found by ${word}" },
  },
  *check() {
    yield { message: "found" };
  },
});
`;

  it("run if the merge has the very file that is checked out, else not", () => {
    const config = "collections:\n  all: { files: '*.md' }\nrules:\n  ./house.mjs: error\n";
    const before = { "house.mjs": rule("before"), "seedlint.config.yaml": config };
    const words = ["--onto", "main"];
    const same = branchesOf({ ...clean, before });
    const { exitCode } = seedlint(words, { cwd: same.root });
    expect(exitCode).toBe(1);
    const other = branchesOf({ ...clean, before, main: { "house.mjs": rule("main") } });
    const refused = seedlint(words, { cwd: other.root });
    expect(refused.stderr).toMatch(/not the one in the merge/);
    expect(refused.exitCode).toBe(2);
  });
});
