import type { Diagnostic, Rule } from "../../sdk/index.ts";
import { lintCase } from "../lint-case.ts";
import { fenceRule, observeRule } from "../observe-rule.ts";
import { readCase } from "../read-case.ts";
import type { RuleCases, ValidCase } from "../rule-cases.ts";
import type { Realm } from "../runner.ts";
import { watchGlobals, type Note } from "./watched-globals.ts";
import { watchModules } from "./watched-modules.ts";

/** What a rule is watched in. */
export interface Circumstances {
  /** Where the rule's globals are. */
  readonly realm: Realm;
  /** What the rule said when it was first run, by case, as {@link tell} has it. */
  readonly earlier: ReadonlyMap<string, string>;
}

/**
 * Runs a rule on all of its cases and says what is not pure about it: it changes what it is given,
 * uses the clock, chance, files, processes or the network, or says something else the second time or
 * when files come in another order. Sentences without full stop, each once.
 */
export async function findImpurities(
  rule: Rule,
  { valid, invalid }: RuleCases,
  { realm, earlier }: Circumstances,
): Promise<readonly string[]> {
  const problems = new Set<string>();
  const watched = new Watch(rule, realm, (problem) => problems.add(problem));
  try {
    const cases = [...toPairs(valid), ...toPairs(invalid)];
    for (const [name, example] of cases) {
      const again = tell(await lintCase(watched.rule, example));
      const first = earlier.get(name) ?? tell(await lintCase(watched.rule, example));
      if (first !== again) {
        problems.add(`Says something else of the same seeds the second time: ${name}`);
      } else if (first !== tell(await lintCase(watched.rule, reverse(example)))) {
        problems.add(`Says something else when files come in another order: ${name}`);
      }
    }
  } finally {
    watched.end();
  }
  return [...problems];
}

function toPairs(cases: Readonly<Record<string, ValidCase>>) {
  return Object.entries(cases).map(([name, example]) => {
    return [name, readCase({ reports: [], ...example }).example] as const;
  });
}

/** A rule that is watched for as long as it runs. */
class Watch {
  readonly rule: Rule;
  readonly #report: (problem: string) => void;
  readonly #realm: Realm;
  readonly #unwatchModules: () => void;
  #isRunning = false;

  constructor(rule: Rule, realm: Realm, report: (problem: string) => void) {
    this.#realm = realm;
    this.#report = report;
    this.rule = observeRule(fenceRule(rule), (step) => this.#watch(step));
    this.#unwatchModules = watchModules(() => (this.#isRunning ? this.#note : undefined));
  }

  end(): void {
    this.#unwatchModules();
  }

  readonly #note: Note = (what) => this.#report(`Uses ${what}, which differs from run to run`);

  #watch<T>(step: () => T): T {
    const restore = watchGlobals(this.#realm, this.#note);
    this.#isRunning = true;
    try {
      return step();
    } catch (error) {
      // Some rule is given the same after it.
      if (isOfFrozen(error)) this.#report(`Changes what it is given: ${String(error)}`);
      throw error;
    } finally {
      this.#isRunning = false;
      restore();
    }
  }
}

function reverse(example: ValidCase): ValidCase {
  const { files, base } = example;
  const reversed = { ...example, files: reverseKeys(files) };
  return base === undefined ? reversed : { ...reversed, base: reverseKeys(base) };
}

function reverseKeys(files: ValidCase["files"]): ValidCase["files"] {
  return Object.fromEntries(Object.entries(files).toReversed());
}

/** Diagnostics as a text that is equal if they are. */
export function tell(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics);
}

/** True for what the engine throws at who changes a frozen value; it may be of another realm. */
function isOfFrozen(error: unknown): boolean {
  return /^TypeError: .*(?:read only property|not extensible|Cannot (?:delete|redefine) property)/.test(
    String(error),
  );
}
