// node_modules/devlop/lib/default.js
function ok() {}

export { ok as t };