import { findTextProblems } from "../../engine/form/rule-form.ts";
import type { Project } from "../../engine/project.ts";
import type { Rule } from "../../sdk/index.ts";
import { UserError } from "../../sdk/user-error.ts";
import type { OpenedProject } from "../../session/open-project.ts";
import { assertReports, fail, type OpenCase } from "../assert-case.ts";
import { toProjectFiles } from "../case-files.ts";
import { readDeclaredCases } from "./declared-cases.ts";
import type { SuiteTest } from "./tests.ts";

/** The tests of the rules that a configuration declares. */
export interface DeclaredTests {
  readonly tests: readonly SuiteTest[];
  /** The ids of those that have no case. */
  readonly untested: readonly string[];
}

/**
 * The tests of declared rules: each case is run by the engine under the configuration that it
 * stands in, with no other rule.
 *
 * @param isWanted tells a rule by its id
 * @throws UserError for a seed that has no path, by place
 */
export function findDeclaredTests(
  opened: OpenedProject,
  isWanted: (id: string) => boolean,
): DeclaredTests {
  const { config, rules } = opened.project;
  const tests: SuiteTest[] = [];
  const untested: string[] = [];
  const definitions = [...config.custom.values()].filter(({ id }) => isWanted(id));
  const problems = definitions.flatMap((definition) => {
    const { id, raw } = definition;
    const rule = rules.find(({ meta }) => meta.id === id);
    if (rule === undefined) return [];
    if (raw.cases === undefined) {
      untested.push(id);
      return [];
    }
    const read = readDeclaredCases(definition, config);
    if (read.cases.length === 0 && read.problems.length === 0) untested.push(id);
    const open = openIn(opened);
    tests.push(
      ...read.cases.map(({ kind, name, example }) => ({
        group: id,
        name: `${kind === "valid" ? "accepts" : "reports"} ${name}`,
        run: () => assertReports(rule, example, { open }),
      })),
      { group: id, name: "is told in the form of messages", run: () => assertForm(raw.message) },
    );
    return read.problems;
  });
  const [first, ...others] = problems;
  if (first !== undefined) throw new UserError("cases-invalid", [first, ...others]);
  return { tests, untested };
}

async function assertForm(message: string): Promise<void> {
  fail(findTextProblems(message.trim()).map((problem) => `\`message\` ${problem}`));
}

/** Opens cases in a project that is there, as if their files were all that it has. */
function openIn({ project, memberOf }: OpenedProject): OpenCase {
  return async (rule, example) => ({
    project: alone(project, rule, example.today ?? "2026-01-01"),
    files: toProjectFiles(example, memberOf),
  });
}

/** A rule that is off is tested all the same. What is accepted in the repository is not here. */
function alone({ config, pageOf, validators }: Project, rule: Rule, today: string): Project {
  const { id } = rule.meta;
  const { options = {}, source = "" } = config.rules.get(id) ?? {};
  const rules = new Map([...config.rules, [id, { level: "error", options, source } as const]]);
  const whole = { ...config, rules, overrides: [], overridesByRule: new Map<string, []>() };
  return { config: whole, rules: [rule], today, pageOf, validators };
}
