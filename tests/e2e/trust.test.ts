import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import {
  baseFiles,
  Markers,
  plantedFiles,
  plantGitFolders,
  proposal,
} from "./support/planted-fork.ts";
import { expected, findingsIn, judge, proposalOf, type Proposal } from "./support/proposal.ts";
import { keep } from "./support/pull-request.ts";

/** A machine result without what names the commit, or the rules that the commit proposes. */
function withoutCommit(json: string, { oids }: Proposal): string {
  return [...new Set(Object.values(oids))]
    .reduce((text, oid, index) => text.replaceAll(oid, `commit-${index}`), json)
    .replace(/"ruleChange": [^]*$/, "");
}

const markers = new Markers();
afterAll(() => markers.dispose());

describe("a fork that plants code and settings wherever a tool might look", () => {
  let planted: Proposal;
  let clean: Proposal;
  beforeAll(() => {
    clean = proposalOf(proposal);
    planted = proposalOf({ ...proposal, ...plantedFiles(markers) });
  });

  const events: readonly (readonly [string, string, "base" | "head" | "merge"])[] = [
    ["the merge on pull_request", "pull_request.fork", "merge"],
    ["the head on pull_request", "pull_request.fork", "head"],
    ["the base on pull_request_target", "pull_request_target", "base"],
    ["the base on workflow_run", "workflow_run.fork", "base"],
    ["the head on pull_request_target, as nobody should", "pull_request_target", "head"],
  ];

  test.each(events)(
    "has none of it run, and is judged as without it: %s",
    (_, event, checkedOut) => {
      const [result, reference] = [planted, clean].map((each) =>
        judge(each, event, each.oids[checkedOut]),
      );
      if (result === undefined || reference === undefined) throw new Error("Nothing was judged");
      expect(markers.planted).toBeGreaterThan(60);
      expect(markers.ran).toEqual([]);
      expect(findingsIn(reference)).toEqual(expected);
      expect(withoutCommit(result.json, planted)).toBe(withoutCommit(reference.json, clean));
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ conclusion: "failure", "introduced-count": "4" });
    },
  );

  test("is told that what it says of rules takes effect after the merge", () => {
    const result = judge(planted, "pull_request.fork", planted.oids.merge);
    expect(result.log).toContain("take effect after the merge");
    expect(result.summary).toContain("take effect after the merge");
    expect(result.log).toContain(
      `compared with \`${planted.oids.base.slice(0, 12)}\`, the base branch that the pull request was merged with, by the configuration, schemas and rules of that commit`,
    );
    const { ruleChange } = JSON.parse(result.json) as {
      readonly ruleChange: { readonly paths: readonly string[] };
    };
    expect(ruleChange.paths).toEqual(
      expect.arrayContaining([
        "config/shared.yaml",
        "rules/no-draft.ts",
        "schemas/parts/title.json",
        "seedlint.config.yaml",
        "seeds/seedlint.config.ts",
      ]),
    );
  });

  test("gains nothing by folders that may pass for those of git", () => {
    const { origin, oids } = planted;
    const head = plantGitFolders(origin, oids.head, markers);
    const judged = { origin, oids: { ...oids, head, merge: "" } };
    const result = judge(judged, "pull_request_target", oids.base);
    expect(markers.ran).toEqual([]);
    expect(findingsIn(result)).toEqual(expected);
  });

  test("leaves nothing behind: no copy of the rules, and nothing for the steps after it", () => {
    const temporary = keep(TemporaryRepository.init({ files: { env: "", path: "" } }));
    const environment = {
      TMPDIR: temporary.root,
      GITHUB_ENV: `${temporary.root}/env`,
      GITHUB_PATH: `${temporary.root}/path`,
    };
    const result = judge(planted, "pull_request.fork", planted.oids.merge, { environment });
    expect(findingsIn(result)).toEqual(expected);
    expect(temporary.git(["status", "--porcelain"])).toBe("");
  });
});

/** Makes a commit in which `seeds` looks like a git folder, on disk too, of the clone's own objects. */
function plantGitFolder(settings: string): Proposal {
  const pull = proposalOf(proposal);
  const { origin, oids } = pull;
  const store = keep(origin.clone({ bare: true }));
  store.git(["repack", "-adq"]);
  origin.git(["checkout", "-q", "--detach", oids.merge]);
  origin.write("seeds/HEAD", `${oids.base}\n`);
  origin.write("seeds/refs/heads/keep", `${oids.base}\n`);
  origin.write("seeds/config", `[core]\n\trepositoryformatversion = 0\n${settings}`);
  origin.write("seeds/objects/info/alternates", "../../.git/objects\n");
  const packs = path.join(store.root, "objects/pack");
  for (const name of readdirSync(packs)) {
    origin.write(`seeds/objects/pack/${name}`, readFileSync(path.join(packs, name)));
  }
  origin.add();
  const tree = origin.git(["write-tree"]);
  const parents = ["-p", oids.base, "-p", oids.head];
  const merge = origin.git(["commit-tree", ...parents, "-m", "Merge", tree]);
  origin.git(["checkout", "-q", "-f", "main"]);
  return { origin, oids: { ...oids, merge } };
}

describe("a fork in which a folder of seeds looks like a repository", () => {
  test("is judged where that folder is asked for", () => {
    const pull = plantGitFolder("\tbare = true\n");
    const result = judge(pull, "pull_request.fork", pull.oids.merge, {
      inputs: { paths: "seeds" },
    });
    expect(findingsIn(result)).toEqual(expected);
    expect(result.exitCode).toBe(1);
  });

  test.each(["/", ".."])("is not judged from within it, and runs nothing: %s", (worktree) => {
    const program = `\talternateRefsCommand = "${markers.command().replaceAll('"', "")}; true"\n`;
    const remote = `[remote "origin"]\n\turl = https://norvale.invalid/register\n`;
    const pull = plantGitFolder(`\tworktree = ${worktree}\n${program}${remote}`);
    const inputs = { "working-directory": "seeds", "json-file": "" };
    const result = judge(pull, "pull_request.fork", pull.oids.merge, { inputs });
    expect([result.exitCode, result.outputs]).toEqual([2, { conclusion: "error" }]);
    expect(result.log).toContain("bare repository");
    expect(markers.ran).toEqual([]);
  });

  test("is not judged by a path that is a link", () => {
    const pull = proposalOf(proposal);
    const { origin, oids } = pull;
    origin.git(["checkout", "-q", "--detach", oids.merge]);
    origin.symlink("config", "records");
    origin.add();
    const parents = ["-p", oids.base, "-p", oids.head];
    const tree = origin.git(["write-tree"]);
    const merge = origin.git(["commit-tree", ...parents, "-m", "Merge", tree]);
    origin.git(["checkout", "-q", "-f", "main"]);
    const inputs = { paths: "records" };
    const result = judge({ origin, oids: { ...oids, merge } }, "pull_request.fork", merge, {
      inputs,
    });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain("path-is-link");
  });
});

describe("a rule that ends the process", () => {
  test("does not make the run a pass, and leaves nothing behind", () => {
    const rule = baseFiles["rules/no-draft.ts"] ?? "";
    const ends = rule.replace("*check(seed) {", "*check(seed) { process.exit(0);");
    const pull = proposalOf(proposal, { ...baseFiles, "rules/no-draft.ts": ends });
    const temporary = keep(TemporaryRepository.init());
    const environment = { TMPDIR: temporary.root };
    const result = judge(pull, "pull_request.fork", pull.oids.merge, { environment });
    expect([result.exitCode, result.outputs]).toEqual([2, { conclusion: "error" }]);
    expect(result.log).toContain("The step ended before there was a verdict");
    expect(temporary.git(["status", "--porcelain"])).toBe("");
  });

  test("does not make it one by failing where nothing catches it", () => {
    const rule = baseFiles["rules/no-draft.ts"] ?? "";
    const late = "*check(seed) { setTimeout(() => { throw new Error('late'); });";
    const fails = rule.replace("*check(seed) {", late);
    const pull = proposalOf(proposal, { ...baseFiles, "rules/no-draft.ts": fails });
    const result = judge(pull, "pull_request.fork", pull.oids.merge, {});
    expect([result.exitCode, result.outputs]).toEqual([2, { conclusion: "error" }]);
    expect(result.log).toMatch(
      /::error title=seedlint::Code of the house failed[^\n]*: Error: late \(rules\/no-draft\.ts:\d+/,
    );
  });
});
