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
export declare function findGlobalRunner(realm: Realm): TestRunner | undefined;
/** The runner that is at work: the one with global functions, else vitest, else `node:test`. */
export declare function findRunner(): Promise<TestRunner>;
