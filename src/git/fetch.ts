import type { Repository } from "./repository.ts";
import { runGit } from "./run.ts";

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Last on the command line, so that they win over the repository's own. */
const settings = [
  // Programs that would be asked for a password.
  "credential.helper=",
  "core.askPass=",
  // One that would be asked what the object folders that this one borrows from have.
  "core.alternateRefsCommand=",
  // In bytes a second and seconds: a connection that has gone silent ends.
  "http.lowSpeedLimit=1",
  "http.lowSpeedTime=60",
];

/**
 * Fetches one commit with its files from the remote `origin`, into a complete clone with what that
 * lacks of its history. Into a shallow one without: its history ends there afterwards, so it is for
 * commits that the clone does not have. No reference changes. Throws `GitError`.
 */
export async function fetchCommit({ git, isShallow }: Repository, oid: string): Promise<void> {
  if (!objectId.test(oid)) throw new Error(`${oid} is not an object id`);
  const globals = [...git.globals, ...settings.flatMap((setting) => ["-c", setting])];
  const depth = isShallow ? ["--depth=1"] : [];
  await runGit({ ...git, globals }, "fetch", [...depth, "--end-of-options", "origin", oid]);
}
