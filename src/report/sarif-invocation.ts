import type { LintRun, PathReason } from "../sdk/index.ts";
import type { ReportOptions } from "./options.ts";
import { outcomeOf, type Outcome } from "./outcome.ts";
import { toArtifactLocation, toSarifMessage } from "./sarif-results.ts";
import { sayOutcome } from "./say-outcome.ts";
import { count } from "./wording.ts";

/** How many files of each kind are named; the rest is counted. */
const FILE_LIMIT = 500;

const EXIT_CODES: Readonly<Record<Outcome, number>> = {
  unjudged: 2,
  failed: 1,
  empty: 0,
  passed: 0,
  clean: 0,
};

type NotificationId = "seed-failed" | "seed-skipped" | "results-left-out";

const TITLES: Readonly<Record<NotificationId, readonly [title: string, remedy: string]>> = {
  "seed-failed": [
    "A seed could not be judged",
    "What is wrong with it is not known, so the run is no pass. Mend what keeps it from being read.",
  ],
  "seed-skipped": ["A file is no seed", "It was selected by its path, and its reason is told."],
  "results-left-out": [
    "Not every result is in this file",
    "It would be too large for those that read it. The machine result has every one.",
  ],
};

/** What notifications there are, as the tool declares them; in the order of their indexes. */
export const notificationDescriptors = Object.entries(TITLES).map(([id, [title, remedy]]) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: `${title}. ${remedy}` },
  help: { text: remedy },
}));

/** How the run ended, and what about it is no result: files not judged, results left out. */
export function toSarifInvocation(run: LintRun, options: ReportOptions, leftOut: number): object {
  const outcome = outcomeOf(run, options);
  return {
    executionSuccessful: outcome !== "unjudged",
    exitCode: EXIT_CODES[outcome],
    exitCodeDescription: sayOutcome(run, options),
    toolExecutionNotifications: [
      ...notifyFiles("seed-failed", "error", run.failed),
      ...notifyFiles("seed-skipped", "note", run.skipped),
      ...(leftOut === 0
        ? []
        : [
            toNotification("results-left-out", "warning", {
              message: `${count(leftOut, "result")} left out, the gravest are here: the machine result has all`,
            }),
          ]),
    ],
  };
}

function notifyFiles(
  id: NotificationId,
  level: string,
  files: readonly PathReason[],
): readonly object[] {
  const hidden = files.length - FILE_LIMIT;
  return [
    ...files
      .slice(0, FILE_LIMIT)
      .map(({ path, reason }) => toNotification(id, level, { message: reason, path })),
    ...(hidden > 0 ? [toNotification(id, level, { message: count(hidden, "more file") })] : []),
  ];
}

function toNotification(
  id: NotificationId,
  level: string,
  { message, path }: { readonly message: string; readonly path?: string },
): object {
  const index = notificationDescriptors.findIndex((descriptor) => descriptor.id === id);
  const location = path === undefined ? undefined : toArtifactLocation(path);
  return {
    descriptor: { id, index },
    level,
    message: toSarifMessage(message),
    ...(location === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: location } }] }),
  };
}
