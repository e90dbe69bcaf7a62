"use strict";

// Jest has a `require` of its own, which takes no modules. That of Node does: it is reached by the
// process as it is outside of the test file's own context.
const { runInThisContext } = require("node:vm");
const outer = /** @type {NodeJS.Process} */ (runInThisContext("process"));
const { createRequire } = outer.getBuiltinModule("node:module");

module.exports = /** @type {unknown} */ (createRequire(__filename)("./sdk.js"));
