import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildId } from "../sdk/build-id.ts";
import type { JudgeRequest } from "./judge-request.ts";
import type { OpenedProject } from "./open-project.ts";
import { SeedCache } from "./seed-cache.ts";
import type { Workspace } from "./workspace.ts";
import { stateFolderOf } from "./write-files.ts";

/** A smaller project is judged in hardly more time than it takes to look up what is known of it. */
const MIN_SEEDS = 200;

/**
 * Opens what earlier runs have found out of a project's seeds. Undefined if the request does without,
 * if there is no git folder to keep it in, and where more decides than content: code of the house.
 */
export function openSeedCache(
  workspace: Workspace,
  { inputs, project }: OpenedProject,
  { request, seedCount }: { readonly request: JudgeRequest; readonly seedCount: number },
): SeedCache | undefined {
  if (request.isCached !== true || buildId === undefined || seedCount < MIN_SEEDS) return undefined;
  const { remedies, times, trial } = request;
  // Each of them needs seeds as they were parsed, or has their rules run.
  if (remedies !== undefined || times !== undefined || trial !== undefined) return undefined;
  if (workspace.repository === null || inputs === undefined) return undefined;
  const { objectFormat } = workspace.repository;
  const decisive = [
    // Words and their order come from the data of the engine.
    ...[buildId, process.versions.node, process.versions["icu"]],
    ...[project.today, request.configPath, [...(request.levels ?? [])], inputs],
    // The facts that chains are made of are asked for besides.
    request.tracesChains === true,
  ];
  const key = createHash("sha256").update(JSON.stringify(decisive)).digest("hex").slice(0, 32);
  return new SeedCache(join(stateFolderOf(workspace), "cache", key), objectFormat);
}
