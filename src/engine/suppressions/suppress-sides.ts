import { isEqualJson, type RelatedDiagnostic, type Verdict } from "../../sdk/index.ts";
import type { Mendable } from "../fix/mend.ts";
import { toDiagnostic, type Judged } from "../judge.ts";
import type { Acceptance, Project } from "../project.ts";
import type { Side } from "../side.ts";
import type { Sides } from "../sides.ts";
import type { Directive } from "./directives.ts";
import { findNotices } from "./notices.ts";
import { Suppressor, type Found } from "./suppressor.ts";

/** What rules say of both sides of a change, what is left out as told better taken away. */
interface FoundOnSides {
  readonly head: readonly Judged[];
  readonly base: readonly Judged[];
  /** On both sides alike; of the head. */
  readonly lasting: readonly Judged[];
}

/** Suppressions at work on both sides of a change. */
export interface SuppressedSides {
  /** What is wrong with suppressions of each side. */
  readonly notices: { readonly head: readonly Judged[]; readonly base: readonly Judged[] };
  /**
   * A finding of the head with its verdict and what accepts it. What was accepted before and is no
   * more is introduced.
   *
   * @param former what it was in the base; undefined for what is new
   */
  readonly tell: (judged: Judged, verdict: Verdict, former: Judged | undefined) => Mendable;
  /** True for a finding of the base that was accepted there. */
  readonly wasAccepted: (former: Judged) => boolean;
}

/** Holds what was found against the suppressions of its side. */
export function suppressSides(
  project: Project,
  sides: Sides,
  found: FoundOnSides,
): SuppressedSides {
  const { head, base, changedPaths } = sides;
  const own = project.acceptance?.suppressions;
  const former = sides.acceptance === undefined ? own : sides.acceptance.suppressions;
  const { today } = project;
  const ofHead = new Suppressor({ file: own, today, directivesOf: directivesIn(head) });
  const ofBase = new Suppressor({
    ...{ file: former, today },
    // Seeds that did not change were read once, for the head.
    directivesOf: (path) => directivesIn(changedPaths.has(path) ? base : head)(path),
  });
  for (const judged of [...found.head, ...found.lasting]) ofHead.find(judged);
  for (const judged of [...found.base, ...found.lasting]) ofBase.find(judged);
  const linted = new Set(head.linted);
  const policy = { forbidsOwn: sides.forbidsOwn === true, former };
  return {
    notices: {
      head: findNotices({
        ...{ project, suppressor: ofHead, file: own, noted: head.noted.values() },
        facts: head.facts,
        isJudged: (path) => linted.has(path),
      }),
      base: findNotices({
        ...{ project, suppressor: ofBase, file: former, noted: base.noted.values() },
        facts: base.facts,
        isJudged: (path) => changedPaths.has(path) || linted.has(path),
      }),
    },
    tell(judged, verdict, before) {
      const now = ofHead.find(judged);
      const then = before && ofBase.find(before);
      if (now === undefined) {
        const isLost = verdict === "existing" && then !== undefined;
        return toDiagnostic(judged, isLost ? "introduced" : verdict);
      }
      const diagnostic = toDiagnostic(judged, verdict);
      if (isInForce(now, then, policy)) return { ...diagnostic, suppression: now.suppression };
      return { ...diagnostic, related: [...diagnostic.related, toRefusal(now)] };
    },
    wasAccepted: (judged) => ofBase.find(judged) !== undefined,
  };
}

function directivesIn({ noted }: Side): (path: string) => readonly Directive[] {
  return (path) => noted.get(path)?.directives ?? [];
}

/** Where a change may not suppress what it brings, only what was there before counts. */
function isInForce(
  now: Found,
  then: Found | undefined,
  {
    forbidsOwn,
    former,
  }: { readonly forbidsOwn: boolean; readonly former: Acceptance["suppressions"] },
): boolean {
  if (!forbidsOwn || then !== undefined) return true;
  if (now.kind === "comment") return false;
  const { source } = now.entry;
  return former?.entries.some((entry) => isEqualJson(entry.source, source)) === true;
}

const REFUSAL =
  "this suppression is part of the change, which may not suppress what it brings: it takes effect after the merge";

function toRefusal(found: Found): RelatedDiagnostic {
  const { span } = found.kind === "entry" ? found.entry : found.comment;
  return { path: found.suppression.path, pointer: null, span, message: REFUSAL };
}

/** Suppressions at work on a state that is compared with nothing. */
export interface SuppressedHead {
  readonly notices: readonly Judged[];
  readonly tell: (judged: Judged) => Mendable;
}

/**
 * Holds what was found against the suppressions, where everything counts as introduced.
 *
 * @param ignoresComments true where nobody knows which comments a stranger has just written
 */
export function suppressHead(
  project: Project,
  head: Side,
  {
    found,
    ignoresComments,
  }: { readonly found: readonly Judged[]; readonly ignoresComments: boolean },
): SuppressedHead {
  const file = project.acceptance?.suppressions;
  const directivesOf = ignoresComments ? () => [] : directivesIn(head);
  const suppressor = new Suppressor({ file, today: project.today, directivesOf });
  for (const judged of found) suppressor.find(judged);
  const linted = new Set(head.linted);
  return {
    notices: findNotices({
      ...{ project, suppressor, file, facts: head.facts },
      noted: ignoresComments ? [] : head.noted.values(),
      isJudged: (path) => linted.has(path),
    }),
    tell(judged) {
      const suppression = suppressor.find(judged)?.suppression;
      const diagnostic = toDiagnostic(judged, "introduced");
      return suppression === undefined ? diagnostic : { ...diagnostic, suppression };
    },
  };
}
