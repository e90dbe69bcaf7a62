import type { Severity } from "../sdk/index.ts";
import type { Judged } from "./judge.ts";

/** What a change did to problems, each list in the order given. */
export interface Verdicts {
  readonly introduced: readonly Judged[];
  readonly existing: readonly Judged[];
  /** Of the base. */
  readonly fixed: readonly Judged[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/**
 * Compares what was found on both sides, as multisets. A problem is an existing one if the base had
 * the same; or if the same rule spoke of the same place, so that what was wrong is now wrong
 * otherwise. One that has become graver is introduced, and what it was before is not fixed.
 *
 * @param recordBefore what the record of a finding of the base is called in the head
 */
export function findVerdicts(
  head: readonly Judged[],
  base: readonly Judged[],
  recordBefore: (judged: Judged) => string = ({ record }) => record,
): Verdicts {
  const comparison = new Comparison(head, base);
  // Whatever can be matched without having become graver is, before anything is called graver.
  for (const mayBeGraver of [false, true]) {
    for (const toKey of [toProblem, toPlace]) {
      comparison.match(
        (judged) => toKey(judged, judged.record),
        (judged) => toKey(judged, recordBefore(judged)),
        mayBeGraver,
      );
    }
  }
  return comparison.finish();
}

/** The problems of both sides of which it is not yet known what became of them. */
class Comparison {
  readonly #head: readonly Judged[];
  readonly #base: readonly Judged[];
  readonly #existing = new Set<Judged>();
  readonly #graver = new Set<Judged>();
  /** Those of the base that the head still has in one way or another. */
  readonly #lasting = new Set<Judged>();

  constructor(head: readonly Judged[], base: readonly Judged[]) {
    this.#head = head;
    this.#base = base;
  }

  /** Matches what is left of both sides by keys; what has no key is not matched. */
  match(
    toHeadKey: (judged: Judged) => string | undefined,
    toBaseKey: (judged: Judged) => string | undefined,
    mayBeGraver: boolean,
  ): void {
    const before = group(
      this.#base.filter((judged) => !this.#lasting.has(judged)),
      toBaseKey,
    );
    for (const judged of this.#head) {
      const candidates = this.#isOpen(judged) ? before.get(toHeadKey(judged) ?? "") : undefined;
      const former = candidates && takeNearest(candidates, judged, mayBeGraver);
      if (former === undefined) continue;
      this.#lasting.add(former);
      (mayBeGraver ? this.#graver : this.#existing).add(judged);
    }
  }

  finish(): Verdicts {
    return {
      introduced: this.#head.filter((judged) => !this.#existing.has(judged)),
      existing: this.#head.filter((judged) => this.#existing.has(judged)),
      fixed: this.#base.filter((judged) => !this.#lasting.has(judged)),
    };
  }

  #isOpen(judged: Judged): boolean {
    return !this.#existing.has(judged) && !this.#graver.has(judged);
  }
}

function group(
  judged: readonly Judged[],
  toKey: (judged: Judged) => string | undefined,
): ReadonlyMap<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const item of judged) {
    const key = toKey(item);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

/** Takes out the one that is nearest in gravity; none that is less grave, unless that may be. */
function takeNearest(
  candidates: Judged[],
  { told }: Judged,
  mayBeGraver: boolean,
): Judged | undefined {
  const excesses = candidates.map((each) => GRAVITY[each.told.severity] - GRAVITY[told.severity]);
  const allowed = excesses.filter((excess) => mayBeGraver || excess >= 0);
  if (allowed.length === 0) return undefined;
  const nearest = Math.min(...allowed.map(Math.abs));
  const index = excesses.findIndex(
    (excess) => Math.abs(excess) === nearest && (mayBeGraver || excess >= 0),
  );
  return candidates.splice(index, 1)[0];
}

function toProblem({ problem }: Judged, record: string): string {
  return `${record}\0${problem}`;
}

/** Undefined for what has no pointer: nobody could say that it is the same place. */
function toPlace({ told: { rule, pointer } }: Judged, record: string): string | undefined {
  return pointer === null ? undefined : `${record}\0${rule}\0${pointer}`;
}
