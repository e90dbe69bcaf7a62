import { keyOf, type CheckReport } from "./check-report.ts";
import type { CheckApi } from "./check-api.ts";
import type { Fault } from "./fault.ts";
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
import { takeSteps } from "./take-steps.ts";

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

const PAGE_SIZE = 100;

/**
 * Brings the check run of a report about: reads what there is, then writes what is missing, step by
 * step. Throws what is no fault of a request.
 */
export async function sendCheck(report: CheckReport, means: Means): Promise<Sent> {
  const ended = await takeSteps(
    {
      unknown: unknownState,
      read: async (state) => readState(report, state, means),
      plan: (state) => planStep(report, state),
      take: async (state, step) => afterSuccess(state, step, await takeStep(report, step, means)),
      afterRefusal: (state, step, kind) =>
        kind === "invalid" ? afterRefusal(state, step) : undefined,
    },
    means,
  );
  return ended.kind === "failed" ? ended : { kind: "published", name: report.name };
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
