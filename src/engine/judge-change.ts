import type { Diagnostic } from "../sdk/index.ts";
import { checkBothSides } from "./check-both-sides.ts";
import { explainCauses } from "./causes.ts";
import { toDiagnostic, type Judged } from "./judge.ts";
import { judgeByChangeRules } from "./judge-by-change-rules.ts";
import { judgeSides, type Sides } from "./judge-sides.ts";
import { leaveOutTold } from "./leave-out-told.ts";
import { pairSides, type Pairing } from "./pairing.ts";
import type { Project } from "./project.ts";
import { isCrash, isCrashTold } from "./raised.ts";
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
}

/** Judges both sides of a change by the same rules, and compares what they say. */
export async function judgeChange(
  project: Project,
  rules: RuleSets,
  sides: Sides,
): Promise<ChangeOutcome> {
  const raised = checkBothSides(rules.corpus, sides);
  const found = await judgeSides(project, sides, raised);
  const pairing = await pairSides(sides);
  const known = found.head.filter((judged) => !isCrashTold(judged));
  const verdicts = findVerdicts(known, found.base, pairing.recordBefore);
  const introduced = await explainCauses(verdicts.introduced, pairing, sides);
  const ofChange = await judgeByChangeRules(project, rules.change, { sides, pairing });
  const told = leaveOutTold(ofChange, project.rules, introduced);
  const isWanted = (judged: Judged): boolean => isRequestedBefore(judged, pairing, sides);
  // What a rule that crashed would have said is unknown, so that nobody may pass over it.
  const crashes = [...found.head, ...found.lasting].filter(isCrashTold);
  const lasting = found.lasting.filter((judged) => !isCrashTold(judged));
  return {
    diagnostics: [
      ...[...introduced, ...told, ...crashes].map((judged) => toDiagnostic(judged, "introduced")),
      ...[...verdicts.existing, ...lasting].map((judged) => toDiagnostic(judged, "existing")),
      ...verdicts.fixed.filter(isWanted).map((judged) => toDiagnostic(judged, "fixed")),
    ],
    deletedCount: pairing.pairs.filter(
      ({ before, after }) => after === undefined && before?.member.isRequested === true,
    ).length,
    hasCrashed: raised.head.some(isCrash) || [...crashes, ...ofChange].some(isCrashTold),
  };
}

/** True if the seed was asked for, or what became of it. */
function isRequestedBefore({ told }: Judged, { pairOf }: Pairing, { base }: Sides): boolean {
  const members = [base.shelf.fileAt(told.path)?.member, pairOf(told.path)?.after?.member];
  return members.some((member) => member?.isRequested === true);
}
