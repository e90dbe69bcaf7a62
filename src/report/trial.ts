import type { Diagnostic } from "../sdk/index.ts";
import { toInertJson } from "../text/json.ts";
import { escapeTerminalLine } from "../text/terminal.ts";
import { inertLog } from "../text/workflow-log.ts";
import { createCanvas } from "./canvas.ts";
import { toResults } from "./json.ts";
import type { ReportOptions } from "./options.ts";
import { pickSamples } from "./pick-samples.ts";
import { drawFindings } from "./pretty-findings.ts";
import { countBy } from "./tally.ts";
import type { Idleness, TrialRun } from "./trial-run.ts";
import { count, sayNumber } from "./wording.ts";

/** How many findings are shown of all. */
const SAMPLES = 10;

const SCOPES = {
  seed: "one seed",
  corpus: "all seeds of a collection",
  change: "a change of one seed",
} as const;

const IDLE: Readonly<Record<Idleness, string>> = {
  "no-seed": "nothing: no seed of its collections was looked at",
  "no-value": "nothing: its `each` leads to no value",
  "no-former-value": "nothing: no such value was there before, or its `when` is not true of it",
  "no-condition": "nothing: its `when` is true nowhere",
};

/** What a rule would say, for people: samples with the lines that they are in, then counts. */
export function drawTrial(trial: TrialRun, options: ReportOptions): string {
  const { run, meta, scope, level, seedCount, microsecondsPerSeed, idle } = trial;
  const canvas = createCanvas(run, options);
  const samples = pickSamples(run.diagnostics, SAMPLES);
  const { paint } = canvas;
  const row = (label: string, text: string): string => `   ${paint.dim(label.padEnd(10))}${text}`;
  const rows = (label: string, texts: readonly string[]): readonly string[] =>
    texts.map((text, index) => row(index === 0 ? label : "", text));
  const { length } = run.diagnostics;
  const paths = new Set(run.diagnostics.map(({ path }) => path));
  const hidden = length - samples.length;
  const lines = [
    ...drawFindings({ single: samples, repeated: [] }, SAMPLES, canvas),
    row("Rule", `${paint.bold(meta.id)}, ${SCOPES[scope]}, at ${level}`),
    row("Looked", `at ${count(seedCount, "seed")}, ${sayTime(microsecondsPerSeed)} each`),
    ...(idle === undefined ? [] : [row("Judged", IDLE[idle])]),
    row(
      "Found",
      length === 0 ? "nothing" : `${count(length, "finding")} in ${count(paths.size, "seed")}`,
    ),
    ...rows("Messages", toCounts(countBy(run.diagnostics, messageOf))),
    ...rows(
      "In",
      toCounts(countBy(run.diagnostics, ({ collection }) => collection ?? "no collection")),
    ),
    ...(hidden > 0 ? [row("Shown", `${sayNumber(samples.length)} of ${sayNumber(length)}`)] : []),
  ];
  return inertLog(`${lines.join("\n")}\n`);
}

/** The same for programs, samples in the form of the machine result. */
export function trialToJson(trial: TrialRun): string {
  const { run, meta, scope, level, seedCount, microsecondsPerSeed, idle } = trial;
  const samples = pickSamples(run.diagnostics, SAMPLES);
  return `${toInertJson({
    version: 1,
    rule: meta.id,
    ...{ scope, level },
    seeds: seedCount,
    microsecondsPerSeed: Math.round(microsecondsPerSeed * 100) / 100,
    ...(idle === undefined ? {} : { idle }),
    findings: run.diagnostics.length,
    messages: Object.fromEntries(countBy(run.diagnostics, messageOf)),
    collections: Object.fromEntries(countBy(run.diagnostics, ({ collection }) => collection ?? "")),
    samples: toResults({ ...run, diagnostics: samples }),
  })}\n`;
}

/** Of a crash, the rule that tells it. */
function messageOf({ rule, messageId }: Diagnostic): string {
  return rule === "rule-crashed" ? rule : messageId;
}

function toCounts(counts: readonly (readonly [string, number])[]): readonly string[] {
  const width = Math.max(0, ...counts.map(([, number]) => sayNumber(number).length));
  return counts.map(
    ([name, number]) => `${sayNumber(number).padStart(width)} × ${escapeTerminalLine(name)}`,
  );
}

function sayTime(microseconds: number): string {
  if (microseconds < 10) return `${microseconds.toFixed(1)} µs`;
  return microseconds < 10_000
    ? `${microseconds.toFixed(0)} µs`
    : `${(microseconds / 1000).toFixed(0)} ms`;
}
