import { beforeAll, describe, expect, test } from "vitest";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { readAnnotations, readCommands } from "../support/runner.ts";
import { runStep, type StepResult } from "./support/action.ts";
import { cleanSeed } from "./support/clean-seed.ts";
import { keep, lastLine, placesIn, pullRequest, stepOf } from "./support/pull-request.ts";

describe("a pull request", () => {
  let result: StepResult;
  let oids: { readonly base: string; readonly head: string; readonly merge: string };

  beforeAll(() => {
    const request = pullRequest();
    ({ oids } = request);
    // As `actions/checkout` leaves it: the merge commit without its parents.
    const { root } = keep(request.origin.clone({ depth: 1 }));
    result = runStep({ workspace: root, event: "pull_request", oids, sha: oids.merge });
  });

  test("is annotated at the exact place of what it brings, and nowhere else", () => {
    expect(placesIn(result)).toEqual(["error seeds/b.md:5:12-5:15"]);
    expect(readAnnotations(result.log)[0]?.message).toContain("`150`");
  });

  test("fails the step and says so in the last line", () => {
    expect(result.exitCode).toBe(1);
    expect(lastLine(result)).toBe(
      "seedlint: failure. 1 new error in 1 seed (1 selected = 1 linted + 0 skipped + 0 failed)",
    );
  });

  test("is compared with the first parent of the merge, which is fetched", () => {
    expect(result.log).toContain(`compared with \`${oids.base.slice(0, 12)}\``);
  });

  test("has the report for people in a group before the annotations", () => {
    const names = readCommands(result.log).map(({ name }) => name);
    expect(names).toEqual(["group", "endgroup", "error"]);
    expect(result.log).toContain("seeds/b.md:5:12");
  });

  test("sets the outputs", () => {
    expect(result.outputs).toEqual({
      conclusion: "failure",
      "error-count": "1",
      "warning-count": "0",
      "info-count": "0",
      "introduced-count": "1",
      "existing-count": "0",
      "fixed-count": "0",
      "selected-count": "1",
    });
  });

  test("writes a summary with links to the commit", () => {
    expect(result.summary).toContain("1 new error in 1 seed");
    expect(result.summary).toContain(
      `https://github.com/norvale/register/blob/${oids.merge}/seeds/b.md`,
    );
    expect(result.summary).toContain(`\`${oids.base.slice(0, 12)}\``);
  });
});

describe("a pull request that", () => {
  const judge = (files: Readonly<Record<string, string>>) => runStep(stepOf(pullRequest(files)));

  test("concerns no seed is a green that says so", () => {
    const result = judge({ "src/a.txt": "text" });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ conclusion: "neutral", "selected-count": "0" });
    expect(lastLine(result)).toMatch(/^seedlint: neutral\. 0 of 3 seeds changed/);
    expect(placesIn(result)).toEqual([]);
  });

  test("is clean is a success, whatever problems there were before", () => {
    const result = judge({ "seeds/b.md": cleanSeed("b") });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ conclusion: "success", "selected-count": "1" });
  });

  test("collides with a seed that it does not touch fails", () => {
    const result = judge({ "seeds/b.md": cleanSeed("a") });
    expect(result.exitCode).toBe(1);
    expect(placesIn(result)).toEqual(["error seeds/b.md:2:5-2:8"]);
  });

  test("deletes what an untouched seed refers to fails", () => {
    const origin = keep(
      TemporaryRepository.init({
        files: {
          "seeds/a.md": cleanSeed("a", 50, ["evolution: { supersedes: [b] }"]),
          "seeds/b.md": cleanSeed("b", 50, ["evolution: { supersededBy: a }"]),
        },
      }),
    );
    const base = origin.oid("HEAD");
    origin.remove("seeds/b.md");
    origin.add();
    const head = origin.commit("Remove");
    const oids = { base, head };
    const result = runStep({ workspace: origin.root, event: "merge_group", oids, sha: head });
    expect(placesIn(result)).toEqual(["error seeds/a.md:8:27-8:28"]);
    expect(result.exitCode).toBe(1);
  });

  test("comes from a fork does not get its code run", () => {
    const config = "rules: { ./house.mjs: error }\n";
    const files = { "seedlint.config.yaml": config, "house.mjs": "process.exit(0);\n" };
    const request = pullRequest({ ...files, "seeds/b.md": cleanSeed("b", 150) });
    const { origin, oids } = request;
    const workspace = origin.root;
    const result = runStep({ workspace, event: "pull_request.fork", oids, sha: oids.merge });
    expect(placesIn(result)).toEqual(["error seeds/b.md:5:12-5:15"]);
    expect(result.log).toContain("take effect after the merge");
  });

  test("comes from a fork is judged like any other", () => {
    const { origin, oids } = pullRequest();
    const workspace = origin.root;
    const result = runStep({ workspace, event: "pull_request.fork", oids, sha: oids.merge });
    expect(placesIn(result)).toEqual(["error seeds/b.md:5:12-5:15"]);
  });

  test("is checked out by its head is compared with where it left the base", () => {
    const request = pullRequest();
    request.origin.checkout(request.oids.head);
    const result = runStep(stepOf(request));
    expect(placesIn(result)).toEqual(["error seeds/b.md:5:12-5:15"]);
    expect(result.log).toContain(`compared with \`${request.fork.slice(0, 12)}\``);
  });

  test("is checked out by its head without history is compared with the base", () => {
    const { origin, oids } = pullRequest();
    origin.git(["reset", "-q", "--hard", oids.head]);
    const workspace = keep(origin.clone({ depth: 1 })).root;
    const result = runStep({ workspace, event: "pull_request", oids, sha: oids.merge });
    expect(placesIn(result)).toEqual(["error seeds/b.md:5:12-5:15"]);
    expect(result.log).toContain(`compared with \`${oids.base.slice(0, 12)}\``);
  });

  test("is judged as it was committed, not as the files on disk are", () => {
    const request = pullRequest();
    request.origin.write("seeds/b.md", cleanSeed("b"));
    request.origin.write("seeds/new.md", cleanSeed("new", 999));
    const result = runStep(stepOf(request));
    expect(placesIn(result)).toEqual(["error seeds/b.md:5:12-5:15"]);
  });

  test("has more errors than the runner shows says how many there are", () => {
    const names = Array.from({ length: 13 }, (_, index) => `n${index}`);
    const files = Object.fromEntries(
      names.map((name) => [`seeds/${name}.md`, cleanSeed(name, 101)]),
    );
    const result = judge(files);
    expect(result.outputs).toMatchObject({ "error-count": "13" });
    expect(placesIn(result)).toHaveLength(10);
    expect(readAnnotations(result.log).at(-1)?.message).toContain("3 more errors");
  });
});

/** Two commits on `main`; the second brings a problem beside the one that was there. */
function pushed() {
  const origin = keep(
    TemporaryRepository.init({ files: { "seeds/old.md": cleanSeed("old", 200) } }),
  );
  const base = origin.oid("HEAD");
  const head = origin.commitFiles({ "seeds/b.md": cleanSeed("b", 150) });
  return { origin, oids: { base, head } };
}

describe("other events", () => {
  const both = ["error seeds/b.md:5:12-5:15", "error seeds/old.md:5:12-5:15"];
  const introduced = ["error seeds/b.md:5:12-5:15"];

  test("a push is compared with the branch before it, which is fetched", () => {
    const { origin, oids } = pushed();
    const workspace = keep(origin.clone({ depth: 1 })).root;
    const result = runStep({ workspace, event: "push", oids, sha: oids.head });
    expect(placesIn(result)).toEqual(introduced);
    expect(result.exitCode).toBe(1);
  });

  test("a push whose commit before is gone judges everything and tells a person", () => {
    const { origin, oids } = pushed();
    const gone = { ...oids, base: "1234567890".repeat(4) };
    const result = runStep({ workspace: origin.root, event: "push", oids: gone, sha: oids.head });
    const notice = "notice ::-:";
    expect(placesIn(result)).toEqual([...both, notice]);
    expect(readAnnotations(result.log).at(-1)?.message).toContain(
      "because the commit before the push is gone",
    );
    expect(result.log).toContain("the branch before the push: git fetch failed");
  });

  test("a push that rewrites the branch is compared with what it was", () => {
    const { origin, oids } = pushed();
    origin.write("seeds/c.md", cleanSeed("c", 250));
    origin.add();
    const rewritten = { base: oids.head, head: origin.commit("Again", { amend: true }) };
    // GitHub keeps what no branch has any more, and gives it by id.
    origin.git(["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const workspace = keep(origin.clone({ depth: 1 })).root;
    const request = { workspace, event: "push", oids: rewritten, sha: rewritten.head };
    expect(placesIn(runStep(request))).toEqual(["error seeds/c.md:5:12-5:15"]);
  });

  test("a new branch is compared with where it left the default branch", () => {
    const { origin, oids } = pushed();
    origin.git(["branch", "topic"]);
    origin.git(["reset", "-q", "--hard", oids.base]);
    const clone = keep(origin.clone());
    clone.checkout("origin/topic");
    const request = { event: "push.new-branch", oids, sha: oids.head };
    expect(placesIn(runStep({ workspace: clone.root, ...request }))).toEqual(introduced);
  });

  test("a new branch without the default branch judges everything", () => {
    const { origin, oids } = pushed();
    const workspace = origin.root;
    const result = runStep({ workspace, event: "push.new-branch", oids, sha: oids.head });
    expect(placesIn(result).slice(0, 2)).toEqual(both);
    expect(result.log).toContain("the branch is new and the default branch is not in the clone");
  });

  test("a merge group is compared with what it builds on", () => {
    const { origin, oids } = pushed();
    const workspace = keep(origin.clone({ depth: 1 })).root;
    const result = runStep({ workspace, event: "merge_group", oids, sha: oids.head });
    expect(placesIn(result)).toEqual(introduced);
  });

  test.each(["schedule", "workflow_dispatch", "push.deleted-branch"])(
    "%s judges everything",
    (event) => {
      const { origin, oids } = pushed();
      const result = runStep({ workspace: origin.root, event, oids, sha: oids.head });
      expect(placesIn(result)).toEqual(both);
      expect(result.exitCode).toBe(1);
      expect(result.log).toContain("Every seed of the checked-out commit");
    },
  );

  test("pull_request_target judges what is proposed, not what is checked out", () => {
    const { origin, oids } = pushed();
    origin.checkout(oids.base);
    const workspace = origin.root;
    const result = runStep({ workspace, event: "pull_request_target", oids, sha: oids.base });
    expect(placesIn(result)).toEqual(introduced);
    expect(result.log).toContain(`What the head of the pull request \`${oids.head.slice(0, 12)}\``);
  });
});
