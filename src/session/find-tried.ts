import { tallyOf } from "../custom/tally.ts";
import { findClosest } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { OpenedProject } from "./open-project.ts";
import type { Trial, TriedRule } from "./trial.ts";

/**
 * The rule that a trial is of, in the first project that has it.
 *
 * @throws UserError if there is none, if its file cannot be run, or if it is about changes and there
 * is nothing to compare with
 */
export function findTried(
  projects: readonly OpenedProject[],
  trial: Trial,
  hasBase: boolean,
): TriedRule {
  for (const { project, brokenRules } of projects) {
    const broken = brokenRules.find(({ path }) => trial.kind === "file" && path === trial.path);
    if (broken !== undefined) throw broken.error;
    const [rule] = project.rules;
    const level = project.config.rules.get(rule?.meta.id ?? "")?.level ?? "off";
    if (rule === undefined || level === "off") continue;
    if (rule.scope === "change" && !hasBase) throw withoutBase(rule.meta.id);
    const { id } = rule.meta;
    const own = projects.flatMap((each) => each.project.rules.filter(({ meta }) => meta.id === id));
    return { rule, level, tallies: own.flatMap((each) => tallyOf(each) ?? []) };
  }
  const brokenRules = projects.flatMap((project) => project.brokenRules);
  throw brokenRules[0]?.error ?? unknownRule(trial, projects);
}

function withoutBase(id: string): UserError {
  return new UserError("trial-without-base", [
    {
      message: `The rule \`${id}\` is about changes, and there is nothing to compare with`,
      hint: "Name what to compare with: `--since HEAD~20`.",
    },
  ]);
}

function unknownRule(trial: Trial, projects: readonly OpenedProject[]): UserError {
  const name = trial.kind === "id" ? trial.id : trial.path;
  const ids = projects.flatMap(({ catalogue }) => catalogue.map(({ meta }) => meta.id));
  const meant = findClosest(name, ids);
  return new UserError("unknown-rule", [
    {
      message: `There is no rule \`${name}\` that can be tried`,
      hint:
        meant === undefined
          ? "Name one that `seedlint rules` lists, or a file: `./seedlint-rules/my-rule.ts`."
          : `Did you mean \`${meant}\`?`,
    },
  ]);
}
