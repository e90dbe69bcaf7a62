import type { Diagnostic, RelationChains } from "../sdk/index.ts";
import { findChains } from "./chains.ts";
import { checkBothSides } from "./check-both-sides.ts";
import { explainCauses } from "./causes.ts";
import { toDiagnostic, type Judged } from "./judge.ts";
import { judgeByChangeRules } from "./judge-by-change-rules.ts";
import { judgeSides } from "./judge-sides.ts";
import type { Sides } from "./sides.ts";
import { leaveOutTold } from "./leave-out-told.ts";
import { pairSides, type LoadedPair, type Pairing } from "./pairing.ts";
import type { Project } from "./project.ts";
import { isCrash, isCrashTold, isExcessTold } from "./raised.ts";
import type { RuleSets } from "./rule-sets.ts";
import { findVerdicts } from "./verdicts.ts";

/** What a change did; without a base, everything is introduced. */
export interface ChangeOutcome {
  /** In no particular order. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many seeds that were asked for are gone. */
  readonly deletedCount: number;
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
  const corpusIds = new Set(rules.corpus.map(({ meta }) => meta.id));
  const verdicts = findVerdicts(found.head.filter(isKnown), found.base.filter(isKnown), {
    ...pairing,
    isAcrossSeeds: (id) => corpusIds.has(id),
  });
  const introduced = await explainCauses(verdicts.introduced.filter(found.isTold), pairing, sides);
  const ofChange = await judgeByChangeRules(project, rules.change, { sides, pairing });
  // Nor is a step told that a better rule had asked for.
  const mended = verdicts.fixed.map((judged) => toHeadPaths(judged, pairing));
  const told = leaveOutTold(ofChange, project.rules, [...introduced, ...mended]);
  const isWanted = (judged: Judged): boolean =>
    isReadNow(judged, pairing) && isRequestedBefore(judged, pairing, sides);
  // What a rule would have said that crashed, or has too much to say, nobody may pass over.
  const unknown = [...found.head, ...found.lasting].filter(isUnknown);
  const lasting = found.lasting.filter(isKnown);
  return {
    diagnostics: [
      ...[...introduced, ...told, ...unknown].map((judged) => toDiagnostic(judged, "introduced")),
      ...[...verdicts.existing.filter(found.isTold), ...lasting].map((judged) =>
        toDiagnostic(judged, "existing"),
      ),
      ...verdicts.fixed
        .filter((judged) => found.isTold(judged) && isWanted(judged))
        .map((judged) => toDiagnostic(judged, "fixed")),
    ],
    deletedCount: pairing.pairs.filter(
      ({ before, after }) => after === undefined && before?.member.isRequested === true,
    ).length,
    hasCrashed: raised.head.some(isCrash) || [...unknown, ...ofChange].some(isCrashTold),
    chains: findChains(sides, pairing.pairs, rules.corpus),
    formerTexts: new Map(pairing.pairs.flatMap(toFormerText)),
  };
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
