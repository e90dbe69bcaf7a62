import { emptyTree } from "../git/index.ts";
import type { LintRun } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { findPushBase, type PushBase } from "./find-push-base.ts";
import { lint } from "./lint.ts";
import type { RefUpdate } from "./parse-updates.ts";
import type { LintRequest } from "./request.ts";

/** What came of one update of a push. */
export type ReceivedUpdate = { readonly update: RefUpdate } & (
  | { readonly kind: "unjudged"; readonly reason: "deleted" | "no-branch" }
  | { readonly kind: "judged"; readonly base: PushBase; readonly run: LintRun }
  /** It could not be judged. */
  | { readonly kind: "failed"; readonly error: UserError }
);

/** The repository that receives: `cwd` and the environment are those that git gives to its hook. */
type ReceiveRequest = Required<Pick<LintRequest, "cwd" | "environment">>;

/**
 * Judges each branch that a push creates or moves, before it is moved; the objects may still be in
 * quarantine. A branch is compared with what it was, a new one with the point at which it left the
 * default branch, or else the nearest one. No code that the push brings is run, and nothing is written.
 */
export async function* receiveUpdates(
  updates: readonly RefUpdate[],
  request: ReceiveRequest,
): AsyncGenerator<ReceivedUpdate> {
  for (const update of updates) yield await receive(update, request);
}

async function receive(update: RefUpdate, request: ReceiveRequest): Promise<ReceivedUpdate> {
  const { ref, after } = update;
  if (!ref.startsWith("refs/heads/")) return { update, kind: "unjudged", reason: "no-branch" };
  if (after === null) return { update, kind: "unjudged", reason: "deleted" };
  try {
    const base = await findPushBase({ before: update.before, after }, request);
    const run = await lint({
      ...request,
      paths: [],
      head: { kind: "commit", ref: after },
      base: { kind: "commit", ref: base.kind === "nothing" ? nothingLike(after) : base.oid },
      isCodeAllowed: false,
    });
    return { update, kind: "judged", base, run };
  } catch (error) {
    if (error instanceof UserError) return { update, kind: "failed", error: asPusher(error) };
    throw error;
  }
}

/** Compared with nothing, so that a branch without any seed, such as one of pages, may be pushed. */
function nothingLike(oid: string): string {
  return emptyTree(oid.length === 40 ? "sha1" : "sha256");
}

/** What a pusher can do, who has no say about the server. */
function asPusher(error: UserError): UserError {
  if (error.code !== "code-untrusted") return error;
  const place = error.problems[0]?.place;
  const problem = {
    message: "Code that a push brings is not run on the server",
    ...(place === undefined ? {} : { place }),
    hint: "Built-in rules, and those that `custom` declares in YAML or JSON, are run here; files with rules can be run in CI.",
  };
  return new UserError(error.code, [problem], error);
}
