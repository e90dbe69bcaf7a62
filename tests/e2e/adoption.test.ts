import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { keep } from "./support/branches.ts";
import { policiesAndFacilities } from "./support/corpus-config.ts";
import { lintJson, projectRoot, seedlint } from "./support/seedlint.ts";

const bundle = path.resolve(projectRoot, "../shared/corpus/policy-hub.bundle");
const baseline = "seedlint.baseline.jsonl";
const day = ["--today", "2026-03-01"];

const config = `extends: []
collections: { policies: { files: "policies/{id}.md" } }
rules: { score-range: error }
`;
const seed = (id: string, score: number): string =>
  `---\nid: ${id}\nanalysis: { a: { score: ${score} } }\n---\n`;
const names = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, "0")}`);
const pathOf = (name: string): string => `policies/${name}.md`;

/** A repository of a dozen seeds with a problem each, which its baseline knows. */
function adopted(): TemporaryRepository {
  const seeds = Object.fromEntries(names.map((name) => [pathOf(name), seed(name, 300)]));
  const files = { "seedlint.config.yaml": config, ...seeds };
  const repository = keep(TemporaryRepository.init({ files }));
  expect(seedlint(["baseline"], { cwd: repository.root }).exitCode).toBe(0);
  repository.add();
  repository.commit();
  return repository;
}

/** Mends seeds on a branch of its own and takes them out of the baseline. */
function mendOn(repository: TemporaryRepository, branch: string, mended: readonly string[]): void {
  repository.checkout("main");
  repository.branch(branch);
  for (const name of mended) repository.write(pathOf(name), seed(name, 1));
  expect(seedlint(["baseline", "--prune"], { cwd: repository.root }).exitCode).toBe(0);
  repository.add();
  repository.commit();
}

describe("two branches that each mend seeds", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["far from each other", ["p01"], ["p09"]],
    ["several each", ["p00", "p04", "p05"], ["p02", "p07", "p11"]],
    ["the same ones", ["p03"], ["p03"]],
  ])("merge their baselines: %s", (_, ours, theirs) => {
    const repository = adopted();
    mendOn(repository, "ours", ours);
    mendOn(repository, "theirs", theirs);
    repository.git(["merge", "-q", "--no-edit", "ours"]);
    const { result, exitCode } = lintJson([], { cwd: repository.root });
    const left = names.length - new Set([...ours, ...theirs]).size;
    expect({ exitCode, baseline: result.baseline }).toEqual({
      exitCode: 0,
      baseline: { paths: [baseline], gone: 0 },
    });
    expect(result.counts).toMatchObject({ introduced: 0, existing: left, baselined: left });
  });

  it("say what to do if git cannot merge, and lose nothing by taking both sides", () => {
    const repository = adopted();
    repository.write(".gitattributes", `${baseline} merge=union\n`);
    repository.add();
    repository.commit();
    mendOn(repository, "ours", ["p03"]);
    mendOn(repository, "theirs", ["p04"]);
    repository.git(["merge", "-q", "--no-edit", "ours"]);
    const { stdout, exitCode } = seedlint([], { cwd: repository.root });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("seedlint baseline --prune");
    const conflict = "<<<<<<< HEAD\n=======\n>>>>>>> ours\n";
    repository.write(
      baseline,
      `${readFileSync(path.join(repository.root, baseline), "utf8")}${conflict}`,
    );
    const broken = seedlint([], { cwd: repository.root });
    expect(broken.exitCode).toBe(2);
    expect(broken.stderr).toMatch(
      /seedlint\.baseline\.jsonl:\d+: There is an unresolved merge conflict/,
    );
  });
});

describe("the commands around a baseline", () => {
  it("refuse to grow it unless they are told to", () => {
    const { root } = adopted();
    const other = adopted();
    other.write(pathOf("new"), seed("new", 300));
    const { exitCode, stdout } = seedlint(["baseline"], { cwd: other.root });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      "seedlint.baseline.jsonl does not know 1 finding:\n  score-range  +1\n",
    );
    const ratchet = seedlint(["baseline", "--ratchet"], { cwd: other.root });
    expect(ratchet.exitCode).toBe(1);
    expect(seedlint(["baseline", "--update"], { cwd: other.root }).stdout).toContain("1 added");
    expect(seedlint([], { cwd: other.root }).exitCode).toBe(0);
    expect(seedlint(["baseline"], { cwd: root }).stdout).toContain(
      "is as it was: 12 known findings",
    );
    expect(seedlint(["baseline", "--ratchet", "--prune"], { cwd: root }).exitCode).toBe(2);
  });

  it("hold the ratchet in a pull request, warnings included", () => {
    const repository = adopted();
    const warn = config.replace("error", "warn");
    repository.write("seedlint.config.yaml", warn);
    repository.add();
    repository.commit();
    repository.write(pathOf("new"), seed("new", 300));
    const since = ["--since", "HEAD"];
    expect(seedlint(since, { cwd: repository.root }).exitCode).toBe(0);
    const { exitCode, stdout } = seedlint([...since, "--ratchet"], { cwd: repository.root });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      "`score-range` has 1 finding more than before, which --ratchet forbids",
    );
    repository.write(pathOf("p00"), seed("p00", 1));
    expect(seedlint([...since, "--ratchet"], { cwd: repository.root }).exitCode).toBe(0);
  });
});

describe.skipIf(!existsSync(bundle))(
  "a real repository of 2,336 files",
  { timeout: 90_000 },
  () => {
    const repository = TemporaryRepository.init();
    const run = (...words: readonly string[]) =>
      seedlint([...words, ...day], { cwd: repository.root });
    const read = (file: string): string => readFileSync(path.join(repository.root, file), "utf8");
    beforeAll(() => {
      repository.git(["fetch", "-q", bundle, "main"]);
      repository.git(["reset", "-q", "--hard", "FETCH_HEAD"]);
      repository.write("seedlint.config.yaml", policiesAndFacilities);
    });
    afterAll(() => {
      repository.dispose();
    });

    it("passes once its baseline is written, until something new is wrong", () => {
      expect(run("baseline").exitCode).toBe(0);
      const clean = run();
      expect(clean.stdout).toContain("Nothing new");
      expect(clean.exitCode).toBe(0);
      repository.add();
      repository.commit();
      const bad = "src/content/facilities/en/zz-new.md";
      repository.write(bad, seed("zz-new", 300));
      expect(run("--since", "HEAD").exitCode).toBe(1);
      const { exitCode, stdout } = run();
      expect(exitCode).toBe(1);
      expect(stdout).toContain(bad);
      repository.remove(bad);
    });

    it("keeps what is moved and reformatted, and prunes what is fixed", () => {
      repository.git(["mv", "src/content/facilities", "src/content/plants"]);
      const moved = policiesAndFacilities.replace("content/facilities/", "content/plants/");
      repository.write("seedlint.config.yaml", moved);
      for (const file of readdirSync(path.join(repository.root, "src/content/plants/en"))) {
        const seedPath = `src/content/plants/en/${file}`;
        repository.write(
          seedPath,
          read(seedPath).replaceAll("\n", "\r\n").replaceAll(/^ +/gm, "$&$&"),
        );
      }
      const { result, exitCode } = lintJson(day, { cwd: repository.root });
      expect({ exitCode, gone: result.baseline?.gone }).toEqual({ exitCode: 0, gone: 0 });

      const old = result.diagnostics.find(({ rule }) => rule === "placeholder-text");
      const { path: mended = "", start, end } = old ?? {};
      const text = read(mended);
      const value = text.slice(start?.offset, end?.offset);
      const better = value.replace(/[^"']+/, "Checked against the register of 2019");
      repository.write(mended, text.slice(0, start?.offset) + better + text.slice(end?.offset));
      expect(run("baseline", "--prune").stdout).toMatch(/, 0 added, 1 removed\.$/m);
      expect(run().exitCode).toBe(0);
    });
  },
);
