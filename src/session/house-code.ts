import { pathToFileURL } from "node:url";
import { escapeTerminalLine } from "../text/terminal.ts";
import { guardFailures } from "./guard-exit.ts";

/** A file of the user's that was run. */
interface HouseCode {
  /** Absolute. */
  readonly file: string;
  /** What messages call it. */
  readonly shownPath: string;
  /** True if Node ran the file as it is written: what a transpiler makes of it has other columns. */
  readonly isAsWritten: boolean;
}

/** More than any engine writes by itself. */
const MAX_LINES = 100;

const known = new Map<string, HouseCode>();

/** Notes a file before it is run. From now on, what it fails at unseen is no pass of a door's run. */
export function noteHouseCode(code: HouseCode): void {
  known.set(code.file, code);
  guardFailures(tellFailure);
}

/**
 * Where code of the house was when an error came up: `seedlint-rules/a.ts:12:5`, line and column from
 * 1; without a column if it is not known. Undefined for what comes from elsewhere.
 */
export function findHousePlace(error: unknown): string | undefined {
  for (const frame of framesOf(error)) {
    for (const code of known.values()) {
      const place = placeIn(frame, code);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

/** The calls of an error's stack, the innermost first; none of what is no error. */
function framesOf(error: unknown): readonly string[] {
  // A rule may have set something else.
  const stack: unknown = error instanceof Error ? error.stack : undefined;
  if (typeof stack !== "string") return [];
  return stack.split("\n", MAX_LINES).filter((line) => /^ {4}at /.test(line));
}

function placeIn(frame: string, { file, shownPath, isAsWritten }: HouseCode): string | undefined {
  for (const name of [file, pathToFileURL(file).href]) {
    const start = frame.lastIndexOf(`${name}:`);
    // The end of another path may be the same.
    if (start === -1 || !" (".includes(frame.charAt(start - 1))) continue;
    const found = /^(\d+):(\d+)\)?$/.exec(frame.slice(start + name.length + 1));
    if (found === null) continue;
    const [, line = "", column = ""] = found;
    return [shownPath, line, ...(isAsWritten ? [column] : [])].join(":");
  }
  return undefined;
}

/** What nobody caught, safe to print. Its stack follows unless it is known whose it is. */
function tellFailure(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const place = findHousePlace(error);
  if (place !== undefined) {
    const what = "Code of the house failed where nothing catches it, such as a timer of a rule";
    return escapeTerminalLine(`${what}: ${text} (${place})`);
  }
  const what = "Something failed where nothing catches it, such as a timer of a rule of the house";
  const frames = framesOf(error).map((frame) => `\n${escapeTerminalLine(frame)}`);
  return [escapeTerminalLine(`${what}: ${text}`), ...frames].join("");
}
