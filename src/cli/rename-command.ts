import { renameRecord } from "../session/rename-record.ts";
import { carryOut } from "./carry-out.ts";
import { toRefactorMode, toRefactorRequest, type RefactorOptions } from "./refactor-options.ts";
import type { Terminal } from "./terminal.ts";

/** Gives a record another id, when its diff was shown and somebody has said yes. */
export async function runRenameCommand(
  terminal: Terminal,
  ids: { readonly id: string; readonly newId: string },
  options: RefactorOptions,
): Promise<number> {
  const mode = toRefactorMode(options, terminal);
  const refactoring = await renameRecord({ ...toRefactorRequest(terminal, options, mode), ...ids });
  return carryOut(terminal, refactoring, { mode, formerId: ids.id });
}
