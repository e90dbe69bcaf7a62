import type { CorpusFinding, RuleMeta, Span } from "../sdk/index.ts";
import { findingsBudget, ruleCrashed } from "./engine-rules.ts";
import { findFindingProblem } from "./finding-shape.ts";
import { findUnfilled } from "./render-message.ts";
import { RuleFailure, thrownBy } from "./rule-failure.ts";
import { pathsNamedIn } from "./fix/shape.ts";

/** A finding of any rule and whose it is; not yet at a level, told or placed. */
export interface Raised {
  readonly meta: RuleMeta;
  readonly finding: CorpusFinding;
  /** Offsets in the text, for a problem of syntax, which no pointer reaches. */
  readonly textSpan?: Span;
}

/** The finding that stands for an exception of a rule, at the seed where it happened. */
export function raiseCrash(rule: string, path: string, error: unknown): Raised {
  const thrown = thrownBy(error);
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const place = error instanceof RuleFailure ? ` (${error.place})` : "";
  const finding = { in: path, message: "threw", data: { rule, error: text, place } } as const;
  return { meta: ruleCrashed, finding };
}

/** The id of the rule that a finding is of, also where it stands for a crash or an excess of it. */
export function ruleOf({ meta, finding }: Raised): string {
  const isStandIn = meta.id === ruleCrashed.id || meta.id === findingsBudget.id;
  return isStandIn ? String(finding.data?.["rule"] ?? meta.id) : meta.id;
}

/** True for what stands for an exception of a rule: nobody's finding in particular. */
export function isCrash({ meta }: Raised): boolean {
  return meta.id === ruleCrashed.id;
}

/** The same of what is told of it. */
export function isCrashTold({ told }: { readonly told: { readonly rule: string } }): boolean {
  return told.rule === ruleCrashed.id;
}

/** True for what is told of findings beyond the limit. */
export function isExcessTold({ told }: { readonly told: { readonly rule: string } }): boolean {
  return told.rule === findingsBudget.id;
}

/** The most findings that one rule may have in one seed. */
export const FINDINGS_LIMIT = 1000;

/** The finding that stands for those beyond the limit. */
export function raiseExcess(rule: string, path: string): Raised {
  const data = { rule, limit: FINDINGS_LIMIT };
  return { meta: findingsBudget, finding: { in: path, message: "exceeded", data } };
}

/**
 * A rule's finding as it is, or what is wrong with it: a rule may only use messages that it
 * declares, about seeds that exist.
 *
 * @param fallbackPath where a finding in an unknown seed is reported
 */
export function raise(
  meta: RuleMeta,
  finding: CorpusFinding,
  fallbackPath: string,
  hasSeed: (path: string) => boolean,
): Raised {
  const rule = meta.id;
  const isKnown = hasSeed(finding.in);
  const problem =
    findFindingProblem(finding) ?? (isKnown ? findPathProblem(finding, hasSeed) : undefined);
  if (problem !== undefined) {
    const path = isKnown ? finding.in : fallbackPath;
    return {
      meta: ruleCrashed,
      finding: { in: path, message: "malformed", data: { rule, problem } },
    };
  }
  if (!isKnown) {
    const data = { rule, reported: finding.in };
    return { meta: ruleCrashed, finding: { in: fallbackPath, message: "unknownPath", data } };
  }
  if (!Object.hasOwn(meta.messages, finding.message)) {
    const data = { rule, id: finding.message };
    return { meta: ruleCrashed, finding: { in: finding.in, message: "unknownMessage", data } };
  }
  const name = findUnfilled(meta.messages[finding.message] ?? "", finding.data);
  if (name !== undefined) {
    const data = { rule, id: finding.message, name };
    return { meta: ruleCrashed, finding: { in: finding.in, message: "unfilled", data } };
  }
  return { meta, finding };
}

/** What an offer to mend names must be seeds too: nothing else may be written. */
function findPathProblem(
  finding: CorpusFinding,
  hasSeed: (path: string) => boolean,
): string | undefined {
  if (finding.fix === undefined && finding.suggestions === undefined) return undefined;
  const unknown = pathsNamedIn(finding).find((path) => !hasSeed(path));
  return unknown && `it would edit \`${unknown}\`, which is no seed that the rule may edit`;
}
