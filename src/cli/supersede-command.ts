import { supersedeRecord } from "../session/supersede-record.ts";
import { carryOut } from "./carry-out.ts";
import { toRefactorMode, toRefactorRequest, type RefactorOptions } from "./refactor-options.ts";
import type { Terminal } from "./terminal.ts";

/** Makes a record superseded by another, when its diff was shown and somebody has said yes. */
export async function runSupersedeCommand(
  terminal: Terminal,
  ids: { readonly oldId: string; readonly newId: string },
  options: RefactorOptions,
): Promise<number> {
  const mode = toRefactorMode(options, terminal);
  const request = { ...toRefactorRequest(terminal, options, mode), ...ids };
  return carryOut(terminal, await supersedeRecord(request), { mode });
}
