import { lint } from "../../src/session/lint.ts";
import type { LintRequest } from "../../src/session/request.ts";
import type { LintRun } from "../../src/sdk/index.ts";
import { TemporaryRepository } from "../../src/testing/temporary-repository.ts";
import { today, type Files, type History } from "./history.ts";

/** Histories as commits of one real repository. */
export class GitHistories {
  readonly #repository = TemporaryRepository.init();

  /** Each history becomes two commits. */
  constructor(histories: readonly History[]) {
    const stream = histories.flatMap(({ before, after }, index) => [
      ...toCommit(`refs/heads/before-${index}`, before),
      ...toCommit(`refs/heads/after-${index}`, after, `refs/heads/before-${index}`),
    ]);
    this.#repository.git(["fast-import", "--quiet"], { input: Buffer.concat(stream) });
  }

  /** Judges the two commits of a history, with every existing diagnostic. */
  lintRange(index: number): Promise<LintRun> {
    return this.#lint({
      head: { kind: "commit", ref: `after-${index}` },
      base: { kind: "commit", ref: `before-${index}` },
      isAll: true,
    });
  }

  /** Makes a history what is staged, and in the worktree, on top of its first commit. */
  stage(index: number): void {
    this.#repository.git(["symbolic-ref", "HEAD", `refs/heads/before-${index}`]);
    this.#repository.git(["read-tree", "--reset", "-u", `after-${index}`]);
  }

  lintStaged(): Promise<LintRun> {
    return this.#lint({ head: { kind: "index" }, base: { kind: "head" } });
  }

  lintWorktree(index: number): Promise<LintRun> {
    const base = { kind: "merge-base", ref: `after-${index}` } as const;
    return this.#lint({ head: { kind: "worktree" }, base });
  }

  dispose(): void {
    this.#repository.dispose();
  }

  #lint(request: Pick<LintRequest, "head" | "base" | "isAll">): Promise<LintRun> {
    return lint({ cwd: this.#repository.root, paths: [], today, ...request });
  }
}

/** A commit in the language of `git fast-import`. */
function toCommit(ref: string, files: Files, parent?: string): readonly Buffer[] {
  const from = parent === undefined ? "" : `from ${parent}\n`;
  const committer = "committer Author <author@example.org> 1704067200 +0000";
  return [
    Buffer.from(`commit ${ref}\n${committer}\ndata 0\n${from}deleteall\n`),
    ...[...files].flatMap(([path, content]) => {
      const bytes = Buffer.from(content);
      return [
        Buffer.from(`M 644 inline ${path}\ndata ${bytes.length}\n`),
        bytes,
        Buffer.from("\n"),
      ];
    }),
  ];
}
