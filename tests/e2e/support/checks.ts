import type { StepRequest, StepResult } from "./action.ts";
import { cleanSeed } from "./clean-seed.ts";
import { readAnnotations } from "../../support/runner.ts";
import type { GithubServer } from "../../support/github-server.ts";

/** What the servers of tests know their client by. */
export const TOKEN = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** The variables by which a runner tells what the step is. */
const ENVIRONMENT = {
  GITHUB_WORKFLOW: "Content",
  GITHUB_JOB: "seeds",
  GITHUB_ACTION: "__seedlint_seedlint",
  GITHUB_RUN_ID: "7788",
};

/** The step with a token for a server. */
export function withServer(
  request: StepRequest,
  { url }: Pick<GithubServer, "url">,
  inputs: Readonly<Record<string, string>> = {},
): StepRequest {
  return {
    ...request,
    inputs: { token: TOKEN, ...inputs },
    environment: { ...ENVIRONMENT, GITHUB_API_URL: url, ...request.environment },
  };
}

/** Where annotations of check runs are, as `path:line:column`. */
export function checkPlacesIn({ store }: GithubServer): readonly string[] {
  return store.checks
    .flatMap(({ annotations }) => annotations)
    .map(({ path, start_line, start_column }) => `${path}:${start_line}:${start_column}`);
}

/** Where annotations of the job are, likewise. */
export function commandPlacesIn({ log }: StepResult): readonly string[] {
  return readAnnotations(log)
    .filter(({ properties }) => properties.has("file"))
    .map(({ properties }) => ["file", "line", "col"].map((key) => properties.get(key)).join(":"));
}

/** As many seeds with a problem each, by path. */
export function faultySeeds(count: number): Readonly<Record<string, string>> {
  const names = Array.from({ length: count }, (_, index) => `n${String(index).padStart(4, "0")}`);
  return Object.fromEntries(
    names.map((name, index) => [`seeds/${name}.md`, cleanSeed(name, 101 + index)]),
  );
}
