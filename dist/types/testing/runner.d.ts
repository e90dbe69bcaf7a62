/** What declares tests: the functions of vitest, Jest, Mocha, Bun or `node:test`. */
export interface TestRunner {
    readonly describe: (name: string, declare: () => void) => unknown;
    readonly test: (name: string, run: () => Promise<void>) => unknown;
}
/** The runner that is at work: the one with global functions, else vitest, else `node:test`. */
export declare function findRunner(): Promise<TestRunner>;
