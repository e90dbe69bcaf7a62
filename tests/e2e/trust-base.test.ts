import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readAnnotations } from "../support/runner.ts";
import { baseFiles, Markers, proposal } from "./support/planted-fork.ts";
import {
  expected,
  findingsIn,
  judge,
  proposalOf,
  type Files,
  type Judged,
} from "./support/proposal.ts";

describe("code of the base", () => {
  test("is the head's where the head may write to the repository", () => {
    const own = new Markers();
    const files = { ...proposal, "rules/no-draft.ts": own.code(baseFiles["rules/no-draft.ts"]) };
    const pull = proposalOf(files);
    expect(findingsIn(judge(pull, "pull_request", pull.oids.merge))).toEqual(expected);
    expect(own.ran).toEqual(["1"]);
    own.dispose();
  });

  test.each([
    ["is not installed", {}],
    [
      "the fork installs",
      { "node_modules/left-pad/index.js": "", "rules/node_modules/left-pad/index.js": "" },
    ],
  ])("imports no package that %s", (_, files) => {
    const rule = `import "left-pad";\n${baseFiles["rules/no-draft.ts"] ?? ""}`;
    const pull = proposalOf({ ...proposal, ...files }, { ...baseFiles, "rules/no-draft.ts": rule });
    const result = judge(pull, "pull_request.fork", pull.oids.merge);
    expect(result.exitCode).toBe(2);
    expect(result.log).toMatch(/file=rules\/no-draft\.ts,.*left-pad/);
  });

  test("is not looked for in packages that are installed", () => {
    const config = "extends: planted-preset\n";
    const preset = new Markers();
    const files = { "node_modules/planted-preset/index.js": preset.code("export default {};") };
    const pull = proposalOf(
      { ...proposal, ...files },
      { ...baseFiles, "seedlint.config.yaml": config },
    );
    const result = judge(pull, "pull_request.fork", pull.oids.merge);
    expect(result.exitCode).toBe(2);
    expect(preset.ran).toEqual([]);
    expect(readAnnotations(result.log)[0]?.message).toContain("a change that is not trusted");
    preset.dispose();
  });

  test("is not run from a folder for temporary files in the checkout", () => {
    const pull = proposalOf({ ...proposal, "tmp/kept.txt": "" });
    const environment = { TMPDIR: "tmp" };
    const result = judge(pull, "pull_request.fork", pull.oids.merge, { environment });
    expect(result.exitCode).toBe(2);
    expect(readAnnotations(result.log)[0]?.message).toContain("folder for temporary files");
  });
});

describe("a configuration that the workflow names", () => {
  const named = (files: Files, config: string, base: Files = baseFiles): Judged => {
    const pull = proposalOf({ ...proposal, ...files }, base);
    return judge(pull, "pull_request.fork", pull.oids.merge, { inputs: { config } });
  };

  test("is that of the base", () => {
    const base = { ...baseFiles, "ci/lint.yaml": "extends: []\nrules: { score-range: error }\n" };
    const result = named({ "ci/lint.yaml": "extends: []\n" }, "ci/lint.yaml", base);
    expect(findingsIn(result)).toEqual(["score-range seeds/b.md"]);
  });

  test.each(["ci/lint.yaml", "./ci/../ci/lint.yaml"])(
    "is not what the fork puts there: %s",
    (config) => {
      const result = named({ "ci/lint.yaml": "extends: []\n" }, config);
      expect(result.exitCode).toBe(2);
      expect(readAnnotations(result.log)[0]?.message).toContain("in the commit whose rules hold");
    },
  );
});

describe("a clone of one commit", () => {
  test.each([
    ["pull_request.fork", "merge"],
    ["pull_request_target", "base"],
  ] as const)("is enough for %s", (event, checkedOut) => {
    const pull = proposalOf(proposal);
    const result = judge(pull, event, pull.oids[checkedOut], { depth: 1 });
    expect(findingsIn(result)).toEqual(expected);
    expect(result.log).toContain("the base branch that the pull request was merged with");
  });

  test("does for pull_request_target without a merge, compared with the base", () => {
    const pull = proposalOf(proposal);
    const judged = { ...pull, oids: { ...pull.oids, merge: pull.oids.base } };
    const result = judge(judged, "pull_request_target", pull.oids.base, { depth: 1 });
    expect(findingsIn(result)).toEqual(expected);
    expect(result.log).toContain("What the head of the pull request");
    expect(result.log).toContain("the tip of the base branch");
  });
});

describe("a head that is never checked out", () => {
  test.each(["workflow_run.fork", "workflow_run"])(
    "is compared with where it left the branch: %s",
    (event) => {
      const pull = proposalOf(proposal);
      const result = judge(pull, event, pull.oids.base);
      expect(findingsIn(result)).toEqual(expected);
      expect(result.log).toContain("the commit at which it left the base branch");
      expect(existsSync(path.join(result.workspace, "seeds/b.md"))).toBe(false);
    },
  );

  test("that cannot be had is no pass", () => {
    const pull = proposalOf(proposal);
    const gone = { ...pull, oids: { ...pull.oids, head: "1".repeat(40), merge: "" } };
    const result = judge(gone, "pull_request_target", pull.oids.base);
    expect(result.exitCode).toBe(2);
    expect(result.outputs).toEqual({ conclusion: "error" });
  });

  test("is not judged by other rules where those of the base cannot be had", () => {
    const pull = proposalOf(proposal);
    const gone = { ...pull, oids: { ...pull.oids, base: "1".repeat(40) } };
    const result = judge(gone, "pull_request_target", pull.oids.base);
    expect(result.exitCode).toBe(2);
    expect(readAnnotations(result.log)[0]?.message).toContain("The commit whose rules hold");
  });

  test.each(["issue_comment", "workflow_run.push"])("is not guessed: %s", (event) => {
    const pull = proposalOf(proposal);
    const result = judge(pull, event, pull.oids.base);
    expect(result.exitCode).toBe(2);
    expect(readAnnotations(result.log)[0]?.message).toContain("Run seedlint on `pull_request`");
  });
});

describe("a link that the fork puts in the way", () => {
  test.each([{ "working-directory": "data" }, { "json-file": "data/result.json" }])(
    "leads nowhere: %j",
    (inputs) => {
      const pull = proposalOf(proposal);
      const { origin, oids } = pull;
      origin.checkout(oids.merge);
      origin.symlink("/", "data");
      origin.add();
      const merge = origin.commit();
      const result = judge({ origin, oids: { ...oids, merge } }, "pull_request.fork", merge, {
        inputs,
      });
      expect(result.exitCode).toBe(2);
      expect(readAnnotations(result.log)[0]?.message).toContain("`data` leads elsewhere");
    },
  );
});
