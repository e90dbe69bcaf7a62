// package.json
var version$1 = "0.1.0";

// src/sdk/version.ts
const version = version$1;
const homeUrl = "https://github.com/seedlint/seedlint";
const rulePagesUrl = `${homeUrl}/blob/main/docs/rules/`;

export { rulePagesUrl as n, version as r, homeUrl as t };