import { fixInPasses, type Fixed, type FixedBytes } from "../engine/fix/fix-in-passes.ts";
import { toFixPolicy, type FixPolicy } from "../engine/fix/policy.ts";
import { compareText } from "../corpus/compare-text.ts";
import type { LintRun } from "../sdk/index.ts";
import { withJudge, type JudgedWorkspace } from "./lint-workspace.ts";
import { overlay, rememberReads } from "./overlay.ts";
import type { JudgeRequest } from "./judge-request.ts";
import type { LintRequest } from "./request.ts";
import type { Workspace } from "./workspace.ts";

/** What to judge, and how what is found is mended. */
export interface FixRequest extends LintRequest {
  /** True to take the first suggestion where there is no fix that is safe unseen. */
  readonly takesSuggestions?: boolean;
  /** True to write nothing. */
  readonly isDryRun?: boolean;
}

/** What was mended, and what is left. */
export interface FixedRun {
  /** Of the files as they are after it. */
  readonly run: LintRun;
  /** The files that differ afterwards, by path. */
  readonly files: readonly FixedFile[];
  /** How many problems were mended. */
  readonly fixedCount: number;
  /** What could be mended and was not, in the order of the run. */
  readonly left: readonly LeftFix[];
}

/** A file before and after, as bytes. */
interface FixedFile extends FixedBytes {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** How many of the problems were mended by a change of this file, that of others included. */
  readonly fixedCount: number;
}

/** A problem whose fix was not made. */
interface LeftFix {
  readonly rule: string;
  readonly path: string;
  /** A sentence without a full stop. */
  readonly reason: string;
}

/** Mends what a request names, in memory alone: nothing is written. Throws `UserError`. */
export async function fixWorkspace(
  workspace: Workspace,
  request: FixRequest & JudgeRequest,
): Promise<FixedRun> {
  const read = rememberReads(workspace);
  const { isAll = false, takesSuggestions: isUnsafe = false } = request;
  const findObstacle = await createObstacleTest(workspace);
  const policy: FixPolicy = { ...toFixPolicy({ isAll, isUnsafe }), findObstacle };
  return withJudge(read, request, async (judge) => {
    const fixed = await fixInPasses(async (files) => {
      const state = await judge(overlay(read, files));
      return { state, judged: state.projects.map(toJudged) };
    }, policy);
    return toFixedRun(await fixed.judgement.state.toRun(), fixed);
  });
}

function toJudged({ opened, outcome }: JudgedWorkspace["projects"][number]) {
  return { rules: opened.project.rules, outcome };
}

/** What a sparse checkout leaves out is judged as git has it, and there is no file to write. */
async function createObstacleTest({ head }: Workspace): Promise<FixPolicy["findObstacle"]> {
  if (head.kind !== "worktree") return () => undefined;
  const absent = (await head.list()).filter(({ kind, oid }) => kind === "file" && oid !== null);
  const paths = new Set(absent.map(({ path }) => path));
  return (path) =>
    paths.has(path) ? `\`${path}\` is left out of this sparse checkout` : undefined;
}

function toFixedRun(run: LintRun, { files, made, left }: Omit<Fixed, "judgement">): FixedRun {
  const counts = new Map<string, number>();
  for (const path of made.flatMap(({ paths }) => [...paths])) {
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return {
    run,
    files: [...files]
      .map(([path, bytes]) => ({ path, ...bytes, fixedCount: counts.get(path) ?? 0 }))
      .toSorted((a, b) => compareText(a.path, b.path)),
    fixedCount: made.length,
    left: left.map(({ diagnostic: { rule, path }, reason }) => ({ rule, path, reason })),
  };
}
