import { causesOf } from "../report/entries.ts";
import { countedIn, type Policy } from "../report/outcome.ts";
import type { LintRun } from "../sdk/index.ts";
import { openCheckout } from "../session/checkout.ts";
import { findObjectId } from "./event.ts";
import { say } from "./log.ts";
import type { RunContext } from "./read-event.ts";

/** Where the head of a pull request can be had, and which findings are to be shown in it. */
interface Setting {
  readonly context: RunContext;
  readonly policy: Policy;
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * The files with findings as GitHub shows them, by path, if that may be another version than the one
 * that was judged: a pull request shows its own head, while its merge with the base is judged. Empty
 * if they are the same, and if the head cannot be had, which the log says.
 */
export async function readShown(
  run: LintRun,
  { context, policy, folder, environment }: Setting,
): Promise<ReadonlyMap<string, string>> {
  const head = findObjectId(context, "/pull_request/head/sha");
  const paths = findPaths(run, policy);
  if (head === undefined || head === run.head.oid || paths.size === 0) return new Map();
  try {
    const checkout = await openCheckout(folder, environment);
    try {
      await checkout.obtain(head);
      return await checkout.readTexts(head, paths);
    } finally {
      checkout.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`Annotations have the lines of the merge, not those of the pull request: ${reason}`);
    return new Map();
  }
}

/** The files beside which something may be said: those with findings, with what caused and mends them. */
function findPaths(run: LintRun, policy: Policy): ReadonlySet<string> {
  const listed = countedIn(run, policy);
  const edits = listed.flatMap(({ remedies = [] }) => remedies.flatMap((remedy) => remedy.edits));
  return new Set([...listed, ...causesOf(listed), ...edits].map(({ path }) => path));
}
