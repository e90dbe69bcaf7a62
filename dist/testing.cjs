"use strict";

// Jest has a `require` of its own, which takes no modules. That of Node does: it is reached by the
// process as it is outside of the test file's own context.
const { runInThisContext } = require("node:vm");
const outer = /** @type {NodeJS.Process} */ (runInThisContext("process"));
const { createRequire } = outer.getBuiltinModule("node:module");
const { createTestRule } = /** @type {{ createTestRule: (globals: object) => unknown }} */ (
  createRequire(__filename)("./testing-required.js")
);

// In Jest, each test file has its own global object, with the functions that declare tests.
exports.testRule = createTestRule(globalThis);
