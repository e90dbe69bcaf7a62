import type { Diagnostic, LintRun } from "../sdk/index.ts";
import { toEntries } from "./entries.ts";
import { listChains } from "./markdown-chains.ts";
import { listFixed, listRuleChange } from "./markdown-change.ts";
import { drawCounts } from "./markdown-counts.ts";
import { listFiles } from "./markdown-files.ts";
import { drawFindings, drawRepetitions } from "./markdown-findings.ts";
import type { Sheet } from "./markdown-places.ts";
import { listRulePages } from "./markdown-rule-pages.ts";
import { drawSection, FRAME_BYTES, type Section } from "./markdown-section.ts";
import type { ReportOptions } from "./options.ts";
import { countedIn, outcomeOf } from "./outcome.ts";
import { Places } from "./places.ts";
import { sayOutcome } from "./say-outcome.ts";
import { listedVerdicts } from "./tally.ts";

/** GitHub drops the summary of a step that has more than 1 MiB; a step may write other things. */
const SUMMARY_BYTES = 950_000;

const GLYPHS = { unjudged: "❌", failed: "❌", empty: "⚪", passed: "✅", clean: "✅" } as const;

/** A job summary: {@link markdownWithin} what GitHub takes for a step. */
export function markdown(run: LintRun, options: ReportOptions): string {
  return markdownWithin(run, options, SUMMARY_BYTES);
}

/**
 * A summary for a page on GitHub: what the run comes to in one line, counts, the files that failed,
 * what repeats in many seeds, the other findings by file (with `isAll` the existing ones apart), the
 * pages of their rules, chains of records, what is fixed, what changed rules do, the files that were
 * skipped. What is long is folded; what has no room is left out with a count, and the gravest
 * findings are kept. All that comes from content is inert, in a summary and in a log; there are links
 * to lines only with `blobUrl`.
 *
 * @param maxBytes the most UTF-8 bytes of the text, from 5,000
 */
export function markdownWithin(run: LintRun, options: ReportOptions, maxBytes: number): string {
  const title = `${GLYPHS[outcomeOf(run, options)]} ${options.tool.name}`;
  let text = `## ${title}: ${sayOutcome(run, options)}\n\n${drawCounts(run, options)}`;
  const parts = listParts(run, options).filter(({ section }) => section.total > 0);
  for (const [index, { section, share }] of parts.entries()) {
    // Room for the frames of all that is to come, so that nothing is dropped without a count.
    const frames = (parts.length - index) * (FRAME_BYTES + 1);
    const left = maxBytes - Buffer.byteLength(text) - frames;
    text += `\n${drawSection(section, FRAME_BYTES + Math.floor(Math.max(0, left) * share))}`;
  }
  return text;
}

/** A section, and how much of the room that those before it have left it may take. */
interface Part {
  readonly section: Section;
  readonly share: number;
}

function listParts(run: LintRun, options: ReportOptions): readonly Part[] {
  const sheet = { places: new Places(run.sources), blobUrl: options.blobUrl };
  const verdicts = listedVerdicts(options);
  const isWanted = ({ severity }: Diagnostic) => options.quiet !== true || severity === "error";
  return [
    { section: listFiles("Failed", run.failed), share: 0.2 },
    ...verdicts.flatMap((verdict) => listVerdict(run, verdict, options, sheet)),
    { section: listRulePages(countedIn(run, options).filter(isWanted)), share: 0.2 },
    { section: listChains(run.chains ?? []), share: 0.5 },
    ...(run.ruleChange === undefined
      ? []
      : [{ section: listRuleChange(run.ruleChange), share: 0.5 }]),
    { section: listFixed(toEntries(run, "fixed", options)), share: 0.5 },
    { section: listFiles("Skipped", run.skipped), share: 1 },
  ];
}

const TITLES = {
  introduced: { repeated: "Repeated in many seeds", findings: "Findings" },
  existing: { repeated: "Existing, repeated in many seeds", findings: "Existing findings" },
} as const;
/** How many items are open; of what was there before, fewer. */
const OPEN = {
  introduced: { repeated: 10, findings: 30 },
  existing: { repeated: 3, findings: 10 },
} as const;

function listVerdict(
  run: LintRun,
  verdict: keyof typeof TITLES,
  options: ReportOptions,
  sheet: Sheet,
): readonly Part[] {
  const { single, repeated } = toEntries(run, verdict, options);
  const title = TITLES[verdict];
  const repetitions: Section = {
    title: title.repeated,
    items: () => drawRepetitions(repeated, sheet),
    total: repeated.length,
    openCount: OPEN[verdict].repeated,
  };
  const findings: Section = {
    title: title.findings,
    items: (maxBytes) => drawFindings(single, maxBytes, sheet),
    total: single.length,
    openCount: OPEN[verdict].findings,
  };
  return [
    { section: repetitions, share: 0.3 },
    { section: findings, share: 0.7 },
  ];
}
