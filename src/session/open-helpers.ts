import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildId } from "../sdk/build-id.ts";
import type { JudgeRequest } from "./judge-request.ts";
import type { OpenedProject } from "./open-project.ts";
import type { Helpers } from "./read-known-seeds.ts";
import { SeedCache } from "./seed-cache.ts";
import type { ThreadJob } from "./seed-threads.ts";
import type { Workspace } from "./workspace.ts";
import { stateFolderOf } from "./write-files.ts";

/** A smaller project is judged in hardly more time than it takes to look up what is known of it. */
const MIN_SEEDS = 200;

/**
 * Opens what spares a run to look at every seed of a project itself. Undefined for a small project, and
 * where more decides than contents: code of the house, which nobody can tell to be pure, or a request
 * to have rules tried or measured.
 */
export function openHelpers(
  workspace: Workspace,
  opened: OpenedProject,
  { request, seedCount }: { readonly request: JudgeRequest; readonly seedCount: number },
): Helpers | undefined {
  const { inputs, configPath, project } = opened;
  if (buildId === undefined || seedCount < MIN_SEEDS || inputs === undefined) return undefined;
  if (request.times !== undefined || request.trial !== undefined) return undefined;
  const job: ThreadJob = {
    ...{ configPath, inputs, today: project.today },
    levels: [...(request.levels ?? [])],
    tracesChains: request.tracesChains === true,
  };
  return { job, threadCount: request.threadCount, cache: openCache(workspace, job, request) };
}

/** Undefined if the request does without, or there is no git folder to keep anything in. */
function openCache(
  workspace: Workspace,
  job: ThreadJob,
  { isCached }: JudgeRequest,
): SeedCache | undefined {
  const { repository } = workspace;
  if (repository === null || isCached !== true) return undefined;
  // What is a word, and which comes first, is known to the engine, not to us.
  const { node, icu, tz } = process.versions as NodeJS.ProcessVersions & { readonly tz?: string };
  const decisive = [buildId, node, icu, tz, job];
  const key = createHash("sha256").update(JSON.stringify(decisive)).digest("hex").slice(0, 32);
  return new SeedCache(join(stateFolderOf(workspace), "cache", key), repository.objectFormat);
}
