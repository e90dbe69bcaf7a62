import type { GithubServer } from "../../support/github-server.ts";
import type { StepRequest } from "./action.ts";
import { cleanSeed } from "./clean-seed.ts";
import { withServer } from "./checks.ts";
import type { pullRequest } from "./pull-request.ts";

/** A seed whose title `--fix` mends, in line 8. */
export function untrimmed(id: string, title = "Two  words"): string {
  return cleanSeed(id, 50, [`title: ${title}`]);
}

/** As many such seeds, by path. */
export function untrimmedSeeds(count: number): Readonly<Record<string, string>> {
  const names = Array.from({ length: count }, (_, index) => `n${String(index).padStart(3, "0")}`);
  return Object.fromEntries(names.map((name) => [`seeds/${name}.md`, untrimmed(name)]));
}

/** The same pull request as it is known to a server. */
export function openOn({ reviews }: GithubServer, headSha: string, isFork = false): void {
  reviews.pullRequests.splice(0, 1, {
    ...{ number: 42, headSha, state: "OPEN" },
    head: isFork ? "ines-harrow:groundwater-plan" : "norvale:groundwater-plan",
    headRepositoryId: isFork ? 7302 : 7301,
    baseRepositoryId: 7301,
  });
}

/** The step of a pull request that asks for a review, and for no check run. */
export function reviewing(
  { origin, oids }: ReturnType<typeof pullRequest>,
  server: GithubServer,
  more: Partial<StepRequest> = {},
): StepRequest {
  const inputs = { review: "true", checks: "false", ...more.inputs };
  const request = { workspace: origin.root, event: "pull_request", oids, sha: oids.merge, ...more };
  return withServer(request, server, inputs);
}

/** Each conversation as `path:lines state`, with what its block has. */
export function suggestionsIn({ reviews }: GithubServer): readonly string[] {
  return reviews.threads.map((thread) => {
    const { path, start_line, line, body, isResolved, isMinimized } = thread;
    const [, , block = "no block"] = /(`{3,})suggestion\n([^]*?)\n?\1\n/.exec(body) ?? [];
    const state = isResolved ? " resolved" : isMinimized ? " hidden" : "";
    const lines = start_line === undefined ? line : `${start_line}-${line}`;
    return `${path}:${lines}${state} ${JSON.stringify(block)}`;
  });
}
