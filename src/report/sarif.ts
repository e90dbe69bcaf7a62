import { gzipSync } from "node:zlib";
import type { LintRun } from "../sdk/index.ts";
import { homeUrl } from "../sdk/version.ts";
import { toInertJson } from "../text/json.ts";
import { allDiagnostics } from "./all-diagnostics.ts";
import { byGravity } from "./by-gravity.ts";
import { toKeyed, type Keyed } from "./keyed.ts";
import type { ReportOptions } from "./options.ts";
import { notificationDescriptors, toSarifInvocation } from "./sarif-invocation.ts";
import { SARIF_ROOT, toSarifResults } from "./sarif-results.ts";
import { toSarifRules } from "./sarif-rules.ts";

/** GitHub refuses files that are larger, compressed or by their number of results. */
const LIMITS = { results: 25_000, gzipBytes: 10_000_000 };

/**
 * A log of SARIF 2.1.0, as GitHub's code scanning takes it: what the head has, introduced or not,
 * since what is absent is closed there. Nothing is left out for `quiet`. Below the limits of GitHub:
 * where results have to be left out, the introduced and the gravest are kept, files taking turns,
 * and a notification has the number. Source: SARIF 2.1.0 (OASIS Standard), and "SARIF support for code
 * scanning" of GitHub's documentation.
 */
export function sarif(run: LintRun, options: ReportOptions): string {
  const all = toKeyed({ ...run, diagnostics: allDiagnostics(run) });
  let limit = Math.min(all.length, LIMITS.results);
  let text = writeLog(run, options, all, limit);
  for (;;) {
    const share = LIMITS.gzipBytes / sizeOf(text);
    if (share >= 1 || limit === 0) return text;
    // A little less than the share, so that few rounds are needed.
    limit = Math.floor(limit * share * 0.9);
    text = writeLog(run, options, all, limit);
  }
}

/** The bytes after compression; of a text that is small enough without it, as it stands. */
function sizeOf(text: string): number {
  const byteLength = Buffer.byteLength(text);
  // Compression makes nothing longer by more than a thousandth.
  return byteLength * 1.001 < LIMITS.gzipBytes ? byteLength : gzipSync(text).length;
}

function writeLog(
  run: LintRun,
  options: ReportOptions,
  all: readonly Keyed[],
  limit: number,
): string {
  const rules = toSarifRules(options.rules ?? new Map(), run.diagnostics);
  const kept = limit < all.length ? keepGravest(all, limit) : all;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: options.tool.name,
            version: options.tool.version,
            semanticVersion: options.tool.version,
            informationUri: homeUrl,
            rules: rules.descriptors,
            notifications: notificationDescriptors,
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [SARIF_ROOT]: { description: { text: "The repository root" } } },
        invocations: [toSarifInvocation(run, options, all.length - kept.length)],
        results: toSarifResults(run, kept, rules),
      },
    ],
  };
  return `${toInertJson(log)}\n`;
}

/** The most important ones, in the order of the run. */
function keepGravest(all: readonly Keyed[], limit: number): readonly Keyed[] {
  const diagnostics = all.map(({ diagnostic }) => diagnostic);
  const ofVerdict = (wanted: string) => diagnostics.filter(({ verdict }) => verdict === wanted);
  const introduced = byGravity(ofVerdict("introduced"), limit);
  const existing = byGravity(ofVerdict("existing"), limit - introduced.length);
  const kept = new Set([...introduced, ...existing]);
  return all.filter(({ diagnostic }) => kept.has(diagnostic));
}
