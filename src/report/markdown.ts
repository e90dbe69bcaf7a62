import type { LintRun, PathReason } from "../sdk/index.ts";
import { toCodeSpan } from "../text/markdown.ts";
import { inertLog } from "../text/workflow-log.ts";
import { toEntries } from "./entries.ts";
import { drawFixed, drawRuleChange } from "./markdown-change.ts";
import { drawCounts } from "./markdown-counts.ts";
import { drawFindings, drawRepetitions, toItemText, type Sheet } from "./markdown-findings.ts";
import { drawSection } from "./markdown-section.ts";
import type { ReportOptions } from "./options.ts";
import { outcomeOf } from "./outcome.ts";
import { Places } from "./places.ts";
import { sayOutcome } from "./say-outcome.ts";
import { listedVerdicts } from "./tally.ts";

/** GitHub drops the summary of a step that has more than 1 MiB; a step may write other things. */
const MAX_BYTES = {
  failed: 80_000,
  introduced: { repeated: 80_000, findings: 450_000 },
  existing: { repeated: 40_000, findings: 120_000 },
  fixed: 40_000,
  rules: 40_000,
  skipped: 80_000,
};
const GLYPHS = { unjudged: "❌", failed: "❌", empty: "⚪", passed: "✅", clean: "✅" } as const;

/**
 * A job summary: what the run comes to in one line, tables of counts, the files that failed, what
 * repeats in many seeds, the other findings by file (with `isAll` the existing ones apart), what is
 * fixed, what changed rules do, the files that were skipped. Below 1 MiB: what is left out is
 * counted, and the gravest findings are kept. All that comes from content is inert, in a summary and
 * in a log; there are links only with `blobUrl`.
 */
export function markdown(run: LintRun, options: ReportOptions): string {
  const sheet = { places: new Places(run.sources), blobUrl: options.blobUrl };
  const sections = [
    `## ${GLYPHS[outcomeOf(run, options)]} ${options.tool.name}: ${sayOutcome(run, options)}\n`,
    drawCounts(run, options),
    drawFiles("Failed", run.failed, MAX_BYTES.failed),
    ...listedVerdicts(options).flatMap((verdict) => drawVerdict(run, verdict, options, sheet)),
    drawFixed(toEntries(run, "fixed", options), MAX_BYTES.fixed),
    drawRuleChange(run, MAX_BYTES.rules),
    drawFiles("Skipped", run.skipped, MAX_BYTES.skipped),
  ];
  return inertLog(sections.filter((section) => section !== "").join("\n"));
}

const TITLES = {
  introduced: { repeated: "Repeated in many seeds", findings: "Findings" },
  existing: { repeated: "Existing, repeated in many seeds", findings: "Existing findings" },
} as const;

function drawVerdict(
  run: LintRun,
  verdict: keyof typeof TITLES,
  options: ReportOptions,
  sheet: Sheet,
): readonly string[] {
  const { single, repeated } = toEntries(run, verdict, options);
  const title = TITLES[verdict];
  const maxBytes = MAX_BYTES[verdict];
  return [
    drawSection({
      title: title.repeated,
      items: drawRepetitions(repeated, sheet),
      total: repeated.length,
      maxBytes: maxBytes.repeated,
    }),
    drawSection({
      title: title.findings,
      items: drawFindings(single, maxBytes.findings, sheet),
      total: single.length,
      maxBytes: maxBytes.findings,
    }),
  ];
}

function drawFiles(title: string, files: readonly PathReason[], maxBytes: number): string {
  const items = files.map(({ path, reason }) => `- ${toCodeSpan(path)}: ${toItemText(reason)}\n`);
  return drawSection({ title, items, total: files.length, maxBytes });
}
