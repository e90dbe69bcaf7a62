import { t as __commonJSMin } from "./rolldown-runtime.js";

// scripts/build/stub-process.cjs
var require_stub_process = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = process;
}));

export { require_stub_process as t };