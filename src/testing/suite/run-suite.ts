import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { findClosest } from "../../sdk/index.ts";
import { UserError } from "../../sdk/user-error.ts";
import { withUserErrors } from "../../session/errors.ts";
import { openProjectAt, type PlaceRequest, type ProjectAt } from "../../session/project-at.ts";
import { findRuleFiles } from "../../session/rule-files.ts";
import { findCodeTests } from "./code-tests.ts";
import { findDeclaredTests } from "./declared-tests.ts";
import { runTests, type SuiteResult, type SuiteTest } from "./tests.ts";

/** What to test: test files, and ids of rules that the configuration declares; everything if none. */
export type SuiteRequest = Omit<PlaceRequest, "file"> & { readonly names: readonly string[] };

/** How the tests of rules of the house ended. */
export interface SuiteRun {
  /** By rule, in the order of the configuration, then by test file. */
  readonly results: readonly SuiteResult[];
  /** Declared rules without cases, and files of rules without a test file beside them. */
  readonly untested: readonly string[];
}

const CODE = /\.[cm]?[jt]s$/;
const TEST = /\.(?:test|spec)(?=\.[cm]?[jt]s$)/;

/**
 * Runs the cases of the rules that the configuration declares and the test files beside rules that
 * are code.
 *
 * @throws UserError for a name that is none, for what is no case, and where there is nothing to test
 */
export async function runSuite({ names, ...place }: SuiteRequest): Promise<SuiteRun> {
  return withUserErrors(async () => {
    const files = names.filter((name) => CODE.test(name));
    const ids = names.filter((name) => !CODE.test(name));
    // A file alone needs no configuration, nor that what is in the repository is right.
    const needsProject = names.length === 0 || ids.length > 0;
    const found = needsProject ? await findInProject(place, ids) : NOTHING;
    const codeFiles = names.length === 0 ? found.files : files.map((name) => toFile(name, place));
    const tests = [...found.tests];
    for (const codeFile of codeFiles) tests.push(...(await readTests(codeFile)));
    if (tests.length === 0 && found.untested.length === 0) throw nothingToTest();
    return { results: await runTests(tests), untested: found.untested };
  });
}

async function readTests({ file, shownPath }: CodeFile): Promise<readonly SuiteTest[]> {
  const tests = await findCodeTests(file, shownPath);
  if (tests.length > 0) return tests;
  throw new UserError("nothing-to-test", [
    {
      message: "The file declares no test",
      place: { path: shownPath },
      hint: "Call `testRule(rule, cases)` of `seedlint/testing` in it.",
    },
  ]);
}

const NOTHING: Found = { tests: [], untested: [], files: [] };

interface CodeFile {
  /** Absolute. */
  readonly file: string;
  readonly shownPath: string;
}

interface Found extends Pick<ReturnType<typeof findDeclaredTests>, "tests" | "untested"> {
  readonly files: readonly CodeFile[];
}

async function findInProject(
  place: Omit<PlaceRequest, "file">,
  ids: readonly string[],
): Promise<Found> {
  const at = await openProjectAt(place);
  try {
    const { custom } = at.opened.project.config;
    for (const id of ids) if (!custom.has(id)) throw unknownRule(id, [...custom.keys()]);
    const wanted = new Set(ids.length === 0 ? custom.keys() : ids);
    const declared = findDeclaredTests(at.opened, (id) => wanted.has(id));
    const { files, untested } = findTestFiles(at);
    if (ids.length > 0) return { ...declared, files: [] };
    return { ...declared, untested: [...declared.untested, ...untested], files };
  } finally {
    at.workspace.close();
  }
}

/** The test file beside each rule of the folder for rules, and the rules that have none. */
function findTestFiles({ workspace, files: { entries }, opened }: ProjectAt): {
  readonly files: readonly CodeFile[];
  readonly untested: readonly string[];
} {
  const { root } = workspace;
  const rules = findRuleFiles(opened.project.config.directory, entries.keys());
  const tests = [...entries.keys()].filter((path) => TEST.test(path)).toSorted();
  const files: CodeFile[] = [];
  const untested: string[] = [];
  for (const rule of rules) {
    const own = tests.find((path) => stemOf(path.replace(TEST, "")) === stemOf(rule));
    if (own === undefined) untested.push(rule);
    else files.push({ file: join(root ?? "", own), shownPath: own });
  }
  return { files, untested };
}

/** The path without the ending of the language: a test in JavaScript may be of a rule in TypeScript. */
function stemOf(path: string): string {
  return join(dirname(path), basename(path).replace(CODE, ""));
}

function toFile(name: string, { cwd }: Pick<PlaceRequest, "cwd">): CodeFile {
  const file = resolve(cwd, name);
  if (existsSync(file)) return { file, shownPath: name };
  throw new UserError("path-missing", [
    { message: "There is no such file", place: { path: name } },
  ]);
}

function unknownRule(id: string, ids: readonly string[]): UserError {
  const meant = findClosest(id, ids);
  const hint =
    meant === undefined
      ? "Name a test file, or the id of a rule of `custom` in the configuration."
      : `Did you mean \`${meant}\`?`;
  const message = `The configuration declares no rule \`${id}\``;
  return new UserError("unknown-rule", [{ message, hint }]);
}

function nothingToTest(): UserError {
  return new UserError("nothing-to-test", [
    {
      message:
        "There is nothing to test: no rule of the configuration has cases, and no test file is beside a rule",
      hint: "Write `cases` beside a rule of `custom`, or a rule with its test by `seedlint new rule <id>`.",
    },
  ]);
}
