import { parseDay as toDayNumber, type Level, type Severity } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { ReadInput } from "./read-input.ts";
import { readReportTargets, type ReportTarget } from "./report-targets.ts";

/** What a workflow may say, as `action.yml` documents it. */
export interface Inputs {
  /** Relative to the working directory, as the configuration. */
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  readonly configPath: string | undefined;
  /** Levels that win over the configuration's, by rule id. */
  readonly levels: ReadonlyMap<string, Level>;
  /** A revision to compare with instead of the one that the event implies. */
  readonly base: string | undefined;
  /** True to judge every seed with a base too, and to let existing findings count. */
  readonly isAll: boolean;
  /** True if no rule may have more findings than before. */
  readonly ratchets: boolean;
  readonly failOn: Severity;
  /** Undefined for any number. */
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string | undefined;
  readonly summary: boolean;
  /** The files to write; relative to the working directory. */
  readonly reports: readonly ReportTarget[];
  /** True to publish a check run where the token allows it. */
  readonly checks: boolean;
  /** True to suggest in a review of the pull request what mends the findings. */
  readonly review: boolean;
  /** What the check run and the review are published with; a secret. */
  readonly token: string | undefined;
}

const LEVELS: readonly Level[] = ["off", "info", "warn", "error"];

/** Reads and checks the inputs. Throws `UserError` for the first that is wrong. */
export function readInputs(read: ReadInput): Inputs {
  return {
    paths: readLines(read("paths")),
    workingDirectory: read("working-directory"),
    configPath: readText(read("config")),
    levels: readLevels("rule", read("rule")),
    base: readText(read("base")),
    isAll: readFlag("all", read("all"), false),
    ratchets: readFlag("ratchet", read("ratchet"), false),
    failOn: readSeverity("fail-on", read("fail-on")),
    maxWarnings: readCount("max-warnings", read("max-warnings")),
    quiet: readFlag("quiet", read("quiet"), false),
    today: readDay("today", read("today")),
    summary: readFlag("summary", read("summary"), true),
    reports: readReportTargets(read),
    checks: readFlag("checks", read("checks"), true),
    review: readFlag("review", read("review"), false),
    token: readText(read("token")),
  };
}

function readText(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function readLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** `rule-id:level`, one a line; the last one of a rule wins. */
function readLevels(name: string, text: string): ReadonlyMap<string, Level> {
  return new Map(
    readLines(text).map((line): [string, Level] => {
      const [, id = "", word] = /^(.+):([a-z]+)$/.exec(line) ?? [];
      const level = LEVELS.find((each) => each === word);
      if (level !== undefined) return [id, level];
      throw wrong(name, line, "a rule and its level, such as `audit-fresh:off`");
    }),
  );
}

/** The words of the YAML 1.2 core schema, which is what workflows are written in. */
function readFlag(name: string, text: string, absent: boolean): boolean {
  if (text === "") return absent;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw wrong(name, text, "`true` or `false`");
}

function readSeverity(name: string, text: string): Severity {
  switch (text) {
    case "":
    case "error":
      return "error";
    case "warn":
    case "warning":
      return "warning";
    case "info":
      return "info";
    default:
      throw wrong(name, text, "`error`, `warning` or `info`");
  }
}

function readCount(name: string, text: string): number | undefined {
  if (text === "") return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw wrong(name, text, "a whole number from 0");
}

function readDay(name: string, text: string): string | undefined {
  if (text === "") return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && toDayNumber(text) !== undefined) return text;
  throw wrong(name, text, "a day such as `2026-01-31`");
}

function wrong(name: string, text: string, expected: string): UserError {
  return new UserError("input-invalid", [
    { message: `The input \`${name}\` is \`${text}\`, expected ${expected}` },
  ]);
}
