import { TOO_LATE, toFault, type Fault } from "./fault.ts";
import type { Clock, Pace } from "./pace.ts";

/** What is to be brought about on a server, and how: nothing of it throws but requests. */
export interface Task<State, Step> {
  /** What is known before anything is asked. */
  readonly unknown: State;
  /** Asks what there is; undefined if it is none of this run's business any more. */
  readonly read: (state: State) => Promise<State | undefined>;
  /** The next request; undefined if nothing is left to do. */
  readonly plan: (state: State) => Step | undefined;
  /** Makes the request, and returns what is known once it is answered. */
  readonly take: (state: State, step: Step) => Promise<State>;
  /** What is known once a request was not taken; undefined if nothing else is to be tried. */
  readonly afterRefusal: (
    state: State,
    step: Step,
    kind: Exclude<Fault["kind"], "passing">,
  ) => State | undefined;
}

/** How a task ended. */
export type Ended<State> =
  | { readonly kind: "done"; readonly state: State }
  | { readonly kind: "passed-by" }
  | { readonly kind: "failed"; readonly fault: Fault };

/** What steps are bad one by one; more of them have another cause. */
const MAX_REFUSALS = 24;

/**
 * Reads what there is, then writes what is missing, step by step. After a fault that leaves open what
 * was done it is read anew, so that nothing is written twice. Throws what is no fault of a request.
 */
export async function takeSteps<State, Step>(
  task: Task<State, Step>,
  { pace, clock }: { readonly pace: Pace; readonly clock: Clock },
): Promise<Ended<State>> {
  let state = task.unknown;
  let isKnown = false;
  let refusalCount = 0;
  while (pace.requestMs > 0) {
    let step: Step | undefined;
    try {
      if (!isKnown) {
        const read = await task.read(state);
        if (read === undefined) return { kind: "passed-by" };
        state = read;
        isKnown = true;
      }
      step = task.plan(state);
      if (step === undefined) return { kind: "done", state };
      state = await task.take(state, step);
    } catch (error) {
      const fault = toFault(error, clock.nowMs());
      if (fault.kind === "passing") {
        if (!(await pace.outlast(fault))) return { kind: "failed", fault };
        isKnown = false;
        continue;
      }
      refusalCount += 1;
      const next = step && task.afterRefusal(state, step, fault.kind);
      if (next === undefined || refusalCount > MAX_REFUSALS) return { kind: "failed", fault };
      state = next;
    }
  }
  return { kind: "failed", fault: TOO_LATE };
}
