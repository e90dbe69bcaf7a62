import type { UserError } from "../sdk/user-error.ts";
import { escapeTerminal } from "../text/terminal.ts";
import type { Terminal } from "./terminal.ts";

/** Prints what is wrong with what the user gave: what, where, and what to do. */
export async function printUserError({ problems }: UserError, { stderr }: Terminal): Promise<void> {
  const bold = (text: string) => (stderr.hasColor ? `\u001B[1;31m${text}\u001B[22;39m` : text);
  const lines = problems.map(({ message, place, hint }) => {
    const where = place === undefined ? "" : `${placeOf(place)}: `;
    const what = `${bold("error")}: ${escapeTerminal(`${where}${message}`)}\n`;
    return hint === undefined ? what : `${what}  ${escapeTerminal(hint)}\n`;
  });
  await stderr.write(lines.join(""));
}

function placeOf({ path, line, column }: NonNullable<UserError["problems"][number]["place"]>) {
  return [path, line, column].filter((part) => part !== undefined).join(":");
}
