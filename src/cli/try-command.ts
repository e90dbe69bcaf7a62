import { drawTrial, trialToJson } from "../report/trial.ts";
import { version } from "../sdk/version.ts";
import { tryRule } from "../session/try-rule.ts";
import type { Terminal } from "./terminal.ts";

/** The options of the command, as commander hands them over. */
export interface TryOptions {
  readonly since?: string;
  readonly config?: string;
  readonly today?: string;
  readonly format: "pretty" | "json";
}

/**
 * Prints what a rule would say of the whole repository. The exit code is 0 whatever it says, and 2 if
 * it crashed, since then nobody knows.
 */
export async function runTryCommand(
  { cwd, environment, stdout }: Terminal,
  rule: string,
  { config, format, ...options }: TryOptions,
): Promise<number> {
  const where = { cwd, environment, ...(config === undefined ? {} : { configPath: config }) };
  const trial = await tryRule({ ...where, ...options, rule });
  const { hasColor: color, hasHyperlinks: hyperlinks } = stdout;
  const reader = { tool: { name: "seedlint", version }, cwd, color, hyperlinks };
  await stdout.write(format === "json" ? trialToJson(trial) : drawTrial(trial, reader));
  return trial.run.hasCrashed ? 2 : 0;
}
