import { outcomeOf } from "../../report/outcome.ts";
import { sayOutcome } from "../../report/say-outcome.ts";
import type { LintRun } from "../../sdk/index.ts";
import { cutTo } from "../../text/cut.ts";
import { findObjectId } from "../event.ts";
import type { RunContext } from "../read-event.ts";
import type { CheckReport } from "./check-report.ts";
import { drawSummary } from "./draw-summary.ts";
import { identifyCheck } from "./identify-check.ts";
import type { Judged, Setting } from "./judged.ts";
import { toAnnotations } from "./to-annotations.ts";

const TITLE_LIMIT = 255;
/** Ten requests, a second apart. */
const ANNOTATION_LIMIT = 500;

/** What the check run of a run is to show. */
export function toReport(judged: Judged, setting: Setting): CheckReport {
  const { run, conclusion, options } = judged;
  const annotations = toAnnotations(run, options);
  return {
    ...identifyCheck(setting.environment, setting.inputs),
    headSha: findShownCommit(run, setting.context),
    detailsUrl: findDetailsUrl(setting),
    conclusion: conclusion === "error" ? "failure" : conclusion,
    title: cutTo(sayTitle(judged), TITLE_LIMIT),
    summary: drawSummary(judged, annotations.length - ANNOTATION_LIMIT),
    annotations: annotations.slice(0, ANNOTATION_LIMIT),
  };
}

/** A report that is missing fails a run, whatever was found. */
function sayTitle({ run, conclusion, options }: Judged): string {
  const outcome = sayOutcome(run, options);
  const lacksReport = conclusion === "error" && outcomeOf(run, options) !== "unjudged";
  return lacksReport ? `A report could not be written: ${outcome}` : outcome;
}

/** The head of the pull request, whose merge with the base was judged; else what was judged. */
export function findShownCommit({ head: { oid } }: LintRun, context: RunContext): string {
  const merge =
    context.name === "pull_request_target"
      ? findObjectId(context, "/pull_request/merge_commit_sha")
      : context.sha;
  const head = oid === merge ? findObjectId(context, "/pull_request/head/sha") : undefined;
  return head ?? oid ?? context.sha;
}

/** The page of the workflow's run. */
function findDetailsUrl({ context, environment }: Setting): string | undefined {
  const runId = environment["GITHUB_RUN_ID"];
  if (context.repositoryUrl === undefined || runId === undefined) return undefined;
  return `${context.repositoryUrl}/actions/runs/${encodeURIComponent(runId)}`;
}
