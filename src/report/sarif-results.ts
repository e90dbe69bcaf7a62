import type {
  LintRun,
  RelatedDiagnostic,
  Remedy,
  Severity,
  Span,
  Suppression,
  TextEdit,
  Verdict,
} from "../sdk/index.ts";
import { encodeUrlPath } from "../text/markdown.ts";
import { escapeSarifMessage } from "../text/sarif-message.ts";
import type { Keyed } from "./keyed.ts";
import { Places, type Range } from "./places.ts";
import type { SarifRules } from "./sarif-rules.ts";
import { groupByPath } from "./tally.ts";

/** What URIs are relative to. */
export const SARIF_ROOT = "%SRCROOT%";

/** Much more than people read of one message. */
const MESSAGE_LIMIT = 10_000;
/** GitHub shows a hundred locations of a result. */
const RELATED_LIMIT = 100;

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};
const BASELINE_STATES: Readonly<Record<Exclude<Verdict, "fixed">, string>> = {
  introduced: "new",
  existing: "unchanged",
};

/** The results of what the head has; with a base each says if the change has brought it. */
export function toSarifResults(
  run: LintRun,
  keyed: readonly Keyed[],
  { indexOf }: SarifRules,
): readonly object[] {
  const places = new Places(run.sources);
  return keyed.map(({ diagnostic, key }) => {
    const { path, rule, verdict, related, remedies = [], suppression } = diagnostic;
    return {
      ruleId: rule,
      ruleIndex: indexOf.get(rule),
      level: LEVELS[diagnostic.severity],
      message: toSarifMessage(diagnostic.message),
      locations: [toLocation(diagnostic, places)],
      ...(related.length === 0 ? {} : { relatedLocations: toRelated(related, places) }),
      ...(remedies.length === 0 ? {} : { fixes: remedies.map((each) => toFix(each, places)) }),
      ...(suppression === undefined ? {} : { suppressions: [toSuppression(suppression, path)] }),
      // GitHub compares by the first name alone; the other says what the value is.
      partialFingerprints: { primaryLocationLineHash: key, "seedlint/v1": key },
      ...(run.base === null || verdict === "fixed"
        ? {}
        : { baselineState: BASELINE_STATES[verdict] }),
    };
  });
}

/** A message that is plain text: nothing in it is a link. */
export function toSarifMessage(text: string): { readonly text: string } {
  return { text: escapeSarifMessage(text, MESSAGE_LIMIT) };
}

/** A file of the repository. */
export function toArtifactLocation(path: string): object {
  return { uri: encodeUrlPath(path), uriBaseId: SARIF_ROOT };
}

function toRelated(related: readonly RelatedDiagnostic[], places: Places): readonly object[] {
  return related.slice(0, RELATED_LIMIT).map((place, index) => ({
    id: index + 1,
    ...toLocation(place, places),
    ...(place.message === "" ? {} : { message: toSarifMessage(place.message) }),
  }));
}

/** SARIF 2.1.0, section 3.35: in the source for a comment, external for the file of suppressions. */
function toSuppression({ reason, path }: Suppression, seedPath: string): object {
  return {
    kind: path === seedPath ? "inSource" : "external",
    status: "accepted",
    justification: escapeSarifMessage(reason, MESSAGE_LIMIT),
    location: { physicalLocation: { artifactLocation: toArtifactLocation(path) } },
  };
}

/** SARIF 2.1.0, section 3.55; a file is named once, with all of its replacements. */
function toFix({ title, edits }: Remedy, places: Places): object {
  return {
    description: toSarifMessage(title),
    artifactChanges: [...groupByPath(edits)].map(([path, own]) => ({
      artifactLocation: toArtifactLocation(path),
      replacements: own.map((edit) => toReplacement(edit, places)),
    })),
  };
}

function toReplacement({ path, span, text }: TextEdit, places: Places): object {
  const deletedRegion = toRegion(places.rangeOf(path, span));
  return text === "" ? { deletedRegion } : { deletedRegion, insertedContent: { text } };
}

function toLocation(
  { path, span }: { readonly path: string; readonly span: Span },
  places: Places,
): object {
  const region = toRegion(places.linesOf(path, span));
  return { physicalLocation: { artifactLocation: toArtifactLocation(path), region } };
}

/** Columns from 1 in UTF-16 units, the end after the last one. */
function toRegion({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
