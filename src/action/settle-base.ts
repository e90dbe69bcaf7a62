import type { Checkout, Commit } from "../session/checkout.ts";
import { UserError } from "../sdk/user-error.ts";
import { isObjectId } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { BaseCandidate, Plan } from "./plan.ts";

/** What the judged commit is compared with, or why with nothing. */
export type SettledBase =
  | {
      readonly kind: "commit";
      /** A revision that is in the clone; an object id unless a person named another one. */
      readonly ref: string;
      /** Which commit it is, as a noun. */
      readonly title: string;
    }
  | {
      readonly kind: "none";
      /** The end of "… because …". */
      readonly reason: string;
      /** What was tried in vain, in git's words; empty if there was nothing to try. */
      readonly attempts: readonly string[];
    };

/** What is judged, and where a base for it is looked for. */
interface Judged {
  readonly head: Commit;
  readonly checkout: Checkout;
}

/**
 * Finds what to compare with: what a person asked for, else what the event implies. Throws
 * `UserError` for a wish that cannot be met.
 */
export async function settleBase(
  plan: Plan,
  { base }: Pick<Inputs, "base">,
  judged: Judged,
): Promise<SettledBase> {
  if (base === undefined) return settlePlan(plan, judged);
  if (isObjectId(base)) await judged.checkout.obtain(base);
  return { kind: "commit", ref: base, title: "the input `base`" };
}

/** Takes the first base of a plan that can be had. */
async function settlePlan(plan: Plan, judged: Judged): Promise<SettledBase> {
  const attempts: string[] = [];
  for (const candidate of plan.candidates) {
    const found = await tryCandidate(candidate, judged);
    if ("oid" in found) return { kind: "commit", ref: found.oid, title: candidate.title };
    attempts.push(`${candidate.title}: ${found.problem}`);
  }
  return { kind: "none", reason: plan.otherwise, attempts };
}

async function tryCandidate(
  candidate: BaseCandidate,
  { head, checkout }: Judged,
): Promise<{ readonly oid: string } | { readonly problem: string }> {
  if (candidate.kind === "fork-point") {
    const oid = await checkout.findForkPoint(head.oid, candidate.ref);
    return oid === undefined ? { problem: "it is not in the clone" } : { oid };
  }
  try {
    await checkout.obtain(candidate.oid);
    return { oid: candidate.oid };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problem: error.message };
  }
}
