import { readFileSync } from "node:fs";
import { getAt, type Json, type Pointer } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { encodeUrlPath } from "../text/markdown.ts";
import type { WorkflowEvent } from "./event.ts";

/** The event, and where its repository is shown. */
export interface RunContext extends WorkflowEvent {
  /** `https://github.com/owner/name`; undefined where the runner does not say. */
  readonly repositoryUrl: string | undefined;
}

/**
 * Reads what the runner says about the event, as `context` of `@actions/github` does, which takes
 * longer to load than a small change to judge. Throws `UserError`.
 */
export function readRunContext(environment: NodeJS.ProcessEnv): RunContext {
  const file = environment["GITHUB_EVENT_PATH"];
  const payload = file === undefined || file === "" ? {} : readPayload(file);
  return {
    name: environment["GITHUB_EVENT_NAME"] ?? "",
    payload,
    sha: environment["GITHUB_SHA"] ?? "",
    repositoryUrl: findRepositoryUrl(payload, environment),
  };
}

function readPayload(file: string): Json {
  try {
    // What `JSON.parse` gives is JSON.
    return JSON.parse(readFileSync(file, "utf8")) as Json;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      "event-unreadable",
      [{ message: `The file of the event cannot be read: ${reason}` }],
      error,
    );
  }
}

function findRepositoryUrl(payload: Json, environment: NodeJS.ProcessEnv): string | undefined {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const name = environment["GITHUB_REPOSITORY"] ?? findText(payload, "/repository/full_name");
  return name === undefined ? undefined : `${server}/${encodeUrlPath(name)}`;
}

function findText(payload: Json, pointer: Pointer): string | undefined {
  const value = getAt(payload, pointer);
  return typeof value === "string" ? value : undefined;
}
