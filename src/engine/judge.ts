import {
  getAt,
  type Diagnostic,
  type Finding,
  type Json,
  type Level,
  type Place,
  type Pointer,
  type RelatedDiagnostic,
  type RuleMeta,
  type Severity,
  type Span,
  type Verdict,
} from "../sdk/index.ts";
import { settingOf } from "./active-rules.ts";
import {
  describeLine,
  describePlace,
  describeProblem,
  fingerprintOf,
  recordOf,
} from "./fingerprint.ts";
import { isFixable } from "./fix/is-fixable.ts";
import { mendOf, type Mend, type Mendable } from "./fix/mend.ts";
import type { LoadedSeed } from "./load.ts";
import { pointerOf, spanOf } from "./place.ts";
import type { Project } from "./project.ts";
import type { Raised } from "./raised.ts";
import { renderMessage } from "./render-message.ts";

/** Looks up the seed that a related place is in; undefined if it is no seed of the run. */
export type SeedLookup = (path: string) => LoadedSeed | undefined;

/** The severity that a level gives. */
export const LEVEL_SEVERITIES: Readonly<Record<Exclude<Level, "off">, Severity>> = {
  error: "error",
  warn: "warning",
  info: "info",
};

/** A finding at its level, told and placed; its verdict is still open. */
export interface Judged {
  readonly told: Told;
  /** What the seed is called in fingerprints. */
  readonly record: string;
  /** The problem within the record, as fingerprints have it. */
  readonly problem: string;
  /** Where it is in the front matter, whatever stands there; undefined for the whole and the body. */
  readonly place: string | undefined;
  /** The line of the body that it is in; empty elsewhere. */
  readonly context: string;
  /** What stands at its pointer; absent if nothing does. */
  readonly value?: Json;
  /** What the rule offers to mend it; absent if nothing. */
  readonly mend?: Mend;
}

/** A diagnostic before anybody has compared it with others. */
export type Told = Omit<Diagnostic, "verdict" | "fingerprint">;

/**
 * Tells a finding at its level: message rendered, places resolved to offsets. Undefined if the
 * configuration turns the rule off for this seed.
 */
export function judge(
  { meta, finding, textSpan }: Raised,
  loaded: LoadedSeed,
  { config, pageOf }: Project,
  lookUp: SeedLookup,
): Judged | undefined {
  const level = levelOf(meta, finding, settingOf(config, meta.id, loaded).level);
  if (level === "off") return undefined;
  const { identity } = loaded;
  const mend = mendOf(finding);
  const pointer = pointerOf(finding, loaded);
  const span = textSpan ?? spanOf(finding, loaded);
  const value = pointer === null ? undefined : getAt(loaded.document.data, pointer);
  return {
    told: {
      rule: meta.id,
      messageId: finding.message,
      message: renderMessage(meta.messages[finding.message] ?? finding.message, finding.data),
      severity: LEVEL_SEVERITIES[level],
      path: identity.path,
      pointer,
      span,
      collection: identity.collection,
      id: identity.id ?? null,
      locale: identity.locale ?? null,
      url: meta.docs.url ?? pageOf(meta.id) ?? null,
      related: relatedOf(finding, loaded, lookUp),
      isFixable: isFixable(finding, loaded, lookUp),
      ...(mend?.suggestions.length ? { hasSuggestions: true } : {}),
    },
    record: recordOf(loaded),
    problem: describeProblem({ meta, finding, loaded, pointer, span }),
    place: describePlace(pointer, loaded),
    context: finding.span === undefined ? "" : describeLine(loaded, span),
    ...(value === undefined ? {} : { value }),
    ...(mend === undefined ? {} : { mend }),
  };
}

/** The diagnostic with its verdict. */
export function toDiagnostic({ told, record, problem, mend }: Judged, verdict: Verdict): Mendable {
  const diagnostic = { ...told, verdict, fingerprint: fingerprintOf(record, problem) };
  return mend === undefined ? diagnostic : { ...diagnostic, mend };
}

const LEVELS: readonly Level[] = ["off", "info", "warn", "error"];

/** The level that the rule is set to, or that of the message where it is lower. */
function levelOf({ levels = {} }: RuleMeta, { message }: Finding, set: Level): Level {
  const highest = Object.hasOwn(levels, message) ? levels[message] : undefined;
  return highest !== undefined && LEVELS.indexOf(highest) < LEVELS.indexOf(set) ? highest : set;
}

function relatedOf(
  finding: Finding,
  own: LoadedSeed,
  lookUp: SeedLookup,
): readonly RelatedDiagnostic[] {
  return (finding.related ?? []).map((place) => {
    const path = place.in ?? own.identity.path;
    const target = place.in === undefined ? own : lookUp(path);
    return { path, ...placed(place, target), message: place.message ?? "" };
  });
}

function placed(
  place: Place,
  loaded: LoadedSeed | undefined,
): { pointer: Pointer | null; span: Span } {
  if (loaded === undefined) return { pointer: null, span: { start: 0, end: 0 } };
  return { pointer: pointerOf(place, loaded), span: spanOf(place, loaded) };
}
