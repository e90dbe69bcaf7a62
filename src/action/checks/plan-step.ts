import { keyOf, type CheckAnnotation, type CheckReport } from "./check-report.ts";

/** How many annotations the API takes in one request. */
const BATCH_SIZE = 50;

/** What is known of the check run of a report. */
export interface CheckState {
  /** The number of the check run; undefined if there is none yet. */
  readonly id: number | undefined;
  /** The keys of the annotations that it shows. */
  readonly shown: ReadonlySet<string>;
  /** Annotations that GitHub does not take. */
  readonly refused: readonly CheckAnnotation[];
  /** How many annotations are to be sent at once. */
  readonly batchSize: number;
  /** True if conclusion, title and summary are those of the report, refused annotations included. */
  readonly isTold: boolean;
}

/** A request that brings the check run closer to the report. It never leaves it in progress. */
export interface CheckStep {
  /** Undefined to create the check run. */
  readonly id: number | undefined;
  readonly annotations: readonly CheckAnnotation[];
  /** What the summary says of. */
  readonly refused: readonly CheckAnnotation[];
}

/** What is known before anything is asked. */
export const unknownState: CheckState = {
  id: undefined,
  shown: new Set(),
  refused: [],
  batchSize: BATCH_SIZE,
  isTold: false,
};

/** The next request; undefined if the check run shows all that it can. */
export function planStep(report: CheckReport, state: CheckState): CheckStep | undefined {
  const { id, shown, refused, batchSize, isTold } = state;
  const settled = new Set([...shown, ...refused.map(keyOf)]);
  const left = report.annotations.filter((annotation) => !settled.has(keyOf(annotation)));
  if (id !== undefined && left.length === 0 && isTold) return undefined;
  return { id, annotations: left.slice(0, batchSize), refused };
}

/** What is known once a step was taken, on the check run of that number. */
export function afterSuccess(state: CheckState, step: CheckStep, id: number): CheckState {
  return {
    ...state,
    id,
    shown: new Set([...state.shown, ...step.annotations.map(keyOf)]),
    batchSize: state.batchSize === 0 ? BATCH_SIZE : state.batchSize,
    isTold: true,
  };
}

/**
 * What is known once GitHub called the content of a step invalid, of which nothing was kept: the
 * check run is created without annotations, then the batch is halved down to the annotation that is
 * not taken, and only this one is left out. Undefined if no annotation is to blame.
 */
export function afterRefusal(state: CheckState, step: CheckStep): CheckState | undefined {
  const [first] = step.annotations;
  if (first === undefined) return undefined;
  if (step.id === undefined) return { ...state, batchSize: 0 };
  if (step.annotations.length > 1) {
    return { ...state, batchSize: Math.floor(step.annotations.length / 2) };
  }
  return {
    ...state,
    refused: [...state.refused, first],
    batchSize: BATCH_SIZE,
    isTold: false,
  };
}
