import { relative, sep } from "node:path";
import { UserError } from "../sdk/user-error.ts";
import { declareRule, newRule, type NewRule, type NewRuleRequest } from "../session/new-rule.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import { isInteractive } from "./is-interactive.ts";
import type { Terminal } from "./terminal.ts";

/** The options of the command, as commander hands them over. */
export interface NewRuleOptions {
  readonly scope?: NewRuleRequest["scope"];
  readonly collection?: string;
  readonly js?: true;
  readonly cel?: true;
  readonly into?: string;
  readonly config?: string;
}

/**
 * Writes a rule, its test and its page, prints the path of each, and says on standard error what to
 * do next. A rule in CEL is printed, to be put into the configuration by who knows its layout.
 */
export async function runNewRuleCommand(
  terminal: Terminal,
  id: string,
  { config, js, cel, ...given }: NewRuleOptions,
): Promise<number> {
  const { cwd, environment, stdout, stderr } = terminal;
  const where = { cwd, environment, ...(config === undefined ? {} : { configPath: config }) };
  if (cel === true) {
    await stdout.write(await declareRule({ ...where, ...given, id }));
    await stderr.write(`Next: put this into the configuration, then \`seedlint test ${id}\`\n`);
    return 0;
  }
  const { scope, ...options } = await complete(terminal, where, given);
  if (scope === undefined) {
    await stderr.write("Nothing was written.\n");
    return 0;
  }
  const written = await newRule({ ...where, ...options, id, scope, isJavaScript: js === true });
  const files = [written.rule, written.test, written.page];
  await stdout.write(files.map((file) => `${escapeTerminalLine(toPath(file, cwd))}\n`).join(""));
  await stderr.write(sayNext(written, id, cwd));
  return 0;
}

type Given = Pick<NewRuleOptions, "scope" | "collection" | "into">;

/** Asks a person for what the flags do not say; without a scope, they have thought better of it. */
async function complete(
  terminal: Terminal,
  where: Pick<NewRuleRequest, "cwd" | "configPath" | "environment">,
  given: Given,
): Promise<Given> {
  if (given.scope !== undefined) return given;
  if (!isInteractive(terminal)) throw needsScope();
  const { askForRule } = await import("./new-rule-prompts.ts");
  return { ...given, ...(await askForRule(where, given.collection)) };
}

function needsScope(): UserError {
  return new UserError("usage", [
    {
      message: "`seedlint new rule` asks what the rule looks at, and here is no terminal to ask in",
      hint: "Say it by `--scope seed`, `--scope corpus` (all seeds at once) or `--scope change`.",
    },
  ]);
}

function sayNext({ test, nameInConfig, runner }: NewRule, id: string, cwd: string): string {
  const file = escapeTerminalLine(toPath(test, cwd));
  const run = { seedlint: "seedlint test", vitest: "vitest run", jest: "jest" }[runner];
  return [
    `Next: \`npx ${run} ${file}\``,
    ...(nameInConfig === undefined
      ? []
      : [`Name it in the configuration: \`rules: { ${escapeTerminalLine(nameInConfig)}: warn }\``]),
    `Then see what it says of the repository: \`npx seedlint try ${id}\``,
    "",
  ].join("\n");
}

function toPath(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join("/");
}
