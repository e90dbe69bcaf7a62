import type { Command } from "commander";
import type { RefactorOptions } from "./refactor-options.ts";
import type { Terminal } from "./terminal.ts";

const NOTES = `
Nothing is written before a diff is shown and somebody has said yes. All files are written, or none.
What would bring in an error that is not there now is refused.

Exit codes: 0 written or nothing to do, 2 refused, or there was nobody to ask.
`;

/** Adds `seedlint supersede` and `seedlint rename`. */
export function addRefactorCommands(
  program: Command,
  terminal: Terminal,
  setExitCode: (code: number) => void,
): void {
  addOptions(program.command("supersede"))
    .description("make a record superseded by another: both sides and the status, in every locale")
    .argument("<old>", "the id of the record that is superseded")
    .argument("<new>", "the id of the record that takes its place")
    .action(async (oldId: string, newId: string, options: RefactorOptions) => {
      const { runSupersedeCommand } = await import("./supersede-command.ts");
      setExitCode(await runSupersedeCommand(terminal, { oldId, newId }, options));
    });
  addOptions(program.command("rename"))
    .description("give a record another id: in its files and their names, and wherever it is named")
    .argument("<id>", "the id of the record")
    .argument("<new-id>", "the id that it gets")
    .action(async (id: string, newId: string, options: RefactorOptions) => {
      const { runRenameCommand } = await import("./rename-command.ts");
      setExitCode(await runRenameCommand(terminal, { id, newId }, options));
    });
}

function addOptions(command: Command): Command {
  return command
    .option("--collection <name>", "the collection of the record, where several have its id")
    .option("--yes", "write without asking")
    .option("--dry-run", "print the diff, which git apply takes, and write nothing")
    .option("--config <file>", "use this configuration instead of those found")
    .option("--no-git", "read a plain folder instead of a git repository")
    .addHelpText("after", NOTES);
}
