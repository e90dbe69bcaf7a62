import { Option, type Command } from "commander";
import type { NewRuleOptions } from "./new-rule-command.ts";
import type { NewSeedOptions } from "./new-seed-command.ts";
import type { Terminal } from "./terminal.ts";
import type { TestOptions } from "./test-command.ts";

/** Adds `seedlint test`. */
export function addTestCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: number) => void,
): void {
  program
    .command("test")
    .description("run the cases of your own rules: of `custom`, and of seedlint-rules/")
    .argument("[names...]", "ids of rules of `custom`, or test files; everything if absent")
    .option("--config <file>", "use this configuration")
    .action(async (names: readonly string[], options: TestOptions) => {
      const { runTestCommand } = await import("./test-command.ts");
      setExitCode(await runTestCommand(terminal, names, options));
    });
}

/** Adds `seedlint new`. */
export function addNewCommand(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: number) => void,
): void {
  const command = program.command("new").description("write a new file");
  command
    .command("seed")
    .description("write a skeleton of a seed, in each locale of its collection")
    .argument("<collection>", "a collection of the configuration")
    .option("--id <id>", "the id of the record")
    .option("--locale <locale>", "write this locale alone")
    .addOption(
      new Option("--syntax <name>", "that of the collection's seeds if absent").choices([
        "json",
        "yaml",
        "toml",
      ]),
    )
    .option("--config <file>", "use this configuration")
    .action(async (collection: string, options: NewSeedOptions) => {
      const { runNewSeedCommand } = await import("./new-seed-command.ts");
      setExitCode(await runNewSeedCommand(terminal, collection, options));
    });
  command
    .command("rule")
    .description("write a rule of your own, with its test and its page")
    .argument("<id>", "subject, then claim, in kebab case: title-short")
    .addOption(
      new Option("--scope <scope>", "what it looks at: one seed, all of them, or a change").choices(
        ["seed", "corpus", "change"],
      ),
    )
    .option("--collection <name>", "look at this collection alone")
    .option("--js", "write JavaScript instead of TypeScript")
    .option("--cel", "print a rule without code, for `custom` of the configuration")
    .option("--into <folder>", "write it elsewhere than into seedlint-rules/")
    .option("--config <file>", "use this configuration")
    .action(async (id: string, options: NewRuleOptions) => {
      const { runNewRuleCommand } = await import("./new-rule-command.ts");
      setExitCode(await runNewRuleCommand(terminal, id, options));
    });
}
