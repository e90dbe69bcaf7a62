import { join, relative } from "node:path";
import { count, sayNumber } from "../report/wording.ts";
import type { LintRun } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import {
  proposeConfig,
  saveProposal,
  writeProposal,
  type InitRequest,
  type Proposal,
  type ProposedCollection,
} from "../session/init.ts";
import { lint } from "../session/lint.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import { askForCollections } from "./init-prompts.ts";
import { isInteractive } from "./is-interactive.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `seedlint init`, as commander hands them over. */
export interface InitOptions {
  readonly yes?: true;
  /** False for `--no-git`. */
  readonly git: boolean;
}

/**
 * Writes a configuration that is inferred from the repository, and says what lint then finds.
 * Findings are what it is for, so they do not fail it.
 */
export async function runInitCommand(terminal: Terminal, options: InitOptions): Promise<number> {
  const asks = options.yes !== true;
  if (asks && !isInteractive(terminal)) throw needsYes();
  const { cwd, environment, stdout } = terminal;
  const head = { kind: options.git ? "worktree" : "folder" } as const;
  const proposal = await proposeConfig({ cwd, environment, head });
  const chosen = asks ? await askForCollections(proposal) : proposal.collections;
  if (chosen === undefined) {
    await stdout.write("Nothing was written.\n");
    return 0;
  }
  const files = writeProposal(chosen);
  await saveProposal(proposal.root, files);
  const folder = relative(cwd, proposal.root);
  const written = files.map(({ path }) => `  ${escapeTerminalLine(join(folder, path))}\n`).join("");
  await stdout.write(`Wrote, for you to read and correct:\n${written}\n${describe(chosen)}\n`);
  await stdout.write(await tellFindings(proposal, { environment, head }));
  return 0;
}

function needsYes(): UserError {
  return new UserError("usage", [
    {
      message: "`seedlint init` asks before it writes, and here is no terminal to ask in",
      hint: "Run `seedlint init --yes` to write without being asked.",
    },
  ]);
}

/** A line for each collection: how many seeds, which locales, which relations. */
function describe(collections: readonly ProposedCollection[]): string {
  const width = Math.max(...collections.map(({ name }) => name.length));
  const lines = collections.map((collection) => {
    const { name, seeds, locales, relations } = collection;
    const parts = [
      count(seeds, "seed"),
      ...(locales?.values === undefined ? [] : [`in ${locales.values.value.join(", ")}`]),
      ...relations.map(({ from, to }) => `${from} → ${to}`),
    ];
    return `  ${escapeTerminalLine(name.padEnd(width))}  ${escapeTerminalLine(parts.join(", "))}\n`;
  });
  return lines.join("");
}

async function tellFindings(
  { root }: Proposal,
  request: Pick<InitRequest, "environment" | "head">,
): Promise<string> {
  const run = await lint({ cwd: root, paths: [], ...request });
  const counts = countByRule(run);
  const seeds = count(run.counts.linted, "seed");
  if (counts.length === 0) return `Lint finds nothing in ${seeds}.\n`;
  const width = Math.max(...counts.map(([rule]) => rule.length));
  const lines = counts.map(
    ([rule, severity, found]) =>
      `  ${rule.padEnd(width)}  ${severity.padEnd(7)}  ${sayNumber(found).padStart(7)}\n`,
  );
  return `What lint finds in ${seeds} now:\n${lines.join("")}Run \`seedlint\` to see each at its place.\n`;
}

type RuleCount = readonly [rule: string, severity: string, count: number];

/** Errors first, then by rule. */
function countByRule({ diagnostics }: LintRun): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of diagnostics) {
    const key = `${severity}\0${rule}`;
    counts.set(key, [rule, severity, (counts.get(key)?.[2] ?? 0) + 1]);
  }
  const order = ["error", "warning", "info"];
  return [...counts.values()].toSorted(
    ([a, severityA], [b, severityB]) =>
      order.indexOf(severityA) - order.indexOf(severityB) || (a < b ? -1 : 1),
  );
}
