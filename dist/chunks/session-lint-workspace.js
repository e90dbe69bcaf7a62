import { c as withJudge, s as lintWorkspace } from "./lint.js";

export { lintWorkspace };