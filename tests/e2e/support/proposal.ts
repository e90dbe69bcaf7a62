import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { TemporaryRepository } from "../../../src/testing/temporary-repository.ts";
import { runStep, type StepRequest, type StepResult } from "./action.ts";
import { cleanSeed } from "./clean-seed.ts";
import { baseFiles } from "./planted-fork.ts";
import { keep } from "./pull-request.ts";
import type { MachineResult } from "./seedlint.ts";

/** A pull request of a fork: where its objects are, and the commits that an event names. */
export interface Proposal {
  readonly origin: TemporaryRepository;
  readonly oids: { readonly base: string; readonly head: string; readonly merge: string };
}

export type Files = Readonly<Record<string, string>>;

/** `main` goes on after the fork has left it; what the fork proposes is on no branch. */
export function proposalOf(files: Files, base: Files = baseFiles): Proposal {
  const origin = keep(TemporaryRepository.init({ files: base }));
  origin.git(["config", "uploadpack.allowAnySHA1InWant", "true"]);
  origin.branch("proposal");
  const head = origin.commitFiles(files);
  origin.checkout("main");
  const tip = origin.commitFiles({ "seeds/later.md": cleanSeed("later", 50, ["title: Later"]) });
  return { origin, oids: { base: tip, head, merge: mergeOf(origin, tip, head) } };
}

/** Merges without checking out what a tree may hold. */
function mergeOf(origin: TemporaryRepository, base: string, head: string): string {
  const at = "2024-03-01T00:00:00Z";
  const tree = origin.git(["merge-tree", "--write-tree", base, head]).split("\n")[0] ?? "";
  return origin.git(["commit-tree", "-p", base, "-p", head, "-m", "Merge", tree], {
    environment: { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
  });
}

export interface Judged extends StepResult {
  /** The machine result as it was written. */
  readonly json: string;
  readonly workspace: string;
}

/** Judges in a clone in which a commit is checked out. */
export function judge(
  { origin, oids }: Proposal,
  event: string,
  checkedOut: string,
  more: Partial<StepRequest> & { readonly depth?: number } = {},
): Judged {
  const { depth, ...request } = more;
  origin.git(["update-ref", "refs/heads/checked-out", checkedOut]);
  const clone = keep(origin.clone({ checkout: false, ...(depth === undefined ? {} : { depth }) }));
  const { root } = clone;
  if (depth !== undefined) clone.git(["fetch", "-q", "--depth=1", "origin", checkedOut]);
  clone.git(["-c", "advice.detachedHead=false", "checkout", "-q", checkedOut]);
  const result = runStep({
    workspace: root,
    event,
    oids,
    sha: checkedOut,
    ...request,
    inputs: { "json-file": "../result.json", ...request.inputs },
  });
  const file = path.join(root, "../result.json");
  return { ...result, workspace: root, json: existsSync(file) ? readFileSync(file, "utf8") : "" };
}

/** Each diagnostic as `rule path`. */
export function findingsIn({ json }: Judged): readonly string[] {
  // The format's own tests hold its shape against the published schema.
  const { diagnostics } = JSON.parse(json) as MachineResult;
  return diagnostics.map(({ rule, path: file }) => `${rule} ${file}`);
}

/** What the rules of the base find in the proposal, as {@link findingsIn} gives it. */
export const expected = [
  "schema seeds/b.md",
  "score-range seeds/b.md",
  "no-draft seeds/c.md",
  "text-trim seeds/c.md",
];
