// package.json
var version$1 = "0.1.0";

// src/sdk/version.ts
const version = version$1;
const rulePagesUrl = "https://github.com/seedlint/seedlint/blob/main/docs/rules/";

export { version as n, rulePagesUrl as t };