/** What declares tests: the functions of vitest, Jest, Mocha, Bun or `node:test`. */
export interface TestRunner {
  readonly describe: (name: string, declare: () => void) => unknown;
  readonly test: (name: string, run: () => Promise<void>) => unknown;
}

/** The runner that is at work: the one with global functions, else vitest, else `node:test`. */
export async function findRunner(): Promise<TestRunner> {
  const known = globalThis as { describe?: unknown; test?: unknown; it?: unknown };
  const test = known.test ?? known.it;
  if (isFunction(known.describe) && isFunction(test)) {
    return { describe: known.describe, test } as TestRunner;
  }
  // Its functions are not global unless it is told to.
  if (process.env["VITEST"] !== undefined) return import("vitest");
  return import("node:test");
}

const isFunction = (value: unknown): boolean => typeof value === "function";
