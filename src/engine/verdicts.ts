import { compareText } from "../corpus/compare-text.ts";
import type { Severity } from "../sdk/index.ts";
import type { Judged } from "./judge.ts";
import { SEVERITIES } from "./order.ts";

/** What a change did to problems. */
export interface Verdicts {
  readonly introduced: readonly Judged[];
  readonly existing: readonly Judged[];
  /** Of the base. */
  readonly fixed: readonly Judged[];
  /** What those of the head were in the base that are existing, or have become graver. */
  readonly formerOf: ReadonlyMap<Judged, Judged>;
}

/** What the head knows of the seeds of the base. */
export interface Former {
  /** Where the seed that a finding of the base is in stands in the head; its own path if it is gone. */
  readonly pathNow: (judged: Judged) => string;
  /** What its record is called in the head. */
  readonly recordNow: (judged: Judged) => string;
  /** True for rules about all seeds: what they say of a record may be said at another of its seeds. */
  readonly isAcrossSeeds: (ruleId: string) => boolean;
}

/** A finding, where it would stand in the head and what its record is called there. */
interface Subject {
  readonly judged: Judged;
  readonly path: string;
  readonly record: string;
}

/** What two findings have in common that are one problem; undefined for one that has no such sign. */
type ToKey = (subject: Subject) => string | undefined;

/**
 * Compares what was found on both sides, as multisets. A problem is an existing one if the base had
 * the same in the same seed; or if the same rule spoke of the same place, so that what was wrong is
 * now wrong otherwise. One that has become graver is introduced, and what it was before is not
 * fixed. The order of the findings does not matter.
 */
export function findVerdicts(
  head: readonly Judged[],
  base: readonly Judged[],
  { pathNow, recordNow, isAcrossSeeds }: Former,
): Verdicts {
  const comparison = new Comparison(
    toSubjects(
      head,
      ({ told }) => told.path,
      ({ record }) => record,
    ),
    toSubjects(base, pathNow, recordNow),
  );
  const toShared: ToKey = ({ judged, record }) =>
    isAcrossSeeds(judged.told.rule) ? `${record}\0${judged.problem}` : undefined;
  // Whatever can be matched without having become graver is, before anything is called graver.
  for (const mayBeGraver of [false, true]) {
    for (const toKey of [toSpot, toProblem, toMessage, toPlace, toShared]) {
      comparison.match(toKey, mayBeGraver);
    }
  }
  return comparison.finish();
}

/** The problem in the same words, in a body also in the same line: of many alike, the very one. */
const toSpot: ToKey = ({ judged: { problem, context, told }, path }) =>
  [path, problem, context, told.message].join("\0");

const toProblem: ToKey = ({ judged, path }) => `${path}\0${judged.problem}`;

const toMessage: ToKey = (subject) => {
  const place = toPlace(subject);
  return place && `${place}\0${subject.judged.told.messageId}`;
};

const toPlace: ToKey = ({ judged: { place, told }, path }) =>
  place === undefined ? undefined : `${path}\0${told.rule}\0${place}`;

function toSubjects(
  all: readonly Judged[],
  toPath: (judged: Judged) => string,
  toRecord: (judged: Judged) => string,
): readonly Subject[] {
  return all
    .map((judged) => ({ judged, path: toPath(judged), record: toRecord(judged) }))
    .toSorted(
      (a, b) =>
        compareText(a.path, b.path) ||
        a.judged.told.span.start - b.judged.told.span.start ||
        compareText(a.judged.problem, b.judged.problem),
    );
}

/** The problems of both sides of which it is not yet known what became of them. */
class Comparison {
  readonly #existing: Judged[] = [];
  readonly #graver: Judged[] = [];
  readonly #formerOf = new Map<Judged, Judged>();
  #head: readonly Subject[];
  #base: readonly Subject[];

  constructor(head: readonly Subject[], base: readonly Subject[]) {
    this.#head = head;
    this.#base = base;
  }

  /** Matches what is left of both sides, each with the one that is nearest in gravity. */
  match(toKey: ToKey, mayBeGraver: boolean): void {
    const candidates = new Candidates(this.#base, toKey);
    const left: Subject[] = [];
    for (const subject of this.#head) {
      const key = toKey(subject);
      const former = key === undefined ? undefined : candidates.take(key, subject, mayBeGraver);
      if (former === undefined) {
        left.push(subject);
        continue;
      }
      this.#formerOf.set(subject.judged, former.judged);
      (mayBeGraver ? this.#graver : this.#existing).push(subject.judged);
    }
    this.#head = left;
    this.#base = candidates.finish();
  }

  finish(): Verdicts {
    return {
      introduced: [...this.#graver, ...this.#head.map(({ judged }) => judged)],
      existing: this.#existing,
      fixed: this.#base.map(({ judged }) => judged),
      formerOf: this.#formerOf,
    };
  }
}

/** What is left of the base, by key and severity. */
class Candidates {
  readonly #all: readonly Subject[];
  readonly #taken = new Set<Subject>();
  /** Each list in reverse, since its end is what is cheap to take. */
  readonly #byKey = new Map<string, Subject[]>();

  constructor(all: readonly Subject[], toKey: ToKey) {
    this.#all = all;
    for (const subject of all.toReversed()) {
      const key = toKey(subject);
      if (key === undefined) continue;
      const slot = slotOf(key, subject.judged.told.severity);
      const known = this.#byKey.get(slot);
      if (known === undefined) this.#byKey.set(slot, [subject]);
      else known.push(subject);
    }
  }

  /** Takes one with the key out, if there is one that is as grave or graver, or may be less grave. */
  take(key: string, { judged }: Subject, mayBeGraver: boolean): Subject | undefined {
    const own = SEVERITIES.indexOf(judged.told.severity);
    const before = mayBeGraver ? SEVERITIES.slice(0, own).toReversed() : SEVERITIES.slice(own);
    for (const severity of before) {
      const subject = this.#byKey.get(slotOf(key, severity))?.pop();
      if (subject === undefined) continue;
      this.#taken.add(subject);
      return subject;
    }
    return undefined;
  }

  /** What nobody has taken, in order. */
  finish(): readonly Subject[] {
    return this.#taken.size === 0
      ? this.#all
      : this.#all.filter((subject) => !this.#taken.has(subject));
  }
}

function slotOf(key: string, severity: Severity): string {
  return `${severity}\0${key}`;
}
