/** A global object: in Jest, each test file has its own. */
export type Realm = typeof globalThis;

/** What declares tests: the functions of vitest, Jest, Mocha, Bun or `node:test`. */
export interface TestRunner {
  readonly describe: (name: string, declare: () => void) => unknown;
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  /** The global object that rules see, where it is another one than here. */
  readonly realm?: Realm;
}

/** The runner with global functions; undefined if none is at work. */
export function findGlobalRunner(realm: Realm): TestRunner | undefined {
  const known = realm as { describe?: unknown; test?: unknown; it?: unknown };
  const test = known.test ?? known.it;
  if (!isFunction(known.describe) || !isFunction(test)) return undefined;
  return { describe: known.describe, test, realm } as TestRunner; // Of functions, by name.
}

/** The runner that is at work: the one with global functions, else vitest, else `node:test`. */
export async function findRunner(): Promise<TestRunner> {
  const known = findGlobalRunner(globalThis);
  if (known !== undefined) return known;
  // Its functions are not global unless it is told to.
  if (process.env["VITEST"] !== undefined) return import("vitest");
  return import("node:test");
}

const isFunction = (value: unknown): boolean => typeof value === "function";
