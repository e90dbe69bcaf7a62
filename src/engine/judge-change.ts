import type { RelationChains, Verdict } from "../sdk/index.ts";
import { findChains } from "./chains.ts";
import { countGrowth, type Present } from "./growth.ts";
import { checkBothSides } from "./check-both-sides.ts";
import { explainCauses } from "./causes.ts";
import { toDiagnostic, type Judged } from "./judge.ts";
import type { Mendable } from "./fix/mend.ts";
import { judgeByChangeRules } from "./judge-by-change-rules.ts";
import { judgeSides } from "./judge-sides.ts";
import type { Sides } from "./sides.ts";
import { leaveOutTold } from "./leave-out-told.ts";
import { pairSides, type LoadedPair, type Pairing } from "./pairing.ts";
import type { Project } from "./project.ts";
import { isCrash, isCrashTold, isExcessTold } from "./raised.ts";
import type { RuleSets } from "./rule-sets.ts";
import type {
  SuppressedSides,
  suppressSides as SuppressSides,
} from "./suppressions/suppress-sides.ts";
import { isSuppressionRule } from "./suppressions/suppression-rules.ts";
import { findVerdicts } from "./verdicts.ts";

/** What a change did; without a base, everything is introduced. */
export interface ChangeOutcome {
  /** In no particular order. */
  readonly diagnostics: readonly Mendable[];
  /** How many seeds that were asked for are gone. */
  readonly deletedCount: number;
  /** How many more diagnostics than before each rule has that has more or fewer, by id. */
  readonly growth: ReadonlyMap<string, number>;
  /** True if a rule crashed on the head or on the change; then that is introduced. */
  readonly hasCrashed: boolean;
  /** The chains of records that the change touches; none unless the rules collect relations. */
  readonly chains: readonly RelationChains[];
  /** What each seed that the change touches was, by its path in the head; empty for a new one. */
  readonly formerTexts: ReadonlyMap<string, string>;
}

/** Judges both sides of a change by the same rules, and compares what they say. */
export async function judgeChange(
  project: Project,
  rules: RuleSets,
  sides: Sides,
): Promise<ChangeOutcome> {
  await sides.head.checkFormerSeeds(new Set(sides.base.linted));
  const raised = checkBothSides(rules.corpus, sides);
  const found = await judgeSides(project, sides, raised);
  const pairing = await pairSides(sides);
  const isUnknown = (judged: Judged): boolean =>
    isCrashTold(judged) || (isExcessTold(judged) && sides.changedPaths.has(judged.told.path));
  const isKnown = (judged: Judged): boolean => !isUnknown(judged);
  const suppressed = await openSuppressed(project, sides, {
    head: found.head.filter(found.isTold),
    base: found.base.filter(found.isTold),
    lasting: found.lasting,
  });
  const { notices = { head: [], base: [] }, tell = toDiagnostic } = suppressed ?? {};
  const isTold = (judged: Judged): boolean =>
    found.isTold(judged) || isSuppressionRule(judged.told.rule);
  const corpusIds = new Set(rules.corpus.map(({ meta }) => meta.id));
  const verdicts = findVerdicts(
    [...found.head.filter(isKnown), ...notices.head],
    [...found.base.filter(isKnown), ...notices.base],
    { ...pairing, isAcrossSeeds: (id) => corpusIds.has(id) },
  );
  const news = verdicts.introduced.filter(isTold);
  const introduced = await explainCauses(news, pairing, sides);
  const ofChange = await judgeByChangeRules(project, rules.change, { sides, pairing });
  // Nor is a step told that a better rule had asked for.
  const mended = verdicts.fixed.map((judged) => toHeadPaths(judged, pairing));
  const told = leaveOutTold(ofChange, project.rules, [...introduced, ...mended]);
  const isWanted = (judged: Judged): boolean =>
    isReadNow(judged, pairing) && isRequestedBefore(judged, pairing, sides);
  // What a rule would have said that crashed, or has too much to say, nobody may pass over.
  const unknown = [...found.head, ...found.lasting].filter(isUnknown);
  const toPresent = (judged: Judged, verdict: Verdict, former: Judged | undefined): Present => {
    return { diagnostic: tell(judged, verdict, former), former };
  };
  const { formerOf } = verdicts;
  const present = [
    // The explained ones are copies, in the same order.
    ...introduced.map((judged, index) =>
      toPresent(judged, "introduced", formerOf.get(news[index] ?? judged)),
    ),
    ...verdicts.existing
      .filter(isTold)
      .map((judged) => toPresent(judged, "existing", formerOf.get(judged))),
    ...found.lasting.filter(isKnown).map((judged) => toPresent(judged, "existing", judged)),
  ];
  const fixed = verdicts.fixed.filter((judged) => isTold(judged) && isWanted(judged));
  return {
    diagnostics: [
      ...present.map(({ diagnostic }) => diagnostic),
      ...[...told, ...unknown].map((judged) => tell(judged, "introduced", undefined)),
      ...fixed.map((judged) => toDiagnostic(judged, "fixed")),
    ],
    growth: countGrowth(present, fixed, suppressed?.wasAccepted),
    deletedCount: pairing.pairs.filter(
      ({ before, after }) => after === undefined && before?.member.isRequested === true,
    ).length,
    hasCrashed: raised.head.some(isCrash) || [...unknown, ...ofChange].some(isCrashTold),
    chains: findChains(sides, pairing.pairs, rules.corpus),
    formerTexts: new Map(pairing.pairs.flatMap(toFormerText)),
  };
}

/** Undefined where nothing is suppressed, as in most runs: then what does it is not even loaded. */
async function openSuppressed(
  project: Project,
  sides: Sides,
  found: Parameters<typeof SuppressSides>[2],
): Promise<SuppressedSides | undefined> {
  const accepted = [project.acceptance, sides.acceptance];
  const hasFile = accepted.some((each) => each?.suppressions !== undefined);
  if (!hasFile && sides.head.noted.size + sides.base.noted.size === 0) return undefined;
  const { suppressSides } = await import("./suppressions/suppress-sides.ts");
  return suppressSides(project, sides, found);
}

function toFormerText({ before, after }: LoadedPair): readonly (readonly [string, string])[] {
  return after === undefined ? [] : [[after.identity.path, before?.document.text ?? ""]];
}

/** False if what became of the seed cannot be read, so that nobody knows what is mended. */
function isReadNow({ told }: Judged, { pairOf }: Pairing): boolean {
  const after = pairOf(told.path)?.after;
  return after === undefined || after.seed !== undefined;
}

/** True if the seed was asked for, or what became of it. */
function isRequestedBefore({ told }: Judged, { pairOf }: Pairing, { base }: Sides): boolean {
  const members = [base.shelf.fileAt(told.path)?.member, pairOf(told.path)?.after?.member];
  return members.some((member) => member?.isRequested === true);
}

/** A problem of the base, with the paths that its seeds have in the head. */
function toHeadPaths(judged: Judged, { pairOf }: Pairing): Judged {
  const toHead = <Place extends { readonly path: string }>(place: Place): Place => {
    const path = pairOf(place.path)?.after?.identity.path ?? place.path;
    return { ...place, path };
  };
  const { told } = judged;
  return { ...judged, told: { ...toHead(told), related: told.related.map(toHead) } };
}
