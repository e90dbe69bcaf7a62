import { Command, Option } from "commander";
import { formatNames } from "../report/format-names.ts";
import { version } from "../sdk/version.ts";
import type { ConfigOptions } from "./config-command.ts";
import {
  parseCount,
  parseDay,
  parseFormat,
  parseRange,
  parseRuleLevel,
  parseSeverity,
  parseThreads,
  type LintOptions,
} from "./lint-options.ts";
import type { BaselineOptions } from "./baseline-command.ts";
import type { InitOptions } from "./init-command.ts";
import { addNewCommand, addTestCommand } from "./house-commands.ts";
import { addRefactorCommands } from "./refactor-commands.ts";
import type { RulesOptions } from "./rules-command.ts";
import type { Terminal } from "./terminal.ts";
import type { TryOptions } from "./try-command.ts";

const EXAMPLES = `
Examples:
  seedlint                              every seed of the worktree
  seedlint content/policies             the seeds of a folder
  seedlint --staged                     what the next commit would change
  seedlint --since origin/main          what this branch has changed
  seedlint --range main..topic          what topic changes, without a checkout
  seedlint --onto origin/main           what would land if HEAD were merged there now
  seedlint --fix                        mend what needs nobody to look at it
  seedlint --format json=result.json    the machine result, beside the text for people

Exit codes: 0 passes, 1 findings, 2 could not judge (usage, configuration, git, a crashed rule).
`;

const PRE_RECEIVE_NOTES = `
As the file hooks/pre-receive of a bare repository, executable:
  #!/bin/sh
  exec seedlint hook pre-receive

A branch is compared with what it was before the push, a new one with where it left the default
branch, or else the nearest one. Deletions, tags and other refs pass. Errors that the push introduces refuse it (exit 1), and
so does what cannot be judged (exit 2). Nothing is written, and no code of the push is run.
`;

const BASELINE_NOTES = `
seedlint.baseline.jsonl stands beside each configuration, one finding a line, to be committed. What it
knows is existing: it is counted and fails no run, unless --all lists it and lets it count. Seeds may be
moved and reformatted. A baseline that is there does not grow unless --update or --ratchet says so.

Exit codes: 0 written or nothing to do, 1 it does not know all there is, 2 could not judge.
`;

/**
 * The command line as commander knows it. Commands are loaded when they are run.
 *
 * @param setExitCode called by the command that ran
 */
export function createProgram(terminal: Terminal, setExitCode: (code: number) => void): Command {
  const program = new Command("seedlint")
    .description("Lints seed files: Markdown with JSON, YAML or TOML front matter, kept in git.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showSuggestionAfterError()
    .showHelpAfterError("Run `seedlint --help` for the options.")
    .enablePositionalOptions()
    .exitOverride();
  addLintCommand(program, terminal, setExitCode);
  program
    .command("rules")
    .description("list the rules and their levels")
    .addOption(
      new Option("--format <name>", "for people, or for programs")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .action(async (options: RulesOptions) => {
      const { runRulesCommand } = await import("./rules-command.ts");
      setExitCode(await runRulesCommand(terminal, options));
    });
  program
    .command("explain")
    .description("say what a rule asks for, why, and what to do")
    .argument("<rule>", "the id of a rule")
    .action(async (id: string) => {
      const { runExplainCommand } = await import("./explain-command.ts");
      setExitCode(await runExplainCommand(terminal, id));
    });
  program
    .command("config")
    .description("show the configuration that is in force, for the repository or one file")
    .argument("[file]", "a seed")
    .option("--config <file>", "use this configuration")
    .addOption(
      new Option("--format <name>", "for people, or for programs")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .action(async (file: string | undefined, options: ConfigOptions) => {
      const { runConfigCommand } = await import("./config-command.ts");
      setExitCode(await runConfigCommand(terminal, file, options));
    });
  addTestCommand(program, terminal, setExitCode);
  addTryCommand(program, terminal, setExitCode);
  addInitCommand(program, terminal, setExitCode);
  addNewCommand(program, terminal, setExitCode);
  addHookCommand(program, terminal, setExitCode);
  addBaselineCommand(program, terminal, setExitCode);
  addRefactorCommands(program, terminal, setExitCode);
  return program;
}

function addTryCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: number) => void,
): void {
  program
    .command("try")
    .description("show what a rule would say on the whole repository, before it is turned on")
    .argument("<rule>", "the id of a rule, on or off, or a file with one")
    .option("--since <ref>", "look at what changed since the branch left <ref>")
    .option("--config <file>", "use this configuration instead of those found")
    .addOption(
      new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(
        parseDay,
      ),
    )
    .addOption(
      new Option("--format <name>", "for people, or for programs")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .action(async (rule: string, options: TryOptions) => {
      const { runTryCommand } = await import("./try-command.ts");
      setExitCode(await runTryCommand(terminal, rule, options));
    });
}

function addInitCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: number) => void,
): void {
  program
    .command("init")
    .description("write a configuration and JSON Schemas, inferred from what is in the repository")
    .option("--yes", "write without asking")
    .option("--no-git", "read a plain folder instead of a git repository")
    .action(async (options: InitOptions) => {
      const { runInitCommand } = await import("./init-command.ts");
      setExitCode(await runInitCommand(terminal, options));
    });
}

function addLintCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: number) => void,
): void {
  program
    .argument("[paths...]", "files and folders to lint; everything if absent")
    .option("--staged", "lint the index: the seeds that the next commit would change")
    .option("--since <ref>", "lint the seeds that differ from where the branch left <ref>")
    .addOption(
      new Option("--range <A..B>", "lint what commit B changes against A").argParser(parseRange),
    )
    .option("--onto <ref>", "lint what would land if HEAD were merged into <ref> now")
    .option("--no-git", "read a plain folder instead of a git repository")
    .option("--all", "with a base, judge every seed; existing findings are listed and count too")
    .option("--fix", "mend what has a safe fix, and write it")
    .option("--fix-dry-run", "print what --fix would change, as a diff that git apply takes")
    .option("--unsafe-fixes", "with either, also take the likeliest suggestion of each finding")
    .option("--ratchet", "fail if a rule has more findings than the base or else the baseline has")
    .option("--config <file>", "use this configuration instead of those found")
    .addOption(
      new Option("--rule <id:level>", "set a rule's level: off, info, warn or error (repeatable)")
        .argParser(parseRuleLevel)
        .default(new Map(), "the configuration's"),
    )
    .addOption(
      new Option("--format <name[=file]>", `${formatNames.join(", ")}; repeatable`)
        .argParser(parseFormat)
        .default([], "pretty"),
    )
    .addOption(new Option("--max-warnings <n>", "fail on more warnings").argParser(parseCount))
    .addOption(
      new Option("--fail-on <level>", "fail from this severity on: info, warning or error")
        .argParser(parseSeverity)
        .default("error"),
    )
    .option("--quiet", "show errors only, with counts of the rest (json stays complete)")
    .option("--no-cache", "judge every seed anew, whatever earlier runs have found out of it")
    .addOption(
      new Option("--threads <n>", "judge with so many threads")
        .argParser(parseThreads)
        .default(undefined, "as many as pay"),
    )
    .option("--timing", "print the time that each rule took, to standard error")
    .addOption(
      new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(
        parseDay,
      ),
    )
    .option("--color", "use colour even where output is no terminal")
    .option("--no-color", "use no colour")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[], options: LintOptions) => {
      const { runLintCommand } = await import("./lint-command.ts");
      setExitCode(await runLintCommand(terminal, paths, options));
    });
}

function addBaselineCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: number) => void,
): void {
  program
    .command("baseline")
    .description("write down what is found now, so that only what is new fails a run")
    .option("--update", "take what is new into a baseline that is there")
    .option("--prune", "remove what no longer occurs from it")
    .option("--ratchet", "do both, unless the count of a rule would rise")
    .option("--config <file>", "use this configuration instead of those found")
    .option("--no-git", "read a plain folder instead of a git repository")
    .addOption(
      new Option("--today <YYYY-MM-DD>", "the day that dates are compared with").argParser(
        parseDay,
      ),
    )
    .addHelpText("after", BASELINE_NOTES)
    .action(async (options: BaselineOptions) => {
      const { runBaselineCommand } = await import("./baseline-command.ts");
      setExitCode(await runBaselineCommand(terminal, options));
    });
}

function addHookCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: number) => void,
): void {
  const hook = program.command("hook").description("judge from a hook of git");
  hook
    .command("install")
    .description("write a pre-commit hook, which judges the index; no other hook is changed")
    .action(async () => {
      const { runHookInstallCommand } = await import("./hook-command.ts");
      setExitCode(await runHookInstallCommand(terminal));
    });
  hook
    .command("pre-receive")
    .description("judge the push that git describes on standard input, on a server")
    .addHelpText("after", PRE_RECEIVE_NOTES)
    .action(async () => {
      const { runPreReceiveCommand } = await import("./hook-command.ts");
      setExitCode(await runPreReceiveCommand(terminal));
    });
}
