import { relative } from "node:path";
import { formats } from "../report/index.ts";
import { count } from "../report/wording.ts";
import { UserError } from "../sdk/user-error.ts";
import { version } from "../sdk/version.ts";
import { exitCodeOf, type ExitCode } from "../session/exit-code.ts";
import { installHook } from "../session/install-hook.ts";
import { parseUpdates } from "../session/parse-updates.ts";
import type { PushBase } from "../session/find-push-base.ts";
import { receiveUpdates, type ReceivedUpdate } from "../session/receive-updates.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import { printUserError } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";

/** Installs a pre-commit hook and says where. */
export async function runHookInstallCommand(terminal: Terminal): Promise<number> {
  const { cwd, environment, stdout } = terminal;
  const { path, isNew, missing } = await installHook({ cwd, environment });
  const shown = escapeTerminalLine(relative(cwd, path));
  const told = isNew
    ? `Wrote ${shown}: each commit is judged before it is made.`
    : `Already installed: ${shown} runs seedlint.`;
  await stdout.write([told, ...missing, ""].join("\n"));
  return 0;
}

/**
 * Judges the push whose updates stand on standard input. Everything goes to the pusher, whom git
 * shows both streams.
 */
export async function runPreReceiveCommand(terminal: Terminal): Promise<number> {
  if (process.stdin.isTTY) throw needsUpdates();
  const { cwd, environment } = terminal;
  const updates = parseUpdates(await readInput());
  const codes: ExitCode[] = [];
  for await (const received of receiveUpdates(updates, { cwd, environment })) {
    await terminal.stdout.write(`seedlint: ${describe(received)}\n`);
    codes.push(await printReceived(received, terminal));
  }
  const refused = codes.filter((code) => code > 0).length;
  if (refused > 0) {
    await terminal.stdout.write(
      `seedlint: the push is refused because of ${count(refused, "ref")}\n`,
    );
  }
  return Math.max(...codes);
}

/** What is told of an update besides its description; returns its exit code. */
async function printReceived(received: ReceivedUpdate, terminal: Terminal): Promise<ExitCode> {
  if (received.kind === "unjudged") return 0;
  if (received.kind === "failed") {
    await printUserError(received.error, terminal);
    return 2;
  }
  const { stdout, cwd } = terminal;
  const tool = { name: "seedlint", version };
  await stdout.write(formats.pretty(received.run, { tool, cwd, color: stdout.hasColor }));
  return exitCodeOf(received.run, { failOn: "error", maxWarnings: undefined });
}

function describe(received: ReceivedUpdate): string {
  const { ref } = received.update;
  const name = escapeTerminalLine(ref.replace(/^refs\/heads\//, ""));
  switch (received.kind) {
    case "judged":
      return `${name}, ${describeBase(received.base)}`;
    case "failed":
      return `${name} cannot be judged`;
    case "unjudged":
      return `${name} is not judged: ${received.reason === "deleted" ? "it is deleted" : "it is no branch"}`;
  }
}

function describeBase(base: PushBase): string {
  switch (base.kind) {
    case "old-tip":
      return `compared with ${base.oid.slice(0, 10)}`;
    case "fork-point":
      return `a new branch, compared with ${base.oid.slice(0, 10)}, where it left the ${base.of} branch`;
    case "nothing":
      return "a new branch, of which every seed is judged";
  }
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  // A stream without an encoding gives bytes, which its types do not tell.
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function needsUpdates(): UserError {
  return new UserError("usage", [
    {
      message: "`seedlint hook pre-receive` reads what git gives to a hook, and here is a terminal",
      hint: "On the server, write `exec seedlint hook pre-receive` into `hooks/pre-receive` of the bare repository.",
    },
  ]);
}
