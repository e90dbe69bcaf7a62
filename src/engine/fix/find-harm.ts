import type { Diagnostic } from "../../sdk/index.ts";
import type { Candidate } from "./candidates.ts";

/** What was found before a pass and after it, of what counts. */
export interface Comparison {
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
  /** What the pass has mended. */
  readonly made: readonly Candidate[];
  /** True for a rule about changes: a mend is one, which a person looks at as at any other. */
  readonly isAboutChange: (ruleId: string) => boolean;
}

/** What a pass has done that must not stay. */
export interface Harm {
  /** The mends that may have done it, in order; at least one. */
  readonly suspects: readonly Candidate[];
  /** What it is, as a sentence without a full stop. */
  readonly reason: string;
}

/**
 * Mends that do not mend, and mends after which a seed has more of what a rule says than it had: a
 * mend must make nothing worse.
 */
export function findHarm(comparison: Comparison): readonly Harm[] {
  return [...findWorse(comparison), ...findUnmended(comparison)];
}

/** One for each rule and seed. */
function findWorse({ before, after, made, isAboutChange }: Comparison): readonly Harm[] {
  const [old, now] = [countByRule(before), countByRule(after)];
  const byPath = groupByPath(made);
  const harms = new Map<string, Harm>();
  for (const diagnostic of after) {
    const key = ruleKey(diagnostic);
    const { rule, path } = diagnostic;
    if (harms.has(key) || isAboutChange(rule) || !isMore(now.get(key), old.get(key))) continue;
    const reason = `It would bring in what \`${rule}\` reports in \`${path}\``;
    const suspects = findSuspects(diagnostic, byPath);
    if (suspects.length > 0) harms.set(key, { suspects, reason });
  }
  return [...harms.values()];
}

/** Those that have edited the seed; where none has, those that edited one that the finding names. */
function findSuspects(
  { path, related }: Diagnostic,
  byPath: ReadonlyMap<string, readonly Candidate[]>,
): readonly Candidate[] {
  const others = () => related.flatMap((place) => byPath.get(place.path) ?? []);
  return byPath.get(path) ?? [...new Set(others())];
}

function groupByPath(made: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of made) {
    for (const path of candidate.paths) {
      const group = groups.get(path);
      if (group === undefined) groups.set(path, [candidate]);
      else group.push(candidate);
    }
  }
  return groups;
}

function findUnmended({ before, after, made }: Comparison): readonly Harm[] {
  const [old, now, mended] = [
    countBy(before, problemKey),
    countBy(after, problemKey),
    countBy(
      made.map(({ diagnostic }) => diagnostic),
      problemKey,
    ),
  ];
  return made.flatMap((candidate) => {
    const key = problemKey(candidate.diagnostic);
    const expected = (old.get(key) ?? 0) - (mended.get(key) ?? 0);
    const isMended = (now.get(key) ?? 0) <= expected;
    const reason = "The problem is still there after the fix";
    return isMended ? [] : [{ suspects: [candidate], reason }];
  });
}

const problemKey = ({ path, fingerprint }: Diagnostic): string => `${path}\0${fingerprint}`;
const ruleKey = ({ path, rule }: Diagnostic): string => `${path}\0${rule}`;

function countBy(
  diagnostics: readonly Diagnostic[],
  toKey: (diagnostic: Diagnostic) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const key = toKey(diagnostic);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many errors a rule has in a seed, and how many errors and warnings. */
interface Grave {
  readonly errors: number;
  readonly all: number;
}

const NONE: Grave = { errors: 0, all: 0 };

function countByRule(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Grave> {
  const counts = new Map<string, Grave>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === "info") continue;
    const key = ruleKey(diagnostic);
    const { errors, all } = counts.get(key) ?? NONE;
    const isError = diagnostic.severity === "error";
    counts.set(key, { errors: errors + (isError ? 1 : 0), all: all + 1 });
  }
  return counts;
}

/** True also where a warning has become an error. */
function isMore(now: Grave = NONE, before: Grave = NONE): boolean {
  return now.errors > before.errors || now.all > before.all;
}
