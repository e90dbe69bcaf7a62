import type * as Github from "@actions/github";
import type { Json } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { encodeUrlPath } from "../text/markdown.ts";
import type { WorkflowEvent } from "./event.ts";

/** The event, and where its repository is shown. */
export interface RunContext extends WorkflowEvent {
  /** `https://github.com/owner/name`; undefined where the runner does not say. */
  readonly repositoryUrl: string | undefined;
}

/** Reads what the runner says about the event. Throws `UserError`. */
export async function readRunContext(): Promise<RunContext> {
  const context = await loadContext();
  return {
    name: context.eventName,
    // The payload is what `JSON.parse` gave.
    payload: context.payload as Json,
    sha: context.sha,
    repositoryUrl: findRepositoryUrl(context),
  };
}

type Context = (typeof Github)["context"];

/** The package reads the file of the event when it is loaded, so loading it can fail. */
async function loadContext(): Promise<Context> {
  try {
    return (await import("@actions/github")).context;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      "event-unreadable",
      [{ message: `The file of the event cannot be read: ${reason}` }],
      error,
    );
  }
}

function findRepositoryUrl(context: Context): string | undefined {
  try {
    const { owner, repo } = context.repo;
    return `${context.serverUrl}/${encodeUrlPath(`${owner}/${repo}`)}`;
  } catch {
    // Thrown where neither the environment nor the event names a repository.
    return undefined;
  }
}
