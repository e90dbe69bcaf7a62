/**
 * What a GitHub Actions runner makes of a log, after `ActionCommand.cs`, `ActionCommandManager.cs`
 * and `ExecutionContext.cs` of `actions/runner`. Stricter than the runner in one way: every name
 * is taken for a command, registered or not.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** What is shown beside a file; lines and columns as the runner passes them on. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

/** `char.IsWhiteSpace` of .NET. */
const BLANKS = "\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const LEADING = new RegExp(`^[${BLANKS}]+`, "u");
const TRAILING = new RegExp(`[${BLANKS}]+$`, "u");

/** `string.Trim` of .NET. */
const trimBlanks = (text: string): string => text.replace(LEADING, "").replace(TRAILING, "");

/** The commands in a log, in order; what stands between `stop-commands` and its token is skipped. */
export function readCommands(log: string): readonly RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let stopToken: string | undefined;
  for (const line of readLines(log)) {
    const command = parseCommand(line) ?? parseOldCommand(line);
    if (command === undefined) continue;
    if (stopToken !== undefined) {
      if (command.name.toLowerCase() === stopToken.toLowerCase()) stopToken = undefined;
      continue;
    }
    if (command.name.toLowerCase() === "stop-commands") stopToken = command.data;
    commands.push(command);
  }
  return commands;
}

/** `StreamReader.ReadLine` of .NET. */
const readLines = (log: string): readonly string[] => log.split(/\r\n|\n|\r/u);

/** `::name key=value,key=value::data`, after white space. */
function parseCommand(line: string): RunnerCommand | undefined {
  const text = line.replace(LEADING, "");
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return undefined;
  const properties = (list: string) => toProperties(trimBlanks(list), ",", DECODE_PROPERTY);
  return toCommand(text.slice(2, end), properties, decode(text.slice(end + 2), DECODE_DATA));
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseOldCommand(line: string): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  const properties = (list: string) => toProperties(list, ";", DECODE_OLD);
  return toCommand(line.slice(start + 3, end), properties, decode(line.slice(end + 1), DECODE_OLD));
}

function toCommand(
  info: string,
  toMap: (list: string) => ReadonlyMap<string, string>,
  data: string,
): RunnerCommand {
  const blank = info.indexOf(" ");
  if (blank < 0) return { name: info, properties: new Map(), data };
  return { name: info.slice(0, blank), properties: toMap(info.slice(blank + 1)), data };
}

function toProperties(list: string, separator: string, codes: Codes): ReadonlyMap<string, string> {
  const pairs = list.split(separator).flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [[pair.slice(0, at), decode(pair.slice(at + 1), codes)]];
  });
  return new Map(pairs);
}

type Codes = readonly (readonly [code: string, character: string])[];

const DECODE_DATA: Codes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const DECODE_PROPERTY: Codes = [["%3A", ":"], ["%2C", ","], ...DECODE_DATA];
const DECODE_OLD: Codes = [["%3B", ";"], ["%5D", "]"], ...DECODE_DATA];

const decode = (text: string, codes: Codes): string =>
  codes.reduce((decoded, [code, character]) => decoded.replaceAll(code, character), text);

/** The annotations of a step: ten of a level, messages cut, impossible ranges dropped. */
export function readAnnotations(log: string): readonly Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return readCommands(log).flatMap(({ name, properties, data }): Annotation[] => {
    if (name !== "error" && name !== "warning" && name !== "notice") return [];
    counts[name] += 1;
    if (counts[name] > 10) return [];
    return [{ level: name, properties: checkRange(properties), message: data.slice(0, 4096) }];
  });
}

/** `ValidateLinesAndColumns` of `ActionCommandManager.cs`. */
function checkRange(properties: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = new Map(properties);
  const drop = (...keys: readonly string[]) => {
    for (const key of keys) kept.delete(key);
  };
  const numberOf = (key: string) => Number.parseInt(kept.get(key) ?? "", 10);
  const hasColumn = kept.has("col") || kept.has("endColumn");
  if (!kept.has("line") && hasColumn) drop("col", "endColumn");
  if (kept.has("endLine") && kept.get("line") !== kept.get("endLine")) drop("col", "endColumn");
  if (numberOf("endLine") < numberOf("line")) drop("line", "endLine");
  if (numberOf("endColumn") < numberOf("col")) drop("col", "endColumn");
  return kept;
}

/** Lines that a problem matcher of `actions/setup-node` takes, colours taken out or not. */
export function readMatchedLines(log: string): readonly string[] {
  return readLines(log).filter((line) => {
    // oxlint-disable-next-line no-control-regex -- the runner takes out colours before it matches
    const plain = line.replaceAll(/\u001b\[[0-9;]*m?/gu, "");
    return MATCHERS.some(
      ({ core, whole }) => core.test(plain) && (whole.test(line) || whole.test(plain)),
    );
  });
}

/**
 * Of `eslint-stylish` the second line, which does not match without a first and any line can be. What
 * no match is without is looked for first: on a line of a megabyte the whole takes too long.
 */
const MATCHERS = [
  {
    core: /\d:\d+\s+(?:error|warning|info)\s/u,
    whole: /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/u,
  },
  {
    core: /:\sline\s\d+,\scol\s\d+,\s(?:Error|Warning|Info)\s-\s/u,
    whole: /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/u,
  },
  {
    core: /(?:error|warning|info)\s+TS\d+\s*:/u,
    whole:
      /^(?:\s+\d+>)?([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/u,
  },
];
