import { loadCode } from "../../session/load-code.ts";
import type { SuiteTest } from "./tests.ts";

/**
 * The tests that a test file of a rule declares. It may import `seedlint/testing` where nothing is
 * installed; other test frameworks are not looked at.
 *
 * @param file absolute
 * @param shownPath what messages call it
 * @throws UserError for a file that cannot be run
 */
export async function findCodeTests(
  file: string,
  shownPath: string,
): Promise<readonly SuiteTest[]> {
  const tests: SuiteTest[] = [];
  const groups: string[] = [];
  const describe = (name: string, declare: () => void): void => {
    groups.push(name);
    declare();
    groups.pop();
  };
  const test = (name: string, run: () => Promise<void>): void => {
    tests.push({ group: groups.at(-1) ?? shownPath, name, run: async () => run() });
  };
  const restore = setGlobals({ describe, test });
  try {
    await loadCode(file, shownPath);
  } finally {
    restore();
  }
  return tests;
}

/** Where `testRule` looks for a runner; it has them from here on, as long as the file is loaded. */
function setGlobals(values: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(values).map(
    (key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)] as const,
  );
  Object.assign(globalThis, values);
  return () => {
    for (const [key, own] of before) {
      if (own === undefined) Reflect.deleteProperty(globalThis, key);
      else Object.defineProperty(globalThis, key, own);
    }
  };
}
