// Run as a process of its own: replaces files and may kill itself at one of its operations. Prints
// how many operations there were, or what was refused.
import { readFileSync } from "node:fs";
import { recoverFiles, replaceFiles } from "../../src/disk/index.ts";
import { UserError } from "../../src/sdk/user-error.ts";
import { replacementsOf, type Texts } from "./texts.ts";

/** What is to be done, and at which operation the process ends; 0 for none. */
export interface ChildTask {
  readonly root: string;
  readonly stateFolder: string;
  /** The texts to write; null to recover what another run has left. */
  readonly change: { readonly before: Texts; readonly after: Texts } | null;
  readonly killAt: number;
  /** What ends it; `SIGKILL` if absent. */
  readonly signal?: NodeJS.Signals;
}

const task = JSON.parse(readFileSync(0, "utf8")) as ChildTask;
const { root, stateFolder, change, killAt, signal = "SIGKILL" } = task;
let count = 0;
const observe = (): void => {
  count += 1;
  if (count === killAt) process.kill(process.pid, signal);
};
try {
  if (change === null) await recoverFiles(root, { stateFolder, observe });
  else {
    const replacements = replacementsOf(change.before, change.after);
    await replaceFiles(root, replacements, { stateFolder, observe });
  }
  process.stdout.write(String(count));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stdout.write(`${error.code} ${error.problems[0]?.place?.path}`);
}
