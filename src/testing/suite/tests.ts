/** A test of a rule, still to be run. */
export interface SuiteTest {
  /** What is tested: the id of the rule. */
  readonly group: string;
  /** What it says: `accepts a deep link`. */
  readonly name: string;
  /** Rejects with an Error that says what is wrong. */
  readonly run: () => Promise<void>;
}

/** How a test ended. */
export interface SuiteResult {
  readonly group: string;
  readonly name: string;
  /** Why it failed, for people; undefined if it passed. */
  readonly failure: string | undefined;
}

/** Runs tests one after the other, in their order. */
export async function runTests(tests: readonly SuiteTest[]): Promise<readonly SuiteResult[]> {
  const results: SuiteResult[] = [];
  for (const { group, name, run } of tests) {
    results.push({ group, name, failure: await findFailure(run) });
  }
  return results;
}

async function findFailure(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const { message, cause } = error;
    return cause instanceof Error ? `${message}\n\n${tellStack(cause)}` : message;
  }
}

/** What a rule threw and the way to it in the rule, without how the engine came to call it. */
function tellStack({ stack = "" }: Error): string {
  const lines = stack.split("\n");
  const end = lines.findIndex((line) => line.includes(import.meta.dirname));
  const own = end === -1 ? lines : lines.slice(0, end);
  return own.filter((line) => !/^ +at (?:\w+\.)?next \(<anonymous>\)$/.test(line)).join("\n");
}
