import { n as findGlobalRunner, t as declareTests } from "./chunks/testing-test-rule.js";

// src/testing/required.ts
function createTestRule(realm) {
	return (rule, cases, runner) => {
		const found = runner ?? findGlobalRunner(realm) ?? process.getBuiltinModule("node:test");
		declareTests(rule, cases, found);
	};
}

export { createTestRule };