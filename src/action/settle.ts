import type { Checkout, Commit } from "../session/checkout.ts";
import { UserError } from "../sdk/user-error.ts";
import type { WorkflowEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { planHead, type HeadCandidate } from "./plan-head.ts";
import type { NamedCommit } from "./named-commit.ts";
import { planOf } from "./plan.ts";
import { settleBase, type SettledBase } from "./settle-base.ts";

/** The commit that is judged. */
interface SettledHead extends NamedCommit {
  readonly isCheckedOut: boolean;
}

/** What is judged, compared with what, and by whose rules. All commits are in the clone. */
export interface Settled {
  readonly head: SettledHead;
  readonly base: SettledBase;
  /** Whose configuration, schemas and rules hold; undefined if the head's own do. */
  readonly rules: NamedCommit | undefined;
}

/**
 * Finds what an event asks for, and fetches what the clone lacks. Throws `UserError` for an event
 * that is refused, for commits that cannot be had, and for a wish that cannot be met.
 */
export async function settle(
  event: WorkflowEvent,
  inputs: Pick<Inputs, "base">,
  checkout: Checkout,
): Promise<Settled> {
  const { head, title } = await settleHead(event, checkout);
  const plan = planOf(event, head);
  if (plan.rules !== undefined) await obtainRules(plan.rules, checkout);
  return {
    head: { oid: head.oid, title, isCheckedOut: head === checkout.head },
    base: await settleBase(plan, inputs, { head, checkout }),
    rules: plan.rules,
  };
}

async function settleHead(
  event: WorkflowEvent,
  checkout: Checkout,
): Promise<{ readonly head: Commit; readonly title: string }> {
  const plan = planHead(event, checkout.head);
  if (plan.kind === "checked-out") return { head: checkout.head, title: "the checked-out commit" };
  let problem: UserError | undefined;
  for (const candidate of plan.candidates) {
    try {
      const head = await obtainHead(candidate, checkout);
      if (head !== undefined) return { head, title: candidate.title };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problem = error;
    }
  }
  throw missing("What the pull request proposes", problem);
}

/** Undefined for a commit that is not the merge that it should be. */
async function obtainHead(
  { oid, mergeOf }: HeadCandidate,
  checkout: Checkout,
): Promise<Commit | undefined> {
  const commit = await checkout.obtain(oid);
  const isMerge = commit.parents.length === 2 && commit.parents[1] === mergeOf;
  return mergeOf === undefined || isMerge ? commit : undefined;
}

/** Without them nothing is judged: others would give another verdict. */
async function obtainRules({ oid, title }: NamedCommit, checkout: Checkout): Promise<void> {
  try {
    await checkout.obtain(oid);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw missing(`The commit whose rules hold, ${title},`, error);
  }
}

function missing(what: string, cause: UserError | undefined): UserError {
  const reason = cause === undefined ? "" : `: ${cause.message}`;
  const message = `${what} cannot be had${reason}`;
  const hint = "With `fetch-depth: 0`, `actions/checkout` gets every commit.";
  return new UserError("commit-missing", [{ message, hint }], cause);
}
