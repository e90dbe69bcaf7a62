import { InvalidArgumentError } from "commander";
import { findClosest, type Level, type Severity } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import { formatNames, type FormatName } from "../report/format-names.ts";
import type { BaseRequest, HeadRequest } from "../session/request.ts";

/** The options of the main command, as commander hands them over. */
export interface LintOptions {
  readonly staged?: true;
  readonly since?: string;
  readonly range?: CommitRange;
  readonly onto?: string;
  /** False for `--no-git`. */
  readonly git: boolean;
  readonly all?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly unsafeFixes?: true;
  readonly ratchet?: true;
  readonly config?: string;
  readonly rule: ReadonlyMap<string, Level>;
  readonly format: readonly FormatTarget[];
  readonly maxWarnings?: number;
  readonly failOn: Severity;
  readonly quiet?: true;
  /** False if every seed is to be judged anew. */
  readonly cache: boolean;
  readonly threads?: number;
  readonly timing?: true;
  readonly today?: string;
  /** Undefined: as the terminal and its environment say. */
  readonly color?: boolean;
}

/** A format, and the file it is written to; standard output if absent. */
export interface FormatTarget {
  readonly name: FormatName;
  readonly file?: string;
}

/** Two commits; `A...B` compares B with where it left A. */
export interface CommitRange {
  readonly from: string;
  readonly to: string;
  readonly isSymmetric: boolean;
}

const LEVELS: readonly Level[] = ["off", "info", "warn", "error"];
const SEVERITIES: readonly Severity[] = ["info", "warning", "error"];

/** Parses `name` or `name=file` and adds it to those before. */
export function parseFormat(
  text: string,
  before: readonly FormatTarget[] = [],
): readonly FormatTarget[] {
  const [name = "", ...rest] = text.split("=");
  const file = rest.length === 0 ? {} : { file: rest.join("=") };
  if (file.file === "") throw new InvalidArgumentError(`Name the file after \`${name}=\`.`);
  return [...before, { name: oneOf(name, formatNames), ...file }];
}

/** Parses `rule-id:level` and adds it to those before. */
export function parseRuleLevel(
  text: string,
  before: ReadonlyMap<string, Level> = new Map(),
): ReadonlyMap<string, Level> {
  const separator = text.lastIndexOf(":");
  if (separator < 1) throw new InvalidArgumentError("Expected `rule-id:level`.");
  return new Map([...before, [text.slice(0, separator), oneOf(text.slice(separator + 1), LEVELS)]]);
}

/** Parses `A..B` or `A...B`; a side that is left out is `HEAD`. */
export function parseRange(text: string): CommitRange {
  const match = /^(.*?)(\.{2,3})(.*)$/s.exec(text);
  const [, from = "", dots = "", to = ""] = match ?? [];
  if (match === null || (from === "" && to === "")) {
    throw new InvalidArgumentError("Expected two commits: `main..topic`.");
  }
  return { from: from || "HEAD", to: to || "HEAD", isSymmetric: dots === "..." };
}

/** Parses a day that exists. */
export function parseDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && toIsoDay(text) === text;
  if (!isDay) throw new InvalidArgumentError("Expected a day: `2026-01-31`.");
  return text;
}

/** Parses a whole number from 0. */
export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 0.");
  return Number(text);
}

/** Parses a number of threads. */
export function parseThreads(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new InvalidArgumentError("Expected a whole number from 1.");
  return Number(text);
}

/** Parses the least severity that fails a run; `warn` is understood. */
export function parseSeverity(text: string): Severity {
  return text === "warn" ? "warning" : oneOf(text, SEVERITIES);
}

/** What the options say is judged, and compared with what. Throws `UserError` if two contradict. */
export function toSnapshots(options: LintOptions): { head: HeadRequest; base?: BaseRequest } {
  const chosen = [
    options.staged && "--staged",
    options.since !== undefined && "--since",
    options.range && "--range",
    options.onto !== undefined && "--onto",
    !options.git && "--no-git",
  ].filter((flag) => typeof flag === "string");
  if (chosen.length > 1) {
    throw new UserError("usage", [
      { message: `${chosen.join(" and ")} contradict each other`, hint: "Give one of them." },
    ]);
  }
  if (options.staged) return { head: { kind: "index" }, base: { kind: "head" } };
  if (!options.git) return { head: { kind: "folder" } };
  if (options.since !== undefined) {
    return { head: { kind: "worktree" }, base: { kind: "merge-base", ref: options.since } };
  }
  if (options.onto !== undefined) {
    return { head: { kind: "merge", ref: "HEAD", into: options.onto } };
  }
  if (options.range === undefined) return { head: { kind: "worktree" } };
  const { from, to, isSymmetric } = options.range;
  return {
    head: { kind: "commit", ref: to },
    base: { kind: isSymmetric ? "merge-base" : "commit", ref: from },
  };
}

/**
 * Where the run is reported: people get their text unless another format takes its place on
 * standard output. Throws `UserError` if two formats would mix there or in a file.
 */
export function toTargets({ format }: LintOptions): readonly FormatTarget[] {
  const files = format.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) {
    throw new UserError("usage", [
      {
        message: `Two formats are to be written to \`${twice}\``,
        hint: "Give each a file of its own.",
      },
    ]);
  }
  const printed = format.filter(({ file }) => file === undefined);
  if (printed.length === 0) return [{ name: "pretty" }, ...format];
  if (printed.length === 1) return format;
  throw new UserError("usage", [
    {
      message: "Only one format can go to standard output",
      hint: "Give the others a file: `--format json=result.json`.",
    },
  ]);
}

function toIsoDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const closest = findClosest(text, choices);
  const hint = closest === undefined ? "" : ` Did you mean \`${closest}\`?`;
  throw new InvalidArgumentError(`Expected one of ${choices.join(", ")}.${hint}`);
}
