import { n as findGlobalRunner, r as findRunner, t as declareTests } from "./chunks/testing-test-rule.js";

// src/testing/index.ts
const defaultRunner = await findRunner();
function testRule(rule, cases, runner) {
	declareTests(rule, cases, runner ?? findGlobalRunner(globalThis) ?? defaultRunner);
}

export { testRule };