import { UserError } from "../sdk/user-error.ts";
import type { RefactorRequest } from "../session/refactor.ts";
import { isInteractive } from "./is-interactive.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `seedlint supersede` and `seedlint rename`, as commander hands them over. */
export interface RefactorOptions {
  readonly collection?: string;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly config?: string;
  /** False for `--no-git`. */
  readonly git: boolean;
}

/** What is done with a refactoring; `show`: there is nobody to ask. */
export type RefactorMode = "write" | "ask" | "show" | "dry-run";

/** Throws `UserError` if two options contradict. */
export function toRefactorMode({ yes, dryRun }: RefactorOptions, terminal: Terminal): RefactorMode {
  if (yes && dryRun) {
    throw new UserError("usage", [
      {
        message: "--yes and --dry-run contradict each other",
        hint: "Give --yes to write, --dry-run to see what it would write.",
      },
    ]);
  }
  if (dryRun) return "dry-run";
  if (yes) return "write";
  return isInteractive(terminal) ? "ask" : "show";
}

/** What both commands ask for. */
export function toRefactorRequest(
  { cwd, environment }: Terminal,
  { collection, config, git }: RefactorOptions,
  mode: RefactorMode,
): RefactorRequest {
  return {
    ...{ cwd, environment, collection },
    head: { kind: git ? "worktree" : "folder" },
    isToWrite: mode === "write" || mode === "ask",
    ...(config === undefined ? {} : { configPath: config }),
  };
}
