import { keyOf, type CheckReport } from "./check-report.ts";
import type { CheckApi } from "./check-api.ts";
import { TOO_LATE, toFault, type Fault } from "./fault.ts";
import type { Clock, Pace } from "./pace.ts";
import {
  afterRefusal,
  afterSuccess,
  planStep,
  unknownState,
  type CheckState,
  type CheckStep,
} from "./plan-step.ts";
import { withRefused } from "./draw-summary.ts";

/** How publishing ended. */
export type Sent =
  | { readonly kind: "published"; readonly name: string }
  /** What the check run shows, if it is there, is not all. */
  | { readonly kind: "failed"; readonly fault: Fault };

/** What sending needs beside the report. */
export interface Means {
  readonly api: CheckApi;
  readonly pace: Pace;
  readonly clock: Clock;
}

/** Annotations that are bad one by one; more of them have another cause. */
const MAX_INVALID_WRITES = 24;
const PAGE_SIZE = 100;

/**
 * Brings the check run of a report about: reads what there is, then writes what is missing, step by
 * step. After a fault that leaves open what was done it is read anew, so that nothing is shown
 * twice. Throws what is no fault of a request.
 */
export async function sendCheck(report: CheckReport, means: Means): Promise<Sent> {
  const { pace, clock } = means;
  let state = unknownState;
  let isKnown = false;
  let invalidCount = 0;
  while (pace.requestMs > 0) {
    let step: CheckStep | undefined;
    try {
      if (!isKnown) state = await readState(report, state, means);
      isKnown = true;
      step = planStep(report, state);
      if (step === undefined) return { kind: "published", name: report.name };
      state = afterSuccess(state, step, await takeStep(report, step, means));
    } catch (error) {
      const fault = toFault(error, clock.nowMs());
      if (fault.kind === "passing" && (await pace.outlast(fault))) {
        isKnown = false;
        continue;
      }
      invalidCount += 1;
      const next = fault.kind === "invalid" && step && afterRefusal(state, step);
      if (!next || invalidCount > MAX_INVALID_WRITES) return { kind: "failed", fault };
      state = next;
    }
  }
  return { kind: "failed", fault: TOO_LATE };
}

async function takeStep(
  report: CheckReport,
  { id, annotations, refused }: CheckStep,
  { api, pace }: Means,
): Promise<number> {
  const content = { summary: withRefused(report.summary, refused), annotations };
  return pace.write(async () =>
    id === undefined ? api.create(report, content) : api.update(id, report, content),
  );
}

/**
 * Finds the check run that was made for an earlier attempt. Annotations cannot be taken away: if it
 * shows one that is not wanted any more, a new check run takes its place.
 */
async function readState(
  report: CheckReport,
  state: CheckState,
  { api }: Means,
): Promise<CheckState> {
  const known = (await api.list(report)).filter(
    ({ externalId }) => externalId === report.externalId,
  );
  const unknown = { ...state, id: undefined, shown: new Set<string>(), isTold: false };
  if (known.length === 0) return unknown;
  const id = Math.max(...known.map((check) => check.id));
  const shown = await readShown(id, new Set(report.annotations.map(keyOf)), api);
  return shown === undefined ? unknown : { ...unknown, id, shown };
}

/** The keys of what a check run shows; undefined if one of them is not wanted. */
async function readShown(
  id: number,
  wanted: ReadonlySet<string>,
  api: CheckApi,
): Promise<ReadonlySet<string> | undefined> {
  const shown = new Set<string>();
  for (let page = 1; ; page += 1) {
    const keys = (await api.listAnnotations(id, page)).map(keyOf);
    if (keys.some((key) => !wanted.has(key) || shown.has(key))) return undefined;
    for (const key of keys) shown.add(key);
    if (keys.length < PAGE_SIZE) return shown;
  }
}
