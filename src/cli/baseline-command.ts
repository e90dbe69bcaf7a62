import { join, relative } from "node:path";
import { count, sayNumber } from "../report/wording.ts";
import type { RuleGrowth } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import {
  writeBaselines,
  type BaselineMode,
  type BaselineOutcome,
  type BaselineRevision,
} from "../session/baseline.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `seedlint baseline`, as commander hands them over. */
export interface BaselineOptions {
  readonly update?: true;
  readonly prune?: true;
  readonly ratchet?: true;
  readonly config?: string;
  /** False for `--no-git`. */
  readonly git: boolean;
  readonly today?: string;
}

/** How many rules are named with their counts. */
const MAX_RULES = 20;

/**
 * Writes the baselines and says what they know; 1 if one does not know all there is, and nothing was
 * written because nobody has said that it may grow.
 */
export async function runBaselineCommand(
  { cwd, environment, stdout }: Terminal,
  options: BaselineOptions,
): Promise<number> {
  const mode = toMode(options);
  const { config: configPath, today } = options;
  const outcome = await writeBaselines({
    ...{ cwd, environment, mode },
    head: { kind: options.git ? "worktree" : "folder" },
    ...(configPath === undefined ? {} : { configPath }),
    ...(today === undefined ? {} : { today }),
  });
  const show = (path: string): string =>
    escapeTerminalLine(relative(cwd, join(outcome.root, path)));
  await stdout.write(`${describe(outcome, mode, show).join("\n")}\n`);
  return outcome.isAccepted ? 0 : 1;
}

function toMode({ update, prune, ratchet }: BaselineOptions): BaselineMode {
  if (ratchet === undefined) {
    if (update === undefined) return prune === undefined ? "keep" : "prune";
    return prune === undefined ? "update" : "renew";
  }
  if (update === undefined && prune === undefined) return "ratchet";
  throw new UserError("usage", [
    {
      message: "`--ratchet` adds and removes by itself",
      hint: "Leave out `--update` and `--prune`; without `--ratchet`, a baseline may grow.",
    },
  ]);
}

type ShowPath = (path: string) => string;

function describe(
  { revisions, isAccepted }: BaselineOutcome,
  mode: BaselineMode,
  show: ShowPath,
): readonly string[] {
  if (revisions.length === 0) return ["Nothing is found, so there is nothing to write."];
  if (isAccepted) return revisions.flatMap((revision) => describeWritten(revision, show));
  const refused = revisions.filter((revision) => revision.refused.length > 0);
  return [
    ...refused.flatMap((revision) => describeRefused(revision, mode, show)),
    mode === "ratchet"
      ? "Nothing was written: under --ratchet the count of a rule only falls."
      : "Nothing was written: `seedlint` lists them, `seedlint baseline --update` takes them in.",
  ];
}

function describeRefused(
  { path, refused }: BaselineRevision,
  mode: BaselineMode,
  show: ShowPath,
): readonly string[] {
  const sum = refused.reduce((total, { added }) => total + added, 0);
  const found = count(sum, "finding");
  const title =
    mode === "ratchet"
      ? `${show(path)} would have ${found} more than before:`
      : `${show(path)} does not know ${found}:`;
  return [title, ...drawRules(refused, "+")];
}

function describeWritten(
  { path, isNew, counts, addedCount, removedCount, goneCount }: BaselineRevision,
  show: ShowPath,
): readonly string[] {
  const rules = [...counts].map(([rule, added]) => ({ rule, added })).toSorted(byCount);
  const sum = rules.reduce((total, { added }) => total + added, 0);
  const known = count(sum, "known finding");
  if (isNew) {
    return [
      `Wrote ${show(path)}: ${known}, which no longer ${sum === 1 ? "fails" : "fail"} a run.`,
      ...drawRules(rules, ""),
      "Commit it with the configuration. New findings fail as before.",
    ];
  }
  const hint = `${sayNumber(goneCount)} of them no longer occur: \`seedlint baseline --prune\` removes them.`;
  const rest = goneCount === 0 ? [] : [hint];
  if (sum === 0) return [`Removed ${show(path)}: nothing that it knew is left.`];
  if (addedCount + removedCount === 0) return [`${show(path)} is as it was: ${known}.`, ...rest];
  const changes = `${sayNumber(addedCount)} added, ${sayNumber(removedCount)} removed`;
  return [`Wrote ${show(path)}: ${known}, ${changes}.`, ...rest];
}

function byCount(a: RuleGrowth, b: RuleGrowth): number {
  return b.added - a.added || (a.rule < b.rule ? -1 : 1);
}

/** `  review-gate  +12`, in columns. */
function drawRules(rules: readonly RuleGrowth[], sign: string): readonly string[] {
  const shown = rules.slice(0, MAX_RULES).map(({ rule, added }) => {
    return [escapeTerminalLine(rule), `${sign}${sayNumber(added)}`] as const;
  });
  const width = Math.max(0, ...shown.map(([rule]) => rule.length));
  const numberWidth = Math.max(0, ...shown.map(([, number]) => number.length));
  const hidden = rules.length - shown.length;
  return [
    ...shown.map(([rule, number]) => `  ${rule.padEnd(width)}  ${number.padStart(numberWidth)}`),
    ...(hidden > 0 ? [`  … and ${count(hidden, "more rule")}`] : []),
  ];
}
