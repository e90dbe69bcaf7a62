import { a as lintWorkspace, o as withJudge } from "./lint.js";

export { lintWorkspace };