import type { Terminal } from "./terminal.ts";

/** True where there is a person to ask: a run that a program started has nobody. */
export function isInteractive({ environment }: Terminal): boolean {
  const isAutomated = (environment["CI"] ?? "") !== "";
  return process.stdin.isTTY && process.stdout.isTTY && !isAutomated;
}
