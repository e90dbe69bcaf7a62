import type { LintRun } from "../sdk/index.ts";
import { toXmlDocument, type XmlElement } from "../text/xml.ts";
import { toTestCases, type TestCase } from "./junit-cases.ts";
import type { ReportOptions } from "./options.ts";

/**
 * A test report in the XML of JUnit, as GitLab, Jenkins and Azure Pipelines read it: each seed is a
 * test, each folder a suite, and one test more stands for the run as a whole. A test fails exactly if
 * the run does because of it, so that a failure comes and goes in the history of the server as the
 * problem does. There are no times, so that the same input gives the same bytes.
 */
export function junit(run: LintRun, options: ReportOptions): string {
  const suites = [...groupBySuite(toTestCases(run, options))];
  return toXmlDocument({
    name: "testsuites",
    attributes: { name: options.tool.name, ...countResults(suites.flatMap(([, cases]) => cases)) },
    content: suites.map(([name, cases]) => ({
      name: "testsuite",
      attributes: { name, ...countResults(cases) },
      content: cases.map(drawCase),
    })),
  });
}

function groupBySuite(cases: readonly TestCase[]): ReadonlyMap<string, readonly TestCase[]> {
  const suites = new Map<string, TestCase[]>();
  for (const testCase of cases) {
    const suite = suites.get(testCase.suite);
    if (suite === undefined) suites.set(testCase.suite, [testCase]);
    else suite.push(testCase);
  }
  return suites;
}

function countResults(cases: readonly TestCase[]): Readonly<Record<string, number>> {
  const countOf = (wanted: TestCase["result"]) =>
    cases.filter(({ result }) => result === wanted).length;
  return {
    tests: cases.length,
    failures: countOf("failure"),
    errors: countOf("error"),
    skipped: countOf("skipped"),
  };
}

function drawCase({ suite, name, file, result, message, type, text }: TestCase): XmlElement {
  const attributes = { name, classname: suite, ...(file === undefined ? {} : { file }) };
  if (result === "passed") {
    const output = text === "" ? [] : [{ name: "system-out", content: text }];
    return { name: "testcase", attributes, content: output };
  }
  const about = { message, ...(result === "skipped" ? {} : { type }) };
  return {
    name: "testcase",
    attributes,
    content: [{ name: result, attributes: about, content: text }],
  };
}
