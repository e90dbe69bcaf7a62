import { RuleTimes } from "../engine/rule-times.ts";
import type { Tally } from "../custom/tally.ts";
import type { Idleness, TrialRun } from "../report/trial-run.ts";
import { ruleCrashed } from "../engine/engine-rules.ts";
import type { Diagnostic, LintRun, Rule } from "../sdk/index.ts";
import { toRequestedPaths } from "./requested-paths.ts";
import { isTrialFile, type Trial, type TriedRule } from "./trial.ts";
import { withWorkspace } from "./with-workspace.ts";
import type { Workspace } from "./workspace.ts";

/** A rule to try, and on what. */
export interface TryRequest {
  readonly cwd: string;
  /** The id of a rule, on or off, or a file with one, relative to `cwd`. */
  readonly rule: string;
  /** If given, what changed since the head left this ref is looked at, else everything. */
  readonly since?: string;
  readonly configPath?: string;
  readonly today?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * What a rule would say of the worktree, as if it alone were on. Throws `UserError` if there is no
 * such rule or it cannot be run.
 */
export async function tryRule({ rule, since, cwd, ...options }: TryRequest): Promise<TrialRun> {
  const request = {
    ...{ ...options, cwd, paths: [] },
    head: { kind: "worktree" } as const,
    ...(since === undefined ? {} : { base: { kind: "merge-base", ref: since } as const }),
  };
  return withWorkspace(request, async () => {
    const { lintWorkspace } = await import("./lint-workspace.ts");
    return async (workspace, asked) => {
      const times = new RuleTimes();
      const found: TriedRule[] = [];
      const onTried = (tried: TriedRule) => void found.push(tried);
      const trial = toTrial(rule, cwd, workspace);
      const run = await lintWorkspace(workspace, { ...asked, times, trial, onTried });
      const [tried] = found;
      if (tried === undefined) throw new Error("A trial ended without its rule");
      return toTrialRun(tried, run, times);
    };
  });
}

function toTrial(name: string, cwd: string, { root }: Workspace): Trial {
  if (!isTrialFile(name)) return { kind: "id", id: name };
  return { kind: "file", path: toRequestedPaths(root ?? cwd, cwd, [name])[0] ?? name };
}

function toTrialRun({ rule, level, tallies }: TriedRule, run: LintRun, times: RuleTimes): TrialRun {
  const { id } = rule.meta;
  const said = run.diagnostics.filter((diagnostic) => isOf(id, diagnostic));
  const seedCount = rule.scope === "corpus" ? run.seedCount : run.counts.linted;
  const ms = times.list().find(([ruleId]) => ruleId === id)?.[1] ?? 0;
  return {
    ...{ meta: rule.meta, scope: rule.scope, level, seedCount },
    run: {
      ...{ ...run, diagnostics: said, repetitions: [] },
      // What became of other rules is nothing to this one.
      hasCrashed: said.some((diagnostic) => diagnostic.rule === ruleCrashed.id),
    },
    microsecondsPerSeed: seedCount === 0 ? 0 : (ms * 1000) / seedCount,
    idle: said.length === 0 ? findIdleness(rule.scope, tallies) : undefined,
  };
}

/** Why a declared rule had nothing to judge; undefined if it had, and for other rules. */
function findIdleness(scope: Rule["scope"], tallies: TriedRule["tallies"]): Idleness | undefined {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  if (tallies.length === 0 || sum("judgedCount") > 0) return undefined;
  if (sum("seedCount") === 0) return "no-seed";
  if (sum("valueCount") === 0) return "no-value";
  return scope === "change" ? "no-former-value" : "no-condition";
}

/** True for what the rule says of the seeds as they are, and for what is said of its crashes. */
function isOf(id: string, { rule, verdict, message }: Diagnostic): boolean {
  if (verdict === "fixed") return false;
  return rule === id || (rule === ruleCrashed.id && message.includes(`\`${id}\``));
}
