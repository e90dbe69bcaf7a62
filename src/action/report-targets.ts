import { formatNames, type FormatName } from "../report/format-names.ts";
import { findClosest } from "../sdk/index.ts";
import { UserError } from "../sdk/user-error.ts";
import type { ReadInput } from "./read-input.ts";

/** A file that is asked for, and by which input. */
export interface ReportTarget {
  readonly input: "json-file" | "sarif-file" | "format";
  readonly format: FormatName;
  /** Relative to the working directory. */
  readonly file: string;
}

/** The files that the inputs ask for. Throws `UserError` for a line that names no format and file. */
export function readReportTargets(read: ReadInput): readonly ReportTarget[] {
  const named: readonly ReportTarget[] = [
    { input: "json-file", format: "json", file: read("json-file") },
    { input: "sarif-file", format: "sarif", file: read("sarif-file") },
  ];
  const lines = read("format").split("\n");
  const listed = lines.map((line) => line.trim()).filter((line) => line !== "");
  return [...named.filter(({ file }) => file !== ""), ...listed.map(parseTarget)];
}

/** `name=file`, as `--format` of the command line takes it. */
function parseTarget(line: string): ReportTarget {
  const [name = "", ...rest] = line.split("=");
  const file = rest.join("=").trim();
  const format = formatNames.find((known) => known === name.trim());
  if (format !== undefined && file !== "") return { input: "format", format, file };
  const meant = format ?? findClosest(name.trim(), formatNames);
  throw new UserError("input-invalid", [
    {
      message: `The input \`format\` has the line \`${line}\`, expected \`name=file\` with one of ${formatNames.join(", ")}`,
      ...(meant === undefined ? {} : { hint: `Did you mean \`${meant}=${file || "file"}\`?` }),
    },
  ]);
}
