import { count } from "../report/wording.ts";
import { runSuite, type SuiteRun } from "../testing/suite/run-suite.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import type { Terminal } from "./terminal.ts";

/** The options of the command, as commander hands them over. */
export interface TestOptions {
  readonly config?: string;
}

type Result = SuiteRun["results"][number];

/**
 * Runs the tests of the repository's own rules and prints how they ended. The exit code is 1 if one
 * failed.
 */
export async function runTestCommand(
  { cwd, environment, stdout }: Terminal,
  names: readonly string[],
  { config }: TestOptions,
): Promise<number> {
  const where = { cwd, environment, ...(config === undefined ? {} : { configPath: config }) };
  const run = await runSuite({ ...where, names });
  await stdout.write(draw(run, createSheet(stdout)));
  return run.results.some(({ failure }) => failure !== undefined) ? 1 : 0;
}

function draw({ results, untested }: SuiteRun, sheet: Sheet): string {
  const groups = [...new Set(results.map(({ group }) => group))];
  const width = Math.max(0, ...groups.map((group) => group.length));
  const blocks = groups.map((group) => {
    const own = results.filter((result) => result.group === group);
    return drawGroup(group.padEnd(width), own, sheet);
  });
  const without = untested.map(
    (name) => `${sheet.paint("yellow", "no cases")}  ${sheet.paint("reset", name)}`,
  );
  const lines = [...blocks.flat(), ...without, "", sayOutcome(results)];
  return `${lines.join("\n")}\n`;
}

function drawGroup(title: string, results: readonly Result[], sheet: Sheet): readonly string[] {
  const failed = results.filter(({ failure }) => failure !== undefined);
  const mark = failed.length === 0 ? sheet.paint("green", "✓") : sheet.paint("red", "✗");
  const tests = count(results.length, "test");
  const outcome = failed.length === 0 ? tests : `${failed.length} of ${tests} failed`;
  return [
    `${mark} ${sheet.paint("bold", title)}  ${outcome}`,
    ...failed.flatMap(({ name, failure = "" }) => [
      "",
      `  ${sheet.paint("red", "✗")} ${sheet.paint("bold", name)}`,
      ...sheet.verbatim(failure, 4),
    ]),
    ...(failed.length === 0 ? [] : [""]),
  ];
}

function sayOutcome(results: readonly Result[]): string {
  const failed = results.filter(({ failure }) => failure !== undefined).length;
  const all = count(results.length, "test");
  return failed === 0 ? `${all} passed` : `${failed} of ${all} failed`;
}
