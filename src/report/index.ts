import type { LintRun } from "../sdk/index.ts";
import type { toDiff } from "./diff.ts";
import type { FormatName } from "./format-names.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { ReportOptions } from "./options.ts";
import { pretty } from "./pretty.ts";

export { formatNames, type FormatName } from "./format-names.ts";
export { markdownWithin } from "./markdown.ts";
export type { ReportOptions, Tool } from "./options.ts";

/** Turns a run into text. Pure: the same run and options give the same text. */
export type Reporter = (run: LintRun, options: ReportOptions) => string;

/** The reporters that the doors use of themselves. */
export const formats = { pretty, json, github, markdown };

const loaders: Readonly<Record<FormatName, () => Promise<Reporter>>> = {
  pretty: () => Promise.resolve(pretty),
  json: () => Promise.resolve(json),
  github: () => Promise.resolve(github),
  markdown: () => Promise.resolve(markdown),
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
  rdjson: async () => (await import("./rdjson.ts")).rdjson,
};

/** The reporter of a format; those for other programs are loaded when they are asked for. */
export function loadReporter(name: FormatName): Promise<Reporter> {
  return loaders[name]();
}

/** What writes changed files as a diff; loaded when it is asked for. */
export async function loadDiff(): Promise<typeof toDiff> {
  return (await import("./diff.ts")).toDiff;
}
